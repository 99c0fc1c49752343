"""Every host of a server is matched on the raw string before a token goes to it."""

from __future__ import annotations

import pytest

from desktop_app.central.hosts import Hosts
from desktop_app.domain.errors import ForeignHostError

GOOD = {
    "https://api.central.sophos.com": "https://api.central.sophos.com",
    "https://api.central.sophos.com/": "https://api.central.sophos.com",
    "http://api.central.sophos.com/": "https://api.central.sophos.com",
    "http://api-us01.central.sophos.com": "https://api-us01.central.sophos.com",
    "https://api-eu02.central.sophos.com": "https://api-eu02.central.sophos.com",
    "https://api-zz99.central.sophos.com": "https://api-zz99.central.sophos.com",
    "https://api-br123.central.sophos.com/": "https://api-br123.central.sophos.com",
    "https://api-EU01.central.sophos.com": "https://api-eu01.central.sophos.com",
    "https://API.Central.Sophos.COM": "https://api.central.sophos.com",
    "HTTPS://api.central.sophos.com": "https://api.central.sophos.com",
    "Http://API-US03.central.sophos.com/": "https://api-us03.central.sophos.com",
}

HOSTILE = [
    "",
    "/",
    "api.central.sophos.com",
    "//api.central.sophos.com",
    "https:/api.central.sophos.com",
    "https:api.central.sophos.com",
    "https:///api.central.sophos.com",
    "https://",
    "https://evil.example",
    "https://evil.example\\@api-eu01.central.sophos.com/",
    "https://evil.example\\@api-eu01.central.sophos.com",
    "https://api-eu01.central.sophos.com\\@evil.example",
    "https://api-eu01.central.sophos.com@evil.example",
    "https://user:pw@api-eu01.central.sophos.com",
    "https://user@api.central.sophos.com/",
    "https://@api.central.sophos.com",
    "https://api.central.sophos.com:443",
    "https://api.central.sophos.com:8443/",
    "https://api.central.sophos.com:443@evil.example",
    "https://api.central.sophos.com:@evil.example",
    "https://api.central.sophos.com//",
    "https://api.central.sophos.com/x",
    "https://api.central.sophos.com/../",
    "https://api.central.sophos.com?",
    "https://api.central.sophos.com#",
    "https://api.central.sophos.com#@evil.example",
    "https://api.central.sophos.com?@evil.example",
    "https://api.central.sophos.com;evil.example",
    "https://api.central.sophos.com.evil.example",
    "https://api.central.sophos.com.",
    "https://api.central.sophos.com\n",
    "https://api.central.sophos.com\r\n",
    "https://api.central.sophos.com\n/",
    "\nhttps://api.central.sophos.com",
    " https://api.central.sophos.com",
    "https://api.central.sophos.com ",
    "https://api.central.\tsophos.com",
    "https://api.central.sophos.com\t",
    "https://api\x00.central.sophos.com",
    "https://api.central.sophos.com\x00",
    "https://api.central.sophos.com\x00.evil.example",
    "https://api-eu01.dev.central.sophos.com",
    "https://api-eu1.central.sophos.com",
    "https://api-eu0001.central.sophos.com",
    "https://api-e01.central.sophos.com",
    "https://api-eur01.central.sophos.com",
    "https://api-eu01-.central.sophos.com",
    "https://api--eu01.central.sophos.com",
    "https://api-eu٠١.central.sophos.com",
    "https://api-eu०१.central.sophos.com",
    "https://ａpi.central.sophos.com",
    "https://api。central。sophos。com",
    "https://api.central.sophos。com",
    "https://api.central.ѕophos.com",
    "https://api.central.sophos.com℀.evil.example",
    "https://api-u\u212a01.central.sophos.com",
    "https://xn--api-eu01.central.sophos.com",
    "https://api%2ecentral.sophos.com",
    "https://api.central.sophos.com%00.evil.example",
    "https://api.central.sophos.com%40evil.example",
    "https://127.0.0.1",
    "http://127.0.0.1:8000",
    "https://[::1]",
    "https://[api.central.sophos.com]",
    "https://2130706433",
    "https://0x7f.1",
    "https://localhost",
    "https://id.sophos.com",
    "https://central.sophos.com",
    "https://apicentral.sophos.com",
    "https://apixcentral.sophos.com",
    "https://api.centralxsophos.com",
    "https://evil-api.central.sophos.com",
    "ftp://api.central.sophos.com",
    "ws://api.central.sophos.com",
    "file:///etc/passwd",
    "javascript:alert(1)//api.central.sophos.com",
    "smb://api.central.sophos.com",
    "ms-settings:https://api.central.sophos.com",
    "https://https://api.central.sophos.com",
    "http://http://api.central.sophos.com",
    "https://api.central.sophos.com" + "/" * 300,
    "a" * 100_000,
]


@pytest.mark.parametrize(("given", "origin"), GOOD.items())
def test_t24_hosts_of_the_vendor_become_their_origin_whatever_the_case(
    given: str, origin: str
) -> None:
    assert Hosts().checked(given) == origin


def test_the_corpus_is_large_enough() -> None:
    assert len(set(HOSTILE)) >= 60


@pytest.mark.parametrize("given", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_hosts_are_refused(given: str) -> None:
    with pytest.raises(ForeignHostError) as caught:
        Hosts().checked(given)
    assert len(str(caught.value)) < 400
    assert "\n" not in str(caught.value)


def test_a_loopback_table_allows_only_its_own_origin() -> None:
    hosts = Hosts.loopback("http://127.0.0.1:8123")
    assert hosts.identity == hosts.api == "http://127.0.0.1:8123"
    assert hosts.checked("http://127.0.0.1:8123/") == "http://127.0.0.1:8123"
    for other in ("http://127.0.0.1:8124", "https://api.central.sophos.com", "http://127.0.0.1"):
        with pytest.raises(ForeignHostError):
            hosts.checked(other)


@pytest.mark.parametrize(
    "origin",
    [
        "http://127.0.0.1",
        "http://127.0.0.1:0",
        "http://127.0.0.1:65536",
        "http://127.0.0.1:8000/",
        "http://127.0.0.1:8000\n",
        "https://127.0.0.1:8000",
        "http://localhost:8000",
        "http://127.0.0.2:8000",
        "http://127.0.0.1:8000@evil.example",
        "http://127.0.0.1:٨٠",
        "http://evil.example:8000",
    ],
)
def test_only_a_port_of_this_machine_makes_a_loopback_table(origin: str) -> None:
    with pytest.raises(ForeignHostError):
        Hosts.loopback(origin)


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "https://sophos.com.evil.example",
        "https://evil.example/.sophos.com",
        "https://evilsophos.com",
        "https://a@b.sophos.com",
        "https://api.central.sophos.com/",
        "http://api.central.sophos.com",
        "http://127.0.0.1:8000",
        "https://api.central.sophos.com\n",
        "",
    ],
)
def test_t24_no_table_can_hold_a_host_that_is_not_the_vendor_s(origin: str) -> None:
    for made in ({"identity": origin}, {"api": origin}):
        with pytest.raises(ForeignHostError):
            Hosts(**made)


def test_t24_a_person_may_name_another_host_of_the_vendor() -> None:
    hosts = Hosts("https://id.fusion.sophos.com", "https://api.fusion.sophos.com")
    assert hosts.checked("https://API.fusion.sophos.com/") == hosts.api
    with pytest.raises(ForeignHostError):
        hosts.checked("https://api-eu01.fusion.sophos.com")
