"""What was done to one customer: the newest lines of the log, folded away until they are wanted.

The whole log is the activity page's; this one only shows lines that it is given.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.activity import Activity
from desktop_app.gui.activity.clipboard import activities_to_mime
from desktop_app.gui.activity.entries import entries_of
from desktop_app.gui.activity.model import ActivityModel
from desktop_app.gui.activity.support_text import support_text
from desktop_app.gui.activity.table import ActivityTable
from desktop_app.gui.activity.words import second_line_in_dialog
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.disclosure import Disclosure
from desktop_app.gui.widgets.value_label import ValueLabel

translate = QCoreApplication.translate

MOST_SHOWN = 5
"""Older lines are on the activity page."""


class ActivitySection(QWidget):
    """Head, table and buttons.

    Signals
    -------
    all_wanted: everything that was done to this customer is to be shown.
    """

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: ContactLook | None = None
        self.head = Disclosure(self)
        self.head.setObjectName("contactActivityToggle")
        self.table = ActivityTable(self)
        self.table.setObjectName("contactActivityTable")
        self.model = ActivityModel(self)
        self.model.second_line = second_line_in_dialog
        self.message = ValueLabel(self, "body", "muted")
        self.copy_button = self._button("contactActivityCopyButton", "copy")
        self.all_button = self._button("contactActivityAllButton", "activity")
        self._lay_out()
        self.head.toggled.connect(self._on_toggled)
        self.table.copy_wanted.connect(self._copy_rows)
        self.table.menu_wanted.connect(self._on_menu)
        self.copy_button.clicked.connect(self._copy_for_support)
        self.all_button.clicked.connect(self.all_wanted)
        self.retranslate()
        self._show()

    def set_look(self, look: ContactLook) -> None:
        """Paint with the look's theme, and be open if the last one was."""
        self._look = look
        self.model.clock = look.clock
        self.table.set_look(look.theme)
        self.table.stand_in_dialog()
        self.table.setModel(self.model)
        self.head.setChecked(look.shows_activity)

    def show_activities(self, activities: Sequence[Activity]) -> None:
        """Show the newest of these lines, newest first; the selection survives."""
        self.model.show_entries(entries_of(activities[:MOST_SHOWN]))
        self._say_last(activities)
        self._show()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.head.setText(translate("ActivitySection", "Activity"))
        self.head.setAccessibleName(translate("ActivitySection", "Activity for this customer"))
        self.table.setAccessibleName(translate("ActivitySection", "Activity for this customer"))
        self.message.set_value(translate("ActivitySection", "No activity for this customer yet."))
        self.copy_button.setText(translate("ActivitySection", "Copy for support"))
        self.all_button.setText(translate("ActivitySection", "Show all"))
        self.all_button.setAccessibleName(
            translate("ActivitySection", "Show all activity for this customer")
        )
        self.model.retranslate()

    def tab_chain(self) -> list[QWidget]:
        """What the keyboard meets, as it is read."""
        return [self.head, self.table, self.copy_button, self.all_button]

    def make_menu(self) -> QMenu:
        """The context menu; it goes away by itself when it is closed."""
        menu = QMenu(self)
        menu.addAction(translate("ActivitySection", "Copy rows")).triggered.connect(self._copy_rows)
        support = menu.addAction(translate("ActivitySection", "Copy for support"))
        support.triggered.connect(self._copy_for_support)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _say_last(self, activities: Sequence[Activity]) -> None:
        note = ""
        if activities and self._look is not None:
            text = translate("ActivitySection", "Last: {time}")
            note = text.format(time=self._look.moment(activities[0].at))
        self.head.set_note(note)

    def _show(self) -> None:
        is_open, known = self.head.isChecked(), bool(self.model.total())
        self.message.setVisible(is_open and not known)
        for part in (self.table, self.copy_button, self.all_button):
            part.setVisible(is_open and known)
        self.table.fit_height()

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        if self._look is not None:
            self._look.shows_activity = is_open
        self._show()

    @Slot(QPoint)
    def _on_menu(self, point: QPoint) -> None:
        self.make_menu().popup(point)

    @Slot()
    def _copy_rows(self) -> None:
        chosen = self.table.selected() or self.model.shown()
        QGuiApplication.clipboard().setMimeData(activities_to_mime(chosen))

    @Slot()
    def _copy_for_support(self) -> None:
        chosen = self.table.selected() or self.model.shown()
        QGuiApplication.clipboard().setText(support_text(chosen))

    def _button(self, name: str, icon: str) -> Button:
        button = Button(self)
        button.setObjectName(name)
        button.set_icon_name(icon)
        button.set_compact(True)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.all_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.head, self.message, self.table):
            column.addWidget(part)
        column.addLayout(buttons)
