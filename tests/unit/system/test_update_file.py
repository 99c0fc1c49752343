"""What is remembered of newer versions: read back as written, and nothing where it is damaged."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.update import Seen, Version
from desktop_app.services.updates import Remembered
from desktop_app.system.update_file import UpdateFile

FULL = Remembered(
    checked_at=1_800_000_000,
    put_off_at=1_800_000_001,
    skipped=Version.parse("1.2.0rc1"),
    seen=Seen(Version.parse("1.3.0"), 1_799_999_999),
    document=bytes(range(256)) * 250,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "updates.json"


@pytest.mark.parametrize("kept", [Remembered(), FULL], ids=["nothing", "all"])
def test_what_is_written_is_read(path: Path, kept: Remembered) -> None:
    UpdateFile(path).save(kept)
    assert UpdateFile(path).load() == kept
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_file_means_nothing(path: Path) -> None:
    assert UpdateFile(path).load() == Remembered()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"checked_at": true, "put_off_at": -1, "skipped": 7, "seen": [], "document": 1}',
        b'{"checked_at": 1e99, "skipped": "x", "seen": {"version": "1"}}',
        b'{"document": "\xe2\x82\xac"}',
        b'{"checked_at": 99999999999999999999999}',
    ],
)
def test_what_cannot_be_read_is_as_if_it_had_never_been(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert UpdateFile(path).load() == Remembered()


@given(content=st.binary(max_size=300))
def test_no_content_makes_reading_fail(content: bytes, tmp_path_factory: object) -> None:
    folder = tmp_path_factory.mktemp("update")  # type: ignore[attr-defined]
    (folder / "updates.json").write_bytes(content)
    assert isinstance(UpdateFile(folder / "updates.json").load(), Remembered)


def test_one_wrong_value_costs_itself_alone(path: Path) -> None:
    path.write_text('{"checked_at": 5, "skipped": "nonsense", "seen": {"version": "1.0.0"}}')
    assert UpdateFile(path).load() == Remembered(checked_at=5, seen=Seen(Version.parse("1.0.0"), 0))
