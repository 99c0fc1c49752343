"""The words for activities: what was done, how it ended, and what stands in each column."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.text import visible
from desktop_app.gui.activity.details import detail_text
from desktop_app.gui.status_text import moment

from .entries import ActivityFilter

translate = QCoreApplication.translate


class ActivityColumn(IntEnum):
    """The columns, left to right."""

    WHEN = 0
    WHAT = 1
    CUSTOMER = 2
    CHANGE = 3
    OUTCOME = 4
    REFERENCE = 5


OUTCOME_ICONS = {
    ActivityOutcome.DONE: ("check", "successIcon"),
    ActivityOutcome.REFUSED: ("ban", "errorText"),
    ActivityOutcome.FAILED: ("x", "errorText"),
    ActivityOutcome.UNKNOWN: ("alert", "warningIcon"),
}
"""Icon and the token of its colour; the words beside it carry the meaning."""


def header(column: int) -> str:
    """The name of a column."""
    return {
        ActivityColumn.WHEN: translate("Activity", "Time"),
        ActivityColumn.WHAT: translate("Activity", "Action"),
        ActivityColumn.CUSTOMER: translate("Activity", "Customer"),
        ActivityColumn.CHANGE: translate("Activity", "Old → new"),
        ActivityColumn.OUTCOME: translate("Activity", "Outcome"),
        ActivityColumn.REFERENCE: translate("Activity", "Reference"),
    }[ActivityColumn(column)]


def kind_text(kind: ActivityKind) -> str:
    """What was done."""
    return {
        ActivityKind.CREATED: translate("Activity", "Account created"),
        ActivityKind.RENAMED: translate("Activity", "Renamed"),
        ActivityKind.RENAME_UNDONE: translate("Activity", "Rename undone"),
        ActivityKind.ALIAS_SET: translate("Activity", "Local name changed"),
        ActivityKind.CONTACT_KEPT: translate("Activity", "Local contact saved"),
        ActivityKind.APPROVAL_ASKED: translate("Activity", "Approval request prepared"),
        ActivityKind.LAUNCHED: translate("Activity", "Sophos Central Admin launched"),
        ActivityKind.SIGNED_IN: translate("Activity", "Signed in"),
        ActivityKind.SIGNED_OUT: translate("Activity", "Signed out"),
    }[kind]


def outcome_text(outcome: ActivityOutcome) -> str:
    """How it ended."""
    return {
        ActivityOutcome.DONE: translate("Activity", "Done"),
        ActivityOutcome.REFUSED: translate("Activity", "Refused"),
        ActivityOutcome.FAILED: translate("Activity", "Failed"),
        ActivityOutcome.UNKNOWN: translate("Activity", "Outcome unknown"),
    }[outcome]


def filter_text(wanted: ActivityFilter) -> str:
    """The name of a filter."""
    return {
        ActivityFilter.ALL: translate("Activity", "All"),
        ActivityFilter.CREATED: translate("Activity", "Created"),
        ActivityFilter.RENAMED: translate("Activity", "Renamed"),
        ActivityFilter.LAUNCHED: translate("Activity", "Launched"),
        ActivityFilter.APPROVAL: translate("Activity", "Approval"),
        ActivityFilter.LOCAL: translate("Activity", "Local changes"),
        ActivityFilter.SIGN_IN: translate("Activity", "Sign-in"),
        ActivityFilter.NOT_DONE: translate("Activity", "Not completed"),
    }[wanted]


def change_text(activity: Activity) -> str:
    """Old → new; one of them alone where there is no other."""
    old, new = visible(activity.old), visible(activity.new)
    return f"{old} → {new}" if old and new else new or old


def exact_time(at: int) -> str:
    """Date and time to the second, for copies, which outlive "today"."""
    locale = QLocale()
    when = QDateTime.fromSecsSinceEpoch(at)
    day = locale.toString(when.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {when.time().toString('HH:mm:ss')}"


def cell_text(activity: Activity, column: int, now: float) -> str:
    """What stands in a cell; `now` in seconds since the epoch, for "today"."""
    match ActivityColumn(column):
        case ActivityColumn.WHEN:
            return moment(activity.at, now)
        case ActivityColumn.WHAT:
            return kind_text(activity.kind)
        case ActivityColumn.CUSTOMER:
            return visible(activity.customer_name)
        case ActivityColumn.CHANGE:
            return change_text(activity)
        case ActivityColumn.OUTCOME:
            return outcome_text(activity.outcome)
        case ActivityColumn.REFERENCE:
            return visible(activity.correlation_id)


def second_line_in_dialog(activity: Activity, column: int) -> str:
    """The same in one customer's dialog, which has no column for old and new."""
    if column == ActivityColumn.WHEN:
        return visible(activity.who)
    if column == ActivityColumn.WHAT:
        return change_text(activity) or detail_text(activity.detail)
    return ""


def second_line(activity: Activity, column: int) -> str:
    """The quieter line below some cells: who did it, and what is known of the outcome."""
    if column == ActivityColumn.WHAT:
        return visible(activity.who)
    if column == ActivityColumn.CHANGE:
        return detail_text(activity.detail)
    return ""
