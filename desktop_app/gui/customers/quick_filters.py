"""The quick filters as chips: id, words, glyph; what a filter matches is `domain.filters`'."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.filters import QuickFilter
from desktop_app.gui.widgets.chip import ChipSpec

translate = QCoreApplication.translate

_LOOKS = {
    QuickFilter.ALL: ("check", ""),
    QuickFilter.EXPIRING: ("badge-expiring", "expiring"),
    QuickFilter.EXPIRED: ("badge-expired", "expired"),
    QuickFilter.TRIAL: ("badge-trial", "trial"),
    QuickFilter.MONTHLY: ("badge-monthly", "monthly"),
    QuickFilter.ORDERED: ("dollar", "dollar"),
    QuickFilter.NO_ACCESS: ("ban", "mutedText"),
    QuickFilter.END_UNKNOWN: ("hourglass", "mutedText"),
}


def filter_text(wanted: QuickFilter) -> str:
    """The words on a chip."""
    return {
        QuickFilter.ALL: translate("QuickFilters", "All"),
        QuickFilter.EXPIRING: translate("QuickFilters", "Expiring soon"),
        QuickFilter.EXPIRED: translate("QuickFilters", "Expired"),
        QuickFilter.TRIAL: translate("QuickFilters", "Trial"),
        QuickFilter.MONTHLY: translate("QuickFilters", "Monthly"),
        QuickFilter.ORDERED: translate("QuickFilters", "Managed orders"),
        QuickFilter.END_UNKNOWN: translate("QuickFilters", "Expiry date unknown"),
        QuickFilter.NO_ACCESS: translate("QuickFilters", "Not available"),
    }[wanted]


def chip_id(wanted: QuickFilter) -> str:
    """The id of a filter's chip."""
    return wanted.name or ""


def chip_specs() -> list[ChipSpec]:
    """All chips in their order, in the language in force."""
    return [
        ChipSpec(chip_id(wanted), filter_text(wanted), icon, state)
        for wanted, (icon, state) in _LOOKS.items()
    ]


def filter_of(chip: str) -> QuickFilter:
    """The filter behind a chip's id; ALL for an id that is none."""
    return QuickFilter.__members__.get(chip, QuickFilter.ALL)
