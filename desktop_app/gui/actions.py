"""Every command of the window in one table: id, words, icon, shortcut; not what they do."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.gui.key_names import key_text

from .icons import Icons

_Key = QKeySequence.StandardKey
translate = QCoreApplication.translate


class ActionSpec(NamedTuple):
    """One row of the table; its words stand in `_words`, where translation finds them."""

    id: str
    icon: str = ""
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    checkable: bool = False


FIND = "find"
REFRESH = "refresh"
STOP = "stop"
REFRESH_ONE = "refreshOne"
LAUNCH = "launch"
DETAILS = "details"
APPROVAL = "approval"
CREATE = "create"
COPY = "copy"
COPY_NAME = "copyName"
PROTECTION = "protection"
RESET_COLUMNS = "resetColumns"
SETTINGS = "settings"
HELP = "help"
UNDO_RENAME = "undoRename"
QUIT = "quit"
ABOUT = "about"

SPECS = (
    ActionSpec(FIND, "search", (_Key.Find,)),
    ActionSpec(REFRESH, "refresh", (_Key.Refresh, "Ctrl+R")),
    ActionSpec(STOP, "x"),
    ActionSpec(REFRESH_ONE, "refresh", ("Shift+F5",)),
    ActionSpec(LAUNCH, "external", ("Ctrl+Return", "Ctrl+Enter")),
    ActionSpec(DETAILS, "info", ("Alt+Return",)),
    ActionSpec(APPROVAL, "shield-q", ("Ctrl+G",)),
    ActionSpec(CREATE, "plus", (_Key.New,)),
    ActionSpec(COPY, "copy", (_Key.Copy,)),
    ActionSpec(COPY_NAME, "copy", ("Ctrl+Shift+C",)),
    ActionSpec(PROTECTION, "shield-check", ("Ctrl+P",), checkable=True),
    ActionSpec(RESET_COLUMNS, "panel"),
    # No key: it writes to a customer's account, maybe days after the rename.
    ActionSpec(UNDO_RENAME, "pencil"),
    ActionSpec(SETTINGS, "settings", (_Key.Preferences, "Ctrl+,")),
    ActionSpec(HELP, "info", ("F1",)),
    ActionSpec(QUIT, "x", (_Key.Quit, "Ctrl+Q")),
    ActionSpec(ABOUT, "info"),
)


def _words() -> dict[str, str]:
    return {
        FIND: translate("Actions", "Search customers"),
        REFRESH: translate("Actions", "Refresh"),
        STOP: translate("Actions", "Stop refreshing"),
        REFRESH_ONE: translate("Actions", "Refresh this customer’s licenses"),
        LAUNCH: translate("Actions", "Launch Sophos Central Admin"),
        DETAILS: translate("Actions", "Open contact details"),
        APPROVAL: translate("Actions", "Request approval…"),
        CREATE: translate("Actions", "Create Monthly Account"),
        COPY: translate("Actions", "Copy rows"),
        COPY_NAME: translate("Actions", "Copy name"),
        PROTECTION: translate("Actions", "Show my protection only"),
        RESET_COLUMNS: translate("Actions", "Reset columns and sorting"),
        UNDO_RENAME: translate("Actions", "Undo the last rename…"),
        SETTINGS: translate("Actions", "Settings…"),
        HELP: translate("Actions", "Help"),
        QUIT: translate("Actions", "Quit"),
        ABOUT: translate("Actions", "About Central Desk"),
    }


class Actions(QObject):
    """The actions made from the table, by id."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._actions = {spec.id: self._make(spec) for spec in SPECS}
        self.retranslate()
        self.refresh_icons()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self._actions.values())

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        for action_id, text in _words().items():
            self._actions[action_id].setText(text)
            set_reason(self._actions[action_id], "")

    def refresh_icons(self) -> None:
        """Take the colours of the theme in force."""
        for spec in SPECS:
            if spec.icon:
                self._actions[spec.id].setIcon(self._icons.icon(spec.icon))

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(f"{spec.id}Action")
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(key) for key in _unique(spec.keys)])
        return action


def _unique(keys: tuple[str | QKeySequence.StandardKey, ...]) -> list[QKeySequence]:
    """Standard keys differ by system and may meet our own: a key twice would be ambiguous."""
    found: list[QKeySequence] = []
    for key in keys:
        sequences = (
            QKeySequence.keyBindings(key)
            if isinstance(key, QKeySequence.StandardKey)
            else [QKeySequence(key)]
        )
        found.extend(sequence for sequence in sequences if sequence not in found)
    return found


def set_reason(action: QAction, reason: str) -> None:
    """Say in tooltip and help why the action is disabled, or more than its text does."""
    keys = key_text(action.shortcut())
    first = f"{action.text()} ({keys})" if keys else action.text()
    action.setToolTip("\n".join(part for part in (first, reason) if part))
    action.setWhatsThis(reason)
