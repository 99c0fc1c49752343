"""The TaskRunner: results on the GUI thread, errors to whom they belong, closing with work."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import AppError, Cancelled, DefectError, OfflineError
from desktop_app.gui.tasks import TaskRunner


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.mark.parametrize("kind", ["network", "reading"])
def test_the_result_arrives_on_the_gui_thread(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject, kind: str
) -> None:
    worked: list[threading.Thread] = []
    landed: list[tuple[int, threading.Thread]] = []

    def work() -> int:
        worked.append(threading.current_thread())
        return 42

    getattr(tasks, kind)(
        work, owner=owner, then=lambda got: landed.append((got, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(landed))
    assert landed == [(42, threading.main_thread())]
    assert worked[0] is not threading.main_thread()


def test_every_one_of_many_results_arrives(qtbot: QtBot, tasks: TaskRunner, owner: QObject) -> None:
    landed: list[int] = []
    for number in range(500):
        tasks.network(lambda number=number: number, owner=owner, then=landed.append)
    qtbot.waitUntil(lambda: len(landed) == 500)
    assert sorted(landed) == list(range(500))


def test_reads_are_done_in_the_order_they_were_asked(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject
) -> None:
    landed: list[int] = []
    for number in range(100):
        tasks.reading(lambda number=number: number, owner=owner, then=landed.append)
    qtbot.waitUntil(lambda: len(landed) == 100)
    assert landed == list(range(100))


def test_all_writes_are_done_by_one_thread(qtbot: QtBot, tasks: TaskRunner, owner: QObject) -> None:
    landed: list[threading.Thread] = []
    for _ in range(20):
        tasks.network(
            lambda: tasks.write(threading.current_thread), owner=owner, then=landed.append
        )
    qtbot.waitUntil(lambda: len(landed) == 20)
    assert len(set(landed)) == 1


def test_an_error_of_a_write_reaches_whoever_asked(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject
) -> None:
    errors: list[AppError] = []

    def write() -> None:
        raise OfflineError("in the write")

    tasks.network(lambda: tasks.write(write), owner=owner, error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].detail == "in the write"


def raising(error: BaseException):  # type: ignore[no-untyped-def]
    def work() -> None:
        raise error

    return work


def test_an_error_goes_to_its_own_handler_alone(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject
) -> None:
    errors: list[AppError] = []
    general: list[AppError] = []
    tasks.failed.connect(general.append)
    tasks.network(raising(OfflineError()), owner=owner, error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert general == []


def test_an_error_without_a_handler_is_told_to_all(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject
) -> None:
    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.network(raising(OfflineError("x")), owner=owner)
    assert isinstance(failed.args[0], OfflineError)


def test_what_was_cancelled_without_a_handler_is_no_news(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject
) -> None:
    general: list[AppError] = []
    landed: list[int] = []
    tasks.failed.connect(general.append)
    tasks.reading(raising(Cancelled()), owner=owner)
    tasks.reading(lambda: 1, owner=owner, then=landed.append)
    qtbot.waitUntil(lambda: bool(landed))
    assert general == []


def test_a_bug_in_the_work_surfaces_and_leaves_nobody_waiting(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject
) -> None:
    errors: list[AppError] = []
    with qtbot.captureExceptions() as caught:
        tasks.network(raising(KeyError("a bug")), owner=owner, error=errors.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is KeyError
    assert [type(error) for error in errors] == [DefectError]
    # What the bug had in its hands is for the log, which hides secrets.
    assert "a bug" not in str(errors[0])


def test_a_bug_in_work_without_a_handler_is_told_to_all(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject
) -> None:
    with qtbot.captureExceptions(), qtbot.waitSignal(tasks.failed) as failed:
        tasks.network(raising(KeyError("a bug")), owner=owner)
    assert isinstance(failed.args[0], DefectError)


def test_the_outcome_of_a_deleted_owner_reaches_nobody(
    qtbot: QtBot, tasks: TaskRunner, owner: QObject
) -> None:
    import shiboken6

    go_on = Event()
    landed: list[str] = []
    doomed = QObject()
    tasks.reading(go_on.wait, owner=doomed, then=lambda _: landed.append("doomed"))
    tasks.reading(lambda: None, owner=owner, then=lambda _: landed.append("alive"))
    shiboken6.delete(doomed)
    go_on.set()
    qtbot.waitUntil(lambda: bool(landed))
    assert landed == ["alive"]


def test_closing_lets_nothing_land_any_more_and_drops_what_waits(
    qtbot: QtBot, owner: QObject
) -> None:
    tasks = TaskRunner()
    go_on, begun = Event(), Event()
    landed: list[str] = []

    def hold() -> None:
        begun.set()
        go_on.wait(10)

    tasks.reading(hold, owner=owner, then=lambda _: landed.append("held"))
    later = tasks.reading(lambda: landed.append("ran"), owner=owner)
    assert begun.wait(5)
    threading.Timer(0.1, go_on.set).start()
    tasks.close()
    assert later.cancelled()
    alive = QObject()
    alive.deleteLater()
    qtbot.wait(1)
    assert landed == []


def test_closing_does_not_wait_for_ever(qtbot: QtBot, owner: QObject) -> None:
    tasks = TaskRunner()
    go_on = Event()
    tasks.network(lambda: go_on.wait(20), owner=owner)
    began = time.monotonic()
    tasks.close(seconds=0.1)
    assert time.monotonic() - began < 2
    go_on.set()


def test_a_write_that_waits_is_still_done_while_closing(qtbot: QtBot, owner: QObject) -> None:
    tasks = TaskRunner()
    go_on, written = Event(), Event()

    def slow() -> None:
        go_on.wait(5)

    waiting = [threading.Thread(target=tasks.write, args=(work,)) for work in (slow, written.set)]
    waiting[0].start()
    waiting[1].start()
    threading.Timer(0.1, go_on.set).start()
    qtbot.waitUntil(lambda: tasks._store._work_queue.qsize() >= 1 or written.is_set())
    tasks.close()
    for thread in waiting:
        thread.join(5)
    assert written.is_set()
