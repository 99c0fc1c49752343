"""The About dialog at work: looks for newer versions when asked, shows licences, copies facts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.update import Release, UpdateError, UpdateProblem
from desktop_app.gui.opener import Opener
from desktop_app.gui.theme import Theme
from desktop_app.gui.update_watch import UpdateWatch
from desktop_app.gui.update_words import (
    asking_text,
    cannot_open_text,
    found_text,
    newest_text,
    off_text,
    problem_text,
)
from desktop_app.gui.widgets.themed import hand_theme

from .form import AboutForm
from .licence_texts import licence_texts
from .support_facts import support_facts, support_text
from .text_finder import TextFinder

_SAID_MS = 3_000
_PROGRAM, _TEXT = 0, 1

Words = Callable[[], str]


class AboutDialog(AboutForm):
    """Modeless; `show()` it. Deletes itself when closed.

    `watch` is None where nothing can be looked for.
    """

    def __init__(
        self,
        theme: Theme,
        watch: UpdateWatch | None,
        opener: Opener,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._opener = theme, opener
        self._watch = watch if watch is not None and watch.can_check else None
        self._found: Release | None = None
        self._asking = False
        self._status: Words = off_text if self._watch is None else lambda: ""
        self._finder = TextFinder(self.aboutText)
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(self.aboutSaid.clear)
        self._section = 0
        self._fill()
        self._connect()
        hand_theme(self, theme)
        self.aboutSections.choose(0)
        self.aboutSections.items()[0].setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    @Slot()
    def copy_support_text(self) -> None:
        """Put the facts for support on the clipboard."""
        QGuiApplication.clipboard().setText(support_text(self._theme))
        self.aboutSaid.setText(self.tr("Copied"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.tr("Copied")))
        self._said.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_finder"):
            self.retranslate_form()
            self._fill()

    # Building

    def _fill(self) -> None:
        self._texts = licence_texts()
        sections = [("app", self.tr("Program")), *(("info", one.title) for one in self._texts)]
        self.aboutSections.show_sections(sections)
        self._show_facts()
        self._show_status()
        self._show_section(self._section)

    def _connect(self) -> None:
        self.aboutSections.chosen.connect(self._show_section)
        self._theme.changed.connect(self._show_facts)
        self.copySupportButton.clicked.connect(self.copy_support_text)
        self.aboutCloseButton.clicked.connect(self.close)
        self.checkNowButton.clicked.connect(self._on_check_now)
        self.aboutDownloadButton.clicked.connect(self._on_download)
        self.aboutFindEdit.textChanged.connect(self._on_find)
        self.aboutFindEdit.returnPressed.connect(self._on_next)
        self.aboutNextButton.clicked.connect(self._on_next)
        self.aboutPreviousButton.clicked.connect(self._on_previous)
        if self._watch is not None:
            self._watch.answered.connect(self._on_answered)
            self._watch.failed.connect(self._on_failed)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._on_search),
            (QKeySequence.StandardKey.FindNext, self._on_next),
            (QKeySequence.StandardKey.FindPrevious, self._on_previous),
        ):
            QShortcut(keys, self).activated.connect(act)

    @Slot()
    def _show_facts(self) -> None:
        self.show_facts(support_facts(self._theme))

    @Slot(int)
    def _show_section(self, section: int) -> None:
        self._section = section
        self.aboutPages.setCurrentIndex(_TEXT if section else _PROGRAM)
        if section:
            shown = self._texts[section - 1]
            self.aboutText.setAccessibleName(shown.title)
            self._finder.show(shown.read())
            self._tell_matches()

    # Newer versions

    @Slot()
    def _on_check_now(self) -> None:
        if self._watch is not None:
            self._asking = True
            self._say(asking_text)
            self._watch.check_now()

    @Slot(object)
    def _on_answered(self, release: Release | None) -> None:
        self._found, self._asking = release, False
        if release is None:
            self._say(newest_text)
        else:
            self._say(lambda: self._found_words(release))

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._found, self._asking = None, False
        problem = error.problem if isinstance(error, UpdateError) else UpdateProblem.UNREACHABLE
        self._say(lambda: problem_text(problem))

    @Slot()
    def _on_download(self) -> None:
        found = self._found
        if found is not None and not self._opener(found.address):
            self._say(lambda: f"{cannot_open_text()} {found.address}")

    def _found_words(self, release: Release) -> str:
        note = release.note(QLocale().name().partition("_")[0])
        return "\n".join(part for part in (found_text(release), note) if part)

    def _say(self, words: Words) -> None:
        self._status = words
        self._show_status()
        said = QAccessibleAnnouncementEvent(self.aboutUpdateStatus, words())
        QAccessible.updateAccessibility(said)

    def _show_status(self) -> None:
        words = self._status()
        self.aboutUpdateStatus.setText(words)
        self.aboutUpdateStatus.setVisible(bool(words))
        self.checkNowButton.setEnabled(self._watch is not None and not self._asking)
        self.aboutDownloadButton.setVisible(self._found is not None)

    # Searching

    @Slot()
    def _on_search(self) -> None:
        if self._section == 0:
            self.aboutSections.choose(1)
        self.aboutFindEdit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.aboutFindEdit.selectAll()

    @Slot(str)
    def _on_find(self, wanted: str) -> None:
        self._finder.look_for(wanted)
        self._tell_matches()

    @Slot()
    def _on_next(self) -> None:
        self._finder.next()
        self._tell_matches()

    @Slot()
    def _on_previous(self) -> None:
        self._finder.previous()
        self._tell_matches()

    def _tell_matches(self) -> None:
        finder, wanted = self._finder, self.aboutFindEdit.text()
        text = ""
        if wanted and not finder.count:
            text = self.tr("Not found")
        elif wanted:
            locale = QLocale()
            text = self.tr("{number} of {count}").format(
                number=locale.toString(finder.number), count=locale.toString(finder.count)
            )
        self.aboutFindStatus.setText(text)
        for button in (self.aboutPreviousButton, self.aboutNextButton):
            button.setEnabled(bool(wanted and finder.count))
