"""The entry of the bundle: environment put back, outputs given, a broken installation told."""

import io
import os
import sys

import pytest

from desktop_app import __main__ as entry
from desktop_app import cli


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/own"}, "/own"),
        ({"LD_LIBRARY_PATH": "/bundle"}, None),
        ({}, None),
    ],
)
def test_programs_that_are_started_load_their_own_libraries(monkeypatch, before, after) -> None:
    for name in ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"):
        # First set, so that the end of the test takes away whatever was put there.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    for name, value in before.items():
        monkeypatch.setenv(name, value)
    entry.restore_environment()
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


@pytest.mark.parametrize(
    ("given", "after"),
    [
        ({}, "C.UTF-8"),
        ({"LANG": "C"}, "C.UTF-8"),
        ({"LANG": "de_DE.UTF-8"}, None),
        ({"LANG": "C", "LC_CTYPE": "de_DE.UTF-8"}, "de_DE.UTF-8"),
        ({"LC_ALL": "C"}, None),
    ],
)
def test_a_locale_without_utf_8_becomes_one_with_it(monkeypatch, given, after) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    entry.restore_environment()
    assert os.environ.get("LC_CTYPE") == after


def test_a_program_without_outputs_can_still_write(monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert entry.give_outputs() is False
    assert sys.stdout is not None
    sys.stdout.write("nobody reads this")
    sys.stdout.close()
    sys.stderr.close()


@pytest.mark.parametrize(
    "error",
    [ImportError("no module"), FileNotFoundError("gone"), EOFError(), RuntimeError("half a form")],
)
def test_a_broken_installation_is_told_in_both_languages(monkeypatch, error) -> None:
    said = io.StringIO()
    monkeypatch.setattr(sys, "stderr", said)
    monkeypatch.setattr(entry, "restore_environment", lambda: None)

    def fail() -> int:
        raise error

    monkeypatch.setattr(cli, "main", fail)
    assert entry.run_bundle() == 1
    english, german, exactly = said.getvalue().splitlines()
    assert english.endswith("Please install it again.")
    assert german.endswith("Bitte neu installieren.")
    assert exactly.startswith(f"{type(error).__name__}:")


def test_a_mistake_in_the_program_is_not_called_a_broken_installation(monkeypatch) -> None:
    monkeypatch.setattr(entry, "restore_environment", lambda: None)

    def fail() -> int:
        raise KeyError("a mistake")

    monkeypatch.setattr(cli, "main", fail)
    with pytest.raises(KeyError):
        entry.run_bundle()
