"""Labels and tooltips that never read text as markup: a server's text could stall the window."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(parent: QWidget | None = None, font: QFont | None = None, tone: str = "") -> QLabel:
    """An empty label for plain text; `tone` names one of the text colours of base.qss."""
    return make_plain(QLabel(parent), font, tone)


def make_plain(label: QLabel, font: QFont | None = None, tone: str = "") -> QLabel:
    """Fix the format of a label to plain text, and set its font and tone."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    if font is not None:
        label.setFont(font)
    if tone:
        label.setProperty("tone", tone)
    return label


def plain_tooltip(text: str) -> str:
    """`text` so that a tooltip shows it letter by letter; line breaks stay.

    Qt decides by itself whether a tooltip is markup, by a tag or an entity. What could look
    like it is handed over as markup that says the same text.
    """
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
