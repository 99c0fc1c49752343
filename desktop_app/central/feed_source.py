"""Fetches the program's own update feed over the same watched wire as the vendor's API.

One GET with a deadline: no token, no cookie, no name of anybody, no version, no redirect. It
lies here because this package owns the HTTP library; nothing of it goes to the vendor.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.errors import AnswerError, InsecureError, OfflineError
from desktop_app.domain.update import UpdateError, UpdateProblem
from desktop_app.services.cancel import Cancel
from desktop_app.services.updates import LARGEST_FEED

from .body import BodyCaps
from .transport import network_transport
from .wire import Outgoing, Wire, WireLimits

LIMITS = WireLimits(
    connect=5.0, idle=10.0, total=20.0, caps=BodyCaps(wire=LARGEST_FEED, unpacked=LARGEST_FEED)
)

_HEADERS = {"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": "central-desk"}


class FeedFetcher:
    """Fulfils `services.updates.FeedSource`.

    `proxy` is asked anew for each call: a day lies between two, and the settings may change.
    """

    def __init__(
        self,
        origin: str,
        path: str,
        proxy: Callable[[], str | None],
        limits: WireLimits = LIMITS,
    ) -> None:
        self._request = Outgoing("GET", origin, path, headers=_HEADERS)
        self._proxy = proxy
        self._limits = limits

    def fetch(self, cancel: Cancel) -> bytes:
        """Get the document. Raises `UpdateError` and `Cancelled`."""
        wire = Wire(network_transport(self._proxy()), self._limits)
        try:
            answer = wire.send(self._request, cancel)
        except InsecureError as error:
            raise UpdateError(UpdateProblem.INSECURE, error.detail) from error
        except OfflineError as error:
            raise UpdateError(UpdateProblem.UNREACHABLE, error.detail) from error
        except AnswerError as error:
            raise UpdateError(UpdateProblem.NOT_A_FEED, error.detail) from error
        finally:
            wire.close()
        if 300 <= answer.status < 400:
            raise UpdateError(UpdateProblem.MOVED, str(answer.status))
        if answer.status != 200:
            raise UpdateError(UpdateProblem.REFUSED, str(answer.status))
        return answer.body
