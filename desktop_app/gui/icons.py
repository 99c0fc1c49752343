"""The program's one-colour drawings, recoloured from the palette and rendered as sharp as asked.

Not for deciding which icon stands where, and not for application or file icons.
"""

import re

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap

from desktop_app import assets
from desktop_app.gui.palette import Palette

_INK = re.compile("#000000|#ffffff")
# Below this size, in logical pixels, strokes keep 1.2 pixels (of the drawings' 24 units).
_SMALL = 14
_STROKE = 24 * 1.2

_Key = tuple[str, int, int, int, float]


class Icons:
    """Renders `resources/icons/*.svg` and keeps every picture until the palette changes.

    The drawings are black; white stands for the second colour of a badge glyph.
    """

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._pictures: dict[_Key, QPixmap] = {}
        self._sources: dict[str, str] = {}

    def use(self, palette: Palette) -> None:
        """Take another palette and drop every picture made from the one before."""
        self._palette = palette
        self._pictures.clear()

    def icon(
        self,
        name: str,
        colour_token: str = "secondaryText",  # noqa: S107 (a colour, not a secret)
        size: int = 16,
    ) -> QIcon:
        """An icon with its disabled look, sharp on the finest screen; `size` in logical pixels."""
        dpr = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        icon = QIcon()
        icon.addPixmap(self.pixmap(name, self._palette.colour(colour_token), size, dpr))
        disabled = self._palette.colour("buttonDisabledText")
        icon.addPixmap(self.pixmap(name, disabled, size, dpr), QIcon.Mode.Disabled)
        return icon

    def pixmap(
        self, name: str, colour: QColor, size: int, dpr: float, ink: QColor | None = None
    ) -> QPixmap:
        """A drawing in `colour` (white parts in `ink`), `size` logical pixels square.

        Raises FileNotFoundError for a name that is not among the drawings.
        """
        second = ink or self._palette.colour("base")
        key = (name, colour.rgba(), second.rgba(), size, dpr)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._render(name, colour, second, size, dpr)
        return picture

    def badge_glyph(self, state: str, size: int, dpr: float) -> QPixmap:
        """The glyph of a licence state in that state's own two colours."""
        colours = self._palette.badge(state)
        return self.pixmap(f"badge-{state}", colours.glyph, size, dpr, colours.glyph_ink)

    def _render(self, name: str, colour: QColor, ink: QColor, size: int, dpr: float) -> QPixmap:
        # Loading QtSvg costs a few milliseconds, which a start without icons need not pay.
        from PySide6.QtSvg import QSvgRenderer

        inks = {"#000000": colour.name(), "#ffffff": ink.name()}
        # In one go: a drawing made white must not then take the second colour.
        source = _INK.sub(lambda found: inks[found[0]], self._source(name))
        if size < _SMALL:
            # The drawings' own stroke would be thinner than a pixel and fade.
            source = source.replace('stroke-width="1.75"', f'stroke-width="{_STROKE / size}"')
        pixels = max(1, round(size * dpr))
        image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer = QSvgRenderer(QByteArray(source.encode()))
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(dpr)
        return picture

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = assets.icon(name).read_text(encoding="utf-8")
        return self._sources[name]
