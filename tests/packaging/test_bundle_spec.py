"""build.spec, executed for each system with stand-ins for PyInstaller, which only builds have."""

import ast
import functools
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SYSTEMS = ("linux", "win32", "darwin")
ENTRIES = [
    ("PySide6/QtCore.abi3.so", "/wheel/QtCore.abi3.so", "EXTENSION"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/wheel/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqwayland.so", "/wheel/libqwayland.so", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/wheel/libqgtk3.so", "BINARY"),
    ("PySide6/opengl32sw.dll", "C:/wheel/opengl32sw.dll", "BINARY"),
    ("PySide6/plugins/platforms/qwindows.dll", "C:/wheel/qwindows.dll", "BINARY"),
    ("libssl.so.3", "/lib/libssl.so.3", "BINARY"),
    ("libgtk-3.so.0", "/lib/libgtk-3.so.0", "BINARY"),
    ("libpango-1.0.so.0", "/lib/libpango-1.0.so.0", "BINARY"),
    ("libstdc++.so.6", "/lib/libstdc++.so.6", "BINARY"),
    ("libpython3.11.so.1.0", "/lib/libpython3.11.so.1.0", "BINARY"),
]
NEEDED = {
    "/wheel/QtCore.abi3.so": ["libssl.so.3", "libstdc++.so.6"],
    "/wheel/libqgtk3.so": ["libgtk-3.so.0"],
    "/lib/libgtk-3.so.0": ["libpango-1.0.so.0"],
}


class Made:
    """Stands in for one of PyInstaller's classes and keeps what it was given."""

    def __init__(self, *given: Any, **options: Any) -> None:
        self.given = given
        self.options = options
        self.binaries = list(ENTRIES)
        self.datas = [
            ("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"),
            ("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"),
            ("PySide6/Qt/translations/qt_help_de.qm", "", "DATA"),
            ("desktop_app/resources/translations/desktop_app_de.qm", "", "DATA"),
        ]
        self.pure: list[Any] = []
        self.scripts: list[Any] = []


def dumped(command: list[str], **_: Any) -> types.SimpleNamespace:
    """Answers in objdump's place."""
    assert command[:2] == ["objdump", "-p"]
    lines = [f"  NEEDED               {name}" for name in NEEDED.get(command[2], [])]
    return types.SimpleNamespace(stdout="\n".join(lines))


@pytest.fixture
def execute(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], dict[str, Any]]:
    """Runs the recipe as on a system; gives its names, and all calls under their class."""

    def run(platform: str) -> dict[str, Any]:
        calls: dict[str, list[Made]] = {}

        def stand_in(name: str) -> Callable[..., Made]:
            def make(*given: Any, **options: Any) -> Made:
                calls.setdefault(name, []).append(Made(*given, **options))
                return calls[name][-1]

            return make

        classes = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
        names = {name: stand_in(name) for name in classes}
        hooks: Any = types.ModuleType("PyInstaller.utils.hooks")
        hooks.collect_submodules = lambda name: [f"{name}.everything"]
        windows: Any = types.ModuleType("PyInstaller.utils.win32")
        resource = "StringTable StringStruct VarFileInfo VarStruct FixedFileInfo StringFileInfo"
        makers = {name: stand_in(name) for name in (*resource.split(), "VSVersionInfo")}
        windows.versioninfo = types.SimpleNamespace(**makers)
        for module in (
            hooks,
            windows,
            *map(types.ModuleType, ("PyInstaller", "PyInstaller.utils")),
        ):
            monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setattr(subprocess, "run", dumped)
        monkeypatch.setattr(sys, "path", list(sys.path))
        monkeypatch.delitem(sys.modules, "product", raising=False)
        source = ROOT / "build.spec"
        code = compile(source.read_text("utf-8"), str(source), "exec")
        scope: dict[str, Any] = {**names, "SPECPATH": str(ROOT)}
        with monkeypatch.context() as patch:
            patch.setattr(sys, "platform", platform)
            exec(code, scope)
        sys.modules.pop("product", None)
        return {**{name: scope[name] for name in ("kept", "product")}, **calls}

    return run


@functools.cache
def imported() -> set[str]:
    """Every module that a file of the program names in an import, wherever it stands."""
    found = set()
    for path in (ROOT / "desktop_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("platform", SYSTEMS)
def test_each_system_gets_one_folder_and_no_packed_program(execute, platform: str) -> None:
    made = execute(platform)
    (folder,) = made["COLLECT"]
    assert folder.options["name"] == "central-desk"
    assert folder.options["upx"] is False
    assert folder.options["strip"] is (platform == "linux")
    for program in made["EXE"]:
        assert program.options["exclude_binaries"] is True
        assert program.options["upx"] is False
        assert program in folder.given
    assert ("BUNDLE" in made) == (platform == "darwin")


def test_windows_gets_a_program_with_a_console_and_one_without(execute) -> None:
    made = execute("win32")
    consoles = {program.options["name"]: program.options["console"] for program in made["EXE"]}
    assert consoles == {"central-desk": False, "central-desk-cli": True}
    for program in made["EXE"]:
        assert Path(program.options["icon"]).name == "central-desk.ico"
        assert program.options["version"] in made["VSVersionInfo"]


def test_the_version_resource_names_the_product(execute) -> None:
    made = execute("win32")
    words = dict(struct.given for struct in made["StringStruct"])
    product = made["product"]
    assert words["ProductName"] == words["FileDescription"] == product.NAME
    assert words["CompanyName"] == product.PUBLISHER
    assert words["FileVersion"] == words["ProductVersion"] == product.VERSION
    number = made["FixedFileInfo"][0].options
    assert number["filevers"] == number["prodvers"]
    assert ".".join(map(str, number["filevers"])) == f"{product.VERSION}.0"


def test_linux_and_macos_get_one_program(execute) -> None:
    (linux,) = execute("linux")["EXE"]
    (macos,) = execute("darwin")["EXE"]
    assert (linux.options["console"], macos.options["console"]) == (True, False)
    assert linux.options["icon"] is None
    assert linux.options["version"] is macos.options["version"] is None
    assert linux.options["entitlements_file"] is None


@pytest.mark.parametrize("platform", SYSTEMS)
def test_nothing_that_the_program_imports_is_left_out(execute, platform: str) -> None:
    made = execute(platform)
    (analysis,) = made["Analysis"]
    names = imported()
    assert {"PySide6.QtWidgets", "sqlite3"} < names
    assert names & set(analysis.options["excludes"]) == set()
    of_qt = {name.split(".")[1] for name in names if name.startswith("PySide6.Qt")}
    for name in of_qt:
        for file in (
            f"PySide6/{name}.abi3.so",
            f"PySide6/{name}.pyd",
            f"PySide6\\{name.replace('Qt', 'Qt6', 1)}.dll",
            f"PySide6/Qt/lib/lib{name.replace('Qt', 'Qt6', 1)}.so.6",
        ):
            assert made["kept"]((file, "", "BINARY")), file


def test_every_module_of_the_program_is_asked_for(execute) -> None:
    (analysis,) = execute("linux")["Analysis"]
    assert "desktop_app.everything" in analysis.options["hiddenimports"]
    assert analysis.given == ([str(ROOT / "desktop_app" / "__main__.py")],)
    (windows,) = execute("win32")["Analysis"]
    assert "win32ctypes.core" in windows.options["hiddenimports"]


def test_forms_and_resources_stand_where_the_wheel_has_them(execute) -> None:
    (analysis,) = execute("linux")["Analysis"]
    placed = {target for _, target in analysis.options["datas"]}
    folders = {path.name for path in (ROOT / "resources").iterdir() if path.is_dir()}
    assert placed == {"desktop_app/ui", *(f"desktop_app/resources/{name}" for name in folders)}
    for source, _ in analysis.options["datas"]:
        assert Path(source).exists()


def test_only_the_languages_of_the_program_come_along(execute) -> None:
    (analysis,) = execute("linux")["Analysis"]
    assert [name for name, _, _ in analysis.datas] == [
        "PySide6/Qt/translations/qtbase_de.qm",
        "desktop_app/resources/translations/desktop_app_de.qm",
    ]


def test_linux_leaves_out_what_only_a_dropped_plugin_needs(execute) -> None:
    (analysis,) = execute("linux")["Analysis"]
    assert [name for name, _, _ in analysis.binaries] == [
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "libssl.so.3",
        "libpython3.11.so.1.0",
    ]


def test_windows_keeps_its_platform_and_drops_the_software_renderer(execute) -> None:
    (analysis,) = execute("win32")["Analysis"]
    names = [name for name, _, _ in analysis.binaries]
    assert "PySide6/plugins/platforms/qwindows.dll" in names
    assert "PySide6/opengl32sw.dll" not in names
