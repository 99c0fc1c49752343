"""Asks a customer for approval by e-mail, sent from the person's own mail program (M2, M10).

Here are the words, the checked recipient and the `mailto:` address; opening it is the GUI's.
The texts are not translated with the interface: their language is the recipient's.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple
from urllib.parse import quote

from desktop_app.domain.activity import Activity, ActivityKind, ActivityOutcome
from desktop_app.domain.changes import Changes
from desktop_app.domain.customer import Contact, Customer
from desktop_app.domain.errors import AppError
from desktop_app.domain.text import clean_text, visible

from .ports import RunWrite
from .write_ports import ActivityLog, LocalNotes

LONGEST_ADDRESS = 1_900
"""Characters of a `mailto:` address: what Windows hands to a mail program ends at about 2,000."""

LONGEST_NAME = 60
_GERMAN_SPEAKING = frozenset({"DE", "AT", "CH", "LI"})
_GERMAN_REGION = "eu02"
_RECIPIENT = re.compile(
    r"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]\Z"
)
_LONGEST_RECIPIENT = 254


class MailLanguage(Enum):
    """The languages that a request can be written in."""

    GERMAN = "de"
    ENGLISH = "en"


SWITCH_PATH = {
    MailLanguage.GERMAN: "Kontoinformationen > Sophos Support > Partnerunterstützung",
    MailLanguage.ENGLISH: "Account Details > Sophos Support > Partner Assistance",
}
"""Where the customer's administrator switches it on, in the vendor's own words (M10)."""

_SUBJECT = {
    MailLanguage.GERMAN: "Bitte Partnerunterstützung aktivieren: {customer}",
    MailLanguage.ENGLISH: "Please turn on Partner Assistance: {customer}",
}
_BODY = {
    MailLanguage.GERMAN: (
        "{greeting}{comma}",
        "",
        (
            "Sie nutzen Sophos Central mit dem Konto {customer}. Wir möchten dieses Konto für Sie "
            "verwalten und Sie bei Verwaltungsaufgaben und Warnhinweisen unterstützen. Dafür "
            "benötigen wir Ihre Genehmigung."
        ),
        "",
        "So erteilen Sie die Genehmigung:",
        "1. Melden Sie sich als Administrator bei Sophos Central Admin an.",
        "2. Öffnen Sie {path}.",
        "3. Aktivieren Sie die Partnerunterstützung.",
        "",
        "Sie können die Partnerunterstützung dort jederzeit wieder deaktivieren.",
        "",
        ("Falls jemand anderes dieses Konto verwaltet, leiten Sie diese Nachricht bitte weiter."),
        "",
        "{closing}",
        "{partner}",
    ),
    MailLanguage.ENGLISH: (
        "{greeting},",
        "",
        (
            "We would like to manage your Sophos Central account {customer} and help you with "
            "administrative tasks and alerts. To do this, we need your approval."
        ),
        "",
        "To give your approval:",
        "1. Sign in to Sophos Central Admin as an administrator.",
        "2. Go to {path}.",
        "3. Turn on Partner Assistance.",
        "",
        "You can turn it off again in the same place at any time.",
        "",
        "If someone else manages this account, please forward this message to them.",
        "",
        "Kind regards,",
        "{partner}",
    ),
}
_GREETING = {MailLanguage.GERMAN: "Guten Tag", MailLanguage.ENGLISH: "Hello"}


class _Spelling(NamedTuple):
    """What differs between countries of one language; quotes stand around the customer's name."""

    quotes: tuple[str, str]
    comma: str = ","
    closing: str = ""


_ENGLISH = _Spelling(("“", "”"))
_GERMAN = _Spelling(("„", "“"), closing="Freundliche Grüße")
_SWISS = _Spelling(("«", "»"), comma="", closing="Freundliche Grüsse")
_SWISS_SPELLING = frozenset({"CH", "LI"})


class RecipientError(AppError):
    """There is no e-mail address that a request could be sent to; `address` is what there is."""

    summary = "This customer has no usable email address."

    def __init__(self, address: str) -> None:
        super().__init__(visible(clean_text(address), LONGEST_NAME))
        self.address = address


@dataclass(frozen=True, slots=True)
class ApprovalMail:
    """A request for approval; the body's lines end in `\\n`."""

    recipient: str
    subject: str
    body: str
    language: MailLanguage


def language_for(
    country_code: str, region: str = "", otherwise: MailLanguage = MailLanguage.ENGLISH
) -> MailLanguage:
    """The language of the contact's country; without one, of the data region, or `otherwise`."""
    country = _country(country_code)
    if country or region:
        german = country in _GERMAN_SPEAKING if country else region == _GERMAN_REGION
        return MailLanguage.GERMAN if german else MailLanguage.ENGLISH
    return otherwise


def _country(code: str) -> str:
    return code.strip().upper()


def approval_mail(
    customer: Customer,
    partner: str,
    *,
    contact: Contact | None = None,
    language: MailLanguage | None = None,
    otherwise: MailLanguage = MailLanguage.ENGLISH,
) -> ApprovalMail:
    """The request to a customer's contact, or to the local `contact` that stands in for it.

    `partner` signs it. Unless `language` is given, it follows the contact's country, then the
    data region, and is `otherwise` if neither is known. Raises `RecipientError`.
    """
    person = contact or customer.contact or Contact()
    country = person.address.country_code
    chosen = language or language_for(country, customer.data_region, otherwise)
    address = checked_recipient(person.email)
    length = LONGEST_NAME
    while True:
        mail = _written(address, customer.display_name, partner, person, chosen, length)
        if len(mailto_url(mail)) <= LONGEST_ADDRESS or length <= 1:
            return mail
        length //= 2


def checked_recipient(address: str) -> str:
    """One plain address. Raises `RecipientError` for anything that is more, or less, than that.

    A comma would add a recipient, a line break a header; neither can be part of it.
    """
    if len(address) > _LONGEST_RECIPIENT or not _RECIPIENT.match(address):
        raise RecipientError(address)
    return address


def mailto_url(mail: ApprovalMail) -> str:
    """The address that opens the person's mail program with everything filled in (RFC 6068).

    Raises `RecipientError`. Line breaks can only stand in the body, as `%0D%0A`.
    """
    recipient = quote(checked_recipient(mail.recipient), safe="@")
    subject = quote(clean_text(mail.subject), safe="")
    lines = [clean_text(line) for line in mail.body.split("\n")]
    body = quote("\r\n".join(lines), safe="")
    return f"mailto:{recipient}?subject={subject}&body={body}"


class ApprovalService:
    """Remembers when a customer was asked for approval; every method blocks."""

    def __init__(
        self,
        notes: LocalNotes,
        activities: ActivityLog,
        write: RunWrite,
        *,
        who: str = "",
        now: Callable[[], float] = time.time,
    ) -> None:
        self._notes = notes
        self._activities = activities
        self._run_write = write
        self._who = who
        self._now = now

    def asked(self, customer: Customer, mail: ApprovalMail) -> Changes:
        """Keep that the request was handed to the mail program; whether it was sent is unknown."""
        return self._run_write(lambda: self._keep(customer, mail))  # type: ignore[return-value]

    def _keep(self, customer: Customer, mail: ApprovalMail) -> Changes:
        at = int(self._now())
        note = replace(self._notes.note(customer.id), approval_asked_at=at)
        changes = self._notes.keep_note(customer.id, note)
        self._activities.add(
            Activity(
                at=at,
                kind=ActivityKind.APPROVAL_ASKED,
                outcome=ActivityOutcome.DONE,
                who=self._who,
                customer_id=customer.id,
                customer_name=customer.display_name,
                detail=f"{mail.recipient} ({mail.language.value})",
            )
        )
        return changes


def _written(
    address: str,
    customer_name: str,
    partner: str,
    person: Contact,
    language: MailLanguage,
    length: int,
) -> ApprovalMail:
    named = _short(f"{person.first_name} {person.last_name}", length)
    spelling = _spelling(language, person.address.country_code)
    name = _short(customer_name, length)
    words = {
        "greeting": f"{_GREETING[language]} {named}".strip(),
        "customer": f"{spelling.quotes[0]}{name}{spelling.quotes[1]}",
        "partner": _short(partner, length),
        "path": SWITCH_PATH[language],
        "comma": spelling.comma,
        "closing": spelling.closing,
    }
    return ApprovalMail(
        recipient=address,
        subject=_SUBJECT[language].format(customer=name),
        body="\n".join(line.format(**words) for line in _BODY[language]),
        language=language,
    )


def _spelling(language: MailLanguage, country_code: str) -> _Spelling:
    if language is MailLanguage.ENGLISH:
        return _ENGLISH
    return _SWISS if _country(country_code) in _SWISS_SPELLING else _GERMAN


def _short(text: str, length: int) -> str:
    """A text from a server on one line, with what is invisible made visible."""
    return visible(" ".join(clean_text(text).split()), length)
