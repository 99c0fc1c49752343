"""Writes dist/SHA256SUMS: one line for each file that people download, as `sha256sum -c` reads it.

Standard library only. Not for the bundle's folder: its files stand in the list of contents.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import product

NAME = "SHA256SUMS"


def lines(folder: Path) -> list[str]:
    """The lines for every file of `folder` itself, sorted by name."""
    found = sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)
    return [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in found]


def main(folder: Path) -> None:
    """Write the file, always with the line ends of Unix: other tools take no others."""
    text = "\n".join(lines(folder)) + "\n"
    (folder / NAME).write_text(text, encoding="utf-8", newline="\n")
    print(text, end="")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else product.ROOT / "dist")
