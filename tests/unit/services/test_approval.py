"""The request for approval: the words, the recipient, and an address that cannot be abused."""

from __future__ import annotations

from dataclasses import replace
from email.utils import getaddresses
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.customer import Address, Contact, Customer
from desktop_app.services.approval import (
    LONGEST_ADDRESS,
    ApprovalMail,
    MailLanguage,
    RecipientError,
    approval_mail,
    checked_recipient,
    language_for,
    mailto_url,
)
from tests.fakes.write_desk import ONE, START, FakeDesk, customer


def person(email: str = "eva@kundin.example", country: str = "DE", **names: str) -> Contact:
    return Contact(email=email, address=Address(country_code=country), **names)


def asking(contact: Contact | None = None, name: str = "Kundin GmbH") -> Customer:
    return customer(name=name, contact=contact or person())


@pytest.mark.parametrize("country", ["DE", "AT", "CH", "LI", "de", " at "])
def test_german_speaking_countries_are_written_to_in_german(country: str) -> None:
    assert language_for(country) is MailLanguage.GERMAN


@pytest.mark.parametrize("country", ["", "US", "GB", "FR", "LU", "DEU"])
def test_all_others_are_written_to_in_english(country: str) -> None:
    assert language_for(country) is MailLanguage.ENGLISH


def test_m10_the_german_request_names_the_exact_path() -> None:
    mail = approval_mail(asking(person(first_name="Eva", last_name="Muster")), "Systemhaus AG")
    path = "Kontoinformationen > Sophos Support > Partnerunterstützung"
    assert f"2. Öffnen Sie {path}." in mail.body.split("\n")
    assert mail.subject == "Bitte Partnerunterstützung aktivieren: Kundin GmbH"
    assert "mit dem Konto „Kundin GmbH“." in mail.body
    assert mail.body.startswith("Guten Tag Eva Muster,\n")
    assert mail.body.endswith("\n\nFreundliche Grüße\nSystemhaus AG")
    assert len(mailto_url(mail)) < 1_500


def test_m10_the_english_request_names_the_exact_path() -> None:
    mail = approval_mail(asking(person(country="GB")), "IT Ltd")
    path = "Account Details > Sophos Support > Partner Assistance"
    assert f"2. Go to {path}." in mail.body.split("\n")
    assert "your Sophos Central account “Kundin GmbH”" in mail.body
    assert mail.body.endswith("\n\nKind regards,\nIT Ltd")
    assert mail.subject == "Please turn on Partner Assistance: Kundin GmbH"
    assert mail.body.startswith("Hello,\n")


@pytest.mark.parametrize("country", ["CH", "li"])
def test_switzerland_and_liechtenstein_have_their_own_spelling(country: str) -> None:
    body = approval_mail(asking(person(country=country, first_name="Eva")), "P").body
    assert body.startswith("Guten Tag Eva\n\nSie nutzen")
    assert "«Kundin GmbH»" in body
    assert "\nFreundliche Grüsse\nP" in body
    assert "ß" not in body


@pytest.mark.parametrize(
    ("region", "language"),
    [("eu02", MailLanguage.GERMAN), ("us03", MailLanguage.ENGLISH)],
)
def test_without_a_country_the_data_region_decides(region: str, language: MailLanguage) -> None:
    other = {MailLanguage.GERMAN: MailLanguage.ENGLISH}.get(language, MailLanguage.GERMAN)
    asked = replace(asking(person(country="")), data_region=region)
    assert approval_mail(asked, "P", otherwise=other).language is language


@pytest.mark.parametrize("language", list(MailLanguage))
def test_without_country_and_region_the_programs_language_decides(language: MailLanguage) -> None:
    asked = replace(asking(person(country="")), data_region="")
    assert approval_mail(asked, "P", otherwise=language).language is language


def test_the_language_may_be_chosen() -> None:
    mail = approval_mail(asking(), "P", language=MailLanguage.ENGLISH)
    assert mail.language is MailLanguage.ENGLISH
    assert "Partner Assistance" in mail.subject


def test_a_local_contact_stands_in_where_the_server_gives_none() -> None:
    with pytest.raises(RecipientError):
        approval_mail(customer(), "P")
    mail = approval_mail(customer(), "P", contact=person("chef@kundin.example"))
    assert mail.recipient == "chef@kundin.example"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "eva",
        "eva@",
        "@kundin.example",
        "eva@kundin",
        "eva@kundin.example,boss@evil.example",
        "eva@kundin.example;boss@evil.example",
        "eva@kundin.example boss@evil.example",
        "eva@kundin.example\r\nBcc: boss@evil.example",
        "eva@kundin.example\n",
        "eva@kundin.example%0ABcc:boss@evil.example",
        "eva@kundin.example?bcc=boss@evil.example",
        "Eva <eva@kundin.example>",
        '"eva"@kundin.example',
        "eva@@kundin.example",
        "eva..muster@kundin.example",
        ".eva@kundin.example",
        "eva@-kundin.example",
        "eva@kundin..example",
        "eva@kundin.example.",
        "eva@[127.0.0.1]",
        "еva@kundin.example",
        "eva\x00@kundin.example",
        "e" * 250 + "@kundin.example",
    ],
)
def test_what_is_not_one_plain_address_is_refused(address: str) -> None:
    with pytest.raises(RecipientError) as caught:
        checked_recipient(address)
    assert caught.value.address == address
    with pytest.raises(RecipientError):
        mailto_url(ApprovalMail(address, "s", "b", MailLanguage.ENGLISH))


@pytest.mark.parametrize(
    "address",
    ["a@b.de", "eva.muster+x@sub.kundin.example", "o'neil&co=1?@kundin.example", "%41@k.example"],
)
def test_what_is_special_in_an_address_is_encoded(address: str) -> None:
    url = mailto_url(ApprovalMail(address, "s", "b", MailLanguage.ENGLISH))
    recipient, _, rest = url.removeprefix("mailto:").partition("?")
    assert unquote(recipient) == address
    assert rest == "subject=s&body=b"
    assert not set(recipient) & set("&?=#,;'")


hostile = st.text(max_size=400) | st.sampled_from(
    ["A&bcc=x@evil.example", "A\r\nBcc: x@evil.example", "{partner}", "%0d%0aTo: x", "😀" * 300]
)


@given(name=hostile, partner=hostile, first=hostile)
def test_no_name_adds_a_header_or_makes_the_address_too_long(
    name: str, partner: str, first: str
) -> None:
    mail = approval_mail(asking(person(first_name=first), name), partner)
    url = mailto_url(mail)
    assert len(url) <= LONGEST_ADDRESS
    assert url.isascii()
    parts = urlsplit(url)
    assert (parts.scheme, parts.fragment) == ("mailto", "")
    assert getaddresses([unquote(parts.path)]) == [("", "eva@kundin.example")]
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert {key: len(values) for key, values in fields.items()} == {"subject": 1, "body": 1}
    assert "\n" not in fields["subject"][0]
    assert "\r" not in fields["subject"][0]
    assert fields["body"][0].count("\n") == fields["body"][0].count("\r\n") == mail.body.count("\n")


@given(st.text(max_size=60))
def test_a_recipient_is_refused_or_is_exactly_one(address: str) -> None:
    try:
        checked_recipient(address)
    except RecipientError:
        return
    assert getaddresses([address]) == [("", address)]


def test_invisible_characters_are_made_visible() -> None:
    mail = approval_mail(asking(name="Kundin\u202eHbmG"), "P")
    assert "Kundin[RLO]HbmG" in mail.subject


def test_that_it_was_asked_is_kept_beside_the_other_notes_and_logged() -> None:
    desk = FakeDesk(customer(contact=person()))
    desk.rename.set_alias(ONE, "Unsere")
    who = desk.store.customers[ONE]
    desk.approval.asked(who, approval_mail(who, "P"))
    assert desk.notes.note(ONE).approval_asked_at == START
    assert desk.notes.note(ONE).alias == "Unsere"
    line = desk.activities.lines[-1]
    assert (line.kind.value, line.outcome.value) == ("approvalAsked", "done")
    assert line.customer_id == ONE
    assert line.detail == "eva@kundin.example (de)"
