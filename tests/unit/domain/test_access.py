"""Whether an account can be read, and what is known of Partner Assistance."""

from __future__ import annotations

import itertools

import pytest

from desktop_app.domain.access import (
    UNREACHABLE,
    Access,
    Assistance,
    AssistanceReason,
    AssistanceState,
    access_of,
    assistance_of,
)
from desktop_app.domain.permission import Reason, may_launch

A, R = Access, AssistanceReason


@pytest.mark.parametrize("probe", list(Access))
def test_an_active_account_is_what_the_last_probe_said(probe: Access) -> None:
    assert access_of("active", True, probe) is probe
    assert access_of("", True, probe) is probe
    assert access_of("something new", True, probe) is probe


@pytest.mark.parametrize("probe", list(Access))
@pytest.mark.parametrize("activated", [True, False])
def test_a_suspended_or_canceled_account_is_that_first_of_all(
    activated: bool, probe: Access
) -> None:
    assert access_of("suspended", activated, probe) is A.SUSPENDED
    assert access_of("canceled", activated, probe) is A.CANCELED


@pytest.mark.parametrize("probe", [A.OK, A.UNKNOWN])
def test_t6_without_a_host_licences_are_asked_for_once_and_then_judged(probe: Access) -> None:
    assert access_of("active", False, probe) is probe
    assert access_of("active", False, A.NO_ACCESS) is A.NO_HOST


def test_only_unknown_and_ok_count_as_reachable() -> None:
    assert set(Access) - UNREACHABLE == {A.OK, A.UNKNOWN}


SPEAKING = sorted(set(Access) - {A.SUSPENDED, A.CANCELED}, key=lambda access: access.value)


@pytest.mark.parametrize("access", SPEAKING)
def test_a_trial_that_the_partner_made_has_it_on(access: Access) -> None:
    found = assistance_of("trial", access, partner_trial=True)
    assert found == AssistanceState(Assistance.ON, R.PARTNER_TRIAL)


@pytest.mark.parametrize("access", SPEAKING)
def test_t7_a_monthly_account_has_it_on_even_after_a_refusal(access: Access) -> None:
    """The refusal may be the credentials' role."""
    assert assistance_of("usage", access) == AssistanceState(Assistance.ON, R.MONTHLY_USAGE)


@pytest.mark.parametrize("access", SPEAKING)
@pytest.mark.parametrize(
    ("billing", "managed"), [("ordered", False), ("ordered", True), ("term", True)]
)
def test_a_managed_order_has_it_on(billing: str, managed: bool, access: Access) -> None:
    found = assistance_of(billing, access, managed_order=managed)
    assert found == AssistanceState(Assistance.ON, R.MANAGED_ORDER)


@pytest.mark.parametrize("access", [A.OK, A.UNKNOWN])
@pytest.mark.parametrize("billing", ["term", "trial", "", "something new"])
def test_t8_an_answer_to_a_reading_decides_nothing(billing: str, access: Access) -> None:
    found = assistance_of(billing, access)
    assert found == AssistanceState(Assistance.UNKNOWN, R.NOT_TOLD)
    assert may_launch(found) == (True, Reason.MAY_BE_REFUSED)


@pytest.mark.parametrize("access", [A.NO_ACCESS, A.NO_HOST])
@pytest.mark.parametrize("billing", ["term", "", "something new"])
def test_t7_a_refusal_is_a_hint_and_no_more(billing: str, access: Access) -> None:
    found = assistance_of(billing, access)
    assert found == AssistanceState(Assistance.UNKNOWN, R.REFUSED)
    assert may_launch(found) == (True, Reason.WAS_REFUSED)


def test_a_refused_trial_has_a_reason_of_its_own() -> None:
    """The API answers 403 for trials although the console opens them."""
    found = assistance_of("trial", A.NO_ACCESS)
    assert found == AssistanceState(Assistance.UNKNOWN, R.TRIAL_REFUSED)
    assert may_launch(found) == (True, Reason.MAY_BE_REFUSED)


def test_a_trial_of_the_partner_that_became_a_term_is_like_any_term() -> None:
    found = assistance_of("term", A.NO_ACCESS, partner_trial=True)
    assert found == AssistanceState(Assistance.UNKNOWN, R.REFUSED)


@pytest.mark.parametrize(
    ("access", "reason", "why"),
    [
        (A.SUSPENDED, R.SUSPENDED, Reason.SUSPENDED),
        (A.CANCELED, R.CANCELED, Reason.CANCELED),
    ],
)
def test_a_suspended_or_canceled_account_is_unknown_and_not_launched(
    access: Access, reason: AssistanceReason, why: Reason
) -> None:
    for billing, trial in itertools.product(["usage", "trial", "ordered", "term"], [True, False]):
        found = assistance_of(billing, access, partner_trial=trial)
        assert found == AssistanceState(Assistance.UNKNOWN, reason)
        assert may_launch(found) == (False, why)


def test_several_reasons_name_the_first_rule() -> None:
    found = assistance_of("trial", A.OK, managed_order=True, partner_trial=True)
    assert found.reason is R.PARTNER_TRIAL
    assert assistance_of("usage", A.OK, managed_order=True).reason is R.MONTHLY_USAGE
