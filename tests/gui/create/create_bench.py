"""A dialog, what it stands on, and what a person would type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.create.create_dialog import CreateAccountDialog
from desktop_app.gui.create.draft import Draft, encoded
from desktop_app.gui.create.entries import Entries
from desktop_app.gui.create.ports import OfferedProduct
from desktop_app.gui.create.steps import Step
from desktop_app.gui.questions.settling import OutcomeSettler
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.theme import Theme
from tests.fakes.account_creating import FakeCreating, FakeSettling, MemoryDrafts

NOW = 1_790_000_000
PRODUCTS = (OfferedProduct("CIXA-MSP", "Endpoint monthly"), OfferedProduct("CEMA-MSP"))
TEXTS = {
    "name": "Tischlerei Böhm GmbH",
    "show_as": "Tischlerei Böhm GmbH",
    "first_name": "Käthe",
    "last_name": "Böhm",
    "email": "k.boehm@tischlerei-boehm.de",
    "phone": "+49 341 55512",
    "mobile": "",
    "address": "Gerberstraße 14",
    "address2": "2. Etage",
    "postal_code": "04105",
    "city": "Leipzig",
    "state": "",
    "country": "DE",
    "region": "eu02",
    "billing_type": "usage",
}
GOOD = Entries(TEXTS, (), terms=True)


class CreateBench:
    """One account's fakes; every dialog of it shares them."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.theme = theme
        self.tasks = TaskRunner()
        self.creating = FakeCreating()
        self.settling = FakeSettling()
        self.drafts = MemoryDrafts()
        self.settler = OutcomeSettler(self.settling, self.tasks)
        self.products: Sequence[OfferedProduct] = PRODUCTS
        self.told: list[tuple[str, str, str]] = []
        self.created: list[str] = []
        self.opened: list[str] = []
        self.events: list[str] = []
        self.closed: list[bool] = []

    def open(
        self, entries: Entries | None = None, *, monthly: bool = True, trials: bool = True
    ) -> CreateAccountDialog:
        """Show a dialog and wait until it knows the products."""
        dialog = CreateAccountDialog(
            self.creating,
            self.drafts,
            self.settler,
            self.tasks,
            self.theme,
            read_products=lambda: self.products,
            place_of=lambda _id: "Leipzig · eu02",
            monthly=monthly,
            trials=trials,
            clock=lambda: NOW,
        )
        dialog.told.connect(lambda *words: self.told.append(words))
        dialog.created.connect(self.created.append)
        dialog.existing_wanted.connect(self.opened.append)
        dialog.changed.connect(lambda _changes: self.events.append("changed"))
        dialog.created.connect(lambda _id: self.events.append("created"))
        dialog.destroyed.connect(lambda: self.closed.append(True))
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        self.qtbot.waitUntil(lambda: len(dialog.productsField.boxes) == len(self.products))
        QApplication.processEvents()
        if entries is not None:
            dialog.set_entries(entries)
        return dialog

    def keep_draft(self, entries: Entries, at: int = NOW - 3_600) -> None:
        """Have a draft in the store before a dialog is opened."""
        self.drafts.kept["createAccount"] = encoded(Draft(at, entries))

    def draft(self) -> str:
        """The draft that is kept now."""
        return self.drafts.kept.get("createAccount", "")

    def click(self, dialog: CreateAccountDialog) -> None:
        """Click the button that creates the account."""
        QTest.mouseClick(dialog.createAccountButton, Qt.MouseButton.LeftButton)

    def click_anyway(self, dialog: CreateAccountDialog) -> None:
        """Click the button that creates it in spite of a similar customer."""
        QTest.mouseClick(dialog.createAnywayButton, Qt.MouseButton.LeftButton)

    def wait_for(self, dialog: CreateAccountDialog, step: Step) -> None:
        """Wait until the dialog is there."""
        self.qtbot.waitUntil(lambda: dialog.step is step)

    def wait_closed(self) -> None:
        """Wait until the dialog is gone."""
        self.qtbot.waitUntil(lambda: bool(self.closed))

    def withdraw(self) -> None:
        """End what runs and close what is open."""
        for gate in (self.creating.gate, self.creating.plan_gate, self.settling.gate):
            gate.set()
        self.tasks.close()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, CreateAccountDialog):
                widget.hide()
                widget.deleteLater()
        self.settler.deleteLater()
        self.tasks.deleteLater()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
