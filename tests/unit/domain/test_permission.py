"""What a partner may do, with the reason."""

from __future__ import annotations

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
    ],
)
def test_launching_works_while_assistance_is_on(reason: AssistanceReason) -> None:
    assert may_launch(AssistanceState(Assistance.ON, reason)) == YES


def test_launching_says_that_it_may_be_refused_where_nothing_is_known() -> None:
    unknown = AssistanceState(Assistance.UNKNOWN, AssistanceReason.NOT_TOLD)
    assert may_launch(unknown) == Permission(allowed=True, reason=Reason.MAY_BE_REFUSED)


@pytest.mark.parametrize(
    ("access", "permission"),
    [
        (Access.NO_ACCESS, Permission(allowed=True, reason=Reason.WAS_REFUSED)),
        (Access.NO_HOST, Permission(allowed=True, reason=Reason.WAS_REFUSED)),
        (Access.SUSPENDED, Permission(allowed=False, reason=Reason.SUSPENDED)),
        (Access.CANCELED, Permission(allowed=False, reason=Reason.CANCELED)),
    ],
)
def test_launching_says_what_stands_against_it(access: Access, permission: Permission) -> None:
    assert may_launch(assistance_of("term", access)) == permission


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
def test_only_an_msp_flex_partner_creates_monthly_accounts(
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
