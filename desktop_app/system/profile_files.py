"""The folder of one partner's store among several, and its removal when a person forgets it.

Not for what lies in the store, and not for secrets.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from desktop_app.domain.errors import ProfileError
from desktop_app.domain.text import clean_text, visible
from desktop_app.services.atomic_file import reason

from .folders import Folders
from .profile import Profile

_ID = re.compile(r"\A[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\Z")


def partner_folder(folders: Folders, profile_id: str) -> Path:
    """Where the store of a profile lies; need not exist.

    Raises `ProfileError` for an id that is no plain name.
    """
    if not _ID.match(profile_id):
        raise ProfileError("A profile has an id that names no folder.")
    return folders.data / "profiles" / profile_id


def make_partner_folder(folders: Folders, profile_id: str) -> Path:
    """The folder, made with mode 0700 when it is missing. Raises `ProfileError`."""
    folder = partner_folder(folders, profile_id)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(folder, error) from error
    return folder


def remove_partner_folder(folders: Folders, profile_id: str) -> None:
    """Delete the store with its backups; fine when there is none. The store is closed before.

    A link in place of the folder is not followed. Raises `ProfileError`; some files may be
    gone then, and trying again deletes the others.
    """
    folder = partner_folder(folders, profile_id)
    try:
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise _refused(folder, error) from error


def remove_profile_files(profile: Profile) -> None:
    """Delete all that the program has written but the lock, which the program still holds.

    Nothing else in the folders is touched: `--profile-dir` may be a person's own. Raises
    `ProfileError`; trying again deletes what is left.
    """
    folders = profile.folders
    store = profile.store
    beside = ("", "-wal", "-shm", "-journal")
    files = [store.with_name(store.name + ending) for ending in beside]
    files += [profile.settings, profile.settings.with_name(profile.settings.name + ".old")]
    files += [profile.window_state, profile.updates, folders.data / "simulator.json"]
    try:
        for file in files:
            file.unlink(missing_ok=True)
        aside = store.parent.glob("corrupt-*")
        for folder in (folders.data / "profiles", store.with_name("backups"), *aside):
            if folder.is_dir() and not folder.is_symlink():
                shutil.rmtree(folder)
        for file in folders.logs.glob("*.log*"):
            file.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(folders.data, error) from error


def _refused(folder: Path, error: OSError) -> ProfileError:
    return ProfileError(f"{visible(clean_text(str(folder)))}: {reason(error)}.")
