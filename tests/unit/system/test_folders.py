"""The folders of a profile: where they are on each system, and what is said when they fail."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import ProfileError
from desktop_app.system.folders import Folders, folders_in, system_folders

HOME = Path("/home/someone")


def test_a_profile_folder_holds_everything(tmp_path: Path) -> None:
    folders = folders_in(tmp_path / "profile")
    assert {folders.data, folders.config, folders.state} == {tmp_path / "profile"}
    assert folders.logs == tmp_path / "profile" / "logs"


def test_a_relative_profile_folder_is_meant_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert folders_in(Path("here")).data == tmp_path / "here"


def test_linux_without_variables_uses_the_hidden_folders_of_home() -> None:
    assert system_folders("linux", {}, HOME) == Folders(
        data=HOME / ".local/share/central-desk",
        config=HOME / ".config/central-desk",
        state=HOME / ".local/state/central-desk",
        logs=HOME / ".local/state/central-desk/logs",
    )


def test_linux_follows_the_xdg_variables() -> None:
    environ = {"XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"}
    assert system_folders("linux", environ, HOME) == Folders(
        data=Path("/d/central-desk"),
        config=Path("/c/central-desk"),
        state=Path("/s/central-desk"),
        logs=Path("/s/central-desk/logs"),
    )


@pytest.mark.parametrize("value", ["", "relative/path", "."])
def test_a_relative_xdg_variable_is_ignored(value: str) -> None:
    assert system_folders("linux", {"XDG_DATA_HOME": value}, HOME).data == (
        HOME / ".local/share/central-desk"
    )


def test_macos_uses_application_support_and_logs() -> None:
    support = HOME / "Library/Application Support/Central Desk"
    assert system_folders("darwin", {"XDG_DATA_HOME": "/d"}, HOME) == Folders(
        data=support, config=support, state=support, logs=HOME / "Library/Logs/Central Desk"
    )


def test_windows_keeps_data_local_and_settings_roaming() -> None:
    environ = {"LOCALAPPDATA": "/local", "APPDATA": "/roaming"}
    assert system_folders("win32", environ, HOME) == Folders(
        data=Path("/local/Central Desk"),
        config=Path("/roaming/Central Desk"),
        state=Path("/local/Central Desk"),
        logs=Path("/local/Central Desk/Logs"),
    )


def test_windows_without_variables_uses_appdata_of_home() -> None:
    folders = system_folders("win32", {}, HOME)
    assert folders.data == HOME / "AppData/Local/Central Desk"
    assert folders.config == HOME / "AppData/Roaming/Central Desk"


def test_what_is_missing_is_made_for_the_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        folders = folders_in(tmp_path / "a" / "b" / "profile")
        folders.create()
    finally:
        os.umask(old)
    for folder in (folders.data, folders.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert not [one for one in folder.iterdir() if one.is_file()]


def test_making_twice_is_no_error_and_keeps_a_persons_own_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    folders_in(tmp_path).create()
    folders_in(tmp_path).create()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o750


def test_a_file_in_place_of_the_folder_is_named_and_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "profile"
    place.write_text("mine")
    with pytest.raises(ProfileError, match=r"profile: it, or a folder above it, is a file\."):
        folders_in(place).create()
    assert place.read_text() == "mine"


def test_a_file_above_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(ProfileError, match="is a file"):
        folders_in(tmp_path / "file" / "profile").create()


def test_a_link_to_nowhere_is_a_profile_error(tmp_path: Path) -> None:
    (tmp_path / "profile").symlink_to(tmp_path / "gone")
    with pytest.raises(ProfileError):
        folders_in(tmp_path / "profile").create()


def test_a_link_to_a_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "profile").symlink_to(tmp_path / "real")
    folders_in(tmp_path / "profile").create()
    assert (tmp_path / "real" / "logs").is_dir()


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc, where nobody may write")
def test_a_folder_that_nobody_may_write_to_is_named() -> None:
    folder = Path("/proc/self/fd")
    with pytest.raises(ProfileError, match="/proc/self/fd: it cannot be written to"):
        Folders(folder, folder, folder, folder).create()


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc, where nobody may write")
def test_a_folder_that_cannot_be_made_is_named() -> None:
    with pytest.raises(ProfileError, match="it cannot be created"):
        folders_in(Path("/proc/self/profile")).create()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ProfileError, match="Permission denied"):
        folders_in(tmp_path).create()


def test_a_path_that_no_system_can_hold_is_a_profile_error(tmp_path: Path) -> None:
    with pytest.raises(ProfileError):
        folders_in(tmp_path / ("n" * 5_000)).create()
    with pytest.raises(ProfileError):
        folders_in(Path(f"{tmp_path}/a\0b")).create()


def test_the_reason_is_one_line_whatever_the_folder_is_called(tmp_path: Path) -> None:
    place = tmp_path / "two\nlines\u202eevil"
    place.write_text("mine")
    with pytest.raises(ProfileError) as caught:
        folders_in(place).create()
    assert "\n" not in str(caught.value)
    assert "\u202e" not in str(caught.value)
