"""The page "Activity": search, filters and a table over the log, read off the GUI thread.

Not for writing the log, nor for settling what is open: it says that somebody wants to.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from desktop_app import assets
from desktop_app.domain.activity import Activity
from desktop_app.domain.customer import NO_CUSTOMER, CustomerId
from desktop_app.domain.errors import AppError
from desktop_app.domain.text import visible
from desktop_app.gui.fonts import font
from desktop_app.gui.forms import load_form
from desktop_app.gui.messages import message_for
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button, ButtonSpec
from desktop_app.gui.widgets.chip import ChipSpec
from desktop_app.gui.widgets.chip_bar import ChipBar
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.notice_bar import NoticeBar
from desktop_app.gui.widgets.plain_text import plain_tooltip
from desktop_app.gui.widgets.search_field import SearchField
from desktop_app.gui.widgets.themed import hand_theme
from desktop_app.services.write_ports import ActivityLog

from .clipboard import activities_to_mime
from .empty import CLEAR_SEARCH, EmptyLog
from .entries import ActivityFilter, Entry, entries_of
from .model import ActivityModel
from .support_text import support_text
from .table import ActivityTable
from .words import filter_text

MOST_LINES = 10_000
"""How many lines are read; older ones stay in the store."""

MOST_FOR_SUPPORT = 50
"""Without a selection, this many of the lines shown are copied for support."""

_NAME_LENGTH = 32
_SETTLE = "answerQuestionsButton"
_RETRY = "readAgainButton"


class ActivityPage(QWidget):
    """What was done to customers' accounts, newest first.

    `clock` gives seconds since the epoch.

    Signals
    -------
    loaded: the log was read and is shown.
    customer_activated: the id of the customer of a line, by Enter or double click.
    questions_wanted: a person wants to answer what has an unknown outcome.
    """

    loaded = Signal()
    customer_activated = Signal(str)
    questions_wanted = Signal()

    activityTitle: ElidedLabel
    supportCopyButton: Button
    activitySearchField: SearchField
    activityCount: QLabel
    activityCustomerButton: Button
    activityFilterBar: ChipBar
    activityNotice: NoticeBar
    activityTable: ActivityTable

    def __init__(
        self,
        log: ActivityLog,
        tasks: TaskRunner,
        theme: Theme,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._log, self._tasks = log, tasks
        self._reading = self._again = False
        self._questions = 0
        self._customer_name = ""
        self._failure: AppError | None = None
        load_form(assets.form("activity_page"), self, _PROMOTED)
        self.setObjectName("activityPage")
        self.model = ActivityModel(self, clock)
        self._build(theme)
        self._connect()
        hand_theme(self, theme)

    # What others call

    @Slot()
    def reload(self) -> None:
        """Read the log again; `loaded` follows. Calls while one is running become one more."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        log = self._log
        self._tasks.reading(
            lambda: entries_of(log.activities(MOST_LINES)),
            owner=self,
            then=self._on_read,
            error=self._on_failed,
        )

    def show_questions(self, count: int) -> None:
        """Say how many operations have an outcome that nobody knows."""
        # A notice is announced to screen readers: not again for the same number.
        if count != self._questions:
            self._questions = count
            self._show_notice()

    @Slot(str, str)
    def show_customer(self, customer_id: str, name: str) -> None:
        """Show one customer's lines alone, until a person wants the others back."""
        self.activitySearchField.clear()
        self.activityFilterBar.set_current(ActivityFilter.ALL.value)
        self._customer_name = name
        self.model.set_customer(CustomerId(customer_id))
        self._say_customer()
        self._show_counts()

    @Slot()
    def show_everybody(self) -> None:
        """Show every customer's lines again."""
        self.show_customer(NO_CUSTOMER, "")
        self.activityTable.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.activitySearchField.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.activitySearchField.selectAll()

    @Slot()
    def copy_rows(self) -> None:
        """Put the selected lines on the clipboard, as text and as a table; all if none is."""
        mime = activities_to_mime(self.activityTable.selected() or self.model.shown())
        QGuiApplication.clipboard().setMimeData(mime)

    @Slot()
    def copy_for_support(self) -> None:
        """Put the selected lines on the clipboard for support; the newest shown if none is."""
        chosen = self.activityTable.selected() or self.model.shown()[:MOST_FOR_SUPPORT]
        QGuiApplication.clipboard().setText(support_text(chosen))

    # Building

    def _build(self, theme: Theme) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.activityTitle.setFont(font("pageTitle"))
        self.activityCount.setFont(font("small", tabular=True))
        self.activityCount.setProperty("tone", "muted")
        self.supportCopyButton.set_icon_name("copy")
        self.activityCustomerButton.set_icon_name("x")
        self.activityCustomerButton.set_compact(True)
        chips = [ChipSpec(one.value, "", _CHIP_ICONS.get(one, "")) for one in ActivityFilter]
        self.activityFilterBar.set_chips(chips)
        self.activityTable.set_look(theme)
        self.activityTable.setModel(self.model)
        self._empty = EmptyLog(self.activityTable, theme)
        self._say()

    def _connect(self) -> None:
        self.activitySearchField.textChanged.connect(self._on_query)
        self.activityFilterBar.current_changed.connect(self._on_filter)
        self.activityTable.opened.connect(self._on_opened)
        self.activityTable.copy_wanted.connect(self.copy_rows)
        self.activityTable.menu_wanted.connect(self._on_menu)
        self.supportCopyButton.clicked.connect(self.copy_for_support)
        self.activityCustomerButton.clicked.connect(self.show_everybody)
        self.activityNotice.action_triggered.connect(self._on_notice)
        self._empty.action_triggered.connect(self._on_empty_action)

    # Following the log

    def _on_read(self, entries: list[Entry]) -> None:
        on_top = self.model.show_entries(entries)
        if on_top > 0:
            self.activityTable.keep_place(on_top)
        if self._failure is not None:
            self._failure = None
            self._show_notice()
        self._finish_reading()
        self.loaded.emit()

    def _on_failed(self, error: AppError) -> None:
        self._failure = error
        self._show_notice()
        self._finish_reading()

    def _finish_reading(self) -> None:
        self._reading = False
        self._show_counts()
        if self._again:
            self._again = False
            self.reload()

    def _show_notice(self) -> None:
        if self._failure is not None:
            title, text = message_for(self._failure)[:2]
            retry = ButtonSpec(_RETRY, self.tr("Try again"), "refresh")
            self.activityNotice.show_notice("error", title, text, [retry], closable=False)
        elif self._questions:
            title = self.tr("%Ln operation(s) with an unknown outcome.", "", self._questions)
            text = self.tr("Nothing is resent automatically.")
            settle = ButtonSpec(_SETTLE, self.tr("Answer…"))
            self.activityNotice.show_notice("warning", title, text, [settle], closable=False)
        else:
            self.activityNotice.clear()

    @Slot(str)
    def _on_notice(self, action: str) -> None:
        if action == _SETTLE:
            self.questions_wanted.emit()
        else:
            self.reload()

    # Following the person

    @Slot(str)
    def _on_query(self, text: str) -> None:
        self.model.set_query(text)
        self._show_counts()

    @Slot(str)
    def _on_filter(self, chip: str) -> None:
        self.model.set_filter(ActivityFilter(chip))
        self._show_counts()

    @Slot(object)
    def _on_opened(self, activity: Activity) -> None:
        if activity.customer_id != NO_CUSTOMER:
            self.customer_activated.emit(activity.customer_id)

    @Slot(QPoint)
    def _on_menu(self, point: QPoint) -> None:
        self.make_menu().popup(point)

    def make_menu(self) -> QMenu:
        """The context menu; it goes away by itself when it is closed."""
        menu = QMenu(self)
        chosen = self.activityTable.selected()
        opening = menu.addAction(self.tr("Open contact details"))
        opening.setEnabled(len(chosen) == 1 and chosen[0].customer_id != NO_CUSTOMER)
        opening.triggered.connect(lambda: self._on_opened(chosen[0]))
        menu.addAction(self.tr("Copy rows")).triggered.connect(self.copy_rows)
        menu.addAction(self.tr("Copy for support")).triggered.connect(self.copy_for_support)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot(str)
    def _on_empty_action(self, action: str) -> None:
        if action == CLEAR_SEARCH:
            self.activitySearchField.clear()
        else:
            self.activityFilterBar.set_current(ActivityFilter.ALL.value)
            self.show_everybody()

    def event(self, event: QEvent) -> bool:
        """Claim the key for searching before the customers page's command gets it."""
        claims = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if claims and event.matches(QKeySequence.StandardKey.Find):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key for searching leads into the search field."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_search()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes here wants to see what was done just now."""
        super().showEvent(event)
        self.reload()

    # Words

    def _show_counts(self) -> None:
        counts = self.model.counts()
        for wanted, count in counts.items():
            self.activityFilterBar.set_count(wanted.value, count)
        locale = QLocale()
        shown, total = self.model.rowCount(), self.model.total()
        text = self.tr("%Ln entry(s)", "", total) if total else ""
        if shown != total:
            text = self.tr("{shown} of {total}").format(
                shown=locale.toString(shown), total=locale.toString(total)
            )
        self.activityCount.setText(text)
        self.supportCopyButton.setEnabled(bool(shown))
        chosen = ActivityFilter(self.activityFilterBar.current())
        query = self.activitySearchField.text().strip()
        self._empty.show_for(shown, total, query, chosen, reading=self._reading)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_empty"):
            self.model.retranslate()
            self._say()
            self._show_notice()

    def _say_customer(self) -> None:
        only = self.tr("Only “{name}”")
        button = self.activityCustomerButton
        button.setText(only.format(name=visible(self._customer_name, _NAME_LENGTH)))
        button.setToolTip(plain_tooltip(self.tr("Show the activity of all customers")))
        button.setVisible(bool(self._customer_name))

    def _say(self) -> None:
        self._say_customer()
        for one in ActivityFilter:
            self.activityFilterBar.set_text(one.value, filter_text(one))
        self._show_counts()


_CHIP_ICONS = {ActivityFilter.ALL: "check"}
_PROMOTED = (ElidedLabel, Button, SearchField, ChipBar, NoticeBar, ActivityTable)
