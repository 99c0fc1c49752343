"""No core file, no readers, no code from outside; each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.system import own_process

ROOT = Path(__file__).resolve().parents[3]
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
linux = pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")


def run(
    code: str, cwd: Path, before: Callable[[], None] | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **more},
        preexec_fn=before,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def allow_cores() -> None:
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def core_files(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@posix
def test_an_abort_leaves_no_core_file(tmp_path: Path) -> None:
    code = "from desktop_app.system.own_process import forbid_core_files as f; f()\n"
    code += "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))\n"
    (tmp_path / "ours").mkdir()
    done = run(
        f"{code}import os, sys; sys.stdout.flush(); os.abort()", tmp_path / "ours", allow_cores
    )
    assert done.returncode == -6
    soft = 1 if sys.platform == "linux" else 0
    assert done.stdout.startswith(f"({soft}, ") or done.stdout == "(0, 0)\n"
    assert core_files(tmp_path / "ours") == []


@linux
def test_the_same_abort_would_leave_a_core_file(tmp_path: Path) -> None:
    """The positive control, where this machine writes cores into the working folder at all."""
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    import resource

    if pattern.startswith(("|", "/")) or resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
        pytest.skip(f"cores do not go to the working folder here: {pattern}")
    run("import os; os.abort()", tmp_path, allow_cores)
    assert core_files(tmp_path)


@posix
def test_a_hard_limit_of_nothing_is_left_alone(tmp_path: Path) -> None:
    def forbid() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    code = "from desktop_app.system.own_process import forbid_core_files as f; f()\n"
    code += "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"
    done = run(code, tmp_path, forbid)
    assert (done.returncode, done.stdout) == (0, "(0, 0)\n"), done.stderr


@linux
def test_nobody_reads_the_memory(tmp_path: Path) -> None:
    code = "from desktop_app.system.own_process import deny_readers as d; import os\n"
    code += "before = os.stat('/proc/self/mem').st_uid\n"
    code += "print(d(), before, os.stat('/proc/self/mem').st_uid)\n"
    # What the program itself wants to know of itself it still gets.
    code += "print(len(os.listdir('/proc/self/fd')) > 2, os.readlink('/proc/self/exe') != '')\n"
    code += "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    done = run(code, tmp_path)
    # From the kernel's administrator on, the files belong to nobody else.
    assert done.stdout == f"True {os.getuid()} 0\nTrue True\n0\n", done.stderr


@linux
def test_another_program_of_the_same_person_is_refused(tmp_path: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("needs root, to become somebody else who then has no special rights")
    code = "import ctypes, os, sys; os.setgid(65534); os.setuid(65534)\n"
    code += "ctypes.CDLL(None).prctl(4, int(sys.argv[1]), 0, 0, 0)\n"
    code += "other = os.fork()\n"
    code += "if other == 0:\n"
    code += "    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)\n"
    code += "    try:\n        open(f'/proc/{os.getppid()}/mem', 'rb').close(); os._exit(7)\n"
    code += "    except PermissionError:\n        os._exit(8)\n"
    code += "print(os.waitstatus_to_exitcode(os.waitpid(other, 0)[1]))"
    for dumpable, outcome in (("1", "7\n"), ("0", "8\n")):
        done = subprocess.run(
            [sys.executable, "-c", code, dumpable], cwd="/", capture_output=True, text=True,
            check=False, timeout=30,
        )  # fmt: skip
        assert done.stdout == outcome, done.stderr


@pytest.mark.parametrize("sign", ["flatpak", "snap"])
@linux
def test_a_sandbox_with_portals_is_left_as_it_is(
    sign: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_process, "_FLATPAK", tmp_path if sign == "flatpak" else tmp_path / "x")
    monkeypatch.setenv("SNAP" if sign == "snap" else "NO_SNAP", "/snap/central-desk/1")
    assert own_process.deny_readers() is False


def test_what_would_load_foreign_code_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    given = dict.fromkeys(own_process.FOREIGN_CODE, "/evil") | {"PATH": "/bin"}
    own_process.ignore_foreign_code(given)
    assert given == {"PATH": "/bin"}
    bundled = {"QT_PLUGIN_PATH": "/of/the/bundle"}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    own_process.ignore_foreign_code(bundled)
    assert bundled == {"QT_PLUGIN_PATH": "/of/the/bundle"}
