"""Which account, which profile folder and which secret the command line leads to."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError, ProfileError
from desktop_app.services.starting import NoAccountError
from desktop_app.wiring import Demo, address_of, demo_of, profile_at

SECRET = "canary-secret-4711"


def arguments(**given: object) -> argparse.Namespace:
    known = {"demo": False, "customers": 5, "seed": 1, "address": None, "client_id": None}
    return argparse.Namespace(**(known | given))


def test_a_demo_is_its_world() -> None:
    found = demo_of(arguments(demo=True, customers=7, seed=3))
    assert found is not None
    assert (found.customers, found.seed) == (7, 3)
    assert demo_of(arguments()) is None


def test_the_secret_comes_from_standard_input_and_is_not_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{SECRET}\nnext line\n"))
    found = address_of(arguments(address="http://127.0.0.1:1", client_id="an-id"))
    assert found is not None
    assert SECRET not in repr(found)
    assert SECRET not in str(found.secret)


def test_an_address_without_a_client_id_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{SECRET}\n"))
    with pytest.raises(NoAccountError) as raised:
        address_of(arguments(address="http://127.0.0.1:1"))
    assert "--client-id" in str(raised.value)
    assert isinstance(raised.value, AppError)


def test_a_profile_dir_holds_everything(tmp_path: Path) -> None:
    profile = profile_at(tmp_path / "p", None)
    for path in (profile.store, profile.settings, profile.window_state, profile.lock):
        assert path.is_relative_to(tmp_path / "p")


def test_demo_worlds_have_folders_of_their_own_beside_the_real_one() -> None:
    real = profile_at(None, None)
    one, other = profile_at(None, Demo(5, 1)), profile_at(None, Demo(5, 2))
    assert len({real.store, one.store, other.store}) == 3


def test_a_profile_that_is_a_file_is_told_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "p").write_text("mine")
    with pytest.raises(ProfileError, match="p: "):
        profile_at(tmp_path / "p", None)
