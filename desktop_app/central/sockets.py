"""Network connections whose every read obeys the watch of the running exchange.

The HTTP library's time limits are per read: a server that sends one byte now and then would
hold a thread for ever, also inside the header. Here each wait is cut into
short steps between which deadline and cancellation are looked at.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore2

from .watch import STEP, current_watch

_SOCKET_OPTION = (
    tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
)


class WatchedStream(httpcore2.NetworkStream):
    """A connection that reads in short steps."""

    def __init__(self, inner: httpcore2.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there; raises the library's `ReadTimeout` after `timeout` idle seconds."""
        watch = current_watch()
        if watch is None or timeout is None:
            return self._inner.read(max_bytes, timeout)
        idle = timeout
        while True:
            step = min(STEP, idle, watch.left())
            try:
                return self._inner.read(max_bytes, step)
            except httpcore2.ReadTimeout:
                idle -= step
                if idle <= 0:
                    raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send everything; a request of ours is small, so one limit for the whole is enough."""
        self._inner.write(buffer, _capped(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """Put TLS on the connection."""
        return WatchedStream(self._inner.start_tls(ssl_context, server_hostname, _capped(timeout)))

    def get_extra_info(self, info: str) -> Any:
        """Hand through what the pool wants to know of the connection."""
        return self._inner.get_extra_info(info)


class WatchedBackend(httpcore2.NetworkBackend):
    """Opens connections that obey the watch."""

    def __init__(self, inner: httpcore2.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect within `timeout`, and never beyond the deadline."""
        inner = self._inner.connect_tcp(host, port, _capped(timeout), local_address, socket_options)
        return WatchedStream(inner)


def _capped(timeout: float | None) -> float | None:
    watch = current_watch()
    if watch is None:
        return timeout
    left = watch.left()
    return left if timeout is None else min(timeout, left)
