"""The window as a process: pictures, the self-test, trouble at the start, keys on a real screen."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from display import Display, display, wait_for
from program import environment, run, started
from PySide6.QtGui import QImage

DEMO = ("--demo", "--customers", 20)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


# Offscreen


def test_the_self_test_passes_in_seconds_and_says_nothing_on_stderr() -> None:
    began = time.monotonic()
    ended = run("--self-test")
    assert ended.code == 0, ended.err
    assert ended.err == ""
    assert ended.out.splitlines()[-1].startswith("self-test: quit: ok")
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_the_window_is_saved(profile: Path, language: str, theme: str) -> None:
    picture = profile.parent / "window.png"
    ended = run(
        *DEMO, "--profile-dir", profile, "--language", language, "--theme", theme,
        "--screenshot", picture,
    )  # fmt: skip
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 768)
    ground = image.pixelColor(image.width() // 2, 4).lightness()
    assert (ground < 128) == (theme == "dark")


def test_a_picture_that_cannot_be_saved_is_a_failure(profile: Path) -> None:
    ended = run(*DEMO, "--profile-dir", profile, "--screenshot", profile / "nowhere" / "x.png")
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1
    assert "picture" in ended.err


def test_the_second_start_shows_what_the_first_has_stored(profile: Path) -> None:
    for name in ("first.png", "second.png"):
        ended = run(*DEMO, "--profile-dir", profile, "--screenshot", profile.parent / name)
        assert (ended.code, ended.err) == (0, "")


# In a real window


@pytest.fixture
def screen() -> Iterator[Display]:
    with display() as made:
        yield made


def ended_well(process: subprocess.Popen[str]) -> None:
    out, err = process.communicate(timeout=15)
    assert process.returncode == 0, err
    assert (out, err) == ("", "")


@pytest.mark.window
def test_a_person_works_with_the_keyboard(profile: Path, screen: Display) -> None:
    with started(
        "--demo", "--customers", 200, "--language", "en", "--profile-dir", profile,
        **screen.environment(),
    ) as process:  # fmt: skip
        window = screen.window("Central Desk")
        store = profile / "customers.db"
        wait_for(lambda: listed(store) == 200, "not everybody is listed")
        screen.press(window, "ctrl+f")
        screen.type(window, "gmbh")
        screen.press(window, "Escape")
        screen.press(window, "Tab", "Tab", "ctrl+p", "Down")
        screen.press(window, "ctrl+c", "ctrl+r")
        screen.press(window, "ctrl+q")
        ended_well(process)
    assert listed(store) == 200


def listed(store: Path) -> int:
    """How many customers the store has; 0 while it is being made."""
    if not store.exists():
        return 0
    try:
        connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    except sqlite3.Error:
        return 0
    try:
        return int(connection.execute("select count(*) from customer").fetchone()[0])
    except sqlite3.Error:
        return 0
    finally:
        connection.close()


@pytest.mark.window
def test_a_second_start_brings_the_first_window_and_ends(profile: Path, screen: Display) -> None:
    arguments = (*DEMO, "--profile-dir", profile, "--language", "en")
    with started(*arguments, **screen.environment()) as first:
        window = screen.window("Central Desk")
        second = run(*arguments, **screen.environment())
        assert (second.code, second.out, second.err) == (0, "", "")
        screen.press(window, "ctrl+q")
        ended_well(first)


@pytest.mark.window
def test_two_starts_at_once_are_one_window(profile: Path, screen: Display) -> None:
    arguments = (*DEMO, "--profile-dir", profile, "--language", "en")
    with (
        started(*arguments, **screen.environment()) as one,
        started(*arguments, **screen.environment()) as other,
    ):
        window = screen.window("Central Desk")
        wait_for(lambda: one.poll() is not None or other.poll() is not None, "both go on")
        gone, stays = (one, other) if one.poll() is not None else (other, one)
        ended_well(gone)
        screen.press(window, "ctrl+q")
        ended_well(stays)


@pytest.mark.window
def test_closing_the_window_while_it_syncs_is_quick(profile: Path, screen: Display) -> None:
    with started(
        "--demo", "--customers", 3_000, "--profile-dir", profile, **screen.environment()
    ) as process:
        window = screen.window("Central Desk")
        wait_for(lambda: listed(profile / "customers.db") > 100, "no sync began")
        began = time.monotonic()
        screen.press(window, "ctrl+q")
        ended_well(process)
        assert time.monotonic() - began < 5


@pytest.mark.window
@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_program_in_order(
    profile: Path, screen: Display, number: signal.Signals
) -> None:
    with started(*DEMO, "--profile-dir", profile, **screen.environment()) as process:
        screen.window("Central Desk")
        wait_for(lambda: listed(profile / "customers.db") == 20, "not everybody is listed")
        process.send_signal(number)
        ended_well(process)
    again = run(*DEMO, "--profile-dir", profile, "--screenshot", profile.parent / "x.png")
    assert (again.code, again.err) == (0, "")


def message(screen: Display, profile: Path, *arguments: object) -> str:
    """Start, wait for the message of a start that cannot go on, close it; its line."""
    with started(
        *(arguments or DEMO), "--language", "en", "--profile-dir", profile, **screen.environment()
    ) as process:
        window = screen.window("Central Desk")
        screen.press(window, "Escape")
        out, err = process.communicate(timeout=15)
    assert process.returncode == 1
    assert out == ""
    lines = err.splitlines()
    assert len(lines) == 1, err
    assert lines[0].startswith("central-desk: ")
    return lines[0]


def synced(profile: Path) -> Path:
    ended = run("sync", "--quiet", "--demo", "--customers", 3, "--profile-dir", profile)
    assert ended.code == 0, ended.err
    return profile / "customers.db"


@pytest.mark.window
def test_a_profile_folder_that_is_a_file_is_one_message(profile: Path, screen: Display) -> None:
    profile.write_text("mine")
    assert str(profile) in message(screen, profile)
    assert profile.read_text() == "mine"


@pytest.mark.window
def test_a_store_of_a_newer_version_is_one_message_and_stays(
    profile: Path, screen: Display
) -> None:
    store = synced(profile)
    connection = sqlite3.connect(store)
    connection.execute("pragma journal_mode = delete")
    connection.execute("pragma user_version = 99")
    connection.close()
    before = store.read_bytes()
    message(screen, profile)
    assert store.read_bytes() == before


@pytest.mark.window
def test_a_damaged_store_is_one_message_and_stays(profile: Path, screen: Display) -> None:
    profile.mkdir()
    store = profile / "customers.db"
    store.write_bytes(b"no database " * 500)
    message(screen, profile)
    assert store.read_bytes() == b"no database " * 500


@pytest.mark.window
def test_a_locked_store_is_one_message(profile: Path, screen: Display) -> None:
    store = synced(profile)
    connection = sqlite3.connect(store, isolation_level=None)
    connection.execute("pragma journal_mode = delete")
    connection.execute("pragma locking_mode = exclusive")
    connection.execute("begin exclusive")
    try:
        message(screen, profile)
    finally:
        connection.close()


@pytest.mark.window
def test_a_log_that_cannot_be_written_is_one_message(profile: Path, screen: Display) -> None:
    (profile / "logs" / "central-desk.log").mkdir(parents=True)
    message(screen, profile)


@pytest.mark.window
def test_a_profile_that_a_command_works_with_is_one_message(profile: Path, screen: Display) -> None:
    with started("sync", "--demo", "--customers", 900, "--profile-dir", profile) as syncing:
        wait_for(lambda: listed(profile / "customers.db") > 0, "no sync began")
        assert "already using" in message(screen, profile)
        assert syncing.poll() is None


@pytest.mark.window
@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
def test_a_folder_that_may_not_be_written_to_is_one_message(profile: Path, screen: Display) -> None:
    profile.mkdir()
    profile.chmod(0o500)
    try:
        try:
            (profile / "probe").touch()
        except PermissionError:
            pass
        else:
            pytest.skip("this user may write everywhere (root)")
        assert str(profile) in message(screen, profile)
    finally:
        profile.chmod(0o700)


@pytest.mark.window
def test_the_self_test_passes_on_a_real_screen(screen: Display) -> None:
    ended = run("--self-test", **screen.environment())
    assert (ended.code, ended.err) == (0, "")
    assert environment()
