"""docs/install.md and docs/release.md say what the packages, the program and the workflow do."""

import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

from desktop_app.central.hosts import Hosts
from desktop_app.cli import HEADLESS
from desktop_app.services.settings import ProxyMode, Settings
from desktop_app.system.secrets import service_name
from desktop_app.system.settings_file import SettingsFile

ROOT = Path(__file__).parents[2]
NSIS = (ROOT / "packaging" / "windows" / "central-desk.nsi").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def product() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "packaging" / "product.py"))


@pytest.fixture(scope="module")
def install() -> str:
    return (ROOT / "docs" / "install.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def release() -> str:
    return (ROOT / "docs" / "release.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["docs/install.md", "docs/release.md", "README.md"])
def test_every_link_leads_somewhere(page: str) -> None:
    path = ROOT / page
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
    inside = [link for link in links if "://" not in link]
    assert [link for link in inside if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("page", ["docs/install.md", "docs/release.md"])
def test_every_file_that_is_named_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:packaging|resources|desktop_app|tests)/[\w./-]+\.\w+", text))
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_every_command_of_dev_py_exists(release: str, install: str) -> None:
    commands = set(re.findall(r"dev\.py ([a-z]+)", release + install))
    known = runpy.run_path(str(ROOT / "dev.py"))["COMMANDS"]
    assert commands
    assert commands <= set(known)


def test_the_oldest_systems_are_those_of_the_packages(
    install: str, product: dict[str, Any]
) -> None:
    assert product["WINDOWS_BUILD"] == 18362
    assert "Windows 10, version 1903" in install
    assert set(re.findall(r"\bglibc ([\d.]+)", install)) == {product["GLIBC_OLDEST"]}
    macos = product["MACOS_OLDEST"].removesuffix(".0")
    assert set(re.findall(r"\| macOS (\d+) \|", install)) == {macos}


def test_the_names_are_those_of_the_product(install: str, product: dict[str, Any]) -> None:
    assert product["BUNDLE_ID"] in install
    for ending in ("-windows-x64-setup.exe", "-windows-x64.msi", "-macos-arm64.dmg"):
        assert f"{product['ID']}-VERSION{ending}" in install
    assert "--repo OWNER/central-desk" in install


def test_every_switch_of_the_setup_is_explained_and_none_is_invented(install: str) -> None:
    known = set(re.findall(r'"/([A-Z]+)="', NSIS))
    section = install.split("Switches of the setup:")[1].split("| exit code")[0]
    named = set(re.findall(r"/([A-Z]+)=", section))
    # NSIS' own.
    assert named - {"D"} == known
    assert "`/S` silent" in section


def test_every_exit_code_of_the_setup_is_explained(install: str) -> None:
    table = install.split("| exit code of the setup")[1].split("msiexec has")[0]
    named = {int(code) for code in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)}
    ours = {int(code) for code in re.findall(r"^!define CODE_\w+ (\d+)", NSIS, re.MULTILINE)}
    assert named == {0, 1, 2} | ours


def test_the_codes_of_registry_and_msi_are_those_of_the_sources(
    install: str, product: dict[str, Any]
) -> None:
    wxs = (ROOT / "packaging" / "windows" / "central-desk.wxs").read_text(encoding="utf-8")
    (code,) = re.findall(r'UpgradeCode="([0-9A-F-]{36})"', wxs)
    assert f"{{{code}}}" in install
    key = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
    assert f"{key}\\${{ID}}" in NSIS
    assert f"HKCU\\{key}\\{product['ID']}" in install


def test_every_host_is_named_for_the_firewall(install: str) -> None:
    table = install.split("## Network")[1].split("**Proxy.**")[0]
    named = set(re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE))
    hosts = {Hosts().identity, Hosts().api, Settings().console_address}
    assert {address.split("/")[2] for address in hosts} <= named
    regional = "https://api-eu01.central.sophos.com"
    assert Hosts().checked(regional) == regional
    assert "api-*.central.sophos.com" in named
    assert regional.removeprefix("https://") in table


def test_the_settings_in_advance_are_understood(install: str, tmp_path: Path) -> None:
    (sample,) = re.findall(r"```json\n(.+?)```", install, re.DOTALL)
    file = tmp_path / "settings.json"
    file.write_text(sample, encoding="utf-8")
    loaded = SettingsFile(file).load()
    assert loaded.problems == {}
    assert loaded.settings.proxy_mode is ProxyMode.MANUAL
    asked = json.loads(sample)
    assert {name: getattr(loaded.settings, name) for name in asked} == asked


def test_the_entry_of_the_key_store_has_its_real_name(install: str) -> None:
    assert f"`{service_name('ID')}`" in install


def test_the_commands_exist(install: str) -> None:
    commands = set(re.findall(r'(?:central-desk|exe"|central-desk") (list|export|forget)', install))
    assert commands <= set(HEADLESS)
    assert "forget --all --yes" in install


def test_the_release_page_names_what_the_workflow_reads(release: str) -> None:
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    read = set(re.findall(r"\b(?:secrets|vars)\.([A-Z0-9_]+)", workflow))
    rows = release.split("| name | kind |")[1].split("\n\n")[0]
    named = {
        name
        for cell in re.findall(r"^\| (`[^|]+) \|", rows, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", cell)
    }
    assert named == read
    for name in read:
        kind = "secret" if f"secrets.{name}" in workflow else "variable"
        (row,) = [line for line in rows.splitlines() if f"`{name}`" in line.split("|")[1:2][0]]
        assert row.split("|")[2].strip().startswith(kind)


def test_the_trust_in_the_feed_is_written_as_the_program_reads_it(release: str) -> None:
    from desktop_app.updates.trust import trust_of

    (sample,) = re.findall(r"```json\n(.+?)```", release, re.DOTALL)
    filled = sample.replace("64 hexadecimal digits", "0f" * 32).replace("OWNER", "owner")
    trust = trust_of(json.loads(filled))
    assert trust is not None
    assert "https://github.com/owner/central-desk/releases/tag/".startswith(trust.downloads)


def test_the_feed_tool_knows_every_option_that_is_named(release: str) -> None:
    source = (ROOT / "packaging" / "feed.py").read_text(encoding="utf-8")
    used = " ".join(re.findall(r"feed\.py [^`]+", release))
    for option in set(re.findall(r"--[a-z-]+", used)):
        plain = re.sub(r"-(?:en|de)$", "-{language}", option)
        assert f'"{plain}"' in source, option
