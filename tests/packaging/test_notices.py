"""The notices on the work of others: true to the lock, the wheels and what a bundle holds."""

import json
import re
import runpy
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
FOLDER = ROOT / "resources" / "app" / "licences"
REMEDY = "run `python3 packaging/notices.py` with .venv's Python and commit the file"
# What a lock may hold that no package of ours does: the browser's Python.
NOT_OURS = {"httpx2-jsfetch"}


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    for name in ("product", "ownership"):
        sys.modules.pop(name, None)
    yield runpy.run_path(str(PACKAGING / "notices.py"))
    for name in ("product", "ownership"):
        sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def text() -> str:
    return (FOLDER / "third-party-notices.txt").read_text(encoding="utf-8")


def section(text: str, heading: str) -> list[str]:
    """The titles of one list of the file."""
    inside = text.split(f"\n{heading}\n", 1)[1]
    inside = re.split(r"\n\n\n", inside, maxsplit=1)[0]
    return [line for line in inside.splitlines() if line and not line.startswith(" ")]


def pins() -> dict[str, str]:
    lock = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([^ ;\\]+)", lock, re.MULTILINE))


def test_every_wheel_of_the_lock_is_named_with_its_version(text: str) -> None:
    wanted = [f"{name} {version}" for name, version in pins().items() if name not in NOT_OURS]
    assert section(text, "PYTHON PACKAGES") == wanted, REMEDY


def test_every_installed_wheel_has_its_own_licence_in_it(text: str, script: dict[str, Any]) -> None:
    installed = {canonicalize_name(one.metadata["Name"]) for one in metadata.distributions()}
    checked = []
    for name, version in pins().items():
        if name in installed and name not in script["QT_WHEELS"] and name not in NOT_OURS:
            assert metadata.version(name) == version
            for licence in script["licence_texts"](name):
                assert licence in text, f"{name}: {REMEDY}"
            checked.append(name)
    assert {"httpx2", "keyring", "msgspec", "peewee", "pynacl"} <= set(checked)


@pytest.mark.skipif(
    sys.platform != "linux" or sys.version_info >= (3, 12),
    reason="the file is made on Linux with the Python of the packages, for all systems",
)
def test_the_committed_file_is_what_the_script_writes(text: str, script: dict[str, Any]) -> None:
    assert script["document"]() == text, REMEDY


def test_whatever_a_bundle_can_hold_is_named(text: str, script: dict[str, Any]) -> None:
    ownership = script["ownership"]
    names = {name for _, name in (*ownership._CARRIED, *ownership._BARE)}
    names |= {ownership.PYINSTALLER}
    names.discard(ownership.OWN)
    assert names <= set(section(text, "OTHER PARTS"))


def test_every_part_says_whose_it_is_and_has_its_licence(text: str, script: dict[str, Any]) -> None:
    for kind in ("part", "inside"):
        notices = list(script["part_notices"](kind))
        assert notices
        for notice in notices:
            assert notice.said.strip()
            for line in notice.said.splitlines():
                assert f"    {line}\n" in text
            for licence in notice.texts:
                assert licence in text
                heads = re.findall(r"={80}\n(.+)\n={80}\n\n", text.split(licence)[0])
                assert notice.title in heads[-1].split("; ")


def test_the_notice_of_qt_says_how_to_replace_it(text: str) -> None:
    version = pins()["pyside6-essentials"]
    head = text.split("PYTHON PACKAGES")[0]
    assert f"Qt {version} and Qt for Python (PySide6 {version}, shiboken6 {version})" in head
    assert "GNU Lesser General Public License" in head
    for place in ("_internal\\PySide6\\Qt6*.dll", "Frameworks/PySide6", "_internal/PySide6/Qt/lib"):
        assert place in head
    assert f"/{version}/" in head
    assert f"?h=v{version}" in head
    for name in set(re.findall(r"[\w.-]+\.txt", head)) - {"linux-system-libraries.txt"}:
        assert (FOLDER / name).is_file(), name


def test_the_licences_of_qt_are_whole() -> None:
    lesser = (FOLDER / "LGPL-3.0.txt").read_text(encoding="utf-8")
    general = (FOLDER / "GPL-3.0.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lesser
    assert "Version 3, 29 June 2007" in lesser
    assert "6. Revised Versions of the GNU Lesser General Public License." in lesser
    assert "GNU GENERAL PUBLIC LICENSE" in general
    assert "END OF TERMS AND CONDITIONS" in general


def test_no_address_of_a_registry_is_in_it(text: str) -> None:
    hosts = set(re.findall(r"https?://([\w.-]+)", text))
    assert {"download.qt.io", "www.python.org"} <= hosts
    assert [host for host in hosts if re.search(r"pypi|pythonhosted|npmjs|anaconda", host)] == []
    assert str(Path.home()) not in text


def test_each_text_stands_there_once(text: str) -> None:
    body = text.split("\nLICENCE TEXTS\n", 1)[1]
    texts = [one.strip() for one in re.split(r"={80}\n.+\n={80}\n", body)[1:]]
    assert len(texts) == len(set(texts)) > 30
    assert all(len(one) > 100 for one in texts)


def test_what_debian_says_of_the_libraries_comes_into_a_bundle(
    script: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "bundle" / "_internal"
    (inside / "lib-own").mkdir(parents=True)
    toc = []
    for name in ("libz.so.1", "libzother.so.1", "libxkb.so.0", "lib-own/part.so"):
        (inside / name).write_text("a library")
        toc.append((name, f"/lib/{name}", "BINARY"))
    lists = tmp_path / "COLLECT.toc"
    lists.write_text(repr((toc,)), encoding="utf-8")
    debian = tmp_path / "doc"
    for name, said in {
        "zlib1g": "zlib's own words",
        "zlib-other": "zlib's own words\n",
        "libxkbcommon0": "see /usr/share/common-licenses/LGPL-2.1 and GPL-2",
    }.items():
        (debian / name).mkdir(parents=True)
        (debian / name / "copyright").write_text(said, encoding="utf-8")
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "LGPL-2.1").write_text("the lesser licence", encoding="utf-8")
    ownership = script["ownership"]
    found = {
        "/lib/libz.so.1": ownership.Origin("zlib1g", "1.3"),
        "/lib/libzother.so.1": ownership.Origin("zlib-other", "1.3"),
        "/lib/libxkb.so.0": ownership.Origin("libxkbcommon0", "1.5"),
    }
    asked: list[str] = []

    def packages(sources: set[str]) -> dict[str, Any]:
        asked.extend(sorted(sources))
        return found

    monkeypatch.setattr(ownership, "debian_packages", packages)
    monkeypatch.setattr(ownership, "recorded", lambda: {"lib-own/part.so": "own"})
    names = script["system_document"].__globals__
    monkeypatch.setitem(names, "DEBIAN_DOC", debian)
    monkeypatch.setitem(names, "COMMON", tmp_path / "common")
    said = script["system_document"](tmp_path / "bundle", lists)
    assert asked == ["/lib/libxkb.so.0", "/lib/libz.so.1", "/lib/libzother.so.1"]
    assert "    libxkbcommon0 1.5\n    zlib-other 1.3\n    zlib1g 1.3\n    LGPL-2.1\n" in said
    assert said.count("zlib's own words") == 1
    assert "zlib-other 1.3; zlib1g 1.3" in said
    assert said.rstrip().endswith("the lesser licence")
    (debian / "zlib1g" / "copyright").unlink()
    with pytest.raises(ValueError, match="no copyright file of zlib1g"):
        script["system_document"](tmp_path / "bundle", lists)


@pytest.mark.bundle
def test_every_product_in_the_bundle_is_named(text: str) -> None:
    """By the list of contents that `dev.py build` has just made."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    (contents,) = (ROOT / "dist").glob(f"*-{system}-*.cdx.json")
    products = json.loads(contents.read_text(encoding="utf-8"))["components"]
    named = {
        canonicalize_name(title.split()[0])
        for heading in ("PYTHON PACKAGES", "OTHER PARTS")
        for title in section(text, heading)
    }
    for inside in (ROOT / "dist").glob("central-desk/**/linux-system-libraries.txt"):
        head = inside.read_text(encoding="utf-8").split("\nLICENCE TEXTS\n")[0]
        named |= {canonicalize_name(name) for name in re.findall(r"^    (\S+)", head, re.M)}
    assert len(products) > 20
    names = {product["name"] for product in products}
    assert {name for name in names if canonicalize_name(name.split()[0]) not in named} == set()
