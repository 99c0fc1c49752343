"""A draft outlives errors, closed dialogs and crashes; it is written off the GUI thread."""

from __future__ import annotations

import json
import threading

import pytest
from create_bench import GOOD, NOW, TEXTS, CreateBench
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import StorageError, StorageProblem
from desktop_app.gui.create.create_dialog import DRAFT_DELAY_MS, CreateAccountDialog, Step
from desktop_app.gui.create.draft import Draft, DraftKeeper, decoded, encoded
from desktop_app.gui.create.entries import (
    TYPED,
    Entries,
    account_of_entries,
    entries_of_account,
)
from desktop_app.gui.i18n import Language


def type_name(dialog: CreateAccountDialog, text: str = "Alpha") -> None:
    dialog.nameField.edit.setFocus()
    QTest.keyClicks(dialog.nameField.edit, text)


def restored(bench: CreateBench) -> CreateAccountDialog:
    dialog = bench.open()
    dialog.restore_draft()
    bench.qtbot.waitUntil(lambda: not dialog.draftBar.isHidden())
    return dialog


def test_what_was_typed_is_kept_a_moment_after_the_last_key(bench: CreateBench) -> None:
    threads: list[str] = []
    bench.drafts.on_write = lambda: threads.append(threading.current_thread().name)
    dialog = bench.open()
    type_name(dialog)
    assert bench.drafts.written == []
    assert dialog._draft_timer.interval() == DRAFT_DELAY_MS == 400
    bench.qtbot.waitUntil(lambda: bool(bench.drafts.written))
    assert json.loads(bench.draft())["texts"]["name"] == "Alpha"
    assert len(bench.drafts.written) == 1
    assert all(name.startswith("store") for name in threads)


def test_a_draft_is_restored_with_all_but_the_terms(bench: CreateBench, german: Language) -> None:
    bench.keep_draft(Entries({**TEXTS, "country": "CH", "state": "ZH"}, ("CEMA-MSP",), terms=True))
    dialog = restored(bench)
    assert dialog.entries().texts == {**TEXTS, "country": "CH", "state": "ZH"}
    assert dialog.account().products == ("CEMA-MSP",)
    assert not dialog.account().terms_accepted
    assert dialog.draftBar.text().startswith("Entwurf vom ")
    assert dialog.draftBar.text().endswith(" wiederhergestellt")


def test_a_discarded_draft_is_gone(bench: CreateBench) -> None:
    bench.keep_draft(GOOD)
    dialog = restored(bench)
    QTest.mouseClick(dialog.draftBar.discard_button, Qt.MouseButton.LeftButton)
    assert dialog.entries().blank
    assert dialog.draftBar.isHidden()
    bench.qtbot.waitUntil(lambda: bench.draft() == "")


def test_a_draft_does_not_overwrite_what_is_being_typed(bench: CreateBench) -> None:
    bench.keep_draft(GOOD)
    dialog = bench.open()
    type_name(dialog, "Beta")
    dialog.restore_draft()
    bench.qtbot.wait(50)
    assert dialog.nameField.text() == "Beta"
    assert dialog.draftBar.isHidden()


def test_without_a_draft_the_form_is_empty(bench: CreateBench) -> None:
    dialog = bench.open()
    dialog.restore_draft()
    bench.qtbot.wait(50)
    assert dialog.entries().blank
    assert dialog.draftBar.isHidden()


@pytest.mark.parametrize("way", ["escape", "cancel", "window"])
def test_closing_keeps_the_draft_and_says_so(bench: CreateBench, way: str) -> None:
    dialog = bench.open()
    type_name(dialog)
    if way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    elif way == "cancel":
        QTest.mouseClick(dialog.cancelButton, Qt.MouseButton.LeftButton)
    else:
        dialog.close()
    bench.wait_closed()
    assert [words[1] for words in bench.told] == ["The draft was saved."]
    bench.qtbot.waitUntil(lambda: '"Alpha"' in bench.draft())


def test_closing_an_untouched_form_says_nothing(bench: CreateBench) -> None:
    dialog = bench.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    bench.wait_closed()
    assert bench.told == []
    assert bench.drafts.written == []


def test_a_form_that_was_emptied_again_keeps_no_draft(bench: CreateBench) -> None:
    bench.keep_draft(GOOD)
    dialog = restored(bench)
    for key in TYPED:
        dialog.fields[key].set_text("")
    type_name(dialog, "a")
    QTest.keyClick(dialog.nameField.edit, Qt.Key.Key_Backspace)
    dialog.showAsField.set_text("")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    bench.wait_closed()
    bench.qtbot.waitUntil(lambda: bench.draft() == "")


def test_a_created_account_drops_its_draft(bench: CreateBench) -> None:
    bench.keep_draft(GOOD)
    dialog = restored(bench)
    dialog.termsBox.box.click()
    bench.click(dialog)
    bench.wait_closed()
    bench.qtbot.waitUntil(lambda: bench.draft() == "")
    assert bench.drafts.written[-1] == ""


def test_a_draft_that_cannot_be_kept_is_said_once(bench: CreateBench) -> None:
    bench.drafts.error = StorageError(StorageProblem.FULL)
    dialog = bench.open()
    type_name(dialog)
    bench.qtbot.waitUntil(lambda: "draft" in dialog.formNotice.text())
    dialog.say("", "")
    type_name(dialog, "x")
    bench.qtbot.wait(DRAFT_DELAY_MS + 100)
    assert dialog.formNotice.text() == ""
    assert dialog.nameField.text() == "Alphax"


def test_the_newest_draft_wins_however_slow_the_store_is(bench: CreateBench) -> None:
    gate = threading.Event()
    bench.drafts.on_write = lambda: gate.wait(5) and None
    keeper = DraftKeeper(bench.tasks, bench.drafts, lambda _error: None, lambda: NOW)
    for number in range(5):
        keeper.keep(Entries({"name": f"name {number}"}))
    keeper.forget()
    gate.set()
    bench.qtbot.waitUntil(lambda: len(bench.drafts.written) == 2)
    assert "name 0" in bench.drafts.written[0]
    assert bench.draft() == ""


def test_a_store_that_cannot_be_read_gives_no_draft(bench: CreateBench) -> None:
    class Broken(type(bench.drafts)):  # type: ignore[misc]
        def draft(self, key: str) -> str:
            raise StorageError(StorageProblem.DAMAGED)

    found: list[Draft | None] = []
    keeper = DraftKeeper(bench.tasks, Broken(), lambda _error: None, lambda: NOW)
    owner = QObject()
    keeper.load(owner, found.append)
    bench.qtbot.waitUntil(lambda: found == [None])


def test_an_account_that_was_never_sent_fills_the_form(bench: CreateBench) -> None:
    dialog = bench.open()
    dialog.fill(account_of_entries(GOOD))
    assert dialog.entries().texts == TEXTS
    assert not dialog.account().terms_accepted
    assert dialog.step is Step.FILLING
    bench.qtbot.waitUntil(lambda: bool(bench.draft()))
    QApplication.processEvents()


@given(
    st.dictionaries(st.sampled_from(TYPED), st.text(max_size=40)),
    st.lists(st.text(min_size=1, max_size=12), max_size=4),
)
def test_any_text_comes_back_as_it_was(texts: dict[str, str], products: list[str]) -> None:
    entries = Entries(texts, tuple(products))
    again = decoded(encoded(Draft(NOW, entries)))
    if entries.blank:
        assert again is None
    else:
        assert again is not None
        assert again.at == NOW
        assert {key: again.entries.text(key) for key in TYPED} == {
            key: entries.text(key) for key in TYPED
        }
        assert again.entries.products == entries.products


@given(st.one_of(st.text(), st.recursive(st.none() | st.integers() | st.text(), st.lists)))
def test_a_spoilt_draft_is_none(content: object) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    assert decoded(text) is None


@pytest.mark.parametrize(
    "text",
    [
        '{"at": "x", "texts": {"name": "a"}}',
        '{"at": 1, "texts": ["name"]}',
        '{"at": 1, "texts": {"name": 3}, "products": 7}',
        "[" * 100_000,
    ],
)
def test_a_draft_of_a_wrong_shape_is_none(text: str) -> None:
    assert decoded(text) is None


def test_an_account_and_its_entries_say_the_same() -> None:
    account = account_of_entries(GOOD)
    again = account_of_entries(entries_of_account(account))
    assert again.contact == account.contact
    assert (again.name, again.data_region) == (account.name, account.data_region)
