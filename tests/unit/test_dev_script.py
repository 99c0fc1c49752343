"""dev.py: what it says, what it runs and which exit code it returns."""

import ast
import importlib.util
import os
import signal
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "dev.py"
COMMANDS = ["setup", "demo", "test", "check", "bench", "build", "sweep", "lock", "translations"]

# Of Debian 12 and 13; one of each way in which a package is named after its library, or is not.
QT_PACKAGES = [
    "libbrotli1", "libdbus-1-3", "libgcc-s1", "libgl1", "libglib2.0-0", "libgssapi-krb5-2",
    "libstdc++6", "libwayland-egl1", "libx11-6", "libxcb-util1", "libxkbcommon-x11-0", "zlib1g",
]  # fmt: skip


class Recorder:
    """Stands in for dev.call: notes each command and answers with prepared exit codes."""

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)
        self.commands: list[str] = []
        self.variables: list[dict[str, str]] = []

    def __call__(self, command, cwd=None, **variables) -> int:
        self.commands.append(" ".join(map(str, command)))
        self.variables.append(variables)
        return self.codes.pop(0) if self.codes else 0


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def calls(dev, monkeypatch) -> Recorder:
    recorder = Recorder()
    monkeypatch.setattr(dev, "call", recorder)
    return recorder


@pytest.fixture
def bare_debian(dev, monkeypatch, tmp_path) -> None:
    """A Debian that has Python and apt-get, and nothing else that matters here."""
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "none")
    monkeypatch.setattr(dev, "loads", lambda library: False)
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(dev.shutil, "which", lambda name, **_: {"apt-get": "apt-get"}.get(name))
    monkeypatch.setattr(dev, "apt_prefix", list)


def test_help_has_one_line_for_each_command(dev, capsys) -> None:
    assert dev.main(["--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines if line.startswith("  ")] == COMMANDS
    assert all(line.endswith(".") for line in lines if line.startswith("  "))


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["check", "surplus"], ["--nonsense"]])
def test_wrong_usage_ends_with_2_and_shows_the_commands(dev, arguments, capsys) -> None:
    assert dev.main(arguments) == 2
    assert "setup" in capsys.readouterr().err


def test_script_is_readable_for_python_3_8_and_needs_no_package() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else names(node))
    }
    assert imported <= sys.stdlib_module_names


def names(node: ast.Import) -> list[str]:
    return [alias.name for alias in node.names]


def test_old_python_gets_one_clear_line(dev, monkeypatch, capsys) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
        code = dev.main(["test"])
    assert code == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert "3.11" in line
    assert "3.9.2" in line


def test_command_line_is_shown_and_its_exit_code_returned(dev, capfd) -> None:
    assert dev.call([sys.executable, "-c", "raise SystemExit(7)"]) == 7
    assert capfd.readouterr().out.startswith("$ ")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
def test_program_ended_by_a_signal_counts_as_failed(dev) -> None:
    code = "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"
    assert dev.call([sys.executable, "-c", code]) == 128 + signal.SIGTERM


def test_exit_code_of_what_failed_is_that_of_the_script(dev, monkeypatch) -> None:
    monkeypatch.setattr(dev, "call", Recorder(5))
    monkeypatch.setattr(dev, "set_up", lambda for_tests=False: None)
    assert dev.main(["test"]) == 5


@pytest.mark.usefixtures("bare_debian")
def test_administrator_gets_everything_installed_in_one_go(dev, calls) -> None:
    dev.prepare_system(for_tests=True)
    update, install = calls.commands
    assert update.endswith("apt-get update")
    assert {*QT_PACKAGES, "xvfb", "xauth", "xdotool"} < set(install.split())
    assert f"python3.{sys.version_info.minor}-venv" in install


@pytest.mark.usefixtures("bare_debian")
def test_other_person_gets_the_exact_command(dev, calls, monkeypatch) -> None:
    monkeypatch.setattr(dev, "apt_prefix", lambda: None)
    with pytest.raises(dev.Stop) as caught:
        dev.prepare_system(for_tests=False)
    assert calls.commands == []
    assert caught.value.code == 1
    (command,) = [line for line in str(caught.value).splitlines() if "apt-get" in line]
    assert set(QT_PACKAGES) < set(command.rstrip('"').split())
    assert "xvfb" not in command


@pytest.mark.usefixtures("bare_debian")
def test_missing_screen_tools_do_not_stop_the_tests(dev, calls, monkeypatch, capsys) -> None:
    monkeypatch.setattr(dev, "loads", lambda library: True)
    monkeypatch.setattr(dev, "site_packages", lambda: SCRIPT.parent)
    monkeypatch.setattr(dev, "apt_prefix", lambda: None)
    dev.prepare_system(for_tests=True)
    assert calls.commands == []
    assert "skipped" in capsys.readouterr().out


@pytest.mark.usefixtures("bare_debian")
def test_system_without_apt_names_what_is_missing(dev, calls, monkeypatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name, **_: None)
    with pytest.raises(dev.Stop, match="libegl1"):
        dev.prepare_system(for_tests=False)
    assert calls.commands == []


class Linker:
    """Stands in for ldd: some libraries are found, some are not; an ELF-less file has none."""

    def __init__(self, *missing: str) -> None:
        lines = [f"\t{name} => not found" for name in missing]
        lines += ["\tlibc.so.6 => /lib/libc.so.6 (0x0)", "\tstatically linked"]
        self.stdout = "QtGui.abi3.so:\n" + "\n".join(lines)

    def __call__(self, _command: list[object], **_: object) -> "Linker":
        return self


@pytest.fixture
def new_environment(dev, calls, monkeypatch, tmp_path) -> Recorder:
    """A `.venv` that pip has yet to fill, on a Linux with ldd."""
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "site_packages", lambda: tmp_path)
    monkeypatch.setattr(dev, "prepare_system", lambda *_: None)
    monkeypatch.setattr(dev, "write_command", lambda: None)
    monkeypatch.setattr(dev, "compile_translations", lambda: None)
    monkeypatch.setattr(dev, "apt_prefix", list)
    monkeypatch.setattr(dev.shutil, "which", lambda name, **_: name)
    monkeypatch.setattr(dev.subprocess, "run", Linker())
    return calls


def test_set_up_counts_as_done_only_after_qt_has_started(dev, new_environment) -> None:
    new_environment.codes = [0, 1, 0, 0]
    with pytest.raises(dev.Stop, match="Qt does not start"):
        dev.set_up()
    dev.set_up()
    dev.set_up()
    packages = [command for command in new_environment.commands if "pip install" in command]
    proofs = [command for command in new_environment.commands if "QApplication" in command]
    assert (len(packages), len(proofs)) == (2, 2)


def test_what_qt_asks_for_beyond_the_list_is_installed_before_it_is_started(
    dev, new_environment, monkeypatch
) -> None:
    linker = Linker("libxcb-new.so.0", "libQt6Pdf.so.6", "libbeyond2.so.1")
    monkeypatch.setattr(dev.subprocess, "run", linker)
    dev.set_up()
    _pip, _update, install, proof = new_environment.commands
    assert install.endswith(" libbeyond2-1 libxcb-new0")
    assert "QApplication" in proof


@pytest.fixture
def without_display(dev, calls, monkeypatch) -> Recorder:
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev, "set_up", lambda: None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return calls


def test_demo_without_a_screen_says_so(dev, without_display, capsys) -> None:
    assert dev.main(["demo"]) == 1
    assert without_display.commands == []
    assert "xvfb-run" in capsys.readouterr().err


def test_demo_without_a_screen_still_takes_a_picture(dev, without_display) -> None:
    assert dev.main(["demo", "--screenshot", "a.png"]) == 0
    assert without_display.commands[0].endswith("-m desktop_app --demo --screenshot a.png")
    assert without_display.variables == [{"QT_QPA_PLATFORM": "offscreen"}]


def test_demo_passes_its_arguments_on(dev, without_display, monkeypatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    assert dev.main(["demo", "--customers", "20"]) == 0
    assert without_display.commands[0].endswith("-m desktop_app --demo --customers 20")
    assert without_display.variables == [{}]


def test_check_runs_every_check_and_returns_the_first_failure(dev, monkeypatch, capsys) -> None:
    recorder = Recorder(0, 3, 0, 4, 0)
    monkeypatch.setattr(dev, "call", recorder)
    monkeypatch.setattr(dev, "set_up", lambda: None)
    assert dev.main(["check"]) == 3
    assert len(recorder.commands) == 5
    assert "2 of 5 checks failed" in capsys.readouterr().err


def test_lock_without_uv_says_what_is_missing(dev, calls, monkeypatch, capsys) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name, **_: None)
    assert dev.main(["lock"]) == 1
    assert "uv is not installed" in capsys.readouterr().err
    assert calls.commands == []


def test_installation_is_repeated_when_the_lock_or_the_place_changes(
    dev, monkeypatch, tmp_path
) -> None:
    monkeypatch.setattr(dev, "LOCK", tmp_path / "dev.txt")
    dev.LOCK.write_text("a==1\n", encoding="utf-8")
    first = dev.wanted_stamp()
    assert dev.wanted_stamp() == first
    dev.LOCK.write_text("a==2\n", encoding="utf-8")
    second = dev.wanted_stamp()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    assert len({first, second, dev.wanted_stamp()}) == 3


def test_only_stale_translations_are_compiled(dev, calls, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(dev, "site_packages", lambda: tmp_path)
    for name, seconds in (("new.ts", 20), ("new.qm", 10), ("done.ts", 10), ("done.qm", 20)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (seconds, seconds))
    (tmp_path / "first.ts").touch()
    dev.compile_translations()
    assert [command.split()[-1] for command in calls.commands] == [
        str(tmp_path / "first.qm"),
        str(tmp_path / "new.qm"),
    ]
