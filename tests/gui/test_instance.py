"""Knocking on the door of the window that holds a profile."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop_app import assets
from desktop_app.gui.instance import Door, channel_name, knock


@contextmanager
def knocking(qtbot: QtBot, profile: Path) -> Iterator[list[str]]:
    """Another process that knocks; its answer is there when the block is left."""
    code = "import sys; from pathlib import Path; from desktop_app.gui.instance import knock; "
    code += "print(knock(Path(sys.argv[1])))"
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(profile)],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=assets.translations().parents[1],
    )
    answer: list[str] = []
    try:
        yield answer
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=10_000)
    finally:
        process.kill()
        answer.append(process.communicate()[0].strip())


def test_every_knock_is_heard_and_answered(qtbot: QtBot, tmp_path: Path) -> None:
    door = Door(tmp_path)
    heard: list[int] = []
    door.knocked.connect(lambda: heard.append(1))
    with knocking(qtbot, tmp_path) as one, knocking(qtbot, tmp_path) as other:
        pass
    assert (one, other) == (["True"], ["True"])
    assert len(heard) == 2
    door.close()


def test_nobody_answers_for_another_profile(qtbot: QtBot, tmp_path: Path) -> None:
    door = Door(tmp_path / "one")
    assert not knock(tmp_path / "other")
    door.close()


def test_a_closed_door_does_not_answer(qtbot: QtBot, tmp_path: Path) -> None:
    door = Door(tmp_path)
    door.close()
    assert not knock(tmp_path)


def test_a_door_opens_again_after_a_crash(qtbot: QtBot, tmp_path: Path) -> None:
    left_behind = Door(tmp_path)
    door = Door(tmp_path)
    with knocking(qtbot, tmp_path) as answer:
        pass
    assert answer == ["True"]
    door.close()
    left_behind.close()


@pytest.mark.parametrize("message", [b"", b"quit\n", b"raise 2\n", b"x" * 100_000])
def test_anything_else_raises_nothing(qtbot: QtBot, tmp_path: Path, message: bytes) -> None:
    door = Door(tmp_path)
    heard: list[int] = []
    door.knocked.connect(lambda: heard.append(1))
    socket = QLocalSocket()
    socket.connectToServer(channel_name(tmp_path))
    assert socket.waitForConnected(2_000)
    socket.write(message)
    socket.flush()
    socket.disconnectFromServer()
    good = QLocalSocket()
    good.connectToServer(channel_name(tmp_path))
    assert good.waitForConnected(2_000)
    good.write(b"raise 1\n")
    good.flush()
    qtbot.waitUntil(lambda: bool(heard))
    good.disconnectFromServer()
    assert heard == [1]
    door.close()


def test_a_knock_in_two_pieces_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    door = Door(tmp_path)
    socket = QLocalSocket()
    socket.connectToServer(channel_name(tmp_path))
    assert socket.waitForConnected(2_000)
    with qtbot.waitSignal(door.knocked, timeout=3_000):
        socket.write(b"rai")
        socket.flush()
        qtbot.wait(20)
        socket.write(b"se 1\n")
        socket.flush()
    socket.disconnectFromServer()
    door.close()


def test_the_channel_says_nothing_of_the_folder(tmp_path: Path) -> None:
    name = channel_name(tmp_path / "Kunde Müller")
    assert name.startswith("central-desk-")
    assert "ller" not in name
    assert name == channel_name(tmp_path / "x" / ".." / "Kunde Müller")
