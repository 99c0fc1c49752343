"""A second click or key that follows the first at once finds nothing that creates or gives up."""

from __future__ import annotations

import pytest
from create_bench import GOOD, CreateBench
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import LostReplyError
from desktop_app.domain.new_account import NewAccount
from desktop_app.gui.create.create_dialog import CreateAccountDialog
from desktop_app.gui.create.steps import Step
from desktop_app.gui.i18n import Language
from desktop_app.gui.widgets.input_pause import PAUSE_SECONDS
from desktop_app.services.create import CreatePlan
from desktop_app.services.likeness import Resemblance, Similar
from desktop_app.services.open_questions import OpenQuestion
from desktop_app.services.settle import SettleReport
from tests.fakes.account_creating import lost_intent
from tests.fakes.clocks import StillClock

LEFT = Qt.MouseButton.LeftButton
SAME = Similar(CustomerId("id-1"), "Tischlerei Böhm GmbH", Resemblance.SAME_NAME)


def filled(bench: CreateBench) -> CreateAccountDialog:
    """The form, filled in with the name of a customer that exists."""
    bench.creating.plans = [CreatePlan(NewAccount(), similar=(SAME,))]
    return bench.open(GOOD)


def middle(button: QPushButton) -> QPoint:
    return button.mapTo(button.window(), button.rect().center())


def click_at(dialog: CreateAccountDialog, place: QPoint) -> None:
    """As the window system delivers it: to whatever is there."""
    QTest.mouseClick(dialog.windowHandle(), LEFT, pos=place)


@pytest.mark.usefixtures("german")
def test_a_double_click_on_create_creates_no_second_account(
    bench: CreateBench, still_clock: StillClock
) -> None:
    dialog = filled(bench)
    place = middle(dialog.createAccountButton)
    QTest.mousePress(dialog.windowHandle(), LEFT, pos=place)
    QTest.mouseRelease(dialog.windowHandle(), LEFT, pos=place)
    bench.wait_for(dialog, Step.ASKING)
    QTest.mouseDClick(dialog.windowHandle(), LEFT, pos=place)
    still_clock.now += PAUSE_SECONDS - 0.01
    click_at(dialog, place)
    assert dialog.step is Step.ASKING
    assert (bench.creating.sent, bench.opened) == ([], [])
    still_clock.now += 0.02
    click_at(dialog, place)
    bench.wait_closed()
    # The button that came there is the harmless one.
    assert (bench.creating.sent, bench.opened) == ([], ["id-1"])


@pytest.mark.parametrize("width", [560, 720, 1_100])
@pytest.mark.parametrize("language", ["de", "en"])
def test_create_anyway_stands_where_no_button_stood(
    bench: CreateBench, request: pytest.FixtureRequest, language: str, width: int
) -> None:
    if language == "de":
        words: Language = request.getfixturevalue("german")
        assert words is not None
    dialog = filled(bench)
    dialog.resize(width, dialog.height())
    QApplication.processEvents()
    before = [dialog.createAccountButton.geometry(), dialog.cancelButton.geometry()]
    bench.click(dialog)
    bench.wait_for(dialog, Step.ASKING)
    QApplication.processEvents()
    anyway = dialog.createAnywayButton
    assert anyway.isVisible()
    assert not [place for place in before if place.intersects(anyway.geometry())]
    shown = [anyway, dialog.cancelButton, dialog.openExistingButton]
    assert all(dialog.rect().contains(button.geometry()) for button in shown)
    assert all(button.width() >= button.sizeHint().width() for button in shown)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_second_key_press_does_nothing(
    bench: CreateBench, still_clock: StillClock, key: Qt.Key
) -> None:
    dialog = filled(bench)
    dialog.createAccountButton.setFocus()
    QTest.keyClick(dialog.windowHandle(), key)
    bench.wait_for(dialog, Step.ASKING)
    for button in (dialog.openExistingButton, dialog.createAnywayButton, dialog.cancelButton):
        button.setFocus()
        QTest.keyClick(dialog.windowHandle(), key)
    assert dialog.step is Step.ASKING
    assert (bench.creating.sent, bench.opened) == ([], [])


def test_a_held_enter_does_nothing_however_long_it_is_held(
    bench: CreateBench, still_clock: StillClock
) -> None:
    dialog = filled(bench)
    bench.click(dialog)
    bench.wait_for(dialog, Step.ASKING)
    focused = dialog.openExistingButton
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    for _ in range(10):
        still_clock.now += PAUSE_SECONDS * 0.6
        QApplication.sendEvent(focused, held)
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert dialog.step is Step.ASKING
    assert bench.opened == []


def test_a_button_that_was_pressed_before_the_page_turned_does_nothing_when_let_go(
    bench: CreateBench, still_clock: StillClock
) -> None:
    bench.creating.plan_gate.clear()
    dialog = filled(bench)
    bench.click(dialog)
    place = middle(dialog.cancelButton)
    QTest.mousePress(dialog.windowHandle(), LEFT, pos=place)
    assert dialog.cancelButton.isDown()
    bench.creating.plan_gate.set()
    bench.wait_for(dialog, Step.ASKING)
    still_clock.now += PAUSE_SECONDS + 1
    QTest.mouseRelease(dialog.windowHandle(), LEFT, pos=middle(dialog.cancelButton))
    assert dialog.step is Step.ASKING


def lost(bench: CreateBench) -> CreateAccountDialog:
    """The dialog after a lost reply, with its answers."""
    bench.creating.answers = [LostReplyError("reset")]
    bench.settling.reports = [SettleReport(questions=[OpenQuestion(lost_intent(), ())])]
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.wait_for(dialog, Step.UNKNOWN)
    bench.qtbot.waitUntil(dialog.unknownOutcome.again_button.isVisible)
    return dialog


def test_after_a_lost_reply_the_keyboard_is_on_close(bench: CreateBench) -> None:
    dialog = lost(bench)
    assert QApplication.focusWidget() is dialog.cancelButton
    assert dialog.cancelButton.isDefault()
    assert dialog.cancelButton.text() == "Close"
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    bench.wait_closed()
    assert bench.settling.dismissed == []


def test_after_a_lost_reply_a_second_click_answers_nothing(
    bench: CreateBench, still_clock: StillClock
) -> None:
    dialog = lost(bench)
    panel = dialog.unknownOutcome
    for button in (panel.dismiss_button, panel.again_button, panel.look_button):
        click_at(dialog, middle(button))
    looks = bench.settling.looks
    assert dialog.isVisible()
    assert (bench.settling.dismissed, looks, panel.sure.text()) == ([], 1, "")
    still_clock.now += PAUSE_SECONDS
    click_at(dialog, middle(panel.again_button))
    assert panel.sure.text()
    # The buttons of that question come up under the same rule.
    for button in panel.sure.buttons():
        click_at(dialog, middle(button))
    assert panel.sure.text()
    assert bench.creating.planned_again == []
