"""From the click to the outcome: asked first, sent once, and nothing lost on an error."""

from __future__ import annotations

import pytest
from create_bench import GOOD, TEXTS, CreateBench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    CredentialsError,
    InsecureError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    QuotaError,
    RejectedError,
    ServerError,
    StorageError,
    StorageProblem,
)
from desktop_app.domain.new_account import FieldProblem, NewAccount
from desktop_app.domain.permission import Reason
from desktop_app.gui.create.create_dialog import CreateAccountDialog
from desktop_app.gui.create.entries import Entries
from desktop_app.gui.create.field_words import field_of_refusal
from desktop_app.gui.create.similar_page import MOST_SHOWN
from desktop_app.gui.create.steps import Step
from desktop_app.gui.i18n import Language
from desktop_app.services.create import CreatePlan
from desktop_app.services.likeness import Resemblance, Similar
from desktop_app.services.write_errors import (
    AlreadySentError,
    NotPermittedError,
    OutdatedPlanError,
    UnderWayError,
)
from tests.fakes.account_creating import NEW_ID


def similar(name: str = "Tischlerei Boehm GmbH", number: int = 1) -> Similar:
    return Similar(CustomerId(f"id-{number}"), name, Resemblance.CONFUSABLE)


def asked(bench: CreateBench, *found: Similar) -> CreateAccountDialog:
    bench.creating.plans = [CreatePlan(NewAccount(), similar=found or (similar(),))]
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.wait_for(dialog, Step.ASKING)
    return dialog


def refused(bench: CreateBench, error: AppError) -> CreateAccountDialog:
    bench.creating.answers = [error]
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.qtbot.waitUntil(lambda: bool(bench.creating.sent) and dialog.step is Step.FILLING)
    return dialog


def test_an_account_is_created_and_said(bench: CreateBench) -> None:
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.wait_closed()
    assert bench.created == [NEW_ID]
    assert bench.events == ["changed", "created"]
    assert len(bench.creating.sent) == 1
    assert bench.creating.planned[0].terms_accepted
    tone, title, text = bench.told[-1]
    assert (tone, title) == (
        "info",
        "The monthly account for “Tischlerei Böhm GmbH” was created.",
    )
    # Not before: the contact dialog says of such an account that it is not known yet.
    assert "Partner Assistance is turned on automatically once the account is activated" in text


def test_a_trial_is_created_by_the_same_form(bench: CreateBench) -> None:
    dialog = bench.open(Entries({**TEXTS, "billing_type": "trial"}, ("CIXA-MSP",), terms=True))
    bench.click(dialog)
    bench.wait_closed()
    assert bench.creating.planned[0].billing_type == "trial"
    assert bench.creating.planned[0].products == ()
    assert bench.told[-1][1].startswith("The trial for")


def test_the_keyboard_alone_creates_an_account(bench: CreateBench) -> None:
    dialog = bench.open()
    dialog.nameField.edit.setFocus()
    keys = {
        "name": "Alpha",
        "first_name": "Anna",
        "last_name": "Berg",
        "email": "a@berg.de",
        "phone": "0341 5551",
        "address": "Ring 1",
        "postal_code": "04105",
        "city": "Leipzig",
        "country": "Germ",
        "region": "Germ",
    }
    controls = {field.control: key for key, field in dialog.fields.items()}
    while QApplication.focusWidget() is not dialog.termsBox.box:
        at = QApplication.focusWidget()
        QTest.keyClicks(at, keys.get(controls.get(at, ""), ""))
        QTest.keyClick(at, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.termsBox.box, Qt.Key.Key_Space)
    QTest.keyClick(dialog.termsBox.box, Qt.Key.Key_Return)
    bench.wait_closed()
    assert bench.created == [NEW_ID]
    assert bench.creating.planned[0].contact.email == "a@berg.de"


def test_a_double_click_sends_once(bench: CreateBench) -> None:
    bench.creating.gate.clear()
    dialog = bench.open(GOOD)
    QTest.mouseDClick(dialog.createAccountButton, Qt.MouseButton.LeftButton)
    bench.click(dialog)
    dialog.submit()
    bench.wait_for(dialog, Step.SENDING)
    dialog.submit()
    bench.creating.gate.set()
    bench.wait_closed()
    assert len(bench.creating.sent) == 1
    assert len(bench.creating.planned) == 1


def test_while_it_is_sent_nothing_can_be_changed_or_called_back(bench: CreateBench) -> None:
    bench.creating.gate.clear()
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.wait_for(dialog, Step.SENDING)
    QTest.keyClicks(dialog.nameField.edit, "x")
    assert dialog.nameField.text() == TEXTS["name"]
    assert not dialog.countryField.combo.isEnabled()
    assert not dialog.termsBox.box.isEnabled()
    assert not dialog.createAccountButton.isEnabled()
    assert not dialog.cancelButton.isEnabled()
    assert dialog.busyText.text() == "Creating…"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.close()
    assert dialog.isVisible()
    bench.creating.gate.set()
    bench.wait_closed()


def test_before_it_is_sent_it_can_be_cancelled(bench: CreateBench) -> None:
    bench.creating.plan_gate.clear()
    dialog = bench.open(GOOD)
    bench.click(dialog)
    assert dialog.step is Step.CHECKING
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.step is Step.FILLING
    bench.creating.plan_gate.set()
    bench.qtbot.waitUntil(lambda: len(bench.creating.planned) == 1)
    bench.qtbot.wait(50)
    assert bench.creating.sent == []
    assert dialog.isVisible()
    assert not dialog.nameField.edit.isReadOnly()


def test_a_similar_customer_is_pointed_out_before_sending(bench: CreateBench) -> None:
    dialog = asked(bench)
    entry = dialog.similarPage.entries[0]
    assert entry.name.value() == "Tischlerei Boehm GmbH"
    assert entry.about.value() == "Leipzig · eu02 · similar name"
    assert entry.id_line.value() == "ID id-1"
    assert bench.creating.sent == []
    assert dialog.createAnywayButton.text() == "Create anyway"
    bench.click_anyway(dialog)
    bench.wait_closed()
    assert len(bench.creating.sent) == 1
    assert len(bench.creating.planned) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_key_at_hand_opens_the_customer_that_exists(bench: CreateBench, key: Qt.Key) -> None:
    dialog = asked(bench)
    assert QApplication.focusWidget() is dialog.openExistingButton
    assert dialog.openExistingButton.isDefault()
    QTest.keyClick(QApplication.focusWidget(), key)
    bench.wait_closed()
    assert bench.opened == ["id-1"]
    assert bench.creating.sent == []
    bench.qtbot.waitUntil(lambda: bool(bench.draft()))


def test_of_several_similar_customers_each_can_be_opened(bench: CreateBench) -> None:
    same = Similar(CustomerId("id-2"), "Tischlerei Böhm GmbH", Resemblance.SAME_NAME)
    dialog = asked(bench, similar(), same)
    first, second = dialog.similarPage.entries
    assert (first.customer_id, second.customer_id) == ("id-2", "id-1")
    assert dialog.openExistingButton.accessibleDescription() == "Tischlerei Böhm GmbH"
    QTest.mouseClick(second.button, Qt.MouseButton.LeftButton)
    bench.wait_closed()
    assert bench.opened == ["id-1"]
    assert bench.creating.sent == []


def test_esc_goes_back_from_the_question(bench: CreateBench) -> None:
    dialog = asked(bench)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert dialog.step is Step.FILLING
    assert dialog.pages.currentWidget() is dialog.formPage
    assert dialog.entries().texts == TEXTS
    assert bench.creating.sent == []


def test_many_similar_customers_are_counted(bench: CreateBench, german: Language) -> None:
    dialog = asked(bench, *(similar(number=number) for number in range(MOST_SHOWN + 3)))
    texts = [label.text() for label in dialog.similarPage.findChildren(QLabel)]
    assert len(dialog.similarPage.entries) == MOST_SHOWN
    assert "23 vorhandene Kunden sind ähnlich" in texts
    assert "und 3 weitere" in texts
    assert dialog.createAnywayButton.text() == "Trotzdem erstellen"
    assert dialog.openExistingButton.text() == "Vorhandenen Kunden öffnen"


def test_a_hostile_name_of_a_similar_customer_is_text(bench: CreateBench) -> None:
    name = "<b>Fett</b>\u202e&lt;"
    dialog = asked(bench, similar(name))
    shown = dialog.similarPage.entries[0].name
    assert shown.value() == "<b>Fett</b>[RLO]&lt;"
    assert shown.textFormat() is Qt.TextFormat.PlainText


def test_a_customer_that_appeared_meanwhile_is_asked_about(bench: CreateBench) -> None:
    bench.creating.plans = [
        CreatePlan(NewAccount()),
        CreatePlan(NewAccount(), similar=(similar(),)),
    ]
    bench.creating.answers = [OutdatedPlanError()]
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.wait_for(dialog, Step.ASKING)
    bench.click_anyway(dialog)
    bench.wait_closed()
    assert len(bench.creating.sent) == 2


def test_problems_that_only_the_store_knows_are_said(bench: CreateBench) -> None:
    bench.creating.plans = [
        CreatePlan(NewAccount(), problems={"products": FieldProblem.NOT_OFFERED})
    ]
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.qtbot.waitUntil(lambda: bool(dialog.productsField.problem()))
    assert dialog.step is Step.FILLING
    assert QApplication.focusWidget() is dialog.productsField.boxes["CIXA-MSP"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OfflineError("x"), "No connection"),
        (InsecureError("x"), "not secure"),
        (ServerError("x"), "reported a server error"),
        (AnswerError("x"), "could not be processed"),
        (NotFoundError("x"), "not available"),
        (AccessDenied("x"), "not allowed to create accounts"),
        (CredentialsError("x"), "rejected the API credentials"),
        (QuotaError("x"), "quota has been used up"),
        (NotOfferedError("x"), "not available"),
        (RejectedError("<b>Invalid</b> body"), "<b>Invalid</b> body"),
        (UnderWayError(), "already"),
        (AlreadySentError(), "already been sent"),
        (NotPermittedError(Reason.NOT_MSP_FLEX), "MSP Flex"),
        (StorageError(StorageProblem.FULL), "disk is full"),
    ],
)
def test_an_error_is_said_and_loses_nothing(
    bench: CreateBench, error: AppError, words: str
) -> None:
    dialog = refused(bench, error)
    assert words in dialog.formNotice.text()
    assert dialog.entries().texts == TEXTS
    assert dialog.account().terms_accepted
    assert not dialog.nameField.edit.isReadOnly()
    assert dialog.createAccountButton.isEnabled()
    assert bench.created == []
    bench.qtbot.waitUntil(lambda: bool(bench.draft()))


def test_after_an_error_a_click_makes_a_new_plan(bench: CreateBench) -> None:
    dialog = refused(bench, OfflineError("x"))
    bench.click(dialog)
    bench.wait_closed()
    assert bench.creating.sent == ["op-1", "op-2"]


def test_what_the_server_says_of_a_field_stands_beside_it(bench: CreateBench) -> None:
    error = RejectedError("contact.email is <i>taken</i>", correlation_id="c-7")
    dialog = refused(bench, error)
    assert (
        dialog.emailField.problem() == "Message from Sophos Central: contact.email is <i>taken</i>"
    )
    assert QApplication.focusWidget() is dialog.emailField.edit
    assert "c-7" in dialog.formNotice.text()
    QTest.keyClicks(dialog.emailField.edit, "x")
    assert dialog.emailField.problem() == ""


def test_a_failed_check_sends_nothing(bench: CreateBench) -> None:
    bench.creating.plans = [NotPermittedError(Reason.NOT_MSP_FLEX)]
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.qtbot.waitUntil(lambda: "MSP Flex" in dialog.formNotice.text())
    assert bench.creating.sent == []


@pytest.mark.parametrize(
    ("detail", "field"),
    [
        ("contact.address.countryCode must be two letters", "country"),
        ("E-mail address is already in use: a@b.de", "email"),
        ("name must have at most 255 characters", "name"),
        ("showAs is required", "show_as"),
        ("dataRegion is unknown", "region"),
        ("One of dataGeography or dataRegion is required", "region"),
        ("contact.email or contact.phone is required", ""),
        ("Body is not JSON", ""),
        ("", ""),
    ],
)
def test_the_field_is_known_from_the_servers_words(detail: str, field: str) -> None:
    assert field_of_refusal(detail) == field
