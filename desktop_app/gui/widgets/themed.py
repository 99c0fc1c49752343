"""How a widget comes by its colours and icons: somebody hands it the Theme.

Not a registry: nothing here can be asked for "the current theme".
"""

from typing import cast

from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme


class Themed:
    """Mixin for a QWidget that paints with theme colours; until it has a theme it paints none.

    `theme_changed` runs when the theme is handed over and after each of its changes.
    """

    theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        """Take colours and icons from `theme` from now on."""
        if theme is self.theme:
            return
        self.theme = theme
        theme.changed.connect(self.theme_changed)
        self.theme_changed()

    def theme_changed(self) -> None:
        """Show the theme's present colours; repaints, unless a class has more to do."""
        cast(QWidget, self).update()


def hand_theme(root: QWidget, theme: Theme) -> None:
    """Give `theme` to `root` and to every themed widget inside it, such as those of a form."""
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, Themed):
            widget.set_theme(theme)


def repolish(widget: QWidget) -> None:
    """Make the style sheet look again at a widget whose properties have changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()
