"""What was typed for a setting, judged: the settings with it, or what is wrong with it. No Qt.

Rules of validity are `services.settings`; here is only how a text becomes a value.
"""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import SettingsError
from desktop_app.services.settings import (
    RANGES,
    Problem,
    ProxyMode,
    Settings,
    check,
    console_url,
)

EXAMPLE_ID = CustomerId("3f8c21d4-7a90-4e5b-9c16-d2b80a4e7f35")
"""A made-up customer, for the example below the console's address."""

_QUOTA = "quota."
_HOSTS = {"identity_host", "api_host"}
_NUMBER = re.compile(r"[0-9]{1,12}|[0-9]{1,3}(?:[.,'’\s][0-9]{3}){1,3}")
_NO_DIGIT = re.compile(r"[^0-9]")


def value_of(settings: Settings, name: str) -> object:
    """A value by its name in `services.settings.Problems`, such as "quota.per_hour"."""
    if name.startswith(_QUOTA):
        return getattr(settings.quota, name.removeprefix(_QUOTA))
    return getattr(settings, name)


def with_value(settings: Settings, name: str, value: object) -> Settings:
    """The settings with another value of that name."""
    changes: dict[str, object] = {name: value}
    if name.startswith(_QUOTA):
        part = {name.removeprefix(_QUOTA): value}
        changes = {"quota": replace(settings.quota, **part)}  # type: ignore[arg-type]
    return replace(settings, **changes)  # type: ignore[arg-type]


def judged(settings: Settings, name: str, text: str) -> Settings | Problem:
    """The settings with what was typed, or why they cannot be.

    A proxy's address is judged as one that is used: mode MANUAL comes with it.
    """
    typed = text.strip()
    value: object = typed
    if name in RANGES:
        if not typed:
            return Problem.MISSING
        if not _NUMBER.fullmatch(typed):
            return Problem.WRONG_VALUE
        value = int(_NO_DIGIT.sub("", typed))
    elif name in _HOSTS:
        # What a browser's address line gives: a slash at the end, capitals in a host's name.
        value = typed.rstrip("/").lower()
    wanted = with_value(settings, name, value)
    if name == "proxy_address":
        wanted = replace(wanted, proxy_mode=ProxyMode.MANUAL)
    return check(wanted).get(name) or wanted


def example_address(template: str) -> str:
    """What launching a made-up customer would open; empty where the template is not allowed."""
    try:
        return console_url(template.strip(), EXAMPLE_ID)
    except SettingsError:
        return ""


def defaults_for(settings: Settings) -> Settings:
    """The defaults, with the profiles kept: they are a person's accounts, not a preference."""
    return replace(Settings(), profiles=settings.profiles, current_profile=settings.current_profile)
