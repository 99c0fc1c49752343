"""The text for support holds references and no secrets."""

from __future__ import annotations

import pytest
from activity_lines import CUSTOMER, NOW, renamed
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.gui.activity.support_text import support_text

UUID = "8f1c2b3a-9d4e-4f5a-8b6c-0123456789ab"


def failed(detail: str) -> Activity:
    return Activity(
        NOW, ActivityKind.CREATED, ActivityOutcome.FAILED, customer_id=CUSTOMER, detail=detail
    )


def test_it_names_what_support_asks_for() -> None:
    text = support_text([renamed(operation=UUID)])
    for part in ("2026-11-18T", "Z  renamed  done", "aaaa-bbbb", CUSTOMER, UUID, "Müller GmbH"):
        assert part in text


@pytest.mark.parametrize(
    "secret",
    [
        "client_secret=abc123",
        "Authorization: Bearer abc.def.ghi",
        "access_token: 'short'",
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXBhcnQ",
        "0123456789abcdef0123456789abcdef",
        "anna@example.com",
    ],
)
def test_what_looks_like_a_secret_or_a_person_is_left_out(secret: str) -> None:
    text = support_text([failed(f"It went wrong: {secret} was refused.")])
    told = secret.split("=")[-1].split(": ")[-1].strip("'")
    assert told.removeprefix("Bearer ") not in text
    assert "***" in text


def test_ids_of_errors_stay() -> None:
    assert UUID in support_text([failed(f"Refused, request {UUID}.")])


def test_recipients_and_local_notes_stay_at_home() -> None:
    asked = Activity(
        NOW,
        ActivityKind.APPROVAL_ASKED,
        ActivityOutcome.DONE,
        customer_id=CUSTOMER,
        detail="anna@example.com (de)",
    )
    alias = Activity(NOW, ActivityKind.ALIAS_SET, ActivityOutcome.DONE, old="Late payer", new="VIP")
    text = support_text([asked, alias])
    assert "anna" not in text
    assert "payer" not in text
    assert "VIP" not in text


@given(st.text(max_size=200))
def test_every_value_stays_on_its_line(name: str) -> None:
    text = support_text([renamed(customer_name=name, old=name, new=name, detail=name)])
    lines = text.split("\n")
    assert all(line[:2] in ("", "  ", "20", "Ce") for line in lines)
    assert "\u202e" not in text
