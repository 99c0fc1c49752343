"""Makes the MSI of Windows from the bundle, with wixl (Linux) or WiX 3 (Windows).

Not for the setup program (`setup_exe`) nor for signing (`signing`).
"""

from __future__ import annotations

import os
import shutil
import sys
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

import product
from tools import Failed, run

SOURCE = Path(__file__).resolve().parent / "central-desk.wxs"
_NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
_COMPONENTS = uuid.UUID("1f0f9a43-7d0e-4f6c-9b55-8f5f2b3c6a10")


def make(bundle: Path, icon: Path, target: Path, work: Path, version: str) -> None:
    """Write the MSI `target` of everything in `bundle`; `work` is for what comes between."""
    work.mkdir(parents=True, exist_ok=True)
    files = work / "files.wxs"
    # wixl takes only relative sources, so it runs beside the bundle.
    files.write_text(file_list(bundle), encoding="utf-8")
    names = {
        "Name": product.NAME,
        "Id": product.ID,
        "Publisher": product.PUBLISHER,
        "Page": product.PROJECT_PAGE,
        "Version": version,
        "OldestBuild": str(product.WINDOWS_BUILD),
        "Wixl": "0" if sys.platform == "win32" else "1",
        "Icon": os.path.relpath(icon, bundle.parent),
    }
    target.unlink(missing_ok=True)
    if sys.platform == "win32":
        _with_wix(names, files, target, bundle.parent, work)
    else:
        defines = [word for name, value in names.items() for word in ("-D", f"{name}={value}")]
        run(["wixl", "-a", "x64", *defines, "-o", target, SOURCE, files], folder=bundle.parent)


def _with_wix(names: dict[str, str], files: Path, target: Path, folder: Path, work: Path) -> None:
    candle, light = _wix("candle"), _wix("light")
    defines = [f"-d{name}={value}" for name, value in names.items()]
    objects = f"{work}{os.sep}"
    run([candle, "-nologo", "-arch", "x64", *defines, "-o", objects, SOURCE, files], folder=folder)
    made = [work / f"{source.stem}.wixobj" for source in (SOURCE, files)]
    # ICE38 and ICE43 are about files in a user's profile: the Start menu is all users' here.
    quiet = ["-sice:ICE38", "-sice:ICE43", "-sice:ICE57", "-spdb"]
    run([light, "-nologo", *quiet, "-b", folder, "-o", target, *made], folder=folder)


def _wix(name: str) -> str:
    found = shutil.which(name) or shutil.which(
        name, path=str(Path(os.environ.get("WIX", ""), "bin"))
    )
    if found is None:
        raise Failed(f"{name} was not found: install the WiX Toolset 3, or set WIX to its folder")
    return found


def file_list(bundle: Path) -> str:
    """The WiX source that names every file of the bundle, the same for the same tree."""
    ET.register_namespace("", _NAMESPACE)
    root = ET.Element(f"{{{_NAMESPACE}}}Wix")
    fragment = _child(root, "Fragment")
    top = _child(fragment, "DirectoryRef", Id="INSTALLDIR")
    folders = {Path(): top}
    components: list[str] = []
    for path in _sorted(bundle.rglob("*")):
        place = path.relative_to(bundle)
        inside = folders[place.parent]
        if path.is_dir():
            folders[place] = _child(inside, "Directory", Id=_id("d", place), Name=place.name)
            continue
        component = _child(
            inside,
            "Component",
            Id=_id("c", place),
            Guid=str(uuid.uuid5(_COMPONENTS, place.as_posix())).upper(),
            Win64="yes",
        )
        source = f"{bundle.name}/{place.as_posix()}"
        _child(component, "File", Id=_id("f", place), Name=place.name, Source=source, KeyPath="yes")
        components.append(component.attrib["Id"])
    group = _child(_child(root, "Fragment"), "ComponentGroup", Id="BundleFiles")
    for identifier in components:
        _child(group, "ComponentRef", Id=identifier)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _sorted(paths: Iterable[Path]) -> list[Path]:
    # Folders come before what is in them.
    return sorted(paths, key=lambda path: path.parts)


def _child(parent: ET.Element, name: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, f"{{{_NAMESPACE}}}{name}", attributes)


def _id(kind: str, place: Path) -> str:
    """An identifier that Windows Installer takes: letters, digits, at most 72 of them."""
    return f"{kind}{uuid.uuid5(_COMPONENTS, place.as_posix()).hex}"
