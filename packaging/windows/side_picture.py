"""Draws the picture at the side of the setup's first and last page: the program's own, as a BMP.

Not for icons (packaging/icons.py). NSIS brings only pictures of its own.
"""

from __future__ import annotations

from pathlib import Path

import product
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer
from tools import Failed

WIDTH, HEIGHT = 164, 314
"""What the page has room for, in pixels at 100 %."""

_GROUND, _GROUND_DEEP, _INK = "#2F55D4", "#1F3C9C", "#FFFFFF"
_DRAWING = product.ROOT / "resources" / "icons" / "app.svg"
_SIDE = 72


def make(target: Path) -> None:
    """Write the picture; `target` ends in .bmp, by which Qt knows the kind."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QLinearGradient(0, 0, 0, HEIGHT)
    ground.setColorAt(0, _GROUND)
    ground.setColorAt(1, _GROUND_DEEP)
    painter.fillRect(image.rect(), ground)
    drawing = _DRAWING.read_text(encoding="utf-8").replace("#000000", _INK)
    place = QRectF((WIDTH - _SIDE) / 2, 56, _SIDE, _SIDE)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, place)
    painter.end()
    if not image.save(str(target)):
        raise Failed(f"{target} cannot be written")
