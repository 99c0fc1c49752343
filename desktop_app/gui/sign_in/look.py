"""Fonts, tones, icons and kinds of the sign-in form, which a form file cannot hold."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.plain_text import make_plain

from .card import SmallIcon

Kind = TypeVar("Kind", bound=QWidget)

_LABELS = {
    "welcomeTitle": ("pageTitle", ""),
    "welcomeText": ("body", "secondary"),
    "signInTitle": ("dialogTitle", ""),
    "signInText": ("body", "secondary"),
    "clientIdLabel": ("smallStrong", ""),
    "clientSecretLabel": ("smallStrong", ""),
    "keptText": ("small", "muted"),
    "namingTitle": ("dialogTitle", ""),
    "namingText": ("body", "secondary"),
    "profileNameLabel": ("smallStrong", ""),
    "programmeLabel": ("smallStrong", ""),
    "programmeText": ("small", "muted"),
    "troubleTitle": ("dialogTitle", ""),
    "troubleText": ("body", "secondary"),
    "busyText": ("small", "muted"),
    "firstRunNote": ("small", "muted"),
}
_KINDS = {
    "signInButton": "primary",
    "whereButton": "flat",
    "finishButton": "primary",
    "namingBackButton": "flat",
    "retryButton": "primary",
    "troubleBackButton": "flat",
    "leaveButton": "flat",
}


def dress(page: QWidget) -> None:
    """Give the parts of the form their look."""
    for name, (role, tone) in _LABELS.items():
        make_plain(part(page, QLabel, name), font(role), tone)
    for name, kind in _KINDS.items():
        part(page, Button, name).set_kind(kind)
    part(page, Button, "signInButton").set_icon_name("key")
    part(page, Button, "cancelCheckButton").set_key_hint("Esc")
    part(page, SmallIcon, "keptIcon").show_icon("lock", "mutedText")


def part(page: QWidget, kind: type[Kind], name: str) -> Kind:
    """The child of a form by its name; that it is there is certain."""
    found = page.findChild(kind, name)
    assert found is not None, name
    return found
