"""Whether a customer's account can be reached, and what that says of Partner Assistance."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from .customer import (
    BILLING_ORDERED,
    BILLING_TRIAL,
    BILLING_USAGE,
    STATUS_CANCELED,
    STATUS_SUSPENDED,
)


class Access(Enum):
    """What the last probe and the tenant's own fields say (DESIGN.md 1, api.md 4.4)."""

    UNKNOWN = "unknown"
    OK = "ok"
    NO_ACCESS = "noAccess"
    NOT_ACTIVATED = "notActivated"
    SUSPENDED = "suspended"
    CANCELED = "canceled"

    # By identity: hashed for each of a hundred thousand customers at each start.
    __hash__ = object.__hash__


UNREACHABLE = frozenset({Access.NO_ACCESS, Access.NOT_ACTIVATED, Access.SUSPENDED, Access.CANCELED})


def access_of(status: str, activated: bool, probe: Access) -> Access:
    """Join a tenant's status, whether it has an `apiHost`, and the answer of the last probe."""
    if status == STATUS_SUSPENDED:
        return Access.SUSPENDED
    if status == STATUS_CANCELED:
        return Access.CANCELED
    if not activated:
        return Access.NOT_ACTIVATED
    return probe


class Assistance(Enum):
    """The state of Partner Assistance ("Partnerunterstützung")."""

    ON = "on"
    OFF = "off"
    UNKNOWN = "unknown"


class AssistanceReason(Enum):
    """Why the state of Partner Assistance is believed."""

    PARTNER_TRIAL = "partnerTrial"
    MONTHLY_USAGE = "monthlyUsage"
    MANAGED_ORDER = "managedOrder"
    PROBE_OK = "probeOk"
    PROBE_REFUSED = "probeRefused"
    TRIAL_REFUSED = "trialRefused"
    NOT_ACTIVATED = "notActivated"
    SUSPENDED = "suspended"
    CANCELED = "canceled"
    NOT_PROBED = "notProbed"


class AssistanceState(NamedTuple):
    """A state with its reason; there is never one without the other (DESIGN.md 1)."""

    state: Assistance
    reason: AssistanceReason


_BY_ACCESS = {
    Access.SUSPENDED: AssistanceState(Assistance.UNKNOWN, AssistanceReason.SUSPENDED),
    Access.CANCELED: AssistanceState(Assistance.UNKNOWN, AssistanceReason.CANCELED),
    Access.NOT_ACTIVATED: AssistanceState(Assistance.UNKNOWN, AssistanceReason.NOT_ACTIVATED),
    Access.NO_ACCESS: AssistanceState(Assistance.OFF, AssistanceReason.PROBE_REFUSED),
}
_PARTNER_TRIAL = AssistanceState(Assistance.ON, AssistanceReason.PARTNER_TRIAL)
_MONTHLY = AssistanceState(Assistance.ON, AssistanceReason.MONTHLY_USAGE)
_ORDERED = AssistanceState(Assistance.ON, AssistanceReason.MANAGED_ORDER)
_PROBED = AssistanceState(Assistance.ON, AssistanceReason.PROBE_OK)
_TRIAL_REFUSED = AssistanceState(Assistance.UNKNOWN, AssistanceReason.TRIAL_REFUSED)
_NOT_PROBED = AssistanceState(Assistance.UNKNOWN, AssistanceReason.NOT_PROBED)


def assistance_of(
    billing_type: str, access: Access, *, managed_order: bool = False, partner_trial: bool = False
) -> AssistanceState:
    """Tell the state of Partner Assistance by M9 and the last probe.

    What a probe saw outweighs what a rule expects. On by itself: (a) a trial that the partner
    made, (b) a monthly-usage account, (c) a managed customer order. A term customer that
    answered the probe has it on (portal.md 5.8: without it the API answers 403). A trial that
    refused the probe says nothing: the API answers 403 for every trial, also for one that the
    console opens (portal.md 0, 5.8).
    """
    if access is Access.NO_ACCESS and billing_type == BILLING_TRIAL:
        return _PARTNER_TRIAL if partner_trial else _TRIAL_REFUSED
    by_access = _BY_ACCESS.get(access)
    if by_access is not None:
        return by_access
    if partner_trial:
        return _PARTNER_TRIAL
    if billing_type == BILLING_USAGE:
        return _MONTHLY
    if managed_order or billing_type == BILLING_ORDERED:
        return _ORDERED
    return _PROBED if access is Access.OK else _NOT_PROBED
