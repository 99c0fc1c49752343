"""Opening, following and writing: one dialog per customer, outcomes that are never lost."""

import gc
import weakref
from dataclasses import replace

import pytest
import shiboken6
from contact_cards import CONTACT, CUSTOMER, ID, LICENCES, NAME, NOW, OTHER_ID, card, licence
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.customer import Contact
from desktop_app.domain.errors import LostReplyError, NotOfferedError, StorageError, StorageProblem
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.contact.contact_dialog import ContactDialog
from desktop_app.gui.contact.dialogs import ContactDialogs
from desktop_app.gui.sync_controller import RowChanges
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.window_state import WindowState
from desktop_app.services.write_errors import ChangedElsewhereError
from tests.fakes.rename_commands import FakeCustomers

NEW = "Rheinische Druckwerke GmbH – Köln"
OTHER = card(replace(CUSTOMER, id=OTHER_ID, show_as="Other AG", contact=None))


@pytest.fixture
def customers():
    return FakeCustomers(card(), OTHER)


@pytest.fixture
def state(tmp_path):
    return WindowState(tmp_path / "window.ini")


@pytest.fixture
def dialogs(host, look, state, customers):
    tasks = TaskRunner()
    host.show()
    made = ContactDialogs(
        host, look, state, tasks,
        read=customers.read, rename=customers, keep_contact=customers.keep_contact,
    )  # fmt: skip
    yield made
    customers.gate.set()
    made.close_all()
    tasks.close()


def opened(qtbot, dialogs, customer_id=ID) -> ContactDialog:
    dialogs.open(customer_id)
    qtbot.waitUntil(lambda: dialogs.dialog(customer_id) is not None)
    return dialogs.dialog(customer_id)


def rename(dialog, name=NEW):
    row = dialog.showAsRow
    row.begin_edit()
    row.editor.edit.setText(name)
    row.editor.save()


def said(dialog):
    return dialog.showAsRow.notice.text()


def tidy_up():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def row_of(customer_id):
    blank = dict.fromkeys(CustomerRow._fields, None)
    return CustomerRow(**{**blank, "id": customer_id})


@pytest.mark.qt_log_ignore("does not support raise")
def test_asking_again_brings_the_open_dialog_to_the_front(qtbot, dialogs):
    first = opened(qtbot, dialogs)
    dialogs.open(ID)
    assert dialogs.dialog(ID) is first
    assert len([w for w in QApplication.topLevelWidgets() if isinstance(w, ContactDialog)]) == 1


def test_two_clicks_in_a_row_open_one_dialog(qtbot, dialogs):
    dialogs.open(ID)
    dialogs.open(ID)
    qtbot.waitUntil(lambda: dialogs.dialog(ID) is not None)
    opened(qtbot, dialogs, OTHER_ID)
    assert len([w for w in QApplication.topLevelWidgets() if isinstance(w, ContactDialog)]) == 2


def test_several_customers_may_be_open_beside_each_other(qtbot, dialogs):
    first, second = opened(qtbot, dialogs), opened(qtbot, dialogs, OTHER_ID)
    assert first.isVisible()
    assert second.isVisible()
    assert first.pos() != second.pos()


def test_a_dialog_opened_after_a_change_of_language_speaks_the_new_one(qtbot, dialogs, english):
    before = opened(qtbot, dialogs).summaryPills.accessibleName()
    dialogs.dialog(ID).close()
    english.choose("de")
    after = opened(qtbot, dialogs).summaryPills.accessibleName()
    assert before
    assert after != before
    dialogs.dialog(ID).close()
    english.choose("en")
    assert opened(qtbot, dialogs).summaryPills.accessibleName() == before


def test_a_customer_that_is_not_in_the_store_is_told(qtbot, dialogs):
    with qtbot.waitSignal(dialogs.told) as told:
        dialogs.open("0b1ad1d2-66aa-4f0e-8f4d-5d1f2f0c6a99")
    assert told.args[0] == "warning"


def test_a_store_that_cannot_be_read_is_told_and_may_be_tried_again(qtbot, dialogs, customers):
    def broken(_):
        raise StorageError(StorageProblem.DAMAGED)

    dialogs._read = broken
    with qtbot.waitSignal(dialogs.told) as told:
        dialogs.open(ID)
    assert told.args[0] == "error"
    dialogs._read = customers.read
    assert opened(qtbot, dialogs)


def test_it_follows_a_sync(qtbot, dialogs, customers):
    dialog = opened(qtbot, dialogs)
    customers.cards[ID] = card(licences=(*LICENCES, licence("new", name="New One")))
    dialogs.follow(RowChanges(upserted=(row_of(OTHER_ID), row_of(ID))))
    qtbot.waitUntil(lambda: dialog.licenceTable.model().rowCount() == 6)
    dialogs.follow(RowChanges(removed=(ID,)))
    assert "no longer lists" in said(dialog)
    assert not dialog.contactLaunchButton.isEnabled()


def test_offline_reaches_open_and_later_dialogs(qtbot, dialogs):
    dialog = opened(qtbot, dialogs)
    dialogs.set_online(online=False)
    later = opened(qtbot, dialogs, OTHER_ID)
    assert not dialog.contactLaunchButton.isEnabled()
    assert not later.contactLaunchButton.isEnabled()


def test_a_rename_reaches_store_list_and_dialog(qtbot, dialogs, customers):
    dialog = opened(qtbot, dialogs)
    with qtbot.waitSignal(dialogs.changed) as changed:
        rename(dialog)
    assert customers.calls == [("rename", ID, NAME, NEW)]
    assert changed.args[0].removed == (ID,)
    qtbot.waitUntil(lambda: dialog.contactName.text() == NEW)
    assert dialog.showAsRow.label.text() == NEW
    assert NAME in said(dialog)
    assert not dialog.showAsRow.is_editing()


def test_undo_gives_the_old_name_back(qtbot, dialogs, customers):
    dialog = opened(qtbot, dialogs)
    rename(dialog)
    qtbot.waitUntil(lambda: dialog.showAsRow.notice.has_action("renameUndoButton"))
    dialog.showAsRow._on_action("renameUndoButton")
    qtbot.waitUntil(lambda: "again" in said(dialog))
    assert customers.calls[-1] == ("undo", ID, NAME)
    qtbot.waitUntil(lambda: dialog.contactName.text() == NAME)


def test_only_the_last_rename_can_be_undone(qtbot, dialogs):
    first, second = opened(qtbot, dialogs), opened(qtbot, dialogs, OTHER_ID)
    rename(first)
    qtbot.waitUntil(lambda: first.showAsRow.notice.has_action("renameUndoButton"))
    rename(second, "Another AG")
    qtbot.waitUntil(lambda: second.showAsRow.notice.has_action("renameUndoButton"))
    assert not first.showAsRow.notice.has_action("renameUndoButton")


def test_a_rename_goes_on_when_its_dialog_is_closed(qtbot, dialogs, customers):
    customers.gate.clear()
    dialog = opened(qtbot, dialogs)
    rename(dialog)
    dialog.close()
    tidy_up()
    assert dialogs.dialog(ID) is None
    with qtbot.waitSignal(dialogs.changed):
        customers.gate.set()


def test_a_failure_after_closing_is_told(qtbot, dialogs, customers):
    customers.gate.clear()
    customers.error = NotOfferedError()
    dialog = opened(qtbot, dialogs)
    rename(dialog)
    dialog.close()
    with qtbot.waitSignal(dialogs.told) as told:
        customers.gate.set()
    assert NEW in told.args[1]
    assert "Nothing was changed" in told.args[2]


def test_a_lost_reply_is_checked_and_settled_by_a_later_reading(qtbot, dialogs, customers):
    dialog = opened(qtbot, dialogs)
    customers.error = LostReplyError()
    with qtbot.waitSignal(dialogs.check_requested) as checked:
        rename(dialog)
    assert checked.args == [ID]
    assert "unclear" in said(dialog)
    customers.set_name(ID, NEW, int(NOW) + 60)
    dialogs.refresh([ID])
    qtbot.waitUntil(lambda: "now called" in said(dialog))
    assert len(customers.calls) == 1


def test_changed_elsewhere_shows_the_others_name_everywhere(qtbot, dialogs, customers):
    dialog = opened(qtbot, dialogs)
    customers.set_name(ID, "Others AG")
    customers.error = ChangedElsewhereError("Others AG", NAME)
    rename(dialog)
    qtbot.waitUntil(lambda: dialog.contactName.text() == "Others AG")
    assert NAME in said(dialog)
    assert dialog.showAsRow.editor.edit.text() == NEW


def test_a_local_name_is_kept_and_shown_beside_the_real_one(qtbot, dialogs, customers):
    dialog = opened(qtbot, dialogs)
    customers.error = NotOfferedError()
    rename(dialog)
    qtbot.waitUntil(lambda: "not available" in said(dialog))
    dialog.showAsRow._on_action("localAliasButton")
    dialog.showAsRow.editor.save()
    qtbot.waitUntil(lambda: dialog.showAsRow.alias_label.text() == NEW)
    assert customers.calls[-1] == ("alias", ID, NEW)
    assert dialog.showAsRow.label.text() == NAME


def test_a_local_contact_is_kept_and_forgotten(qtbot, dialogs, customers):
    dialog = opened(qtbot, dialogs, OTHER_ID)
    dialog.contactFields.keep_requested.emit(CONTACT)
    qtbot.waitUntil(lambda: dialog.contactFields.person.value.text() == "Jörg Grünewald")
    assert dialog.contactFields.title.source() == "stored locally"
    dialog.contactFields.keep_requested.emit(Contact())
    qtbot.waitUntil(lambda: customers.cards[OTHER_ID].note.contact is None)


def test_size_and_place_are_remembered(qtbot, dialogs, state):
    dialog = opened(qtbot, dialogs)
    dialog.resize(610, 500)
    dialog.close()
    tidy_up()
    again = opened(qtbot, dialogs)
    assert (again.width(), again.height()) == (610, 500)


def test_a_new_day_is_noticed(qtbot, dialogs, look):
    dialog = opened(qtbot, dialogs)
    look.clock = lambda: NOW + 86_400
    dialogs._on_minute()
    assert "Expires soon, 21 d" in dialog.summaryPills.accessibleName()
    assert "yesterday" in dialog.licenceTitle.source()


def test_closing_everything_leaves_no_dialog(qtbot, dialogs):
    opened(qtbot, dialogs)
    opened(qtbot, dialogs, OTHER_ID)
    dialogs.close_all()
    tidy_up()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, ContactDialog)]


def test_200_dialogs_come_and_go_without_a_trace(qtbot, host, look):
    kept: list[weakref.ref[ContactDialog]] = []
    before = 0
    for round_ in range(200):
        dialog = ContactDialog(card(), look, host)
        dialog.show()
        if round_ % 4 == 0:
            dialog.showAsRow.begin_edit()
        QApplication.processEvents()
        kept.append(weakref.ref(dialog))
        dialog.close()
        tidy_up()
        assert not shiboken6.isValid(dialog)
        del dialog
        if round_ == 4:
            gc.collect()
            before = len(QApplication.allWidgets())
    gc.collect()
    assert len(QApplication.allWidgets()) <= before
    assert not [ref for ref in kept if ref() is not None]
    assert host.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) == []
