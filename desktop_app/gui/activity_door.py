"""The activity page of one window: made after the first picture, led to, told of what is new.

What it shows is the page's; what it leads to is connected by the desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from .main_window import MainWindow
from .tasks import TaskRunner

if TYPE_CHECKING:
    from desktop_app.gui.activity.page import ActivityPage
    from desktop_app.services.write_ports import ActivityLog

    from .theme import Theme

ACTIVITY = "activity"


class ActivityDoor(QObject):
    """`page` is None until `add`; what comes before that reaches nobody."""

    def __init__(self, window: MainWindow, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks = tasks
        self.page: ActivityPage | None = None
        window.rail.page_changed.connect(self._on_page_changed)

    def add(self, log: ActivityLog, theme: Theme, name: str, keys: str) -> ActivityPage:
        """Make the page and its entry in the rail."""
        from desktop_app.gui.activity.page import ActivityPage

        self.page = ActivityPage(log, self._tasks, theme)
        self._window.add_page(ACTIVITY, "activity", name, self.page, keys)
        return self.page

    def find(self) -> bool:
        """Put the keyboard into the page's search; False while another page is shown."""
        if self.page is None or self._window.rail.page() != ACTIVITY:
            return False
        self.page.focus_search()
        return True

    @Slot(int)
    def show_questions(self, count: int) -> None:
        """The lasting mark: the number stands in the rail until all are answered."""
        self._window.rail.set_page_mark(ACTIVITY, count)
        if self.page is not None:
            self.page.show_questions(count)
            self.page.reload()

    @Slot(str, str)
    def show_customer(self, customer_id: str, name: str) -> None:
        """Go to the page with one customer's lines alone."""
        if self.page is not None:
            self.page.show_customer(customer_id, name)
            self._window.rail.choose(ACTIVITY)
            self._window.bring_to_front()

    @Slot()
    def reload(self) -> None:
        """Read what was noted since."""
        if self.page is not None:
            self.page.reload()

    @Slot(str)
    def _on_page_changed(self, page_id: str) -> None:
        """Whoever came by a key of the window, and not by the rail, wants to read the lines."""
        focused = self._window.focusWidget()
        if page_id != ACTIVITY or self.page is None or focused is None:
            return
        if self.page.isAncestorOf(focused):
            self.page.activityTable.setFocus()
