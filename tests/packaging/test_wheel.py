"""The built wheel: what is inside, and that it starts from where it is installed."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

import desktop_app

ROOT = Path(__file__).parents[2]


def python(*arguments: str | Path, cwd: Path, **variables: str) -> str:
    """Run this Python without a network and return what it prints; fail with its own words."""
    answer = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, "PIP_NO_INDEX": "1", **variables},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    python("-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    python("-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, wheel, cwd=folder)
    return folder


def shipped(folder: str, pattern: str) -> list[str]:
    files = sorted((ROOT / folder).rglob(pattern))
    return [f"desktop_app/{path.relative_to(ROOT).as_posix()}" for path in files if path.is_file()]


def assert_holds(names: Sequence[str], wanted: Sequence[str]) -> None:
    assert wanted
    assert sorted(set(wanted) - set(names)) == []


def test_wheel_takes_only_the_package_and_its_metadata_to_the_top_level(names: list[str]) -> None:
    version = desktop_app.__version__
    assert {name.split("/")[0] for name in names} == {
        "desktop_app",
        f"central_desk-{version}.dist-info",
    }


def test_wheel_holds_forms_icons_and_fonts(names: list[str]) -> None:
    assert_holds(names, shipped("ui", "*.ui"))
    assert_holds(names, shipped("resources/icons", "*.svg"))
    assert_holds(names, shipped("resources/fonts", "*.ttf"))


def test_wheel_holds_each_translation_compiled(names: list[str]) -> None:
    sources = shipped("resources/translations", "*.ts")
    assert_holds(names, [source.removesuffix(".ts") + ".qm" for source in sources])


def test_wheel_holds_the_licence_texts(names: list[str]) -> None:
    assert_holds(names, ["desktop_app/resources/app/licences/Inter-OFL.txt"])
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_wheel_holds_no_tests_and_no_compiled_python(names: list[str]) -> None:
    assert [name for name in names if "test_" in name or name.endswith(".pyc")] == []


def test_installed_wheel_finds_its_own_files(installed: Path, tmp_path: Path) -> None:
    code = (
        "from desktop_app import assets; "
        "print(assets.icon('search'), assets.font_files()[0], assets.translations(), sep='\\n')"
    )
    paths = python("-P", "-c", code, cwd=tmp_path, PYTHONPATH=str(installed)).splitlines()
    assert len(paths) == 3
    assert all(Path(path).is_relative_to(installed) for path in paths)


def test_installed_wheel_starts_from_another_folder(installed: Path, tmp_path: Path) -> None:
    command = ("-P", "-m", "desktop_app", "version")
    assert desktop_app.__version__ in python(*command, cwd=tmp_path, PYTHONPATH=str(installed))
