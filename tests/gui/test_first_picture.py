"""When the work behind a new window may begin."""

from __future__ import annotations

import gc
from types import SimpleNamespace
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import start_after_first_picture
from desktop_app.gui.desk import Desk
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


def test_garbage_is_looked_for_again_after_the_first_picture(qtbot: QtBot) -> None:
    table = QListWidget()
    qtbot.addWidget(table)
    begun: list[bool] = []
    page = SimpleNamespace(customerTable=table)
    desk = SimpleNamespace(page=page, start=lambda: begun.append(gc.isenabled()))
    gc.disable()
    try:
        start_after_first_picture(cast(Desk, desk))
        table.show()
        qtbot.waitUntil(lambda: bool(begun))
        assert begun == [True]
    finally:
        gc.enable()
