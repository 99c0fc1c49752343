"""A partner's own folder: where it is, and its removal when the person forgets the account."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import ProfileError
from desktop_app.system.folders import Folders, folders_in
from desktop_app.system.profile import Profile
from desktop_app.system.profile_files import (
    make_partner_folder,
    partner_folder,
    remove_partner_folder,
    remove_profile_files,
)

ID = "3f8a1c52-7be4-4d0e-9a61-0123456789ab"
OTHER = "4f8a1c52-7be4-4d0e-9a61-0123456789ab"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return folders_in(tmp_path)


def test_each_partner_has_a_folder_that_only_its_owner_may_read(folders: Folders) -> None:
    folder = make_partner_folder(folders, ID)
    assert folder == partner_folder(folders, ID) == folders.data / "profiles" / ID
    assert make_partner_folder(folders, ID) == folder
    if os.name == "posix":
        assert folder.stat().st_mode & 0o777 == 0o700


def test_forgetting_one_partner_leaves_the_other(folders: Folders) -> None:
    for name in (ID, OTHER):
        folder = make_partner_folder(folders, name)
        (folder / "backups").mkdir()
        (folder / "backups" / "old.db").write_bytes(b"x")
        (folder / "customers.db").write_bytes(b"x")
    remove_partner_folder(folders, ID)
    assert not partner_folder(folders, ID).exists()
    assert (partner_folder(folders, OTHER) / "customers.db").exists()
    remove_partner_folder(folders, ID)


def test_removing_all_data_takes_stores_that_were_put_aside_and_copies(folders: Folders) -> None:
    profile = Profile(folders)
    mine = folders.data / "mine.txt"
    mine.write_bytes(b"x")
    for folder in ("corrupt-20260101T000000", "corrupt-20260101T000000-2", "backups/own"):
        (folders.data / folder).mkdir(parents=True)
        (folders.data / folder / profile.store.name).write_bytes(b"x")
    remove_profile_files(profile)
    assert [path for path in folders.data.rglob("*") if path.is_file()] == [mine]


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "a/b", "a\\b", "/etc", "C:", "A", "a\x00"])
def test_an_id_that_is_no_plain_name_removes_nothing(folders: Folders, name: str) -> None:
    with pytest.raises(ProfileError):
        remove_partner_folder(folders, name)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_in_place_of_the_folder_is_not_followed(folders: Folders, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious").write_bytes(b"x")
    partner_folder(folders, ID).parent.mkdir()
    partner_folder(folders, ID).symlink_to(elsewhere)
    remove_partner_folder(folders, ID)
    assert (elsewhere / "precious").exists()
    assert not partner_folder(folders, ID).is_symlink()
