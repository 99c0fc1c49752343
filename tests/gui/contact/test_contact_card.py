"""The summary under the name, and which contact is shown."""

from dataclasses import replace
from datetime import date

from contact_cards import CONTACT, CUSTOMER, LICENCES, card, licence

from desktop_app.domain.access import Access, Assistance
from desktop_app.domain.customer import Contact
from desktop_app.domain.licence import LicenceState
from desktop_app.services.write_ports import LocalNote

TODAY = date(2026, 11, 22).toordinal()


def summary(**changes):
    return [(b.state, b.number) for b in card(**changes).summary(TODAY, 30)]


def test_the_summary_counts_licences_and_names_the_days_of_the_nearest_end():
    assert summary() == [
        (LicenceState.EXPIRING, 22), (LicenceState.TRIAL, 1), (LicenceState.ACTIVE, 2),
    ]  # fmt: skip


def test_an_ended_licence_that_was_renewed_is_not_counted_as_ended():
    ended = licence("old", "CEMA", "E-Mail Advanced", end=date(2026, 11, 1))
    states = [state for state, _ in summary(licences=(*LICENCES, ended))]
    assert LicenceState.EXPIRED not in states


def test_without_licences_read_the_list_of_products_speaks():
    customer = replace(CUSTOMER, product_codes=("CIXA", "CEMA"))
    assert summary(customer=customer, licences=(), read_at=0) == [(LicenceState.LISTED, 2)]


def test_an_account_without_access_says_only_that():
    assert summary(probe=Access.NO_ACCESS, licences=()) == [(LicenceState.UNAVAILABLE, -1)]


def test_the_vendors_contact_wins_over_a_local_one():
    local = LocalNote(contact=Contact(last_name="Local"))
    assert card(note=local).contact == CONTACT
    assert not card(note=local).contact_is_local
    without = card(replace(CUSTOMER, contact=Contact()), note=local)
    assert without.contact == local.contact
    assert without.contact_is_local


def test_an_ordered_licence_makes_a_managed_order_with_assistance_on():
    ordered = card(licences=(licence("x", kind="ordered"),))
    assert ordered.managed_order
    assert ordered.assistance.state is Assistance.ON
