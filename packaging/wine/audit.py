"""What a Windows bundle must and must not hold, told from its files alone.

Runs on any system; nothing of the bundle is executed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pefile
from PyInstaller.archive.readers import CArchiveReader
from steps import Failed, check

_AMD64 = 0x8664
_IMPORTS, _DELAYED_IMPORTS = 1, 13
_BINARIES = {".exe", ".dll", ".pyd"}

_SYSTEM = """
    advapi32 authz bcrypt cabinet combase comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dbghelp
    dcomp dnsapi dwmapi dwrite dxgi gdi32 icuuc imm32 iphlpapi kernel32 mpr msi msvcrt ncrypt
    netapi32 ntdll ole32 oleaut32 oleacc powrprof propsys psapi rpcrt4 rstrtmgr secur32 setupapi
    shcore shell32 shlwapi uiautomationcore user32 userenv usp10 uxtheme version winhttp winmm
    winspool.drv ws2_32 wtsapi32
"""
SYSTEM = frozenset(_SYSTEM.split())
"""What Windows 10 1903 has in System32, of what a program of this kind may ask for."""

_API_SETS = ("api-ms-win-", "ext-ms-win-")
_NOT_OURS = ("test", "idlelib", "tkinter", "unittest", "ensurepip", "lib2to3", "turtledemo")
_TEST_FOLDERS = {"test", "tests", "idlelib", "ensurepip"}


def audit(bundle: Path, stand_ins: Mapping[str, str]) -> str:
    """Stop at the first thing that is wrong; returns one line of what was looked at."""
    files = [path for path in bundle.rglob("*") if path.is_file()]
    binaries = [path for path in files if path.suffix.lower() in _BINARIES]
    _check_imports(bundle, binaries)
    _check_stand_ins(bundle, files, stand_ins)
    modules = set(_modules(bundle))
    strange = sorted(name for name in modules if name.split(".")[0] in _NOT_OURS)
    check(not strange, f"modules of the interpreter's own tests and tools: {strange[:5]}")
    folders = {part for path in files for part in path.relative_to(bundle).parts[:-1]}
    check(not folders & _TEST_FOLDERS, f"folders of tests: {folders & _TEST_FOLDERS}")
    check("desktop_app.app" in modules, "the program itself is missing")
    size = sum(path.stat().st_size for path in files) / 1e6
    return f"{len(files)} files, {len(binaries)} of them programs and libraries, {size:.1f} MB"


def _check_imports(bundle: Path, binaries: list[Path]) -> None:
    """Every import is in the tree or in Windows; nothing is for another processor."""
    there = {path.name.lower() for path in binaries}
    for path in binaries:
        with pefile.PE(str(path), fast_load=True) as pe:
            place = path.relative_to(bundle)
            check(pe.FILE_HEADER.Machine == _AMD64, f"{place} is not for 64-bit Windows")
            missing = {name for name in _asked_for(pe) if not _found(name, there)}
        check(not missing, f"{place} asks for {sorted(missing)}, which is nowhere")


def _asked_for(pe: pefile.PE) -> Iterator[str]:
    pe.parse_data_directories(directories=[_IMPORTS, _DELAYED_IMPORTS])
    for kind in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"):
        for entry in getattr(pe, kind, []):
            yield entry.dll.decode().lower()


def _found(name: str, there: set[str]) -> bool:
    return name in there or name.removesuffix(".dll") in SYSTEM or name.startswith(_API_SETS)


def _check_stand_ins(bundle: Path, files: list[Path], stand_ins: Mapping[str, str]) -> None:
    """Nothing of what only Wine needs came along, under its own or any other name."""
    check(len(stand_ins) > 0, "no stand-in is known: nothing could be compared")
    hashes = set(stand_ins.values())
    for path in files:
        place = path.relative_to(bundle)
        check(path.name.lower() not in stand_ins, f"{place} is a stand-in by its name")
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        check(found not in hashes, f"{place} is a stand-in by its content")


def _modules(bundle: Path) -> Iterator[str]:
    """The names of all modules inside the programs."""
    for program in bundle.glob("*.exe"):
        archive = CArchiveReader(str(program))
        for name in archive.toc:
            if name.endswith(".pyz"):
                yield from archive.open_embedded_archive(name).toc


def prove(bundle: Path, system32: Path, stand_ins: Mapping[str, str]) -> None:
    """See that the audit finds what it is there to find, planted one at a time."""
    name = next(iter(stand_ins))
    plants = {
        bundle / "_internal" / name: b"by its name",
        bundle / "_internal" / "renamed.dat": (system32 / name).read_bytes(),
    }
    for path, content in plants.items():
        path.write_bytes(content)
        try:
            _check_stand_ins(bundle, [path], stand_ins)
        except Failed:
            continue
        finally:
            path.unlink()
        raise Failed(f"the audit did not find a stand-in planted as {path.name}")


def version_words(program: Path) -> dict[str, str]:
    """The version resource of a program."""
    with pefile.PE(str(program)) as pe:
        tables = [
            table.entries
            for kind in getattr(pe, "FileInfo", [[]])[0]
            if kind.Key == b"StringFileInfo"
            for table in kind.StringTable
        ]
    words = tables[0] if tables else {}
    return {key.decode(): value.decode() for key, value in words.items()}


def has_icon(program: Path) -> bool:
    """Whether a program carries an icon."""
    with pefile.PE(str(program)) as pe:
        kinds = pe.DIRECTORY_ENTRY_RESOURCE.entries
        return any(kind.id == pefile.RESOURCE_TYPE["RT_GROUP_ICON"] for kind in kinds)
