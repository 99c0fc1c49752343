"""A thin progress bar without text, for the status line."""

from PySide6.QtCore import QBasicTimer, QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.gui.widgets.themed import Themed

_SIZE = QSize(120, 4)
_RADIUS = 2
_RUNNER = 0.3
_STEP = 0.02
_TICK_MS = 40


class ProgressLine(Themed, QProgressBar):
    """120 × 4 pixels. With an unknown total a short bar runs along the track."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedSize(_SIZE)
        self._timer = QBasicTimer()
        self._offset = 0.0

    def set_progress(self, done: int, total: int | None) -> None:
        """Show `done` of `total` steps; None where the total is not known yet."""
        if total is None:
            self.setRange(0, 0)
            self._offset = 0.0
        else:
            self.setRange(0, max(1, total))
            self.setValue(min(max(0, done), max(1, total)))
        self._run(total is None and self.isVisible())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track and bar."""
        if self.theme is None:
            return
        busy = self.maximum() == 0
        if busy and not self._timer.isActive():
            self._run(True)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("progressTrack"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setBrush(self.theme.colour("progressFill"))
        painter.drawRoundedRect(self._bar(busy), _RADIUS, _RADIUS)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Move the running bar on."""
        if event.timerId() != self._timer.timerId():
            super().timerEvent(event)
            return
        self._offset = (self._offset + _STEP) % (1 - _RUNNER)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Run nothing that nobody sees."""
        super().hideEvent(event)
        self._run(False)

    def _bar(self, busy: bool) -> QRectF:
        width = float(self.width())
        if busy:
            return QRectF(self._offset * width, 0, _RUNNER * width, self.height())
        part = width * self.value() / self.maximum()
        left = width - part if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.0
        return QRectF(left, 0, part, self.height())

    def _run(self, run: bool) -> None:
        if run:
            self._timer.start(_TICK_MS, self)
        else:
            self._timer.stop()
