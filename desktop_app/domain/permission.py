"""What a partner may do, each rule as a pure function with its reason."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from .access import Assistance, AssistanceReason, AssistanceState


class Programme(Enum):
    """The partner programme of a profile: the person chooses it, the API does not tell it."""

    MSP_FLEX = "mspFlex"
    MSP_FLEX_CONNECT = "mspFlexConnect"
    NONE = "none"


class Reason(Enum):
    """Why something may not be done, or may be done but could fail."""

    ALLOWED = "allowed"
    MAY_BE_REFUSED = "mayBeRefused"
    NOTHING_SELECTED = "nothingSelected"
    SEVERAL_SELECTED = "severalSelected"
    WAS_REFUSED = "wasRefused"
    SUSPENDED = "suspended"
    CANCELED = "canceled"
    NOT_MSP_FLEX = "notMspFlex"
    MANAGED_ORDER = "managedOrder"
    OFFLINE = "offline"


class Permission(NamedTuple):
    """Whether a command is enabled, and the reason that its tooltip gives."""

    allowed: bool
    reason: Reason


_BY_REASON = {
    AssistanceReason.SUSPENDED: Permission(allowed=False, reason=Reason.SUSPENDED),
    AssistanceReason.CANCELED: Permission(allowed=False, reason=Reason.CANCELED),
    AssistanceReason.REFUSED: Permission(allowed=True, reason=Reason.WAS_REFUSED),
}


def may_launch(assistance: AssistanceState) -> Permission:
    """Launching works while Partner Assistance is on.

    Where that is not known, launching is allowed and says that it may be refused.
    """
    known = _BY_REASON.get(assistance.reason)
    if known is not None:
        return known
    if assistance.state is Assistance.UNKNOWN:
        return Permission(allowed=True, reason=Reason.MAY_BE_REFUSED)
    return Permission(allowed=True, reason=Reason.ALLOWED)


def may_create_monthly_account(programme: Programme, *, online: bool = True) -> Permission:
    """Only an MSP Flex partner may create a monthly account."""
    if programme is not Programme.MSP_FLEX:
        return Permission(allowed=False, reason=Reason.NOT_MSP_FLEX)
    if not online:
        return Permission(allowed=False, reason=Reason.OFFLINE)
    return Permission(allowed=True, reason=Reason.ALLOWED)


def may_rename(*, managed_order: bool, online: bool = True) -> Permission:
    """A managed customer's name belongs to the order, so it is not changed here.

    Of such a customer everything else stays allowed: its licences, its contact, launching its
    Sophos Central Admin (`may_launch`), and a local alias.
    """
    if managed_order:
        return Permission(allowed=False, reason=Reason.MANAGED_ORDER)
    if not online:
        return Permission(allowed=False, reason=Reason.OFFLINE)
    return Permission(allowed=True, reason=Reason.ALLOWED)


def may_create_trial(*, online: bool = True) -> Permission:
    """Any partner may start a trial for a customer; the vendor refuses the others."""
    if not online:
        return Permission(allowed=False, reason=Reason.OFFLINE)
    return Permission(allowed=True, reason=Reason.ALLOWED)


def proposed_programme(*, has_usage: bool, has_ordered: bool) -> Programme:
    """Propose the programme from what the list shows."""
    if has_usage:
        return Programme.MSP_FLEX
    return Programme.MSP_FLEX_CONNECT if has_ordered else Programme.NONE
