"""The licence rules as a table that a partner's sales person can read.

Each case: what the customer has (days until the end, negative for ended), what the list says,
in how many days it says the next expiry is, and whether it stands under "expired".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from desktop_app.domain.access import Access
from desktop_app.domain.badge import Badge
from desktop_app.domain.coverage import coverage_of
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.licence import Licence, LicenceState, Usage
from desktop_app.domain.row import CustomerRow, CustomerSummary, row_of

TODAY = date(2026, 12, 1)

PRODUCTS = {
    "Endpoint": ("CIXA", "Intercept X Advanced"),
    "Endpoint for users, monthly": ("CIXA-MSP", "Sophos Endpoint - User MSP Monthly"),
    "XDR": ("CIXAXDR", "Sophos XDR - User"),
    "XDR sensor": ("XDRSENSOR", "Sophos XDR Sensor"),
    "MDR": ("CIXAMTR-ADV-MSP", "Sophos MDR Complete - User"),
    "MDR for servers": ("SVRCIXAMTR-ADV-MSP", "Sophos MDR Complete - Server"),
    "Server": ("SVRCLOUDADV-MSP", "Sophos Endpoint - Server"),
    "Server with XDR": ("SVRCIXAXDR", "Sophos XDR - Server"),
    "Extended support for old Windows": ("CW7-SUP", "Endpoint for Legacy Platforms"),
    "Email": ("CEMA", "Sophos Email Advanced"),
    "Email add-on": ("CEMA-PE-ADDON-MSP", "Email Portal Encryption Add-on"),
    "Xstream Protection": ("xgs_xstream", "Xstream Protection"),
    "Xstream with support": ("xgs_x", "Xstream Protection with Enhanced Support"),
    "Network Protection": ("xgs_network", "Network Protection"),
    "Enhanced Support": ("xgs_support", "Enhanced Support"),
    "Enhanced Plus Support": ("xgs_plus", "Enhanced Plus Support"),
    "Reporting storage": ("xgs_cfr", "Central Firewall Reporting Advanced Storage"),
    "Orchestration": ("xgs_orch", "Central Orchestration"),
    "Base firewall": ("xgs_base", "Base Firewall"),
}


def has(
    product: str,
    ends: int | str | None,
    *,
    on: str = "",
    kind: str = "term",
    seats: int | None = None,
    used: int | None = None,
    starts: int = -365,
) -> Licence:
    """One licence; `ends` in days, "unreadable", or None for one that does not end."""
    code, name = PRODUCTS[product]
    end = TODAY + timedelta(days=ends) if isinstance(ends, int) else None
    return Licence(
        id=f"{code} {on} {ends} {seats}",
        product_code=code,
        product_name=name,
        type=kind,
        start=TODAY + timedelta(days=starts),
        end=end,
        perpetual=ends is None and kind != "usage",
        quantity=seats,
        usage=None if used is None else Usage(used),
        serial_number=on,
    )


@dataclass(frozen=True)
class Case:
    """What a customer has, and what the list must say of it."""

    title: str
    licences: tuple[Licence, ...]
    says: tuple[str, ...]
    next_expiry: int | None = None
    expired: bool = False
    not_licensed: int = 9


CASES = [
    Case("runs", (has("Endpoint", 200),), ("endpoint active",), 200),
    Case(
        "T2 two firewalls, one ended, one runs",
        (has("Xstream Protection", -5, on="C1"), has("Xstream Protection", 500, on="C2")),
        ("firewall expired", "firewall active"),
        -5,
        expired=True,
    ),
    Case(
        "T2 two firewalls with other products, one ended",
        (has("Network Protection", 500, on="C1"), has("Xstream Protection", -5, on="C2")),
        ("firewall expired", "firewall active"),
        -5,
        expired=True,
    ),
    Case(
        "T2 protection ended, Enhanced Support runs",
        (has("Xstream Protection", -5, on="C1"), has("Enhanced Support", 300, on="C1")),
        ("firewall expired", "Enhanced Support active"),
        -5,
        expired=True,
    ),
    Case(
        "T2 protection ended, reporting storage runs",
        (has("Xstream Protection", -5, on="C1"), has("Reporting storage", 300, on="C1")),
        ("firewall expired", "Central Firewall Reporting Advanced Storage active"),
        -5,
        expired=True,
    ),
    Case(
        "T2 protection ended, the base licence runs for ever",
        (has("Network Protection", -5, on="C1"), has("Base firewall", None, on="C1")),
        ("firewall expired", "Base Firewall active"),
        -5,
        expired=True,
    ),
    Case(
        "T2 protection runs, Enhanced Support ended",
        (has("Xstream Protection", 300, on="C1"), has("Enhanced Support", -5, on="C1")),
        ("Enhanced Support expired", "firewall active"),
        -5,
        expired=True,
    ),
    Case(
        "T2 one support follows on another",
        (
            has("Xstream Protection", 300, on="C1"),
            has("Enhanced Support", -5, on="C1"),
            has("Enhanced Support", 300, on="C1", starts=-4),
        ),
        ("firewall active", "Enhanced Support active"),
        300,
    ),
    Case(
        "protection that comes with support is protection",
        (has("Network Protection", -5, on="C1"), has("Xstream with support", 9, on="C1")),
        ("firewall 9 d",),
        9,
    ),
    Case(
        "T2 endpoint ended, extended support for old Windows runs",
        (has("Endpoint", -5), has("Extended support for old Windows", 100)),
        ("endpoint expired", "Endpoint for Legacy Platforms active"),
        -5,
        expired=True,
    ),
    Case(
        "T2 email ended, its add-on runs",
        (has("Email", -5), has("Email add-on", None, kind="usage")),
        ("email expired", "Email Portal Encryption Add-on monthly"),
        -5,
        expired=True,
    ),
    Case(
        "T17 endpoint ended, the XDR edition runs",
        (has("Endpoint", -5), has("XDR", 300)),
        ("xdr active",),
        300,
        not_licensed=8,
    ),
    Case(
        "T17 endpoint ended, the MDR edition runs",
        (has("Endpoint", -5), has("MDR", None, kind="usage")),
        ("mdr monthly",),
        None,
        not_licensed=7,
    ),
    Case("T17 MDR only", (has("MDR", 300),), ("mdr active",), 300, not_licensed=7),
    Case(
        "T17 XDR ended, MDR runs", (has("XDR", -5), has("MDR", 300)), ("mdr active",), 300,
        not_licensed=7,
    ),
    Case(
        "T17 server ended, MDR for servers runs",
        (has("Server", -5), has("MDR for servers", 300)),
        ("mdr active",),
        300,
        not_licensed=8,
    ),
    Case(
        "T17 server ended, MDR for users runs: no server is covered by it",
        (has("Server", -5), has("MDR", 300)),
        ("server expired", "mdr active"),
        -5,
        expired=True,
        not_licensed=6,
    ),
    Case(
        "T17 MDR for servers ended, MDR for users runs",
        (has("MDR for servers", -5), has("MDR", 300)),
        ("mdr expired", "mdr active"),
        -5,
        expired=True,
        not_licensed=7,
    ),
    Case(
        "T17 endpoint ended, a mere sensor runs",
        (has("Endpoint", -5), has("XDR sensor", 300)),
        ("endpoint expired", "xdr active"),
        -5,
        expired=True,
        not_licensed=8,
    ),
    Case(
        "T17 the XDR edition ended as well",
        (has("Endpoint", -5), has("XDR", -5)),
        ("endpoint expired", "xdr expired"),
        -5,
        expired=True,
        not_licensed=8,
    ),
    Case(
        "T17 endpoint ended, XDR is on trial: still to be renewed",
        (has("Endpoint", -5), has("XDR", 20, kind="trial")),
        ("endpoint expired", "xdr trial 20 d"),
        -5,
        expired=True,
        not_licensed=8,
    ),
    Case(
        "T12 the end cannot be read",
        (has("Endpoint", "unreadable"),),
        ("endpoint end unknown",),
    ),
    Case(
        "T12 the end cannot be read, another licence ended",
        (has("Endpoint", "unreadable"), has("Endpoint", -5)),
        ("endpoint expired", "endpoint end unknown"),
        -5,
        expired=True,
    ),
    Case(
        "T12 a trial whose end cannot be read",
        (has("Endpoint", "unreadable", kind="trial"),),
        ("endpoint end unknown",),
    ),
    Case(
        "T12 billed by usage: the end does not matter",
        (has("Endpoint for users, monthly", "unreadable", kind="usage"),),
        ("endpoint monthly",),
    ),
    Case(
        "T15 18 and 18 seats, 30 in use",
        (
            has("Endpoint", 200, seats=18, used=30),
            has("Endpoint", 100, seats=18, used=30),
        ),
        ("endpoint active",),
        200,
    ),
    Case(
        "T15 18 and 18 seats, 40 in use",
        (
            has("Endpoint", 200, seats=18, used=40),
            has("Endpoint", 100, seats=18, used=40),
        ),
        ("endpoint over-used 112 %",),
        200,
    ),
    Case(
        "T15 18 and 18 seats of different types, 30 in use",
        (
            has("Endpoint", 200, seats=18, used=30),
            has("Endpoint", 100, seats=18, used=30, kind="enterprise"),
        ),
        ("endpoint active",),
        100,
    ),
    Case(
        "T15 one of two has ended: only the other counts",
        (
            has("Endpoint", -5, seats=18, used=30),
            has("Endpoint", 200, seats=18, used=30),
        ),
        ("endpoint over-used 167 %",),
        200,
    ),
    Case(
        "T15 one of two has a quantity that is not known: nothing is claimed",
        (has("Endpoint", 200, seats=18, used=30), has("Endpoint", 100, used=30)),
        ("endpoint active",),
        200,
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_the_list_says_what_is_so(case: Case) -> None:
    row = _row(case.licences)
    said = [_said(badge) for badge in row.badges if badge.state is not LicenceState.UNLICENSED]
    missing = next(b.number for b in row.badges if b.state is LicenceState.UNLICENSED)
    next_expiry = row.next_end - TODAY.toordinal() if row.next_end else None
    expired = bool(row.filters & QuickFilter.EXPIRED)
    assert (tuple(said), next_expiry, expired, missing) == (
        case.says,
        case.next_expiry,
        case.expired,
        case.not_licensed,
    )


def _row(licences: tuple[Licence, ...]) -> CustomerRow:
    summary = CustomerSummary(
        id=CustomerId("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"),
        display_name="Customer",
        folded="customer",
        city="",
        region="",
        billing_type="term",
        status="active",
        has_host=True,
        product_codes=(),
        coverage=coverage_of(licences),
        probe=Access.OK,
        checked_at=1,
        read_at=1,
    )
    return row_of(summary, TODAY.toordinal())


_STATES = {
    LicenceState.EXPIRED: "expired",
    LicenceState.OVERUSED: "over-used {number} %",
    LicenceState.EXPIRING: "{number} d",
    LicenceState.TRIAL: "trial {number} d",
    LicenceState.MONTHLY: "monthly",
    LicenceState.ACTIVE: "active",
    LicenceState.EXPIRED_LONG_AGO: "expired long ago",
    LicenceState.END_UNKNOWN: "end unknown",
}


def _said(badge: Badge) -> str:
    state = _STATES[badge.state].format(number=badge.number)
    return f"{badge.label or badge.category.value} {state}"
