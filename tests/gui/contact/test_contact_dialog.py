"""The dialog as a whole: what it shows, its sources, its buttons, keyboard, language, theme."""

from dataclasses import replace

import pytest
from contact_cards import CONTACT, CUSTOMER, ID, LICENCES, NAME, READ_AT, card, licence
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTableView

from desktop_app.domain.access import Access
from desktop_app.domain.customer import NO_CONTACT, Contact
from desktop_app.gui.contact.link_value import LinkValue
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.copy_button import CopyButton
from desktop_app.services.write_ports import LocalNote

LEFT = Qt.MouseButton.LeftButton
NO_GIVEN = replace(CUSTOMER, contact=None)


def link(dialog, name):
    return dialog.findChild(LinkValue, f"{name}Link")


def value(dialog, name):
    return dialog.findChild(QLabel, f"{name}Value")


def test_it_is_not_modal_and_goes_away_when_closed(show):
    dialog = show(card())
    assert not dialog.isModal()
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    assert dialog.objectName() == "contactDialog"
    assert dialog.windowTitle() == f"Customer details – {NAME}"
    assert (dialog.width(), dialog.height()) == (560, 620)


def test_the_fixed_object_names_are_there(show):
    dialog = show(card())
    names = {
        "showAsLabel": QLabel, "showAsEditButton": Button, "showAsEdit": QLineEdit,
        "showAsSaveButton": Button, "showAsCancelButton": Button, "contactLaunchButton": Button,
        "requestApprovalButton": Button,
    }  # fmt: skip
    assert [name for name, kind in names.items() if dialog.findChild(kind, name) is None] == []


def test_the_head_shows_name_summary_and_place(show):
    dialog = show(card())
    assert dialog.contactName.text() == NAME
    assert dialog.contactName.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert dialog.summaryPills.accessibleName() == "Expires soon, 22 d, 1 trial, 2 active"
    assert dialog.contactPlace.text() == "Köln · eu02"


def test_every_control_has_a_name(show):
    dialog = show(card(NO_GIVEN, note=LocalNote(alias="x", contact=CONTACT)))
    nameless = [
        widget.objectName() or repr(widget)
        for kind in (QAbstractButton, QLineEdit, QTableView)
        for widget in dialog.findChildren(kind)
        if widget.isVisible() and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_contact_values_are_shown_with_links_and_sources(qtbot, show):
    dialog = show(card())
    assert value(dialog, "person").text() == "Jörg Grünewald"
    assert value(dialog, "address").text() == "Werftstraße 8, 50670 Köln, Germany"
    assert "as of today" in dialog.contactFields.title.source()
    assert "as of today" in dialog.licenceTitle.source()
    with qtbot.waitSignal(dialog.mail_requested) as written:
        qtbot.mouseClick(link(dialog, "email"), LEFT)
    with qtbot.waitSignal(dialog.call_requested) as called:
        qtbot.keyClick(link(dialog, "mobile"), Qt.Key.Key_Return)
    assert (written.args, called.args) == ([CONTACT.email], ["+491715550120"])


def test_account_values_are_shown(show):
    dialog = show(card())
    shown = {name: value(dialog, name).text() for name in ("accountName", "billing", "status")}
    assert shown == {
        "accountName": "Rheinische Druckwerke",
        "billing": "Termed",
        "status": "Active",
    }
    assert value(dialog, "region").text() == "Germany (eu02)"
    assert value(dialog, "customerId").text() == ID


def test_what_the_vendor_did_not_give_is_left_out(show):
    bare = replace(CUSTOMER, organization_id="", status="", data_region="", data_geography="")
    dialog = show(card(bare))
    for name in ("organizationId", "status", "region", "fax"):
        assert not value(dialog, name).isVisible()
        assert not dialog.findChild(CopyButton, f"{name}CopyButton").isVisible()


def test_a_copy_button_copies_and_ticks_for_a_moment(qtbot, show):
    dialog = show(card())
    button = dialog.findChild(CopyButton, "emailCopyButton")
    assert button.accessibleName() == "Copy email"
    qtbot.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text() == CONTACT.email
    assert button._icon_name == "check"
    qtbot.waitUntil(lambda: button._icon_name == "copy", timeout=3_000)


def test_without_contact_data_a_local_one_can_be_kept(qtbot, show):
    dialog = show(card(NO_GIVEN))
    assert dialog.contactFields.empty.text() == "No contact data from Sophos Central"
    assert dialog.contactFields.empty.isVisible()
    qtbot.mouseClick(dialog.findChild(Button, "keepContactButton"), LEFT)
    edits = dialog.contactFields.form.edits
    assert edits["first_name"].hasFocus()
    qtbot.keyClicks(edits["last_name"], "Muster")
    qtbot.keyClicks(edits["email"], "m@muster.example")
    qtbot.keyClicks(edits["country_code"], "de")
    with qtbot.waitSignal(dialog.contact_keep_requested) as kept:
        qtbot.keyClick(edits["email"], Qt.Key.Key_Return)
    assert kept.args[0] == ID
    contact = kept.args[1]
    assert (contact.last_name, contact.email) == ("Muster", "m@muster.example")
    assert contact.address.country_code == "DE"
    assert dialog.isVisible()


def test_a_local_contact_is_marked_and_can_be_edited_or_emptied(qtbot, show):
    dialog = show(card(NO_GIVEN, note=LocalNote(contact=Contact(last_name="Muster"))))
    assert dialog.contactFields.title.source() == "stored locally"
    assert value(dialog, "person").text() == "Muster"
    qtbot.mouseClick(dialog.findChild(Button, "keepContactButton"), LEFT)
    dialog.contactFields.form.edits["last_name"].clear()
    with qtbot.waitSignal(dialog.contact_keep_requested) as kept:
        qtbot.mouseClick(dialog.findChild(Button, "localContactSaveButton"), LEFT)
    assert kept.args[1] == NO_CONTACT


def test_esc_closes_the_local_form_first_and_a_sync_leaves_it_alone(qtbot, show):
    dialog = show(card(NO_GIVEN))
    qtbot.mouseClick(dialog.findChild(Button, "keepContactButton"), LEFT)
    qtbot.keyClicks(dialog.contactFields.form.edits["first_name"], "Max")
    dialog.show_card(card(NO_GIVEN, licences=()))
    assert dialog.contactFields.form.edits["first_name"].text() == "Max"
    qtbot.keyClick(dialog.contactFields.form.edits["first_name"], Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.contactFields.is_editing()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_contact_that_the_vendor_gave_cannot_be_edited_here(show):
    assert not show(card()).findChild(Button, "keepContactButton").isVisible()


@pytest.mark.parametrize(
    ("probe", "status", "billing", "enabled", "approval"),
    [
        (Access.OK, "active", "term", True, True),
        (Access.UNKNOWN, "active", "term", True, True),
        (Access.NO_ACCESS, "active", "term", True, True),
        (Access.OK, "suspended", "term", False, True),
        (Access.UNKNOWN, "active", "usage", True, False),
        (Access.UNKNOWN, "active", "ordered", True, False),
    ],
)
def test_launch_and_approval_follow_partner_assistance(
    qtbot, show, probe, status, billing, enabled, approval
):
    customer = replace(CUSTOMER, status=status, billing_type=billing)
    dialog = show(card(customer, LICENCES, probe))
    launch = dialog.contactLaunchButton
    assert launch.isEnabled() is enabled
    assert bool(launch.toolTip()) is (not enabled or approval)
    assert dialog.requestApprovalButton.isVisible() is approval
    if enabled:
        with qtbot.waitSignal(dialog.launch_requested) as asked:
            qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert asked.args == [ID]


def test_offline_launching_is_disabled_with_the_reason(show):
    dialog = show(card())
    dialog.set_online(online=False)
    assert not dialog.contactLaunchButton.isEnabled()
    assert "connection" in dialog.contactLaunchButton.toolTip()
    dialog.set_online(online=True)
    assert dialog.contactLaunchButton.isEnabled()


def test_a_double_click_asks_for_approval_and_launches_once(qtbot, show, still_clock):
    dialog = show(card(probe=Access.NO_ACCESS))
    asked: list[str] = []
    dialog.approval_requested.connect(asked.append)
    dialog.launch_requested.connect(asked.append)
    dialog.contactLaunchButton.setEnabled(True)
    for button in (dialog.requestApprovalButton, dialog.contactLaunchButton):
        qtbot.mouseClick(button, LEFT)
        qtbot.mouseClick(button, LEFT)
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert asked == [ID, ID]


def test_approval_is_asked_for_and_the_asking_is_remembered(qtbot, show):
    dialog = show(card(probe=Access.NO_ACCESS))
    label = dialog.findChild(QLabel, "approvalAskedLabel")
    assert not label.isVisible()
    with qtbot.waitSignal(dialog.approval_requested) as asked:
        qtbot.mouseClick(dialog.requestApprovalButton, LEFT)
    assert asked.args == [ID]
    note = LocalNote(approval_asked_at=READ_AT)
    dialog.show_card(card(probe=Access.NO_ACCESS, note=note))
    assert "today" in label.text()
    assert "today" in dialog.requestApprovalButton.toolTip()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"read_at": 0}, "not been loaded yet"),
        ({"probe": Access.NO_ACCESS}, "own licenses not available"),
        ({}, "no licenses"),
    ],
)
def test_without_licences_it_says_why(show, changes, words):
    dialog = show(card(licences=(), **changes))
    assert words in dialog.licenceMessage.value()
    assert not dialog.licenceTable.isVisible()


@pytest.mark.parametrize("way", ["Ctrl+W", "Esc", "button", "frame"])
def test_every_way_of_closing_is_told_once(qtbot, show, way):
    dialog = show(card())
    told = []
    dialog.closed.connect(told.append)
    if way == "Ctrl+W":
        qtbot.keyClick(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    elif way == "Esc":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    elif way == "button":
        qtbot.mouseClick(dialog.contactCloseButton, LEFT)
    else:
        dialog.close()
    assert told == [ID]
    assert not dialog.isVisible()


def test_enter_held_down_since_the_list_starts_nothing(qtbot, show):
    dialog = show(card())
    asked = []
    dialog.launch_requested.connect(asked.append)
    for _ in range(3):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert asked == []
    assert dialog.isVisible()
    assert not dialog.showAsRow.is_editing()


def test_enter_works_on_the_button_that_has_the_focus(qtbot, show):
    dialog = show(card())
    dialog.contactLaunchButton.setFocus()
    with qtbot.waitSignal(dialog.launch_requested):
        qtbot.keyClick(dialog.contactLaunchButton, Qt.Key.Key_Return)


def test_tab_reaches_everything_from_top_to_bottom(qtbot, show):
    dialog = show(card(probe=Access.UNKNOWN))
    reached = []
    for _ in range(40):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
        if widget in reached:
            break
        reached.append(widget)
    names = [widget.objectName() for widget in reached]
    wanted = [
        "showAsEditButton", "personCopyButton", "emailLink", "emailCopyButton", "phoneLink",
        "phoneCopyButton", "mobileLink", "mobileCopyButton", "addressCopyButton", "licenceTable",
        "customerIdCopyButton", "contactLaunchButton", "requestApprovalButton",
        "contactCloseButton", "contactScroll",
    ]  # fmt: skip
    assert [name for name in names if name in wanted] == wanted


def test_tab_goes_from_the_line_to_save_and_cancel(qtbot, show):
    dialog = show(card())
    qtbot.keyClick(dialog, Qt.Key.Key_F2)
    names = []
    for _ in range(3):
        names.append(dialog.focusWidget().objectName())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["showAsEdit", "showAsSaveButton", "showAsCancelButton"]


def test_a_sync_keeps_focus_scrolling_and_selection(qtbot, show):
    dialog = show(card())
    button = dialog.findChild(CopyButton, "phoneCopyButton")
    button.setFocus()
    dialog.contactScroll.verticalScrollBar().setValue(30)
    dialog.licenceTable.selectRow(1)
    dialog.show_card(card(licences=(*LICENCES, licence("new"))))
    assert button.hasFocus()
    assert dialog.contactScroll.verticalScrollBar().value() == 30
    assert len(dialog.licenceTable.selectionModel().selectedRows()) == 1


def test_it_speaks_the_other_language_at_once(qtbot, show, english):
    dialog = show(card())
    english.choose("de")
    qtbot.waitUntil(lambda: dialog.windowTitle().startswith("Kundendetails"))
    assert dialog.contactLaunchButton.text() == "Sophos Central Admin starten"
    assert dialog.showAsRow.caption.text() == "Name wird angezeigt als"
    assert (
        dialog.summaryPills.accessibleName() == "Läuft bald ab, 22\xa0Tg., 1 Testversion, 2 aktiv"
    )
    assert "Stand: heute, 14:32" in dialog.licenceTitle.source()
    headers = dialog.licenceTable.model()
    assert [headers.headerData(n, Qt.Orientation.Horizontal) for n in range(6)] == [
        "Lizenz", "Typ", "Nutzung", "Grenze", "Läuft ab", "Lizenznr.",
    ]  # fmt: skip
    assert value(dialog, "address").text().endswith("Deutschland")


def test_fonts_and_colours_survive_a_change_of_theme(show, theme):
    dialog = show(card())
    before = [w.font().pixelSize() for w in (dialog.contactName, dialog.contactPlace)]
    theme.set_preference("dark")
    after = [w.font().pixelSize() for w in (dialog.contactName, dialog.contactPlace)]
    assert before == after == [16, 12]
    image = dialog.grab().toImage()
    assert image.pixelColor(300, 5) == theme.colour("base")
    assert image.pixelColor(300, 610) == theme.colour("window")


def test_it_fits_its_buttons_in_both_languages(qtbot, show, english):
    for code in ("en", "de"):
        english.choose(code)
        dialog = show(card(probe=Access.UNKNOWN))
        assert dialog.minimumSizeHint().width() <= 560
        dialog.close()


def test_leaving_and_coming_back_sends_no_language_event_too_early(show):
    dialog = show(card())
    dialog.changeEvent(QEvent(QEvent.Type.LanguageChange))
    assert dialog.contactName.text() == NAME


@pytest.mark.parametrize(("billing", "shown"), [("usage", False), ("term", True)])
def test_how_to_turn_assistance_on_is_said_only_while_it_is_not(show, billing, shown):
    customer = replace(CUSTOMER, billing_type=billing)
    dialog = show(card(customer, probe=Access.NO_ACCESS))
    path = dialog.findChild(QLabel, "assistancePathLabel")
    assert path.isVisibleTo(dialog) is shown
