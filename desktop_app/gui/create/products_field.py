"""The products of a monthly account: what this partner's own monthly customers have.

The API publishes no list of products (docs/reference/vendor-api.md, Product codes).
None is chosen at first, because the vendor charges the full price of each.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.product import category_of
from desktop_app.domain.text import LABEL_LENGTH, visible
from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.plain_text import plain_label, plain_tooltip
from desktop_app.gui.words import Words

from .ports import OfferedProduct

translate = QCoreApplication.translate

_COLUMNS = 2
_INDICATOR = 24


class ProductBox(QCheckBox):
    """A box whose words are cut where room is short; the tooltip has them all."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        right = Qt.TextElideMode.ElideRight
        room = self.width() - _INDICATOR
        # An ampersand would become a shortcut of the box.
        self.setText(self.fontMetrics().elidedText(self._words, right, room).replace("&", "&&"))


class ProductsField(QWidget):
    """A box per product, and what ticking one means.

    Signals
    -------
    edited: a person ticked or cleared a box.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[OfferedProduct, ...] | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._wanted: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._note = plain_label(self, font("small"), "muted")
        self._note.setWordWrap(True)
        self._problem = plain_label(self, font("small"), "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(8)
        column_.addLayout(self._grid)
        column_.addWidget(self._problem)
        column_.addWidget(self._note)
        self.retranslate()

    @property
    def boxes(self) -> dict[str, QCheckBox]:
        """The boxes by product code, in the order in which they are offered."""
        return self._boxes

    def offer(self, products: Sequence[OfferedProduct]) -> None:
        """Offer these products; what was chosen before stays chosen where it is offered."""
        wanted = set(self.chosen())
        self._offered = tuple(dict.fromkeys(products))
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            box.deleteLater()
        self._boxes = {}
        words = Words()
        for place, product in enumerate(self._offered):
            box = self._box(product, words)
            box.setChecked(product.code in wanted)
            self._boxes[product.code] = box
            self._grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        self.retranslate()

    def chosen(self) -> tuple[str, ...]:
        """The codes that are ticked; those of a draft until it is known what is offered."""
        if self._offered is None:
            return self._wanted
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def choose(self, codes: Sequence[str]) -> None:
        """Tick these codes and no others; one that is not offered is left out."""
        self._wanted = tuple(codes)
        for code, box in self._boxes.items():
            box.setChecked(code in codes)

    def set_problem(self, text: str) -> None:
        """Say what is wrong, or that nothing is."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def problem(self) -> str:
        """What is said to be wrong; empty for nothing."""
        return self._problem.text()

    def set_locked(self, locked: bool) -> None:
        """Make the boxes unchangeable, or changeable again."""
        for box in self._boxes.values():
            box.setEnabled(not locked)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        if self._offered is None:
            note = translate("ProductsField", "Loading products…")
        elif self._offered:
            note = translate(
                "ProductsField",
                "You are charged the full price of every selected product, even if less is "
                "installed. If you select none, choose products later in Sophos Central Partner.",
            )
        else:
            note = translate(
                "ProductsField",
                "None of your customers is billed monthly yet, so no products can be offered here. "
                "Choose them later in Sophos Central Partner.",
            )
        self._note.setText(note)

    def _box(self, product: OfferedProduct, words: Words) -> QCheckBox:
        name = product.name or words.category(category_of(product.code))
        code = visible(product.code, LABEL_LENGTH)
        box = ProductBox(f"{visible(name, LABEL_LENGTH)} ({code})", self)
        box.setObjectName(f"product_{product.code}")
        box.clicked.connect(self.edited)
        return box
