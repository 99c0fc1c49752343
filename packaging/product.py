"""What the product is called, who publishes it and what it runs on: the one place that says so.

For everything that makes a package. Not for the program itself, which knows only its version.
`python3 packaging/product.py NAME` prints one of the values below, for scripts that are not Python.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def _version() -> str:
    # Read, not imported: the environment that builds need not be able to run the program.
    text = (ROOT / "desktop_app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if not found:
        raise ValueError("desktop_app/__init__.py names no version of the form 1.2.3")
    return found[1]


def _project_page() -> str:
    # GitHub names the repository where the release is made (docs/release.md). Anywhere else there
    # is no page, and a name that can never exist (RFC 2606) leads nobody to a stranger's.
    repository = os.environ.get("GITHUB_REPOSITORY", "")
    return f"https://github.com/{repository}" if repository else "https://central-desk.invalid/"


NAME = "Central Desk"
ID = "central-desk"
BUNDLE_ID = "io.github.central-desk.CentralDesk"
PUBLISHER = "Central Desk contributors"
MAINTAINER = f"{PUBLISHER} <central-desk@central-desk.invalid>"
PROJECT_PAGE = _project_page()
LICENCE = "MIT"
COPYRIGHT = f"© {PUBLISHER}"
SUMMARY = "Unofficial program for Sophos partners"
VERSION = _version()

WINDOWS_BUILD = 18362
"""Windows 10 1903: older ones lack icuuc.dll, which Qt imports."""

MACOS_OLDEST = "13.0"
"""The floor of the pinned wheel of PySide6, by its tag."""

GLIBC_OLDEST = "2.35"
"""What the bundle's libpython asks of the C library where the packages are made (Ubuntu 22.04); the
pinned wheel of PySide6 alone would do with 2.34 (manylinux_2_34)."""


def bundle_folder(system: str = sys.platform) -> str:
    """The name in dist/ of what PyInstaller makes on `system`."""
    return f"{NAME}.app" if system == "darwin" else ID


def commit_seconds() -> int:
    """The time that what is made bears: that of the commit, the same on every machine.

    A source tree without its history, or a machine without git, has the time of its own files.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        command = ["git", "log", "-1", "--format=%ct"]
        try:
            answer = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
            given = answer.stdout.strip()
        except FileNotFoundError:
            given = ""
    return int(given or (ROOT / "desktop_app" / "__init__.py").stat().st_mtime)


if __name__ == "__main__":
    print(globals()[sys.argv[1]])
