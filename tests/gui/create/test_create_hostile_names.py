"""Every hostile name through the form, its similar names, its outcome and its draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from create_bench import GOOD, TEXTS, CreateBench
from plain_check import assert_plain
from PySide6.QtGui import QImage

from desktop_app.domain.customer import Address, Contact, Customer, CustomerId
from desktop_app.domain.errors import OfflineError, RejectedError
from desktop_app.domain.text import clean_text, visible
from desktop_app.gui.create.create_dialog import Step
from desktop_app.gui.create.draft import Draft, decoded, encoded
from desktop_app.gui.create.outcome_words import failed
from desktop_app.gui.create.similar_page import MOST_SHOWN
from desktop_app.services.create import CreatePlan
from desktop_app.services.likeness import Resemblance, Similar
from desktop_app.services.open_questions import OpenQuestion
from tests.fakes.account_creating import lost_intent
from tests.fakes.file_watch import FileWatch
from tests.fakes.hostile_names import hostile_names
from tests.fakes.write_desk import ACCOUNT


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
    """All of them as the store keeps them."""
    cleaned = dict.fromkeys(clean_text(one) for one in hostile_names(str(watch.path)))
    found = [one for one in cleaned if one]
    assert len(found) >= 300
    return found


def test_the_similar_names_are_shown_letter_by_letter(
    bench: CreateBench, names: list[str], watch: FileWatch
) -> None:
    bench.creating.plans = [CreatePlan(ACCOUNT, similar=(similar("Erste GmbH"),))]
    dialog = bench.open(GOOD)
    bench.click(dialog)
    bench.wait_for(dialog, Step.ASKING)
    page = dialog.similarPage
    for first in range(0, len(names), MOST_SHOWN):
        some = names[first : first + MOST_SHOWN]
        page.show_similar(some[0], [similar(one) for one in some], {CustomerId("id-1"): some[0]})
        assert [entry.name.value() for entry in page.entries] == [visible(one) for one in some]
        assert_plain(page)
        assert not page.grab().isNull()
    assert watch.events() == 0


def similar(name: str) -> Similar:
    return Similar(CustomerId("id-1"), name, Resemblance.CONFUSABLE)


def test_the_question_after_a_lost_reply_shows_them_too(
    bench: CreateBench, names: list[str], watch: FileWatch
) -> None:
    dialog = bench.open(GOOD)
    panel = dialog.unknownOutcome
    for first in range(0, len(names), MOST_SHOWN):
        some = names[first : first + MOST_SHOWN]
        found = tuple(customer(first + number, one) for number, one in enumerate(some))
        panel.show_question(OpenQuestion(lost_intent(name=some[0]), found))
        assert [entry.name.value() for entry in panel.entries] == [visible(one) for one in some]
        assert_plain(panel)
    assert watch.events() == 0


def customer(number: int, name: str) -> Customer:
    contact = Contact(name, name, name, name, address=Address((name,), name, name, name, name))
    return Customer(CustomerId(f"id-{number}"), name, contact=contact, data_region=name)


def test_the_form_takes_them_and_the_server_s_words_about_them(
    bench: CreateBench, names: list[str], watch: FileWatch
) -> None:
    dialog = bench.open(GOOD)
    for name in names:
        dialog.nameField.edit.setText(name)
        dialog.say("error", failed(RejectedError(name, correlation_id=name)))
        shown = dialog.formNotice.text()
        assert visible(name, 200).rstrip("…") in shown
        dialog.show_refusal("name", visible(name))
        assert_plain(dialog.formNotice)
        assert_plain(dialog.nameField)
    assert_plain(dialog)
    assert watch.events() == 0


def test_no_name_breaks_an_error_that_is_told(names: list[str]) -> None:
    for name in names:
        said = failed(OfflineError(name, correlation_id=name))
        assert visible(name) in said
        assert name not in said or name == visible(name)


def test_a_draft_keeps_every_name_as_it_was_typed(names: list[str]) -> None:
    for name in names:
        texts = {**TEXTS, "name": name, "city": name}
        kept = decoded(encoded(Draft(1, replace(GOOD, texts=texts))))
        assert kept is not None
        assert kept.entries.texts == texts
