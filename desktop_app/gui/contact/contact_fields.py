"""Who to write to and to call at a customer, or the offer to keep a contact of one's own.

Asks for mail programs and telephones by signal; it opens nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.customer import NO_CONTACT, Contact
from desktop_app.domain.text import visible
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.contact.field_grid import Field, FieldGrid
from desktop_app.gui.contact.links import call_number, mail_address
from desktop_app.gui.contact.local_contact_form import LocalContactForm
from desktop_app.gui.contact.places import address_text
from desktop_app.gui.contact.section_title import SectionTitle
from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.plain_text import plain_label

translate = QCoreApplication.translate


class ContactFields(QWidget):
    """The contact section.

    Signals
    -------
    mail_requested: an address to write to, checked by `links.mail_address`.
    call_requested: a number to call, digits with an optional plus.
    keep_requested: a `Contact` to keep on this machine, `NO_CONTACT` to forget it.
    """

    mail_requested = Signal(str)
    call_requested = Signal(str)
    keep_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact = NO_CONTACT
        self._local = False
        self.title = SectionTitle(self)
        self.grid = FieldGrid(self)
        self.person = self.grid.add("person")
        self.email = self.grid.add("email")
        self.phone = self.grid.add("phone")
        self.mobile = self.grid.add("mobile")
        self.fax = self.grid.add("fax")
        self.address = self.grid.add("address")
        self.empty = plain_label(self, font("body"), "muted")
        self.empty.setObjectName("noContactLabel")
        self.keep_button = Button(self, kind="flat")
        self.keep_button.setObjectName("keepContactButton")
        self.keep_button.set_icon_name("pencil")
        self.form = LocalContactForm(self)
        self._lay_out()
        self.retranslate()
        self._connect()

    def fields(self) -> tuple[Field, ...]:
        """The rows, from top to bottom."""
        return self.person, self.email, self.phone, self.mobile, self.fax, self.address

    def is_editing(self) -> bool:
        """True while a contact of one's own is being typed."""
        return not self.form.isHidden()

    def cancel_edit(self) -> None:
        """Give up what was typed."""
        self.form.hide()
        self._show_state()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_card(self, card: CustomerCard, look: ContactLook) -> None:
        """Show a customer's contact; a form in use stays as it is."""
        self._local = card.contact_is_local
        self._contact = card.contact or NO_CONTACT
        self._show_contact(self._contact)
        if not self._local:
            self.title.show_source(look.source(card.details.listed_at))
        elif self._contact != NO_CONTACT:
            self.title.show_source(translate("ContactFields", "stored locally"))
        else:
            self.title.show_source("")
        self._show_state()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.title.show_title(translate("ContactFields", "Contact information"))
        self.empty.setText(translate("ContactFields", "No contact data from Sophos Central"))
        for field, caption, copy in self._names():
            field.name(caption, copy)
        self.form.retranslate()
        self._show_state()

    def _names(self) -> tuple[tuple[Field, str, str], ...]:
        return (
            (self.person, translate("ContactFields", "Contact person"),
             translate("ContactFields", "Copy contact person")),
            (self.email, translate("ContactFields", "Email"),
             translate("ContactFields", "Copy email")),
            (self.phone, translate("ContactFields", "Phone"),
             translate("ContactFields", "Copy phone")),
            (self.mobile, translate("ContactFields", "Mobile phone"),
             translate("ContactFields", "Copy mobile phone")),
            (self.fax, translate("ContactFields", "Fax"),
             translate("ContactFields", "Copy fax")),
            (self.address, translate("ContactFields", "Address"),
             translate("ContactFields", "Copy address")),
        )  # fmt: skip

    def _lay_out(self) -> None:
        offer = QHBoxLayout()
        offer.setSpacing(8)
        offer.addWidget(self.empty)
        offer.addStretch(1)
        offer.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.grid)
        column.addLayout(offer)
        column.addWidget(self.form)
        self.form.hide()

    def _connect(self) -> None:
        self.email.link.clicked.connect(self._on_mail)
        self.phone.link.clicked.connect(self._on_phone)
        self.mobile.link.clicked.connect(self._on_mobile)
        self.keep_button.clicked.connect(self._on_keep)
        self.form.saved.connect(self._on_saved)
        self.form.cancelled.connect(self.cancel_edit)

    def _show_contact(self, contact: Contact) -> None:
        names = (visible(contact.first_name), visible(contact.last_name))
        self.person.show(" ".join(name for name in names if name))
        write = translate("ContactFields", "Write to {address}").format(address=contact.email)
        self.email.show(visible(contact.email), write if mail_address(contact.email) else "")
        for field, number in ((self.phone, contact.phone), (self.mobile, contact.mobile)):
            call = translate("ContactFields", "Call {number}").format(number=call_number(number))
            field.show(visible(number), call if call_number(number) else "")
        self.fax.show(visible(contact.fax))
        self.address.show(address_text(contact.address))

    def _show_state(self) -> None:
        editing, known = self.is_editing(), self._contact != NO_CONTACT
        self.grid.setVisible(known and not editing)
        self.empty.setVisible(self._local and not known and not editing)
        self.keep_button.setVisible(self._local and not editing)
        self.keep_button.setText(
            translate("ContactFields", "Edit local contact")
            if known
            else translate("ContactFields", "Add local contact")
        )

    def _on_mail(self) -> None:
        self.mail_requested.emit(mail_address(self._contact.email))

    def _on_phone(self) -> None:
        self.call_requested.emit(call_number(self._contact.phone))

    def _on_mobile(self) -> None:
        self.call_requested.emit(call_number(self._contact.mobile))

    def _on_keep(self) -> None:
        self.form.open(self._contact)
        self._show_state()

    def _on_saved(self, contact: Contact) -> None:
        self.cancel_edit()
        self.keep_requested.emit(contact)
