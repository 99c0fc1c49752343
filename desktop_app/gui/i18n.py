"""The language of the window: translators, locale, and changing both while running."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from desktop_app import assets

LanguageChoice = Literal["system", "de", "en"]
LANGUAGES = ("de", "en")


class Language(QObject):
    """The language in force.

    Signals
    -------
    changed: after translators and default locale were exchanged; widgets hear of it by Qt's own
        `LanguageChange` event as well.
    """

    changed = Signal()

    def __init__(self, choice: LanguageChoice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self.code = ""
        self.choose(choice)

    def choose(self, choice: LanguageChoice) -> None:
        """Change to German or English, or to what the system speaks of the two."""
        code = choice if choice in LANGUAGES else _system_language()
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(_locale(code))
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []
        self._install(f"desktop_app_{code}", str(assets.translations()))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{code}", qt_folder)
        self.changed.emit()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder) and QCoreApplication.installTranslator(translator):
            self._translators.append(translator)


def _system_language() -> str:
    return "de" if QLocale.system().language() == QLocale.Language.German else "en"


def _locale(code: str) -> QLocale:
    """The system's own region where it speaks the language, so that Swiss dates stay Swiss."""
    language = QLocale.Language.German if code == "de" else QLocale.Language.English
    system = QLocale.system()
    if system.language() == language and system.name() != "C":
        return system
    return QLocale(language)
