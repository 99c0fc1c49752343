"""Licences, probes and firewalls: what is kept, what is told, and in which order to read."""

from __future__ import annotations

from datetime import date

from storage_samples import customer, customer_id, customers, licence

from desktop_app.domain.access import Access
from desktop_app.domain.changes import Changes
from desktop_app.domain.coverage import coverage_of
from desktop_app.domain.licence import Licence
from desktop_app.storage import Store

TODAY = date.today().toordinal()
LATER = 10**10


def kept(store: Store, number: int) -> tuple[Licence, ...]:
    details = store.details(customer_id(number))
    assert details is not None
    return details.licences


def test_licences_are_kept_and_told_as_coverage(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    licences = [licence("CIXA", 50), licence("UNHEARD", 9)]
    changes = store.save_licences(customer_id(1), licences, 500)
    assert changes.upserted[0].coverage == coverage_of(licences)
    assert changes.upserted[0].probe is Access.OK
    assert changes.upserted[0].checked_at == 500
    assert store.first_summaries(1) == list(changes.upserted)
    assert kept(store, 1) == tuple(licences)


def test_reading_again_replaces_them(store: Store) -> None:
    store.merge_customers(customers(2), 1)
    store.save_licences(customer_id(1), [licence("CIXA", 50), licence("MDR", 50)], 1)
    store.save_licences(customer_id(2), [licence("CEMA", 5)], 1)
    store.save_licences(customer_id(1), [licence("MDR", 60)], 2)
    assert kept(store, 1) == (licence("MDR", 60),)
    assert kept(store, 2) == (licence("CEMA", 5),)


def test_no_licences_at_all_is_an_answer_too(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    assert store.save_licences(customer_id(1), [], 5).upserted[0].coverage == ()
    assert store.first_summaries(1)[0].coverage == ()


def test_a_customer_that_is_gone_is_no_error(store: Store) -> None:
    assert store.save_licences(customer_id(1), [licence("CIXA", 5)], 1) == Changes()
    assert store.save_probe(customer_id(1), Access.NO_ACCESS, 1) == Changes()
    assert store.replace_firewall_licences({customer_id(1): [licence("CIXA", 5)]}) == Changes()


def test_a_refused_probe_keeps_the_licences_known(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    before = store.save_licences(customer_id(1), [licence("CIXA", 50)], 10).upserted[0]
    after = store.save_probe(customer_id(1), Access.NO_ACCESS, 20).upserted[0]
    assert after == before._replace(probe=Access.NO_ACCESS, checked_at=20)
    details = store.details(customer_id(1))
    assert details is not None
    assert (details.checked_at, details.read_at, len(details.licences)) == (20, 10, 1)


def test_own_and_firewall_licences_do_not_replace_each_other(store: Store) -> None:
    store.merge_customers([customer(1)], 1)
    own, wall = licence("CIXA", 50), licence("xg_email_std", 70, serial="C01")
    store.save_licences(customer_id(1), [own], 1)
    changes = store.replace_firewall_licences({customer_id(1): [wall]})
    assert changes.upserted[0].coverage == coverage_of([own, wall])
    assert kept(store, 1) == (own, wall)
    changes = store.save_licences(customer_id(1), [licence("CIXA", 51)], 2)
    assert kept(store, 1) == (licence("CIXA", 51), wall)
    assert changes.upserted[0].coverage == coverage_of([licence("CIXA", 51), wall])


def test_a_complete_reading_of_firewalls_removes_the_others(store: Store) -> None:
    store.merge_customers(customers(3), 1)
    wall = licence("xg_net", 70, serial="C01")
    for number in (1, 2, 3):
        store.save_licences(customer_id(number), [], 1)
    store.replace_firewall_licences({customer_id(1): [wall], customer_id(2): [wall]})
    changes = store.replace_firewall_licences({customer_id(2): [wall], customer_id(3): [wall]})
    assert {one.id for one in changes.upserted} == {customer_id(1), customer_id(3)}
    assert [len(kept(store, number)) for number in (1, 2, 3)] == [0, 1, 1]
    assert not store.replace_firewall_licences({customer_id(2): [wall], customer_id(3): [wall]})


def test_the_queue_serves_the_person(store: Store) -> None:
    listing = customers(9)
    listing[6] = customer(7, status="suspended")
    listing[7] = customer(8, api_host="")
    listing[8] = customer(9, status="canceled")
    store.merge_customers(listing, 1)
    # Licences need no regional host; a refusal is judged by it.
    store.save_probe(customer_id(8), Access.NO_ACCESS, 10)
    for number, days, at in ((1, 400, 30), (2, 400, 20), (3, 25, 50), (4, -10, 50)):
        store.save_licences(customer_id(number), [licence("CIXA", days)], at)
    store.save_probe(customer_id(5), Access.NO_ACCESS, 10)
    assert store.licence_queue(today=TODAY, stale_before=LATER) == [
        customer_id(number) for number in (4, 3, 6, 5, 2, 1)
    ]


def test_the_queue_leaves_out_what_was_checked_lately(store: Store) -> None:
    store.merge_customers(customers(3), 1)
    store.save_licences(customer_id(1), [licence("CIXA", 5)], 1000)
    store.save_licences(customer_id(2), [licence("CIXA", 5)], 999)
    assert store.licence_queue(today=TODAY, stale_before=1000) == [customer_id(2), customer_id(3)]
