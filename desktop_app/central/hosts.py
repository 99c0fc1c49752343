"""The one table of host names, and the check of every host before a token goes to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.errors import ForeignHostError

from .redact import redacted

_ALLOWED = re.compile(r"\Ahttps://api(-[a-z]{2}[0-9]{2,3})?\.central\.sophos\.com\Z", re.ASCII)
_LOOPBACK = re.compile(r"\Ahttp://127\.0\.0\.1:([0-9]{1,5})\Z", re.ASCII)
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Hosts:
    """Origins of the vendor's API (api.md 1.1, 1.4)."""

    identity: str = "https://id.sophos.com"
    api: str = "https://api.central.sophos.com"
    loopback_only: bool = False
    """Made by `loopback`: one origin on this machine, and no other host at all."""

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
        """The origin that a server's host stands for, made from the parts that matched.

        The raw string is matched, before any parser sees it: parsers disagree on hostile ones
        (reliability.md F2). One trailing slash is dropped and `http://` becomes `https://`, as
        the vendor's own samples need (api.md 1.2). Raises `ForeignHostError`.
        """
        origin = given.removesuffix("/") if len(given) <= _LONGEST else ""
        if self.loopback_only:
            if origin != self.api:
                raise ForeignHostError(redacted(given))
            return self.api
        if origin.startswith("http://"):
            origin = "https://" + origin.removeprefix("http://")
        match = _ALLOWED.match(origin)
        if match is None:
            raise ForeignHostError(redacted(given))
        return f"https://api{match.group(1) or ''}.central.sophos.com"
