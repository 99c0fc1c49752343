"""What the tests of controls share: a theme that leaves nothing behind, and a window."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.fonts import apply_base_font
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.themed import hand_theme


def fresh_theme(app: QApplication) -> Iterator[Theme]:
    """A light theme on the shipped font; afterwards the application follows it no more."""
    font, palette, sheet = app.font(), app.palette(), app.styleSheet()
    apply_base_font(app, bundled=True)
    theme = Theme(app, "light")
    yield theme
    app.styleHints().colorSchemeChanged.disconnect(theme._on_system_change)
    theme.setParent(None)
    app.setFont(font)
    app.setPalette(palette)
    app.setStyleSheet(sheet)


def window_with(
    qtbot: QtBot, theme: Theme, widget: QWidget, width: int = 0, height: int = 0
) -> QWidget:
    """Show `widget` at (20, 20) of a window, in its own size or the one asked for."""
    window = QWidget()
    qtbot.addWidget(window)
    widget.setParent(window)
    hand_theme(widget, theme)
    hint = widget.sizeHint()
    widget.setGeometry(20, 20, width or hint.width(), height or hint.height())
    window.resize(widget.width() + 40, widget.height() + 40)
    widget.show()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    focused = window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    # An earlier test may have left the mouse where the widget is now.
    QTest.mouseMove(window, QPoint(1, 1))
    # Whoever keeps the widget keeps the window; the parent alone would be collected.
    widget.kept_window = window
    return window


def picture(widget: QWidget) -> QImage:
    """The widget as it is painted now."""
    return widget.grab().toImage()


def colours_in(image: QImage) -> set[str]:
    """Every colour of a picture, as #rrggbb."""
    width, height = image.width(), image.height()
    return {image.pixelColor(x, y).name() for x in range(width) for y in range(height)}


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of WCAG 2.1."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = part(colour.redF()), part(colour.greenF()), part(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
