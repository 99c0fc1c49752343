"""Makes the winget manifests and the Homebrew cask of a release from its real files.

    python3 packaging/manifests.py VERSION DIST --address URL [--into FOLDER]

DIST holds the packages, URL is where they can be downloaded, one path below it for each file name.
Sums are taken from the files themselves. Standard library only. Not for handing them in: that is
a person's, see docs/release.md.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from string import Template

import product

TEMPLATES = Path(__file__).resolve().parent / "templates"
IDENTIFIER = "CentralDesk.CentralDesk"
"""Publisher and package in winget's list; never changed once it is handed in."""

MACOS_NAMES = {"13": "ventura", "14": "sonoma", "15": "sequoia", "26": "tahoe"}

_VERSION = re.compile(r"\d+\.\d+\.\d+")
_ADDRESS = re.compile(r"https://[a-z0-9.-]+(?:/[A-Za-z0-9._~-]+)+")


class Failed(Exception):
    """No manifest can be made; the text is the one message for the person."""


def package_files(version: str) -> dict[str, str]:
    """The file names of the packages that the manifests speak of."""
    start = f"{product.ID}-{version}"
    return {
        "setup": f"{start}-windows-x64-setup.exe",
        "msi": f"{start}-windows-x64.msi",
        "macos_arm64": f"{start}-macos-arm64.dmg",
        "macos_x86_64": f"{start}-macos-x86_64.dmg",
    }


def sha256(file: Path) -> str:
    """The sum of a file, in small letters."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def macos_name() -> str:
    """Homebrew's word for the oldest macOS."""
    major = product.MACOS_OLDEST.partition(".")[0]
    if major not in MACOS_NAMES:
        raise Failed(f"what is Homebrew's word for macOS {major}? Add it to MACOS_NAMES")
    return MACOS_NAMES[major]


def values_of(version: str, dist: Path, address: str) -> dict[str, str]:
    """All that stands in the templates. Raises `Failed`."""
    if not _VERSION.fullmatch(version):
        raise Failed(f"a version is written 1.2.3, not {version!r}")
    if not _ADDRESS.fullmatch(address):
        raise Failed(f"the address must be plain https without a slash at its end: {address}")
    files = package_files(version)
    missing = [name for name in files.values() if not (dist / name).is_file()]
    if missing:
        raise Failed(f"{dist} lacks {', '.join(missing)}")
    values = {f"{key}_file": name for key, name in files.items()}
    values |= {f"{key}_sha256": sha256(dist / name) for key, name in files.items()}
    # winget writes sums in capitals.
    values |= {f"{key}_sha256": values[f"{key}_sha256"].upper() for key in ("setup", "msi")}
    return values | {
        "address": address,
        # What Homebrew fills in when it looks for a newer version.
        "address_by_version": address.replace(version, "#{version}"),
        "bundle_id": product.BUNDLE_ID,
        "copyright": product.COPYRIGHT,
        "id": product.ID,
        "identifier": IDENTIFIER,
        "licence": product.LICENCE,
        "macos_name": macos_name(),
        "name": product.NAME,
        "page": product.PROJECT_PAGE,
        "publisher": product.PUBLISHER,
        "summary": product.SUMMARY,
        "version": version,
        "windows_build": str(product.WINDOWS_BUILD),
    }


def target_of(template: str, version: str) -> Path:
    """Where a template's text goes: in the folders that the two lists ask for."""
    if template == "cask.rb":
        return Path("homebrew", "Casks", product.ID[0], f"{product.ID}.rb")
    publisher, package = IDENTIFIER.split(".")
    kind = template.removeprefix("winget.").removesuffix(".yaml")
    name = f"{IDENTIFIER}.yaml" if kind == "version" else f"{IDENTIFIER}.{kind}.yaml"
    return Path("winget", publisher[0].lower(), publisher, package, version, name)


def make(version: str, dist: Path, address: str, folder: Path) -> list[Path]:
    """Write all manifests below `folder`; returns where. Raises `Failed`."""
    values = values_of(version, dist, address)
    written = []
    for template in sorted(TEMPLATES.iterdir()):
        text = Template(template.read_text(encoding="utf-8")).substitute(values)
        target = folder / target_of(template.name, version)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
        written.append(target)
    return written


def main(arguments: Sequence[str]) -> int:
    """Make them; returns the exit code."""
    parser = argparse.ArgumentParser(prog="manifests.py", description="winget and Homebrew.")
    parser.add_argument("version")
    parser.add_argument("dist", type=Path, help="the folder with the packages")
    parser.add_argument("--address", required=True, help="where the packages can be downloaded")
    parser.add_argument("--into", type=Path, help="a folder; DIST/manifests without it")
    asked = parser.parse_args(arguments)
    try:
        folder = asked.into or asked.dist / "manifests"
        for path in make(asked.version, asked.dist, asked.address, folder):
            print(path)
    except Failed as failure:
        print(f"manifests.py: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
