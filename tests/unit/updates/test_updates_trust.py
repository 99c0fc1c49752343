"""Whom a build trusts: named in one file, all of it checked, nobody if anything is wrong."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from desktop_app import assets
from desktop_app.updates.trust import Trust, read_trust, trust_of

KEY = "0123456789abcdef" * 4
GOOD: dict[str, object] = {
    "feed": "https://downloads.example.com/central-desk.feed",
    "downloads": ["https://downloads.example.com/central-desk/"],
    "keys": {"2026a": KEY},
}


def test_a_trust_is_read(tmp_path: Path) -> None:
    path = tmp_path / "trust.json"
    path.write_text(json.dumps(GOOD))
    assert read_trust(path) == Trust(
        "https://downloads.example.com/central-desk.feed",
        ("https://downloads.example.com/central-desk/",),
        {"2026a": bytes.fromhex(KEY)},
    )


@pytest.mark.parametrize(
    "change", [{"feed": ""}, {"downloads": []}, {"keys": {}}], ids=["feed", "downloads", "keys"]
)
def test_who_names_nobody_trusts_nobody(change: dict[str, object]) -> None:
    assert trust_of({**GOOD, **change}) is None


@pytest.mark.parametrize(
    "change",
    [
        {"feed": "http://downloads.example.com/x"},
        {"feed": "https://downloads.example.com:8443/x"},
        {"feed": 7},
        {"downloads": ["https://downloads.example.com/a"]},
        {"downloads": ["https://"]},
        {"downloads": [None]},
        {"downloads": "https://downloads.example.com/a/"},
        {"keys": {"2026a": KEY[:-1]}},
        {"keys": {"2026a": KEY.upper()}},
        {"keys": {"2026a": None}},
        {"keys": {"Two words": KEY}},
        {"keys": [KEY]},
    ],
)
def test_a_wrong_value_makes_the_file_worthless(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"^(the|a|feed)"):
        trust_of({**GOOD, **change})


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b"[" * 100_000])
def test_a_damaged_file_trusts_nobody_and_is_told(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "trust.json"
    path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert read_trust(path) is None
    assert "trust.json" in caplog.text


def test_the_file_of_this_build_is_whole() -> None:
    raw = json.loads(assets.update_trust().read_bytes())
    assert set(raw) == {"feed", "downloads", "keys"}
    # Nobody is named as long as there is no release key; either way it must be no mistake.
    assert trust_of(raw) is None or raw["keys"]
