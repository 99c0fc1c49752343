"""The mass-change guard: when a listing asks before it removes or renames."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.progress import ListingImpact, needs_consent

# known before, removed, asks; what is left is listed.
SHAPES = [
    (0, 0, False), (1, 0, False), (10_000, 0, False),
    (1, 1, True), (2, 1, True), (2, 2, True), (10, 1, True), (19, 1, True),
    (20, 1, False), (21, 1, False), (39, 1, False), (39, 2, True), (40, 2, False), (41, 2, False),
    (59, 3, True), (60, 3, False), (79, 4, True), (80, 4, False), (99, 5, True), (100, 5, False),
    (100, 6, True), (101, 5, False), (119, 6, True), (120, 6, False), (199, 10, True),
    (200, 10, False), (200, 11, True), (299, 15, True), (300, 15, False), (379, 19, True),
    (380, 19, False), (399, 20, True), (400, 20, False), (400, 21, True), (401, 20, False),
    (419, 21, True), (420, 21, True), (1_000, 20, False), (1_000, 21, True), (1_284, 20, False),
    (1_284, 21, True), (1_284, 1_283, True), (1_284, 1_284, True), (10_000, 1, False),
    (10_000, 20, False), (10_000, 21, True), (100_000, 20, False), (100_000, 21, True),
    (100_000, 5_000, True), (100_000, 100_000, True),
]  # fmt: skip


@pytest.mark.parametrize(("known", "removed", "asks"), SHAPES)
def test_more_than_a_twentieth_or_twenty_asks(known: int, removed: int, asks: bool) -> None:
    impact = ListingImpact(listed=known - removed, known=known, removed=removed)
    assert needs_consent(impact) is asks


def test_there_are_fifty_shapes_and_each_is_one() -> None:
    assert len(set(SHAPES)) == 50


def test_an_empty_listing_of_a_known_partner_always_asks() -> None:
    assert needs_consent(ListingImpact(listed=0, known=100_000, removed=1))


def test_new_customers_do_not_soften_a_removal() -> None:
    assert needs_consent(ListingImpact(listed=10_000, known=100, removed=6))


@given(st.integers(0, 10**6), st.data())
def test_removing_more_never_asks_less(known: int, data: st.DataObject) -> None:
    fewer = data.draw(st.integers(0, known))
    more = data.draw(st.integers(fewer, known))
    if needs_consent(ListingImpact(known - fewer, known, fewer)):
        assert needs_consent(ListingImpact(known - more, known, more))


@pytest.mark.parametrize(
    ("listed", "known", "renamed", "asks"),
    [
        (100, 100, 20, False), (100, 100, 21, True), (105, 105, 21, False), (106, 105, 22, True),
        (20, 20, 20, False), (1_000, 1_000, 200, False), (1_000, 1_000, 201, True),
        # Of a listing that broke off, its own share counts.
        (100, 10_000, 21, True), (100, 10_000, 20, False),
    ],
)  # fmt: skip
def test_t26_more_than_a_fifth_and_more_than_twenty_renames_ask(
    listed: int, known: int, renamed: int, asks: bool
) -> None:
    assert needs_consent(ListingImpact(listed, known, 0, renamed)) is asks
