"""The settings file: nothing unknown is lost, nothing wrong stops the program."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.atomic_file import FileError
from desktop_app.services.settings import (
    Language,
    Problem,
    ProfileSettings,
    ProxyMode,
    Settings,
    Theme,
    check,
)
from desktop_app.system.settings_file import LARGEST_FILE, SettingsFile

FULL = Settings(
    language=Language.GERMAN,
    theme=Theme.DARK,
    refresh_minutes=0,
    licence_max_age_hours=24,
    warning_days=45,
    quota=QuotaLimits(5, 50, 0, 1),
    console_address="https://cloud.sophos.com/manage/{tenantId}",
    identity_host="https://id.eu.sophos.com",
    api_host="http://127.0.0.1:8080",
    proxy_mode=ProxyMode.MANUAL,
    proxy_address="http://proxy.example:3128",
    profiles=(
        ProfileSettings("one", "Bär & Söhne", Programme.MSP_FLEX, "id-1"),
        ProfileSettings("two", "日本", Programme.MSP_FLEX_CONNECT),
    ),
    current_profile="two",
    check_updates=True,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_no_file_means_the_defaults_and_makes_none(path: Path) -> None:
    loaded = SettingsFile(path).load()
    assert (loaded.settings, loaded.problems) == (Settings(), {})
    assert not path.exists()


def test_what_is_saved_is_read_back(path: Path) -> None:
    SettingsFile(path).save(FULL)
    loaded = SettingsFile(path).load()
    assert (loaded.settings, loaded.problems) == (FULL, {})


def test_only_the_owner_may_read_the_file(path: Path) -> None:
    path.write_text("{}")
    path.chmod(0o644)
    SettingsFile(path).save(FULL)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_unknown_keys_of_every_level_survive_a_save(path: Path) -> None:
    path.write_text(
        json.dumps(
            {
                "later": [1, {"a": None}],
                "quota": {"per_week": 7},
                "profiles": [{"id": "two", "name": "Two", "colour": "blue"}],
            }
        )
    )
    SettingsFile(path).save(FULL)
    raw = json.loads(path.read_text("utf-8"))
    assert raw["later"] == [1, {"a": None}]
    assert raw["quota"]["per_week"] == 7
    assert [one.get("colour") for one in raw["profiles"]] == [None, "blue"]
    assert SettingsFile(path).load().settings == FULL


@pytest.mark.parametrize(
    ("raw", "problems"),
    [
        ({"language": "fr"}, {"language": Problem.WRONG_VALUE}),
        ({"language": ["de"]}, {"language": Problem.WRONG_VALUE}),
        ({"theme": None}, {"theme": Problem.WRONG_VALUE}),
        ({"check_updates": 1}, {"check_updates": Problem.WRONG_VALUE}),
        ({"refresh_minutes": "60"}, {"refresh_minutes": Problem.WRONG_VALUE}),
        ({"refresh_minutes": True}, {"refresh_minutes": Problem.WRONG_VALUE}),
        ({"refresh_minutes": 1.5}, {"refresh_minutes": Problem.WRONG_VALUE}),
        ({"refresh_minutes": -1}, {"refresh_minutes": Problem.OUT_OF_RANGE}),
        ({"warning_days": 10**30}, {"warning_days": Problem.OUT_OF_RANGE}),
        ({"quota": 5}, {"quota": Problem.WRONG_VALUE}),
        ({"quota": {"per_hour": "x"}}, {"quota.per_hour": Problem.WRONG_VALUE}),
        ({"quota": {"per_hour": -1}}, {"quota.per_hour": Problem.OUT_OF_RANGE}),
        (
            {"console_address": "https://evil.example/"},
            {"console_address": Problem.HOST_NOT_ALLOWED},
        ),
        ({"api_host": "http://evil.example"}, {"api_host": Problem.NOT_HTTPS}),
        ({"proxy_mode": "manual"}, {"proxy_address": Problem.MISSING}),
        ({"profiles": {}}, {"profiles": Problem.WRONG_VALUE}),
        ({"profiles": [7]}, {"profiles[0].id": Problem.WRONG_VALUE}),
        ({"current_profile": "gone"}, {"current_profile": Problem.MISSING}),
    ],
)
def test_a_wrong_value_costs_its_own_field_alone(
    path: Path, raw: dict[str, object], problems: dict[str, Problem]
) -> None:
    content = json.dumps({**raw, "licence_max_age_hours": 99})
    path.write_text(content)
    loaded = SettingsFile(path).load()
    assert loaded.problems == problems
    assert loaded.settings.licence_max_age_hours == 99
    assert path.read_text() == content


def test_a_manual_proxy_without_an_address_does_not_stay_manual(path: Path) -> None:
    path.write_text('{"proxy_mode": "manual"}')
    assert check(SettingsFile(path).load().settings) == {}


def test_a_wrong_part_of_a_profile_does_not_cost_the_profile(path: Path) -> None:
    path.write_text(
        json.dumps(
            {
                "profiles": [
                    {"id": "no good id", "name": "x"},
                    {"id": "one", "name": "One", "programme": "gold", "client_id": "a b"},
                    {"id": "one", "name": "Twin"},
                    {"id": "two", "name": 5},
                ],
                "current_profile": "two",
            }
        )
    )
    loaded = SettingsFile(path).load()
    assert loaded.settings.profiles == (
        ProfileSettings("one", "One"),
        ProfileSettings("two", "two"),
    )
    assert loaded.settings.current_profile == "two"
    assert loaded.problems == {
        "profiles[0].id": Problem.WRONG_VALUE,
        "profiles[1].programme": Problem.WRONG_VALUE,
        "profiles[1].client_id": Problem.WRONG_VALUE,
        "profiles[2].id": Problem.WRONG_VALUE,
        "profiles[3].name": Problem.WRONG_VALUE,
    }


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"warning_days": ' + b"9" * 5_000 + b"}",
        b"{}" + b" " * LARGEST_FILE,
    ],
    ids=["empty", "cut", "list", "null", "bytes", "deep", "number", "large"],
)
def test_a_file_that_is_no_settings_file_is_reported_and_kept(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    loaded = SettingsFile(path).load()
    assert (loaded.settings, loaded.problems) == (Settings(), {"": Problem.UNREADABLE})
    assert path.read_bytes() == content
    SettingsFile(path).save(FULL)
    assert path.with_name("settings.json.old").read_bytes() == content
    assert SettingsFile(path).load().settings == FULL


def test_a_good_file_is_not_kept_aside(path: Path) -> None:
    SettingsFile(path).save(FULL)
    SettingsFile(path).save(Settings())
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_byte_order_mark_of_an_editor_is_no_problem(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf{"theme": "dark"}')
    assert SettingsFile(path).load().settings.theme is Theme.DARK


def test_a_folder_in_place_of_the_file_is_a_problem_and_not_a_crash(path: Path) -> None:
    path.mkdir()
    assert SettingsFile(path).load().problems == {"": Problem.UNREADABLE}
    with pytest.raises(FileError, match=r"settings\.json"):
        SettingsFile(path).save(FULL)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_failed_write_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    SettingsFile(path).save(FULL)

    def full_disk(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(FileError, match="No space left on device"):
        SettingsFile(path).save(Settings())
    assert SettingsFile(path).load().settings == FULL
    assert [one.name for one in path.parent.iterdir()] == [path.name]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
_NAMES = st.sampled_from([*Settings.__dataclass_fields__, "unknown"])


@given(st.dictionaries(_NAMES, _JSON, max_size=6))
@hypothesis_settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_the_values_valid_settings_come_out(path: Path, raw: dict[str, object]) -> None:
    path.write_text(json.dumps(raw))
    loaded = SettingsFile(path).load()
    assert check(loaded.settings) == {}
    SettingsFile(path).save(loaded.settings)
    again = SettingsFile(path).load()
    assert (again.settings, again.problems) == (loaded.settings, {})


@pytest.mark.parametrize("value", ["soon", -1, 1.5, True, None, 1 << 70, [1]])
def test_a_wrong_date_of_a_secret_costs_the_date_alone(path: Path, value: object) -> None:
    raw = {"profiles": [{"id": "one", "name": "One", "secret_kept_at": value}]}
    path.write_text(json.dumps(raw), "utf-8")
    loaded = SettingsFile(path).load()
    assert loaded.settings.profiles == (ProfileSettings("one", "One"),)
    assert loaded.problems == {"profiles[0].secret_kept_at": Problem.WRONG_VALUE}


def test_the_date_of_a_secret_is_kept(path: Path) -> None:
    settings = Settings(profiles=(ProfileSettings("one", "One", secret_kept_at=1_790_000_000),))
    SettingsFile(path).save(settings)
    assert SettingsFile(path).load().settings == settings
