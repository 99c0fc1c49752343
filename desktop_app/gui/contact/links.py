"""Which texts of a contact may become a link to write or to call; all others stay plain text.

A link hands its target to another program: only what is plainly an address or a number passes,
because the text comes from a server. Pure functions.
"""

from __future__ import annotations

import re

_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAIL = re.compile(rf"\A[A-Za-z0-9][A-Za-z0-9._+-]{{0,63}}@(?:{_LABEL}\.){{1,8}}{_LABEL}\Z")
_LONGEST_MAIL = 254
_PHONE = re.compile(r"\A\+?[0-9(][0-9 ()./-]{1,38}\Z")
_SHORTEST_NUMBER, _LONGEST_NUMBER = 3, 15


def mail_address(text: str) -> str:
    """The address that may be written to, empty where the text is anything but one."""
    return text if len(text) <= _LONGEST_MAIL and _MAIL.match(text) else ""


def call_number(text: str) -> str:
    """The number that may be called: digits with an optional plus, empty where there is none.

    The "(0)" of "+49 (0) 221" is not dialled. Codes with * and # are refused: some devices
    obey them. 15 digits are the most that E.164 knows.
    """
    if not _PHONE.match(text):
        return ""
    plus = "+" if text.startswith("+") else ""
    spoken = text.replace("(0)", "") if plus else text
    digits = "".join(character for character in spoken if character.isdigit())
    return plus + digits if _SHORTEST_NUMBER <= len(digits) <= _LONGEST_NUMBER else ""
