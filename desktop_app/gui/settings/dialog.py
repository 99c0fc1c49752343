"""The settings dialog at work: every valid change is handed out at once, every wrong one stays.

It neither keeps the settings nor carries them out; whoever shows it listens to its signals.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.themed import hand_theme
from desktop_app.services.settings import (
    TENANT_VARIABLE,
    Language,
    Problem,
    Problems,
    ProxyMode,
    Settings,
)
from desktop_app.services.settings import Theme as ThemeSetting

from .form import SettingsForm
from .remove_data import RemoveDataDialog
from .setting_field import SettingField
from .values import defaults_for
from .words import problems_text

NO_PROBLEMS: Mapping[str, Problem] = {}


class SettingsDialog(SettingsForm):
    """Modeless: `show()` it. Closing hides it, so that a wrong text waits to be mended.

    `folder` is the data folder's path. `problems` are those of the loaded file.
    `can_check_updates` says whether this build can look for newer versions at all.

    Signals
    -------
    changed: `Settings` after each valid change, and after a reset.
    open_folder_wanted: the data folder's path.
    remove_all_wanted: a person typed that everything on this computer is to go.
    """

    changed = Signal(object)
    open_folder_wanted = Signal(str)
    remove_all_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        folder: str,
        theme: Theme,
        *,
        problems: Problems = NO_PROBLEMS,
        can_check_updates: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._problems = problems
        self._before_reset: Settings | None = None
        self.show_update_part(possible=can_check_updates)
        self.fields = self._make_fields()
        self.dataFolderEdit.setText(folder)
        self.dataFolderEdit.setCursorPosition(0)
        self.dataFolderCopyButton.value = folder
        self._connect()
        hand_theme(self, theme)
        self._show_values()
        self._show_problems()
        self.settingsSections.items()[0].setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    # What others call

    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def show_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere; what is being typed stays."""
        if settings != self._settings:
            self._settings = settings
            self._forget_reset()
            self._show_values()

    def show_section(self, index: int) -> None:
        """Bring a section into view; 0 is the first."""
        self.settingsSections.choose(index)

    # Building

    def _make_fields(self) -> list[SettingField]:
        rows = [
            ("refresh_minutes", self.refreshMinutesEdit, self.refreshMinutesProblem),
            ("licence_max_age_hours", self.licenceAgeEdit, self.licenceAgeProblem),
            ("warning_days", self.warningDaysEdit, self.warningDaysProblem),
            ("quota.per_second", self.quotaSecondEdit, self.quotaSecondProblem),
            ("quota.per_minute", self.quotaMinuteEdit, self.quotaMinuteProblem),
            ("quota.per_hour", self.quotaHourEdit, self.quotaHourProblem),
            ("quota.per_day", self.quotaDayEdit, self.quotaDayProblem),
            ("identity_host", self.identityHostEdit, self.identityHostProblem),
            ("api_host", self.apiHostEdit, self.apiHostProblem),
            ("proxy_address", self.proxyAddressEdit, self.proxyAddressProblem),
            ("console_address", self.consoleAddressEdit, self.consoleAddressProblem),
        ]
        return [SettingField(*row, in_force=self.settings) for row in rows]

    def _connect(self) -> None:
        self.settingsSections.chosen.connect(self._on_section)
        for field in self.fields:
            field.taken.connect(self._take)
            field.problem_changed.connect(self._count_wrong)
        self.languageBox.currentIndexChanged.connect(self._on_language)
        self.themeBox.currentIndexChanged.connect(self._on_theme)
        self.checkUpdatesBox.toggled.connect(self._on_check_updates)
        self.proxyModeBox.currentIndexChanged.connect(self._on_proxy_mode)
        self.consoleAddressEdit.textChanged.connect(self.show_example)
        self.insertVariableButton.clicked.connect(self._on_insert)
        self.openFolderButton.clicked.connect(self._on_open_folder)
        self.removeAllButton.clicked.connect(self._on_remove)
        self.resetButton.clicked.connect(self._on_reset)
        self.undoResetButton.clicked.connect(self._on_undo_reset)
        self.wrongFieldsButton.clicked.connect(self._on_wrong_fields)
        self.settingsCloseButton.clicked.connect(self.close)

    # Taking and showing values

    @Slot(object)
    def _take(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        self._forget_reset()
        self._show_values()
        self.changed.emit(settings)

    def _show_values(self) -> None:
        _choose(self.languageBox, self._settings.language)
        _choose(self.themeBox, self._settings.theme)
        blocked = self.checkUpdatesBox.blockSignals(True)
        self.checkUpdatesBox.setChecked(self._settings.check_updates)
        self.checkUpdatesBox.blockSignals(blocked)
        if not self._proxy_pending():
            _choose(self.proxyModeBox, self._settings.proxy_mode)
        for field in self.fields:
            field.follow()
        self.show_proxy_part()
        self.show_example()

    @Slot()
    def _on_language(self) -> None:
        self._take(replace(self._settings, language=Language(self.languageBox.currentData())))

    @Slot()
    def _on_theme(self) -> None:
        self._take(replace(self._settings, theme=ThemeSetting(self.themeBox.currentData())))

    @Slot(bool)
    def _on_check_updates(self, wanted: bool) -> None:
        self._take(replace(self._settings, check_updates=wanted))

    @Slot()
    def _on_proxy_mode(self) -> None:
        self.show_proxy_part()
        mode, field = self.chosen_proxy_mode(), self._field("proxy_address")
        if mode is not ProxyMode.MANUAL:
            field.restore()
            self._take(replace(self._settings, proxy_mode=mode))
            return
        # Manual holds from the moment that there is an address to use.
        field.demand()
        if field.problem is None:
            self._take(replace(self._settings, proxy_mode=mode))

    def _proxy_pending(self) -> bool:
        manual = self.chosen_proxy_mode() is ProxyMode.MANUAL
        return manual and self._field("proxy_address").problem is not None

    def _field(self, name: str) -> SettingField:
        return next(field for field in self.fields if field.name == name)

    # Wrong values

    @Slot()
    def _count_wrong(self) -> None:
        count = sum(field.problem is not None for field in self.fields)
        self.wrongFieldsButton.setVisible(count > 0)
        if count:
            self.wrongFieldsButton.setText(self.tr("Check %n field(s)", "", count))

    @Slot()
    def _on_wrong_fields(self) -> None:
        edit = next((field.edit for field in self.fields if field.problem is not None), None)
        if edit is None:
            return
        self.show_section(_page_of(self.settingsPages, edit))
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def _show_problems(self) -> None:
        if not self._problems:
            return
        title = self.tr("Some settings could not be read.")
        text = self.tr("Default values are used for: {names}")
        names = problems_text(self._problems)
        self.settingsNotice.show_notice("warning", title, text.format(names=names))

    # Buttons

    @Slot(int)
    def _on_section(self, index: int) -> None:
        self.settingsPages.setCurrentIndex(index)

    @Slot()
    def _on_insert(self) -> None:
        if self.consoleAddressEdit.cursorPosition() == 0:
            # Nobody put it there: nothing can stand before https.
            self.consoleAddressEdit.end(False)
        self.consoleAddressEdit.insert(TENANT_VARIABLE)
        self.consoleAddressEdit.setModified(True)
        self.consoleAddressEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_open_folder(self) -> None:
        self.open_folder_wanted.emit(self.dataFolderEdit.text())

    @Slot()
    def _on_remove(self) -> None:
        asking = RemoveDataDialog(self._theme, self)
        asking.confirmed.connect(self.remove_all_wanted)
        asking.open()

    @Slot()
    def _on_reset(self) -> None:
        before, wanted = self._settings, defaults_for(self._settings)
        self._put(wanted)
        if wanted != before:
            self._before_reset = before
            self.undoResetButton.show()
            self.undoResetButton.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_undo_reset(self) -> None:
        before = self._before_reset
        if before is not None:
            self.resetButton.setFocus(Qt.FocusReason.OtherFocusReason)
            self._put(before)

    def _put(self, settings: Settings) -> None:
        """Take whole settings; what was typed and not taken goes."""
        _choose(self.proxyModeBox, settings.proxy_mode)
        changed = settings != self._settings
        self._settings = settings
        for field in self.fields:
            field.restore()
        self._forget_reset()
        self._show_values()
        if changed:
            self.changed.emit(settings)

    def _forget_reset(self) -> None:
        self._before_reset = None
        self.undoResetButton.hide()

    # Events

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last counts although the keyboard never left the field."""
        super().hideEvent(event)
        for field in self.fields:
            field.finish()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "fields"):
            self.retranslate_form()
            for field in self.fields:
                field.retranslate()
            self._count_wrong()
            if self.settingsNotice.isVisible():
                self._show_problems()


def _choose(box: QComboBox, value: object) -> None:
    blocked = box.blockSignals(True)
    box.setCurrentIndex(box.findData(value))
    box.blockSignals(blocked)


def _page_of(pages: QStackedWidget, child: QWidget) -> int:
    for at in range(pages.count()):
        page = pages.widget(at)
        if page is not None and page.isAncestorOf(child):
            return at
    return 0
