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
    """What became of the last attempt to read the licences, and what the tenant itself says."""

    UNKNOWN = "unknown"
    OK = "ok"
    NO_ACCESS = "noAccess"
    NO_HOST = "noHost"
    SUSPENDED = "suspended"
    CANCELED = "canceled"

    # By identity: hashed for each of a hundred thousand customers at each start.
    __hash__ = object.__hash__


UNREACHABLE = frozenset({Access.NO_ACCESS, Access.NO_HOST, Access.SUSPENDED, Access.CANCELED})
"""Accounts whose own licences cannot be read now; what is known of them stays."""


def access_of(status: str, has_host: bool, probe: Access) -> Access:
    """Join a tenant's status, whether a regional host is named, and the last reading's outcome.

    Reading licences needs no regional host, so its lack alone says nothing: only with a refusal
    it is the reason.
    """
    if status == STATUS_SUSPENDED:
        return Access.SUSPENDED
    if status == STATUS_CANCELED:
        return Access.CANCELED
    if probe is Access.NO_ACCESS and not has_host:
        return Access.NO_HOST
    return probe


class Assistance(Enum):
    """The state of Partner Assistance ("Partnerunterstützung").

    No answer of the vendor's API says that it is off.
    """

    ON = "on"
    UNKNOWN = "unknown"


class AssistanceReason(Enum):
    """Why the state of Partner Assistance is believed, or what is the last hint at it."""

    PARTNER_TRIAL = "partnerTrial"
    MONTHLY_USAGE = "monthlyUsage"
    MANAGED_ORDER = "managedOrder"
    REFUSED = "refused"
    TRIAL_REFUSED = "trialRefused"
    SUSPENDED = "suspended"
    CANCELED = "canceled"
    NOT_TOLD = "notTold"


class AssistanceState(NamedTuple):
    """A state with its reason; there is never one without the other."""

    state: Assistance
    reason: AssistanceReason


_PARTNER_TRIAL = AssistanceState(Assistance.ON, AssistanceReason.PARTNER_TRIAL)
_MONTHLY = AssistanceState(Assistance.ON, AssistanceReason.MONTHLY_USAGE)
_ORDERED = AssistanceState(Assistance.ON, AssistanceReason.MANAGED_ORDER)
_SUSPENDED = AssistanceState(Assistance.UNKNOWN, AssistanceReason.SUSPENDED)
_CANCELED = AssistanceState(Assistance.UNKNOWN, AssistanceReason.CANCELED)
_REFUSED = AssistanceState(Assistance.UNKNOWN, AssistanceReason.REFUSED)
_TRIAL_REFUSED = AssistanceState(Assistance.UNKNOWN, AssistanceReason.TRIAL_REFUSED)
_NOT_TOLD = AssistanceState(Assistance.UNKNOWN, AssistanceReason.NOT_TOLD)


def assistance_of(
    billing_type: str, access: Access, *, managed_order: bool = False, partner_trial: bool = False
) -> AssistanceState:
    """Tell the state of Partner Assistance by the vendor's rules.

    On by itself: a trial that the partner made, a monthly-usage account, a managed customer
    order. Otherwise it is not known: the answer to a reading of licences decides nothing, since
    a 200 also comes without it and a 403 may be the credentials' role. A refusal is a hint.
    """
    if access is Access.SUSPENDED:
        return _SUSPENDED
    if access is Access.CANCELED:
        return _CANCELED
    if partner_trial and billing_type == BILLING_TRIAL:
        return _PARTNER_TRIAL
    if billing_type == BILLING_USAGE:
        return _MONTHLY
    if managed_order or billing_type == BILLING_ORDERED:
        return _ORDERED
    if access in {Access.NO_ACCESS, Access.NO_HOST}:
        return _TRIAL_REFUSED if billing_type == BILLING_TRIAL else _REFUSED
    return _NOT_TOLD
