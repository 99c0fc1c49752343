"""The menu behind "Settings": language, appearance, and what belongs to the program itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from .profiles_menu import ProfilesMenu

translate = QCoreApplication.translate


class PreferencesMenu(QMenu):
    """Two exclusive choices and some commands.

    Signals
    -------
    language_chosen: "system", "de" or "en".
    theme_chosen: "system", "light" or "dark".
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self,
        language: str,
        theme: str,
        commands: Sequence[QAction],
        profiles: ProfilesMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profiles = profiles
        if profiles is not None:
            self.addMenu(profiles)
            self.addSeparator()
        self._languages = self._choice(_languages(), language)
        self._themes = self._choice(_themes(), theme)
        self._languages.group.triggered.connect(
            lambda action: self.language_chosen.emit(action.data())
        )
        self._themes.group.triggered.connect(lambda action: self.theme_chosen.emit(action.data()))
        self.addSeparator()
        self.addActions(list(commands))
        self.retranslate()

    def show_chosen(self, language: str, theme: str) -> None:
        """Tick what was chosen elsewhere."""
        self._languages.tick(language)
        self._themes.tick(theme)

    def show_questions(self, profile_id: str, count: int) -> None:
        """Say how many open questions an account has."""
        if self._profiles is not None:
            self._profiles.show_questions(profile_id, count)

    def questions(self) -> int:
        """How many open questions all other accounts have."""
        return 0 if self._profiles is None else self._profiles.questions()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._languages.menu.setTitle(translate("PreferencesMenu", "Language"))
        self._themes.menu.setTitle(translate("PreferencesMenu", "Appearance"))
        if self._profiles is not None:
            self._profiles.retranslate()
        self._languages.rename(_languages())
        self._themes.rename(_themes())

    def _choice(self, words: dict[str, str], current: str) -> _Choice:
        return _Choice(self.addMenu(""), words, current)


class _Choice:
    """A submenu of which one entry is ticked."""

    def __init__(self, menu: QMenu, words: dict[str, str], current: str) -> None:
        self.menu = menu
        self.group = QActionGroup(menu)
        for value, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            self.group.addAction(action)

    def tick(self, value: str) -> None:
        for action in self.group.actions():
            action.setChecked(action.data() == value)

    def rename(self, words: dict[str, str]) -> None:
        for action in self.group.actions():
            action.setText(words[action.data()])


def _languages() -> dict[str, str]:
    # Names of languages stand in their own language: who is lost must find the way back.
    return {
        "system": translate("PreferencesMenu", "Use system setting"),
        "de": "Deutsch",
        "en": "English",
    }


def _themes() -> dict[str, str]:
    return {
        "system": translate("PreferencesMenu", "Use system setting"),
        "light": translate("PreferencesMenu", "Light"),
        "dark": translate("PreferencesMenu", "Dark"),
    }
