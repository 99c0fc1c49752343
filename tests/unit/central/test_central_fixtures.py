"""Every published payload of the vendor and of its users decodes, and our own beside them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.central.envelope import decode_page, decode_records
from desktop_app.central.failures import failure_of
from desktop_app.central.health import decode_health
from desktop_app.central.hosts import Hosts
from desktop_app.central.licences import decode_firewalls, decode_licences
from desktop_app.central.payloads import decode_identity, decode_tenant
from desktop_app.central.reports import decode_alert, decode_line
from desktop_app.central.token import token_request
from desktop_app.central.wire import Answer
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.identity import IdentityKind

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "fixtures"
OWN = sorted((Path(__file__).resolve().parents[2] / "data" / "central").glob("*.json"))
FILES = sorted(FOLDER.glob("*.json")) if FOLDER.is_dir() else []
HOSTS = Hosts()


def tenants(body: bytes) -> None:
    page = decode_page(body)
    records = decode_records(page.items, lambda item, odd: decode_tenant(item, HOSTS, odd), "items")
    assert not records.problems
    told = json.loads(body)["items"]
    assert len(records.good) == len(told) > 0
    for customer, source in zip(records.good, told, strict=True):
        assert source["id"].lower().endswith(customer.id)
        assert customer.name == source.get("name", source.get("showAs", ""))
        assert customer.show_as == source.get("showAs", "")
        assert customer.billing_type == source["billingType"]


def tenant(body: bytes) -> None:
    customer = decode_tenant(body, HOSTS)
    source = json.loads(body)
    assert customer.name == source["name"]
    assert customer.data_region == source["dataRegion"]


def licences(body: bytes) -> None:
    answer = decode_licences(body)
    assert not answer.problems
    for licence, source in zip(answer.licences, json.loads(body)["licenses"], strict=True):
        assert licence.product_code == source["product"]["code"]
        assert licence.type == source["type"]
        assert str(licence.start) == source["startDate"]
        assert licence.quantity == source.get("quantity")


def firewalls(body: bytes) -> None:
    page = decode_firewalls(decode_page(body).items, "items")
    told = json.loads(body)["items"]
    nameless = sum(1 for item in told if not item["serialNumber"])
    assert sum("serialNumber" in problem for problem in page.problems) == nameless
    assert len(page.problems) == nameless
    owned = [
        item
        for item in told
        if item["serialNumber"] and (item.get("tenant") or item.get("billingTenant"))
    ]
    assert sum(map(len, page.licences.values())) == sum(len(item["licenses"]) for item in owned)


def billing(body: bytes) -> None:
    page = decode_page(body)
    records = decode_records(page.items, decode_line, "items")
    assert not records.problems
    for line, source in zip(records.good, json.loads(body)["items"], strict=True):
        assert line.billable_quantity == source["billableQuantity"]
        assert line.sku == source["sku"]


def alerts(body: bytes) -> None:
    page = decode_page(body)
    records = decode_records(page.items, decode_alert, "items")
    assert not records.problems
    assert all(alert.raised_at and alert.raised_at.tzinfo for alert in records.good)
    assert page.pages.next_key


def health(body: bytes) -> None:
    customer_id = CustomerId(json.loads(body)["tenant"]["id"])
    found = decode_health(body, customer_id)
    assert found.customer_id == customer_id
    assert not found.oddities


def whoami(body: bytes) -> None:
    identity = decode_identity(body, HOSTS)
    told = json.loads(body)
    assert identity.kind is IdentityKind(told["idType"])
    assert identity.id == told["id"].lower()
    assert identity.global_host == "https://api.central.sophos.com"
    assert bool(identity.region_host) == ("dataRegion" in told["apiHosts"])


DECODERS: dict[str, Callable[[bytes], None]] = {
    "enumerate-tenants": tenants,
    "get-tenant-details": tenant,
    "create-new-tenant": tenant,
    "tenant_get": tenant,
    "get-licenses": licences,
    "get-firewalls": firewalls,
    "get-usage-report": billing,
    "alert_list": alerts,
    "query-alerts": alerts,
    "account-health": health,
    "whoami": whoami,
    "who-am-i": whoami,
}


def bodies_of(told: Any) -> list[tuple[int, bytes]]:
    if isinstance(told, dict) and "responses" in told:
        return [(r["code"], json.dumps(r["body"]).encode()) for r in told["responses"]]
    return [(200, json.dumps(told).encode())]


@pytest.mark.skipif(not FILES, reason="the folder with the vendor's samples is not there")
def test_the_samples_are_found() -> None:
    assert len(FILES) >= 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_published_payloads_decode(path: Path) -> None:
    if path.stem.startswith("openapi_"):
        pytest.skip("facts about a specification, no payload")
    told = json.loads(path.read_text(encoding="utf-8"))
    bodies = bodies_of(told)
    if not bodies:
        pytest.skip("a request without sample answers")
    if path.stem.startswith("xsoar__auth_token"):
        assert told["access_token"]
        pytest.skip("read by the token's own tests")
    decode = next(found for name, found in DECODERS.items() if name in path.stem)
    for status, body in bodies:
        if status < 300:
            decode(body)
        else:
            check_error(status, body)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_our_own_samples_in_the_same_shapes_decode(path: Path) -> None:
    DECODERS[path.stem](path.read_bytes())


def test_there_is_an_own_sample_of_each_shape() -> None:
    assert len(OWN) == 8


def check_error(status: int, body: bytes) -> None:
    error = failure_of(Answer(status, "application/json", "", body))
    told = json.loads(body)
    assert isinstance(error, AppError)
    assert told["error"].strip() in error.detail
    assert error.correlation_id == told["correlationId"]


@pytest.mark.parametrize(
    "path", [p for p in FILES if "authenticate-authenticate" in p.stem], ids=lambda p: p.stem
)
def test_the_token_request_has_the_published_fields(path: Path) -> None:
    from urllib.parse import parse_qs

    from desktop_app.central.credentials import Credentials, Secret

    told = json.loads(path.read_text(encoding="utf-8"))
    sent = token_request("https://id.sophos.com", Credentials("an id", Secret("a&b=c+d é")))
    assert sent.origin + sent.path == told["url"]
    fields = {key: values[0] for key, values in parse_qs(sent.body.decode()).items()}  # type: ignore[union-attr]
    assert fields.keys() == {field["key"] for field in told["requestBody"]}
    assert fields["client_secret"] == "a&b=c+d é"
