"""The list of open questions over fakes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from look import fresh_theme
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from questions_bench import QuestionsBench

from desktop_app.domain.intent import Intent
from desktop_app.gui.i18n import Language
from desktop_app.gui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield from fresh_theme(qapp)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., QuestionsBench]]:
    """Makes a bench with these open intents."""
    made: list[QuestionsBench] = []

    def make(*intents: Intent) -> QuestionsBench:
        made.append(QuestionsBench(qtbot, theme, *intents))
        return made[-1]

    yield make
    for one in made:
        one.withdraw()


@pytest.fixture
def german() -> Iterator[Language]:
    """The program's German words; gone after the test."""
    language = Language("de")
    yield language
    for translator in language._translators:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    QCoreApplication.processEvents()
