"""The application object: one for all, or one line that says why there is none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.gui.qt_start import make_application

ROOT = Path(__file__).parents[2]


def test_the_application_object_that_is_there_is_used(qapp: QApplication) -> None:
    assert make_application() is qapp


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
@pytest.mark.parametrize(
    ("platform", "reason"),
    [
        ("xcb", "could not connect to display"),
        ("nonsense", "Could not find the Qt platform plugin"),
    ],
)
def test_without_a_screen_one_line_says_so(platform: str, reason: str) -> None:
    known = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "--self-test"],
        env={**known, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=50,
        check=False,
    )
    (line,) = done.stderr.splitlines()
    assert done.returncode == 1
    assert line.startswith("central-desk: The window cannot be opened: ")
    assert reason in line
