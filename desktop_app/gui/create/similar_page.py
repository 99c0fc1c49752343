"""Asks before sending: customers of the same or of a confusable name, with place and id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.text import visible
from desktop_app.gui.fonts import font
from desktop_app.gui.questions.customer_entry import CustomerEntry
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.themed import Themed
from desktop_app.services.likeness import Resemblance, Similar

translate = QCoreApplication.translate

MOST_SHOWN = 20


class SimilarPage(Themed, QWidget):
    """The list of customers that the new one could be taken for.

    Signals
    -------
    chosen: the id of the customer that is to be opened instead.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(self, font("dialogTitle"))
        self._title.setWordWrap(True)
        self._text = plain_label(self, font("body"), "secondary")
        self._text.setWordWrap(True)
        self._more = plain_label(self, font("small"), "muted")
        self.entries: list[CustomerEntry] = []
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self._list.addWidget(self._more)
        self._list.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        for ground in (scroll.viewport(), holder):
            ground.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(scroll, 1)

    def show_similar(
        self, name: str, similar: Sequence[Similar], places: Mapping[CustomerId, str]
    ) -> None:
        """Ask about the account called `name`."""
        self._title.setText(self.tr("%n existing customer(s) look similar", "", len(similar)))
        text = translate(
            "SimilarPage",
            "Is “{name}” really a new customer? A second account would be billed separately.",
        ).format(name=visible(name))
        self._text.setText(text)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(text)
        for old in self.entries:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        # One alone is opened by the dialog's own button.
        button = translate("SimilarPage", "Open folder") if len(similar) > 1 else ""
        nearest = sorted(similar, key=lambda one: list(Resemblance).index(one.why))
        self.entries = [self._entry(one, places, button) for one in nearest[:MOST_SHOWN]]
        for place, entry in enumerate(self.entries):
            self._list.insertWidget(place, entry)
        left = len(similar) - len(self.entries)
        self._more.setText(self.tr("and %n more", "", left) if left else "")
        self._more.setVisible(bool(left))

    def _entry(self, one: Similar, places: Mapping[CustomerId, str], button: str) -> CustomerEntry:
        why = {
            Resemblance.SAME_NAME: translate("SimilarPage", "same name"),
            Resemblance.CONFUSABLE: translate("SimilarPage", "similar name"),
            Resemblance.SAME_EMAIL: translate("SimilarPage", "same email address"),
        }[one.why]
        about = " · ".join(filter(None, (visible(places.get(one.id, "")), why)))
        entry = CustomerEntry(one.id, one.name, about, button, parent=self)
        entry.chosen.connect(self.chosen)
        if self.theme is not None:
            entry.set_theme(self.theme)
        return entry
