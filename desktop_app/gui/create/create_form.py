"""The form of the dialog: its fields by key, their words, and what is wrong with them.

Not what happens with the account; that is `create_dialog`.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QStackedWidget, QWidget

from desktop_app import assets
from desktop_app.domain.customer import BILLING_TRIAL, BILLING_USAGE
from desktop_app.domain.new_account import FieldProblem, NewAccount, account_problems
from desktop_app.gui.forms import load_form
from desktop_app.gui.questions.outcome_panel import UnknownOutcome
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog_footer import DialogFooter
from desktop_app.gui.widgets.progress_line import ProgressLine
from desktop_app.gui.widgets.row_notice import RowNotice
from desktop_app.gui.widgets.themed import Themed, hand_theme

from .countries import FIRST, WITH_STATE, country_choices
from .entries import Entries, account_of_entries
from .field_words import ProblemCount, problem_text
from .fields import ChoiceField, Field, LineField
from .frames import DraftBar, FooterIcon, FormSection, InfoNote
from .look import dress, make_room
from .products_field import ProductsField
from .regions import place_choices
from .similar_page import SimilarPage
from .terms_box import TermsBox

CLIENT_SIZE = QSize(720, 566)
SMALLEST_SIZE = QSize(560, 360)
_PARTS = (
    Button,
    ChoiceField,
    DraftBar,
    FooterIcon,
    DialogFooter,
    FormSection,
    InfoNote,
    LineField,
    ProductsField,
    ProgressLine,
    RowNotice,
    SimilarPage,
    TermsBox,
    UnknownOutcome,
)


class CreateForm(Themed, QDialog):
    """The controls by their names, and the texts that the form file cannot hold.

    Signals
    -------
    entries_edited: a person changed something.
    """

    entries_edited = Signal()

    pages: QStackedWidget
    formPage: QWidget
    formScroll: QScrollArea
    formContent: QWidget
    draftBar: DraftBar
    similarPage: SimilarPage
    outcomeScroll: QScrollArea
    outcomeContent: QWidget
    unknownOutcome: UnknownOutcome
    nameField: LineField
    showAsField: LineField
    billingField: ChoiceField
    billingRow: QWidget
    firstNameField: LineField
    lastNameField: LineField
    emailField: LineField
    phoneField: LineField
    mobileField: LineField
    addressField: LineField
    address2Field: LineField
    postalCodeField: LineField
    cityField: LineField
    countryField: ChoiceField
    stateField: LineField
    stateRow: QWidget
    productsSection: FormSection
    productsField: ProductsField
    regionField: ChoiceField
    termsBox: TermsBox
    infoNote: InfoNote
    noticeRow: QWidget
    formNotice: RowNotice
    requiredStar: QLabel
    requiredText: QLabel
    busyLine: ProgressLine
    busyText: QLabel
    footerIcon: FooterIcon
    footerProblem: QLabel
    createAnywayButton: Button
    cancelButton: Button
    openExistingButton: Button
    createAccountButton: Button

    def __init__(
        self, theme: Theme, billing_types: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(assets.form("create_account_dialog"), self, _PARTS)
        self.setObjectName("createAccountDialog")
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(CLIENT_SIZE)
        self._billing_types = billing_types
        self._problems: dict[str, FieldProblem] = {}
        self.fields = self._fields_by_key()
        self._dress()
        self._connect_fields()
        self.retranslate_form()
        self.set_entries(Entries())
        hand_theme(self, theme)
        self.order_focus()

    # Entries

    def entries(self) -> Entries:
        """What stands in the form."""
        texts = {key: field.text() for key, field in self.fields.items()}
        return Entries(texts, self.productsField.chosen(), self.termsBox.box.isChecked())

    def set_entries(self, entries: Entries) -> None:
        """Show other entries; what was said to be wrong is gone."""
        for key, field in self.fields.items():
            field.set_text(entries.text(key))
        if self.billing_type() not in self._billing_types:
            self.billingField.set_text(self._billing_types[0])
        self.productsField.choose(entries.products)
        self.termsBox.box.setChecked(entries.terms)
        name, shown = entries.text("name"), entries.text("show_as")
        self._name_is_shown = shown in ("", name)
        self.show_problems({})
        self._follow_choices()

    def account(self) -> NewAccount:
        """The account that the entries make."""
        return account_of_entries(self.entries())

    def billing_type(self) -> str:
        """How the account would be billed."""
        return self.billingField.text()

    # Problems

    def check_all(self) -> bool:
        """Say everything that is wrong and go to the first of it; True when nothing is."""
        return self.show_problems(account_problems(self.account()), go_there=True)

    def show_problems(
        self, problems: Mapping[str, FieldProblem], *, go_there: bool = False
    ) -> bool:
        """Say exactly this to be wrong; True when it is nothing."""
        self._problems = dict(problems)
        for key in (*self.fields, "products", "terms"):
            self._show_problem(key)
        self._count_problems()
        if problems and go_there:
            self.go_to(next(key for key in (*self.fields, "products", "terms") if key in problems))
        return not problems

    def show_refusal(self, key: str, text: str) -> None:
        """Say beside a field what the server said of it."""
        self.fields[key].set_problem(text)
        self._count_problems()
        self.go_to(key)

    def go_to(self, key: str) -> None:
        """Bring a field into view and give it the keyboard."""
        widget = self._control(key)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.formScroll.ensureWidgetVisible(widget, 0, 40)

    def set_locked(self, locked: bool) -> None:
        """Make everything unchangeable, or changeable again."""
        for field in self.fields.values():
            field.set_locked(locked)
        self.productsField.set_locked(locked)
        self.termsBox.set_locked(locked)
        self.draftBar.discard_button.setEnabled(not locked)

    def say(self, tone: str, text: str) -> None:
        """Say something above the buttons; nothing for an empty text."""
        if text:
            self.formNotice.show_notice(tone, text)
        else:
            self.formNotice.clear()
        self.noticeRow.setVisible(bool(text))

    # Words

    def retranslate_form(self) -> None:
        """Take the words of the language in force."""
        self.countryField.set_choices(country_choices(), lead=len(FIRST))
        self.regionField.set_choices(place_choices())
        names = {BILLING_USAGE: self.tr("Monthly"), BILLING_TRIAL: self.tr("Trial")}
        self.billingField.set_choices([(kind, names[kind]) for kind in self._billing_types])
        self.productsField.retranslate()
        self._show_billing_words()
        for key in self._problems:
            self._show_problem(key)
        self._count_problems()

    def create_words(self) -> str:
        """What the button says that creates the account."""
        if self.billing_type() == BILLING_TRIAL:
            return self.tr("Create trial")
        return self.tr("Create Monthly Customer")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "fields"):
            self.retranslate_form()

    def theme_changed(self) -> None:
        """A dialog lies on a ground of its own."""
        if self.theme is not None:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.Window, self.theme.colour("raised"))
            self.setPalette(palette)

    def order_focus(self) -> None:
        """Let the tab key follow the form from top to bottom, then the buttons."""
        controls = [field.control for field in self.fields.values()]
        controls.insert(0, self.draftBar.discard_button)
        before_region = controls.index(self.regionField.control)
        controls[before_region:before_region] = self.productsField.boxes.values()
        controls += [self.termsBox.box, self.createAccountButton, self.openExistingButton]
        controls += [self.cancelButton, self.createAnywayButton]
        for before, after in pairwise(controls):
            QWidget.setTabOrder(before, after)

    def _show_billing_words(self) -> None:
        trial = self.billing_type() == BILLING_TRIAL
        required = self.requiredText.text()
        if trial:
            self.setWindowTitle(self.tr("Create trial"))
            self.termsBox.set_words(
                self.tr("I accept the terms for trials in Sophos Central Partner."), required
            )
            self.infoNote.set_words(
                self.tr("Partner Assistance:"),
                self.tr(
                    "It is turned on automatically for trials that you create for a customer. You "
                    "can launch the customer’s Sophos Central Admin as soon as the account is "
                    "activated."
                ),
            )
        else:
            self.setWindowTitle(self.tr("Create Monthly Account"))
            self.termsBox.set_words(
                self.tr("I accept the terms for monthly billing in Sophos Central Partner."),
                required,
            )
            self.infoNote.set_words(
                self.tr("Early access programs:"),
                self.tr(
                    "Flex licenses are monthly licenses. They are not compatible with most early "
                    "access programs, so you might not be able to enroll this customer. Billing "
                    "starts when products are installed."
                ),
            )

    # Inside

    def _fields_by_key(self) -> dict[str, Field]:
        return {
            "name": self.nameField,
            "show_as": self.showAsField,
            "billing_type": self.billingField,
            "first_name": self.firstNameField,
            "last_name": self.lastNameField,
            "email": self.emailField,
            "phone": self.phoneField,
            "mobile": self.mobileField,
            "address": self.addressField,
            "address2": self.address2Field,
            "postal_code": self.postalCodeField,
            "city": self.cityField,
            "country": self.countryField,
            "state": self.stateField,
            "region": self.regionField,
        }

    def _dress(self) -> None:
        dress(self)
        for key, field in self.fields.items():
            kind = "Edit" if isinstance(field, LineField) else "Box"
            field.control.setObjectName(f"account_{key}{kind}")
        self.formScroll.verticalScrollBar().rangeChanged.connect(
            lambda _lowest, highest: make_room(self, scrolls=highest > 0)
        )
        self.billingRow.setVisible(len(self._billing_types) > 1)
        self.noticeRow.hide()
        self._count_problems()

    def _connect_fields(self) -> None:
        for key, field in self.fields.items():
            field.edited.connect(lambda key=key: self._on_edited(key))
            field.left.connect(lambda key=key: self._check(key))
        self.productsField.edited.connect(lambda: self._on_edited("products"))
        self.termsBox.edited.connect(lambda: self._on_edited("terms"))

    @Slot(str)
    def _on_edited(self, key: str) -> None:
        if key == "show_as":
            self._name_is_shown = False
        elif key == "name" and self._name_is_shown:
            self.showAsField.set_text(self.nameField.text())
        if key in ("country", "billing_type"):
            self._follow_choices()
        if key == "terms" or self._said(key):
            # What was wrong stops being so with the keystroke that mends it.
            self._check(key)
        self.entries_edited.emit()

    def _follow_choices(self) -> None:
        state = self.fields["country"].text() in WITH_STATE or bool(self.stateField.text())
        self.stateRow.setVisible(state)
        self.productsSection.setVisible(self.billing_type() != BILLING_TRIAL)
        self._show_billing_words()
        self.createAccountButton.setText(self.create_words())

    def _check(self, key: str) -> None:
        problem = account_problems(self.account()).get(key)
        if problem is None:
            self._problems.pop(key, None)
        else:
            self._problems[key] = problem
        self._show_problem(key)
        self._count_problems()

    def _show_problem(self, key: str) -> None:
        problem = self._problems.get(key)
        entry = self.fields[key].text() if key in self.fields else ""
        text = problem_text(key, problem, entry) if problem else ""
        self._problem_place(key).set_problem(text)

    def _said(self, key: str) -> str:
        return self._problem_place(key).problem()

    def _problem_place(self, key: str) -> Field | ProductsField | TermsBox:
        if key == "terms":
            return self.termsBox
        return self.productsField if key == "products" else self.fields[key]

    def _control(self, key: str) -> QWidget:
        if key == "terms":
            return self.termsBox.box
        if key == "products":
            return next(iter(self.productsField.boxes.values()), self.productsField)
        return self.fields[key].control

    def _count_problems(self) -> None:
        count = sum(bool(self._said(key)) for key in (*self.fields, "products", "terms"))
        self.footerProblem.setText(ProblemCount().text(count))
        self.footerProblem.setVisible(bool(count))
        self.footerIcon.setVisible(bool(count))
