"""Every hostile name through the contact dialog and the rename editor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from contact_cards import CUSTOMER, NOW, card, licence
from plain_check import assert_nothing_hidden, assert_plain
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop_app.domain.customer import Address, Contact
from desktop_app.domain.names import name_problem, tidied_name
from desktop_app.domain.text import clean_text, visible
from desktop_app.gui.contact.link_value import LinkValue
from desktop_app.services.write_errors import ChangedElsewhereError
from desktop_app.services.write_ports import LocalNote
from tests.fakes.file_watch import FileWatch
from tests.fakes.hostile_names import hostile_names


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[FileWatch]:
    """A picture that nobody may open."""
    path = tmp_path / "marker.png"
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    assert image.save(str(path))
    with FileWatch(path) as watching:
        yield watching


@pytest.fixture
def names(watch: FileWatch) -> list[str]:
    """All of them as the store keeps them; a name that is left empty is no name."""
    cleaned = dict.fromkeys(clean_text(one) for one in hostile_names(str(watch.path)))
    found = [one for one in cleaned if one]
    assert len(found) >= 300
    return found


def hostile_card(text: str):
    contact = Contact(text, text, text, text, text, text, Address((text,), text, text, text, text))
    customer = replace(
        CUSTOMER,
        name=f"{text} ",
        show_as=text,
        contact=contact,
        data_region=text[:40],
        data_geography=text[:2],
        billing_type=text,
        status=text,
        organization_id=text,
    )
    bad = replace(licence(text, text, text, kind=text), serial_number=text)
    return card(customer, (bad,), note=LocalNote(alias=text))


# In parts, each of which is a quick test.
PARTS = 6


@pytest.mark.parametrize("part", range(PARTS))
def test_the_dialog_shows_every_name_letter_by_letter(show, names, watch, part):
    dialog = show(card())
    for name in names[part::PARTS]:
        told = hostile_card(name)
        dialog.show_card(told)
        assert dialog.contactName.value() == visible(name)
        assert dialog.showAsRow.label.value() == visible(name)
        assert_plain(dialog)
        if "<" in name:
            assert not dialog.grab().isNull()
        links = [one.value() for one in dialog.findChildren(LinkValue) if one.isVisible()]
        assert links == [] or name == "a@b.example"
    assert watch.events() == 0


@pytest.mark.parametrize("part", range(PARTS))
def test_the_editor_takes_every_name_and_says_what_is_wrong_with_it(show, names, watch, part):
    dialog = show(card())
    row = dialog.showAsRow
    asked = []
    row.rename_requested.connect(lambda seen, new: asked.append(new))
    for name in names[part::PARTS]:
        row.begin_edit()
        row.editor.edit.setText(name)
        asked.clear()
        row.editor.save()
        # Qt drops a byte order mark at the beginning, as if it were none of the text.
        typed = name.removeprefix("\ufeff")
        refused = name_problem(typed, CUSTOMER.display_name) is not None
        assert asked == ([] if refused else [tidied_name(typed)])
        if refused:
            assert row.editor.message.value()
        row.failed(ChangedElsewhereError(name, CUSTOMER.display_name), name, NOW)
        assert visible(name) in row.notice.text()
        assert_plain(row)
        row.cancel_edit()
        dialog.show_card(card())
    assert watch.events() == 0


def test_a_name_that_is_edited_and_kept_is_not_changed_by_showing_it(show, names):
    """The marks for hidden characters are for the eye: they are not what is edited or saved."""
    dialog = show(card())
    row = dialog.showAsRow
    for name in names[::7]:
        dialog.show_card(hostile_card(name))
        row.begin_edit()
        typed = name.removeprefix("\ufeff")
        assert row.editor.edit.text() == typed[: row.editor.edit.maxLength()]
        row.cancel_edit()


def test_copied_values_hide_nothing(show, names):
    dialog = show(card())
    for name in names[::7]:
        dialog.show_card(hostile_card(name))
        dialog.accountFields.account_name.copy.click()
        copied = QApplication.clipboard().text()
        assert len(copied.splitlines()) <= 1
        assert_nothing_hidden(copied, "the clipboard")
