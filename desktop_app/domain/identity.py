"""Who the credentials belong to, as whoami tells it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class IdentityKind(Enum):
    """The three kinds of credentials, and what a newer server may add."""

    PARTNER = "partner"
    ORGANIZATION = "organization"
    TENANT = "tenant"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Identity:
    """The owner of the credentials; hosts are checked origins such as `https://api…`."""

    id: str
    kind: IdentityKind
    global_host: str = ""
    region_host: str = ""
