"""The help sheet as a window that can stay open beside the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app import assets
from desktop_app.domain.licence import EXPIRY_WARNING_DAYS
from desktop_app.gui.actions import Actions
from desktop_app.gui.customers.badge_painter import BadgePainter
from desktop_app.gui.fonts import font
from desktop_app.gui.forms import load_form
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog_footer import DialogFooter
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.themed import hand_theme
from desktop_app.gui.words import Words

from . import content
from .help_text import meanings_text, sources_text, ways_text, whole_text
from .parts import SheetGrid

_SAID_MS = 3_000
_SECTION_GAP = 20


class HelpSheet(QDialog):
    """Modeless; `show()` it. Deletes itself when closed.

    `pages` gives the pages of the rail with their keys; asked again after a change of language.
    """

    helpScroll: QScrollArea
    helpBody: QWidget
    helpStatus: QLabel
    helpCopyButton: Button
    helpCloseButton: Button

    def __init__(
        self,
        actions: Actions,
        theme: Theme,
        pages: Callable[[], content.PageKeys] = tuple,
        *,
        warning_days: int = EXPIRY_WARNING_DAYS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._theme, self._pages = actions, theme, pages
        self._warning_days = warning_days
        self._words = Words()
        self._pills = BadgePainter(theme, self._words)
        load_form(assets.form("help_sheet"), self, (Button, DialogFooter))
        self.setObjectName("helpSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(self.helpStatus.clear)
        self._dress()
        self._fill()
        self.helpCopyButton.clicked.connect(self.copy_text)
        self.helpCloseButton.clicked.connect(self.close)
        hand_theme(self, theme)
        self.helpScroll.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def text(self) -> str:
        """Everything on the sheet as plain text."""
        titles = self._titles()
        return whole_text(
            [
                *(ways_text(titles[at], ways) for at, ways in enumerate(self._ways())),
                meanings_text(titles[3], content.meanings(self._warning_days), self._words),
                sources_text(titles[4], content.sources()),
            ]
        )

    @Slot()
    def copy_text(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())
        self.helpStatus.setText(self.tr("Copied"))
        self._said.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_said"):
            self._words.retranslate()
            # The actions take their new words in an event of their own, which may come later.
            QTimer.singleShot(0, self, self._fill)

    def _dress(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.helpScroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.helpBody.setBackgroundRole(QPalette.ColorRole.Base)
        self.helpStatus.setFont(font("small"))
        self.helpStatus.setProperty("tone", "muted")
        self.helpCopyButton.set_icon_name("copy")
        self._column = QVBoxLayout(self.helpBody)
        self._column.setContentsMargins(24, 20, 24, 24)
        self._column.setSpacing(8)

    def _titles(self) -> list[str]:
        return [
            self.tr("Keyboard and mouse"),
            self.tr("Customer list"),
            self.tr("Other"),
            self.tr("License symbols"),
            self.tr("Where the data comes from"),
        ]

    def _ways(self) -> list[list[content.Way]]:
        commands = content.command_ways(self._actions.all(), self._pages())
        return [commands, content.table_ways(), content.other_ways()]

    @Slot()
    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        grids = []
        for at, title in enumerate(self._titles()):
            if at:
                self._column.addSpacing(_SECTION_GAP)
            heading = plain_label(self.helpBody, font("sectionTitle"))
            heading.setText(title)
            self._column.addWidget(heading)
            grids.append(SheetGrid(self.helpBody))
            self._column.addWidget(grids[-1])
        self._column.addStretch(1)
        for grid, ways in zip(grids, self._ways(), strict=False):
            grid.show_ways(ways)
        grids[3].show_meanings(content.meanings(self._warning_days), self._pills, self._theme)
        grids[4].show_sources(content.sources())
