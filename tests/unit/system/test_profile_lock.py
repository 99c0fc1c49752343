"""One program per profile: also after kill -9, also when many start at once."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import ProfileError
from desktop_app.system.folders import folders_in
from desktop_app.system.profile import Profile, ProfileLock

HOLDER = """
import sys
from pathlib import Path
from desktop_app.system.profile import ProfileLock

lock = ProfileLock(Path(sys.argv[1]))
sys.stdin.readline()
print("owner" if lock.acquire() else "refused", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lock"


class Others:
    """Other processes that try to take the lock when told."""

    def __init__(self, path: Path, count: int) -> None:
        self.processes = [
            subprocess.Popen(
                [sys.executable, "-c", HOLDER, str(path)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for _ in range(count)
        ]

    def try_all(self) -> list[str]:
        for process in self.processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        answers = []
        for process in self.processes:
            assert process.stdout is not None
            answers.append(process.stdout.readline().strip())
        return answers

    def end(self) -> None:
        for process in self.processes:
            process.kill()
            process.communicate()


def test_where_the_files_of_a_profile_are(tmp_path: Path) -> None:
    profile = Profile(folders_in(tmp_path))
    assert profile.store == tmp_path / "customers.db"
    assert profile.settings == tmp_path / "settings.json"
    assert profile.window_state == tmp_path / "window.ini"
    assert profile.lock == tmp_path / "lock"


def test_the_second_is_refused_until_the_first_lets_go(path: Path) -> None:
    first, second = ProfileLock(path), ProfileLock(path)
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()


def test_the_owner_may_ask_again_and_let_go_twice(path: Path) -> None:
    lock = ProfileLock(path)
    assert lock.acquire()
    assert lock.acquire()
    lock.release()
    lock.release()


def test_the_refused_learns_who_holds_it(path: Path) -> None:
    first, second = ProfileLock(path), ProfileLock(path)
    assert second.holder() is None
    first.acquire()
    assert not second.acquire()
    assert second.holder() == os.getpid()
    first.release()
    assert second.holder() is None


def test_a_refused_try_neither_breaks_nor_keeps_the_lock(path: Path) -> None:
    first, second, third = (ProfileLock(path) for _ in range(3))
    first.acquire()
    for _ in range(50):
        assert not second.acquire()
    assert second.holder() == os.getpid()
    first.release()
    assert third.acquire()
    third.release()


@pytest.mark.parametrize("content", [b"", b"no number", b"99999999999999999999999", b"\xff"])
def test_what_a_dead_owner_left_behind_does_not_matter(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    lock = ProfileLock(path)
    lock.holder()
    assert lock.acquire()
    assert lock.holder() == os.getpid()
    lock.release()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_the_lock_is_the_owners_alone(path: Path) -> None:
    lock = ProfileLock(path)
    lock.acquire()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    lock.release()


def test_a_folder_in_place_of_the_lock_is_a_profile_error(path: Path) -> None:
    path.mkdir()
    with pytest.raises(ProfileError, match="it cannot be locked"):
        ProfileLock(path).acquire()


def test_a_missing_folder_is_a_profile_error(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match="it cannot be locked"):
        ProfileLock(tmp_path / "gone" / "lock").acquire()


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_in_place_of_the_lock_is_not_followed(path: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    path.symlink_to(victim)
    with pytest.raises(ProfileError):
        ProfileLock(path).acquire()
    assert victim.read_text() == "mine"


def test_of_four_processes_at_once_exactly_one_owns_it(path: Path) -> None:
    for _ in range(3):
        others = Others(path, 4)
        try:
            assert sorted(others.try_all()) == ["owner", "refused", "refused", "refused"]
        finally:
            others.end()


def test_another_process_holds_it_until_kill_9(path: Path) -> None:
    others = Others(path, 1)
    mine = ProfileLock(path)
    try:
        assert others.try_all() == ["owner"]
        assert not mine.acquire()
        assert mine.holder() == others.processes[0].pid
        others.processes[0].send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        others.processes[0].wait()
        assert mine.acquire()
    finally:
        mine.release()
        others.end()


def test_a_child_of_the_owner_does_not_keep_it(path: Path) -> None:
    lock = ProfileLock(path)
    lock.acquire()
    child = subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.readline()"], stdin=subprocess.PIPE
    )
    try:
        lock.release()
        assert ProfileLock(path).acquire()
    finally:
        child.kill()
        child.communicate()
