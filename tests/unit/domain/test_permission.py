"""What a partner may do, with the reason (M6, M8, M9, M12)."""

from __future__ import annotations

import itertools

import pytest

from desktop_app.domain.access import (
    Access,
    Assistance,
    AssistanceReason,
    AssistanceState,
    assistance_of,
)
from desktop_app.domain.permission import (
    Permission,
    Programme,
    Reason,
    may_create_monthly_account,
    may_launch,
    proposed_programme,
)

YES = Permission(allowed=True, reason=Reason.ALLOWED)


@pytest.mark.parametrize(
    "reason",
    [
        AssistanceReason.PARTNER_TRIAL,
        AssistanceReason.MONTHLY_USAGE,
        AssistanceReason.MANAGED_ORDER,
        AssistanceReason.PROBE_OK,
    ],
)
def test_m8_launching_works_while_assistance_is_on(reason: AssistanceReason) -> None:
    assert may_launch(AssistanceState(Assistance.ON, reason)) == YES


def test_launching_says_that_it_may_be_refused_where_nothing_is_known() -> None:
    unknown = AssistanceState(Assistance.UNKNOWN, AssistanceReason.NOT_PROBED)
    assert may_launch(unknown) == Permission(allowed=True, reason=Reason.MAY_BE_REFUSED)


@pytest.mark.parametrize(
    ("access", "reason"),
    [
        (Access.NO_ACCESS, Reason.ASSISTANCE_OFF),
        (Access.NOT_ACTIVATED, Reason.NOT_ACTIVATED),
        (Access.SUSPENDED, Reason.SUSPENDED),
        (Access.CANCELED, Reason.CANCELED),
    ],
)
def test_launching_is_refused_with_the_reason(access: Access, reason: Reason) -> None:
    assert may_launch(assistance_of("term", access)) == Permission(allowed=False, reason=reason)


def test_assistance_that_is_off_never_launches() -> None:
    for reason in AssistanceReason:
        assert not may_launch(AssistanceState(Assistance.OFF, reason)).allowed


def test_every_refusal_has_a_reason_of_its_own() -> None:
    for state, reason in itertools.product(Assistance, AssistanceReason):
        permission = may_launch(AssistanceState(state, reason))
        assert permission.allowed == (permission.reason in {Reason.ALLOWED, Reason.MAY_BE_REFUSED})


@pytest.mark.parametrize(
    ("programme", "online", "expected"),
    [
        (Programme.MSP_FLEX, True, YES),
        (Programme.MSP_FLEX, False, Permission(allowed=False, reason=Reason.OFFLINE)),
        (Programme.MSP_FLEX_CONNECT, True, Permission(allowed=False, reason=Reason.NOT_MSP_FLEX)),
        (Programme.MSP_FLEX_CONNECT, False, Permission(allowed=False, reason=Reason.NOT_MSP_FLEX)),
        (Programme.NONE, True, Permission(allowed=False, reason=Reason.NOT_MSP_FLEX)),
        (Programme.NONE, False, Permission(allowed=False, reason=Reason.NOT_MSP_FLEX)),
    ],
)
def test_m6_only_an_msp_flex_partner_creates_monthly_accounts(
    programme: Programme, online: bool, expected: Permission
) -> None:
    assert may_create_monthly_account(programme, online=online) == expected


@pytest.mark.parametrize(
    ("usage", "ordered", "programme"),
    [
        (False, False, Programme.NONE),
        (True, False, Programme.MSP_FLEX),
        (False, True, Programme.MSP_FLEX_CONNECT),
        (True, True, Programme.MSP_FLEX),
    ],
)
def test_the_programme_is_proposed_from_what_the_list_shows(
    usage: bool, ordered: bool, programme: Programme
) -> None:
    assert proposed_programme(has_usage=usage, has_ordered=ordered) is programme
