"""A row of filter chips of which one is chosen; those that do not fit go into a menu.

Not for what a filter means; it hands out ids.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QSizePolicy, QStyle, QWidget

from desktop_app.gui.widgets.chip import Chip, ChipSpec
from desktop_app.gui.widgets.more_chip import MoreChip
from desktop_app.gui.widgets.tab_place import put_in_tab_order
from desktop_app.gui.widgets.themed import Themed

_GAP = 8
_HEIGHT = 24


class ChipBar(Themed, QWidget):
    """An exclusive row of chips. Arrow keys move the choice; the chosen chip is always in view.

    Signals:
        current_changed(id): another chip was chosen, by a person or by `set_current`.
    """

    current_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_toggled)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._on_menu)
        self._hidden: list[Chip] = []
        self._unavailable: set[str] = set()
        self._more = MoreChip(self)
        self._more.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def set_chips(self, specs: Sequence[ChipSpec]) -> None:
        """Show these chips instead of any before; the first one is chosen."""
        for chip in self._chips.values():
            self._group.removeButton(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._chips = {spec.id: self._make(spec) for spec in specs}
        if specs:
            self.set_current(specs[0].id)
        # For the Tab key the menu comes after the chips; setTabOrder would not outlive a
        # change of the bar's parent, the order of the children does.
        self._more.setParent(None)
        self._more.setParent(self)
        self._arrange()

    def set_count(self, chip_id: str, count: int | None) -> None:
        """Show a number on a chip; KeyError if there is no such chip."""
        if self._chips[chip_id].count != count:
            self._chips[chip_id].set_count(count)
            self._arrange()

    def set_available(self, chip_id: str, available: bool) -> None:
        """Leave a chip out that would match nobody, or offer it again; the chosen one stays."""
        if (chip_id in self._unavailable) is available:
            (self._unavailable.discard if available else self._unavailable.add)(chip_id)
            self._arrange()

    def set_text(self, chip_id: str, text: str) -> None:
        """Change the label of a chip, as after a change of language."""
        self._chips[chip_id].set_text(text)
        self._arrange()

    def current(self) -> str:
        """The id of the chosen chip; empty if there are no chips."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def set_current(self, chip_id: str) -> None:
        """Choose a chip; KeyError if there is no such chip."""
        self._chips[chip_id].setChecked(True)

    def overflowing(self) -> list[str]:
        """The ids of the chips that are in the menu for want of room."""
        return [chip.spec.id for chip in self._hidden]

    def theme_changed(self) -> None:
        """Pass the theme on to the chips."""
        if self.theme is not None:
            self._more.set_theme(self.theme)
            for chip in self._chips.values():
                chip.set_theme(self.theme)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for every chip."""
        widths = [chip.sizeHint().width() for chip in self._available()]
        return QSize(sum(widths) + _GAP * max(0, len(widths) - 1), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for the widest chip and the menu."""
        widest = max((chip.sizeHint().width() for chip in self._chips.values()), default=0)
        return QSize(widest + _GAP + self._more.sizeHint().width(), _HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the Tab key meet the chips where the bar stands, in whichever window this is."""
        super().showEvent(event)
        put_in_tab_order(self, [*self._chips.values(), self._more])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many chips as fit."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, locale, font and direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        kinds = {
            QEvent.Type.LocaleChange,
            QEvent.Type.FontChange,
            QEvent.Type.LayoutDirectionChange,
        }
        if event.type() in kinds | {QEvent.Type.LanguageChange}:
            self._arrange()

    def _make(self, spec: ChipSpec) -> Chip:
        chip = Chip(spec, self)
        self._group.addButton(chip)
        if self.theme is not None:
            chip.set_theme(self.theme)
        return chip

    def _on_toggled(self, chip: Chip, checked: bool) -> None:
        if checked:
            self._arrange()
            self.current_changed.emit(chip.spec.id)

    def _on_menu(self, action: QAction) -> None:
        chip = self._chips[action.data()]
        chip.setChecked(True)
        chip.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def _arrange(self) -> None:
        shown = self._fitting()
        left = 0
        for chip in shown:
            left = self._place(chip, left)
        self._hidden = [chip for chip in self._available() if chip not in shown]
        for chip in self._chips.values():
            if chip not in shown:
                chip.hide()
        self._more.setVisible(bool(self._hidden))
        if self._hidden:
            self._place(self._more, left)
        self.updateGeometry()

    def _available(self) -> list[Chip]:
        return [
            chip
            for key, chip in self._chips.items()
            if key not in self._unavailable or chip.isChecked()
        ]

    def _fitting(self) -> list[Chip]:
        chips = self._available()
        if self.sizeHint().width() <= self.width():
            return chips
        room = self.width() - self._more.sizeHint().width() - _GAP
        chosen = [chip for chip in chips if chip.isChecked()]
        shown: list[Chip] = []
        for chip in chips:
            row = [*shown, chip, *(other for other in chosen if other not in [*shown, chip])]
            if sum(part.sizeHint().width() for part in row) + _GAP * (len(row) - 1) > room:
                break
            shown.append(chip)
        return [*shown, *(chip for chip in chosen if chip not in shown)]

    def _place(self, chip: Chip | MoreChip, left: int) -> int:
        size = chip.sizeHint()
        area = QRect(left, (self.height() - size.height()) // 2, size.width(), size.height())
        chip.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))
        chip.show()
        return left + size.width() + _GAP

    def _fill_menu(self) -> None:
        self._menu.clear()
        for chip in self._hidden:
            # A tab sets the number apart in the menu's right column.
            label = chip.text().replace("&", "&&")
            action = self._menu.addAction(f"{label}\t{chip.count_text()}")
            action.setData(chip.spec.id)

    def _retranslate(self) -> None:
        self._more.set_text(self.tr("More"))
        for chip in self._chips.values():
            chip.set_count(chip.count)
