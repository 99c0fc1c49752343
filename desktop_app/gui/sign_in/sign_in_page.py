"""The page for signing in: client id and secret, a check, then name and programme.

Not for what a check is (`services.sign_in`) and not for what comes after it: who owns the page
listens to its signals. The secret leaves the page for the service alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.errors import AppError, Cancelled
from desktop_app.domain.secret import Secret
from desktop_app.gui.opener import Opener, open_address
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.input_pause import InputPause
from desktop_app.gui.widgets.themed import hand_theme
from desktop_app.services.cancel import Cancel
from desktop_app.services.settings import CONSOLE_ADDRESS, ProfileSettings
from desktop_app.services.sign_in import (
    SignIn,
    SignInResult,
    may_be_client_id,
    may_be_secret,
    profile_of,
)

from .sign_in_form import PROGRAMMES, SignInForm


class Step(Enum):
    """What the page shows and does."""

    ENTERING = auto()
    CHECKING = auto()
    NAMING = auto()
    KEEPING = auto()
    TROUBLE = auto()


class SignInPage(SignInForm):
    """Signs in to one partner's account, or leads to the demo.

    Signals
    -------
    signed_in: the profile to save and to open, and whether its secret is kept for this session
        only.
    demo_wanted: a person wants the demo instead.
    leave_wanted: back to the customers of another profile.
    """

    signed_in = Signal(object, bool)
    demo_wanted = Signal()
    leave_wanted = Signal()

    def __init__(
        self,
        service: SignIn,
        tasks: TaskRunner,
        theme: Theme,
        *,
        profiles: Sequence[ProfileSettings] = (),
        demo_customers: int = 1_284,
        opener: Opener = open_address,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._tasks, self._opener = service, tasks, opener
        self._profiles = tuple(profiles)
        self._step = Step.ENTERING
        self._cancel = Cancel()
        self._secret: Secret | None = None
        self._result: SignInResult | None = None
        self._problem: AppError | None = None
        self._pause = InputPause(self)
        self._connect()
        hand_theme(self, theme)
        self.firstRunNote.setVisible(not self._profiles)
        self.leaveButton.setVisible(bool(self._profiles))
        self.sidePanel.set_customers(demo_customers)
        self._go(Step.ENTERING)

    @property
    def step(self) -> Step:
        """What the page shows and does."""
        return self._step

    def sign_in_again(self, profile: ProfileSettings, problem: AppError | None = None) -> None:
        """Ask for the secret of a profile that is there, and say why."""
        self.clientIdEdit.setText(profile.client_id)
        self.clientSecretEdit.forget()
        self._go(Step.ENTERING)
        self._show_problem(problem)
        self.clientSecretEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the person type at once."""
        super().showEvent(event)
        if self._step is Step.ENTERING and self.focusWidget() is None:
            empty = not self.clientIdEdit.text()
            field = self.clientIdEdit if empty else self.clientSecretEdit
            field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the step is for or what its button says; Esc goes a step back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self._main_button().click()
        elif event.key() == Qt.Key.Key_Escape and self._may_go_back():
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        for edit in (self.clientIdEdit, self.clientSecretEdit):
            edit.textChanged.connect(self._on_typed)
        self.profileNameEdit.textChanged.connect(self._update_buttons)
        self.signInButton.clicked.connect(self._check)
        self.cancelCheckButton.clicked.connect(self._go_back)
        self.finishButton.clicked.connect(self._keep)
        self.retryButton.clicked.connect(self._keep)
        self.sessionOnlyButton.clicked.connect(self._keep_for_session)
        self.namingBackButton.clicked.connect(self._go_back)
        self.troubleBackButton.clicked.connect(self._go_back)
        self.whereButton.clicked.connect(self.sidePanel.show_where)
        self.sidePanel.console_wanted.connect(self._open_console)
        self.sidePanel.demo_wanted.connect(self._on_demo)
        self.leaveButton.clicked.connect(self._on_leave)

    # Steps

    def _main_button(self) -> Button:
        if self._step is Step.NAMING:
            return self.finishButton
        return self.retryButton if self._step is Step.TROUBLE else self.signInButton

    def _may_go_back(self) -> bool:
        going = {Step.CHECKING, Step.NAMING, Step.TROUBLE}
        return self._step in going or self.sidePanel.shows_where

    @Slot()
    def _go_back(self) -> None:
        if self._step is Step.ENTERING:
            self.sidePanel.show_demo()
            return
        self._leave_check()
        self._go(Step.ENTERING)
        self.clientSecretEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_check(self) -> None:
        """Stop a check and forget its outcome, whenever that comes."""
        self._cancel.set()
        self._cancel = Cancel()
        self._secret = self._result = None

    def _go(self, step: Step) -> None:
        self._step = step
        if step in {Step.NAMING, Step.TROUBLE}:
            self._pause.begin()
        busy = step in {Step.CHECKING, Step.KEEPING}
        from_trouble = step is Step.KEEPING and not self.troubleStep.isHidden()
        naming = step is Step.NAMING or (step is Step.KEEPING and not from_trouble)
        self.credentialsStep.setVisible(step in {Step.ENTERING, Step.CHECKING})
        self.namingStep.setVisible(naming)
        self.troubleStep.setVisible(step is Step.TROUBLE or from_trouble)
        self.busyRow.setVisible(busy)
        self.busyLine.set_progress(0, None if busy else 0)
        self.cancelCheckButton.setVisible(step is Step.CHECKING)
        self.whereButton.setVisible(step is not Step.CHECKING)
        for edit in (self.clientIdEdit, self.clientSecretEdit):
            edit.setReadOnly(step is not Step.ENTERING)
        self.say_busy(keeping=step is Step.KEEPING)
        self._update_buttons()

    @Slot()
    def _update_buttons(self) -> None:
        filled = bool(self.clientIdEdit.text() and self.clientSecretEdit.text())
        free = self._step is not Step.KEEPING
        self.signInButton.setEnabled(filled and self._step is Step.ENTERING)
        self.finishButton.setEnabled(free and bool(self.profileNameEdit.text().strip()))
        for widget in (
            self.profileNameEdit,
            self.programmeBox,
            self.namingBackButton,
            self.retryButton,
            self.sessionOnlyButton,
            self.troubleBackButton,
            self.sidePanel,
            self.leaveButton,
        ):
            widget.setEnabled(free)

    # The check

    @Slot()
    def _on_typed(self) -> None:
        self._show_problem(None)
        self._update_buttons()

    @Slot()
    def _check(self) -> None:
        client_id, secret = self.clientIdEdit.text(), Secret(self.clientSecretEdit.text())
        if not self._may_be_sent(client_id, secret):
            return
        self._show_problem(None)
        self.clientSecretEdit.set_hidden(True)
        cancel, profiles = self._cancel, self._profiles
        self._secret = secret
        self._go(Step.CHECKING)
        self._tasks.network(
            lambda: self._service.check(client_id, secret, cancel, profiles),
            owner=self,
            then=lambda result: self._on_checked(cancel, result),
            error=lambda error: self._on_refused(cancel, error),
        )

    def _may_be_sent(self, client_id: str, secret: Secret) -> bool:
        wrong_id, wrong_secret = not may_be_client_id(client_id), not may_be_secret(secret)
        if wrong_id or wrong_secret:
            self.say_unfit(client_id=wrong_id, secret=wrong_secret)
            field = self.clientIdEdit if wrong_id else self.clientSecretEdit
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return not (wrong_id or wrong_secret)

    def _on_checked(self, cancel: Cancel, result: SignInResult) -> None:
        if cancel is not self._cancel:
            return
        self._result = result
        self.profileNameEdit.setText(result.name)
        self.programmeBox.setCurrentIndex(PROGRAMMES.index(result.programme))
        self.namingText.show_result(result)
        self._go(Step.NAMING)
        self.profileNameEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.profileNameEdit.selectAll()

    def _on_refused(self, cancel: Cancel, error: AppError) -> None:
        if cancel is not self._cancel:
            return
        self._leave_check()
        self._go(Step.ENTERING)
        if not isinstance(error, Cancelled):
            self._show_problem(error)
        self.clientSecretEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, error: AppError | None) -> None:
        self._problem = error
        self.say_problem(error)

    # Keeping the secret

    @Slot()
    def _keep(self) -> None:
        self._keep_secret(session_only=False)

    @Slot()
    def _keep_for_session(self) -> None:
        self._keep_secret(session_only=True)

    def _keep_secret(self, *, session_only: bool) -> None:
        result, secret = self._result, self._secret
        if result is None or secret is None:
            return
        profile = profile_of(
            result, self.profileNameEdit.text(), PROGRAMMES[self.programmeBox.currentIndex()]
        )
        self._go(Step.KEEPING)
        self._tasks.network(
            lambda: self._service.keep(profile, secret, session_only=session_only),
            owner=self,
            then=lambda kept: self._on_kept(kept, session_only),
            error=self._on_not_kept,
        )

    def _on_kept(self, profile: ProfileSettings, session_only: bool) -> None:
        self._leave_check()
        self.clientSecretEdit.forget()
        self._go(Step.ENTERING)
        self.signed_in.emit(profile, session_only)

    def _on_not_kept(self, error: AppError) -> None:
        self._problem = error
        self.say_trouble(error)
        self._go(Step.TROUBLE)
        if not isinstance(error, Cancelled):
            self.retryButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self.retranslate_form()
        self.say_busy(keeping=self._step is Step.KEEPING)
        if self._result is not None:
            self.namingText.show_result(self._result)
        if self._problem is not None and self._step is Step.TROUBLE:
            self.say_trouble(self._problem)
        elif self._problem is not None:
            self.say_problem(self._problem)

    # Ways out

    @Slot()
    def _open_console(self) -> None:
        self._opener(CONSOLE_ADDRESS)

    @Slot()
    def _on_demo(self) -> None:
        self._leave_check()
        self.clientSecretEdit.forget()
        self._go(Step.ENTERING)
        self.demo_wanted.emit()

    @Slot()
    def _on_leave(self) -> None:
        self._leave_check()
        self.clientSecretEdit.forget()
        self._go(Step.ENTERING)
        self.leave_wanted.emit()
