"""The right part of the sign-in card: the way to the demo, or where credentials come from.

Not for what the demo is; that is told by whoever makes the page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app import assets
from desktop_app.gui.fonts import font
from desktop_app.gui.forms import load_form
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.plain_text import make_plain

from .card import SIDE_WIDTH, SmallIcon
from .look import part

_POINTS = (1, 2, 3)


class SidePanel(QWidget):
    """320 pixels wide; shows the demo at first.

    Signals
    -------
    demo_wanted: a person wants the demo.
    console_wanted: a person wants the vendor's console in the browser.
    """

    demo_wanted = Signal()
    console_wanted = Signal()

    demoPart: QWidget
    wherePart: QWidget
    demoTitle: QLabel
    demoText: QLabel
    whereTitle: QLabel
    whereText: QLabel
    tryDemoButton: Button
    openConsoleButton: Button
    whereBackButton: Button

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._customers = 0
        load_form(assets.form("sign_in_side"), self, (Button, SmallIcon))
        self.setFixedWidth(SIDE_WIDTH)
        for title in (self.demoTitle, self.whereTitle):
            make_plain(title, font("dialogTitle"))
        for text in (self.demoText, self.whereText):
            make_plain(text, font("body"), "secondary")
        self._mark_points()
        self.tryDemoButton.set_icon_name("database")
        self.openConsoleButton.set_icon_name("external")
        self.whereBackButton.set_kind("flat")
        self.tryDemoButton.clicked.connect(self.demo_wanted)
        self.openConsoleButton.clicked.connect(self.console_wanted)
        self.whereBackButton.clicked.connect(self.show_demo)
        self.show_demo()
        self._retranslate()

    def set_customers(self, count: int) -> None:
        """Say how many customers the demo has."""
        self._customers = count
        self._retranslate()

    @property
    def shows_where(self) -> bool:
        """Whether it says where credentials come from."""
        return not self.wherePart.isHidden()

    def show_where(self) -> None:
        """Say where credentials come from, and take the keyboard there."""
        self.demoPart.hide()
        self.wherePart.show()
        self.openConsoleButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_demo(self) -> None:
        """Offer the demo."""
        had_focus = self.wherePart.isAncestorOf(self.focusWidget() or self)
        self.wherePart.hide()
        self.demoPart.show()
        if had_focus:
            self.tryDemoButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _mark_points(self) -> None:
        for number in _POINTS:
            part(self, SmallIcon, f"demoIcon{number}").show_icon("check", "successIcon")
            make_plain(part(self, QLabel, f"demoPoint{number}"), font("body"), "secondary")

    def _retranslate(self) -> None:
        self.demoText.setText(
            self.tr(
                "%Ln fictitious customer(s) in every state, without a network connection. No data "
                "leaves this computer.",
                "",
                self._customers,
            )
        )
        steps = (
            self.tr("Sign in to Sophos Central Partner as a Partner Super Admin."),
            self.tr("Go to Settings & Policies > API Credentials Management."),
            self.tr(
                "Click Add Credential and choose a role. Service Principal Read-Only is "
                "enough to view data; changes probably need Service Principal Super Admin."
            ),
            self.tr("Copy the client ID and client secret. The secret is shown only once."),
        )
        self.whereText.setText("\n".join(f"{n}. {step}" for n, step in enumerate(steps, start=1)))
