"""The 28-pixel line at the foot of the window.

Not a QStatusBar: its size grip and item borders fight the design. Shows texts made elsewhere.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.gui.fonts import font
from desktop_app.gui.widgets.button import IconButton
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.plain_text import plain_label
from desktop_app.gui.widgets.progress_line import ProgressLine
from desktop_app.gui.widgets.themed import Themed, repolish

_HEIGHT = 28
_ICON = 14
_ICON_COLOURS = {
    "neutral": "mutedText",
    "success": "successIcon",
    "warning": "warningIcon",
    "error": "errorText",
    "info": "infoIcon",
}
_LOUD = {"warning", "error"}


class StatusLine(Themed, QWidget):
    """State and progress at the start, standing facts at the end.

    Signals:
        cancel_clicked: a person wants the running work stopped.
    """

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._icon = IconLabel(_ICON, self)
        self._message = self._label("statusMessage", "muted")
        self._detail = self._label("statusDetail", "muted")
        self._progress = ProgressLine(self)
        self._progress.setObjectName("syncProgress")
        self._cancel = IconButton(self, "x", "flat")
        self._cancel.setObjectName("syncCancelButton")
        self._cancel.set_size(20)
        self._cancel.clicked.connect(self.cancel_clicked)
        self._right: list[QLabel] = []
        self._lay_out()
        self.set_progress(0, 0)
        self._retranslate()

    def set_state(self, icon: str, text: str, tone: str = "neutral", detail: str = "") -> None:
        """Show an icon, a text and a quieter text after it.

        `tone` is neutral, success, warning, error or info; it colours the icon, and the words
        carry the meaning. KeyError for any other tone.
        """
        loud = "secondary" if tone in _LOUD else "muted"
        self._icon.show_icon(icon, _ICON_COLOURS[tone])
        self._message.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        if self._message.property("tone") != loud:
            self._message.setProperty("tone", loud)
            repolish(self._message)

    def set_progress(self, done: int, total: int | None, cancellable: bool = False) -> None:
        """Show how far the work is; a total of 0 shows no bar, None a bar without a known end."""
        self._progress.set_progress(done, total)
        self._progress.setVisible(total != 0)
        self._cancel.setVisible(cancellable and total != 0)

    def set_right(self, texts: Sequence[str]) -> None:
        """Show these facts at the end, with a rule between two."""
        shown = [text for text in texts if text]
        while len(self._right) < len(shown):
            self._right.append(self._new_fact())
        for index, label in enumerate(self._right):
            label.setText(shown[index] if index < len(shown) else "")
            label.setVisible(index < len(shown))
        for index, rule in enumerate(self._rules):
            rule.setVisible(index + 1 < len(shown))

    def theme_changed(self) -> None:
        """Pass the theme on to what is painted by hand."""
        if self.theme is None:
            return
        self._progress.set_theme(self.theme)
        self._cancel.set_theme(self.theme)
        self._icon.set_theme(self.theme)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        if self.theme is not None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.theme.colour("window"))
            painter.fillRect(0, 0, self.width(), 1, self.theme.colour("border"))

    def _lay_out(self) -> None:
        self._facts = QHBoxLayout()
        self._facts.setSpacing(12)
        self._rules: list[QFrame] = []
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._message)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 16, 0)
        row.setSpacing(0)
        row.addWidget(self._icon)
        row.addSpacing(8)
        row.addLayout(words)
        row.addSpacing(12)
        row.addWidget(self._progress)
        row.addSpacing(4)
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addSpacing(12)
        row.addLayout(self._facts)

    def _label(self, name: str, tone: str) -> ElidedLabel:
        label = ElidedLabel(self)
        label.setObjectName(name)
        label.setFont(font("statusBar", tabular=True))
        label.setProperty("tone", tone)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return label

    def _new_fact(self) -> QLabel:
        if self._right:
            rule = QFrame(self)
            rule.setProperty("rule", True)
            rule.setFixedSize(1, 12)
            self._rules.append(rule)
            self._facts.addWidget(rule, 0, Qt.AlignmentFlag.AlignVCenter)
        label = plain_label(self, font("statusBar", tabular=True), "muted")
        self._facts.addWidget(label)
        return label

    def _retranslate(self) -> None:
        self._progress.setAccessibleName(self.tr("Refresh progress"))
        self._cancel.set_name(self.tr("Stop refreshing"))
