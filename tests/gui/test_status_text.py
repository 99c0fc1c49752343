"""The words of the status bar."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import CredentialsError, OfflineError, QuotaError
from desktop_app.domain.progress import SyncPhase, SyncProgress
from desktop_app.domain.quota import NO_QUOTA, QuotaState
from desktop_app.gui import status_text
from desktop_app.gui.sync_controller import SyncMode


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> object:
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(QLocale.c())


def shown(mode: SyncMode, progress: SyncProgress | None = None, **other: object) -> tuple[str, str]:
    known: dict[str, object] = {"seconds_to_retry": 0, "up_to_date": False, "error": None}
    found = status_text.status(mode, progress, **(known | other))  # type: ignore[arg-type]
    return found.text, found.detail


def test_before_anything_was_heard_it_is_connecting() -> None:
    assert shown(SyncMode.RUNNING) == ("Connecting…", "")
    assert shown(SyncMode.RUNNING, SyncProgress(SyncPhase.SIGNING_IN))[0] == "Connecting…"


def test_listing_counts_customers_of_a_total_that_may_not_be_known() -> None:
    assert shown(SyncMode.RUNNING, SyncProgress(SyncPhase.LISTING, 1_200, 12_840)) == (
        "Loading customers… 1,200 / 12,840", "",
    )  # fmt: skip
    assert shown(SyncMode.RUNNING, SyncProgress(SyncPhase.LISTING, 100))[0].endswith("… 100")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0.0, ""),
        (2.9, ""),
        (4.0, "about 4 s left"),
        (89.0, "about 89 s left"),
        (91.0, "about 2 min left"),
        (3_600.0, "about 60 min left"),
        (6_000.0, "about 2 h left"),
        (36_000.0, "about 10 h left"),
    ],
)
def test_the_time_left_is_said_in_a_unit_that_matters(seconds: float | None, words: str) -> None:
    progress = SyncProgress(SyncPhase.LICENCES, 1, 2, seconds)
    assert shown(SyncMode.RUNNING, progress)[1] == words


def test_a_long_wait_for_the_quota_is_said() -> None:
    progress = SyncProgress(SyncPhase.LICENCES, 1, 2, 500.0, QuotaState(0, 1_000, 240.0), 240.0)
    assert shown(SyncMode.RUNNING, progress)[1] == "waiting for API quota, 4 min left"


def test_waiting_says_why_and_counts_down() -> None:
    offline = shown(SyncMode.WAITING, seconds_to_retry=75, error=OfflineError())
    assert offline == ("Offline", "Next attempt in 1:15")
    quota = shown(SyncMode.WAITING, seconds_to_retry=5, error=QuotaError())
    assert quota == ("The API quota has been used up.", "Next attempt in 0:05")


def test_idle_says_only_what_is_known() -> None:
    assert shown(SyncMode.IDLE)[0] == "Saved data"
    assert shown(SyncMode.IDLE, up_to_date=True)[0] == "All licenses up to date"
    failed = shown(SyncMode.IDLE, up_to_date=True, error=CredentialsError())[0]
    assert "credentials" in failed
    assert shown(SyncMode.STOPPING)[0] == "Stopping…"


def test_the_quota_is_said_by_the_hour_and_never_invented() -> None:
    assert status_text.quota_text(NO_QUOTA, known=False) == "API quota: unknown"
    assert status_text.quota_text(NO_QUOTA, known=True) == "API quota: unlimited"
    left = status_text.quota_text(QuotaState(9_965, 10_000), known=True)
    assert left == "API quota: 9,965 of 10,000 calls left this hour"


def test_a_moment_is_today_yesterday_or_a_date() -> None:
    now = datetime(2026, 11, 23, 14, 30)
    today = status_text.moment(int((now - timedelta(hours=2)).timestamp()), now.timestamp())
    assert today.startswith("today, 12:30")
    yesterday = status_text.moment(int((now - timedelta(hours=15)).timestamp()), now.timestamp())
    assert yesterday.startswith("yesterday, 11:30")
    older = status_text.moment(int((now - timedelta(days=3)).timestamp()), now.timestamp())
    assert older.startswith("11/20/26")
    assert status_text.complete_text(0) == "Never fully refreshed"
