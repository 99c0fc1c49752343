"""Which writes are allowed, with the reason (M9, M11, M12)."""

from __future__ import annotations

import pytest

from desktop_app.domain.access import Assistance, AssistanceReason, AssistanceState
from desktop_app.domain.permission import (
    Permission,
    Reason,
    may_create_trial,
    may_launch,
    may_rename,
)

YES = Permission(allowed=True, reason=Reason.ALLOWED)


def test_m12_a_managed_order_is_not_renamed_and_is_launched_all_the_same() -> None:
    refused = Permission(allowed=False, reason=Reason.MANAGED_ORDER)
    assert may_rename(managed_order=True) == refused
    assert may_rename(managed_order=True, online=False) == refused
    ordered = AssistanceState(Assistance.ON, AssistanceReason.MANAGED_ORDER)
    assert may_launch(ordered) == YES


def test_m11_others_are_renamed_while_there_is_a_connection() -> None:
    assert may_rename(managed_order=False) == YES
    offline = Permission(allowed=False, reason=Reason.OFFLINE)
    assert may_rename(managed_order=False, online=False) == offline


@pytest.mark.parametrize(
    ("online", "expected"),
    [(True, YES), (False, Permission(allowed=False, reason=Reason.OFFLINE))],
)
def test_m9_every_partner_may_start_a_trial(online: bool, expected: Permission) -> None:
    assert may_create_trial(online=online) == expected
