"""Every hostile name from the wire to the store, the letter, the log and the journal (T4, T11)."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import httpx2
import pytest

from desktop_app.central.client import PAGE_SIZE, SophosCentralApi
from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.errors import LostReplyError, RejectedError
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.text import clean_text, visible
from desktop_app.services.approval import LONGEST_ADDRESS, approval_mail, mailto_url
from desktop_app.services.cancel import Cancel
from desktop_app.services.intent_book import IntentBook
from desktop_app.services.listing import read_listing
from desktop_app.storage.store import open_store
from tests.fakes.central_wire import ScriptedTransport, answer, client_over
from tests.fakes.hostile_names import hostile_names
from tests.fakes.write_office import at_once

NAMES = hostile_names("/etc/hostname")


def tenant_id(number: int) -> CustomerId:
    return CustomerId(f"0afef0e6-5df7-4cc0-b8d4-{number:012x}")


def served(names: list[str]) -> SophosCentralApi:
    """A server whose customers are called that; what no UTF-8 can carry comes as an escape."""
    tenants = [
        {"id": tenant_id(number), "name": "Formal GmbH", "showAs": name, "contact": contact(name)}
        for number, name in enumerate(names)
    ]

    def page(request: httpx2.Request) -> httpx2.Response:
        current = int(request.url.params["page"])
        first = (current - 1) * PAGE_SIZE
        total = -(-len(tenants) // PAGE_SIZE)
        pages = {"current": current, "size": PAGE_SIZE, "total": total, "items": len(tenants)}
        body = {"items": tenants[first : first + PAGE_SIZE], "pages": pages}
        return answer(json.dumps(body).encode("ascii"))

    return client_over(ScriptedTransport(page))


def contact(name: str) -> dict[str, object]:
    told = dict.fromkeys(("firstName", "lastName", "email", "phone", "mobile", "fax"), name)
    return {**told, "address": dict.fromkeys(("address1", "city", "postalCode"), name)}


def test_all_are_listed_kept_and_read_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert len(NAMES) >= 400
    listing = read_listing(served(NAMES), Cancel(), lambda _page, _listing: None)
    assert listing.complete
    assert not listing.problems
    store = open_store(tmp_path / "store.db")
    store.replace_customers(list(listing.customers.values()), 1)
    for number, name in enumerate(NAMES):
        kept = store.details(tenant_id(number))
        assert kept is not None
        assert kept.customer == listing.customers[tenant_id(number)]
        assert kept.customer.display_name == (clean_text(name) or "Formal GmbH")
    assert not store.verify()
    store.close()
    check_log(caplog)


def check_log(caplog: pytest.LogCaptureFixture) -> None:
    """One line a record, and nothing in it that a terminal or an eye takes for something else."""
    for record in caplog.records:
        line = record.getMessage()
        assert clean_text(line, 10**9) == line.strip()
        assert visible(line, 10**9) == line


@pytest.mark.parametrize("where", ["customer", "partner", "person"])
def test_the_letter_stays_one_letter_to_one_person(where: str) -> None:
    for name in map(clean_text, NAMES):
        named = {"customer": "Kundin GmbH", "partner": "Partner GmbH", "person": "Eva", where: name}
        person = Contact(named["person"], "Muster", "eva@kundin.example",
                         address=Address(country_code="DE"))  # fmt: skip
        mail = approval_mail(
            Customer(tenant_id(1), named["customer"], contact=person), named["partner"]
        )
        url = mailto_url(mail)
        assert url.isascii()
        assert len(url) <= LONGEST_ADDRESS
        parts = urlsplit(url)
        assert (parts.scheme, unquote(parts.path)) == ("mailto", "eva@kundin.example")
        fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
        assert {key: len(values) for key, values in fields.items()} == {"subject": 1, "body": 1}
        letter = EmailMessage()
        letter["Subject"] = fields["subject"][0]
        for text in (mail.subject, *mail.body.split("\n")):
            assert visible(text, 10**9) == text


def test_the_journal_keeps_what_a_server_said_on_one_line(tmp_path: Path) -> None:
    store = open_store(tmp_path / "store.db")
    book = IntentBook(store.journal, at_once, who="me", now=lambda: 1_790_000_000.0)
    for number, name in enumerate(NAMES):
        kept = clean_text(name) or "leer"
        intent = Intent(f"op-{number}", IntentKind.RENAME, IntentState.PLANNED, kept, "Alt GmbH",
                        tenant_id(number), body=json.dumps({"showAs": kept}))  # fmt: skip
        book.refused(book.sent(book.planned(intent)), RejectedError(name))
        said = store.activities.activities(1)[0]
        assert said.new == kept
        assert clean_text(said.detail) == said.detail
        other = replace(intent, operation=f"lost-{number}")
        book.unknown(book.sent(book.planned(other)), str(LostReplyError(name)))
    unknown = {one.operation: one.new for one in store.journal.open_intents()}
    assert unknown == {f"lost-{n}": clean_text(name) or "leer" for n, name in enumerate(NAMES)}
    store.close()


def test_an_activity_keeps_every_name(tmp_path: Path) -> None:
    store = open_store(tmp_path / "store.db")
    for at, name in enumerate(map(clean_text, NAMES), start=1):
        line = Activity(at, ActivityKind.LAUNCHED, ActivityOutcome.DONE, who=name,
                        customer_id=tenant_id(at), customer_name=name, detail=name)  # fmt: skip
        store.activities.add(line)
        assert store.activities.activities(1) == [line]
    store.close()
