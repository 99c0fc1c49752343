"""One row of the list: a summary judged by a date, with no text that could deceive."""

from __future__ import annotations

import pytest

from desktop_app.domain.access import Access, Assistance, AssistanceReason
from desktop_app.domain.badge import Badge
from desktop_app.domain.changes import Changes
from desktop_app.domain.coverage import Cover
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import AppError, QuotaError, StorageError, StorageProblem
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.licence import LicenceState, Term
from desktop_app.domain.product import Category
from desktop_app.domain.row import CustomerSummary, is_managed_order, place_of, row_of

TODAY = 740_000
SUMMARY = CustomerSummary(
    id=CustomerId("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"),
    display_name="Bär & Söhne",
    folded="bar & sohne",
    city="Ulm",
    region="eu02",
    billing_type="term",
    status="active",
    has_host=True,
    product_codes=("CIXA",),
    coverage=(Cover(Category.ENDPOINT, "", Term("term", 1, TODAY + 12, -1)),),
    probe=Access.OK,
    checked_at=1_700_000_000,
    read_at=1_700_000_000,
)


def test_a_row_is_the_summary_judged_today() -> None:
    row = row_of(SUMMARY, TODAY)
    assert (row.id, row.name, row.folded, row.place) == (
        SUMMARY.id, "Bär & Söhne", "bar & sohne", "Ulm · eu02",
    )  # fmt: skip
    assert row.badges[0] == Badge(LicenceState.EXPIRING, Category.ENDPOINT, "", 12)
    assert row.next_end == TODAY + 12
    assert row.assistance == (Assistance.UNKNOWN, AssistanceReason.NOT_TOLD)
    assert (row.access, row.managed_order) == (Access.OK, False)
    assert row.filters == QuickFilter.EXPIRING
    assert row.checked_at == SUMMARY.checked_at


def test_the_same_summary_ages_with_the_date() -> None:
    states = [row_of(SUMMARY, TODAY + days).badges[0].state for days in (-19, 12, 13, 72, 73)]
    assert states == [
        LicenceState.ACTIVE,
        LicenceState.EXPIRING,
        LicenceState.EXPIRED,
        LicenceState.EXPIRED,
        LicenceState.EXPIRED_LONG_AGO,
    ]


def test_the_warning_days_of_the_settings_count() -> None:
    assert row_of(SUMMARY, TODAY, 11).badges[0].state is LicenceState.ACTIVE
    assert row_of(SUMMARY, TODAY, 11).filters == QuickFilter.ALL


def test_a_customer_that_was_never_read_is_listed_by_its_products() -> None:
    row = row_of(SUMMARY._replace(coverage=None, read_at=0, probe=Access.UNKNOWN), TODAY)
    assert [badge.state for badge in row.badges] == [LicenceState.LISTED]
    assert row.next_end == 0
    assert row.assistance == (Assistance.UNKNOWN, AssistanceReason.NOT_TOLD)


def test_t5_a_refused_customer_keeps_what_is_known_and_is_found_by_no_access() -> None:
    row = row_of(SUMMARY._replace(probe=Access.NO_ACCESS), TODAY)
    assert row.filters == QuickFilter.NO_ACCESS | QuickFilter.EXPIRING
    assert row.badges == (
        Badge(LicenceState.EXPIRING, Category.ENDPOINT, "", 12),
        Badge(LicenceState.UNAVAILABLE, access=Access.NO_ACCESS),
    )
    assert row.next_end == TODAY + 12


def test_t3_a_reading_with_losses_says_nothing_of_what_is_not_licensed() -> None:
    states = [badge.state for badge in row_of(SUMMARY._replace(incomplete=True), TODAY).badges]
    assert states == [LicenceState.EXPIRING, LicenceState.INCOMPLETE]


@pytest.mark.parametrize(
    ("billing", "kind", "managed"),
    [("ordered", "term", True), ("term", "ordered", True), ("term", "term", False)],
)
def test_the_dollar_symbol_comes_from_billing_type_or_licence(
    billing: str, kind: str, managed: bool
) -> None:
    coverage = (Cover(Category.ENDPOINT, "", Term(kind, 1, TODAY + 100, -1)),)
    assert is_managed_order(billing, coverage) is managed
    row = row_of(SUMMARY._replace(billing_type=billing, coverage=coverage), TODAY)
    assert row.managed_order is managed
    assert bool(row.filters & QuickFilter.ORDERED) is managed
    expected = AssistanceReason.MANAGED_ORDER if managed else AssistanceReason.NOT_TOLD
    assert row.assistance.reason is expected


def test_a_managed_order_is_known_before_its_licences() -> None:
    assert is_managed_order("ordered", None)
    assert not is_managed_order("term", None)


def test_a_trial_of_the_partner_has_assistance_on() -> None:
    summary = SUMMARY._replace(billing_type="trial", partner_trial=True)
    assert row_of(summary, TODAY).assistance.reason is AssistanceReason.PARTNER_TRIAL


def test_a_licence_that_expires_is_found_also_beside_an_over_used_one_of_its_category() -> None:
    coverage = (
        Cover(Category.ENDPOINT, "", Term("term", 1, TODAY + 300, 150)),
        Cover(Category.ENDPOINT, "", Term("term", 1, TODAY + 5, 50)),
    )
    assert row_of(SUMMARY._replace(coverage=coverage), TODAY).filters & QuickFilter.EXPIRING


@pytest.mark.parametrize(
    ("kind", "wanted"), [("term", QuickFilter.EXPIRING), ("trial", QuickFilter.TRIAL)]
)
def test_over_use_does_not_hide_what_else_a_licence_is(kind: str, wanted: QuickFilter) -> None:
    coverage = (Cover(Category.ENDPOINT, "", Term(kind, 1, TODAY + 5, 150)),)
    assert row_of(SUMMARY._replace(coverage=coverage), TODAY).filters == wanted


@pytest.mark.parametrize(
    ("city", "region", "place"),
    [
        ("Ulm", "eu02", "Ulm · eu02"),
        ("", "eu02", "eu02"),
        ("Ulm", "", "Ulm"),
        ("", "", ""),
        ("\u202eUlm", "", "[RLO]Ulm"),
        ("", "eu\u202e02", "eu[RLO]02"),
    ],
)
def test_the_place_has_no_stray_separator_and_hides_nothing(
    city: str, region: str, place: str
) -> None:
    assert place_of(city, region) == place


def test_a_hostile_name_is_shown_with_its_marks() -> None:
    row = row_of(SUMMARY._replace(display_name="A\u202e<b>B</b>"), TODAY)
    assert row.name == "A[RLO]<b>B</b>"


def test_the_name_that_is_shown_is_show_as_and_else_name() -> None:
    assert Customer(SUMMARY.id, "name", show_as="shown").display_name == "shown"
    assert Customer(SUMMARY.id, "name").display_name == "name"


def test_changes_are_true_when_there_are_any() -> None:
    assert not Changes()
    assert Changes(upserted=(SUMMARY,))
    assert Changes(removed=(SUMMARY.id,))


def _all_errors(kind: type[AppError]) -> list[type[AppError]]:
    return [kind, *(one for child in kind.__subclasses__() for one in _all_errors(child))]


def test_every_expected_error_has_a_sentence_of_its_own() -> None:
    ours = [one for one in _all_errors(AppError) if one.__module__.endswith("domain.errors")]
    sentences = [one.summary for one in ours]
    assert len(set(sentences)) == len(sentences)
    assert all(sentence.endswith(".") for sentence in sentences)


def test_an_error_is_one_line_with_its_detail_and_correlation_id() -> None:
    assert str(AppError()) == "The action could not be completed."
    assert str(AppError("Why.", correlation_id="1-2")) == (
        "The action could not be completed. Why. (correlation id 1-2)"
    )
    assert QuotaError(retry_after=3.5).retry_after == 3.5
    locked = StorageError(StorageProblem.LOCKED, "busy", path="x.db")
    assert (locked.problem, locked.path) == (StorageProblem.LOCKED, "x.db")
