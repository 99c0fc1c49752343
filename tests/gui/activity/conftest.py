"""The activity page over a log in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import shiboken6
from activity_lines import NOW
from look import fresh_theme, window_with
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.activity import Activity
from desktop_app.gui.activity.page import ActivityPage
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.theme import Theme
from tests.fakes.activity_log import FakeActivityLog


@dataclass
class Shown:
    """A page on screen."""

    qtbot: QtBot
    page: ActivityPage
    log: FakeActivityLog

    def reload(self) -> None:
        """Read the log and wait until it is shown."""
        with self.qtbot.waitSignal(self.page.loaded):
            self.page.reload()

    def names(self) -> list[str]:
        """The customers shown, top to bottom."""
        return [activity.customer_name for activity in self.page.model.shown()]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield from fresh_theme(qapp)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., Shown]]:
    """Makes and shows a page over these activities."""
    tasks = TaskRunner()
    windows: list[QWidget] = []

    def make(*activities: Activity) -> Shown:
        log = FakeActivityLog(*activities)
        page = ActivityPage(log, tasks, theme, clock=lambda: float(NOW))
        with qtbot.waitSignal(page.loaded):
            windows.append(window_with(qtbot, theme, page, 1080, 600))
        return Shown(qtbot, page, log)

    yield make
    tasks.close()
    for window in windows:
        # Not left to the collector, which may come while another test restyles all widgets.
        if shiboken6.isValid(window):
            shiboken6.delete(window)
