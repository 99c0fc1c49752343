"""Tooltips that show text from the server letter by letter (reliability.md T11).

Qt decides by itself whether a tooltip is markup. What could look like it, because of a tag or an
entity, is handed over as markup that says the same text.
"""

from __future__ import annotations

from html import escape


def safe_tooltip(text: str) -> str:
    """`text` for `ToolTipRole` and QToolTip; line breaks stay."""
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
