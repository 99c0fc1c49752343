"""Partner Assistance of one customer: its state, why that is believed, how to turn it on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.access import Assistance
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.customers.look import SHIELDS
from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.plain_text import make_plain, plain_label
from desktop_app.gui.widgets.themed import repolish
from desktop_app.gui.widgets.value_label import ValueLabel

translate = QCoreApplication.translate

_TONES = {Assistance.ON: "success", Assistance.UNKNOWN: "muted"}


class AssistanceSection(QWidget):
    """State with a shield, reason, path to turn it on, and when approval was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(self, font("sectionTitle"))
        self._shield = IconLabel(16, self)
        self._state = plain_label(self, font("label"))
        self._reason = self._paragraph("secondary")
        self._path = self._paragraph("muted")
        self._path.setObjectName("assistancePathLabel")
        self._asked = self._paragraph("info")
        self._asked.setObjectName("approvalAskedLabel")
        self._source = ElidedLabel(self)
        make_plain(self._source, font("small", tabular=True), "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._shield)
        head.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        for label in (self._reason, self._path, self._asked, self._source):
            column.addWidget(label)

    def show_card(self, card: CustomerCard, look: ContactLook) -> None:
        """Show the state of a customer."""
        state = card.assistance
        icon, colour, _ = SHIELDS[state.state]
        self._title.setText(translate("AssistanceSection", "Partner Assistance"))
        self._shield.show_icon(icon, colour)
        self._state.setText(look.words.assistance(state))
        self._state.setProperty("tone", _TONES[state.state])
        repolish(self._state)
        self._reason.set_value(look.words.reason(state.reason))
        self._path.set_value(_path_text())
        self._path.setVisible(state.state is not Assistance.ON)
        self._show_asked(card.note.approval_asked_at, look)
        self._source.setText(look.source(card.details.checked_at))
        self._source.setVisible(bool(card.details.checked_at))
        self.setAccessibleName(f"{self._title.text()}: {self._state.text()}")

    def _show_asked(self, at: int, look: ContactLook) -> None:
        self._asked.setVisible(bool(at))
        if at:
            text = translate("AssistanceSection", "Approval request prepared: {time}")
            self._asked.set_value(text.format(time=look.moment(at)))

    def _paragraph(self, tone: str) -> ValueLabel:
        return ValueLabel(self, "small", tone)


def _path_text() -> str:
    return translate(
        "AssistanceSection",
        "Your customer’s Sophos Central administrator can turn Partner Assistance on: Account "
        "Details > Sophos Support > Partner Assistance",
    )
