"""The rules of the settings: every wrong value is named, every hostile address refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import SettingsError
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.settings import (
    CONSOLE_ADDRESS,
    RANGES,
    Problem,
    ProfileSettings,
    ProxyMode,
    Settings,
    check,
    console_url,
)

CUSTOMER = CustomerId("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0")


def test_the_defaults_are_valid() -> None:
    assert check(Settings()) == {}


def test_no_profile_is_current_at_first() -> None:
    assert Settings().profile() is None


def test_the_current_profile_is_found_by_its_id() -> None:
    one, two = ProfileSettings("one", "One"), ProfileSettings("two", "Two")
    assert Settings(profiles=(one, two), current_profile="two").profile() == two


@pytest.mark.parametrize("name", sorted(RANGES))
@pytest.mark.parametrize("end", [0, 1])
def test_the_ends_of_a_range_are_valid_and_the_next_values_are_not(name: str, end: int) -> None:
    edge = RANGES[name][end]
    assert check(_with_number(name, edge)) == {}
    beyond = edge + (1 if end else -1)
    assert check(_with_number(name, beyond)) == {name: Problem.OUT_OF_RANGE}


def _with_number(name: str, value: int) -> Settings:
    if name.startswith("quota."):
        limits = replace(QuotaLimits(), **{name.removeprefix("quota."): value})
        return Settings(quota=limits)
    return replace(Settings(), **{name: value})


@pytest.mark.parametrize(
    "address",
    [
        "https://central.sophos.com/manage/partner",
        "https://cloud.sophos.com/manage/partner/dashboard",
        "https://central.sophos.com",
        "https://central.sophos.com/",
        "https://central.sophos.com/c/{tenantId}/overview",
        "https://central.sophos.com/?id={tenantId}&x=%20y",
        "https://central.sophos.com/#/customer/{tenantId}",
        "https://a.b.c.sophos.com/x",
    ],
)
def test_console_addresses_of_the_vendor_are_allowed(address: str) -> None:
    assert check(Settings(console_address=address)) == {}


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("", Problem.MISSING),
        ("http://central.sophos.com/", Problem.NOT_HTTPS),
        ("HTTPS://central.sophos.com/", Problem.NOT_HTTPS),
        ("javascript:alert(1)", Problem.NOT_HTTPS),
        ("file:///etc/passwd", Problem.NOT_HTTPS),
        ("//central.sophos.com/", Problem.NOT_HTTPS),
        (" https://central.sophos.com/", Problem.NOT_HTTPS),
        ("https://sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://.sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://evilsophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://central.sophos.com.evil.example/", Problem.HOST_NOT_ALLOWED),
        ("https://evil.example/central.sophos.com", Problem.HOST_NOT_ALLOWED),
        ("https://evil.example\\@central.sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://evil.example#.sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://central.sophos.com@evil.example/", Problem.HOST_NOT_ALLOWED),
        ("https://user:pw@central.sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://central.sophos.com:8443/", Problem.HOST_NOT_ALLOWED),
        ("https://central.sophos.com./", Problem.HOST_NOT_ALLOWED),
        ("https://central.sophos。com/", Problem.HOST_NOT_ALLOWED),
        ("https://ｃentral.sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://CENTRAL.sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://-central.sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://{tenantId}.sophos.com/", Problem.HOST_NOT_ALLOWED),
        ("https://central.sophos.com\n", Problem.HOST_NOT_ALLOWED),
        ("https://central.sophos.com/\n", Problem.NOT_AN_ADDRESS),
        ("https://central.sophos.com/a b", Problem.NOT_AN_ADDRESS),
        ("https://central.sophos.com/%zz", Problem.NOT_AN_ADDRESS),
        ("https://central.sophos.com/{name}", Problem.NOT_AN_ADDRESS),
        ("https://central.sophos.com/{tenantId", Problem.NOT_AN_ADDRESS),
        ("https://central.sophos.com/{{tenantId}}", Problem.NOT_AN_ADDRESS),
        ("https://central.sophos.com/a\\b", Problem.NOT_AN_ADDRESS),
        ("https://central.sophos.com/#a#b", Problem.NOT_AN_ADDRESS),
        ("https://central.sophos.com/\u202e", Problem.NOT_AN_ADDRESS),
    ],
)
def test_hostile_console_addresses_are_refused(address: str, problem: Problem) -> None:
    assert check(Settings(console_address=address)) == {"console_address": problem}
    with pytest.raises(SettingsError):
        console_url(address, CUSTOMER)


@pytest.mark.parametrize("field", ["identity_host", "api_host"])
@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("https://api-eu01.central.sophos.com", None),
        ("http://127.0.0.1:8080", None),
        ("http://127.0.0.1", Problem.NOT_HTTPS),
        ("http://127.0.0.1:80@evil.example", Problem.NOT_HTTPS),
        ("http://127.0.0.1.evil.example:80", Problem.NOT_HTTPS),
        ("http://localhost:8080", Problem.NOT_HTTPS),
        ("https://api.central.sophos.com/", Problem.NOT_AN_ADDRESS),
        ("https://api.central.sophos.com/path", Problem.NOT_AN_ADDRESS),
        ("https://api.central.sophos.com.evil.example", Problem.HOST_NOT_ALLOWED),
        ("https://evil.example\\@api-eu01.central.sophos.com", Problem.HOST_NOT_ALLOWED),
        ("", Problem.MISSING),
    ],
)
def test_hosts_are_origins_of_the_vendor_or_the_simulator(
    field: str, address: str, problem: Problem | None
) -> None:
    expected = {} if problem is None else {field: problem}
    assert check(replace(Settings(), **{field: address})) == expected


@pytest.mark.parametrize(
    ("mode", "address", "problem"),
    [
        (ProxyMode.SYSTEM, "", None),
        (ProxyMode.NONE, "", None),
        (ProxyMode.MANUAL, "", Problem.MISSING),
        (ProxyMode.MANUAL, "http://proxy.example:3128", None),
        (ProxyMode.MANUAL, "https://proxy.example", None),
        (ProxyMode.MANUAL, "http://[2001:db8::1]:3128/", None),
        (ProxyMode.MANUAL, "http://user:secret@proxy.example:3128", Problem.HOLDS_PASSWORD),
        (ProxyMode.NONE, "http://user:secret@proxy.example:3128", Problem.HOLDS_PASSWORD),
        (ProxyMode.MANUAL, "socks5://proxy.example", Problem.NOT_AN_ADDRESS),
        (ProxyMode.MANUAL, "proxy.example:3128", Problem.NOT_AN_ADDRESS),
        (ProxyMode.MANUAL, "http://proxy.example:3128\n", Problem.NOT_AN_ADDRESS),
    ],
)
def test_proxy_addresses(mode: ProxyMode, address: str, problem: Problem | None) -> None:
    expected = {} if problem is None else {"proxy_address": problem}
    assert check(Settings(proxy_mode=mode, proxy_address=address)) == expected


def test_profiles_need_an_id_a_name_and_to_differ() -> None:
    profiles = (
        ProfileSettings("one", "One", client_id="a-b-c"),
        ProfileSettings("one", "Again"),
        ProfileSettings("../up", "Path"),
        ProfileSettings("two", " "),
        ProfileSettings("three", "Three", client_id="with space"),
    )
    assert check(Settings(profiles=profiles, current_profile="four")) == {
        "profiles[0].id": Problem.DUPLICATE,
        "profiles[1].id": Problem.DUPLICATE,
        "profiles[2].id": Problem.WRONG_VALUE,
        "profiles[3].name": Problem.MISSING,
        "profiles[4].client_id": Problem.WRONG_VALUE,
        "current_profile": Problem.MISSING,
    }


def test_the_default_console_address_opens_as_it_is() -> None:
    assert console_url(CONSOLE_ADDRESS, CUSTOMER) == CONSOLE_ADDRESS


def test_the_customer_is_put_in_wherever_the_template_asks() -> None:
    template = "https://central.sophos.com/{tenantId}?id={tenantId}"
    assert console_url(template, CUSTOMER) == (
        f"https://central.sophos.com/{CUSTOMER}?id={CUSTOMER}"
    )


@pytest.mark.parametrize(
    "customer_id",
    [
        "",
        CUSTOMER.upper(),
        CUSTOMER + "\n",
        "\n" + CUSTOMER,
        CUSTOMER[:-1],
        CUSTOMER + "0",
        CUSTOMER.replace("-", ""),
        f"{{{CUSTOMER}}}",
        "../../evil",
        "@evil.example/",
        CUSTOMER.replace("0", "\u0660", 1),
    ],
)
def test_an_id_that_is_no_uuid_opens_nothing(customer_id: str) -> None:
    with pytest.raises(ValueError, match="not a customer's id"):
        console_url("https://central.sophos.com/{tenantId}", CustomerId(customer_id))


@given(st.text())
def test_no_text_as_an_id_leads_anywhere_else(text: str) -> None:
    try:
        address = console_url("https://central.sophos.com/{tenantId}", CustomerId(text))
    except ValueError:
        return
    assert address.removeprefix("https://central.sophos.com/") == text
    assert len(text) == 36
