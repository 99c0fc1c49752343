"""The words for licences, billing and Partner Assistance in the language of the program.

Each instance remembers what it said, because a page of the table asks hundreds of times; after a
change of language call `retranslate`. Dates and ages are in when.py. German follows the vendor
(docs/glossary.md).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.access import Access, Assistance, AssistanceReason, AssistanceState
from desktop_app.domain.badge import Badge
from desktop_app.domain.customer import (
    BILLING_ORDERED,
    BILLING_TERM,
    BILLING_TRIAL,
    BILLING_USAGE,
    is_nameless,
)
from desktop_app.domain.licence import LicenceState
from desktop_app.domain.product import Category
from desktop_app.domain.text import visible

_LABEL_LENGTH = 40
"""A product's own name is cut in a badge, where it could push out all others."""

translate = QCoreApplication.translate


_WITHOUT_PRODUCT = frozenset({LicenceState.UNAVAILABLE, LicenceState.INCOMPLETE})


class Words:
    """Words by domain value. `version` changes with the language, for caches of pictures."""

    def __init__(self) -> None:
        self.version = 0
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language that is now installed."""
        self.version += 1
        self._categories = _categories()
        self._states = _states()
        self._billing = _billing()
        self._assistance = _assistance()
        self._reasons = _reasons()
        self._access = _access()
        self._pills: dict[Badge, str] = {}
        self._phrases: dict[Badge, str] = {}

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Translate a text with a number; lupdate knows plurals only by a call of this name."""
        return QCoreApplication.translate("Words", source, disambiguation, n)

    def category(self, category: Category, label: str = "") -> str:
        """A licence category; one without a name of its own goes by the product's."""
        if label:
            return visible(label, _LABEL_LENGTH)
        return self._categories[category]

    def state(self, state: LicenceState) -> str:
        """A licence state on its own."""
        return self._states[state]

    def pill(self, badge: Badge) -> str:
        """The short text in a badge, such as "Endpoint 5 d"."""
        text = self._pills.get(badge)
        if text is None:
            text = self._pills[badge] = self._pill(badge)
        return text

    def phrase(self, badge: Badge) -> str:
        """A badge in words, as a tooltip or a screen reader says it."""
        text = self._phrases.get(badge)
        if text is None:
            text = self._phrases[badge] = self._phrase(badge)
        return text

    def customer(self, name: str, customer_id: str) -> str:
        """A customer's name as it is shown; one without any says so before its id's start."""
        if not is_nameless(name, customer_id):
            return name
        return translate("Words", "(no name) {id}").format(id=name)

    def billing(self, billing_type: str, managed_order: bool = False) -> str:
        """How a customer is billed; a value that this version does not know as it came."""
        if managed_order:
            billing_type = BILLING_ORDERED
        return self._billing.get(billing_type) or visible(billing_type, _LABEL_LENGTH)

    def assistance(self, state: AssistanceState) -> str:
        """The state of Partner Assistance."""
        return self._assistance[state.state]

    def reason(self, reason: AssistanceReason) -> str:
        """Why the state of Partner Assistance is believed, as a sentence."""
        return self._reasons[reason]

    def access(self, access: Access) -> str:
        """Why a customer's licences could not be read; empty where they could."""
        return self._access.get(access, "")

    def no_badges(self, read: bool) -> str:
        """What stands in place of badges: nothing active, or nothing known yet."""
        if read:
            return translate("Words", "No active license")
        return translate("Words", "Not loaded yet")

    def _pill(self, badge: Badge) -> str:
        # An add-on's long name would push what protects out of the cell; the tooltip has it.
        label = "" if badge.category is Category.ADD_ON else badge.label
        name = self.category(badge.category, label)
        if badge.state in _WITHOUT_PRODUCT:
            return self._states[badge.state]
        if badge.state is LicenceState.UNLICENSED:
            return self.tr("%n not licensed", "", badge.number)
        if badge.state is LicenceState.END_UNKNOWN:
            return translate("Words", "{name} date unknown").format(name=name)
        if badge.state is LicenceState.UPCOMING:
            return translate("Words", "{name} later").format(name=name)
        if badge.state is LicenceState.OVERUSED:
            return translate("Words", "{name} {percent}%").format(name=name, percent=badge.number)
        return self._with_days(name, badge.number) if badge.number >= 0 else name

    @staticmethod
    def _with_days(name: str, days: int) -> str:
        if days == 0:
            return translate("Words", "{name} today").format(name=name)
        if days == 1:
            return translate("Words", "{name} tomorrow").format(name=name)
        return translate("Words", "{name} {days} d").format(name=name, days=days)

    def _phrase(self, badge: Badge) -> str:
        if badge.state is LicenceState.UNAVAILABLE:
            return f"{self._states[badge.state]}: {self.access(badge.access)}"
        if badge.state is LicenceState.INCOMPLETE:
            return translate("Words", "Not fully loaded: there may be more licenses")
        if badge.state is LicenceState.UNLICENSED:
            return self.tr("%n category(s) not licensed", "", badge.number)
        name = self.category(badge.category, badge.label)
        if badge.state is LicenceState.OVERUSED:
            text = translate("Words", "{name}: over-usage, {percent}% in use")
            return text.format(name=name, percent=badge.number)
        if badge.number >= 0 and badge.state is LicenceState.EXPIRING:
            return self._expiry_text(badge.number).format(name=name)
        if badge.number >= 0 and badge.state is LicenceState.TRIAL:
            return self._trial_text(badge.number).format(name=name)
        return f"{name}: {self._states[badge.state]}"

    def _expiry_text(self, days: int) -> str:
        if days == 0:
            return translate("Words", "{name}: expires today")
        if days == 1:
            return translate("Words", "{name}: expires tomorrow")
        return self.tr("{name}: expires in %n day(s)", "", days)

    def _trial_text(self, days: int) -> str:
        if days == 0:
            return translate("Words", "{name}: trial ends today")
        if days == 1:
            return translate("Words", "{name}: trial ends tomorrow")
        return self.tr("{name}: trial ends in %n day(s)", "", days)


def _categories() -> dict[Category, str]:
    return {
        Category.ENDPOINT: translate("Words", "Endpoint"),
        Category.SERVER: translate("Words", "Server"),
        Category.XDR: translate("Words", "XDR"),
        Category.MDR: translate("Words", "MDR"),
        Category.EMAIL: translate("Words", "Email"),
        Category.FIREWALL: translate("Words", "Firewall"),
        Category.MOBILE: translate("Words", "Mobile"),
        Category.ENCRYPTION: translate("Words", "Encryption"),
        Category.PHISH_THREAT: translate("Words", "Phish Threat"),
        Category.ZTNA: translate("Words", "ZTNA"),
        Category.NDR: translate("Words", "NDR"),
        Category.DNS: translate("Words", "DNS Protection"),
        Category.CLOUD: translate("Words", "Cloud"),
        Category.WEB: translate("Words", "Web"),
        Category.WIRELESS: translate("Words", "Wireless"),
        Category.SWITCH: translate("Words", "Switch"),
        Category.OTHER: translate("Words", "Other"),
        Category.ADD_ON: translate("Words", "Add-on"),
    }


def _states() -> dict[LicenceState, str]:
    return {
        LicenceState.EXPIRED: translate("Words", "expired"),
        LicenceState.OVERUSED: translate("Words", "over-usage"),
        LicenceState.EXPIRING: translate("Words", "expires soon"),
        LicenceState.TRIAL: translate("Words", "trial"),
        LicenceState.MONTHLY: translate("Words", "monthly"),
        LicenceState.ACTIVE: translate("Words", "active"),
        LicenceState.UPCOMING: translate("Words", "starts later"),
        LicenceState.LISTED: translate("Words", "from the product list, dates not loaded yet"),
        LicenceState.EXPIRED_LONG_AGO: translate("Words", "expired more than 60 days ago"),
        LicenceState.END_UNKNOWN: translate("Words", "expiry date unknown"),
        LicenceState.INCOMPLETE: translate("Words", "Not fully loaded"),
        LicenceState.UNLICENSED: translate("Words", "not licensed"),
        LicenceState.UNAVAILABLE: translate("Words", "Status not available"),
    }


def _billing() -> dict[str, str]:
    return {
        BILLING_TERM: translate("Words", "Termed"),
        BILLING_USAGE: translate("Words", "Monthly"),
        BILLING_TRIAL: translate("Words", "Trial"),
        BILLING_ORDERED: translate("Words", "Managed order"),
    }


def _assistance() -> dict[Assistance, str]:
    return {
        Assistance.ON: translate("Words", "On"),
        Assistance.UNKNOWN: translate("Words", "Unknown"),
    }


def _reasons() -> dict[AssistanceReason, str]:
    return {
        AssistanceReason.PARTNER_TRIAL: translate(
            "Words", "Turned on automatically: you created this customer’s trial."
        ),
        AssistanceReason.MONTHLY_USAGE: translate(
            "Words", "Turned on automatically: monthly usage account."
        ),
        AssistanceReason.MANAGED_ORDER: translate(
            "Words", "Turned on automatically: managed customer order."
        ),
        AssistanceReason.REFUSED: translate(
            "Words",
            "Not known. Sophos Central refused access to the licenses. Partner Assistance may be "
            "off, or these API credentials are not allowed to load licenses.",
        ),
        AssistanceReason.TRIAL_REFUSED: translate(
            "Words",
            "Sophos Central does not allow API access to trial accounts. Partner Assistance may "
            "still be on.",
        ),
        AssistanceReason.SUSPENDED: translate("Words", "The account is suspended."),
        AssistanceReason.CANCELED: translate("Words", "The account has been canceled."),
        AssistanceReason.NOT_TOLD: translate(
            "Words", "Not known: Sophos Central does not report whether it is on."
        ),
    }


def _access() -> dict[Access, str]:
    return {
        Access.NO_ACCESS: translate("Words", "own licenses not available"),
        Access.NO_HOST: translate(
            "Words", "own licenses not available, no regional host specified"
        ),
        Access.SUSPENDED: translate("Words", "the account is suspended"),
        Access.CANCELED: translate("Words", "The account has been canceled."),
    }
