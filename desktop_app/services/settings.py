"""The settings of a profile folder: defaults, rules of validity, and the port that keeps them.

Not for where or how they are stored (`system`), not for secrets (they live in the keyring
alone), and not for window positions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum, StrEnum

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.errors import SettingsError
from desktop_app.domain.licence import EXPIRY_WARNING_DAYS
from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits

CONSOLE_ADDRESS = "https://central.sophos.com/manage/partner"
"""The vendor's partner console; a documented address per customer does not exist (api.md 6)."""

IDENTITY_HOST = "https://id.sophos.com"
API_HOST = "https://api.central.sophos.com"
TENANT_VARIABLE = "{tenantId}"


class Language(StrEnum):
    """The language of the interface."""

    SYSTEM = "system"
    GERMAN = "de"
    ENGLISH = "en"


class Theme(StrEnum):
    """The colours of the interface."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ProxyMode(StrEnum):
    """Whether calls go through a proxy, and whose choice it is."""

    SYSTEM = "system"
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class ProfileSettings:
    """One set of partner credentials; `id` names its store and its keyring entry.

    `secret_kept_at` is when the secret went into the key store, in seconds since the epoch; 0
    while it is in none.
    """

    id: str
    name: str
    programme: Programme = Programme.NONE
    client_id: str = ""
    secret_kept_at: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person may set.

    `refresh_minutes` 0 means only by hand. `current_profile` is a profile's id, empty for
    none. `proxy_address` counts in mode manual alone. `check_updates` asks once a day for newer
    versions of this program.
    """

    language: Language = Language.SYSTEM
    theme: Theme = Theme.SYSTEM
    refresh_minutes: int = 60
    licence_max_age_hours: int = 12
    warning_days: int = EXPIRY_WARNING_DAYS
    quota: QuotaLimits = field(default_factory=QuotaLimits)
    console_address: str = CONSOLE_ADDRESS
    identity_host: str = IDENTITY_HOST
    api_host: str = API_HOST
    proxy_mode: ProxyMode = ProxyMode.SYSTEM
    proxy_address: str = ""
    profiles: tuple[ProfileSettings, ...] = ()
    current_profile: str = ""
    check_updates: bool = False

    def profile(self) -> ProfileSettings | None:
        """The profile that is in use, None before the first sign-in."""
        return next((one for one in self.profiles if one.id == self.current_profile), None)


class Problem(Enum):
    """What is wrong with a value; the words for a person are the GUI's."""

    UNREADABLE = "unreadable"
    WRONG_VALUE = "wrongValue"
    OUT_OF_RANGE = "outOfRange"
    NOT_HTTPS = "notHttps"
    HOST_NOT_ALLOWED = "hostNotAllowed"
    NOT_AN_ADDRESS = "notAnAddress"
    HOLDS_PASSWORD = "holdsPassword"  # noqa: S105 - a code, not a password
    MISSING = "missing"
    DUPLICATE = "duplicate"


Problems = Mapping[str, Problem]
"""Field name to problem; parts are named `quota.per_hour`, `profiles[1].id`. The name is empty
when the whole file is meant."""


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings as read, each wrong value replaced by its default and named in `problems`."""

    settings: Settings
    problems: Problems


RANGES = {
    "refresh_minutes": (0, 7 * 24 * 60),
    "licence_max_age_hours": (1, 30 * 24),
    "warning_days": (1, 365),
    "quota.per_second": (0, 1_000),
    "quota.per_minute": (0, 100_000),
    "quota.per_hour": (0, 1_000_000),
    "quota.per_day": (0, 10_000_000),
}
"""The smallest and largest value of each number, for `check` and for the fields of a form."""

# All on the raw string and in ASCII: parsers disagree on hostile addresses (reliability.md F2).
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}sophos\.com"
_PATH = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2}|\{tenantId\})*"
_CONSOLE = re.compile(rf"\Ahttps://{_HOST}(?:/{_PATH})?(?:\?(?:{_PATH}))?(?:#(?:{_PATH}))?\Z")
_ORIGIN = re.compile(rf"\Ahttps://{_HOST}\Z")
_LOOPBACK = re.compile(r"\Ahttp://127\.0\.0\.1:[0-9]{1,5}\Z")
_PROXY = re.compile(
    r"\Ahttps?://(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?/?\Z"
)
_CUSTOMER_ID = re.compile(r"\A[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\Z")
_PROFILE_ID = re.compile(r"\A[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\Z")
_CLIENT_ID = re.compile(r"\A[!-~]{0,256}\Z")


def check(settings: Settings) -> dict[str, Problem]:
    """Name every value that is not valid; empty when all are."""
    found = {
        "console_address": _console_problem(settings.console_address),
        "identity_host": _host_problem(settings.identity_host),
        "api_host": _host_problem(settings.api_host),
        "proxy_address": _proxy_problem(settings.proxy_mode, settings.proxy_address),
        **_number_problems(settings),
        **_profile_problems(settings.profiles),
    }
    if settings.current_profile and settings.profile() is None:
        found["current_profile"] = Problem.MISSING
    return {name: problem for name, problem in found.items() if problem is not None}


def console_url(template: str, customer_id: CustomerId) -> str:
    """The address that launching opens (M8): the template with the customer's id in it.

    Raises `SettingsError` for a template that is not allowed and `ValueError` for an id that
    is not a lower-case UUID (reliability.md T9).
    """
    if problem := _console_problem(template):
        raise SettingsError(f"console_address: {problem.value}")
    if not _CUSTOMER_ID.match(customer_id):
        raise ValueError("not a customer's id")
    return template.replace(TENANT_VARIABLE, customer_id)


def _console_problem(address: str) -> Problem | None:
    return None if _CONSOLE.match(address) else _address_problem(address)


def _host_problem(address: str) -> Problem | None:
    # Loopback without TLS is the simulator; nothing sent there leaves the machine.
    if _ORIGIN.match(address) or _LOOPBACK.match(address):
        return None
    return _address_problem(address)


def _address_problem(address: str) -> Problem:
    if not address:
        return Problem.MISSING
    if not address.startswith("https://"):
        return Problem.NOT_HTTPS
    known_host = re.match(rf"https://{_HOST}(?:[/?#]|\Z)", address)
    return Problem.NOT_AN_ADDRESS if known_host else Problem.HOST_NOT_ALLOWED


def _proxy_problem(mode: ProxyMode, address: str) -> Problem | None:
    if not address:
        return Problem.MISSING if mode is ProxyMode.MANUAL else None
    if "@" in address:
        return Problem.HOLDS_PASSWORD
    return None if _PROXY.match(address) else Problem.NOT_AN_ADDRESS


def _number_problems(settings: Settings) -> dict[str, Problem | None]:
    numbers = {name: getattr(settings, name) for name in RANGES if "." not in name}
    for part in fields(settings.quota):
        numbers[f"quota.{part.name}"] = getattr(settings.quota, part.name)
    return {
        name: None if low <= numbers[name] <= high else Problem.OUT_OF_RANGE
        for name, (low, high) in RANGES.items()
    }


def _profile_problems(profiles: tuple[ProfileSettings, ...]) -> dict[str, Problem | None]:
    found: dict[str, Problem | None] = {}
    times = Counter(profile.id for profile in profiles)
    for number, profile in enumerate(profiles):
        place = f"profiles[{number}]"
        if not _PROFILE_ID.match(profile.id):
            found[f"{place}.id"] = Problem.WRONG_VALUE
        elif times[profile.id] > 1:
            found[f"{place}.id"] = Problem.DUPLICATE
        if not profile.name.strip():
            found[f"{place}.name"] = Problem.MISSING
        if not _CLIENT_ID.match(profile.client_id):
            found[f"{place}.client_id"] = Problem.WRONG_VALUE
    return found
