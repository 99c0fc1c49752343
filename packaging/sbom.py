"""Writes the list of contents (SBOM, CycloneDX 1.6) of a bundle, file by file with SHA-256.

`build/venv/bin/python packaging/sbom.py BUNDLE OUT [TOC]`; the Python that runs it must be the
one that PyInstaller ran in, for versions and records are read from its environment. Every file
of the folder stands under exactly one product, and so does every module inside the program:
what nobody owns ends the build.
"""

from __future__ import annotations

import hashlib
import platform
import sqlite3
import ssl
import sys
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import ownership
import product
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    Property,
    XsUri,
)
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from ownership import Origin
from packageurl import PackageURL
from PyInstaller.archive.readers import CArchiveReader

TOC = product.ROOT / "build" / "pyinstaller" / "build" / "COLLECT-00.toc"
MODULES = "central-desk:python-modules"
_LONGEST_LICENCE = 100
# What the wheels' own metadata leave out or say too shortly.
_LICENCES = {
    "PyInstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "backports.tarfile": "MIT",
    "jaraco.classes": "MIT",
    "peewee": "MIT",
}


def origin_of(name: str) -> Origin:
    """Version, package URL and licence of a product by its name."""
    known = {
        ownership.OWN: Origin(name, product.VERSION, "", product.LICENCE),
        ownership.PYTHON: Origin(name, platform.python_version(), "", "PSF-2.0"),
        ownership.QT: Origin(name, metadata.version("PySide6_Essentials"), "", "LGPL-3.0-only"),
        "ICU": Origin(name, "", "", "Unicode-3.0"),
        "Inter": Origin(name, "", "", "OFL-1.1"),
        "MSVC runtime": Origin("Microsoft Visual C++ runtime"),
        "OpenSSL": Origin(name, ssl.OPENSSL_VERSION.split()[1], "", "Apache-2.0"),
        "SQLite": Origin(name, sqlite3.sqlite_version, "", "blessing"),
        "libffi": Origin(name, "", "", "MIT"),
    }
    if name in known:
        return known[name]
    try:
        wheel = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return Origin(name)
    version = wheel["Version"]
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
    return Origin(name, version, purl, _LICENCES.get(name) or _licence(wheel))


def _licence(wheel: metadata.PackageMetadata) -> str:
    for field in ("License-Expression", "License"):
        said = (wheel.get(field) or "").strip()
        if said and len(said) <= _LONGEST_LICENCE and "\n" not in said:
            return said
    named = [line for line in wheel.get_all("Classifier") or [] if line.startswith("License ::")]
    return named[0].split(" :: ")[-1] if named else ""


def modules_in(folder: Path) -> list[str]:
    """The Python modules inside the program file, those of its start included."""
    name = f"{product.ID}.exe" if (folder / f"{product.ID}.exe").exists() else product.ID
    inside = folder / "Contents" / "MacOS" / name
    archive = CArchiveReader(str(inside if inside.exists() else folder / name))
    pure = archive.open_embedded_archive("PYZ.pyz").toc
    started = [entry for entry in archive.toc if entry.startswith(("pyi", "struct"))]
    return sorted({*pure, *started})


def attribute(folder: Path, toc: Path) -> tuple[dict[Origin, list[str]], dict[Origin, list[str]]]:
    """Files and modules by the product that each comes from; raises ValueError for an orphan."""
    records = ownership.recorded()
    sources = ownership.collected(toc)
    placed = {file: ownership.place_of(file) for file in ownership.files(folder)}
    names = {file: ownership.owner_of(place, records) for file, place in placed.items()}
    unknown = [file for file, name in names.items() if name == ownership.UNKNOWN]
    of_system = ownership.debian_packages(
        sources[placed[file]] for file in unknown if placed[file] in sources
    )
    by_file: dict[Origin, list[str]] = defaultdict(list)
    for file, name in names.items():
        packaged = of_system.get(sources.get(placed[file], ""))
        by_file[packaged if packaged and name == ownership.UNKNOWN else origin_of(name)].append(
            file
        )
    by_module: dict[Origin, list[str]] = defaultdict(list)
    for module in modules_in(folder):
        by_module[origin_of(ownership.module_owner(module, records))].append(module)
    orphan = Origin(ownership.UNKNOWN)
    lost = [*by_file.get(orphan, ()), *by_module.get(orphan, ())]
    if lost:
        raise ValueError("nobody owns " + ", ".join(lost))
    return by_file, by_module


def component(
    folder: Path, origin: Origin, files: Iterable[str], modules: Iterable[str]
) -> Component:
    """One product with its files and the modules it has inside the program."""
    own = origin.name == ownership.OWN
    made = Component(
        name=origin.name,
        version=origin.version or None,
        type=ComponentType.APPLICATION if own else ComponentType.LIBRARY,
        bom_ref=f"{origin.name}@{origin.version}",
        purl=PackageURL.from_string(origin.purl) if origin.purl else None,
        licenses=[_made_licence(origin.licence)] if origin.licence else None,
        components=[_file(folder, file) for file in files],
    )
    inside = " ".join(modules)
    if inside:
        made.properties.add(Property(name=MODULES, value=inside))
    return made


def _made_licence(text: str) -> License:
    return LicenseFactory().make_from_string(text)


def _file(folder: Path, file: str) -> Component:
    digest = hashlib.sha256((folder / file).read_bytes()).hexdigest()
    return Component(
        name=file,
        type=ComponentType.FILE,
        bom_ref=f"file:{file}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )


def described(
    folder: Path, by_file: Mapping[Origin, list[str]], by_module: Mapping[Origin, list[str]]
) -> Bom:
    """The list of contents as a document."""
    origins = sorted({*by_file, *by_module})
    made = {
        origin.name: component(folder, origin, by_file.get(origin, ()), by_module.get(origin, ()))
        for origin in origins
    }
    own = made.pop(ownership.OWN)
    own.supplier = OrganizationalEntity(name=product.PUBLISHER)
    own.external_references.add(
        ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(product.PROJECT_PAGE))
    )
    bom = Bom(components=made.values())
    bom.metadata.component = own
    bom.metadata.timestamp = datetime.fromtimestamp(product.commit_seconds(), UTC)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, _fingerprint(own, made.values()))
    bom.register_dependency(own, made.values())
    return bom


def _fingerprint(own: Component, others: Iterable[Component]) -> str:
    inside = [part for whole in (own, *others) for part in whole.components]
    lines = sorted(f"{part.name} {next(iter(part.hashes)).content}" for part in inside)
    return "\n".join([product.PROJECT_PAGE, *lines])


def main(folder: Path, target: Path, toc: Path = TOC) -> None:
    """Write the list of `folder` to `target` and say how long it is."""
    by_file, by_module = attribute(folder, toc)
    bom = described(folder, by_file, by_module)
    target.write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", encoding="utf-8")
    count = sum(map(len, by_file.values()))
    print(f"sbom: {count} files, {len(bom.components) + 1} products in {target.name}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
