"""The simulator over HTTP, read by a small client of its own that knows the vendor's API alone.

Written as other people's clients are: the standard library, no code of this program.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from program import Served, simulator

CUSTOMERS = 523


class ForeignClient:
    """Signs in, asks who it is, then reads page by page."""

    def __init__(self, served: Served) -> None:
        self._origin = served.address
        self._token = self._sign_in(served)
        self.identity = self.get("/whoami/v1")

    def _sign_in(self, served: Served) -> str:
        form = {
            "grant_type": "client_credentials",
            "client_id": served.client_id,
            "client_secret": served.secret,
            "scope": "token",
        }
        request = Request(
            f"{self._origin}/api/v2/oauth2/token", data=urlencode(form).encode(), method="POST"
        )
        with urlopen(request, timeout=10) as answer:
            body = json.load(answer)
        assert body["token_type"] == "bearer"
        return str(body["access_token"])

    def get(self, path: str, **headers: str) -> Any:
        known = {"Authorization": f"Bearer {self._token}", "Accept": "application/json"}
        request = Request(f"{self._origin}{path}", headers=known | headers)
        with urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def partner(self, path: str) -> Any:
        return self.get(path, **{"X-Partner-ID": self.identity["id"]})

    def tenants(self, size: int) -> Iterator[dict[str, Any]]:
        number, total = 1, 1
        while number <= total:
            query = urlencode({"page": number, "pageSize": size, "pageTotal": "true"})
            body = self.partner(f"/partner/v1/tenants?{query}")
            total = body["pages"]["total"]
            yield from body["items"]
            number += 1

    def usage(self, year: int, month: int) -> Iterator[dict[str, Any]]:
        key = ""
        while True:
            query = urlencode({"pageSize": 50} | ({"pageFromKey": key} if key else {}))
            body = self.partner(f"/partner/v1/billing/usage/{year}/{month:02}?{query}")
            yield from body["items"]
            key = body["pages"].get("nextKey", "")
            if not key:
                return


@pytest.fixture(scope="module")
def client() -> Iterator[ForeignClient]:
    with simulator("--plain", "--customers", CUSTOMERS) as served:
        yield ForeignClient(served)


@pytest.mark.parametrize("size", [50, 100])
def test_every_tenant_is_listed_once(client: ForeignClient, size: int) -> None:
    tenants = list(client.tenants(size))
    assert len(tenants) == CUSTOMERS
    assert len({tenant["id"] for tenant in tenants}) == CUSTOMERS
    assert all(tenant["apiHost"].startswith("http://127.0.0.1:") for tenant in tenants)
    assert all(tenant["name"] and tenant["showAs"] for tenant in tenants)


def test_it_is_told_to_be_a_partner(client: ForeignClient) -> None:
    assert client.identity["idType"] == "partner"


def test_every_tenant_answers_with_its_licences(client: ForeignClient) -> None:
    for tenant in list(client.tenants(100))[:20]:
        body = client.get("/licenses/v1/licenses", **{"X-Tenant-ID": tenant["id"]})
        assert body["licenses"]


def test_billing_is_paged_by_key(client: ForeignClient) -> None:
    last_month = date.today().replace(day=1) - timedelta(days=1)
    lines = list(client.usage(last_month.year, last_month.month))
    assert len(lines) > 50


def test_a_month_without_data_is_not_found(client: ForeignClient) -> None:
    with pytest.raises(HTTPError) as refused:
        list(client.usage(1999, 1))
    with refused.value as answer:
        assert answer.code == 404


def test_a_page_is_never_larger_than_the_vendors(client: ForeignClient) -> None:
    body = client.partner("/partner/v1/tenants?page=1&pageSize=101&pageTotal=true")
    assert len(body["items"]) == 100
