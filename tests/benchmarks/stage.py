"""Sets the stage: a store full of customers, the real window on it, and waiting for its picture."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import prepare
from desktop_app.central.hosts import Hosts
from desktop_app.central.licences import decode_licences
from desktop_app.central.payloads import decode_tenant
from desktop_app.domain.customer import Customer
from desktop_app.domain.quota import QuotaLimits
from desktop_app.gui.desk import Desk
from desktop_app.gui.look import Look
from desktop_app.gui.window_state import WindowState
from desktop_app.services.account import Account
from desktop_app.services.listing_step import STATE_LISTED_AT
from desktop_app.services.settings import Language, Settings, Theme
from desktop_app.services.sync import STATE_COMPLETE_AT
from desktop_app.simulator.handler import Simulator
from desktop_app.simulator.world import World, build_world
from desktop_app.storage.store import Store, open_store
from desktop_app.wiring import Demo, demo_account

SEED = 1
SETTINGS = Settings(language=Language("de"), theme=Theme("light"))
NO_QUOTA = QuotaLimits(0, 0, 0, 0)
_PART = 2_000
PATIENCE = 600.0
"""Seconds after which a benchmark that does not come to its end is an error."""


def fill_store(path: Path, customers: int) -> None:
    """Make a store with the simulator's customers, all licences read.

    By the store's own methods, but many in one transaction: a hundred thousand would take
    minutes, and how fast they are written is B5's matter.
    """
    world = build_world(customers, SEED)
    simulator = Simulator(world)
    store = open_store(path)
    now = int(time.time())
    for start in range(0, customers, _PART):
        part = range(start, min(start + _PART, customers))
        _write_part(store, simulator, world, part, now)
    store.set_state(STATE_LISTED_AT, str(now))
    store.set_state(STATE_COMPLETE_AT, str(now))
    store.close()


def _write_part(store: Store, simulator: Simulator, world: World, part: range, now: int) -> None:
    found = _customers(simulator, part)
    store.merge_customers(found, now)
    with _one_transaction(store):
        for index, customer in zip(part, found, strict=True):
            if customer.api_host and customer.status == "active":
                lines = [line.as_json() for line in world.licences(index)]
                answer = decode_licences(json.dumps({"licenses": lines}).encode())
                store.save_licences(customer.id, answer.licences, now - index % 3_600)


def _customers(simulator: Simulator, part: range) -> list[Customer]:
    hosts = Hosts()
    return [decode_tenant(simulator.site.encoded(index), hosts) for index in part]


@contextmanager
def _one_transaction(store: Store) -> Iterator[None]:
    engine = store._engine
    with engine.writing():
        engine.writing = nullcontext  # type: ignore[method-assign]
        try:
            yield
        finally:
            del engine.writing


def quiet_account(store: Store, customers: int) -> Account:
    """An account of the demo world without a quota; nothing is synced unless asked for."""
    return demo_account(Demo(customers, SEED, None), store, SETTINGS)


def wait_for(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Run the event loop until something holds. Raises `TimeoutError`."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError("a benchmark waited in vain")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


class PaintWatch(QObject):
    """Tells when a widget has been painted, by the events that reach it.

    `worked` keeps, of each time taken, the seconds that the GUI thread itself was at work: what
    a busy machine cannot disturb.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = False
        self.worked: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note paint events, and let all of them pass."""
        if event.type() == QEvent.Type.Paint:
            self.painted = True
        return False

    def after(self, action: Callable[[], None]) -> float:
        """Do something and run the event loop until the widget is repainted; seconds it took."""
        self.painted = False
        begun, worked = time.perf_counter(), time.thread_time()
        action()
        while not self.painted:
            QCoreApplication.processEvents()
        self.worked.append(time.thread_time() - worked)
        return time.perf_counter() - begun


@cache
def _prepared() -> tuple[QApplication, Look]:
    """Once per process, as in the program: language and look are the application's."""
    return prepare(SETTINGS)


@contextmanager
def open_desk(store: Store, account: Account, folder: Path) -> Iterator[Desk]:
    """The real window on a store, shown; closed with everything behind it."""
    app, look = _prepared()
    desk = Desk(account, SETTINGS, look, WindowState(folder / "window.ini"))
    desk.window.show()
    wait_for(desk.window.isVisible)
    try:
        yield desk
    finally:
        desk.window.close()
        app.processEvents()
        desk.window.deleteLater()
        desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


@contextmanager
def loaded_desk(path: Path, folder: Path) -> Iterator[Desk]:
    """The real window with everybody of a store in it."""
    store = open_store(path)
    with open_desk(store, quiet_account(store, store.count()), folder) as desk:
        loaded: list[int] = []
        desk.page.loaded.connect(loaded.append)
        desk.page.load()
        wait_for(lambda: bool(loaded))
        table_of_size(desk, 1_080, 560)
        settle()
        yield desk


def table_of_size(desk: Desk, width: int, height: int) -> None:
    """Resize the window so that the rows have that much room."""
    for _ in range(3):
        now = desk.page.customerTable.viewport().size()
        size = desk.window.size()
        desk.window.resize(
            size.width() + width - now.width(), size.height() + height - now.height()
        )
        QCoreApplication.processEvents()


def press(field: QWidget, letter: str) -> None:
    """Press and release a key in a widget; `QTest` itself knows the keys of Latin 1 only."""
    if letter.isascii():
        QTest.keyClicks(field, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(field, event)


def settle(seconds: float = 0.4) -> None:
    """Let timers of the window run out."""
    until = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() >= until)


def say(text: str) -> None:
    """Progress, away from the table."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
