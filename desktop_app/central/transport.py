"""Builds the one HTTP transport of a client: TLS always checked, nothing from the environment."""

from __future__ import annotations

import ssl

import httpx2

from .sockets import WatchedBackend

_CONNECTIONS = 8


def network_transport(
    proxy: str | None = None, context: ssl.SSLContext | None = None
) -> httpx2.HTTPTransport:
    """A transport to the real network, through `proxy` where one is given.

    The environment's proxies, netrc files and certificate files are not read: whoever sets
    them could read the token. The operating system's trust store is used. `context` names other
    roots of trust; one that does not check certificates or names is refused with `ValueError`.
    """
    trusted = context or httpx2.create_ssl_context(trust_env=False)
    if trusted.verify_mode is not ssl.CERT_REQUIRED or not trusted.check_hostname:
        raise ValueError("certificates must be checked")
    transport = httpx2.HTTPTransport(
        verify=trusted,
        trust_env=False,
        proxy=proxy,
        limits=httpx2.Limits(max_connections=_CONNECTIONS, keepalive_expiry=30.0),
    )
    pool = transport._pool
    # The library has no public way to pass a network backend to its transport.
    pool._network_backend = WatchedBackend(pool._network_backend)
    return transport
