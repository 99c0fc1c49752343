"""A drawing that only illustrates: it takes no focus and no clicks, and words beside it speak."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.widgets.themed import Themed


class IconLabel(Themed, QWidget):
    """Paints one icon in a theme colour, sharp on whichever screen it is."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token = "", ""
        self.setFixedSize(size, size)

    def show_icon(self, name: str, colour_token: str) -> None:
        """Show another drawing; an empty name shows none and gives the room back."""
        self._name, self._token = name, colour_token
        self.setVisible(bool(name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        if self.theme is None or not self._name:
            return
        colour = self.theme.colour(self._token)
        picture = self.theme.icons.pixmap(
            self._name, colour, self.width(), self.devicePixelRatioF()
        )
        QPainter(self).drawPixmap(0, 0, picture)
