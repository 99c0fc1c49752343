"""Where in the way of the Tab key controls belong that are made after their window.

Qt puts them at its end. Not for the order inside a form: that is the form's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_tab_order(place: QWidget, controls: Sequence[QWidget]) -> None:
    """Let the Tab key meet the controls, children of `place`, where `place` stands."""
    for first, second in pairwise([*_leading(place), *controls]):
        QWidget.setTabOrder(first, second)


def _leading(place: QWidget) -> list[QWidget]:
    """The control that the Tab key comes from; none where there is no other."""
    widget = place.previousInFocusChain()
    while widget is not None and widget is not place:
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_keys and not place.isAncestorOf(widget):
            return [widget]
        widget = widget.previousInFocusChain()
    return []
