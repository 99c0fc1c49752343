"""What all contact dialogs share: theme, words, dates, the pills' pictures, the clock.

Made once: pictures and words are kept, and nothing of a closed dialog stays behind in them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.badge import Badge
from desktop_app.domain.licence import EXPIRY_WARNING_DAYS, LicenceState
from desktop_app.gui.customers.badge_painter import BadgePainter
from desktop_app.gui.status_text import moment
from desktop_app.gui.theme import Theme
from desktop_app.gui.when import When
from desktop_app.gui.words import Words

translate = QCoreApplication.translate


class SummaryWords(Words):
    """Pills that count licences of a state instead of naming a category."""

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Translate a text with a number; lupdate knows plurals only by a call of this name."""
        return QCoreApplication.translate("SummaryWords", source, disambiguation, n)

    def _pill(self, badge: Badge) -> str:
        if badge.state is LicenceState.EXPIRING:
            return _soonest_expiry(badge.number)
        if badge.state in {LicenceState.UNAVAILABLE, LicenceState.INCOMPLETE}:
            return super()._pill(badge)
        texts: dict[LicenceState, Callable[[], str]] = {
            LicenceState.EXPIRED: lambda: self.tr("%n expired", "", badge.number),
            LicenceState.OVERUSED: lambda: self.tr("%n with over-usage", "", badge.number),
            LicenceState.TRIAL: lambda: self.tr("%n trial(s)", "", badge.number),
            LicenceState.MONTHLY: lambda: self.tr("%n monthly", "", badge.number),
            LicenceState.ACTIVE: lambda: self.tr("%n active", "", badge.number),
            LicenceState.UPCOMING: lambda: self.tr("%n start(s) later", "", badge.number),
            LicenceState.LISTED: lambda: self.tr(
                "%n product(s) without license data", "", badge.number
            ),
            LicenceState.EXPIRED_LONG_AGO: lambda: self.tr(
                "%n expired more than 60 days ago", "", badge.number
            ),
            LicenceState.END_UNKNOWN: lambda: self.tr(
                "%n with unknown expiry date", "", badge.number
            ),
            LicenceState.UNLICENSED: lambda: self.tr("%n not licensed", "", badge.number),
        }
        return texts[badge.state]()

    def _phrase(self, badge: Badge) -> str:
        return self._pill(badge)


def _soonest_expiry(days: int) -> str:
    if days == 0:
        return translate("SummaryWords", "Expires soon, today")
    if days == 1:
        return translate("SummaryWords", "Expires soon, tomorrow")
    return translate("SummaryWords", "Expires soon, {days} d").format(days=days)


class ContactLook:
    """Shared by all dialogs of a window; `clock` gives seconds since the epoch."""

    def __init__(
        self,
        theme: Theme,
        *,
        clock: Callable[[], float] = time.time,
        warning_days: int = EXPIRY_WARNING_DAYS,
    ) -> None:
        self.theme = theme
        self.clock = clock
        self.warning_days = warning_days
        self.shows_activity = False
        self.words = Words()
        self.when = When(QLocale())
        self.summary_words = SummaryWords()
        self.pills = BadgePainter(theme, self.summary_words)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.words.retranslate()
        self.summary_words.retranslate()
        self.when.retranslate(QLocale())

    def today(self) -> int:
        """The day of the person's own time zone, as an ordinal."""
        return date.fromtimestamp(self.clock()).toordinal()

    def moment(self, at: int) -> str:
        """A point in time as a person says it."""
        return moment(at, self.clock())

    def source(self, at: int) -> str:
        """Where a part comes from and how old it is; `at` in seconds since the epoch."""
        if not at:
            return translate("ContactDialog", "Not loaded yet")
        text = translate("ContactDialog", "Source: Sophos Central, as of {time}")
        return text.format(time=self.moment(at))
