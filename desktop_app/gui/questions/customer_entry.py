"""One known customer by name, place and id, so that a person can tell it from another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.text import visible
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.themed import Themed
from desktop_app.gui.widgets.value_label import ValueLabel

translate = QCoreApplication.translate


class CustomerEntry(Themed, QFrame):
    """Three lines and, where `button` has words, a button.

    Signals
    -------
    chosen: the id of the customer whose button was clicked.
    """

    chosen = Signal(str)

    def __init__(
        self,
        customer_id: CustomerId,
        name: str,
        about: str,
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "outlined")
        self.customer_id = customer_id
        self.name = self._line(visible(name), "bodyStrong")
        self.about = self._line(about, "small", "secondary")
        self.about.setVisible(bool(about))
        self.id_line = self._line(
            translate("CustomerEntry", "ID {id}").format(id=visible(customer_id)), "small", "muted"
        )
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for line in (self.name, self.about, self.id_line):
            lines.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 7, 11, 7)
        row.setSpacing(12)
        row.addLayout(lines, 1)
        self.button: Button | None = None
        if button:
            self.button = Button(self, button)
            self.button.setAutoDefault(False)
            self.button.setAccessibleName(f"{button}: {visible(name)}")
            self.button.clicked.connect(self._on_clicked)
            row.addWidget(self.button)

    def theme_changed(self) -> None:
        """Pass the theme on, for an entry that was made later than its window."""
        if self.theme is not None and self.button is not None:
            self.button.set_theme(self.theme)

    def _line(self, text: str, role: str, tone: str = "") -> ValueLabel:
        label = ValueLabel(self, role, tone)
        label.set_value(text)
        return label

    def _on_clicked(self) -> None:
        self.chosen.emit(self.customer_id)
