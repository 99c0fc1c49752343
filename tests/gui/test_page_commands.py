"""What can be done with chosen customers: launch, create, copy, menu, keys."""

from __future__ import annotations

import pytest
from cast import CAST, Part, fill, id_of
from desk_bench import Bench, BenchMaker
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.domain.access import Access
from desktop_app.domain.permission import Programme
from desktop_app.gui.create.create_dialog import CreateAccountDialog
from desktop_app.gui.customers.badge_popup import BadgePopup
from desktop_app.gui.customers.sorting import ColumnId
from desktop_app.services.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier
OWN_TRIAL = Part("Own Trial AG", billing="trial", licences=(), probe=Access.NO_ACCESS)


@pytest.fixture
def bench(desks: BenchMaker) -> Bench:
    made = desks()
    fill(made.store, (*CAST, OWN_TRIAL))
    made.load()
    return made


def choose(bench: Bench, name: str) -> None:
    assert bench.desk.page.customerTable.select_customer(id_of(name))


def test_a_customer_is_chosen_even_while_ctrl_is_held(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    bench.qtbot.keyClick(bench.desk.page.searchField, Qt.Key.Key_F, CONTROL)
    assert QGuiApplication.keyboardModifiers() == CONTROL
    choose(bench, "Monthly SE")
    assert [row.name for row in bench.desk.page.customerTable.selected_rows()] == ["Monthly SE"]
    choose(bench, "Active AG")
    assert [row.name for row in bench.desk.page.customerTable.selected_rows()] == ["Active AG"]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


# Launching


@pytest.mark.parametrize(
    ("name", "allowed", "reason"),
    [
        ("Active AG", True, "may be refused"),
        ("Monthly SE", True, ""),
        ("Ordered AG", True, ""),
        ("Trial GmbH", True, ""),
        ("Never Read GmbH", True, "may be refused"),
        ("No Access GmbH", True, "Account Details > Sophos Support > Partner Assistance"),
        ("Own Trial AG", True, "may be refused"),
        ("Not Activated AG", True, "may be refused"),
        ("Suspended UG", False, "suspended"),
        ("Canceled UG", False, "cancel"),
    ],
)
def test_launching_follows_partner_assistance_and_says_why(
    bench: Bench, name: str, allowed: bool, reason: str
) -> None:
    choose(bench, name)
    button = bench.desk.page.launchAdminButton
    assert button.isEnabled() is allowed
    assert bench.desk.actions["launch"].isEnabled() is allowed
    assert reason in button.toolTip()
    assert button.toolTip().startswith("Launch Sophos Central Admin")


def test_without_a_choice_launching_asks_for_one(bench: Bench) -> None:
    bench.desk.page.customerTable.clearSelection()
    assert not bench.desk.page.launchAdminButton.isEnabled()
    assert "Select a customer first." in bench.desk.page.launchAdminButton.toolTip()


def test_several_customers_cannot_be_launched_at_once(bench: Bench) -> None:
    bench.desk.page.customerTable.selectAll()
    if len(bench.desk.page.customerTable.selected_rows()) < 2:
        pytest.skip("the table lets one customer be chosen at a time")
    assert not bench.desk.page.launchAdminButton.isEnabled()
    assert "only one customer" in bench.desk.page.launchAdminButton.toolTip()


def test_launching_opens_the_address_of_the_settings_and_copies_the_name(
    desks: BenchMaker,
) -> None:
    address = "https://central.sophos.com/manage/partner/{tenantId}/open"
    bench = desks(settings=Settings(console_address=address))
    fill(bench.store)
    bench.load()
    choose(bench, "Monthly SE")
    bench.qtbot.mouseClick(bench.desk.page.launchAdminButton, Qt.MouseButton.LeftButton)
    assert bench.browser.opened == [address.replace("{tenantId}", id_of("Monthly SE"))]
    assert clipboard() == "Monthly SE"
    # The console of the customer opens: there is nothing to search for.
    assert "customer’s console" in bench.notice()
    assert "Monthly SE" not in bench.notice()


def test_without_a_customers_address_the_notice_says_what_to_search_for(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    bench.desk.actions["launch"].trigger()
    assert "partner console" in bench.notice()
    assert "“Monthly SE” is on the clipboard" in bench.notice()


def test_ctrl_return_launches_from_the_search_field(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    bench.desk.page.searchField.setFocus()
    bench.qtbot.keyClick(bench.desk.page.searchField, Qt.Key.Key_Return, CONTROL)
    assert bench.browser.opened == ["https://central.sophos.com/manage/partner"]


def test_ctrl_return_launches_from_the_table(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    bench.desk.page.customerTable.setFocus()
    bench.qtbot.keyClick(bench.desk.page.customerTable, Qt.Key.Key_Return, CONTROL)
    assert bench.browser.opened == ["https://central.sophos.com/manage/partner"]


def test_ctrl_return_does_nothing_where_launching_is_not_allowed(bench: Bench) -> None:
    choose(bench, "Suspended UG")
    bench.qtbot.keyClick(bench.desk.page.searchField, Qt.Key.Key_Return, CONTROL)
    assert bench.browser.opened == []


def test_a_browser_that_does_not_open_is_told_with_the_address(bench: Bench) -> None:
    bench.browser.works = False
    choose(bench, "Monthly SE")
    bench.desk.actions["launch"].trigger()
    assert "could not be opened" in bench.notice()
    assert "https://central.sophos.com/manage/partner" in bench.notice()
    assert clipboard() == "Monthly SE"


def test_a_customer_with_an_upper_case_id_can_be_launched(desks: BenchMaker) -> None:
    bench = desks(300)
    bench.sync()
    world = bench.simulator.world
    odd = next(
        world.tenant(index) for index in range(300) if world.tenant(index).oddity == "upper case id"
    )
    row = bench.row(lambda row: row.id == odd.id.lower())
    bench.select(row)
    bench.desk.actions["launch"].trigger()
    assert clipboard() == row.name


# Creating


@pytest.mark.parametrize("programme", list(Programme))
def test_only_an_msp_flex_partner_may_create_monthly_accounts(
    desks: BenchMaker, programme: Programme
) -> None:
    bench = desks(programme=programme)
    bench.show()
    button = bench.desk.page.createMonthlyAccountButton
    assert button.isEnabled() is (programme is Programme.MSP_FLEX)
    assert ("Only MSP Flex partners" in button.toolTip()) is not button.isEnabled()


def test_creating_opens_the_form_once_with_the_note_on_flex_licences(bench: Bench) -> None:
    button = bench.desk.page.createMonthlyAccountButton
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    bench.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    forms = bench.desk.window.findChildren(CreateAccountDialog)
    assert [form.isVisible() for form in forms] == [True]
    assert "early access" in forms[0].infoNote.accessibleName().lower()


# Copying


def test_ctrl_c_copies_the_row_as_text_and_as_a_table(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    table = bench.desk.page.customerTable
    table.setFocus()
    bench.qtbot.keyClick(table, Qt.Key.Key_C, CONTROL)
    mime = QGuiApplication.clipboard().mimeData()
    assert "Monthly SE" in mime.text().split("\t")
    assert "Endpoint: monthly" in mime.text()
    assert "<td" in mime.html()
    assert "Monthly SE" in mime.html()


def test_ctrl_c_in_the_search_field_copies_what_is_selected_there(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    bench.type("monthly")
    bench.desk.page.searchField.selectAll()
    bench.qtbot.keyClick(bench.desk.page.searchField, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "monthly"


def test_what_is_copied_is_what_the_toggle_shows(bench: Bench) -> None:
    bench.desk.page.ownProtectionToggle.click()
    choose(bench, "Expired KG")
    bench.desk.actions["copy"].trigger()
    assert "No active license" in clipboard()


def test_the_name_alone_is_copied(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    bench.desk.page.customerTable.setFocus()
    modifiers = CONTROL | Qt.KeyboardModifier.ShiftModifier
    bench.qtbot.keyClick(bench.desk.page.customerTable, Qt.Key.Key_C, modifiers)
    assert clipboard() == "Monthly SE"


# Menus, badges, Enter


def open_menu(bench: Bench) -> QMenu:
    menus = [menu for menu in bench.desk.page.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_offers_what_can_be_done(bench: Bench) -> None:
    choose(bench, "Suspended UG")
    bench.desk.page.customerTable.menu_requested.emit(QPoint(200, 200))
    menu = open_menu(bench)
    offered = {action.text(): action for action in menu.actions()}
    assert set(offered) >= {
        "Launch Sophos Central Admin",
        "Refresh this customer’s licenses",
        "Copy rows",
        "Copy name",
    }
    assert not offered["Launch Sophos Central Admin"].isEnabled()
    assert offered["Copy rows"].isEnabled()
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_key_opens_the_context_menu(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    table = bench.desk.page.customerTable
    table.setFocus()
    bench.qtbot.keyClick(table, Qt.Key.Key_Menu)
    if not [menu for menu in bench.desk.page.findChildren(QMenu) if menu.isVisible()]:
        pytest.skip("this platform plug-in makes no context menu of the key")
    open_menu(bench).close()


def test_enter_and_double_click_choose_the_customer(bench: Bench) -> None:
    choose(bench, "Monthly SE")
    page, table = bench.desk.page, bench.desk.page.customerTable
    table.setFocus()
    with bench.qtbot.waitSignal(page.customer_activated) as activated:
        bench.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert activated.args == [id_of("Monthly SE")]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_plus_n_lists_all_badges_as_words(desks: BenchMaker) -> None:
    bench = desks(60)
    bench.sync()
    crowded = max(bench.rows(), key=lambda row: len(row.badges))
    bench.select(crowded)
    table = bench.desk.page.customerTable
    table.setFocus()
    bench.qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = table.findChild(BadgePopup)
    assert popup is not None
    assert popup.isVisible()
    assert len(popup.accessibleDescription().splitlines()) == len(crowded.badges)
    bench.qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_the_tooltip_of_the_licences_names_each_with_date_and_source(bench: Bench) -> None:
    told: list[str] = []
    bench.desk.page._tooltip.provide(id_of("Over-used KG"), told.append)
    bench.qtbot.waitUntil(lambda: bool(told))
    assert "over-usage" in told[0]
    assert "112 of 100 used (112%)" in told[0]
    assert "expires " in told[0]
    assert "Source: Sophos Central, as of today" in told[0]


def test_the_tooltip_says_of_a_past_date_that_the_licence_has_expired(bench: Bench) -> None:
    told: list[str] = []
    bench.desk.page._tooltip.provide(id_of("Expired KG"), told.append)
    bench.qtbot.waitUntil(lambda: bool(told))
    assert "expired, expired " in told[0]
    assert "expires " not in told[0]


def test_a_managed_order_is_said_to_a_screen_reader(bench: Bench) -> None:
    model = bench.desk.page.model
    position = model.roster.position_of(id_of("Ordered AG"))
    assert position is not None
    index = model.index(position, ColumnId.CUSTOMER)
    assert "Managed order" in str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
