"""packaging/macos/dmg.py: which of Apple's tools run, in which order, and what they are told."""

import platform
import runpy
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "macos" / "dmg.py"
IDENTITY = {"MACOS_SIGN_IDENTITY": "Developer ID Application: Somebody (ABCDE12345)"}
NOTARY = {
    "MACOS_NOTARY_KEY": "/keys/AuthKey.p8",
    "MACOS_NOTARY_KEY_ID": "KEY1234567",
    "MACOS_NOTARY_ISSUER": "11111111-2222-3333-4444-555555555555",
}

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the image's link to /Applications needs a right on Windows"
)


class Apple:
    """Apple's command line tools: notes each command, and fails where it is told to."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.failing: dict[tuple[str, ...], int] = {}
        self.staged: list[str] = []

    def run(self, command: Sequence[str], *, check: bool) -> subprocess.CompletedProcess[str]:
        assert check is False
        self.commands.append(list(command))
        if command[:2] == ["hdiutil", "create"]:
            folder = Path(command[command.index("-srcfolder") + 1])
            self.staged = sorted(path.name for path in folder.iterdir())
        for start, times in self.failing.items():
            if tuple(command[: len(start)]) == start and times:
                self.failing[start] -= 1
                return subprocess.CompletedProcess(command, 65)
        return subprocess.CompletedProcess(command, 0)

    @property
    def steps(self) -> list[str]:
        verbs = {"hdiutil": 2, "xcrun": 3}
        return [" ".join(command[: verbs.get(command[0], 1)]) for command in self.commands]


@pytest.fixture
def apple(monkeypatch: pytest.MonkeyPatch) -> Apple:
    tools = Apple()
    monkeypatch.setattr(subprocess, "run", tools.run)
    return tools


@pytest.fixture
def dmg(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    monkeypatch.setattr(sys, "path", [*sys.path])
    yield runpy.run_path(str(SCRIPT))
    sys.modules.pop("product", None)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    folder = tmp_path / "Central Desk.app"
    folder.mkdir()
    return folder


UNSIGNED = ["codesign", "ditto", "hdiutil create", "hdiutil verify"]
SIGNED = [*UNSIGNED, "codesign", "codesign"]
NOTARISED = [*SIGNED, "xcrun notarytool submit", "xcrun stapler staple", "spctl"]


@pytest.mark.parametrize(
    ("environment", "steps"),
    [({}, UNSIGNED), (IDENTITY, SIGNED), ({**IDENTITY, **NOTARY}, NOTARISED)],
)
def test_each_means_adds_its_steps(
    apple: Apple, dmg: dict[str, Any], app: Path, environment: dict[str, str], steps: list[str]
) -> None:
    dmg["make"](app, app.with_suffix(".dmg"), environment)
    assert apple.steps == steps


def test_the_image_shows_the_program_and_where_to_drag_it(
    apple: Apple, dmg: dict[str, Any], app: Path
) -> None:
    dmg["make"](app, app.with_suffix(".dmg"), {})
    # ditto is Apple's own, so only the link is really there.
    assert apple.staged == ["Applications"]
    assert apple.commands[1][:2] == ["ditto", str(app)]
    assert Path(apple.commands[1][2]).name == "Central Desk.app"
    create = apple.commands[2]
    assert create[create.index("-volname") + 1] == "Central Desk"
    assert create[create.index("-format") + 1] == "UDZO"


def test_notarising_gets_a_key_file_and_waits(apple: Apple, dmg: dict[str, Any], app: Path) -> None:
    image = app.with_suffix(".dmg")
    dmg["make"](app, image, {**IDENTITY, **NOTARY})
    submit = apple.commands[6]
    assert submit[3:5] == [str(image), "--wait"]
    assert submit[submit.index("--key") + 1] == NOTARY["MACOS_NOTARY_KEY"]
    signing = apple.commands[4]
    assert signing[signing.index("--sign") + 1] == IDENTITY["MACOS_SIGN_IDENTITY"]
    assert "--timestamp" in signing


def test_what_is_run_is_printed(
    apple: Apple, dmg: dict[str, Any], app: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dmg["make"](app, app.with_suffix(".dmg"), {})
    said = capsys.readouterr().out.splitlines()
    assert len([line for line in said if line.startswith("$ ")]) == len(apple.commands)
    assert said[-1] == "dmg.py: MACOS_SIGN_IDENTITY is not set: the image is not signed"


@pytest.mark.parametrize("missing", sorted(NOTARY))
def test_half_of_what_notarising_needs_is_a_mistake(
    apple: Apple, dmg: dict[str, Any], app: Path, missing: str
) -> None:
    given = {**IDENTITY, **NOTARY, missing: " "}
    with pytest.raises(dmg["Failed"], match=missing):
        dmg["make"](app, app.with_suffix(".dmg"), given)
    assert apple.commands == []


def test_nothing_is_notarised_without_a_signature(
    apple: Apple, dmg: dict[str, Any], app: Path
) -> None:
    with pytest.raises(dmg["Failed"], match="MACOS_SIGN_IDENTITY"):
        dmg["make"](app, app.with_suffix(".dmg"), NOTARY)
    assert apple.commands == []


def test_a_busy_image_is_tried_again(apple: Apple, dmg: dict[str, Any], app: Path) -> None:
    apple.failing[("hdiutil", "create")] = dmg["ATTEMPTS"] - 1
    dmg["make"](app, app.with_suffix(".dmg"), {})
    assert apple.steps.count("hdiutil create") == dmg["ATTEMPTS"]


@pytest.mark.parametrize(
    "failing",
    [("codesign",), ("ditto",), ("hdiutil", "verify"), ("xcrun", "stapler"), ("spctl",)],
)
def test_a_tool_that_fails_ends_it_in_one_message(
    apple: Apple,
    dmg: dict[str, Any],
    app: Path,
    failing: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in {**IDENTITY, **NOTARY}.items():
        monkeypatch.setenv(name, value)
    apple.failing[failing] = 1
    assert dmg["main"]([str(app), str(app.with_suffix(".dmg"))]) == 1
    assert tuple(apple.commands[-1][: len(failing)]) == failing
    assert capsys.readouterr().err == (
        f"dmg.py: {failing[0]} failed (exit code 65); what it says stands above\n"
    )


def test_without_a_program_nothing_runs(
    apple: Apple, dmg: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dmg["main"]([str(tmp_path / "None.app"), str(tmp_path / "x.dmg")]) == 1
    assert "build it first" in capsys.readouterr().err
    assert dmg["main"](["only one"]) == 2
    assert apple.commands == []


@pytest.mark.parametrize(("machine", "name"), [("arm64", "arm64"), ("x86_64", "x86_64")])
def test_by_itself_it_takes_what_the_build_made(
    apple: Apple,
    dmg: dict[str, Any],
    app: Path,
    monkeypatch: pytest.MonkeyPatch,
    machine: str,
    name: str,
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    version = dmg["product"].VERSION
    monkeypatch.setitem(dmg["main"].__globals__, "DIST", app.parent)
    assert dmg["main"]([]) == 0
    image = app.parent / f"central-desk-{version}-macos-{name}.dmg"
    assert apple.commands[0][-1] == str(app)
    assert apple.commands[-1] == ["hdiutil", "verify", str(image)]
