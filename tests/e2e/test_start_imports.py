"""The start while another thread imports: PySide6 ends the process if `sys.modules` changes early.

Its set-up walks through `sys.modules` in Python code; a change from another thread in that moment
is a fatal error (signal 6). The tests bring about that moment instead of waiting for it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from program import environment

MODULES = 400
SECONDS = 60

START = """
import importlib, sys, threading, time

folder, profile, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
sys.path.insert(0, folder)
walks = []

def hold(frame, event, _argument):
    # As long as it takes another thread to import something, if there is one that does.
    code = frame.f_code
    if event != "call" or not code.co_filename.endswith("signature_bootstrap.py"):
        return
    if code.co_name != "<genexpr>" or len(walks) > 3:
        return
    known, until = len(sys.modules), time.monotonic() + 2
    walks.append(threading.active_count())
    while threading.active_count() > 1 and len(sys.modules) == known and time.monotonic() < until:
        time.sleep(0.001)

from desktop_app import cli, wiring

open_first = wiring.Accounts.open_first

def open_slowly(accounts):
    for number in range(count):
        importlib.import_module(f"churn_{number}")
    return open_first(accounts)

wiring.Accounts.open_first = open_slowly
sys.setprofile(hold)
code = cli.main(["--demo", "--customers", "3", "--profile-dir", profile,
                 "--screenshot", profile + "/window.png"])
sys.setprofile(None)
assert f"churn_{count - 1}" in sys.modules
print(code, *walks)
"""


def test_imports_of_the_opening_thread_do_not_end_the_start(tmp_path: Path) -> None:
    modules = tmp_path / "modules"
    modules.mkdir()
    for number in range(MODULES):
        (modules / f"churn_{number}.py").write_text("x = 1\n")
    profile = tmp_path / "profile"
    profile.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", START, str(modules), str(profile), str(MODULES)],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    code, *threads = done.stdout.split()
    assert code == "0"
    # The walk was seen, and nobody else was there to import.
    assert threads
    assert set(threads) == {"1"}
