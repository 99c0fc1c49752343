"""Access and Partner Assistance: one test per line of M9 and of the probe's meaning."""

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


@pytest.mark.parametrize("probe", list(Access))
def test_an_account_without_a_host_is_not_activated(probe: Access) -> None:
    assert access_of("active", False, probe) is A.NOT_ACTIVATED


def test_only_unknown_and_ok_count_as_reachable() -> None:
    assert set(Access) - UNREACHABLE == {A.OK, A.UNKNOWN}


@pytest.mark.parametrize("access", [A.OK, A.UNKNOWN])
def test_m9a_a_trial_that_the_partner_made_has_it_on(access: Access) -> None:
    found = assistance_of("trial", access, partner_trial=True)
    assert found == AssistanceState(Assistance.ON, R.PARTNER_TRIAL)


def test_m9a_a_trial_that_the_customer_started_alone_is_unknown_until_probed() -> None:
    assert assistance_of("trial", A.UNKNOWN) == AssistanceState(Assistance.UNKNOWN, R.NOT_PROBED)


@pytest.mark.parametrize("access", [A.OK, A.UNKNOWN])
def test_m9b_a_monthly_account_has_it_on(access: Access) -> None:
    assert assistance_of("usage", access) == AssistanceState(Assistance.ON, R.MONTHLY_USAGE)


@pytest.mark.parametrize("access", [A.OK, A.UNKNOWN])
@pytest.mark.parametrize(
    ("billing", "managed"), [("ordered", False), ("ordered", True), ("term", True)]
)
def test_m9c_a_managed_order_has_it_on(billing: str, managed: bool, access: Access) -> None:
    found = assistance_of(billing, access, managed_order=managed)
    assert found == AssistanceState(Assistance.ON, R.MANAGED_ORDER)


@pytest.mark.parametrize("billing", ["term", "trial", "", "something new"])
def test_m10_others_have_it_on_when_the_probe_was_answered(billing: str) -> None:
    assert assistance_of(billing, A.OK) == AssistanceState(Assistance.ON, R.PROBE_OK)


@pytest.mark.parametrize("billing", ["term", "", "something new"])
def test_m10_others_are_unknown_until_probed(billing: str) -> None:
    assert assistance_of(billing, A.UNKNOWN) == AssistanceState(Assistance.UNKNOWN, R.NOT_PROBED)


@pytest.mark.parametrize("billing", ["term", "usage", "ordered", ""])
def test_a_refused_probe_outweighs_the_rule(billing: str) -> None:
    found = assistance_of(billing, A.NO_ACCESS)
    assert found == AssistanceState(Assistance.OFF, R.PROBE_REFUSED)


@pytest.mark.parametrize("partner_trial", [True, False])
def test_a_refused_probe_says_nothing_about_a_trial(partner_trial: bool) -> None:
    """The API answers 403 for trials although the console opens them (portal.md 5.8, 0.3 iii)."""
    found = assistance_of("trial", A.NO_ACCESS, partner_trial=partner_trial)
    assert found.state is not Assistance.OFF
    assert may_launch(found).allowed


def test_the_reason_of_a_refused_trial_is_its_own() -> None:
    refused = assistance_of("trial", A.NO_ACCESS)
    assert refused == AssistanceState(Assistance.UNKNOWN, R.TRIAL_REFUSED)
    assert may_launch(refused).reason is Reason.MAY_BE_REFUSED
    made = assistance_of("trial", A.NO_ACCESS, partner_trial=True)
    assert made == AssistanceState(Assistance.ON, R.PARTNER_TRIAL)


def test_a_trial_of_the_partner_that_became_a_term_is_refused_like_any_term() -> None:
    found = assistance_of("term", A.NO_ACCESS, partner_trial=True)
    assert found == AssistanceState(Assistance.OFF, R.PROBE_REFUSED)


@pytest.mark.parametrize(
    ("access", "reason"),
    [
        (A.SUSPENDED, R.SUSPENDED),
        (A.CANCELED, R.CANCELED),
        (A.NOT_ACTIVATED, R.NOT_ACTIVATED),
    ],
)
def test_an_account_out_of_reach_is_unknown_with_its_reason(
    access: Access, reason: AssistanceReason
) -> None:
    for billing, trial in itertools.product(["usage", "trial", "ordered", "term"], [True, False]):
        found = assistance_of(billing, access, partner_trial=trial)
        assert found == AssistanceState(Assistance.UNKNOWN, reason)


def test_several_reasons_name_the_first_of_m9() -> None:
    found = assistance_of("usage", A.OK, managed_order=True, partner_trial=True)
    assert found.reason is R.PARTNER_TRIAL
    assert assistance_of("usage", A.OK, managed_order=True).reason is R.MONTHLY_USAGE
