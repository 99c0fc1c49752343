"""What the store makes of failed, refused and incomplete readings: nothing known is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from storage_samples import customer, customer_id, customers, licence

from desktop_app.domain.access import Access
from desktop_app.domain.coverage import coverage_of
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.licence import Licence
from desktop_app.domain.progress import ListingImpact
from desktop_app.domain.row import CustomerSummary
from desktop_app.storage import Store

TODAY = date.today().toordinal()
LATER = 1_000_000
ONE = customer_id(1)


def kept(store: Store, number: int = 1) -> tuple[Licence, ...]:
    details = store.details(customer_id(number))
    assert details is not None
    return details.licences


def summary(store: Store, number: int = 1) -> CustomerSummary:
    (found,) = [one for some in store.summaries() for one in some if one.id == customer_id(number)]
    return found


def queue(store: Store, **more: int) -> list[CustomerId]:
    return store.licence_queue(today=TODAY, stale_before=LATER, **more)


# Incomplete answers


def test_t3_the_state_remembers_that_an_answer_lost_something(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    changes = store.save_licences(ONE, [], 5, complete=False)
    assert changes.upserted[0].incomplete
    assert changes.upserted[0].read_at == 5
    assert summary(store) == changes.upserted[0]
    details = store.details(ONE)
    assert details is not None
    assert details.incomplete
    assert not store.save_licences(ONE, [], 6).upserted[0].incomplete
    assert not summary(store).incomplete


def test_t4_an_incomplete_answer_updates_what_it_has_and_keeps_the_rest(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    old, other = licence("CIXA", 50), licence("MDR", 60)
    store.save_licences(ONE, [old, other], 1)
    newer, added = replace(old, quantity=500), licence("CEMA", 70)
    changes = store.save_licences(ONE, [newer, added], 2, complete=False)
    assert set(kept(store)) == {newer, added, other}
    assert changes.upserted[0].coverage == coverage_of([newer, added, other])
    assert store.verify() == []


@pytest.mark.parametrize(
    ("stored", "answered"),
    [
        ({"id": "A", "identifier": "L"}, {"id": "A", "identifier": ""}),
        ({"id": "A", "identifier": "L"}, {"id": "L", "identifier": "L"}),
        ({"id": "", "identifier": ""}, {"id": "", "identifier": ""}),
    ],
)
def test_t4_a_licence_is_known_again_by_either_of_its_names_or_its_dates(
    store: Store, stored: dict[str, str], answered: dict[str, str]
) -> None:
    store.merge_customers([customer(1)], 1)
    old = replace(licence("CIXA", 50), **stored)  # type: ignore[arg-type]
    new = replace(licence("CIXA", 50), quantity=7, **answered)  # type: ignore[arg-type]
    store.save_licences(ONE, [old], 1)
    store.save_licences(ONE, [new], 2, complete=False)
    assert kept(store) == (new,)


def test_t4_an_incomplete_reading_of_firewalls_takes_nothing_away(store: Store) -> None:
    store.merge_customers(customers(2), 1)
    first = licence("xg_net", 70, serial="C01")
    second = replace(first, serial_number="C02")
    store.replace_firewall_licences({ONE: [first, second], customer_id(2): [first]})
    newer = replace(second, quantity=9)
    store.replace_firewall_licences({ONE: [newer]}, complete=False)
    assert set(kept(store)) == {first, newer}
    assert kept(store, 2) == (first,)
    assert store.verify() == []
    store.replace_firewall_licences({ONE: [newer]})
    assert kept(store) == (newer,)
    assert kept(store, 2) == ()


# Firewalls of those whose own licences are not known


def test_t5_firewalls_count_also_when_own_licences_were_never_read(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    wall = licence("xg_net", 20, serial="C01")
    changed = store.replace_firewall_licences({ONE: [wall]}).upserted[0]
    assert changed.coverage == coverage_of([wall])
    assert changed.read_at == 0
    refused = store.save_probe(ONE, Access.NO_ACCESS, 8).upserted[0]
    assert (refused.coverage, refused.read_at) == (coverage_of([wall]), 0)
    assert summary(store) == refused
    assert store.first_summaries(1) == [refused]
    gone = store.replace_firewall_licences({}).upserted[0]
    assert gone.coverage is None
    assert store.save_licences(ONE, [], 9).upserted[0].coverage == ()


def test_t5_firewalls_that_older_versions_left_out_are_counted_at_the_next_reading(
    store: Store,
) -> None:
    store.merge_customers([customer(1)], 1)
    walls = {ONE: [licence("xg_net", 20, serial="C01")]}
    store.replace_firewall_licences(walls)
    with store._engine.writing():
        store._engine.run("UPDATE customer SET coverage = NULL")
    assert store.replace_firewall_licences(walls).upserted[0].coverage == coverage_of(walls[ONE])


# The queue


def test_t1_failures_are_counted_and_go_to_the_end_the_oldest_first(store: Store) -> None:
    store.merge_customers(customers(5), 1)
    for number, at in ((1, 30), (2, 20), (3, 40)):
        store.save_failure(customer_id(number), at)
    # It would be first by its expiry, and failed last.
    store.save_licences(customer_id(4), [licence("CIXA", 5)], 1)
    store.save_failure(customer_id(4), 50)
    assert queue(store) == [customer_id(number) for number in (5, 2, 1, 3, 4)]
    store.save_failure(customer_id(2), 60)
    assert queue(store)[-1] == customer_id(2)
    rows = store._engine.rows("SELECT failures FROM customer ORDER BY id")
    assert [row[0] for row in rows] == [1, 2, 1, 1, 0]
    assert store.verify() == []


@pytest.mark.parametrize("answer", ["licences", "refusal"])
def test_t1_an_answer_ends_the_failures(store: Store, answer: str) -> None:
    store.merge_customers(customers(2), 1)
    store.save_failure(ONE, 9)
    if answer == "licences":
        store.save_licences(ONE, [], 10)
    else:
        store.save_probe(ONE, Access.NO_ACCESS, 10)
    rows = store._engine.rows("SELECT failed_at, failures FROM customer")
    assert set(rows) == {(0, 0)}


def test_t1_a_failure_keeps_what_is_known(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    before = store.save_licences(ONE, [licence("CIXA", 50)], 10).upserted[0]
    store.save_failure(ONE, 20)
    assert summary(store) == before
    assert kept(store) == (licence("CIXA", 50),)
    store.save_failure(customer_id(7), 20)  # gone meanwhile: no error


def test_t1_those_read_last_are_known_good(store: Store) -> None:
    store.merge_customers(customers(5), 1)
    assert store.last_read(3) == []
    for number, at in ((1, 30), (2, 20), (3, 40), (4, 50)):
        store.save_licences(customer_id(number), [], at)
    store.save_failure(customer_id(3), 60)
    store.save_probe(customer_id(4), Access.NO_ACCESS, 60)
    assert store.last_read(3) == [customer_id(1), customer_id(2)]
    assert store.last_read(1) == [customer_id(1)]


@pytest.mark.parametrize("probe", [Access.NO_ACCESS, Access.UNKNOWN])
def test_t6_without_a_host_one_is_asked_once_and_again_when_it_is_named(
    store: Store, probe: Access
) -> None:
    store.merge_customers([customer(1, api_host="")], 1)
    assert queue(store) == [ONE]
    store.save_probe(ONE, probe, 5)
    assert queue(store) == []
    store.merge_customers([customer(1)], 2)
    assert queue(store) == [ONE]


def test_t6_without_a_host_one_that_answers_is_read_like_others(store: Store) -> None:
    store.merge_customers([customer(1, api_host="")], 1)
    store.save_licences(ONE, [], 5)
    assert queue(store) == [ONE]


def test_t6_suspended_and_cancelled_accounts_are_not_asked(store: Store) -> None:
    listing = [customer(1, status="suspended"), customer(2, status="canceled", api_host="")]
    store.merge_customers(listing, 1)
    assert queue(store) == []


def test_t7_what_the_role_refused_is_asked_again_before_it_is_old(store: Store) -> None:
    store.merge_customers(customers(3), 1)
    store.save_probe(customer_id(1), Access.NO_ACCESS, LATER)
    store.save_licences(customer_id(2), [], LATER)
    store.save_probe(customer_id(3), Access.NO_ACCESS, LATER + 50)
    assert queue(store) == []
    assert queue(store, refused_before=LATER + 1) == [customer_id(1)]


# Listings


def test_t25_without_proof_it_takes_two_listings_to_remove(store: Store) -> None:
    store.replace_customers(customers(5), 1)
    few = customers(3)
    assert store.listing_impact(few, proven=False).removed == 0
    assert not store.replace_customers(few, 2, proven=False)
    assert store.count() == 5
    assert store.listing_impact(few, proven=False).removed == 2
    # Back for a moment, and that counts.
    store.merge_customers(customers(4)[3:], 3)
    assert store.listing_impact(few, proven=False).removed == 1
    assert store.replace_customers(few, 4, proven=False).removed == (customer_id(5),)
    assert store.replace_customers(few, 5, proven=False).removed == (customer_id(4),)
    assert store.verify() == []


def test_t25_who_is_listed_again_is_not_absent_any_more(store: Store) -> None:
    store.replace_customers(customers(5), 1)
    store.replace_customers(customers(3), 2, proven=False)
    store.replace_customers(customers(5), 3, proven=False)
    assert store.replace_customers(customers(3), 4, proven=False).removed == ()
    assert store.replace_customers(customers(3), 5).removed == (customer_id(4), customer_id(5))


def test_t26_renames_are_counted_and_names_can_be_kept(store: Store) -> None:
    store.replace_customers([customer(1, "A"), customer(2, "B", show_as="Bb"), customer(3)], 1)
    listing = [
        customer(1, "X"),
        customer(2, "B", show_as="Cc"),
        customer(3, data_region="us01"),
        customer(4),
    ]
    assert store.listing_impact(listing) == ListingImpact(4, 3, 0, renamed=2)
    changes = store.merge_customers(listing, 2, keep_names=True)
    assert {one.display_name for one in changes.upserted} == {"Kunde 00003", "Kunde 00004"}
    assert summary(store, 1).display_name == "A"
    assert summary(store, 2).display_name == "Bb"
    assert summary(store, 3).region == "us01"
    assert {one.display_name for one in store.merge_customers(listing, 3).upserted} == {"X", "Cc"}


def test_t1_a_killed_run_finds_its_failures_at_the_next_start(
    path: Path, opened: Callable[..., Store]
) -> None:
    store = opened(path)
    store.merge_customers(customers(3), 1)
    store.save_failure(ONE, 9)
    # Nothing is closed: the second opening finds what a killed process leaves.
    assert queue(opened(path)) == [customer_id(2), customer_id(3), ONE]
