"""When the work behind a new window may begin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.first_picture import FirstPicture


def test_it_tells_the_first_picture_once(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    told: list[bool] = []
    first = FirstPicture(widget)
    first.painted.connect(lambda: told.append(True))
    QCoreApplication.processEvents()
    assert not told
    with qtbot.waitSignal(first.painted):
        widget.show()
    widget.repaint()
    first.give_up()
    QCoreApplication.processEvents()
    assert told == [True]


def test_a_window_that_is_never_seen_does_not_hold_the_work_back(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    told: list[bool] = []
    first = FirstPicture(widget)
    first.painted.connect(lambda: told.append(True))
    first.give_up()
    assert told == [True]
