"""Tells of a newer version in the notice bar, when nothing more urgent stands there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from desktop_app.domain.update import Release

from .i18n import Language
from .opener import Opener
from .update_watch import UpdateWatch
from .update_words import cannot_open_text, found_text
from .widgets.notice_bar import NoticeBar

translate = QCoreApplication.translate

OPEN = "openDownloadButton"
SKIP = "skipVersionButton"


class UpdateNotices(QObject):
    """Waits until the bar is free, and gives way to anything else that is said.

    Closing the banner puts it off for a day; skipping a version is for ever.
    """

    def __init__(
        self,
        watch: UpdateWatch,
        bar: NoticeBar,
        language: Language,
        opener: Opener,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._watch, self._bar, self._language, self._opener = watch, bar, language, opener
        self._offer: Release | None = None
        self._mine = False
        self._speaking = False
        watch.offered.connect(self._on_offered)
        bar.changed.connect(self._on_bar_changed)
        bar.action_triggered.connect(self._on_action)
        language.changed.connect(self._on_language)

    @Slot(object)
    def _on_offered(self, release: Release | None) -> None:
        self._offer = release
        if release is None:
            self._be_silent()
        else:
            self._show_if_free()

    @Slot()
    def _show_if_free(self) -> None:
        if self._offer is None or not (self._mine or self._bar.isHidden()):
            return
        open_page = (OPEN, translate("Updates", "Open download page"), "external")
        skip = (SKIP, translate("Updates", "Skip this version"), "")
        self._speaking = True
        self._bar.show_notice(
            "info",
            found_text(self._offer),
            self._offer.note(self._language.code),
            [open_page, skip],
            icon="download",
        )
        self._speaking = False
        self._mine = True

    @Slot()
    def _on_bar_changed(self) -> None:
        if self._speaking:
            return
        closed, self._mine = self._mine and self._bar.isHidden(), False
        if closed:
            self._put_off()
        elif self._bar.isHidden():
            # Whoever cleared the bar may have something to say right away.
            QTimer.singleShot(0, self, self._show_if_free)

    @Slot(str)
    def _on_action(self, action: str) -> None:
        if self._offer is None or action not in (OPEN, SKIP):
            return
        offer = self._offer
        self._be_silent()
        if action == SKIP:
            self._offer = None
            self._watch.skip(offer.version)
            return
        self._put_off()
        if not self._opener(offer.address):
            self._bar.show_notice("warning", cannot_open_text(), offer.address)

    @Slot()
    def _on_language(self) -> None:
        if self._mine:
            self._show_if_free()

    def _put_off(self) -> None:
        self._offer = None
        self._watch.put_off()

    def _be_silent(self) -> None:
        if self._mine:
            self._mine = False
            self._bar.clear()
