"""Ed25519 signatures, checked by libsodium; the one place that knows the library."""

from __future__ import annotations


def holds(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of this public key (32 bytes) signed exactly these bytes."""
    # Imported here: it is needed once a day at most, and not for the first painted window.
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(key).verify(message, signature)
    except BadSignatureError:
        return False
    return True
