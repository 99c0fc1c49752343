"""What the help sheet says: pairs of what and how, in the language in force; no widgets.

Keys of commands come from the table of actions, so that the sheet cannot differ from the menus.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.domain.access import Access
from desktop_app.domain.badge import Badge
from desktop_app.domain.licence import EXPIRY_WARNING_DAYS, REACTIVATION_DAYS, LicenceState
from desktop_app.domain.product import Category
from desktop_app.gui.key_names import key_text

translate = QCoreApplication.translate
PageKeys = Sequence[tuple[str, str]]
"""Name of each page in the rail, and its key in Qt's portable form such as "Ctrl+1"."""

_MOST_KEYS = 2
_RARE_KEYS = {"Find", "New", "Refresh", "Copy", "Exit", "Settings", "Ctrl+Ins"}
"""Keys that hardly any keyboard has, or that hardly anybody uses."""


class Way(NamedTuple):
    """One line: what happens, and the keys (or words for the mouse) that do it."""

    what: str
    keys: tuple[str, ...]


class Meaning(NamedTuple):
    """One badge and what it means."""

    badge: Badge
    text: str


class Source(NamedTuple):
    """One kind of value, where it comes from, and what is shown where it is missing."""

    what: str
    source: str


def native(keys: str) -> str:
    """A key sequence in the words of the platform and language."""
    return key_text(QKeySequence(keys))


def command_ways(actions: Sequence[QAction], pages: PageKeys) -> list[Way]:
    """Every command that has a key, and the pages."""
    ways = [Way(_plain(action.text()), _keys_of(action)) for action in actions]
    ways += [
        Way(translate("HelpSheet", "“{name}” page").format(name=name), (native(keys),))
        for name, keys in pages
    ]
    return [way for way in ways if way.keys]


def _keys_of(action: QAction) -> tuple[str, ...]:
    found = [keys for keys in action.shortcuts() if keys.toString() not in _RARE_KEYS]
    # A key once: Return and the number pad's Enter have one name.
    return tuple(dict.fromkeys(key_text(keys) for keys in found))[:_MOST_KEYS]


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def table_ways() -> list[Way]:
    """What keys and mouse do in the table of customers."""
    return [
        Way(
            translate("HelpSheet", "Go from the search field to the list"),
            (native("Down"), native("Return")),
        ),
        Way(
            translate("HelpSheet", "Open contact details"),
            (native("Return"), translate("HelpSheet", "click the name"), _double_click()),
        ),
        Way(
            translate("HelpSheet", "Jump to a customer by typing the first letters"),
            (translate("HelpSheet", "letter keys"),),
        ),
        Way(translate("HelpSheet", "Previous or next customer"), (native("Up"), native("Down"))),
        Way(
            translate("HelpSheet", "First or last customer"),
            (native("Ctrl+Home"), native("Ctrl+End")),
        ),
        Way(
            translate("HelpSheet", "Select several"),
            (_with_click("Ctrl"), _with_click("Shift"), native("Shift+Down")),
        ),
        Way(translate("HelpSheet", "Select all"), (native("Ctrl+A"),)),
        Way(translate("HelpSheet", "Copy selected rows"), (native("Ctrl+C"),)),
        Way(
            translate("HelpSheet", "Show all license symbols of the customer"),
            (native("Alt+Down"), translate("HelpSheet", "click “+n”")),
        ),
        Way(
            translate("HelpSheet", "Open the context menu of a customer"),
            (native("Menu"), translate("HelpSheet", "right-click")),
        ),
        Way(
            translate("HelpSheet", "Sort; again to reverse the order"),
            (translate("HelpSheet", "click the header"),),
        ),
        Way(
            translate("HelpSheet", "Move or resize a column"),
            (translate("HelpSheet", "drag the header or its edge"),),
        ),
        Way(
            translate("HelpSheet", "Fit a column to its content"),
            (translate("HelpSheet", "double-click the header edge"),),
        ),
    ]


def other_ways() -> list[Way]:
    """What keys do elsewhere."""
    return [
        Way(translate("HelpSheet", "Clear search"), (native("Esc"),)),
        Way(translate("HelpSheet", "Switch filters"), (native("Left"), native("Right"))),
        Way(translate("HelpSheet", "Turn a switch on or off"), (native("Space"),)),
        Way(
            translate("HelpSheet", "Next or previous control"),
            (native("Tab"), native("Shift+Tab")),
        ),
        Way(translate("HelpSheet", "Activate the focused button"), (native("Return"),)),
        Way(translate("HelpSheet", "Close a dialog, cancel an edit"), (native("Esc"),)),
        Way(translate("HelpSheet", "Rename the customer (in its dialog)"), (native("F2"),)),
        Way(translate("HelpSheet", "Close the customer’s dialog"), (native("Ctrl+W"),)),
        Way(translate("HelpSheet", "Open this help"), (native("F1"),)),
    ]


def _double_click() -> str:
    return translate("HelpSheet", "double-click")


def _with_click(key: str) -> str:
    held = native(f"{key}+A").removesuffix("A").removesuffix("+")
    return translate("HelpSheet", "{key} + click").format(key=held)


def meanings(warning_days: int = EXPIRY_WARNING_DAYS) -> list[Meaning]:
    """Each state of a licence, most urgent first, with an example of its badge."""
    state, category = LicenceState, Category
    texts = _meaning_texts(warning_days)
    badges = [
        Badge(state.EXPIRED, category.SERVER),
        Badge(state.OVERUSED, category.MOBILE, number=112),
        Badge(state.EXPIRING, category.ENDPOINT, number=22),
        Badge(state.TRIAL, category.ZTNA, number=12),
        Badge(state.MONTHLY, category.EMAIL),
        Badge(state.ACTIVE, category.ENDPOINT),
        Badge(state.UPCOMING, category.MDR),
        Badge(state.LISTED, category.FIREWALL),
        Badge(state.EXPIRED_LONG_AGO, category.WEB),
        Badge(state.END_UNKNOWN, category.EMAIL),
        Badge(state.INCOMPLETE),
        Badge(state.UNLICENSED, number=7),
        Badge(state.UNAVAILABLE, access=Access.NO_ACCESS),
    ]
    return [Meaning(badge, texts[badge.state]) for badge in badges]


class _Days(QObject):
    """The meanings with a number of days; `lupdate` finds plurals only in the `tr` of a class."""

    def reactivated(self, days: int) -> str:
        return self.tr("Expired up to %n day(s) ago; can be reactivated.", "", days)

    def expiring(self, days: int) -> str:
        return self.tr("Expires within %n day(s); the number is the days left.", "", days)

    def expired(self, days: int) -> str:
        return self.tr("Expired more than %n day(s) ago.", "", days)


def _meaning_texts(warning_days: int) -> dict[LicenceState, str]:
    days = _Days()
    return {
        LicenceState.EXPIRED: days.reactivated(REACTIVATION_DAYS),
        LicenceState.OVERUSED: translate(
            "HelpSheet", "More in use than licensed; the number is the usage in percent."
        ),
        LicenceState.EXPIRING: days.expiring(warning_days),
        LicenceState.TRIAL: translate("HelpSheet", "Running trial; the number is the days left."),
        LicenceState.MONTHLY: translate("HelpSheet", "Billed monthly by usage; no expiry date."),
        LicenceState.ACTIVE: translate("HelpSheet", "Licensed and not about to expire."),
        LicenceState.UPCOMING: translate("HelpSheet", "Licensed, but starts later."),
        LicenceState.LISTED: translate(
            "HelpSheet", "In the customer list; license and expiry date have not been loaded yet."
        ),
        LicenceState.EXPIRED_LONG_AGO: days.expired(REACTIVATION_DAYS),
        LicenceState.END_UNKNOWN: translate(
            "HelpSheet", "Licensed, but the expiry date from Sophos Central could not be read."
        ),
        LicenceState.INCOMPLETE: translate(
            "HelpSheet", "Part of the response could not be read; there may be more licenses."
        ),
        LicenceState.UNLICENSED: translate(
            "HelpSheet",
            "Number of categories without a license; hidden while “Show my protection only” is on.",
        ),
        LicenceState.UNAVAILABLE: translate(
            "HelpSheet",
            "Sophos Central did not provide the customer’s own licenses; the tooltip gives the "
            "reason. What is shown next to it is still known.",
        ),
    }


def sources() -> list[Source]:
    """Where what is shown comes from: nothing is shown as known that is not."""
    return [
        Source(
            translate("HelpSheet", "Customers, name, region, billing"),
            translate("HelpSheet", "Customer list of the Partner API, loaded with every refresh"),
        ),
        Source(
            translate("HelpSheet", "Licenses, expiry dates, usage"),
            translate(
                "HelpSheet", "Licensing API, one call per customer; the time is under “As of”"
            ),
        ),
        Source(
            translate("HelpSheet", "Partner Assistance"),
            translate(
                "HelpSheet",
                "Derived from billing and the last access; otherwise shown as unknown",
            ),
        ),
        Source(
            translate("HelpSheet", "Contact"),
            translate(
                "HelpSheet",
                "Customer list, if Sophos Central provides a contact; otherwise entered by you and "
                "marked as stored locally",
            ),
        ),
        Source(
            translate("HelpSheet", "Local names, local contacts, activity"),
            translate("HelpSheet", "Stored on this computer only"),
        ),
    ]
