"""The tool for whoever releases: keys that stay private, feeds that the program believes."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

ROOT = Path(__file__).parents[2]
TOOL = ROOT / "packaging" / "feed.py"
PLACE = "https://downloads.example.com/central-desk/"


def run(*arguments: object) -> CompletedProcess[str]:
    command = [sys.executable, str(TOOL), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path]:
    """A private key, and the trust of a program that believes it."""
    key = tmp_path / "release.key"
    done = run("key", "--id", "2026a", "--file", key)
    assert done.returncode == 0, done.stderr
    public = json.loads("{" + done.stdout.splitlines()[-1] + "}")
    trust = tmp_path / "trust.json"
    trust.write_text(json.dumps({"feed": f"{PLACE}x.feed", "downloads": [PLACE], **public}))
    private = json.loads(key.read_text())["private"]
    assert private not in done.stdout + done.stderr
    return key, trust


def sign(key: Path, out: Path, **changed: str) -> CompletedProcess[str]:
    values = {
        "version": "1.2.0",
        "address": f"{PLACE}1.2.0",
        "notes-de": "Schöner",
        "notes-en": "Nicer",
        **changed,
    }
    options = [part for name, value in values.items() for part in (f"--{name}", value)]
    return run("sign", "--key", key, "--out", out, *options)


def test_a_feed_is_signed_and_verified(made: tuple[Path, Path], tmp_path: Path) -> None:
    key, trust = made
    feed = tmp_path / "central-desk.feed"
    done = sign(key, feed)
    assert (done.returncode, done.stderr) == (0, "")
    done = run("verify", feed, "--trust", trust)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"version 1.2.0, {PLACE}1.2.0, 90.0 days left" in done.stdout
    private = json.loads(key.read_text())["private"]
    assert private.encode() not in feed.read_bytes()


def test_a_changed_feed_is_refused(made: tuple[Path, Path], tmp_path: Path) -> None:
    key, trust = made
    feed = tmp_path / "central-desk.feed"
    sign(key, feed)
    feed.write_bytes(feed.read_bytes().replace(b"1.2.0", b"1.2.1"))
    done = run("verify", feed, "--trust", trust)
    assert done.returncode == 1
    assert "wrongSignature" in done.stderr


def test_another_key_is_refused(made: tuple[Path, Path], tmp_path: Path) -> None:
    _, trust = made
    other = tmp_path / "other.key"
    run("key", "--id", "2026a", "--file", other)
    feed = tmp_path / "central-desk.feed"
    assert sign(other, feed).returncode == 0
    assert run("verify", feed, "--trust", trust).returncode == 1


def test_this_repository_trusts_nobody_yet_or_somebody_whole(tmp_path: Path) -> None:
    feed = tmp_path / "central-desk.feed"
    feed.write_bytes(b"")
    done = run("verify", feed)
    assert done.returncode == 1
    assert "it names no feed" in done.stderr or "notAFeed" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_the_private_key_is_its_owners_alone(made: tuple[Path, Path], tmp_path: Path) -> None:
    key, _ = made
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    key.chmod(0o640)
    done = sign(key, tmp_path / "feed")
    assert done.returncode == 1
    assert "others may read" in done.stderr
    assert not (tmp_path / "feed").exists()


def test_a_key_is_never_overwritten(made: tuple[Path, Path]) -> None:
    key, _ = made
    before = key.read_bytes()
    assert run("key", "--id", "2026b", "--file", key).returncode == 1
    assert key.read_bytes() == before


def test_no_private_key_in_the_repository() -> None:
    path = ROOT / "build" / "release.key"
    done = run("key", "--id", "2026a", "--file", path)
    assert done.returncode == 1
    assert not path.exists()


@pytest.mark.parametrize(
    "change",
    [
        {"version": "1.2"},
        {"address": "http://downloads.example.com/1"},
        {"address": "https://downloads.example.com/a?b"},
        {"notes-de": ""},
        {"notes-en": "two\nlines"},
        {"notes-en": "x" * 601},
        {"days": "500"},
        {"days": "0"},
    ],
)
def test_what_the_program_would_refuse_is_not_signed(
    made: tuple[Path, Path], tmp_path: Path, change: dict[str, str]
) -> None:
    done = sign(made[0], tmp_path / "feed", **change)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "feed").exists()


def test_a_file_that_is_no_key_is_not_quoted(tmp_path: Path) -> None:
    key = tmp_path / "release.key"
    key.write_text('{"id": "2026a", "private": "topsecretbutshort"}')
    key.chmod(0o600)
    done = sign(key, tmp_path / "feed")
    assert done.returncode == 1
    assert "topsecret" not in done.stderr
