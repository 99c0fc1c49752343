"""Hostile names, contacts and licences stay plain text in every corner."""

from dataclasses import replace

import pytest
from contact_cards import CUSTOMER, card, licence
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.customer import Address, Contact
from desktop_app.domain.text import clean_text, visible
from desktop_app.gui.contact.link_value import LinkValue
from desktop_app.services.write_ports import LocalNote

HOSTILE = [
    "<b>Contoso</b>",
    "</b>",
    "<x>",
    "a&lt;b",
    "A & B && C &D",
    '<img src="file:///etc/passwd">',
    '<img src="https://evil.example/x.png">',
    '<a href="https://evil.example">click</a>',
    "Contoso\u202eHbmG",
    "Con\u200btoso\ufeff",
    "\u2066Contoso\u2069",
    "e" + "\u0301" * 500,
    "\ufdfa" * 200,
    "👩‍👩‍👧‍👦" * 40,
    "شركة الاختبار",
    "x" * 1024,
    "a b " * 250,
    "[*]",
    "%1 %n {name} {0}",
    "=cmd|' /C calc'!A0",
    "mailto:a@b.de?bcc=c@d.de",
    "CON",
    "…",
]


def hostile_card(text):
    text = clean_text(text)
    contact = Contact(text, text, text, text, text, text, Address((text,), text, text, text, text))
    customer = replace(
        CUSTOMER,
        name=text + " ",
        show_as=text,
        contact=contact,
        data_region=text[:40],
        data_geography=text[:2],
        billing_type=text,
        status=text,
        organization_id=text,
    )
    bad = replace(licence(text, text, text, kind=text), serial_number=text)
    return card(customer, (bad,), note=LocalNote(alias=text))


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_the_dialog_reads_it_as_markup(show, text):
    dialog = show(hostile_card(text))
    shown = visible(clean_text(text))
    assert dialog.contactName.value() == shown
    assert dialog.showAsRow.label.value() == shown
    assert dialog.showAsRow.alias_label.value() == shown
    labels = dialog.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    for widget in dialog.findChildren(QWidget):
        tip = widget.toolTip()
        assert "<img" not in tip
        assert "<a " not in tip
        assert "\u202e" not in tip
    assert dialog.width() <= 560
    assert dialog.contactContent.width() <= dialog.contactScroll.width()


@pytest.mark.parametrize("text", HOSTILE)
def test_no_link_is_made_of_it(show, text):
    dialog = show(hostile_card(text))
    assert [link.value() for link in dialog.findChildren(LinkValue) if link.isVisible()] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_the_notes_about_a_rename_show_it_letter_by_letter(show, text):
    dialog = show(card())
    dialog.showAsRow.renamed(text, text)
    assert visible(text) in dialog.showAsRow.notice.text()


def test_the_mark_for_unsaved_changes_is_no_part_of_a_title(show):
    dialog = show(hostile_card("Contoso [*] AG"))
    assert dialog.windowTitle().endswith("Contoso [*][*] AG")


@pytest.mark.parametrize(
    "email", ["a@b.de?cc=x@y.de", "a@b.de%0Abcc:x@y.de", "<a@b.de>", "раураl@b.de"]
)
def test_a_hostile_address_can_be_copied_and_not_followed(show, email):
    contact = replace(CUSTOMER.contact, email=email)
    dialog = show(card(replace(CUSTOMER, contact=contact)))
    assert not dialog.contactFields.email.link.isVisible()
    assert dialog.contactFields.email.value.value() == email
    assert dialog.contactFields.email.copy.isVisible()
