"""The dialog over fakes: what it plans, sends and keeps can be looked at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from create_bench import CreateBench
from look import fresh_theme
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.i18n import Language
from desktop_app.gui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield from fresh_theme(qapp)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Iterator[CreateBench]:
    made = CreateBench(qtbot, theme)
    yield made
    made.withdraw()


@pytest.fixture
def german() -> Iterator[Language]:
    """The program's German words; gone after the test."""
    language = Language("de")
    yield language
    for translator in language._translators:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    QCoreApplication.processEvents()
