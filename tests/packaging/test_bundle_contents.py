"""What is in the built bundle: nothing missing, nothing unknown, and the list says the same."""

import ast
import hashlib
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / ("Central Desk.app" if sys.platform == "darwin" else "central-desk")
MODULES = "central-desk:python-modules"
# What every Linux that can show a window has; the packages name those that need naming.
SYSTEM_HAS = re.compile(
    r"(ld-linux-x86-64|libc|libm|libdl|libpthread|librt|libutil|libresolv)\.so\.\d+"
)
LEFT_TO_LINUX = {
    "libEGL.so.1",
    "libGL.so.1",
    "libX11-xcb.so.1",
    "libX11.so.6",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libgcc_s.so.1",
    "libstdc++.so.6",
    "libxcb.so.1",
}
WAYLAND = {"libdrm.so.2", "libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"}
SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")

pytestmark = pytest.mark.bundle
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into Linux' own files")


def files() -> list[str]:
    """The regular files of the bundle; no bundle is a failure."""
    assert BUNDLE.is_dir(), "there is no bundle: run dev.py build --only bundle"
    found = (path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path.relative_to(BUNDLE).as_posix() for path in found)


@pytest.fixture(scope="module")
def contents() -> dict[str, Any]:
    """The list of contents that was made with the bundle."""
    (found,) = (ROOT / "dist").glob(f"central-desk-*-{SYSTEM}-*.cdx.json")
    made: dict[str, Any] = json.loads(found.read_text("utf-8"))
    return made


def products(contents: dict[str, Any]) -> list[dict[str, Any]]:
    return [contents["metadata"]["component"], *contents["components"]]


def listed_modules(contents: dict[str, Any]) -> set[str]:
    values = [
        entry["value"]
        for part in products(contents)
        for entry in part.get("properties", ())
        if entry["name"] == MODULES
    ]
    return set(" ".join(values).split())


def test_the_list_holds_each_file_once_with_its_sum(contents: dict[str, Any]) -> None:
    listed = [file for part in products(contents) for file in part.get("components", ())]
    sums = {file["name"]: file["hashes"][0]["content"] for file in listed}
    assert len(sums) == len(listed) > 100
    there = {name: hashlib.sha256((BUNDLE / name).read_bytes()).hexdigest() for name in files()}
    assert sums == there


def test_every_link_leads_to_a_file_of_the_bundle() -> None:
    for path in BUNDLE.rglob("*"):
        if path.is_symlink():
            assert path.resolve(strict=True).is_relative_to(BUNDLE.resolve()), path


def test_the_list_names_what_matters_for_security(contents: dict[str, Any]) -> None:
    versions = {part["name"]: part.get("version", "") for part in products(contents)}
    for name in ("Central Desk", "OpenSSL", "PySide6_Essentials", "Python", "Qt", "SQLite"):
        assert re.fullmatch(r"\d+\.\d+(\.\d+)*\w*", versions[name]), name
    locked = (ROOT / "requirements" / "build.txt").read_text("utf-8")
    (pinned,) = re.findall(r"^pyside6-essentials==([\d.]+)", locked, re.MULTILINE)
    assert versions["Qt"] == versions["PySide6_Essentials"] == pinned
    assert "not attributed" not in versions


def test_the_list_keeps_to_the_schema_of_cyclonedx(contents: dict[str, Any]) -> None:
    import jsonschema
    from referencing import Registry, Resource

    (folder,) = (ROOT / "build" / "venv").rglob("cyclonedx/schema/_res")
    schemas = {path.name: json.loads(path.read_text("utf-8")) for path in folder.glob("*.json")}
    named = [
        (f"http://cyclonedx.org/schema/{name}", Resource.from_contents(schema))
        for name, schema in schemas.items()
    ]
    check = jsonschema.Draft7Validator(
        schemas["bom-1.6.SNAPSHOT.schema.json"], registry=Registry().with_resources(named)
    )
    assert [error.message for error in check.iter_errors(contents)] == []


def imported() -> set[str]:
    """The modules that the program's own files import anywhere, but for other systems'."""
    found = set()
    for path in (ROOT / "desktop_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return found - {"fcntl", "msvcrt", "winreg", "pwd", "resource", "termios"}


def test_every_module_that_the_program_imports_is_inside(contents: dict[str, Any]) -> None:
    own = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in (ROOT / "desktop_app").rglob("*.py")
    }
    inside = listed_modules(contents) | set(sys.builtin_module_names)
    (library,) = BUNDLE.rglob("base_library.zip")
    with zipfile.ZipFile(library) as archive:
        names = [name.removesuffix(".pyc").replace("/", ".") for name in archive.namelist()]
    inside |= {name.removesuffix(".__init__") for name in names}
    compiled = [name for name in files() if re.search(r"\.(so|pyd)$", name)]
    for name in compiled:
        place = name.removeprefix("_internal/").removeprefix("Contents/Frameworks/")
        place = re.sub(r"^python3[^/]*/lib-dynload/", "", place).split(".")[0]
        inside.add(place.replace("/", "."))
    # Annotations for the type checker only; the program itself is its own start.
    assert sorted((own | imported()) - inside - {"desktop_app.__main__", "_typeshed"}) == []
    assert "PySide6.QtWidgets" in imported()


def test_every_form_picture_font_and_translation_is_inside() -> None:
    wanted = [
        f"desktop_app/{path.relative_to(ROOT).as_posix()}"
        for folder in ("ui", "resources")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix != ".ts"
    ]
    there = {name.split("/", 1 if sys.platform != "darwin" else 2)[-1] for name in files()}
    assert len(wanted) > 50
    assert sorted(set(wanted) - there) == []


def test_of_qt_only_what_the_program_uses_is_inside() -> None:
    names = [Path(name).name for name in files()]
    assert [
        name for name in names if re.search(r"Qt6?(Qml|Quick|Pdf|Sql|Test|Designer)", name)
    ] == []
    assert names.count("qtbase_de.qm") == 1
    assert [name for name in names if re.fullmatch(r"qt\w*_(?!de|en)\w+\.qm", name)] == []
    assert not {"opengl32sw.dll", "libqgtk3.so", "libgtk-3.so.0"} & set(names)


def test_no_file_of_a_test_or_of_this_machine_is_inside() -> None:
    for name in files():
        assert "test" not in Path(name).stem.lower().split("_"), name
        assert Path(name).suffix not in {".ts", ".py", ".orig", ".log"}, name


def needed(file: Path) -> set[str]:
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False)
    return set(re.findall(r"NEEDED +(\S+)", told.stdout))


@on_linux
def test_every_library_is_inside_or_named_by_the_packages() -> None:
    assert shutil.which("objdump")
    there = {path.name for path in BUNDLE.rglob("*")}
    missing: dict[str, set[str]] = {}
    for name in files():
        for library in needed(BUNDLE / name) - there:
            if not SYSTEM_HAS.fullmatch(library):
                missing.setdefault(library, set()).add(name)
    assert set(missing) - WAYLAND <= LEFT_TO_LINUX
    # Only the plug-in for Wayland asks for those of Wayland, which a desktop without it lacks.
    for library in WAYLAND & set(missing):
        assert all(re.search("wayland|Wayland|WlShell", user) for user in missing[library])
    named = (ROOT / "packaging" / "linux" / "nfpm.yaml").read_text("utf-8")
    for library in set(missing) - {"libdrm.so.2"}:
        assert f'"{library}()(64bit)"' in named


@on_linux
def test_a_window_can_open_on_x11_and_on_wayland() -> None:
    names = {Path(name).name for name in files()}
    assert {"libqxcb.so", "libqwayland.so", "libqoffscreen.so", "libxdg-shell.so"} <= names
    assert "libxcb-cursor.so.0" in names


@on_linux
def test_no_debug_symbols_are_inside() -> None:
    for name in files():
        told = subprocess.run(
            ["objdump", "-h", BUNDLE / name], capture_output=True, text=True, check=False
        )
        assert ".debug_info" not in told.stdout, name
