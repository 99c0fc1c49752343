"""What is known of an outcome, in the language of the program.

The log keeps short English phrases, so that it stays one whatever language is in force; here they
are recognised and said in it. What is not recognised, as the server's own words, stays as it is.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.text import visible
from desktop_app.gui.messages import titles_by_summary

translate = QCoreApplication.translate

_SEPARATOR = "; "


def detail_text(detail: str) -> str:
    """The detail of an activity as plain text."""
    said = _said(detail)
    if said is None:
        parts = detail.split(_SEPARATOR)
        said = _SEPARATOR.join(_said(part) or part for part in parts)
    return visible(said)


def _said(part: str) -> str | None:
    """A phrase that the program has noted, in the language in force; None for any other text."""
    if text := _phrases().get(part):
        return text
    for pattern, text in _patterns():
        if found := re.fullmatch(pattern, part, re.DOTALL):
            return text.format(value=found[1])
    for summary, title in titles_by_summary().items():
        if part.startswith(summary):
            return title + part.removeprefix(summary)
    return None


def _phrases() -> dict[str, str]:
    return {
        "found by looking": translate("ActivityDetail", "Found in Sophos Central"),
        "confirmed by a person": translate("ActivityDetail", "Confirmed manually"),
        "dismissed by a person": translate("ActivityDetail", "Dismissed manually"),
        "never sent; taken up again": translate(
            "ActivityDetail", "Not sent; continued in the form"
        ),
        "never sent; the name is there already": translate(
            "ActivityDetail", "Not sent; the name was already set"
        ),
        "a later rename was done": translate("ActivityDetail", "Replaced by a later rename"),
        "the program ended while it was sent": translate(
            "ActivityDetail", "Central Desk closed while sending"
        ),
        "it could not be read again": translate("ActivityDetail", "The name could not be checked"),
        "the answer was a success": translate("ActivityDetail", "Reported as done"),
    }


def _patterns() -> list[tuple[str, str]]:
    name = r"""['"](.*)['"]"""
    return [
        (r"sent again after (\S+)", translate("ActivityDetail", "Resent after {value}")),
        (
            r"not done; sent again as (\S+)",
            translate("ActivityDetail", "Not done; resent as {value}"),
        ),
        (
            r"not created; sent again as (\S+)",
            translate("ActivityDetail", "Not created; resent as {value}"),
        ),
        (f"since changed to {name}", translate("ActivityDetail", "Later changed to “{value}”")),
        (
            f"the answer was a success; it shows {name}",
            translate("ActivityDetail", "Reported as done, but Sophos Central shows “{value}”"),
        ),
        (f"it shows {name}", translate("ActivityDetail", "Sophos Central shows “{value}”")),
        (r"undo of (\S+)", translate("ActivityDetail", "Undo of {value}")),
        (
            r"unexpected (\w+) in the program",
            translate("ActivityDetail", "Unexpected error ({value})"),
        ),
    ]
