"""The colours of one theme as immutable data, read from `resources/themes/`.

Not for applying them (theme.py) and not for sizes or fonts.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtGui import QColor


class ThemeError(RuntimeError):
    """A theme file is missing, is not JSON or lacks what it must hold; says which."""


@dataclass(frozen=True, slots=True)
class BadgeColours:
    """What one licence state is painted with; `glyph_ink` is the second colour of its glyph."""

    fg: QColor
    bg: QColor
    border: QColor
    glyph: QColor
    glyph_ink: QColor


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour token of a theme ("mutedText") and the colours of every badge state."""

    name: str
    colours: Mapping[str, QColor]
    badges: Mapping[str, BadgeColours]

    @property
    def dark(self) -> bool:
        """True if light text stands on a dark ground."""
        return self.colours["base"].lightness() < 128

    def colour(self, token: str) -> QColor:
        """The colour of a token; KeyError if there is no such token."""
        return self.colours[token]

    def badge(self, state: str) -> BadgeColours:
        """The colours of a badge state such as "expiring"; KeyError if there is none."""
        return self.badges[state]


def load_palette(path: Path) -> Palette:
    """Read one theme file; raises ThemeError naming the file."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Palette(
            data["name"],
            MappingProxyType({k: _colour(v) for k, v in data["colours"].items()}),
            MappingProxyType({k: _badge(v) for k, v in data["badges"].items()}),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ThemeError(f"{path.name}: {error!r}") from error


def _badge(values: Mapping[str, str]) -> BadgeColours:
    parts = ("fg", "bg", "border", "glyph", "glyphInk")
    return BadgeColours(*(_colour(values[part]) for part in parts))


def _colour(value: str) -> QColor:
    colour = QColor(value)
    if not colour.isValid():
        raise ValueError(f"{value!r} is no colour")
    return colour
