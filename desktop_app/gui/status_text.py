"""What the status bar says: the sync's state, its progress, the quota, the age of the data."""

from __future__ import annotations

import time
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop_app.domain.errors import AppError, OfflineError
from desktop_app.domain.progress import SyncPhase, SyncProgress
from desktop_app.domain.quota import NO_QUOTA, QuotaState

from .messages import message_for
from .sync_controller import SyncMode

translate = QCoreApplication.translate
_LONG_WAIT = 3.0
_DAY = 86_400


class Status(NamedTuple):
    """What stands at the left: icon, text, tone, and a quieter text after it."""

    icon: str
    text: str
    tone: str = "neutral"
    detail: str = ""


def running(progress: SyncProgress | None) -> Status:
    """While a sync runs."""
    if progress is None or progress.phase is SyncPhase.SIGNING_IN:
        return Status("refresh", translate("StatusText", "Connecting…"))
    done = QLocale().toString(progress.done)
    if progress.phase is SyncPhase.LISTING:
        text = translate("StatusText", "Loading customers…")
    else:
        text = translate("StatusText", "Refreshing licenses…")
    if progress.total is not None:
        done = f"{done} / {QLocale().toString(progress.total)}"
    return Status("refresh", f"{text} {done}", detail=_remaining(progress))


def _remaining(progress: SyncProgress) -> str:
    if progress.waiting > _LONG_WAIT:
        return translate("StatusText", "waiting for API quota, {time} left").format(
            time=duration(progress.waiting)
        )
    if progress.seconds_left is None or progress.seconds_left < _LONG_WAIT:
        return ""
    return translate("StatusText", "about {time} left").format(time=duration(progress.seconds_left))


def duration(seconds: float) -> str:
    """A length of time in words, rounded up to what matters."""
    if seconds < 90:
        return translate("StatusText", "{count} s").format(count=max(1, round(seconds)))
    minutes = -(-int(seconds) // 60)
    if minutes < 90:
        return translate("StatusText", "{count} min").format(count=minutes)
    return translate("StatusText", "{count} h").format(count=-(-minutes // 60))


def waiting(seconds_to_retry: int, error: AppError | None) -> Status:
    """While the next attempt is due."""
    detail = next_attempt(seconds_to_retry)
    if error is None or isinstance(error, OfflineError):
        return Status("cloud-off", translate("StatusText", "Offline"), "warning", detail)
    return Status("alert", message_for(error).title, "warning", detail)


def next_attempt(seconds: int) -> str:
    """When the next attempt comes, as a clock that runs down."""
    clock = f"{seconds // 60}:{seconds % 60:02}"
    return translate("StatusText", "Next attempt in {time}").format(time=clock)


def idle(error: AppError | None, *, up_to_date: bool) -> Status:
    """When nothing runs; `up_to_date` after a run that read every licence that was due."""
    if error is not None:
        return Status("alert", message_for(error).title, "error")
    if up_to_date:
        return Status("check", translate("StatusText", "All licenses up to date"), "success")
    return Status("database", translate("StatusText", "Saved data"))


def stopping() -> Status:
    """Between a person's stop and the end of the call in flight."""
    return Status("refresh", translate("StatusText", "Stopping…"))


def status(
    mode: SyncMode,
    progress: SyncProgress | None,
    *,
    seconds_to_retry: int,
    up_to_date: bool,
    error: AppError | None,
) -> Status:
    """The left side for whatever the controller is doing."""
    if mode is SyncMode.RUNNING:
        return running(progress)
    if mode is SyncMode.STOPPING:
        return stopping()
    if mode is SyncMode.WAITING:
        return waiting(seconds_to_retry, error)
    return idle(error, up_to_date=up_to_date)


def quota_text(quota: QuotaState, *, known: bool) -> str:
    """What is left of the hour's quota."""
    if not known:
        return translate("StatusText", "API quota: unknown")
    if quota == NO_QUOTA:
        return translate("StatusText", "API quota: unlimited")
    locale = QLocale()
    return translate("StatusText", "API quota: {left} of {limit} calls left this hour").format(
        left=locale.toString(quota.left), limit=locale.toString(quota.limit)
    )


def complete_text(complete_at: int) -> str:
    """When everything was last read."""
    if not complete_at:
        return translate("StatusText", "Never fully refreshed")
    return translate("StatusText", "Last full refresh: {time}").format(time=moment(complete_at))


def moment(at: int, now: float | None = None) -> str:
    """A point in time as a person says it: today 14:32, yesterday 09:12, else date and time."""
    today = datetime.fromtimestamp(time.time() if now is None else now).date()
    then = datetime.fromtimestamp(at)
    locale = QLocale()
    clock = locale.toString(QDateTime.fromSecsSinceEpoch(at).time(), QLocale.FormatType.ShortFormat)
    days = (today - then.date()).days
    if days == 0:
        return translate("StatusText", "today, {time}").format(time=clock)
    if days == 1:
        return translate("StatusText", "yesterday, {time}").format(time=clock)
    day = locale.toString(QDateTime.fromSecsSinceEpoch(at).date(), QLocale.FormatType.ShortFormat)
    return f"{day} {clock}"
