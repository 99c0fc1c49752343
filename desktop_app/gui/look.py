"""Language and theme of the whole program; made once per process."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.services.settings import Settings

from .i18n import Language
from .theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """What every window is shown in."""

    language: Language
    theme: Theme

    def follow(self, settings: Settings) -> None:
        """Take language and theme of the settings."""
        self.language.choose(settings.language.value)
        self.theme.set_preference(settings.theme.value)
