"""Only what is plainly an address or a number becomes a link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.contact.links import call_number, mail_address


@pytest.mark.parametrize(
    "text",
    [
        "j.gruenewald@rhein-druckwerke.example",
        "a@b.de",
        "first.last+tag@sub.domain.co.uk",
        "info@xn--mller-kva.example",
    ],
)
def test_an_ordinary_address_may_be_written_to(text):
    assert mail_address(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nobody",
        "a@b",
        "a@b.de?bcc=evil@evil.example",
        "a@b.de&body=x",
        "a@b.de%0aBcc:evil@evil.example",
        "a@b.de\nBcc: evil@evil.example",
        "a@b.de ",
        "mailto:a@b.de",
        "file:///etc/passwd",
        "javascript:alert(1)@b.de",
        "<a href='x'>a@b.de</a>",
        "-oProxyCommand@b.de",
        "a@b.de,c@d.de",
        "a@[127.0.0.1]",
        "a@b..de",
        "раураl@b.de",
        "a@b\u202ede.example",
        "a@-b.de",
        "$(reboot)@b.de",
        "x" * 250 + "@b.de",
    ],
)
def test_a_hostile_address_is_no_link(text):
    assert mail_address(text) == ""


@given(st.text(max_size=60))
def test_what_passes_as_an_address_holds_nothing_that_a_mail_program_obeys(text):
    address = mail_address(text)
    assert not set(address) & set("?&%#:/\\<>\"'`$;,|() \t\r\n\x00")
    assert address.isascii()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+49 221 5550 120", "+492215550120"),
        ("+49 (0) 221 / 5550-120", "+492215550120"),
        ("0221 5550120", "02215550120"),
        ("(0221) 5550120", "02215550120"),
        ("110", "110"),
    ],
)
def test_a_number_is_dialled_as_digits(text, number):
    assert call_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12",
        "*#06#",
        "**21*0900123456#",
        "tel:110",
        "call me",
        "1" * 16,
        "+",
        "０１２３４",
        "1;ext=2",
    ],
)
def test_what_is_no_plain_number_is_not_dialled(text):
    assert call_number(text) == ""
