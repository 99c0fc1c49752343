"""A form for a contact that is kept on this machine alone; it never reaches Sophos Central."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.customer import Address, Contact
from desktop_app.domain.text import clean_text
from desktop_app.gui.contact.field_grid import CAPTION_WIDTH
from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.value_label import ValueLabel

translate = QCoreApplication.translate

_NAMES = (
    "first_name",
    "last_name",
    "email",
    "phone",
    "mobile",
    "street",
    "postal_code",
    "city",
    "country_code",
)
_LONGEST = 200


class LocalContactForm(QWidget):
    """Line edits for a contact.

    Signals
    -------
    saved: the `Contact` that was typed; an empty one forgets it.
    cancelled: nothing is to be kept.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self.note = ValueLabel(self, "small", "muted")
        self.captions = {name: plain_label(self, font("body"), "muted") for name in _NAMES}
        self.edits = {name: QLineEdit(self) for name in _NAMES}
        self.save_button = Button(self, kind="primary")
        self.save_button.setObjectName("localContactSaveButton")
        self.cancel_button = Button(self)
        self.cancel_button.setObjectName("localContactCancelButton")
        self._lay_out()
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.cancelled)
        self.retranslate()

    def open(self, contact: Contact) -> None:
        """Show a contact for editing and take the focus."""
        address = contact.address
        self._lines = address.lines[1:]
        values = (
            contact.first_name,
            contact.last_name,
            contact.email,
            contact.phone,
            contact.mobile,
            address.lines[0] if address.lines else "",
            address.postal_code,
            address.city,
            address.country_code,
        )
        for name, value in zip(_NAMES, values, strict=True):
            self.edits[name].setText(value)
        self.show()
        self.edits["first_name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def contact(self) -> Contact:
        """What was typed."""
        typed = {name: clean_text(self.edits[name].text(), _LONGEST) for name in _NAMES}
        lines = tuple(line for line in (typed["street"], *self._lines) if line)
        return Contact(
            first_name=typed["first_name"],
            last_name=typed["last_name"],
            email=typed["email"],
            phone=typed["phone"],
            mobile=typed["mobile"],
            address=Address(
                lines=lines,
                city=typed["city"],
                postal_code=typed["postal_code"],
                country_code=typed["country_code"].upper(),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from any line; Esc cancels the form and not the dialog."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        for name, caption in _captions().items():
            self.captions[name].setText(caption)
            self.edits[name].setAccessibleName(caption)
        self.note.set_value(
            translate("LocalContactForm", "Stored on this computer only, not in Sophos Central.")
        )
        self.save_button.setText(translate("LocalContactForm", "Save"))
        self.cancel_button.setText(translate("LocalContactForm", "Cancel"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, CAPTION_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(_NAMES):
            self.edits[name].setObjectName(f"localContact_{name}")
            self.edits[name].setMaxLength(_LONGEST)
            self.captions[name].setBuddy(self.edits[name])
            grid.addWidget(self.captions[name], row, 0)
            grid.addWidget(self.edits[name], row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addLayout(grid)
        column.addLayout(buttons)

    def _on_save(self) -> None:
        self.saved.emit(self.contact())


def _captions() -> dict[str, str]:
    return {
        "first_name": translate("LocalContactForm", "First name"),
        "last_name": translate("LocalContactForm", "Last name"),
        "email": translate("LocalContactForm", "Email"),
        "phone": translate("LocalContactForm", "Phone"),
        "mobile": translate("LocalContactForm", "Mobile phone"),
        "street": translate("LocalContactForm", "Street and number"),
        "postal_code": translate("LocalContactForm", "Postal code"),
        "city": translate("LocalContactForm", "City"),
        "country_code": translate("LocalContactForm", "Country code (such as CH)"),
    }
