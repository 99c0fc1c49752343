"""Certificates for tests: a root that the client trusts, and servers with good and bad ones.

Keys and certificates are made anew and lie in the test's own folder.
"""

from __future__ import annotations

import datetime
import ipaddress
import socket
import ssl
import warnings
from pathlib import Path
from threading import Event, Thread
from typing import Any, NamedTuple, Self

import pytest

from .central_wire import http_answer

_KEY_USES = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
    "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip


class Signed(NamedTuple):
    """A certificate and its key, as files; `maker` signs others."""

    certificate: Path
    key: Path
    maker: tuple[Any, Any]


def make_certificate(
    folder: Path, name: str, days: int = 2, *, signer: Signed | None = None, root: bool = False
) -> Signed:
    """A certificate for a host name or address that ends in `days`; signed by itself without
    a `signer`."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    serial = x509.random_serial_number()
    common = x509.NameAttribute(x509.NameOID.COMMON_NAME, f"central desk test {serial % 10**6}")
    subject = x509.Name([common])
    issuer, signing = signer.maker if signer else (subject, key)
    now = datetime.datetime.now(datetime.UTC)
    alternative = (
        x509.IPAddress(ipaddress.ip_address(name)) if name[0].isdigit() else x509.DNSName(name)
    )
    # Python 3.13 demands what RFC 5280 does: key identifiers, and what an authority's key is for.
    own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key())
    uses = dict.fromkeys(_KEY_USES, False) | {"digital_signature": True, "key_cert_sign": root}
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(now - datetime.timedelta(days=10))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=root, path_length=None), critical=True)
        .add_extension(own, critical=False)
        .add_extension(above, critical=False)
        .add_extension(x509.KeyUsage(**uses), critical=True)
        .sign(signing, hashes.SHA256())
    )
    certificate, secret = folder / f"{serial}.pem", folder / f"{serial}.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return Signed(certificate, secret, (subject, key))


class TlsServer:
    """A loopback server with one certificate, that says the same to everybody.

    `connections` counts who came, `received` holds what was said after a handshake. `oldest`
    lets it speak nothing newer than TLS 1.1.
    """

    def __init__(self, signed: Signed, *, oldest: bool = False) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(signed.certificate, signed.key)
        if oldest:
            self._context.set_ciphers("ALL:@SECLEVEL=0")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                self._context.minimum_version = ssl.TLSVersion.TLSv1
                self._context.maximum_version = ssl.TLSVersion.TLSv1_1
        self._stop = Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self.origin = f"https://127.0.0.1:{self._socket.getsockname()[1]}"
        self.connections = 0
        self.received: list[bytes] = []
        self._thread = Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self._socket.close()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except TimeoutError:
                continue
            self.connections += 1
            connection.settimeout(2)
            try:
                with self._context.wrap_socket(connection, server_side=True) as secure:
                    self.received.append(secure.recv(65_536))
                    secure.sendall(http_answer(b'{"secure":true}'))
            except OSError:
                connection.close()
