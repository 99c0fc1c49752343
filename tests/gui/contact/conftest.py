"""Fixtures of the contact dialog's tests: the theme, the look of a fixed day, a shown dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from contact_cards import NOW
from look import fresh_theme
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.contact.contact_dialog import ContactDialog
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.i18n import Language
from desktop_app.gui.theme import Theme

Shower = Callable[[CustomerCard], ContactDialog]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield from fresh_theme(qapp)


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Offscreen, what Python has put on the clipboard outlives Python itself."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    language = Language("en")
    yield language
    for translator in language._translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def look(theme: Theme, english: Language) -> ContactLook:
    return ContactLook(theme, clock=lambda: NOW)


@pytest.fixture
def host(theme: Theme) -> Iterator[QWidget]:
    """The window that dialogs belong to; deleted at once, not whenever Python finds it unused."""
    window = QWidget()
    window.resize(900, 400)
    yield window
    shiboken6.delete(window)


@pytest.fixture
def show(qtbot: QtBot, look: ContactLook, host: QWidget) -> Shower:
    def shower(card: CustomerCard) -> ContactDialog:
        dialog = ContactDialog(card, look, host)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return shower
