"""Dates, relative days and ages in the language of the program.

Remembers what it said, like words.py, and knows no clock: whoever asks says what day it is.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
translate = QCoreApplication.translate


class When:
    """Words for points in time. Days are proleptic Gregorian ordinals, ages are seconds."""

    def __init__(self, locale: QLocale) -> None:
        self.retranslate(locale)

    def retranslate(self, locale: QLocale) -> None:
        """Take another language."""
        self.locale = locale
        self._format = _date_format(locale)
        self._dates: dict[int, str] = {}
        self._days: dict[int, str] = {}

    def date(self, ordinal: int) -> str:
        """A date with its full year, empty for 0."""
        text = self._dates.get(ordinal)
        if text is None:
            text = self._dates[ordinal] = self._date(ordinal)
        return text

    def days(self, away: int) -> str:
        """A day relative to today: "in 5 days", "7 days ago"."""
        text = self._days.get(away)
        if text is None:
            text = self._days[away] = self._relative(away)
        return text

    def age(self, seconds: float) -> str:
        """How long ago something was, in one unit."""
        if seconds < _MINUTE:
            return translate("When", "just now")
        if seconds < _HOUR:
            return self.tr("%n min ago", "", int(seconds // _MINUTE))
        if seconds < _DAY:
            return self.tr("%n h ago", "", int(seconds // _HOUR))
        return self.tr("%n day(s) ago", "", int(seconds // _DAY))

    def never(self) -> str:
        """For what has not happened yet."""
        return translate("When", "never")

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Translate a text with a number; lupdate knows plurals only by a call of this name."""
        return QCoreApplication.translate("When", source, disambiguation, n)

    def _relative(self, away: int) -> str:
        if away == 0:
            return translate("When", "today")
        if away == 1:
            return translate("When", "tomorrow")
        if away == -1:
            return translate("When", "yesterday")
        if away > 0:
            return self.tr("in %n day(s)", "", away)
        return self.tr("%n day(s) ago", "", -away)

    def _date(self, ordinal: int) -> str:
        if not ordinal:
            return ""
        day = date.fromordinal(ordinal)
        return self.locale.toString(QDate(day.year, day.month, day.day), self._format)


def _date_format(locale: QLocale) -> str:
    """The language's short form with four digits of the year, which a renewal date needs."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")
