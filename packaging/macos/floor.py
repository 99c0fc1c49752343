"""Records which wheel of PySide6 the lock means on macOS: its name says the oldest macOS.

`python3 packaging/macos/floor.py` asks the package index through pip and writes wheel.json; run it
after `dev.py lock --upgrade`. The tests compare wheel.json with the lock (same sum) and with
`product.MACOS_OLDEST` (same floor), so that neither can be forgotten. Not for what a bundle needs.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCK = HERE.parents[1] / "requirements" / "runtime.txt"
RECORD = HERE / "wheel.json"
COMMENT = (
    "The pinned wheel of PySide6 for macOS; the sums in requirements/runtime.txt carry no names. "
    "Made by packaging/macos/floor.py."
)
NEWEST_TRIED = 40
"""A macOS of the far future takes every wheel that there is."""

_PIN = re.compile(r"^pyside6-essentials==(\S+)", re.MULTILINE)
_FLOOR = re.compile(r"-macosx_(\d+)_(\d+)_\w+\.whl\Z")


def pinned_version() -> str:
    """The version of PySide6 in the lock."""
    found = _PIN.search(LOCK.read_text(encoding="utf-8"))
    if not found:
        raise ValueError(f"{LOCK.name} does not pin pyside6-essentials")
    return found[1]


def floor_of(file: str) -> str:
    """The oldest macOS by the name of a wheel, such as `13.0`."""
    found = _FLOOR.search(file)
    if not found:
        raise ValueError(f"{file} is no wheel for macOS")
    return f"{found[1]}.{found[2]}"


def ask(version: str) -> dict[str, str]:
    """Name and sum of the wheel that pip would take on an ARM Mac; nothing is installed."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--no-deps"]
        command += ["--only-binary", ":all:", "--platform", f"macosx_{NEWEST_TRIED}_0_arm64"]
        command += ["--target", folder, "--report", str(report), f"pyside6-essentials=={version}"]
        subprocess.run(command, check=True)
        (found,) = json.loads(report.read_text(encoding="utf-8"))["install"]
    download = found["download_info"]
    file = download["url"].partition("#")[0].rpartition("/")[2]
    return {"file": file, "sha256": download["archive_info"]["hashes"]["sha256"]}


def main() -> None:
    """Write the record and print the floor."""
    record = {"comment": COMMENT, **ask(pinned_version())}
    RECORD.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    print(f"macOS {floor_of(record['file'])} or newer ({record['file']})")


if __name__ == "__main__":
    main()
