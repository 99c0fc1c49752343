"""What a partner may do, each rule as a pure function with its reason (M6, M8, M9, M12)."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from .access import Assistance, AssistanceReason, AssistanceState


class Programme(Enum):
    """The partner programme of a profile (DESIGN.md 1)."""

    MSP_FLEX = "mspFlex"
    MSP_FLEX_CONNECT = "mspFlexConnect"
    NONE = "none"


class Reason(Enum):
    """Why something may not be done, or may be done but could fail."""

    ALLOWED = "allowed"
    MAY_BE_REFUSED = "mayBeRefused"
    NOTHING_SELECTED = "nothingSelected"
    SEVERAL_SELECTED = "severalSelected"
    ASSISTANCE_OFF = "assistanceOff"
    NOT_ACTIVATED = "notActivated"
    SUSPENDED = "suspended"
    CANCELED = "canceled"
    NOT_MSP_FLEX = "notMspFlex"
    MANAGED_ORDER = "managedOrder"
    OFFLINE = "offline"


class Permission(NamedTuple):
    """Whether a command is enabled, and the reason that its tooltip gives."""

    allowed: bool
    reason: Reason


_REFUSED = {
    AssistanceReason.PROBE_REFUSED: Reason.ASSISTANCE_OFF,
    AssistanceReason.NOT_ACTIVATED: Reason.NOT_ACTIVATED,
    AssistanceReason.SUSPENDED: Reason.SUSPENDED,
    AssistanceReason.CANCELED: Reason.CANCELED,
}


def may_launch(assistance: AssistanceState) -> Permission:
    """M8, M9: launching works while Partner Assistance is on.

    Where the state is unknown, launching is allowed and says that it may be refused
    (DESIGN.md 1).
    """
    refused = _REFUSED.get(assistance.reason)
    if refused is not None:
        return Permission(allowed=False, reason=refused)
    if assistance.state is Assistance.OFF:
        return Permission(allowed=False, reason=Reason.ASSISTANCE_OFF)
    if assistance.state is Assistance.UNKNOWN:
        return Permission(allowed=True, reason=Reason.MAY_BE_REFUSED)
    return Permission(allowed=True, reason=Reason.ALLOWED)


def may_create_monthly_account(programme: Programme, *, online: bool = True) -> Permission:
    """M6: only an MSP Flex partner may create a monthly account."""
    if programme is not Programme.MSP_FLEX:
        return Permission(allowed=False, reason=Reason.NOT_MSP_FLEX)
    if not online:
        return Permission(allowed=False, reason=Reason.OFFLINE)
    return Permission(allowed=True, reason=Reason.ALLOWED)


def may_rename(*, managed_order: bool, online: bool = True) -> Permission:
    """M11, M12: a managed customer's name belongs to the order, so it is not changed here.

    Of such a customer everything else stays allowed: its licences, its contact, launching its
    Sophos Central Admin (`may_launch`), and a local alias.
    """
    if managed_order:
        return Permission(allowed=False, reason=Reason.MANAGED_ORDER)
    if not online:
        return Permission(allowed=False, reason=Reason.OFFLINE)
    return Permission(allowed=True, reason=Reason.ALLOWED)


def may_create_trial(*, online: bool = True) -> Permission:
    """M9 (a): any partner may start a trial for a customer; the vendor refuses the others."""
    if not online:
        return Permission(allowed=False, reason=Reason.OFFLINE)
    return Permission(allowed=True, reason=Reason.ALLOWED)


def proposed_programme(*, has_usage: bool, has_ordered: bool) -> Programme:
    """Propose the programme from what the list shows (DESIGN.md 1)."""
    if has_usage:
        return Programme.MSP_FLEX
    return Programme.MSP_FLEX_CONNECT if has_ordered else Programme.NONE
