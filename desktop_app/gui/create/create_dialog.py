"""What happens with a new account: draft, check, question, sending, and what became of it.

One request per click: the step it is in says what a click may do. The rules that make it exactly
once are `services.create`'s.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.customer import BILLING_TRIAL, BILLING_USAGE, CustomerId
from desktop_app.domain.errors import AppError, LostReplyError, RejectedError
from desktop_app.domain.intent import Intent, IntentKind, IntentState
from desktop_app.domain.new_account import NewAccount
from desktop_app.gui.questions.settling import OutcomeSettler
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.input_pause import InputPause
from desktop_app.gui.widgets.plain_text import plain_tooltip
from desktop_app.services.cancel import Cancel
from desktop_app.services.create import Created, CreatePlan
from desktop_app.services.write_errors import OutdatedPlanError, UnsettledError
from desktop_app.services.write_ports import Drafts

from . import outcome_words
from .create_form import CreateForm
from .draft import Draft, DraftKeeper
from .entries import Entries, entries_of_account
from .field_words import field_of_refusal, server_says
from .lost_reply import LostReply
from .ports import Creating, OfferedProduct, PlaceOf, ReadProducts
from .steps import Step, say_step, show_step

DRAFT_DELAY_MS = 400

Places = dict[CustomerId, str]


class CreateAccountDialog(CreateForm):
    """Creates one account; show it by `show()`, it deletes itself when closed.

    `monthly` and `trials` say what may be created, at least one of them (`domain.permission`).
    `settler` is the account's one `OutcomeSettler`.

    Signals
    -------
    created: the id of the new customer.
    existing_wanted: the id of a known customer that is to be opened instead.
    changed: `Changes` that the views have to take over, before `created`.
    told: tone, title and text of a notice for the person.
    outcome_unknown: operation of an account whose reply was lost.
    not_created: what was sent was refused.
    """

    created = Signal(str)
    existing_wanted = Signal(str)
    changed = Signal(object)
    told = Signal(str, str, str)
    outcome_unknown = Signal(str)
    not_created = Signal()

    def __init__(
        self,
        creating: Creating,
        drafts: Drafts,
        settler: OutcomeSettler,
        tasks: TaskRunner,
        theme: Theme,
        *,
        read_products: ReadProducts,
        place_of: PlaceOf,
        monthly: bool = True,
        trials: bool = True,
        clock: Callable[[], float] = time.time,
        parent: QWidget | None = None,
    ) -> None:
        kinds = ((BILLING_USAGE, monthly), (BILLING_TRIAL, trials))
        super().__init__(theme, tuple(kind for kind, may in kinds if may), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._creating = creating
        self._lost = LostReply(self.unknownOutcome, settler, self)
        self._tasks = tasks
        self._place_of = place_of
        self._step = Step.FILLING
        self._attempt = 0
        self._plan: CreatePlan | None = None
        self._operation = self._replaces = ""
        self._draft_at = 0
        self._draft_failed = False
        self._keeper = DraftKeeper(tasks, drafts, self._on_draft_failed, clock)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_DELAY_MS)
        self._pause = InputPause(self)
        self._connect()
        self._go(Step.FILLING)
        self.nameField.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tasks.reading(
            read_products,
            owner=self,
            then=self._on_products,
            error=lambda _error: self._on_products(()),
        )

    @property
    def step(self) -> Step:
        """Where the dialog is."""
        return self._step

    @property
    def is_unused(self) -> bool:
        """Whether nothing is lost when the form is filled with something else."""
        return self._step is Step.FILLING and self.entries().blank

    # How it is opened

    def restore_draft(self) -> None:
        """Look for a draft and put it into the form; for an ordinary opening."""
        self._keeper.load(self, self._on_draft)

    def fill(self, account: NewAccount) -> None:
        """Show an account that was never sent (`CreateService.reopen`)."""
        self.set_entries(entries_of_account(account))
        self._keep_soon()

    def take_up(self, operation: str) -> None:
        """Send an account again that, as a person says, was not created."""
        self._replaces = operation
        attempt = self._begin_check()
        self._tasks.reading(
            lambda: self._with_places(self._creating.plan_again(operation)),
            owner=self,
            then=lambda found: self._on_plan_again(attempt, *found),
            error=lambda error: self._on_not_planned(attempt, error),
        )

    # The draft

    def _on_draft(self, draft: Draft | None) -> None:
        if draft is None or self._step is not Step.FILLING or not self.entries().blank:
            return
        self.set_entries(draft.entries)
        self._draft_at = draft.at
        self._say_draft()
        self.draftBar.show()

    @Slot()
    def _discard_draft(self) -> None:
        self._draft_timer.stop()
        self.draftBar.hide()
        self._keeper.forget()
        self.set_entries(Entries())
        self.nameField.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep_soon(self) -> None:
        if self._step is Step.FILLING:
            self._draft_timer.start()

    @Slot()
    def _keep_draft(self) -> None:
        self._draft_timer.stop()
        self._keeper.keep(self.entries())

    def _on_draft_failed(self, _error: AppError) -> None:
        if not self._draft_failed and self._step is Step.FILLING:
            self._draft_failed = True
            self.say(
                "warning",
                self.tr("The draft cannot be saved at the moment. Your entries stay in this form."),
            )

    # Checking and asking

    @Slot()
    def submit(self) -> None:
        """Check, and send unless something is wrong or has to be asked."""
        if self._step is Step.FILLING:
            self.say("", "")
            if self.check_all():
                self._check_with_store()

    @Slot()
    def _create_anyway(self) -> None:
        if self._step is Step.ASKING and self._plan is not None:
            self._send(self._plan)

    @Slot()
    def _open_existing(self) -> None:
        self._leave_for(self.similarPage.entries[0].customer_id)

    @Slot(str)
    def _leave_for(self, customer_id: str) -> None:
        """Close the form, whose draft is kept, and open a known customer."""
        if self._step is Step.ASKING:
            self._wrap_up()
            self.existing_wanted.emit(customer_id)
            super().reject()

    def _check_with_store(self) -> None:
        account, replaces = self.account(), self._replaces
        self._keep_draft()
        attempt = self._begin_check()
        self._tasks.reading(
            lambda: self._with_places(self._creating.plan(account, replaces)),
            owner=self,
            then=lambda found: self._on_plan(attempt, *found),
            error=lambda error: self._on_not_planned(attempt, error),
        )

    def _begin_check(self) -> int:
        self._attempt += 1
        self._go(Step.CHECKING)
        return self._attempt

    def _with_places(self, plan: CreatePlan) -> tuple[CreatePlan, Places]:
        return plan, {one.id: self._place_of(one.id) for one in plan.similar}

    def _on_plan_again(self, attempt: int, plan: CreatePlan, places: Places) -> None:
        if attempt == self._attempt and self._step is Step.CHECKING:
            self.set_entries(entries_of_account(plan.account))
            self.termsBox.box.setChecked(plan.account.terms_accepted)
        self._on_plan(attempt, plan, places)
        if plan.problems:
            self.say(
                "warning",
                self.tr(
                    "Some of the details sent earlier are no longer available. Check all fields."
                ),
            )

    def _on_plan(self, attempt: int, plan: CreatePlan, places: Places) -> None:
        if attempt != self._attempt or self._step is not Step.CHECKING:
            return
        if plan.problems:
            self._go(Step.FILLING)
            self.show_problems(plan.problems, go_there=True)
        elif plan.unsettled is not None:
            self._look_for(plan.unsettled)
        elif plan.similar:
            self._plan = plan
            self.similarPage.show_similar(plan.account.name, plan.similar, places)
            nearest = self.similarPage.entries[0].name.value()
            self.openExistingButton.setToolTip(plain_tooltip(nearest))
            self.openExistingButton.setAccessibleDescription(nearest)
            self._go(Step.ASKING)
        else:
            self._send(plan)

    def _on_not_planned(self, attempt: int, error: AppError) -> None:
        if attempt == self._attempt and self._step is Step.CHECKING:
            self._go(Step.FILLING)
            self.say("error", outcome_words.failed(error))

    # Sending

    def _send(self, plan: CreatePlan) -> None:
        self._plan = plan
        self._operation = plan.operation
        self._go(Step.SENDING)
        self._tasks.network(
            lambda: self._creating.send(plan.operation, Cancel()),
            owner=self,
            then=self._on_created,
            error=self._on_not_created,
        )

    def _on_created(self, created: Created) -> None:
        self.changed.emit(created.changes)
        self._finish(created.customer.id, created.customer.display_name)

    @Slot(str, str)
    def _finish(self, customer_id: str, name: str) -> None:
        self._keeper.forget()
        account = self._plan.account if self._plan is not None else self.account()
        self.told.emit("info", *outcome_words.created(account, name))
        self._go(Step.CLOSED)
        self.created.emit(customer_id)
        self.accept()

    def _on_not_created(self, error: AppError) -> None:
        if isinstance(error, LostReplyError):
            name, state = self.nameField.text(), IntentState.UNKNOWN
            self._look_for(Intent(self._operation, IntentKind.CREATE, state, name))
            return
        self._go(Step.FILLING)
        if isinstance(error, OutdatedPlanError | UnsettledError):
            # Nothing was sent: what has come up meanwhile is shown like at the first check.
            self._check_with_store()
        else:
            self._replaces = ""
            self._say_refusal(error)
            self.not_created.emit()

    def _say_refusal(self, error: AppError) -> None:
        self.say("error", outcome_words.failed(error))
        key = field_of_refusal(error.detail) if isinstance(error, RejectedError) else ""
        if key in self.fields:
            self.show_refusal(key, server_says(error.detail))
        else:
            self.createAccountButton.setFocus(Qt.FocusReason.OtherFocusReason)

    # A lost reply

    def _look_for(self, intent: Intent) -> None:
        """Show what is unknown and look for it; the journal keeps what was typed."""
        self._replaces = ""
        self._keeper.forget()
        self._go(Step.UNKNOWN)
        self.outcome_unknown.emit(intent.operation)
        self._lost.look_for(intent)

    @Slot()
    def _on_dismissed(self) -> None:
        self._go(Step.FILLING)
        self._keep_draft()

    # Steps and ways out

    def reject(self) -> None:
        """Esc and "Cancel": one step back, or close; nothing while it is being sent."""
        if self._step in {Step.CHECKING, Step.ASKING}:
            self._attempt += 1
            self._go(Step.FILLING)
            self.createAccountButton.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._step is not Step.SENDING:
            self._wrap_up()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the draft; a request that is on its way cannot be called back."""
        if self._step is Step.SENDING:
            event.ignore()
            return
        self._wrap_up()
        super().closeEvent(event)

    def _wrap_up(self) -> None:
        unsent = self._step in {Step.FILLING, Step.CHECKING, Step.ASKING}
        if unsent and not self.entries().blank:
            self._keep_draft()
            self.told.emit("info", *outcome_words.draft_kept())
        elif unsent and self._draft_timer.isActive():
            self._keep_draft()
        self._attempt += 1
        self._go(Step.CLOSED)

    def _go(self, step: Step) -> None:
        self._step = step
        show_step(self, step)

    def _say_draft(self) -> None:
        at = QDateTime.fromSecsSinceEpoch(self._draft_at)
        time = QLocale().toString(at, QLocale.FormatType.ShortFormat)
        text = self.tr("Draft from {time} restored").format(time=time)
        self.draftBar.set_words(text, self.tr("Discard"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_draft_timer"):
            say_step(self, self._step)
            self.unknownOutcome.retranslate()
            if self._draft_at:
                self._say_draft()

    def _on_products(self, products: Sequence[OfferedProduct]) -> None:
        self.productsField.offer(products)
        self.productsField.set_locked(self._step is not Step.FILLING)
        self.order_focus()

    def _connect(self) -> None:
        self.pages.currentChanged.connect(self._pause.begin)
        self.createAccountButton.clicked.connect(self.submit)
        self.createAnywayButton.clicked.connect(self._create_anyway)
        self.openExistingButton.clicked.connect(self._open_existing)
        self.similarPage.chosen.connect(self._leave_for)
        self.cancelButton.clicked.connect(self.reject)
        self.entries_edited.connect(self._keep_soon)
        self._draft_timer.timeout.connect(self._keep_draft)
        self.draftBar.discarded.connect(self._discard_draft)
        self._lost.found.connect(self._finish)
        self._lost.dismissed.connect(self._on_dismissed)
        self.unknownOutcome.send_again.connect(self.take_up)
