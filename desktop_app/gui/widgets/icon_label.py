"""A drawing that only illustrates: it takes no focus and no clicks, and words beside it speak."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.widgets.themed import Themed


class IconLabel(Themed, QLabel):
    """Shows one icon in a theme colour, sharp on whichever screen it is.

    `icon_size` is the icon's edge where it is smaller than the label.
    """

    def __init__(self, size: int, parent: QWidget | None = None, icon_size: int = 0) -> None:
        super().__init__(parent)
        self._name, self._token = "", ""
        self._icon_size = icon_size or size
        self.setFixedSize(size, size)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_icon(self, name: str, colour_token: str) -> None:
        """Show another drawing; an empty name shows none and gives the room back."""
        self._name, self._token = name, colour_token
        self.setVisible(bool(name))
        self.theme_changed()

    def theme_changed(self) -> None:
        """Take the drawing in the theme's colours and for this screen."""
        if self.theme is None or not self._name:
            self.setPixmap(QPixmap())
            return
        colour = self.theme.colour(self._token)
        ratio = self.devicePixelRatioF()
        self.setPixmap(self.theme.icons.pixmap(self._name, colour, self._icon_size, ratio))

    def event(self, event: QEvent) -> bool:
        """Follow to a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.theme_changed()
        return super().event(event)
