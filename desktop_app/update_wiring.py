"""Puts together what looks for a newer version: trust, network, signature, memory; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__, assets
from desktop_app.domain.update import parts_of
from desktop_app.services.settings import Settings
from desktop_app.services.updates import UpdateService
from desktop_app.system.update_file import UpdateFile
from desktop_app.updates.feed import SignedFeed
from desktop_app.updates.trust import Trust, read_trust
from desktop_app.wiring import proxy_for

if TYPE_CHECKING:
    from desktop_app.services.cancel import Cancel


def update_service(
    memory: Path, settings: Callable[[], Settings], trust: Trust | None = None
) -> UpdateService:
    """The service for this build; it asks nobody where the build trusts nobody.

    `settings` gives those of then, for the proxy. `trust` is the build's own, unless given.
    """
    trusted = trust or read_trust(assets.update_trust())
    if trusted is None:
        return UpdateService(__version__, None, None, UpdateFile(memory))
    parts = parts_of(trusted.feed)
    assert parts is not None, "a trust holds checked addresses only"
    source = _LateSource(*parts, settings)
    return UpdateService(__version__, source, SignedFeed(trusted), UpdateFile(memory))


class _LateSource:
    """The network, imported and built when it is first wanted: not at the start."""

    def __init__(self, origin: str, path: str, settings: Callable[[], Settings]) -> None:
        self._origin, self._path = origin, path
        self._settings = settings

    def fetch(self, cancel: Cancel) -> bytes:
        from desktop_app.central.feed_source import FeedFetcher

        fetcher = FeedFetcher(self._origin, self._path, lambda: proxy_for(self._settings()))
        return fetcher.fetch(cancel)
