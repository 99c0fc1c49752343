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
    MailLanguage.GERMAN: "Bitte Partnerunterstützung einschalten: {customer}",
    MailLanguage.ENGLISH: "Please turn on Partner Assistance: {customer}",
}
_GREETING = {MailLanguage.GERMAN: "Guten Tag", MailLanguage.ENGLISH: "Hello"}
_BODY = {
    MailLanguage.GERMAN: (
        "{greeting},",
        "",
        (
            "damit wir Ihr Sophos Central-Konto ({customer}) betreuen und bei Aufgaben und "
            "Warnhinweisen helfen können, bitten wir um Ihre Genehmigung."
        ),
        "",
        "Bitte schalten Sie dazu als Administrator in Sophos Central Admin ein:",
        "{path}",
        "",
        "Sie können das dort jederzeit wieder ausschalten.",
        "",
        "Mit freundlichen Grüßen",
        "{partner}",
    ),
    MailLanguage.ENGLISH: (
        "{greeting},",
        "",
        (
            "to manage your Sophos Central account ({customer}) and to help you with tasks and "
            "alerts, we need your approval."
        ),
        "",
        "As an administrator, please turn this on in Sophos Central Admin:",
        "{path}",
        "",
        "You can turn it off there again at any time.",
        "",
        "Kind regards",
        "{partner}",
    ),
}


class RecipientError(AppError):
    """There is no e-mail address that a request could be sent to; `address` is what there is."""

    summary = "The contact has no usable e-mail address."

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


def language_for(country_code: str) -> MailLanguage:
    """The language that a contact in this country is written to."""
    german = country_code.strip().upper() in _GERMAN_SPEAKING
    return MailLanguage.GERMAN if german else MailLanguage.ENGLISH


def approval_mail(
    customer: Customer,
    partner: str,
    *,
    contact: Contact | None = None,
    language: MailLanguage | None = None,
) -> ApprovalMail:
    """The request to a customer's contact, or to the local `contact` that stands in for it.

    `partner` signs it. The language follows the contact's country unless it is given. Raises
    `RecipientError`.
    """
    person = contact or customer.contact or Contact()
    chosen = language or language_for(person.address.country_code)
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
    words = {
        "greeting": f"{_GREETING[language]} {named}".strip(),
        "customer": _short(customer_name, length),
        "partner": _short(partner, length),
        "path": SWITCH_PATH[language],
    }
    return ApprovalMail(
        recipient=address,
        subject=_SUBJECT[language].format(**words),
        body="\n".join(line.format(**words) for line in _BODY[language]),
        language=language,
    )


def _short(text: str, length: int) -> str:
    """A text from a server on one line, with what is invisible made visible."""
    return visible(" ".join(clean_text(text).split()), length)
