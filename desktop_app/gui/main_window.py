"""The frame: navigation rail, pages, status bar; what they show is theirs to know."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.permission import Programme
from desktop_app.domain.progress import SyncOutcome, SyncProgress
from desktop_app.domain.quota import NO_QUOTA, QuotaState
from desktop_app.services.account import Account

from . import status_text
from .actions import ABOUT, QUIT, STOP, Actions
from .preferences_menu import PreferencesMenu
from .sync_controller import SyncController, SyncMode
from .theme import Theme
from .widgets.nav_rail import NavRail
from .widgets.status_bar import StatusLine
from .widgets.themed import hand_theme
from .window_state import WindowState

translate = QCoreApplication.translate

CLIENT_SIZE = QSize(1280, 768)
SMALLEST_SIZE = QSize(960, 600)
NARROW = 1_120
"""Below this width the rail gives its room to the table."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_GEOMETRY = "window/geometry"
_COLLAPSED = "window/railCollapsed"


class MainWindow(QWidget):
    """The program's window.

    Signals
    -------
    closing: a person closed it; nothing has been torn down yet.
    about_wanted: the words about the program were asked for.
    """

    closing = Signal()
    about_wanted = Signal()

    def __init__(
        self,
        account: Account,
        sync: SyncController,
        theme: Theme,
        actions: Actions,
        state: WindowState,
        preferences: PreferencesMenu,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._account = account
        self._sync = sync
        self._theme = theme
        self._actions = actions
        self._state = state
        self._preferences = preferences
        self._narrow = False
        self._progress: SyncProgress | None = None
        self._quota: QuotaState | None = None
        self._complete_at = 0
        self._build()
        self._connect()
        self._restore()
        self.retranslate()
        hand_theme(self, theme)

    def add_page(self, page_id: str, icon: str, text: str, page: QWidget, keys: str) -> None:
        """Add a page and its entry in the rail."""
        self._page_ids.append(page_id)
        self.pages.addWidget(page)
        self.rail.add_page(page_id, icon, text, keys)
        hand_theme(self, self._theme)

    def set_page_text(self, page_id: str, text: str) -> None:
        """Name a page in another language."""
        self.rail.set_page_text(page_id, text)

    def show_questions_elsewhere(self, profile_id: str, count: int) -> None:
        """Say at the settings and in their menu that another account has open questions."""
        self._preferences.show_questions(profile_id, count)
        self.rail.set_settings_mark(self._preferences.questions())

    def set_complete_at(self, seconds: int) -> None:
        """Say when everything was last read; seconds since the epoch, 0 for never."""
        self._complete_at = seconds
        self._show_status()

    def bring_to_front(self) -> None:
        """Show the window to the person, from wherever it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._actions.retranslate()
        self._preferences.retranslate()
        name = self._account.name
        self.setWindowTitle(f"Central Desk – {name}" if name else "Central Desk")
        self.rail.set_partner(name, self._programme_text())
        self._show_status()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rail narrow where the table needs the room, and wide again after."""
        super().resizeEvent(event)
        was_narrow, self._narrow = self._narrow, self.width() < NARROW
        if self._narrow != was_narrow:
            self.rail.set_collapsed(self._narrow or self._state.flag(_COLLAPSED))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the focused button, as it does in dialogs."""
        focused = self.focusWidget()
        plain = event.modifiers() in _PLAIN
        if event.key() not in _ENTER or not plain or not isinstance(focused, QAbstractButton):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            focused.click()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place, then let it go."""
        self._state.put(_GEOMETRY, self.saveGeometry())
        self.closing.emit()
        self._state.save()
        super().closeEvent(event)

    def _build(self) -> None:
        self._page_ids: list[str] = []
        self.rail = NavRail(self)
        self.rail.show_settings_item(True)
        self.pages = QStackedWidget(self)
        self.status = StatusLine(self)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.pages, 1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addLayout(middle, 1)
        frame.addWidget(self.status)
        self.setMinimumSize(SMALLEST_SIZE)
        # Every shortcut works wherever the focus is.
        self.addActions(self._actions.all())
        self._clock = QTimer(self, interval=1_000)

    def _connect(self) -> None:
        self.rail.page_changed.connect(self._on_page_changed)
        self.rail.settings_clicked.connect(self._on_settings)
        self.status.cancel_clicked.connect(self._actions[STOP].trigger)
        self._actions[STOP].triggered.connect(self._sync.stop)
        self._actions[QUIT].triggered.connect(self.close)
        self._actions[ABOUT].triggered.connect(self.about_wanted)
        self._sync.mode_changed.connect(self._on_mode_changed)
        self._sync.progressed.connect(self._on_progressed)
        self._sync.finished.connect(self._on_finished)
        self._clock.timeout.connect(self._show_status)
        self._theme.changed.connect(self._actions.refresh_icons)
        self._clock.start()

    def _restore(self) -> None:
        if not self.restoreGeometry(self._state.blob(_GEOMETRY)):
            self.resize(self._fitting(CLIENT_SIZE))
        self.rail.set_collapsed(self._state.flag(_COLLAPSED))
        self.rail.collapsed_changed.connect(self._on_collapsed)

    def _fitting(self, size: QSize) -> QSize:
        screen = self.screen().availableSize()
        return size.boundedTo(screen).expandedTo(SMALLEST_SIZE)

    @Slot(str)
    def _on_page_changed(self, page_id: str) -> None:
        self.pages.setCurrentIndex(self._page_ids.index(page_id))

    @Slot(bool)
    def _on_collapsed(self, collapsed: bool) -> None:
        # In a narrow window the rail is narrow by itself: that is no choice to remember.
        if not self._narrow:
            self._state.put(_COLLAPSED, collapsed)

    @Slot()
    def _on_settings(self) -> None:
        # Above the entry that was clicked: it stands near the window's lower edge.
        height = self._preferences.sizeHint().height()
        corner = QPoint(8, self.rail.height() - 104 - height)
        self._preferences.popup(self.rail.mapToGlobal(corner))

    @Slot(object)
    def _on_mode_changed(self, mode: SyncMode) -> None:
        if mode is SyncMode.RUNNING:
            self._progress = None
        self._actions[STOP].setEnabled(mode in (SyncMode.RUNNING, SyncMode.WAITING))
        self._show_status()

    @Slot(object)
    def _on_progressed(self, progress: SyncProgress) -> None:
        self._progress = progress
        self._quota = progress.quota
        self._show_status()

    @Slot(object)
    def _on_finished(self, outcome: SyncOutcome) -> None:
        if self._sync.up_to_date:
            self.set_complete_at(outcome.finished_at)

    @Slot()
    def _show_status(self) -> None:
        shown = status_text.status(
            self._sync.mode,
            self._progress,
            seconds_to_retry=self._sync.seconds_to_retry,
            up_to_date=self._sync.up_to_date,
            error=self._sync.last_error,
        )
        self.status.set_state(*shown)
        self._show_progress()
        self.status.set_right(
            [
                status_text.quota_text(self._quota or NO_QUOTA, known=self._quota is not None),
                status_text.complete_text(self._complete_at),
            ]
        )

    def _show_progress(self) -> None:
        if self._sync.mode is not SyncMode.RUNNING:
            self.status.set_progress(0, 0)
        elif self._progress is None:
            self.status.set_progress(0, None, cancellable=True)
        else:
            total = self._progress.total
            self.status.set_progress(self._progress.done, total or None, cancellable=True)

    def _programme_text(self) -> str:
        return {
            Programme.MSP_FLEX: translate("MainWindow", "MSP Flex partner"),
            Programme.MSP_FLEX_CONNECT: translate("MainWindow", "MSP Flex Connect partner"),
            Programme.NONE: translate("MainWindow", "Partner"),
        }[self._account.programme]
