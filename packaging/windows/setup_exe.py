"""Makes the setup program of Windows from the bundle, with NSIS on Linux or on Windows.

Not for the MSI (`msi`). What the setup does and says is in central-desk.nsi and beside it.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import product
import side_picture
from tools import Failed, run

SOURCE = Path(__file__).resolve().parent / "central-desk.nsi"
TOP = {f"{product.ID}.exe", f"{product.ID}-cli.exe", "_internal"}
"""What the bundle's folder holds: the setup exchanges these, and nothing else, when it upgrades."""

_64_BIT = "Stubs/lzma_solid-amd64-unicode"


def make(
    bundle: Path, icon: Path, target: Path, version: str, sign: str = "", *, quick: bool = False
) -> None:
    """Write the setup program `target` of everything in `bundle`.

    `sign` is a command that signs the file whose name follows it; NSIS runs it on the setup and
    on the uninstaller inside. `quick` packs less tightly.
    """
    found = {path.name for path in bundle.iterdir()}
    if found != TOP:
        raise Failed(f"the bundle holds {sorted(found)} where {sorted(TOP)} is expected")
    side = target.with_suffix(".bmp")
    side_picture.make(side)
    names = {
        "NAME": product.NAME,
        "ID": product.ID,
        "PUBLISHER": product.PUBLISHER,
        "PAGE": product.PROJECT_PAGE,
        "COPYRIGHT": product.COPYRIGHT,
        "VERSION": version,
        "OLDEST_BUILD": str(product.WINDOWS_BUILD),
        "SRC": str(bundle),
        "ICON": str(icon),
        "OUT": str(target),
        "SIDE": str(side),
    }
    if sign:
        names["SIGNCMD"] = sign
    if quick:
        names["QUICK"] = "1"
    compiler = makensis()
    if has_64_bit_stubs(compiler):
        names["TARGET64"] = "1"
    target.unlink(missing_ok=True)
    dash = "/" if sys.platform == "win32" else "-"
    defines = [f"{dash}D{name}={value}" for name, value in names.items()]
    # A warning is a failure: NSIS only warns of a text that a language lacks.
    options = [f"{dash}V2", f"{dash}WX", f"{dash}INPUTCHARSET", "UTF8"]
    try:
        run([compiler, *options, *defines, SOURCE])
    finally:
        side.unlink()


def makensis() -> Path:
    """Where NSIS' compiler is."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS")
    found = shutil.which("makensis") or shutil.which("makensis", path=str(usual))
    if found is None:
        raise Failed("makensis was not found: install NSIS 3 (Debian: nsis)")
    return Path(found)


def has_64_bit_stubs(compiler: Path) -> bool:
    """Whether this NSIS makes 64-bit setups; Debian's does, the one for Windows does not."""
    places = (compiler.parent, Path("/usr/share/nsis"))
    return any((place / _64_BIT).exists() for place in places)
