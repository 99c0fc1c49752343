"""Looks through a window for text that could be read as markup or that hides characters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMessageBox, QWidget

from desktop_app.domain.text import visible

NO_LIMIT = 10**9


def shown_by_tooltip(tip: str) -> str:
    """What a tooltip shows, letter by letter; fails for one that holds anything but text."""
    if "<" not in tip and "&" not in tip:
        return tip
    assert tip.startswith("<span>"), f"a tooltip that Qt may take for markup: {tip[:80]!r}"
    document = QTextDocument()
    document.setHtml(tip)
    assert document.rootFrame().childFrames() == [], "a table or frame in a tooltip"
    block = document.begin()
    while block.isValid():
        assert block.textList() is None, "a list in a tooltip"
        part = block.begin()
        while not part.atEnd():
            form = part.fragment().charFormat()
            assert not form.isImageFormat(), "a picture in a tooltip"
            assert not form.isAnchor(), "a link in a tooltip"
            assert form.fontWeight() <= 400, "bold print in a tooltip"
            part += 1
        block = block.next()
    return document.toPlainText()


def assert_nothing_hidden(text: str, where: str = "") -> None:
    """Bidirectional and invisible characters are written out as marks."""
    assert visible(text, NO_LIMIT) == text, f"hidden characters in {where}"


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a window and its children say, with where they say it."""
    for widget in [window, *window.findChildren(QWidget)]:
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{where} title", widget.windowTitle()
        yield f"{where} accessible name", widget.accessibleName()
        yield f"{where} accessible description", widget.accessibleDescription()
        yield f"{where} tooltip", shown_by_tooltip(widget.toolTip())
        yield f"{where} what's this", shown_by_tooltip(widget.whatsThis())
        if isinstance(widget, QLabel | QAbstractButton):
            yield f"{where} text", widget.text()
        if isinstance(widget, QGroupBox):
            yield f"{where} title", widget.title()


def assert_plain(window: QWidget) -> None:
    """The whole window is plain text in which nothing is hidden."""
    for where, text in texts_of(window):
        assert_nothing_hidden(text, where)
    for label in window.findChildren(QLabel):
        inside_box = isinstance(label.parentWidget(), QMessageBox)
        assert inside_box or label.textFormat() == Qt.TextFormat.PlainText, label.objectName()
