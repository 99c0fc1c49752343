"""The About dialog: what the program is, newer versions on demand, licences, facts for support."""

from __future__ import annotations

import getpass
import os
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import PySide6
import pytest
from desk_bench import FakeBrowser, SpokenLanguage
from look import fresh_theme, picture
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import __version__, assets
from desktop_app.domain.update import UpdateError, UpdateProblem
from desktop_app.gui.about.dialog import AboutDialog
from desktop_app.gui.about.licence_texts import licence_texts
from desktop_app.gui.about.support_facts import support_text
from desktop_app.gui.tasks import TaskRunner
from desktop_app.gui.theme import Theme
from desktop_app.gui.update_watch import UpdateWatch
from desktop_app.gui.update_words import newest_text, off_text, problem_text
from tests.fakes.update_feed import PLACE, UpdateBench

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield from fresh_theme(qapp)


@pytest.fixture
def updates() -> UpdateBench:
    return UpdateBench()


@pytest.fixture
def browser() -> FakeBrowser:
    return FakeBrowser()


@pytest.fixture
def watch(qapp: QApplication, updates: UpdateBench) -> Iterator[UpdateWatch]:
    tasks = TaskRunner()
    made = UpdateWatch(lambda: updates.service, tasks, wanted=False, parent=tasks)
    yield made
    made.stop()
    tasks.close()


@pytest.fixture
def show(
    qtbot: QtBot, theme: Theme, browser: FakeBrowser
) -> Callable[[UpdateWatch | None], AboutDialog]:
    def make(watch: UpdateWatch | None = None) -> AboutDialog:
        made = AboutDialog(theme, watch, browser)
        # It deletes itself when it is closed.
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return make


@pytest.fixture
def about(show: Callable[[UpdateWatch], AboutDialog], watch: UpdateWatch) -> AboutDialog:
    return show(watch)


def shown_texts(dialog: AboutDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def section(dialog: AboutDialog, title: str) -> None:
    titles = [item.text() for item in dialog.aboutSections.items()]
    dialog.aboutSections.choose(titles.index(title))


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_says_what_it_is_and_what_it_is_not(about: AboutDialog) -> None:
    text = shown_texts(about)
    for part in ("Central Desk", f"Version {__version__}", "unofficial", qVersion()):
        assert part in text
    assert "not made, endorsed or supported by Sophos" in text


def test_it_is_not_modal_and_esc_closes_it(about: AboutDialog, qtbot: QtBot) -> None:
    assert not about.isModal()
    qtbot.keyClick(about.focusWidget(), Qt.Key.Key_Escape)
    assert not about.isVisible()


def test_the_keyboard_reaches_everything(about: AboutDialog, qtbot: QtBot) -> None:
    section(about, "License")
    reached = set()
    for _ in range(30):
        qtbot.keyClick(about.focusWidget(), Qt.Key.Key_Tab)
        reached.add(about.focusWidget().objectName())
    assert {"aboutFindEdit", "aboutText", "copySupportButton", "aboutCloseButton"} <= reached
    about.aboutFindEdit.setText("software")
    for _ in range(30):
        qtbot.keyClick(about.focusWidget(), Qt.Key.Key_Tab)
        reached.add(about.focusWidget().objectName())
    assert {"aboutPreviousButton", "aboutNextButton"} <= reached


def test_arrow_keys_go_through_the_sections(about: AboutDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(about.focusWidget(), Qt.Key.Key_Down)
    assert about.aboutText.isVisible()
    assert "MIT License" in about.aboutText.toPlainText()


def test_every_control_has_a_name_and_every_label_is_plain(about: AboutDialog) -> None:
    section(about, "Qt")
    for control in (
        *about.findChildren(QPushButton),
        *about.findChildren(QPlainTextEdit),
        about.aboutFindEdit,
    ):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control.objectName()
    for label in about.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()


# Newer versions


def test_check_now_finds_a_newer_version_and_opens_its_page(
    about: AboutDialog, watch: UpdateWatch, browser: FakeBrowser, qtbot: QtBot
) -> None:
    assert not about.aboutDownloadButton.isVisible()
    with qtbot.waitSignal(watch.answered):
        click(qtbot, about.checkNowButton)
    assert about.aboutUpdateStatus.text() == "Central Desk 9.0.0 is available.\nNew: everything."
    click(qtbot, about.aboutDownloadButton)
    assert browser.opened == [f"{PLACE}9.0.0"]


def test_check_now_says_that_this_is_the_newest(
    about: AboutDialog, watch: UpdateWatch, updates: UpdateBench, qtbot: QtBot
) -> None:
    updates.source.answer = updates.publisher.feed("1.0.0")
    with qtbot.waitSignal(watch.answered):
        click(qtbot, about.checkNowButton)
    assert about.aboutUpdateStatus.text() == newest_text()
    assert not about.aboutDownloadButton.isVisible()


@pytest.mark.parametrize("problem", list(UpdateProblem))
def test_check_now_tells_what_went_wrong(
    about: AboutDialog,
    watch: UpdateWatch,
    updates: UpdateBench,
    qtbot: QtBot,
    problem: UpdateProblem,
) -> None:
    updates.source.answer = UpdateError(problem, "what the machine said")
    with qtbot.waitSignal(watch.failed):
        click(qtbot, about.checkNowButton)
    assert about.aboutUpdateStatus.text() == problem_text(problem)
    assert len(problem_text(problem)) > 40
    assert about.checkNowButton.isEnabled()


def test_check_now_cannot_be_pressed_twice(
    about: AboutDialog, watch: UpdateWatch, updates: UpdateBench, qtbot: QtBot
) -> None:
    updates.source.hold = Event()
    click(qtbot, about.checkNowButton)
    assert not about.checkNowButton.isEnabled()
    click(qtbot, about.checkNowButton)
    with qtbot.waitSignal(watch.answered):
        updates.source.hold.set()
    assert updates.source.asked == 1
    assert about.checkNowButton.isEnabled()


def test_closing_it_while_it_asks_harms_nobody(
    theme: Theme, watch: UpdateWatch, updates: UpdateBench, browser: FakeBrowser, qtbot: QtBot
) -> None:
    updates.source.hold = Event()
    about = AboutDialog(theme, watch, browser)
    about.show()
    about.checkNowButton.click()
    with qtbot.waitSignal(about.destroyed):
        about.close()
    with qtbot.waitSignal(watch.answered):
        updates.source.hold.set()


def test_without_a_key_it_says_why_there_is_nothing_to_ask(
    show: Callable[[UpdateWatch | None], AboutDialog], updates: UpdateBench, qapp: QApplication
) -> None:
    tasks = TaskRunner()
    off = UpdateWatch(updates.switched_off, tasks, wanted=True, parent=tasks)
    for watch in (None, off):
        dialog = show(watch)
        assert dialog.aboutUpdateStatus.text() == off_text()
        assert not dialog.checkNowButton.isEnabled()
    tasks.close()


# Licences


def test_every_licence_text_is_shown(about: AboutDialog) -> None:
    wanted = [path.read_text("utf-8") for path in assets.licences().glob("*.txt")]
    assert wanted
    shown = []
    for at in range(1, len(about.aboutSections.items())):
        about.aboutSections.choose(at)
        shown.append(about.aboutText.toPlainText())
    for text in wanted:
        words = [line for line in text.replace("\f", "\n").split("\n") if line.strip()]
        held = next((one for one in shown if words[0] in one), "")
        assert all(line.expandtabs() in held.expandtabs() for line in words), words[0]


def test_the_programs_own_licence_is_the_repositorys() -> None:
    shipped = (assets.licences() / "Central-Desk-MIT.txt").read_bytes()
    assert shipped == (ROOT / "LICENSE").read_bytes()


def test_qts_notice_says_how_to_replace_it(about: AboutDialog) -> None:
    section(about, "Qt")
    text = about.aboutText.toPlainText()
    folder = str(Path(PySide6.__file__).parent)
    for part in (qVersion(), "LGPL-3.0", "replace them", folder, "download.qt.io", "codesign"):
        assert part in text


def test_a_text_is_read_only_and_can_be_copied(about: AboutDialog, qtbot: QtBot) -> None:
    section(about, "License")
    before = about.aboutText.toPlainText()
    about.aboutText.setFocus()
    qtbot.keyClicks(about.aboutText, "x")
    assert about.aboutText.toPlainText() == before
    qtbot.keyClick(about.aboutText, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(about.aboutText, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == before


def test_markup_in_a_text_stays_text(about: AboutDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "<b>bold</b> &amp; <img src='x'>"
    about._texts[0] = about._texts[0]._replace(read=lambda: text)
    section(about, "License")
    assert about.aboutText.toPlainText() == text


def test_titles_are_short_enough_to_be_read(
    show: Callable[[UpdateWatch | None], AboutDialog], qapp: QApplication
) -> None:
    for code in ("en", "de"):
        language = SpokenLanguage(code, qapp)
        dialog = show(None)
        for item in dialog.aboutSections.items():
            room = item.width() - 50
            assert item.fontMetrics().horizontalAdvance(item.text()) <= room, item.text()
        language.withdraw()


# Facts for support


def test_the_facts_for_support_are_copied(about: AboutDialog, qtbot: QtBot, theme: Theme) -> None:
    click(qtbot, about.copySupportButton)
    text = QGuiApplication.clipboard().text()
    assert text == support_text(theme)
    assert about.aboutSaid.text() == "Copied"
    for part in (f"Central Desk: {__version__}", f"Qt: {qVersion()}", "Appearance: light"):
        assert part in text


def test_the_facts_for_support_name_nobody(theme: Theme) -> None:
    text = support_text(theme)
    words = set(re.findall(r"[\w.-]+", text))
    assert socket.gethostname() not in words
    assert getpass.getuser() not in words
    assert os.path.expanduser("~") not in text  # noqa: PTH111 - as a text
    assert str(ROOT) not in text


# Language and theme


def test_it_follows_the_language(about: AboutDialog, qapp: QApplication, qtbot: QtBot) -> None:
    section(about, "Qt")
    language = SpokenLanguage("de", qapp)
    qtbot.waitUntil(lambda: "Quellcode" in about.aboutText.toPlainText())
    assert about.windowTitle() == "Über Central Desk"
    assert about.aboutSections.items()[0].text() == "Programm"
    language.withdraw()


def test_it_follows_the_theme(about: AboutDialog, theme: Theme, qtbot: QtBot) -> None:
    light = picture(about)
    theme.set_preference("dark")
    dark = picture(about)
    place = about.width() - 8, 8
    assert light.pixelColor(*place).lightness() > 200
    assert dark.pixelColor(*place).lightness() < 80
    qtbot.waitUntil(lambda: "dark (dark)" in shown_texts(about))


def test_every_text_has_a_title_and_a_reader() -> None:
    texts = licence_texts()
    assert len({one.title for one in texts}) == len(texts)
    assert all(len(one.read()) > 200 for one in texts)
