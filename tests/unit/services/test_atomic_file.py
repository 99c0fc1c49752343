"""Replacing a file: whole or not at all, for its owner alone, and never through a link."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services.atomic_file import FileError, replacing

WRITER = """
import sys
from pathlib import Path
from desktop_app.services.atomic_file import replacing
content = sys.argv[2].encode() * 2_000_000
while True:
    with replacing(Path(sys.argv[1])) as stream:
        stream.write(content)
        print("half", flush=True)
        stream.write(content)
    print("whole", flush=True)
"""


def test_the_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("old")
    with replacing(target) as stream:
        stream.write(b"new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_only_the_owner_may_read_it_whatever_the_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        with replacing(tmp_path / "file") as stream:
            stream.write(b"x")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


def test_an_error_in_the_block_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_text("old")

    def write() -> None:
        with replacing(target) as stream:
            stream.write(b"new")
            raise KeyError("mine")

    with pytest.raises(KeyError):
        write()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    target = tmp_path / "file"
    target.write_text("old")

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, call, full_disk)
    with pytest.raises(FileError, match=r"file: No space left on device\."), replacing(target) as s:
        s.write(b"new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_a_file_error(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="No such file"), replacing(tmp_path / "gone" / "file"):
        pass


def test_a_folder_at_the_target_is_a_file_error(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()
    with pytest.raises(FileError), replacing(tmp_path / "file"):
        pass
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_a_link_at_the_target_is_replaced_and_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (tmp_path / "file").symlink_to(victim)
    with replacing(tmp_path / "file") as stream:
        stream.write(b"new")
    assert victim.read_text() == "mine"
    assert (tmp_path / "file").read_text() == "new"


def test_the_longest_name_that_a_folder_holds_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 255)
    with replacing(target) as stream:
        stream.write(b"x")
    assert target.read_bytes() == b"x"


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")
def test_kill_9_leaves_the_old_or_the_new_file_never_a_part(tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"o" * 4_000_000)
    for _ in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(target), "n"], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert target.read_bytes() in {b"o" * 4_000_000, b"n" * 4_000_000}
