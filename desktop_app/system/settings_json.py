"""The settings as a JSON object and back; not the file (`settings_file`), not the rules.

Forgiving when read: a wrong value costs its own field alone. Unknown keys of each level stay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from enum import Enum
from typing import Any, TypeVar

from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits
from desktop_app.domain.text import clean_text
from desktop_app.services.settings import (
    Language,
    LoadedSettings,
    Problem,
    ProfileSettings,
    ProxyMode,
    Settings,
    Theme,
    check,
)

_Choice = TypeVar("_Choice", bound=Enum)
Raw = Mapping[str, object]

_LATEST = 1 << 40
"""In seconds since the epoch, tens of thousands of years away."""


class _Wrong(Exception):
    """A value of the wrong kind."""


def decoded(raw: Raw) -> LoadedSettings:
    """Read the settings out of a JSON object; each wrong value is a problem and the default."""
    problems: dict[str, Problem] = {}
    settings = _without_invalid(_settings(raw, problems), problems)
    return LoadedSettings(settings, problems)


def _settings(raw: Raw, problems: dict[str, Problem]) -> Settings:
    values: dict[str, Any] = {}
    for name, read in _READERS.items():
        if name in raw:
            try:
                values[name] = read(raw[name])
            except _Wrong:
                problems[name] = Problem.WRONG_VALUE
    values["quota"] = _quota(raw.get("quota", {}), problems)
    values["profiles"] = _profiles(raw.get("profiles", []), problems)
    return Settings(**values)


def _without_invalid(settings: Settings, problems: dict[str, Problem]) -> Settings:
    """Put the default where a value is of the right kind but not valid."""
    defaults = Settings()
    found = check(settings)
    problems.update(found)
    plain = {name for name in found if name in _READERS}
    if "proxy_address" in plain:
        # A manual proxy without a place to go to would be wrong again.
        plain.add("proxy_mode")
    settings = replace(settings, **{name: getattr(defaults, name) for name in plain})
    limits = [name.removeprefix("quota.") for name in found if name.startswith("quota.")]
    quota = replace(settings.quota, **{name: getattr(defaults.quota, name) for name in limits})
    return replace(settings, quota=quota)


def _choice(kind: type[_Choice]) -> Callable[[object], _Choice]:
    def read(value: object) -> _Choice:
        try:
            return kind(value)
        except ValueError:
            raise _Wrong from None

    return read


def _whole(value: object) -> int:
    # A JSON `true` is an int to Python.
    if isinstance(value, bool) or not isinstance(value, int):
        raise _Wrong
    return value


def _moment(value: object) -> int:
    moment = _whole(value)
    if not 0 <= moment < _LATEST:
        raise _Wrong
    return moment


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Wrong
    return clean_text(value)


_READERS: dict[str, Callable[[object], object]] = {
    "language": _choice(Language),
    "theme": _choice(Theme),
    "refresh_minutes": _whole,
    "licence_max_age_hours": _whole,
    "warning_days": _whole,
    "console_address": _text,
    "identity_host": _text,
    "api_host": _text,
    "proxy_mode": _choice(ProxyMode),
    "proxy_address": _text,
    "current_profile": _text,
    "check_updates": _flag,
}


def _quota(value: object, problems: dict[str, Problem]) -> QuotaLimits:
    if not isinstance(value, dict):
        problems["quota"] = Problem.WRONG_VALUE
        return QuotaLimits()
    limits: dict[str, int] = {}
    for part in fields(QuotaLimits):
        if part.name in value:
            try:
                limits[part.name] = _whole(value[part.name])
            except _Wrong:
                problems[f"quota.{part.name}"] = Problem.WRONG_VALUE
    return QuotaLimits(**limits)


def _profiles(value: object, problems: dict[str, Problem]) -> tuple[ProfileSettings, ...]:
    if not isinstance(value, list):
        problems["profiles"] = Problem.WRONG_VALUE
        return ()
    read: list[ProfileSettings] = []
    for number, one in enumerate(value):
        place = f"profiles[{number}]"
        profile = _profile(one, place, problems)
        found = check(Settings(profiles=(*read, profile)))
        if f"profiles[{len(read)}].client_id" in found:
            problems[f"{place}.client_id"] = Problem.WRONG_VALUE
            profile = replace(profile, client_id="")
        # An entry without a valid id of its own names no store: there is nothing to open.
        if f"profiles[{len(read)}].id" in found:
            problems[f"{place}.id"] = Problem.WRONG_VALUE
        else:
            read.append(profile)
    return tuple(read)


def _profile(value: object, place: str, problems: dict[str, Problem]) -> ProfileSettings:
    raw: Raw = value if isinstance(value, dict) else {}
    texts = {}
    for name in ("id", "name", "client_id"):
        try:
            texts[name] = _text(raw.get(name, ""))
        except _Wrong:
            texts[name] = ""
            problems[f"{place}.{name}"] = Problem.WRONG_VALUE
    try:
        programme = _choice(Programme)(raw.get("programme", Programme.NONE.value))
    except _Wrong:
        programme = Programme.NONE
        problems[f"{place}.programme"] = Problem.WRONG_VALUE
    try:
        kept_at = _moment(raw.get("secret_kept_at", 0))
    except _Wrong:
        kept_at = 0
        problems[f"{place}.secret_kept_at"] = Problem.WRONG_VALUE
    name = texts["name"] or texts["id"]
    return ProfileSettings(texts["id"], name, programme, texts["client_id"], kept_at)


def joined(old: Raw, settings: Settings) -> dict[str, object]:
    """The settings as JSON values over what the file held, unknown keys of each level kept."""
    known = asdict(settings)
    old_quota = old.get("quota")
    known["quota"] = {**(old_quota if isinstance(old_quota, dict) else {}), **known["quota"]}
    old_profiles = old.get("profiles")
    by_id = {
        one["id"]: one
        for one in (old_profiles if isinstance(old_profiles, list) else [])
        if isinstance(one, dict) and isinstance(one.get("id"), str)
    }
    known["profiles"] = [
        {**by_id.get(one["id"], {}), **one, "programme": one["programme"].value}
        for one in known["profiles"]
    ]
    return {**old, **known}
