"""Fixtures that tests of the window share."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_bench import BenchMaker
from look import fresh_theme
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets import input_pause
from tests.fakes.clocks import HastyClock, StillClock


@pytest.fixture
def desks(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[BenchMaker]:
    """Makes windows over a store and a simulator; all of one test share a profile folder."""
    themes = fresh_theme(qapp)
    folder = tmp_path / "profile"
    folder.mkdir()
    maker = BenchMaker(qtbot, qapp, next(themes), folder)
    yield maker
    maker.withdraw()
    next(themes, None)


@pytest.fixture(autouse=True)
def nothing_left_on_the_screen(qapp: QApplication) -> Iterator[None]:
    """What a test leaves open would take the next one's focus and mouse.

    And its time: every widget alive hears of each new language and theme.
    """
    yield
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()
    for window in qapp.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()


@pytest.fixture(autouse=True)
def unhurried_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every click and key of a test counts as one that comes after the pause of a new page."""
    monkeypatch.setattr(input_pause, "clock", HastyClock())


@pytest.fixture
def still_clock(unhurried_hands: None, monkeypatch: pytest.MonkeyPatch) -> StillClock:
    """Every click and key comes at the moment that this shows."""
    clock = StillClock()
    monkeypatch.setattr(input_pause, "clock", clock)
    return clock


@pytest.fixture
def announced_warnings() -> list[str]:
    """Beginnings of log messages that the test expects at WARNING or above."""
    return []


@pytest.fixture(autouse=True)
def no_unannounced_warnings(
    caplog: pytest.LogCaptureFixture, announced_warnings: list[str]
) -> Iterator[None]:
    """A warning in the program's own log that a test did not announce is a failure."""
    yield
    found = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("desktop_app")
    ]
    surprises = [text for text in found if not text.startswith(tuple(announced_warnings))]
    assert not surprises
