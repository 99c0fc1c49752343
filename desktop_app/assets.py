"""Where the forms of ui/ and the files of resources/ are: source tree, wheel or bundle.

For everything that opens such a file. Not for reading, colouring or caching it, and not for
anything the program writes.

`Path(__file__)` is enough in all three places: neither pip nor a one-folder bundle zips
packages, and importing importlib.resources for the same answer would cost about 20 ms.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_ROOT = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def form(name: str) -> Path:
    """Return the Qt Designer form `ui/NAME.ui`; else FileNotFoundError, which names the path."""
    return _existing(_ROOT / "ui" / f"{name}.ui")


def icon(name: str) -> Path:
    """Return the one-colour picture `resources/icons/NAME.svg`; else FileNotFoundError."""
    return _existing(_ROOT / "resources" / "icons" / f"{name}.svg")


def form_names() -> list[str]:
    """Return the names of all forms, sorted; else FileNotFoundError."""
    return _names(_ROOT / "ui", "*.ui")


def icon_names() -> list[str]:
    """Return the names of all drawings, sorted; else FileNotFoundError."""
    return _names(_ROOT / "resources" / "icons", "*.svg")


def theme(name: str) -> Path:
    """Return `resources/themes/NAME`, a file name with its ending; else FileNotFoundError."""
    return _existing(_ROOT / "resources" / "themes" / name)


def translations() -> Path:
    """Return the folder of the compiled translations (.qm); else FileNotFoundError."""
    return _existing(_ROOT / "resources" / "translations")


def licences() -> Path:
    """Return the folder of the licence texts of what is shipped along; else FileNotFoundError."""
    return _existing(_ROOT / "resources" / "app" / "licences")


def update_trust() -> Path:
    """Return the file that says whom news of this program may come from."""
    return _existing(_ROOT / "resources" / "app" / "update-feed.json")


def font_files() -> list[Path]:
    """Return the shipped font files, one per weight, sorted by name; else FileNotFoundError."""
    return sorted(_existing(_ROOT / "resources" / "fonts").glob("*.ttf"))


def _names(folder: Path, pattern: str) -> list[str]:
    return sorted(path.stem for path in _existing(folder).glob(pattern))


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(f"part of the program is missing: {path}")
    return path
