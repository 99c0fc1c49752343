"""The oldest C library that the packages of Linux name is one that the whole bundle does with."""

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "central-desk"

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves its C library outside"),
]


def asked_of_glibc(file: Path) -> int:
    """The newest 2.x whose symbols a program or library imports; 0 where it names none."""
    # PyInstaller needs objdump as well, so it is there.
    answer = subprocess.run(
        ["objdump", "--dynamic-syms", file], capture_output=True, text=True, check=True
    )
    return max(map(int, re.findall(r"\bGLIBC_2\.(\d+)", answer.stdout)), default=0)


def is_program(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def test_no_file_asks_for_a_newer_c_library_than_the_packages_say() -> None:
    product = runpy.run_path(str(ROOT / "packaging" / "product.py"))
    files = [path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    asked = {path.name: asked_of_glibc(path) for path in files if is_program(path)}
    assert len(asked) > 50
    oldest = int(product["GLIBC_OLDEST"].removeprefix("2."))
    assert {name: minor for name, minor in asked.items() if minor > oldest} == {}
    assert max(asked.values()) == oldest, "the packages name a newer C library than they need"
