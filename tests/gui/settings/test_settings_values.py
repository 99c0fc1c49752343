"""What was typed for a setting becomes a value or a named problem."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.settings.values import (
    EXAMPLE_ID,
    defaults_for,
    example_address,
    judged,
    value_of,
)
from desktop_app.services.settings import (
    RANGES,
    Problem,
    ProfileSettings,
    ProxyMode,
    Settings,
    check,
)

TYPED = ("identity_host", "api_host", "console_address", "proxy_address", *RANGES)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("refresh_minutes", " 15 ", 15),
        ("refresh_minutes", "0", 0),
        ("quota.per_day", "200.000", 200_000),
        ("quota.per_day", "1,000,000", 1_000_000),
        ("quota.per_hour", "1 000", 1_000),
        ("identity_host", " https://ID.sophos.com/ ", "https://id.sophos.com"),
        ("api_host", "http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("proxy_address", "http://proxy:3128", "http://proxy:3128"),
        (
            "console_address",
            "https://central.sophos.com/x/{tenantId}",
            "https://central.sophos.com/x/{tenantId}",
        ),
    ],
)
def test_what_is_right_becomes_a_value(name: str, text: str, value: object) -> None:
    result = judged(Settings(), name, text)
    assert isinstance(result, Settings)
    assert value_of(result, name) == value


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("refresh_minutes", "", Problem.MISSING),
        ("refresh_minutes", "often", Problem.WRONG_VALUE),
        ("refresh_minutes", "1.5", Problem.WRONG_VALUE),
        ("refresh_minutes", "-1", Problem.WRONG_VALUE),
        ("refresh_minutes", "٣", Problem.WRONG_VALUE),
        ("refresh_minutes", "10081", Problem.OUT_OF_RANGE),
        ("warning_days", "0", Problem.OUT_OF_RANGE),
        ("quota.per_second", "1001", Problem.OUT_OF_RANGE),
        ("identity_host", "", Problem.MISSING),
        ("identity_host", "http://id.sophos.com", Problem.NOT_HTTPS),
        ("identity_host", "https://id.sophos.com.evil.example", Problem.HOST_NOT_ALLOWED),
        ("api_host", "https://api.central.sophos.com/x", Problem.NOT_AN_ADDRESS),
        ("console_address", "https://evil.example/{tenantId}", Problem.HOST_NOT_ALLOWED),
        ("console_address", "https://central.sophos.com/{name}", Problem.NOT_AN_ADDRESS),
        ("proxy_address", "", Problem.MISSING),
        ("proxy_address", "http://me:pw@proxy:3128", Problem.HOLDS_PASSWORD),
        ("proxy_address", "proxy:3128", Problem.NOT_AN_ADDRESS),
    ],
)
def test_what_is_wrong_is_named(name: str, text: str, problem: Problem) -> None:
    assert judged(Settings(), name, text) is problem


@given(name=st.sampled_from(TYPED), text=st.text(max_size=40))
def test_nothing_typed_leads_to_settings_that_are_not_valid(name: str, text: str) -> None:
    result = judged(Settings(), name, text)
    assert isinstance(result, Problem) or check(result) == {}


def test_an_address_of_a_proxy_switches_to_it() -> None:
    result = judged(Settings(), "proxy_address", "http://proxy:3128")
    assert isinstance(result, Settings)
    assert result.proxy_mode is ProxyMode.MANUAL


def test_the_example_holds_a_made_up_customer() -> None:
    assert example_address("https://central.sophos.com/a/{tenantId}") == (
        f"https://central.sophos.com/a/{EXAMPLE_ID}"
    )
    assert example_address("https://evil.example/{tenantId}") == ""


def test_the_defaults_keep_the_profiles() -> None:
    profile = ProfileSettings("muster", "Muster")
    chosen = replace(Settings(), refresh_minutes=5, profiles=(profile,), current_profile="muster")
    assert defaults_for(chosen) == replace(
        Settings(), profiles=(profile,), current_profile="muster"
    )
