"""What stands in the form, what is said beside its fields, and that the keyboard reaches it."""

from __future__ import annotations

import pytest
from create_bench import GOOD, TEXTS, CreateBench
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from desktop_app.domain.customer import BILLING_TRIAL, BILLING_USAGE
from desktop_app.domain.new_account import account_problems
from desktop_app.gui.create.create_dialog import CreateAccountDialog
from desktop_app.gui.create.entries import TYPED, Entries
from desktop_app.gui.create.ports import OfferedProduct
from desktop_app.gui.create.steps import Step
from desktop_app.gui.i18n import Language

HOSTILE = "<img src=x onerror=1>&amp;\u202e<b>Fett</b>"


def type_into(dialog: CreateAccountDialog, key: str, text: str) -> None:
    edit = dialog.fields[key].control
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_the_form_makes_the_account_that_was_typed(bench: CreateBench) -> None:
    account = bench.open(GOOD).account()
    assert account_problems(account) == {}
    assert (account.name, account.show_as) == ("Tischlerei Böhm GmbH", "")
    assert account.contact.address.lines == ("Gerberstraße 14", "2. Etage")
    assert (account.data_region, account.data_geography) == ("eu02", "")
    assert account.contact.address.country_code == "DE"
    assert (account.billing_type, account.products) == (BILLING_USAGE, ())


def test_the_client_area_is_as_large_as_the_picture(bench: CreateBench) -> None:
    dialog = bench.open()
    assert (dialog.width(), dialog.height()) == (720, 566)
    assert not dialog.isModal()
    assert dialog.objectName() == "createAccountDialog"
    assert dialog.createAccountButton.objectName() == "createAccountButton"


def test_a_small_window_scrolls_and_keeps_its_buttons(bench: CreateBench) -> None:
    dialog = bench.open()
    dialog.resize(dialog.minimumSize())
    QApplication.processEvents()
    assert dialog.formScroll.verticalScrollBar().maximum() > 0
    content = dialog.formScroll.widget()
    assert content.width() <= dialog.formScroll.viewport().width()
    assert dialog.rect().contains(dialog.createAccountButton.geometry().bottomRight())


def test_the_display_name_follows_the_name_until_it_is_edited(bench: CreateBench) -> None:
    dialog = bench.open()
    type_into(dialog, "name", "Alpha")
    assert dialog.showAsField.text() == "Alpha"
    type_into(dialog, "show_as", "Alpha Nord")
    type_into(dialog, "name", "Beta")
    assert dialog.showAsField.text() == "Alpha Nord"
    assert dialog.account().show_as == "Alpha Nord"


def test_leaving_a_wrong_field_says_so_beside_it(bench: CreateBench) -> None:
    dialog = bench.open()
    height = dialog.emailField.height()
    type_into(dialog, "email", "k.boehm@tischlerei-boehm")
    assert dialog.emailField.problem() == ""
    QTest.keyClick(dialog.emailField.edit, Qt.Key.Key_Tab)
    assert dialog.emailField.problem() == "Enter a complete email address, such as name@example.com"
    assert dialog.emailField.edit.property("invalid") is True
    assert "Enter a complete email address" in dialog.emailField.edit.accessibleDescription()
    assert dialog.emailField.edit.actions()
    assert not dialog.footerProblem.isHidden()
    qtbot = bench.qtbot
    qtbot.waitUntil(lambda: dialog.emailField.height() > height)


def test_a_mended_field_stops_being_wrong_at_once(bench: CreateBench) -> None:
    dialog = bench.open(Entries({**TEXTS, "email": "nobody"}, terms=True))
    bench.click(dialog)
    assert dialog.emailField.problem()
    type_into(dialog, "email", "a@b.de")
    assert dialog.emailField.problem() == ""
    assert not dialog.emailField.edit.actions()
    assert dialog.footerProblem.isHidden()


def test_an_untouched_field_is_not_complained_about(bench: CreateBench) -> None:
    dialog = bench.open()
    dialog.nameField.edit.setFocus()
    QTest.keyClick(dialog.nameField.edit, Qt.Key.Key_Tab)
    assert dialog.nameField.problem() == ""


def test_sending_an_empty_form_leads_to_the_first_field(bench: CreateBench) -> None:
    dialog = bench.open()
    dialog.cityField.edit.setFocus()
    assert dialog.createAccountButton.isEnabled()
    bench.click(dialog)
    assert QApplication.focusWidget() is dialog.nameField.edit
    wrong = {key for key, field in dialog.fields.items() if field.problem()}
    assert wrong == {
        "name",
        "first_name",
        "last_name",
        "email",
        "phone",
        "address",
        "postal_code",
        "city",
        "country",
        "region",
    }
    assert dialog.termsBox.problem()
    assert bench.creating.planned == []
    assert dialog.step is Step.FILLING


def test_a_wrong_field_that_is_out_of_view_is_scrolled_to(bench: CreateBench) -> None:
    dialog = bench.open(Entries({**TEXTS, "region": ""}, terms=True))
    bench.click(dialog)
    assert QApplication.focusWidget() is dialog.regionField.combo
    port = dialog.formScroll.viewport()
    assert port.rect().contains(dialog.regionField.combo.mapTo(port, QPoint(0, 0)))


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("name", "Bad\u202ename"),
        ("email", "no address"),
        ("email", "a@b@c.de"),
        ("phone", "none"),
        ("city", "x" * 256),
        ("first_name", "   "),
    ],
)
def test_nothing_wrong_is_sent(bench: CreateBench, key: str, text: str) -> None:
    dialog = bench.open(Entries({**TEXTS, key: text}, terms=True))
    bench.click(dialog)
    assert dialog.fields[key].problem()
    assert bench.creating.planned == []
    assert dialog.fields[key].text() == text


def test_the_footer_counts_the_wrong_fields_in_german(bench: CreateBench, german: Language) -> None:
    dialog = bench.open(Entries({**TEXTS, "email": "k.boehm@tischlerei-boehm"}, terms=True))
    bench.click(dialog)
    assert dialog.footerProblem.text() == "1 Feld prüfen"
    assert (
        dialog.emailField.problem()
        == "Vollständige E-Mail-Adresse eingeben, z.\xa0B. name@example.com"
    )
    assert dialog.windowTitle() == "Monatliches Konto erstellen"
    assert dialog.createAccountButton.text() == "Monatlichen Kunden erstellen"
    assert "Pflichtfeld" in dialog.nameField.edit.accessibleDescription()


def test_the_words_follow_a_change_of_language(bench: CreateBench, german: Language) -> None:
    dialog = bench.open(Entries({**TEXTS, "email": "x", "country": "AT"}, terms=True))
    bench.click(dialog)
    german.choose("en")
    QApplication.processEvents()
    assert dialog.emailField.problem().startswith("Not a valid email address")
    assert dialog.nameField.get_caption() == "Customer name"
    assert dialog.countryField.combo.currentText() == "Austria"
    assert dialog.fields["country"].text() == "AT"
    german.choose("de")
    QApplication.processEvents()
    assert dialog.countryField.combo.currentText() == "Österreich"


def test_countries_begin_with_three_and_go_on_by_name(bench: CreateBench, german: Language) -> None:
    combo = bench.open().countryField.combo
    names = [combo.itemText(at) for at in range(combo.count())]
    assert names[:5] == ["Österreich", "Deutschland", "Schweiz", "", "Afghanistan"]
    assert names.index("Ägypten") < names.index("Albanien")
    assert len({combo.itemData(at) for at in range(combo.count())}) == combo.count()


def test_typing_in_the_list_of_countries_chooses(bench: CreateBench, german: Language) -> None:
    dialog = bench.open()
    dialog.countryField.combo.setFocus()
    QTest.keyClicks(dialog.countryField.combo, "Fran")
    assert dialog.fields["country"].text() == "FR"


def test_the_wheel_scrolls_the_form_and_changes_no_choice(bench: CreateBench) -> None:
    dialog = bench.open(GOOD)
    dialog.nameField.edit.setFocus()
    combo = dialog.countryField.combo
    bench.qtbot.waitUntil(lambda: not combo.hasFocus())
    middle = QPointF(combo.rect().center())
    event = QWheelEvent(
        middle,
        combo.mapToGlobal(middle),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, event)
    assert dialog.fields["country"].text() == "DE"


def test_a_state_is_asked_for_where_addresses_name_one(bench: CreateBench) -> None:
    dialog = bench.open(GOOD)
    assert dialog.stateRow.isHidden()
    dialog.countryField.combo.setFocus()
    QTest.keyClicks(dialog.countryField.combo, "Cana")
    assert not dialog.stateRow.isHidden()
    type_into(dialog, "state", "Ontario")
    QTest.keyClicks(dialog.countryField.combo, "Germany")
    assert not dialog.stateRow.isHidden(), "what would be sent has to be seen"


def test_a_geography_is_sent_instead_of_a_region(bench: CreateBench) -> None:
    account = bench.open(Entries({**TEXTS, "region": "geo:US"}, terms=True)).account()
    assert (account.data_region, account.data_geography) == ("", "US")


def test_no_product_is_chosen_at_first(bench: CreateBench) -> None:
    dialog = bench.open(GOOD)
    assert dialog.account().products == ()
    QTest.mouseClick(
        dialog.productsField.boxes["CEMA-MSP"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8)
    )
    assert dialog.account().products == ("CEMA-MSP",)


def test_a_partner_without_monthly_customers_is_told_so(bench: CreateBench) -> None:
    bench.products = ()
    dialog = bench.open()
    bench.qtbot.waitUntil(
        lambda: any(
            "None of your" in one.text() for one in dialog.productsField.findChildren(QLabel)
        )
    )


def test_a_trial_has_words_of_its_own_and_no_products(bench: CreateBench) -> None:
    dialog = bench.open(GOOD)
    dialog.productsField.choose(["CIXA-MSP"])
    dialog.billingField.combo.setFocus()
    QTest.keyClicks(dialog.billingField.combo, "Tri")
    account = dialog.account()
    assert (account.billing_type, account.products) == (BILLING_TRIAL, ())
    assert dialog.productsSection.isHidden()
    assert dialog.windowTitle() == "Create trial"
    assert dialog.createAccountButton.text() == "Create trial"
    assert "Partner Assistance" in dialog.infoNote.accessibleName()


@pytest.mark.parametrize(
    ("monthly", "trials", "kind"), [(True, False, "usage"), (False, True, "trial")]
)
def test_what_may_not_be_created_is_not_offered(
    bench: CreateBench, monthly: bool, trials: bool, kind: str
) -> None:
    dialog = bench.open(Entries({**TEXTS, "billing_type": ""}), monthly=monthly, trials=trials)
    assert dialog.billingRow.isHidden()
    assert dialog.account().billing_type == kind


def test_the_note_says_what_goes_not_together(bench: CreateBench) -> None:
    words = bench.open().infoNote.accessibleName()
    assert words.startswith("Early access programs:")
    assert "might not be able to enroll" in words


def test_a_click_on_the_words_accepts_the_terms(bench: CreateBench) -> None:
    dialog = bench.open(Entries(TEXTS))
    words = next(
        one for one in dialog.termsBox.findChildren(QLabel) if one.text().startswith("I accept")
    )
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert dialog.account().terms_accepted
    assert "Sophos Central Partner" in dialog.termsBox.box.accessibleName()


def test_the_tab_key_goes_through_the_form_in_its_order(bench: CreateBench) -> None:
    dialog = bench.open(Entries({**TEXTS, "country": "US"}, terms=True))
    fields = [field.control for field in dialog.fields.values()]
    place = fields.index(dialog.regionField.combo)
    expected = [*fields[:place], *dialog.productsField.boxes.values(), *fields[place:]]
    expected += [dialog.termsBox.box, dialog.createAccountButton, dialog.cancelButton]
    dialog.nameField.edit.setFocus()
    seen: list[QWidget] = [QApplication.focusWidget()]
    for _ in expected[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert [one.objectName() for one in seen] == [one.objectName() for one in expected]


def test_every_control_has_a_name_and_says_whether_it_is_required(bench: CreateBench) -> None:
    dialog = bench.open()
    for key, field in dialog.fields.items():
        assert field.control.accessibleName(), key
        kind = "Required field" if field.get_required() else "optional"
        assert field.control.accessibleDescription() == kind, key
    for box in dialog.findChildren(QCheckBox):
        assert box.accessibleName()
    assert not [key for key in TYPED if key not in dialog.fields]


def test_hostile_text_stays_text(bench: CreateBench) -> None:
    bench.products = (OfferedProduct("<b>X</b>", HOSTILE), OfferedProduct("Y", "A & B"))
    dialog = bench.open(Entries({**TEXTS, "name": HOSTILE, "city": HOSTILE}, terms=True))
    box = dialog.productsField.boxes["<b>X</b>"]
    assert "\u202e" not in box.accessibleName()
    assert "<img" in box.accessibleName()
    assert box.toolTip().startswith("<span>&lt;img")
    assert "A && B" in dialog.productsField.boxes["Y"].text()
    assert dialog.fields["city"].text() == HOSTILE
    bench.click(dialog)
    assert dialog.nameField.problem()
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.objectName()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_ground_and_the_marks_of_wrong_fields_take_the_theme(
    bench: CreateBench, look: str
) -> None:
    dialog = bench.open()
    bench.theme.set_preference(look)
    bench.click(dialog)
    dialog.formScroll.ensureWidgetVisible(dialog.regionField)
    QApplication.processEvents()
    image = dialog.grab().toImage()
    assert image.pixelColor(4, 40) == bench.theme.colour("raised")
    assert image.pixelColor(4, dialog.height() - 20) == bench.theme.colour("window")
    combo = dialog.regionField.combo.grab().toImage()
    seen = {QColor(combo.pixel(x, 1)).name() for x in range(20, combo.width() - 20)}
    assert bench.theme.colour("errorBorder").name() in seen
    bench.theme.set_preference("light")
