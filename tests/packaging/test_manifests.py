"""The winget manifests and the Homebrew cask, made from small files that stand for packages.

winget's own JSON schemas are not at hand offline: what they require of a manifest (version
1.10.0) is written out here. Homebrew's own audit needs a Mac.
"""

import hashlib
import re
import runpy
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

PACKAGING = Path(__file__).parents[2] / "packaging"
VERSION = "1.20.3"
ADDRESS = "https://github.com/owner/central-desk/releases/download/v1.20.3"
REQUIRED = {
    "version": {"DefaultLocale"},
    "installer": {"Installers"},
    "defaultLocale": {
        "PackageLocale",
        "Publisher",
        "PackageName",
        "License",
        "ShortDescription",
    },
    "locale": {"PackageLocale"},
}
OF_ALL = {"PackageIdentifier", "PackageVersion", "ManifestType", "ManifestVersion"}
OF_AN_INSTALLER = {"Architecture", "InstallerType", "InstallerUrl", "InstallerSha256", "Scope"}
INSTALLER_TYPES = {"nullsoft", "wix", "msi", "exe", "inno", "burn", "zip", "portable"}

Make = Callable[..., list[Path]]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    sys.modules.pop("product", None)
    yield runpy.run_path(str(PACKAGING / "manifests.py"))
    sys.modules.pop("product", None)


@pytest.fixture
def dist(script: dict[str, Any], tmp_path: Path) -> Path:
    for key, name in script["package_files"](VERSION).items():
        (tmp_path / name).write_bytes(f"stands for {key}".encode())
    return tmp_path


@pytest.fixture
def made(script: dict[str, Any], dist: Path) -> dict[str, Path]:
    paths: list[Path] = script["make"](VERSION, dist, ADDRESS, dist / "made")
    return {path.name: path for path in paths}


@pytest.fixture
def winget(made: dict[str, Path]) -> dict[str, dict[str, Any]]:
    manifests = [
        YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        for path in made.values()
        if path.suffix == ".yaml"
    ]
    return {manifest["ManifestType"]: manifest for manifest in manifests}


@pytest.fixture
def cask(made: dict[str, Path]) -> str:
    return made["central-desk.rb"].read_text(encoding="utf-8")


def sum_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_each_lies_where_its_list_wants_it(made: dict[str, Path], dist: Path) -> None:
    folder = f"winget/c/CentralDesk/CentralDesk/{VERSION}/CentralDesk.CentralDesk"
    assert sorted(path.relative_to(dist / "made").as_posix() for path in made.values()) == [
        "homebrew/Casks/c/central-desk.rb",
        f"{folder}.installer.yaml",
        f"{folder}.locale.de-DE.yaml",
        f"{folder}.locale.en-US.yaml",
        f"{folder}.yaml",
    ]


@pytest.mark.parametrize("kind", sorted(REQUIRED))
def test_a_manifest_has_what_winget_requires(winget: dict[str, dict[str, Any]], kind: str) -> None:
    manifest = winget[kind]
    assert (OF_ALL | REQUIRED[kind]) <= manifest.keys()
    assert manifest["PackageVersion"] == VERSION
    assert manifest["ManifestVersion"] == "1.10.0"
    assert re.fullmatch(r"[^.\s]{1,32}(\.[^.\s]{1,32}){1,7}", manifest["PackageIdentifier"])
    assert all(value not in (None, "", []) for value in manifest.values())


def test_the_manifests_of_one_version_belong_together(winget: dict[str, dict[str, Any]]) -> None:
    assert sorted(winget) == sorted(REQUIRED)
    assert len({manifest["PackageIdentifier"] for manifest in winget.values()}) == 1
    assert winget["version"]["DefaultLocale"] == winget["defaultLocale"]["PackageLocale"] == "en-US"
    assert winget["locale"]["PackageLocale"] == "de-DE"


def test_both_texts_fit_and_say_that_it_is_unofficial(winget: dict[str, dict[str, Any]]) -> None:
    for kind, word in (("defaultLocale", "Unofficial"), ("locale", "Inoffizielles")):
        assert word in winget[kind]["ShortDescription"]
        assert 3 <= len(winget[kind]["ShortDescription"]) <= 256
        assert 3 <= len(winget[kind]["Description"]) <= 10_000
        assert len(winget[kind]["Tags"]) <= 16


def test_both_installers_have_the_sums_of_their_files(winget: dict[str, dict[str, Any]]) -> None:
    setup, msi = winget["installer"]["Installers"]
    assert (setup["InstallerType"], setup["Scope"]) == ("nullsoft", "user")
    assert (msi["InstallerType"], msi["Scope"]) == ("wix", "machine")
    assert setup["InstallerSha256"] == sum_of("stands for setup").upper()
    assert msi["InstallerSha256"] == sum_of("stands for msi").upper()
    for one, ending in ((setup, "-setup.exe"), (msi, ".msi")):
        assert one.keys() >= OF_AN_INSTALLER
        assert one["InstallerType"] in INSTALLER_TYPES
        assert one["InstallerUrl"] == f"{ADDRESS}/central-desk-{VERSION}-windows-x64{ending}"
    assert re.fullmatch(r"10\.0\.\d{5}\.0", winget["installer"]["MinimumOSVersion"])


def test_the_setup_is_found_again_by_its_key_in_the_registry(
    winget: dict[str, dict[str, Any]],
) -> None:
    source = (PACKAGING / "windows" / "central-desk.nsi").read_text(encoding="utf-8")
    assert r'UNKEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"' in source
    setup = winget["installer"]["Installers"][0]
    assert setup["ProductCode"] == "central-desk"
    assert setup["AppsAndFeaturesEntries"][0]["ProductCode"] == "central-desk"


def test_the_msi_is_found_again_by_its_upgrade_code(winget: dict[str, dict[str, Any]]) -> None:
    source = (PACKAGING / "windows" / "central-desk.wxs").read_text(encoding="utf-8")
    (code,) = re.findall(r'UpgradeCode="([0-9A-F-]{36})"', source)
    entry = winget["installer"]["Installers"][1]["AppsAndFeaturesEntries"][0]
    assert entry["UpgradeCode"] == f"{{{code}}}"


def test_the_cask_has_an_image_and_a_sum_for_each_processor(cask: str) -> None:
    assert f'sha256 arm:   "{sum_of("stands for macos_arm64")}",' in cask
    assert f'intel: "{sum_of("stands for macos_x86_64")}"' in cask
    assert f'version "{VERSION}"' in cask
    (address,) = re.findall(r'^  url "(.+)"$', cask, re.MULTILINE)
    for word in ("arm64", "x86_64"):
        filled = address.replace("#{version}", VERSION).replace("#{arch}", word)
        assert filled == f"{ADDRESS}/central-desk-{VERSION}-macos-{word}.dmg"


def test_the_cask_is_whole(cask: str, script: dict[str, Any]) -> None:
    assert cask.startswith('cask "central-desk" do\n')
    assert cask.endswith("\nend\n")
    blocks = re.findall(r"^\s*(?:.*\bdo|end)$", cask, re.MULTILINE)
    assert len(blocks) == 4
    wanted = ["arch", "version", "sha256", "url", "name", "desc", "homepage", "livecheck"]
    wanted += ["depends_on", "app", "uninstall", "zap", "caveats"]
    assert re.findall(r"^  ([a-z]\w+)\b", cask, re.MULTILINE) == [
        name for word in wanted for name in ([word, "end"] if word == "livecheck" else [word])
    ]
    assert "depends_on macos: :ventura\n" in cask
    assert script["product"].MACOS_OLDEST == "13.0"
    assert "${" not in cask
    # Where the program keeps its things on a Mac.
    for place in ("Application Support", "Logs"):
        assert f'"~/Library/{place}/Central Desk",' in cask


@pytest.mark.parametrize(
    ("version", "address", "problem"),
    [
        ("1.20", ADDRESS, "a version is written 1.2.3"),
        ("v1.20.3", ADDRESS, "a version is written 1.2.3"),
        (VERSION, ADDRESS.replace("https", "http"), "plain https"),
        (VERSION, f"{ADDRESS}/", "plain https"),
        (VERSION, "https://example.com/a b", "plain https"),
        ("9.9.9", ADDRESS, "lacks central-desk-9.9.9-windows-x64-setup.exe"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(
    script: dict[str, Any],
    dist: Path,
    capsys: pytest.CaptureFixture[str],
    version: str,
    address: str,
    problem: str,
) -> None:
    assert script["main"]([version, str(dist), "--address", address]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("manifests.py: ")
    assert problem in said.err
    assert said.err.count("\n") == 1
    assert not (dist / "manifests").exists()


def test_the_command_says_what_it_wrote(
    script: dict[str, Any], dist: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script["main"]([VERSION, str(dist), "--address", ADDRESS]) == 0
    said = capsys.readouterr().out.splitlines()
    assert len(said) == 5
    assert all(Path(line).is_file() for line in said)
