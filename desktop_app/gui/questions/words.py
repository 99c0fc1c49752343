"""What is said of a write whose outcome is not known, and what each answer would do."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.customer import BILLING_TRIAL, Customer
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.text import LABEL_LENGTH, visible
from desktop_app.gui.status_text import moment
from desktop_app.services.account_body import account_known
from desktop_app.services.open_questions import OpenQuestion

translate = QCoreApplication.translate


class Asked(NamedTuple):
    """A question in words; an answer without words is not offered.

    `sure` is asked before it is sent again.
    """

    title: str
    text: str
    leave: str
    look: str = ""
    again: str = ""
    sure: str = ""


def asked(question: OpenQuestion, *, looking: bool) -> Asked:
    """The words for a question, as far as it was looked into."""
    rename = question.intent.kind is IntentKind.RENAME
    if question.intent.state is IntentState.PLANNED:
        return _unsent_rename(question.intent) if rename else _unsent_account(question.intent)
    if rename:
        return _rename(question, looking=looking)
    if question.candidates:
        return _candidates(question.intent)
    return _not_found(question.intent) if question.looked else _unseen(question.intent, looking)


def facts(intent: Intent) -> str:
    """When it was sent, by whom, and what."""
    at = intent.sent_at or intent.planned_at
    parts = []
    if at:
        sent = translate("UnknownOutcome", "Sent: {time}")
        if not intent.sent_at:
            sent = translate("UnknownOutcome", "Planned: {time}")
        parts.append(sent.format(time=moment(at)))
    if intent.who:
        parts.append(translate("UnknownOutcome", "by {who}").format(who=visible(intent.who)))
    if intent.kind is IntentKind.CREATE:
        parts += _account_facts(intent)
    return " · ".join(parts)


def about(customer: Customer) -> str:
    """What tells a customer from others of its name."""
    contact = customer.contact
    parts = (
        contact.address.city if contact else "",
        customer.data_region or customer.data_geography,
        contact.email if contact else "",
    )
    return " · ".join(visible(part, LABEL_LENGTH) for part in parts if part)


def send_now() -> str:
    """The button that sends in spite of the risk."""
    return translate("UnknownOutcome", "Send again now")


def back() -> str:
    """The button that does not."""
    return translate("UnknownOutcome", "Back")


def this_is_it() -> str:
    """The button beside a customer."""
    return translate("UnknownOutcome", "This is the account")


def _look() -> str:
    return translate("UnknownOutcome", "Check again")


def _leave() -> str:
    return translate("UnknownOutcome", "Dismiss")


def _account_facts(intent: Intent) -> list[str]:
    account = account_known(intent.body, intent.new)
    kind = translate("UnknownOutcome", "monthly account")
    if account.billing_type == BILLING_TRIAL:
        kind = translate("UnknownOutcome", "trial")
    texts = (
        account.contact.email,
        account.contact.address.city,
        account.data_region or account.data_geography,
    )
    known = [visible(text, LABEL_LENGTH) for text in texts if text]
    return [kind, *known] if account.billing_type else known


# Creations


def _unseen(intent: Intent, looking: bool) -> Asked:
    title = translate("UnknownOutcome", "It is unclear whether “{name}” was created")
    text = translate(
        "UnknownOutcome",
        "No response was received from Sophos Central, and the account could not be looked up yet. "
        "Nothing is resent automatically.",
    )
    if looking:
        text = translate(
            "UnknownOutcome",
            "No response was received from Sophos Central. Nothing is resent automatically. "
            "Central Desk is looking for the account among your customers; this can take a "
            "few minutes. You can close this window. If a question remains, you will be asked.",
        )
    return Asked(title.format(name=visible(intent.new)), text, _leave(), _look())


def _candidates(intent: Intent) -> Asked:
    title = translate("UnknownOutcome", "Is one of these “{name}”?")
    text = translate(
        "UnknownOutcome",
        "No response was received from Sophos Central. One of these customers may be the new "
        "account. Only you can tell; nothing is sent automatically.",
    )
    return _with_again(title, text, intent)


def _not_found(intent: Intent) -> Asked:
    title = translate("UnknownOutcome", "“{name}” was not found")
    text = translate(
        "UnknownOutcome",
        "No response was received from Sophos Central, and no new customer with this name is "
        "listed. The account was probably not created. If in doubt, check Sophos Central Partner; "
        "nothing is sent automatically.",
    )
    return _with_again(title, text, intent)


def _with_again(title: str, text: str, intent: Intent) -> Asked:
    name = visible(intent.new)
    sure = translate(
        "UnknownOutcome",
        "If “{name}” was created, sending it again creates a second account, and both are billed. "
        "Check Sophos Central Partner first.",
    ).format(name=name)
    again = translate("UnknownOutcome", "Send again…")
    return Asked(title.format(name=name), text, _leave(), _look(), again, sure)


def _unsent_account(intent: Intent) -> Asked:
    title = translate("UnknownOutcome", "“{name}” was not sent")
    text = translate(
        "UnknownOutcome", "Central Desk closed before the account was sent. Nothing was created."
    )
    again = translate("UnknownOutcome", "Continue in the form")
    return Asked(title.format(name=visible(intent.new)), text, _leave(), again=again)


# Renames


def _rename(question: OpenQuestion, *, looking: bool) -> Asked:
    intent = question.intent
    old, new = visible(intent.old), visible(intent.new)
    if question.candidates:
        return _other_name(intent, question.candidates[0].display_name)
    if question.looked:
        return Asked(
            translate("UnknownOutcome", "Sophos Central no longer lists “{old}”").format(old=old),
            translate(
                "UnknownOutcome",
                "The customer was to be renamed to “{new}”. There is nothing left to rename.",
            ).format(new=new),
            _leave(),
            _look(),
        )
    title = translate("UnknownOutcome", "It is unclear whether “{old}” is now called “{new}”")
    text = translate(
        "UnknownOutcome",
        "No response was received from Sophos Central, and the name could not be checked yet. "
        "Nothing is resent automatically.",
    )
    if looking:
        text = translate(
            "UnknownOutcome",
            "No response was received from Sophos Central. Nothing is resent automatically. "
            "Checking the name…",
        )
    return Asked(title.format(old=old, new=new), text, _leave(), _look())


def _other_name(intent: Intent, name: str) -> Asked:
    old, new, now = visible(intent.old), visible(intent.new), visible(name)
    title = translate("UnknownOutcome", "Sophos Central shows “{now}”, not “{new}”")
    text = translate(
        "UnknownOutcome",
        "“{old}” was to be renamed to “{new}”, but no response was received from Sophos Central. "
        "Keep the current name, or send the new one again.",
    )
    return Asked(
        title.format(now=now, new=new),
        text.format(old=old, new=new),
        translate("UnknownOutcome", "Keep this name"),
        _look(),
        translate("UnknownOutcome", "Send again…"),
        _sure_of_name(now, new),
    )


def _unsent_rename(intent: Intent) -> Asked:
    old, new = visible(intent.old), visible(intent.new)
    title = translate("UnknownOutcome", "“{old}” was not renamed to “{new}”")
    text = translate(
        "UnknownOutcome", "Central Desk closed before the new name was sent. Nothing was changed."
    )
    return Asked(
        title.format(old=old, new=new),
        text,
        _leave(),
        again=translate("UnknownOutcome", "Send…"),
        sure=_sure_of_name(old, new),
    )


def _sure_of_name(now: str, new: str) -> str:
    return translate(
        "UnknownOutcome",
        "“{now}” is replaced with “{new}” for everyone, in Sophos Central Admin too. The name is "
        "checked once more first; if someone else has changed it, nothing is sent.",
    ).format(now=now, new=new)
