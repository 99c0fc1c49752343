"""The API as the use cases need it that both read and write."""

from __future__ import annotations

from typing import Protocol

from .ports import PartnerApi
from .write_ports import WriteApi


class AccountApi(PartnerApi, WriteApi, Protocol):
    """Reading and writing with one set of credentials."""
