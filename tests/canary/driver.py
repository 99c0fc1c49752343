"""The program with a hand inside it: does in its windows what a line on standard input asks for.

It runs the program's own command line unchanged, with three things added: every log record from
DEBUG on goes unredacted to a file, one armed call raises what nobody expects, and the commands
below run in the GUI thread. Each is answered by one JSON object on standard output. Not for what
a person types into the sign-in page: that comes as real keys.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import json
import logging
import os
import queue
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import desktop_app.app as program
from desktop_app.cli import main
from desktop_app.system.logs import Logs

RECORDS = "debug-records.txt"
COMMAND_MS = 20

LAYERS = {
    "gui": ("desktop_app.gui.sign_in.sign_in_page:SignInPage", "_may_be_sent"),
    "services": ("desktop_app.services.sign_in:SignIn", "check"),
    "central": ("desktop_app.central.wire:Wire", "send"),
    "token": ("desktop_app.central.token:TokenSource", "_renewed"),
    "system": ("desktop_app.system.secrets:KeyringSecrets", "put"),
    "storage": ("desktop_app.storage.store:Store", "details"),
    "domain": ("desktop_app.gui.customers.commands", "may_launch"),
}
"""One call of each layer that the session comes through."""


class Unexpected(Exception):
    """What no code of the program knows; its words are the arguments of the call."""


class RawRecords(logging.Handler):
    """Writes all that a record holds, as it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(logging.DEBUG)
        self._stream = path.open("a", encoding="utf-8", errors="backslashreplace")

    def emit(self, record: logging.LogRecord) -> None:
        """Write it at once."""
        told = logging.Formatter("%(levelname)s %(name)s %(message)s").format(record)
        self._stream.write(f"{told}\n{vars(record)!r}\n")
        self._stream.flush()


class TalkativeLogs(Logs):
    """The program's log, with everything in it."""

    def __init__(self, folder: Path, **more: Any) -> None:
        super().__init__(folder, **more)
        self.folder = folder
        for name in ("", "desktop_app"):
            logging.getLogger(name).setLevel(logging.DEBUG)
        logging.getLogger().addHandler(RawRecords(Path(os.environ["CANARY_FILES"]) / RECORDS))


def arm(layer: str) -> bool:
    """Let the next call of a layer raise, and that one only."""
    place, name = LAYERS[layer]
    module, _, kind = place.partition(":")
    owner = importlib.import_module(module)
    owner = getattr(owner, kind) if kind else owner
    original = getattr(owner, name)

    def raising(*arguments: object, **more: object) -> object:
        setattr(owner, name, original)
        raise Unexpected(layer, arguments, more)

    setattr(owner, name, raising)
    return True


class Hand:
    """What can be done in the windows; the methods are the commands."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        from desktop_app.gui import windows

        self.windows: Any = None
        self._child: Any = None
        hand = self

        class Kept(windows.Windows):
            def __init__(self, *arguments: Any, **more: Any) -> None:
                super().__init__(*arguments, **more)
                hand.windows = self

        windows.Windows = Kept  # type: ignore[misc]
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        Thread(target=self._read, daemon=True).start()
        self._timer = QTimer()
        self._timer.timeout.connect(self._work)
        self._timer.start(COMMAND_MS)

    def _read(self) -> None:
        for line in sys.stdin:
            self._lines.put(line)

    def _work(self) -> None:
        while not self._lines.empty():
            command, *arguments = json.loads(self._lines.get())
            try:
                answer = getattr(self, command)(*arguments)
            except Exception:  # noqa: BLE001 - told to who asked
                answer = {"trouble": traceback.format_exc()}
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()

    def arm(self, layer: str) -> bool:
        """Let the next call of a layer raise."""
        return arm(layer)

    def dump(self) -> bool:
        """What the program would leave of all threads in a crash."""
        with (Path(os.environ["CANARY_FILES"]) / "stacks.txt").open("a") as file:
            faulthandler.dump_traceback(file, all_threads=True)
        return True

    def click(self, name: str) -> bool:
        """Press the button of a name; False as long as it cannot be pressed."""
        from PySide6.QtWidgets import QAbstractButton

        for widget in _widgets():
            named = widget.objectName() == name and isinstance(widget, QAbstractButton)
            if named and widget.isVisible() and widget.isEnabled():
                widget.click()
                return True
        return False

    def answer(self, box: str, word: str) -> bool:
        """Press the button of a message box that has this word."""
        from PySide6.QtWidgets import QMessageBox

        for widget in _widgets():
            if widget.objectName() == box and isinstance(widget, QMessageBox):
                for button in widget.buttons():
                    if word in button.text():
                        button.click()
                        return True
        return False

    def trigger(self, action: str) -> bool:
        """Do one of the desk's commands; False as long as it is disabled."""
        desk = self.windows.desk
        if desk is None or not desk.actions[action].isEnabled():
            return False
        desk.actions[action].trigger()
        return True

    def choose(self, row: int) -> str:
        """Choose a customer by its place in the list; its id, empty where there is none."""
        desk = self.windows.desk
        if desk is None or desk.page.model.rowCount() <= row:
            return ""
        found = desk.page.model.customer_at(row)
        desk.page.customerTable.select_customer(found.id)
        return str(found.id)

    def customers(self) -> list[str]:
        """The ids of all customers in the list whose names may be changed."""
        from desktop_app.domain.filters import QuickFilter

        model = self.windows.desk.page.model
        rows = [model.customer_at(place) for place in range(model.rowCount())]
        return [str(row.id) for row in rows if not row.filters & QuickFilter.ORDERED]

    def choose_customer(self, customer: str) -> bool:
        """Choose a customer by its id."""
        return bool(self.windows.desk.page.customerTable.select_customer(customer))

    def type(self, name: str, text: str) -> bool:
        """Put a text into the line edit of a name."""
        from PySide6.QtWidgets import QLineEdit

        for widget in _widgets():
            if widget.objectName() == name and isinstance(widget, QLineEdit) and widget.isVisible():
                widget.setFocus()
                widget.setText(text)
                return True
        return False

    def fill_account(self, texts: dict[str, str]) -> bool:
        """Fill in the form for a new account."""
        from desktop_app.gui.create.create_dialog import CreateAccountDialog
        from desktop_app.gui.create.entries import Entries

        for widget in _widgets():
            if isinstance(widget, CreateAccountDialog):
                widget.set_entries(Entries(texts, (), terms=True))
                return True
        return False

    def language(self, language: str) -> bool:
        """Choose a language as the menu does."""
        self.windows.desk._on_language(language)
        return True

    def secret_field(self) -> dict[str, object]:
        """How much stands in the secret's field, and whether it is hidden."""
        edit = self.windows.sign_in_window.page.clientSecretEdit
        hidden = edit.echoMode() == edit.EchoMode.Password
        return {"length": len(edit.text()), "hidden": hidden}

    def has_checked(self) -> bool:
        """Whether a check of the credentials is over, however it went."""
        return bool(self.windows.sign_in_window.page.step.name != "CHECKING")

    def place_of(self, name: str) -> list[int]:
        """Where on the screen a mouse would meet a widget, left of its middle."""
        from PySide6.QtCore import QPoint

        widget = next(w for w in _widgets() if w.objectName() == name and w.isVisible())
        place = widget.mapToGlobal(QPoint(widget.width() // 3, widget.height() // 2))
        return [place.x(), place.y()]

    def give_up_keeping(self) -> bool:
        """Go on after an error that left the page waiting for the key store."""
        from desktop_app.gui.sign_in.sign_in_page import Step

        self.windows.sign_in_window.page._go(Step.NAMING)
        return True

    def refresh(self) -> bool:
        """Begin to sync; False while one is under way."""
        sync = self.windows.desk.sync
        if sync.mode.name in ("RUNNING", "STOPPING"):
            return False
        sync.start()
        return True

    def is_idle(self) -> bool:
        """Whether the sync is over; a question whether to remove customers is refused."""
        sync = self.windows.desk.sync
        sync.answer_consent(agreed=False)
        return sync.mode.name not in ("RUNNING", "STOPPING")

    def close_dialogs(self) -> bool:
        """Close everything but the main window; False as long as something stays."""
        from PySide6.QtWidgets import QApplication

        main = self.windows.desk.window
        others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not main]
        for widget in others:
            widget.close()
        return not others

    def plant(self, text: str) -> bool:
        """Let a text stand in a window, its tooltip, a record, both clipboards and a child."""
        from PySide6.QtGui import QClipboard, QGuiApplication

        desk = self.windows.desk
        desk.page.notices.tell("info", text, "")
        desk.page.searchField.setToolTip(text)
        logging.getLogger("keyring").debug("planted %s", text)
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            QGuiApplication.clipboard().setText(text, mode)
        self._child = subprocess.Popen(
            ["sh", "-c", "read line", text],
            stdin=subprocess.PIPE,
            env={**os.environ, "CANARY_PLANTED": text},
        )
        return True

    def unplant(self) -> bool:
        """Take it away again, as far as it can be."""
        self._child.communicate()
        self.windows.desk.page.searchField.setToolTip("")
        return True

    def forget(self) -> bool:
        """Ask to sign out and forget, as the menu of accounts does."""
        self.windows.desk.forget_wanted.emit()
        return True

    def state(self) -> dict[str, object]:
        """What is up and whether it is at work."""
        desk = self.windows.desk if self.windows else None
        page = getattr(self.windows.sign_in_window, "page", None) if self.windows else None
        return {
            "desk": desk is not None,
            "mode": desk.sync.mode.name if desk else "",
            "up_to_date": desk is not None and desk.sync.up_to_date,
            "rows": desk.page.model.rowCount() if desk else 0,
            "step": page.step.name if page else "",
            "visible": [w.objectName() for w in _widgets() if w.objectName() and w.isVisible()],
        }

    def texts(self) -> list[str]:
        """Every text that is shown, said or kept to be shown, in all windows."""
        from PySide6.QtGui import QAccessible

        found = [text for widget in _widgets() for text in _texts_of(widget)]
        for widget in _widgets():
            if widget.isWindow() and widget.isVisible():
                found += _accessible(QAccessible.queryAccessibleInterface(widget), 0)
        return [text for text in dict.fromkeys(found) if text]


def _widgets() -> list[Any]:
    from PySide6.QtWidgets import QApplication

    return QApplication.allWidgets()


def _texts_of(widget: Any) -> Iterator[str]:
    """What a widget shows, and what its undoing would bring back."""
    for name in (
        "text", "title", "toolTip", "statusTip", "whatsThis", "windowTitle", "accessibleName",
        "accessibleDescription", "placeholderText", "displayText", "selectedText", "toPlainText",
        "informativeText", "detailedText", "currentText", "objectName",
    ):  # fmt: skip
        read = getattr(widget, name, None)
        # What stands in the secret's own field while a person signs in is where it belongs.
        own = widget.objectName() == "clientSecretEdit" and name in ("text", "selectedText")
        if read is not None and not own:
            try:
                yield str(read())
            except TypeError:
                continue
    for action in widget.actions():
        yield from (action.text(), action.toolTip(), action.whatsThis(), action.statusTip())
    for name in (bytes(name.data()).decode() for name in widget.dynamicPropertyNames()):
        # Those of Qt itself are of kinds that Python does not know.
        with contextlib.suppress(RuntimeError):
            yield str(widget.property(name))


def _accessible(interface: Any, depth: int) -> list[str]:
    """What a screen reader is given; tables, whose cells the model makes, by their first rows."""
    from PySide6.QtGui import QAccessible

    if interface is None or not interface.isValid() or depth > 40:
        return []
    kinds = (
        QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value,
        QAccessible.Text.Help, QAccessible.Text.Accelerator,
    )  # fmt: skip
    found = [interface.text(kind) for kind in kinds]
    if (text := interface.textInterface()) is not None:
        found.append(text.text(0, text.characterCount()))
    for place in range(min(interface.childCount(), 300)):
        found += _accessible(interface.child(place), depth + 1)
    return found


def install() -> None:
    """Put the hand into the program."""
    prepare: Callable[..., Any] = program.prepare
    hands: list[Hand] = []

    def prepared(*arguments: Any) -> Any:
        made = prepare(*arguments)
        if not hands:
            hands.append(Hand())
        return made

    program.prepare = prepared
    program.Logs = TalkativeLogs  # type: ignore[misc]


if __name__ == "__main__":
    install()
    sys.exit(main())
