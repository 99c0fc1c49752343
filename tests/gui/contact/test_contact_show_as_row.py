"""Renaming in place: keys, rules, saving, and every outcome."""

from dataclasses import replace

import pytest
from contact_cards import CUSTOMER, NAME, NOW, card, licence
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.errors import (
    LostReplyError,
    NotOfferedError,
    OfflineError,
    RejectedError,
)
from desktop_app.domain.names import NameProblem
from desktop_app.gui.widgets.button import Button
from desktop_app.services.write_errors import ChangedElsewhereError, NameRefusedError
from desktop_app.services.write_ports import LocalNote

NEW = "Rheinische Druckwerke GmbH – Köln"
LEFT = Qt.MouseButton.LeftButton


class Asked:
    """What a dialog has asked for, in order."""

    def __init__(self, dialog):
        self.calls = []
        dialog.rename_requested.connect(lambda *call: self.calls.append(("rename", *call)))
        dialog.undo_requested.connect(lambda *call: self.calls.append(("undo", *call)))
        dialog.alias_requested.connect(lambda *call: self.calls.append(("alias", *call)))
        dialog.console_requested.connect(lambda *call: self.calls.append(("console", *call)))
        dialog.check_requested.connect(lambda *call: self.calls.append(("check", *call)))


@pytest.fixture
def dialog(show):
    return show(card())


@pytest.fixture
def asked(dialog):
    return Asked(dialog)


def part(dialog, name, kind=Button):
    return dialog.findChild(kind, name)


def edit_of(dialog):
    return part(dialog, "showAsEdit", QLineEdit)


def begin(qtbot, dialog, text=None):
    qtbot.mouseClick(part(dialog, "showAsEditButton"), LEFT)
    if text is not None:
        edit_of(dialog).selectAll()
        edit_of(dialog).insert(text)


def press(qtbot, dialog, name):
    """A button of the note below the name."""
    buttons = [b for b in dialog.findChildren(Button, name) if not b.isHidden()]
    qtbot.mouseClick(buttons[0], LEFT)


def said(dialog):
    return dialog.showAsRow.notice.text()


def test_edit_shows_the_name_selected_and_focused(qtbot, dialog):
    begin(qtbot, dialog)
    assert edit_of(dialog).text() == NAME
    assert edit_of(dialog).selectedText() == NAME
    assert edit_of(dialog).hasFocus()
    assert not part(dialog, "showAsEditButton").isVisible()
    assert "Salesforce" in dialog.showAsRow.editor.message.value()
    assert "Sophos Central Admin" in dialog.showAsRow.editor.message.value()


def test_enter_saves_once_and_shows_that_it_saves(qtbot, dialog, asked):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    assert asked.calls == [("rename", CUSTOMER.id, NAME, NEW)]
    save = part(dialog, "showAsSaveButton")
    assert (save.text(), save.isEnabled()) == ("Saving…", False)
    assert edit_of(dialog).isReadOnly()
    assert dialog.isVisible()


def test_the_buttons_save_and_cancel(qtbot, dialog, asked):
    begin(qtbot, dialog, NEW)
    qtbot.mouseClick(part(dialog, "showAsCancelButton"), LEFT)
    assert not dialog.showAsRow.is_editing()
    begin(qtbot, dialog, NEW)
    qtbot.mouseClick(part(dialog, "showAsSaveButton"), LEFT)
    assert asked.calls == [("rename", CUSTOMER.id, NAME, NEW)]


@pytest.mark.parametrize("where", ["showAsEdit", "showAsSaveButton", "licenceTable"])
def test_esc_cancels_the_edit_and_not_the_dialog(qtbot, dialog, asked, where):
    begin(qtbot, dialog, NEW)
    widget = dialog.licenceTable if where == "licenceTable" else dialog.findChild(object, where)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.showAsRow.is_editing()
    assert dialog.showAsRow.label.text() == NAME
    assert asked.calls == []


def test_the_focus_returns_to_edit(qtbot, dialog):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Escape)
    assert part(dialog, "showAsEditButton").hasFocus()


def test_esc_while_saving_neither_cancels_nor_closes(qtbot, dialog):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.showAsRow.is_saving()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Enter a name"),
        (NAME, "already the customer’s name"),
        ("x" * 256, "too long"),
        ("   ", "Enter"),
    ],
)
def test_a_name_against_the_rules_is_not_sent_and_says_why(qtbot, dialog, asked, text, words):
    begin(qtbot, dialog)
    edit_of(dialog).setText(text)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    assert asked.calls == []
    assert words in dialog.showAsRow.editor.message.value()
    assert edit_of(dialog).property("invalid") is True
    assert edit_of(dialog).hasFocus()


def test_an_invisible_character_is_named_while_typing(qtbot, dialog):
    begin(qtbot, dialog)
    edit_of(dialog).clear()
    edit_of(dialog).insert("Con\u202etoso")
    assert "invisible" in dialog.showAsRow.editor.message.value()
    edit_of(dialog).clear()
    qtbot.keyClicks(edit_of(dialog), "Contoso")
    assert edit_of(dialog).property("invalid") is False


def test_a_rename_that_was_done_says_where_and_can_be_undone(qtbot, dialog, asked):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    dialog.showAsRow.renamed(NAME, NEW)
    assert dialog.showAsRow.label.text() == NEW
    assert "Salesforce" in said(dialog)
    assert part(dialog, "showAsEditButton").hasFocus()
    press(qtbot, dialog, "renameUndoButton")
    assert asked.calls[-1] == ("undo", CUSTOMER.id, NAME)


def test_changed_elsewhere_shows_both_names_and_keeps_what_was_typed(qtbot, dialog, asked):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    dialog.showAsRow.failed(ChangedElsewhereError("Other AG", NAME), NEW, NOW)
    assert NAME in said(dialog)
    assert "Other AG" in said(dialog)
    assert edit_of(dialog).text() == NEW
    press(qtbot, dialog, "renameAnywayButton")
    assert asked.calls[-1] == ("rename", CUSTOMER.id, "Other AG", NEW)


def test_the_name_of_the_others_can_be_taken_over(qtbot, dialog, asked):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    dialog.showAsRow.failed(ChangedElsewhereError("Other AG", NAME), NEW, NOW)
    press(qtbot, dialog, "takeOverNameButton")
    assert not dialog.showAsRow.is_editing()
    assert dialog.showAsRow.label.text() == "Other AG"
    assert len(asked.calls) == 1


def test_not_offered_offers_the_console_and_a_local_name(qtbot, dialog, asked):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    dialog.showAsRow.failed(NotOfferedError(), NEW, NOW)
    assert "Nothing was changed" in said(dialog)
    press(qtbot, dialog, "openConsoleButton")
    press(qtbot, dialog, "localAliasButton")
    assert edit_of(dialog).text() == NEW
    assert "this computer only" in dialog.showAsRow.editor.message.value()
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    assert asked.calls[1:] == [("console", CUSTOMER.id), ("alias", CUSTOMER.id, NEW)]


def test_a_local_name_is_marked_as_local_and_can_be_removed(qtbot, show):
    dialog = show(card(note=LocalNote(alias="Druckerei")))
    asked = Asked(dialog)
    assert dialog.showAsRow.alias_label.text() == "Druckerei"
    assert dialog.showAsRow.alias_mark.text() == "stored locally"
    assert dialog.showAsRow.label.text() == NAME
    qtbot.mouseClick(part(dialog, "localAliasRemoveButton"), LEFT)
    assert asked.calls == [("alias", CUSTOMER.id, "")]


def test_a_lost_reply_claims_nothing_and_allows_no_second_rename(qtbot, dialog, asked):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    dialog.showAsRow.failed(LostReplyError(), NEW, NOW)
    assert "unclear" in said(dialog)
    assert "being checked" in said(dialog)
    assert dialog.showAsRow.label.text() == NAME
    assert not part(dialog, "showAsEditButton").isEnabled()
    press(qtbot, dialog, "checkRenameButton")
    assert asked.calls[-1] == ("check", CUSTOMER.id)


@pytest.mark.parametrize(("found", "words"), [(NEW, "now called"), (NAME, "still shows")])
def test_a_later_reading_settles_a_lost_reply(qtbot, dialog, found, words):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    dialog.showAsRow.failed(LostReplyError(), NEW, NOW)
    dialog.show_card(card())
    assert "unclear" in said(dialog)
    dialog.show_card(card(replace(CUSTOMER, show_as=found), listed_at=int(NOW) + 60))
    assert words in said(dialog)
    assert part(dialog, "showAsEditButton").isEnabled()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OfflineError(), "No connection"),
        (RejectedError("showAs <b>bad</b>", correlation_id="abc-1"), "showAs <b>bad</b>"),
        (RejectedError("x", correlation_id="abc-1"), "abc-1"),
        (NameRefusedError(NameProblem.HIDDEN), "invisible"),
    ],
)
def test_other_failures_keep_what_was_typed(qtbot, dialog, error, words):
    begin(qtbot, dialog, NEW)
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    dialog.showAsRow.failed(error, NEW, NOW)
    assert words in said(dialog)
    assert edit_of(dialog).text() == NEW
    assert not edit_of(dialog).isReadOnly()
    assert dialog.showAsRow.label.text() == NAME


def test_a_sync_keeps_what_is_being_typed(qtbot, dialog):
    begin(qtbot, dialog, NEW)
    dialog.show_card(card(licences=(licence("x"),)))
    assert edit_of(dialog).text() == NEW
    assert edit_of(dialog).hasFocus()
    assert said(dialog) == ""


def test_a_sync_that_brings_another_name_while_typing_says_so(qtbot, dialog, asked):
    begin(qtbot, dialog, NEW)
    dialog.show_card(card(replace(CUSTOMER, show_as="Other AG")))
    assert "Other AG" in said(dialog)
    assert edit_of(dialog).text() == NEW
    qtbot.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    assert asked.calls == [("rename", CUSTOMER.id, NAME, NEW)]


@pytest.mark.parametrize("customer", [replace(CUSTOMER, billing_type="ordered"), CUSTOMER])
def test_the_name_of_a_managed_order_is_not_edited_here(qtbot, show, customer):
    licences = (licence("x", kind="ordered"),)
    dialog = show(card(customer, licences))
    button = part(dialog, "showAsEditButton")
    assert not button.isVisible()
    assert "order" in dialog.showAsRow.reason.value()
    qtbot.keyClick(dialog, Qt.Key.Key_F2)
    assert not dialog.showAsRow.is_editing()


def test_offline_the_name_cannot_be_edited_and_says_why(dialog):
    dialog.set_online(online=False)
    button = part(dialog, "showAsEditButton")
    assert button.isVisible()
    assert not button.isEnabled()
    assert "connection" in button.toolTip()


def test_a_customer_that_is_gone_cannot_be_renamed(qtbot, dialog):
    begin(qtbot, dialog, NEW)
    dialog.show_gone()
    assert not dialog.showAsRow.is_editing()
    assert not part(dialog, "showAsEditButton").isEnabled()
    assert "no longer lists" in said(dialog)
