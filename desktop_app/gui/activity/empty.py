"""What stands in place of an empty log: nothing was done yet, or nothing matches."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QTableView

from desktop_app.domain.text import visible
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import ButtonSpec
from desktop_app.gui.widgets.empty_state import EmptyState

from .entries import ActivityFilter
from .words import filter_text

translate = QCoreApplication.translate

CLEAR_SEARCH = "clearActivitySearchButton"
SHOW_ALL = "showAllActivitiesButton"


class EmptyLog(QObject):
    """Lies over the table's viewport while there is no row.

    Signals
    -------
    action_triggered: the id of the button that was clicked.
    """

    action_triggered = Signal(str)

    def __init__(self, table: QTableView, theme: Theme) -> None:
        super().__init__(table)
        self._viewport = table.viewport()
        self._state = EmptyState(self._viewport)
        self._state.setObjectName("activityEmptyState")
        self._state.set_theme(theme)
        self._state.action_triggered.connect(self.action_triggered)
        self._state.hide()
        self._viewport.installEventFilter(self)

    def show_for(
        self, shown: int, total: int, query: str, chosen: ActivityFilter, *, reading: bool
    ) -> None:
        """Say why there is nothing to see; go away where there is something, or may be soon."""
        if shown or (reading and not total):
            self._state.hide()
            return
        self._say(total, query, chosen)
        self._state.setGeometry(self._viewport.rect())
        self._state.show()

    def _say(self, total: int, query: str, chosen: ActivityFilter) -> None:
        if not total:
            title = translate("Activity", "No activity yet")
            line = translate(
                "Activity",
                "Account creation, renames, launches and approval requests are logged here with "
                "their outcome.",
            )
            self._state.show_state("activity", title, [line])
        elif query:
            title = translate("Activity", "No results for “{query}”").format(query=visible(query))
            clear = ButtonSpec(CLEAR_SEARCH, translate("Activity", "Clear search"), "", "Esc")
            self._state.show_state("search-x", title, _within(chosen), [clear])
        else:
            title = translate("Activity", "No matching activity")
            everything = ButtonSpec(SHOW_ALL, translate("Activity", "Show all"), "activity")
            self._state.show_state("check", title, _within(chosen), [everything])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the viewport."""
        if event.type() == QEvent.Type.Resize:
            self._state.setGeometry(self._viewport.rect())
        return super().eventFilter(watched, event)


def _within(chosen: ActivityFilter) -> list[str]:
    if chosen is ActivityFilter.ALL:
        return []
    text = translate("Activity", "Only “{filter}” is shown.")
    return [text.format(filter=filter_text(chosen))]
