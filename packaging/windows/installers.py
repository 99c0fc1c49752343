"""Makes both Windows packages from the bundle in dist/; `dev.py build` runs it on Windows.

The Wine way (packaging/wine) uses `make_all` with its own folders. Not for the bundle itself.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import msi
import product
import setup_exe
import signing
from tools import Failed


class Packages(NamedTuple):
    """Where the two packages are."""

    setup: Path
    msi: Path


def names(folder: Path, version: str) -> Packages:
    """What the packages of a version are called."""
    stem = f"{product.ID}-{version}-windows-x64"
    return Packages(folder / f"{stem}-setup.exe", folder / f"{stem}.msi")


def make_all(
    bundle: Path, folder: Path, work: Path, version: str, sign: str, *, quick: bool = False
) -> Packages:
    """Make and, where `sign` names a command, sign both packages; the bundle was signed before.

    `quick` packs less tightly, for trials.
    """
    icon = product.ROOT / "build" / "icons" / f"{product.ID}.ico"
    made = names(folder, version)
    setup_exe.make(bundle, icon, made.setup, version, sign, quick=quick)
    msi.make(bundle, icon, made.msi, work, version)
    signing.sign(made.msi, sign)
    return made


def main() -> int:
    """Make the packages of this version; the exit code is 1 where one could not be made."""
    dist = product.ROOT / "dist"
    work = product.ROOT / "build" / "msi"
    try:
        made = make_all(dist / product.ID, dist, work, product.VERSION, signing.command())
    except Failed as failure:
        print(f"installers: {failure}", file=sys.stderr)
        return 1
    for path in made:
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
