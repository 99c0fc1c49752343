"""Fonts, tones, grounds and margins of the form, which a form file cannot hold."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.plain_text import make_plain

from .frames import FooterIcon, FormSection

_SCROLL_BAR = 12
_MARGIN = 24
_LABELS = {
    "requiredStar": ("small", "error"),
    "requiredText": ("small", "muted"),
    "busyText": ("small", "muted"),
    "footerProblem": ("small", "error"),
}
_SECTIONS = ("customer", "contact", "address", "products", "region")


def dress(form: QWidget) -> None:
    """Give the parts of the form their look."""
    labels = dict(_LABELS)
    for name in _SECTIONS:
        labels |= {f"{name}Title": ("sectionTitle", ""), f"{name}Hint": ("small", "muted")}
    for label in form.findChildren(QLabel):
        role, tone = labels.get(label.objectName(), ("", ""))
        if role:
            make_plain(label, font(role), tone)
    kinds = {
        "createAccountButton": "primary",
        "openExistingButton": "primary",
        "createAnywayButton": "danger",
    }
    for button in form.findChildren(Button):
        button.set_kind(kinds.get(button.objectName(), button.get_kind()))
    for icon in form.findChildren(FooterIcon):
        icon.show_icon("alert", "errorText")
    for scroll in form.findChildren(QScrollArea):
        # The ground of the dialog shows through.
        for ground in (scroll.viewport(), scroll.widget()):
            if ground is not None:
                ground.setAutoFillBackground(False)


def make_room(form: QWidget, *, scrolls: bool) -> None:
    """A scroll bar takes its width from the margin and not from the fields."""
    for section in form.findChildren(FormSection):
        layout = section.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            margins.setRight(_MARGIN - _SCROLL_BAR if scrolls else _MARGIN)
            layout.setContentsMargins(margins)
