"""The steps of creating an account, and what of the dialog shows in each of them.

What would create a second account stands where nothing else is ever pressed, and is never what
the keyboard is on: neither a second click nor a second Enter finds it.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt

from .create_form import CreateForm

translate = QCoreApplication.translate


class Step(Enum):
    """Where the dialog is."""

    FILLING = "filling"
    CHECKING = "checking"
    ASKING = "asking"
    SENDING = "sending"
    UNKNOWN = "unknown"
    CLOSED = "closed"


def show_step(form: CreateForm, step: Step) -> None:
    """Turn to the page of a step, and offer what may be done in it."""
    page = {Step.ASKING: form.similarPage, Step.UNKNOWN: form.outcomeScroll}
    if step is not Step.SENDING:
        form.pages.setCurrentWidget(page.get(step, form.formPage))
    form.set_locked(step is not Step.FILLING)
    busy = step in {Step.CHECKING, Step.SENDING}
    form.busyLine.setVisible(busy)
    form.busyLine.set_progress(0, None if busy else 0)
    form.busyText.setVisible(busy)
    for label in (form.requiredStar, form.requiredText):
        label.setVisible(step is Step.FILLING)
    say_step(form, step)
    _show_buttons(form, step)


def say_step(form: CreateForm, step: Step) -> None:
    """Say in the language in force what is going on and what the buttons do."""
    form.busyText.setText(
        translate("CreateAccountDialog", "Checking…")
        if step is Step.CHECKING
        else translate("CreateAccountDialog", "Creating…")
    )
    form.createAnywayButton.setText(translate("CreateAccountDialog", "Create anyway"))
    form.openExistingButton.setText(translate("CreateAccountDialog", "Open existing customer"))
    leave = {
        Step.ASKING: translate("CreateAccountDialog", "Back"),
        Step.UNKNOWN: translate("CreateAccountDialog", "Close"),
    }
    form.cancelButton.setText(leave.get(step, translate("CreateAccountDialog", "Cancel")))


def _show_buttons(form: CreateForm, step: Step) -> None:
    asking = step is Step.ASKING
    form.createAccountButton.setVisible(step not in {Step.ASKING, Step.UNKNOWN})
    form.createAccountButton.setEnabled(step is Step.FILLING)
    form.openExistingButton.setVisible(asking)
    form.createAnywayButton.setVisible(asking)
    form.cancelButton.setEnabled(step is not Step.SENDING)
    harmless = {Step.ASKING: form.openExistingButton, Step.UNKNOWN: form.cancelButton}
    harmless.get(step, form.createAccountButton).setDefault(True)
    if step in harmless:
        harmless[step].setFocus(Qt.FocusReason.OtherFocusReason)
