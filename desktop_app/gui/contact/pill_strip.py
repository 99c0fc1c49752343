"""The pills under a customer's name: how many licences are in which state."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.badge import Badges
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.customers.badge_painter import GAP, HEIGHT
from desktop_app.gui.widgets.plain_text import plain_tooltip


class PillStrip(QWidget):
    """Paints pills side by side, with "+n" where the room ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: ContactLook | None = None
        self._badges: Badges = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_badges(self, badges: Badges, look: ContactLook) -> None:
        """Show other pills; screen readers get them as one sentence."""
        self._look, self._badges = look, badges
        texts = list(map(look.summary_words.phrase, badges))
        self.setAccessibleName(", ".join(texts))
        self.setToolTip(plain_tooltip("\n".join(texts)))
        self.setVisible(bool(badges))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All pills."""
        if self._look is None:
            return QSize(0, HEIGHT)
        widths = [self._look.pills.width(badge) for badge in self._badges]
        return QSize(sum(widths) + GAP * max(0, len(widths) - 1), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for "+n"."""
        return QSize(32, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pills that fit."""
        if self._look is None:
            return
        pills, ratio = self._look.pills, self.devicePixelRatioF()
        layout = pills.layout(self._badges, self.width())
        painter = QPainter(self)
        pills.draw(painter, self._badges, layout, 0, 0, ratio)
