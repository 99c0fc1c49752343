"""What the keyboard reaches in a window: its controls, the ring of the Tab key, and the layout.

Not for what the keys do; that is for the tests of each window.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from desktop_app.gui.key_names import key_text

LONGEST_RING = 120
_TAB = Qt.FocusPolicy.TabFocus


def controls(window: QWidget) -> list[QWidget]:
    """Everything in a window that takes the keyboard now, in no order.

    Of an exclusive group only the chosen one: arrow keys lead to the others. Text that can be
    selected is there to be read.
    """
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & _TAB
        and widget.focusProxy() is None
        and not isinstance(widget, QLabel)
        and not _rests_in_group(widget)
    ]


def _rests_in_group(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    exclusive = group is not None and group.exclusive() and group.checkedButton() is not None
    return exclusive and group.checkedButton() is not widget


def ring(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """The controls in the order in which the Tab key meets them, until it is round."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    seen: list[QWidget] = []
    for _ in range(LONGEST_RING):
        QTest.keyClick(_focus(window), key)
        focused = _focus(window)
        if focused in seen:
            break
        seen.append(focused)
    else:
        raise AssertionError(f"no end of Tab: {[name_of(one) for one in seen]}")
    return seen[seen.index(focused) :]


def _focus(window: QWidget) -> QWidget:
    focused = QApplication.focusWidget()
    if focused is None or focused.window() is not window:
        window.activateWindow()
        QApplication.processEvents()
        focused = window.focusWidget() or window
    return focused


def name_of(widget: QWidget) -> str:
    """How a failure calls a control."""
    return f"{type(widget).__name__} {widget.objectName() or spoken(widget)!r}"


def spoken(widget: QWidget) -> str:
    """What a screen reader says to it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def against_the_layout(order: list[QWidget]) -> list[str]:
    """The steps of a ring that go up without beginning another column; none is right.

    A step back in the same line is right to and from the default button: it comes first.
    """
    wrong = []
    start = min(range(len(order)), key=lambda at: _reading(order[at]))
    turned = order[start:] + order[:start]
    for first, second in pairwise(turned):
        one, two = _areas(first, second)
        same_line = one.top() < two.bottom() and two.top() < one.bottom()
        up = two.bottom() <= one.top()
        another_column = two.left() >= one.right()
        back = same_line and two.right() <= one.left() and not _is_default(first)
        if (up and not another_column) or back:
            wrong.append(f"{name_of(first)} {one} → {name_of(second)} {two}")
    return wrong


def _reading(widget: QWidget) -> tuple[int, int, int]:
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    return corner.x() // 200, corner.y(), corner.x()


def _is_default(widget: QWidget) -> bool:
    return isinstance(widget, QPushButton) and widget.isDefault()


def _areas(first: QWidget, second: QWidget) -> tuple[QRect, QRect]:
    """Where both stand; what is scrolled away counts as the edge of its scroll area."""
    if _scroll(first) is _scroll(second):
        return _area(first), _area(second)
    return _in_sight(first), _in_sight(second)


def _area(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _in_sight(widget: QWidget) -> QRect:
    scroll, area = _scroll(widget), _area(widget)
    if scroll is None:
        return area
    frame = _area(scroll.viewport())
    top = min(max(area.top(), frame.top()), frame.bottom() - 1)
    bottom = min(max(area.bottom(), top + 1), frame.bottom())
    return QRect(QPoint(area.left(), top), QPoint(area.right(), bottom))


def _scroll(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def shortcuts(window: QWidget) -> list[tuple[str, str]]:
    """Every key of a window with whose it is."""
    found = []
    actions: set[QAction] = set()
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.window() is window:
            actions |= set(widget.actions())
            found += [
                (key.key().toString(), f"shortcut of {name_of(widget)}")
                for key in widget.findChildren(
                    QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly
                )
            ]
    found += [
        (key.toString(), action.objectName() or action.text())
        for action in actions
        for key in action.shortcuts()
    ]
    return [(key, whose) for key, whose in found if key]


def native(key: str) -> str:
    """A key as the help sheet writes it."""
    return key_text(QKeySequence(key))
