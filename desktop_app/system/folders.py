"""Where a machine keeps what the program writes: four folders, made and tried before use.

Without Qt, because the headless commands run without it, and without a library: QStandardPaths
would be the only other one in the program, and the rules below are all that is
needed of it. Not for what lies in the folders (`profile`).
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from pathlib import Path

from desktop_app.domain.errors import ProfileError
from desktop_app.domain.text import clean_text, visible
from desktop_app.services.atomic_file import reason

_NAME = "Central Desk"
_UNIX_NAME = "central-desk"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one profile; they may be one and the same."""

    data: Path
    config: Path
    state: Path
    logs: Path

    def create(self) -> None:
        """Make what is missing with mode 0700 and try to write everywhere.

        A folder that is there keeps its mode: it may be a person's own, and every file of ours
        is 0600. Raises `ProfileError` with the path and the reason.
        """
        for folder in dict.fromkeys(astuple(self)):
            _make(folder)
            _try_to_write(folder)


def folders_in(profile_dir: Path) -> Folders:
    """Everything in one folder, as `--profile-dir` asks for."""
    top = Path(os.path.abspath(profile_dir))  # noqa: PTH100 - resolve() would follow links
    return Folders(data=top, config=top, state=top, logs=top / "logs")


def system_folders(
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Folders:
    """The operating system's own places. Raises `ProfileError` when there is no home folder."""
    home = home or _home()
    if platform == "win32":
        local = _from(environ, "LOCALAPPDATA", home / "AppData" / "Local") / _NAME
        roaming = _from(environ, "APPDATA", home / "AppData" / "Roaming") / _NAME
        return Folders(data=local, config=roaming, state=local, logs=local / "Logs")
    if platform == "darwin":
        support = home / "Library" / "Application Support" / _NAME
        logs = home / "Library" / "Logs" / _NAME
        return Folders(data=support, config=support, state=support, logs=logs)
    state = _from(environ, "XDG_STATE_HOME", home / ".local" / "state") / _UNIX_NAME
    return Folders(
        data=_from(environ, "XDG_DATA_HOME", home / ".local" / "share") / _UNIX_NAME,
        config=_from(environ, "XDG_CONFIG_HOME", home / ".config") / _UNIX_NAME,
        state=state,
        logs=state / "logs",
    )


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise ProfileError("This account has no home folder.") from error


def _from(environ: Mapping[str, str], name: str, otherwise: Path) -> Path:
    # The XDG rules ask to ignore a relative path; an empty one counts as unset.
    path = Path(environ.get(name, ""))
    return path if path.is_absolute() else otherwise


def _make(folder: Path) -> None:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise _refused(folder, "it, or a folder above it, is a file") from error
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise _refused(folder, f"it cannot be created ({why})") from error


def _try_to_write(folder: Path) -> None:
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _refused(folder, f"it cannot be written to ({reason(error)})") from error


def _refused(folder: Path, why: str) -> ProfileError:
    return ProfileError(f"{visible(clean_text(str(folder)))}: {why}.")
