"""The macOS package as far as it can be judged without a Mac: recipe, property list, icon, floor.

The real signature, image and start are tried by .github/workflows/release.yml.
"""

import json
import plistlib
import re
import runpy
import struct
import sys
import types
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
ICONSET = [16, 32, 32, 64, 128, 256, 256, 512, 512, 1024]


class Recorded:
    """Stands in for one of PyInstaller's classes and keeps what it was called with."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.arguments = arguments
        self.options = options
        self.binaries: list[tuple[str, str, str]] = []
        self.datas: list[tuple[str, str, str]] = []
        self.pure: list[object] = []
        self.scripts: list[object] = []


@pytest.fixture
def product(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    return runpy.run_path(str(PACKAGING / "product.py"))


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> Callable[[], dict[str, list[Recorded]]]:
    """Executes build.spec as PyInstaller would on a Mac."""

    def execute() -> dict[str, list[Recorded]]:
        calls: dict[str, list[Recorded]] = {}

        def stand_in(name: str) -> Callable[..., Recorded]:
            def call(*arguments: Any, **options: Any) -> Recorded:
                calls.setdefault(name, []).append(Recorded(*arguments, **options))
                return calls[name][-1]

            return call

        hooks = types.ModuleType("PyInstaller.utils.hooks")
        hooks.collect_submodules = lambda name, **_: [name]  # type: ignore[attr-defined]
        hooks.copy_metadata = lambda _name: []  # type: ignore[attr-defined]
        for name in ("PyInstaller", "PyInstaller.utils"):
            monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
        monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
        monkeypatch.setattr(sys, "path", [*sys.path])
        monkeypatch.setattr(sys, "platform", "darwin")
        monkeypatch.delitem(sys.modules, "product", raising=False)
        names: dict[str, Any] = {
            name: stand_in(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
        }
        source = ROOT / "build.spec"
        code = compile(source.read_text(encoding="utf-8"), str(source), "exec")
        exec(code, {**names, "SPECPATH": str(ROOT), "SPEC": str(source)})
        sys.modules.pop("product", None)
        return calls

    return execute


def test_the_recipe_makes_one_program_and_one_app(
    recipe: Callable[[], dict[str, list[Recorded]]], product: dict[str, Any]
) -> None:
    calls = recipe()
    (program,) = calls["EXE"]
    (app,) = calls["BUNDLE"]
    assert program.options["name"] == product["ID"]
    assert program.options["console"] is False
    assert app.options["name"] == "Central Desk.app"
    assert app.options["bundle_identifier"] == product["BUNDLE_ID"]
    assert program.options["icon"] == app.options["icon"]
    assert Path(app.options["icon"]).name == "central-desk.icns"
    assert Path(program.options["entitlements_file"]).is_file()


def test_the_property_list_says_what_macos_asks(
    recipe: Callable[[], dict[str, list[Recorded]]], product: dict[str, Any]
) -> None:
    (app,) = recipe()["BUNDLE"]
    values = plistlib.loads(plistlib.dumps(app.options["info_plist"]))
    assert values["CFBundleName"] == values["CFBundleDisplayName"] == product["NAME"]
    assert values["CFBundleShortVersionString"] == values["CFBundleVersion"] == product["VERSION"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", values["CFBundleVersion"])
    assert values["LSMinimumSystemVersion"] == product["MACOS_OLDEST"]
    assert values["CFBundleLocalizations"] == ["de", "en"]
    assert values["NSHighResolutionCapable"] is True
    # Without it the windows would stay light under a dark system.
    assert values["NSRequiresAquaSystemAppearance"] is False
    assert re.fullmatch(r"[A-Za-z0-9.-]+", product["BUNDLE_ID"])


@pytest.mark.parametrize("given", ["", "Developer ID Application: Somebody (ABCDE12345)"])
def test_the_identity_comes_from_the_environment(
    recipe: Callable[[], dict[str, list[Recorded]]], monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.setenv("MACOS_SIGN_IDENTITY", given)
    (program,) = recipe()["EXE"]
    assert program.options["codesign_identity"] == (given or None)


def test_the_hardened_runtime_has_no_exception() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements == {}


def test_the_icon_has_the_ten_pictures_of_an_iconset(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[str, bytes] = {}

    class Icns:
        """Keeps what the real one, which only the build environment has, would pack."""

        def add_media(self, key: str, *, data: bytes) -> None:
            assert key not in made
            made[key] = data

        def write(self, _file: str) -> None:
            pass

        @staticmethod
        def verify(_file: str) -> list[str]:
            return []

    icnsutil = types.ModuleType("icnsutil")
    icnsutil.IcnsFile = Icns  # type: ignore[attr-defined]
    pillow = types.ModuleType("PIL")
    pillow.Image = None  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "icnsutil", icnsutil)
    monkeypatch.setitem(sys.modules, "PIL", pillow)
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.delitem(sys.modules, "product", raising=False)
    icons = runpy.run_path(str(PACKAGING / "icons.py"))
    icons["make"].__globals__["ico"] = lambda _source: b""
    icons["make"](tmp_path)
    monkeypatch.delitem(sys.modules, "product", raising=False)
    sizes = {key: struct.unpack(">II", data[16:24]) for key, data in made.items()}
    assert all(data.startswith(b"\x89PNG\r\n\x1a\n") for data in made.values())
    assert sorted(width for width, _ in sizes.values()) == ICONSET
    assert all(width == height for width, height in sizes.values())
    assert (sizes["ic10"], sizes["ic07"]) == ((1024, 1024), (128, 128))


def test_the_oldest_macos_is_that_of_the_locked_wheel(product: dict[str, Any]) -> None:
    floor = runpy.run_path(str(PACKAGING / "macos" / "floor.py"))
    record = json.loads((PACKAGING / "macos" / "wheel.json").read_text(encoding="utf-8"))
    lock = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    (pin,) = re.findall(r"^pyside6-essentials==[^\n]*\n(?:    --hash=\S+[^\n]*\n)+", lock, re.M)
    remedy = "the lock has another wheel: run packaging/macos/floor.py"
    assert f"sha256:{record['sha256']}" in pin, remedy
    assert record["file"].startswith(f"pyside6_essentials-{floor['pinned_version']()}-"), remedy
    assert floor["floor_of"](record["file"]) == product["MACOS_OLDEST"]


def test_the_oldest_system_is_that_of_the_installed_wheel(product: dict[str, Any]) -> None:
    """On Linux and macOS alike: the wheel that is here says itself what it needs."""
    text = metadata.distribution("PySide6-Essentials").read_text("WHEEL") or ""
    (tag,) = re.findall(r"^Tag: (\S+)$", text, re.MULTILINE)
    if sys.platform == "darwin":
        assert f"-macosx_{product['MACOS_OLDEST'].replace('.', '_')}_" in tag
    elif sys.platform == "win32":
        assert tag.endswith(("-win_amd64", "-win_arm64"))
    else:
        (floor,) = re.findall(r"-manylinux_2_(\d+)_", tag)
        assert int(floor) <= int(product["GLIBC_OLDEST"].removeprefix("2."))


def test_a_wheel_of_another_system_has_no_floor() -> None:
    floor = runpy.run_path(str(PACKAGING / "macos" / "floor.py"))
    with pytest.raises(ValueError, match="no wheel for macOS"):
        floor["floor_of"]("pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl")
