"""The rail at the start of the window: pages, settings, collapse, and who is signed in.

It knows ids and labels of pages, never the pages; a page that does not exist is not added.
"""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.key_names import key_text
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.nav_item import NavItem
from desktop_app.gui.widgets.themed import Themed

_WIDTH = 200
_WIDTH_COLLAPSED = 56


class NavRail(Themed, QFrame):
    """200 pixels wide, 56 when collapsed.

    Signals:
        page_changed(id): another page was chosen.
        settings_clicked: the settings were asked for.
        collapsed_changed(collapsed): the rail became narrow or wide.
    """

    page_changed = Signal(str)
    settings_clicked = Signal()
    collapsed_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, NavItem] = {}
        self._marks: dict[str, int] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        self._collapsed = False
        self._box = QWidget(self)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_toggled)
        self._collapse = NavItem("panel", self, quiet=True)
        self._collapse.clicked.connect(self._on_collapse)
        self._settings = NavItem("settings", self)
        self._settings.clicked.connect(self.settings_clicked)
        self._settings.hide()
        self._partner = self._partner_line("smallStrong", "")
        self._programme = self._partner_line("small", "muted")
        self.setFixedWidth(_WIDTH)
        self._lay_out()
        self._retranslate()

    def add_page(self, page_id: str, icon: str, text: str, shortcut: str = "") -> None:
        """Add an entry below the others; the first one is chosen. `shortcut` is like "Ctrl+1"."""
        item = NavItem(icon, self._box)
        item.setCheckable(True)
        item.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._items[page_id] = item
        self._group.addButton(item)
        self._pages.addWidget(item)
        if shortcut:
            keys = QShortcut(QKeySequence(shortcut), self)
            keys.activated.connect(item.click)
            self._shortcuts[page_id] = keys
        self.set_page_text(page_id, text)
        item.set_mark(self._marks.get(page_id, 0))
        item.set_collapsed(self._collapsed)
        if self.theme is not None:
            item.set_theme(self.theme)
        self._order_tabs()
        if len(self._items) == 1:
            item.setChecked(True)

    def set_page_text(self, page_id: str, text: str) -> None:
        """Change the label of an entry, as after a change of language; KeyError if unknown."""
        keys = self._shortcuts.get(page_id)
        self._items[page_id].set_label(text, key_text(keys.key()) if keys else "")

    def set_page_mark(self, page_id: str, count: int) -> None:
        """Show a number beside an entry, none for 0; a page that is not there yet has none."""
        self._marks[page_id] = count
        if page_id in self._items:
            self._items[page_id].set_mark(count)

    def set_settings_mark(self, count: int) -> None:
        """Show a number beside the settings, none for 0."""
        self._settings.set_mark(count)

    def choose(self, page_id: str) -> None:
        """Go to a page; KeyError if unknown."""
        self._items[page_id].setChecked(True)

    def page(self) -> str:
        """The id of the chosen page; empty if there are no pages."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def show_settings_item(self, shown: bool) -> None:
        """Offer the settings, once there is a page for them."""
        self._settings.setVisible(shown)

    def set_partner(self, name: str, programme: str) -> None:
        """Say who is signed in; both texts are shown letter by letter."""
        self._partner.setText(name)
        self._programme.setText(programme)

    def is_collapsed(self) -> bool:
        """True while only the icons are shown."""
        return self._collapsed

    def set_collapsed(self, collapsed: bool) -> None:
        """Make the rail narrow or wide."""
        if collapsed == self._collapsed:
            return
        self._collapsed = collapsed
        self.setFixedWidth(_WIDTH_COLLAPSED if collapsed else _WIDTH)
        for item in self._all_items():
            item.set_collapsed(collapsed)
        for label in (self._partner, self._programme):
            label.setVisible(not collapsed)
        self._retranslate()
        self.collapsed_changed.emit(collapsed)

    def theme_changed(self) -> None:
        """Pass the theme on to the entries."""
        if self.theme is not None:
            for item in self._all_items():
                item.set_theme(self.theme)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge and the line above the partner."""
        if self.theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("window"))
        line = self.theme.colour("border")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(0 if mirrored else self.width() - 1, 0, 1, self.height(), line)
        painter.fillRect(0, self._foot.geometry().top(), self.width(), 1, line)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the Tab key meet the pages before the other entries, in whichever window this is."""
        super().showEvent(event)
        self._order_tabs()

    def _lay_out(self) -> None:
        self._pages = QVBoxLayout(self._box)
        self._pages.setContentsMargins(8, 0, 8, 0)
        self._pages.setSpacing(4)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(8, 0, 8, 0)
        bottom.setSpacing(4)
        bottom.addWidget(self._collapse)
        bottom.addWidget(self._settings)
        self._foot = QWidget(self)
        self._foot.setFixedHeight(56)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(16, 12, 8, 12)
        foot.setSpacing(0)
        foot.addWidget(self._partner)
        foot.addWidget(self._programme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._box)
        column.addStretch(1)
        column.addLayout(bottom)
        column.addSpacing(8)
        column.addWidget(self._foot)

    def _partner_line(self, role: str, tone: str) -> ElidedLabel:
        label = ElidedLabel(self)
        label.setFont(font(role))
        label.setProperty("tone", tone)
        return label

    def _all_items(self) -> list[NavItem]:
        return [*self._items.values(), self._collapse, self._settings]

    def _order_tabs(self) -> None:
        for before, after in pairwise(self._all_items()):
            QWidget.setTabOrder(before, after)

    def _on_toggled(self, item: NavItem, checked: bool) -> None:
        # Tab leads to the page that is chosen, arrow keys to the others; Qt sees to that only
        # when the choice was made with the focus on an entry.
        policy = Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus
        item.setFocusPolicy(policy)
        if checked:
            self.page_changed.emit(next(key for key, other in self._items.items() if other is item))

    def _on_collapse(self) -> None:
        self.set_collapsed(not self._collapsed)

    def _retranslate(self) -> None:
        self._collapse.set_label(self.tr("Expand") if self._collapsed else self.tr("Collapse"))
        self._settings.set_label(self.tr("Settings"))
