"""The account behind a customer: ids, data region, billing type, status."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.customer import STATUS_ACTIVE, STATUS_CANCELED, STATUS_SUSPENDED
from desktop_app.domain.text import visible
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.contact.field_grid import Field, FieldGrid
from desktop_app.gui.contact.places import region_text
from desktop_app.gui.contact.section_title import SectionTitle

translate = QCoreApplication.translate


class AccountFields(QWidget):
    """A section of fields; what the vendor did not give is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = SectionTitle(self)
        grid = FieldGrid(self)
        self.account_name = grid.add("accountName")
        self.billing = grid.add("billing")
        self.status = grid.add("status")
        self.region = grid.add("region")
        self.customer_id = grid.add("customerId")
        self.organization_id = grid.add("organizationId")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(grid)
        self.retranslate()

    def fields(self) -> tuple[Field, ...]:
        """The rows, from top to bottom."""
        return (
            self.account_name,
            self.billing,
            self.status,
            self.region,
            self.customer_id,
            self.organization_id,
        )

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.title.show_title(translate("AccountFields", "Account"))
        self.account_name.name(
            translate("AccountFields", "Account name"),
            translate("AccountFields", "Copy account name"),
        )
        self.billing.name(
            translate("AccountFields", "Billing"), translate("AccountFields", "Copy billing")
        )
        self.status.name(
            translate("AccountFields", "Status"), translate("AccountFields", "Copy status")
        )
        self.region.name(
            translate("AccountFields", "Data region"),
            translate("AccountFields", "Copy data region"),
        )
        self.customer_id.name(
            translate("AccountFields", "Customer ID"),
            translate("AccountFields", "Copy customer ID"),
        )
        self.organization_id.name(
            translate("AccountFields", "Organization ID"),
            translate("AccountFields", "Copy organization ID"),
        )

    def show_card(self, card: CustomerCard, look: ContactLook) -> None:
        """Show a customer's account."""
        customer = card.details.customer
        self.account_name.show(visible(customer.name) if customer.name != card.name else "")
        self.billing.show(look.words.billing(customer.billing_type, card.managed_order))
        self.status.show(_status(customer.status, activated=bool(customer.api_host)))
        self.region.show(region_text(customer.data_region, customer.data_geography))
        self.customer_id.show(visible(customer.id))
        self.organization_id.show(visible(customer.organization_id))
        self.title.show_source(look.source(card.details.listed_at))


def _status(status: str, *, activated: bool) -> str:
    """The vendor's status in words; one that this version does not know as it came."""
    words = {
        STATUS_ACTIVE: translate("AccountFields", "Active"),
        STATUS_SUSPENDED: translate("AccountFields", "Suspended"),
        STATUS_CANCELED: translate("AccountFields", "Canceled"),
    }
    text = words.get(status) or visible(status, 40)
    if activated:
        return text
    missing = translate("AccountFields", "not activated yet")
    return f"{text}, {missing}" if text else missing
