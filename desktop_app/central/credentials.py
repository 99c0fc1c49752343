"""What a partner signs in with; not where it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.secret import Secret

__all__ = ["Credentials", "Secret"]


@dataclass(frozen=True, slots=True)
class Credentials:
    """Client id and secret of an API credential."""

    client_id: str
    secret: Secret
