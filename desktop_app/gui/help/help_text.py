"""The help sheet as plain text, to be printed or sent on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app import __version__
from desktop_app.gui.words import Words

from .content import Meaning, Source, Way

_WIDTH = 58


def ways_text(title: str, ways: Sequence[Way]) -> str:
    """One section of keys."""
    return _section(title, ((way.what, ", ".join(way.keys)) for way in ways))


def meanings_text(title: str, meanings: Sequence[Meaning], words: Words) -> str:
    """The legend of the badges."""
    return _section(title, ((words.pill(one.badge), one.text) for one in meanings), 24)


def sources_text(title: str, sources: Sequence[Source]) -> str:
    """The sources of the data."""
    return _section(title, sources, 36)


def whole_text(sections: Iterable[str]) -> str:
    """All sections under one head."""
    return "\n\n".join([f"Central Desk {__version__}", *sections]) + "\n"


def _section(title: str, pairs: Iterable[tuple[str, str]], width: int = _WIDTH) -> str:
    lines = [f"{left.ljust(width)}  {right}" for left, right in pairs]
    return "\n".join([title, "-" * len(title), *lines])
