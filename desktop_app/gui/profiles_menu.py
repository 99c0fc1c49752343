"""The menu of profiles: whose customers are shown, another account, signing out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.text import visible
from desktop_app.services.settings import ProfileSettings

translate = QCoreApplication.translate


class ProfilesMenu(QMenu):
    """A submenu of the settings menu.

    Signals
    -------
    profile_chosen: the id of another profile.
    sign_in_wanted: another account.
    forget_wanted: sign out of this profile and forget it.
    """

    profile_chosen = Signal(str)
    sign_in_wanted = Signal()
    forget_wanted = Signal()

    def __init__(
        self, profiles: Sequence[ProfileSettings], current: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._names = {profile.id: profile.name for profile in profiles}
        self._questions: dict[str, int] = {}
        for profile in profiles:
            action = self.addAction("")
            action.setCheckable(True)
            action.setChecked(profile.id == current)
            action.setData(profile.id)
            self._group.addAction(action)
        self._group.triggered.connect(self._on_chosen)
        self.addSeparator()
        self._sign_in = self.addAction("")
        self._sign_in.triggered.connect(self.sign_in_wanted)
        self._forget = self.addAction("")
        self._forget.setVisible(bool(current))
        self._forget.triggered.connect(self.forget_wanted)
        self._current = current
        self.retranslate()

    def show_questions(self, profile_id: str, count: int) -> None:
        """Say how many open questions an account has that is not the present one."""
        self._questions[profile_id] = count
        self.retranslate()

    def questions(self) -> int:
        """How many open questions the other accounts have."""
        return sum(self._questions.values())

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        for action in self._group.actions():
            action.setText(self._name(action.data()))
        self.setTitle(translate("ProfilesMenu", "Account"))
        self._sign_in.setText(translate("ProfilesMenu", "Sign in to another account…"))
        self._forget.setText(translate("ProfilesMenu", "Sign out and remove account"))

    def _name(self, profile_id: str) -> str:
        name = visible(self._names[profile_id], 60).replace("&", "&&")
        count = self._questions.get(profile_id, 0)
        waiting = self.tr("%Ln open question(s)", "", count)
        return f"{name} – {waiting}" if count else name

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if action.data() != self._current:
            self.profile_chosen.emit(action.data())
