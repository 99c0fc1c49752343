"""Light and dark: the style, the palette and the style sheet of the whole program.

The only place that touches them; widgets take their colours from the Theme handed to them.
Not for fonts (fonts.py) and not for what single widgets look like (resources/themes/base.qss).
"""

import re
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app import assets
from desktop_app.gui.icons import Icons
from desktop_app.gui.palette import BadgeColours, Palette, ThemeError, load_palette

Preference = Literal["system", "light", "dark"]

_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: "window",
    _Role.Base: "base",
    _Role.AlternateBase: "alternateBase",
    _Role.Text: "text",
    _Role.WindowText: "text",
    _Role.ButtonText: "text",
    _Role.Button: "buttonBg",
    _Role.PlaceholderText: "placeholderText",
    _Role.Highlight: "accentFill",
    _Role.HighlightedText: "accentText",
    _Role.Link: "link",
    _Role.LinkVisited: "link",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.Accent: "accentFill",
    _Role.Mid: "borderStrong",
    _Role.Midlight: "border",
    _Role.Dark: "inputBorder",
    _Role.Light: "raised",
    _Role.BrightText: "errorText",
}
# Fusion derives washed-out text where this group is not set.
_DISABLED_ROLES = {
    _Role.Text: "buttonDisabledText",
    _Role.WindowText: "buttonDisabledText",
    _Role.ButtonText: "buttonDisabledText",
    _Role.Button: "buttonDisabledBg",
    _Role.Base: "buttonDisabledBg",
}
_VARIABLE = re.compile(r"\{\{(\w+)\}\}")


class Theme(QObject):
    """The look in force, applied to the application once per change.

    Signals:
        changed: after style sheet, palette and icons have changed.
    """

    changed = Signal()

    def __init__(self, app: QApplication, preference: Preference = "system") -> None:
        super().__init__(app)
        self._app = app
        self._loaded: dict[str, Palette] = {}
        self._hints = app.styleHints()
        self._preference = preference
        app.setStyle("Fusion")
        self._ask_system()
        self.palette = self._wanted()
        self.icons = Icons(self.palette)
        self._apply()
        self._hints.colorSchemeChanged.connect(self._on_system_change)

    @property
    def dark(self) -> bool:
        """True while the dark palette is in force."""
        return self.palette.dark

    @property
    def preference(self) -> Preference:
        """What was asked for: a fixed look, or to follow the system."""
        return self._preference

    def colour(self, token: str) -> QColor:
        """The colour of a token such as "mutedText"; KeyError if there is none."""
        return self.palette.colour(token)

    def badge(self, state: str) -> BadgeColours:
        """The colours of a licence state such as "expiring"; KeyError if there is none."""
        return self.palette.badge(state)

    def set_preference(self, preference: Preference) -> None:
        """Fix the look, or follow the system from now on."""
        self._preference = preference
        self._ask_system()
        self._update()

    def _ask_system(self) -> None:
        # Native title bars and menus follow the hint, not the palette.
        if self._preference == "system":
            self._hints.unsetColorScheme()
        else:
            dark = self._preference == "dark"
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._system_dark = self._hints.colorScheme() == Qt.ColorScheme.Dark

    @Slot(Qt.ColorScheme)
    def _on_system_change(self, scheme: Qt.ColorScheme) -> None:
        self._system_dark = scheme == Qt.ColorScheme.Dark
        if self._preference == "system":
            self._update()

    def _wanted(self) -> Palette:
        follows = self._preference == "system"
        dark = self._system_dark if follows else self._preference == "dark"
        name = "dark" if dark else "light"
        if name not in self._loaded:
            self._loaded[name] = load_palette(assets.theme(f"{name}.json"))
        return self._loaded[name]

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted is self.palette:
            return
        self.palette = wanted
        self.icons.use(wanted)
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        # Another style sheet takes their own fonts from labels that came out of a form.
        fonts = [(widget, widget.font()) for widget in self._app.allWidgets()]
        self._app.setPalette(qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette))
        for widget, font in fonts:
            if widget.font() != font:
                widget.setFont(font)


def qt_palette(colours: Palette) -> QPalette:
    """Qt's palette made from the tokens, with the disabled group set."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, colours.colour(token))
    for role, token in _DISABLED_ROLES.items():
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours.colour(token))
    return palette


def style_sheet(colours: Palette) -> str:
    """`base.qss` with its variables filled in; raises ThemeError for an unknown variable."""
    values = {token: colour.name() for token, colour in colours.colours.items()}
    # QSS cannot recolour a drawing, so the two it needs lie there in their colours.
    values["chevron"] = assets.theme(f"chevron-{colours.name}.svg").as_posix()
    values["tick"] = assets.theme("tick.svg").as_posix()

    def value(match: re.Match[str]) -> str:
        try:
            return values[match[1]]
        except KeyError:
            raise ThemeError(f"base.qss: no token {match[1]!r}") from None

    return _VARIABLE.sub(value, assets.theme("base.qss").read_text(encoding="utf-8"))
