"""The one table of host names, and the check of every host before a token goes to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.errors import ForeignHostError

from .redact import redacted

_LOOPBACK = re.compile(r"\Ahttp://127\.0\.0\.1:([0-9]{1,5})\Z", re.ASCII)
_NAMED_BY_SERVER = re.compile(
    r"\Ahttps://(api(?:-[a-z]{2}[0-9]{2,3})?\.central\.sophos\.com)\Z", re.ASCII
)
_NAMED_BY_SETTINGS = re.compile(
    r"\Ahttps://((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}sophos\.com)\Z", re.ASCII
)
"""A person may name another host of the vendor, as it renames its product; a server may not."""

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Hosts:
    """The origins of the vendor's API, and every host that a token may be sent to.

    Raises `ForeignHostError` for a host that is not the vendor's.
    """

    identity: str = "https://id.sophos.com"
    api: str = "https://api.central.sophos.com"
    loopback_only: bool = False
    """Made by `loopback`: one origin on this machine, and no other host at all."""

    def __post_init__(self) -> None:
        allowed = _LOOPBACK if self.loopback_only else _NAMED_BY_SETTINGS
        for origin in (self.identity, self.api):
            if allowed.match(origin) is None:
                raise ForeignHostError(redacted(origin))

    @classmethod
    def loopback(cls, origin: str) -> Hosts:
        """A table for a simulator on this machine, such as `http://127.0.0.1:8000`.

        Raises `ForeignHostError` for anything but a port of 127.0.0.1.
        """
        match = _LOOPBACK.match(origin)
        if match is None or not 0 < int(match.group(1)) < 65_536:
            raise ForeignHostError(redacted(origin))
        checked = f"http://127.0.0.1:{int(match.group(1))}"
        return cls(identity=checked, api=checked, loopback_only=True)

    @lru_cache(maxsize=256)  # noqa: B019 - frozen, few, and a page names the same host 100 times
    def checked(self, given: str) -> str:
        """The origin that a host stands for, made from the parts that matched.

        The raw string is matched, before any parser sees it: parsers disagree on hostile ones.
        Capitals are folded, one trailing slash is dropped and `http://` becomes `https://`, as
        the vendor's own samples need. Raises `ForeignHostError`.
        """
        origin = given.removesuffix("/").lower() if _may_be_origin(given) else ""
        if origin == self.api:
            return self.api
        if origin.startswith("http://"):
            origin = "https://" + origin.removeprefix("http://")
        match = None if self.loopback_only else _NAMED_BY_SERVER.match(origin)
        if match is None:
            raise ForeignHostError(redacted(given))
        return f"https://{match[1]}"


def _may_be_origin(given: str) -> bool:
    return len(given) <= _LONGEST and given.isascii()
