"""What a contact dialog shows of one customer: what the vendor told, and the partner's own notes.

Only joins and judges; how it is said and drawn is the widgets' matter.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from desktop_app.domain.access import Access, AssistanceState, access_of, assistance_of
from desktop_app.domain.activity import Activity
from desktop_app.domain.badge import Badge, Badges, badges_of
from desktop_app.domain.coverage import Coverage, coverage_of
from desktop_app.domain.customer import NO_CONTACT, Contact, CustomerId
from desktop_app.domain.details import CustomerDetails
from desktop_app.domain.licence import LicenceState, state_of, term_of
from desktop_app.domain.row import is_managed_order, place_of
from desktop_app.domain.standing import standing_of
from desktop_app.services.write_ports import LocalNote

_NOT_COUNTED = frozenset({LicenceState.UNAVAILABLE, LicenceState.INCOMPLETE})


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """One customer.

    `partner_trial` says that this partner created the customer's trial: then assistance is on.
    `activities` are the newest lines of the log that speak of the customer, newest first.
    """

    details: CustomerDetails
    note: LocalNote = field(default_factory=LocalNote)
    partner_trial: bool = False
    activities: tuple[Activity, ...] = ()

    @property
    def id(self) -> CustomerId:
        """The tenant's id."""
        return self.details.customer.id

    @property
    def name(self) -> str:
        """The display name letter by letter, as a rename must have seen it."""
        return self.details.customer.display_name

    @property
    def managed_order(self) -> bool:
        """Whether it has the dollar symbol, as the vendor marks managed customer orders."""
        return is_managed_order(self.details.customer.billing_type, self._coverage())

    @property
    def access(self) -> Access:
        """Whether the account can be reached."""
        customer = self.details.customer
        return access_of(customer.status, bool(customer.api_host), self.details.probe)

    @property
    def assistance(self) -> AssistanceState:
        """The state of Partner Assistance with its reason."""
        return assistance_of(
            self.details.customer.billing_type,
            self.access,
            managed_order=self.managed_order,
            partner_trial=self.partner_trial,
        )

    @property
    def contact(self) -> Contact | None:
        """The contact that Sophos Central gave, else the one kept on this machine, else None."""
        given = self.details.customer.contact
        return given if _says_something(given) else self.note.contact

    @property
    def contact_is_local(self) -> bool:
        """True where Sophos Central gave no contact, so that what is shown or kept is local."""
        return not _says_something(self.details.customer.contact)

    @property
    def place(self) -> str:
        """City and data region, as the list has them."""
        contact = self.contact
        city = contact.address.city if contact else ""
        return place_of(city, self.details.customer.data_region)

    def summary(self, today: int, warning_days: int) -> Badges:
        """One badge per state that the list shows; numbers are counts, for EXPIRING days left."""
        details = self.details
        badges = badges_of(
            standing_of(self._coverage(), today, warning_days),
            details.customer.product_codes,
            self.access,
            today,
            read=bool(details.read_at),
            complete=not details.incomplete,
        )
        shown = {badge.state: badge for badge in badges}
        shown.pop(LicenceState.UNLICENSED, None)
        counts = self._counts(badges, today, warning_days)
        days = min((b.number for b in badges if b.state is LicenceState.EXPIRING), default=-1)
        return tuple(
            badge
            if state in _NOT_COUNTED
            else Badge(state, number=days if state is LicenceState.EXPIRING else counts[state])
            for state, badge in shown.items()
        )

    def _counts(self, badges: Badges, today: int, warning_days: int) -> Counter[LicenceState]:
        # A person compares the numbers with the table of licences, not with categories.
        states = [
            state_of(term_of(licence), today, warning_days) for licence in self.details.licences
        ]
        return Counter(states or [badge.state for badge in badges])

    def _coverage(self) -> Coverage:
        return coverage_of(self.details.licences)


def _says_something(contact: Contact | None) -> bool:
    return contact is not None and contact != NO_CONTACT
