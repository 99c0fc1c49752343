"""One simulated customer and the form in which the API tells it.

Not for making one up (`world.py`) and not for its licences (`lines.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

GEOGRAPHIES = {
    "eu01": "IE",
    "eu02": "DE",
    "us01": "US",
    "us03": "US",
    "ca01": "CA",
    "au01": "AU",
    "jp01": "JP",
    "in01": "IN",
    "br01": "BR",
}
REGIONS = {"IE": "eu01", "DE": "eu02", "US": "us03", "CA": "ca01", "AU": "au01", "JP": "jp01",
           "IN": "in01", "BR": "br01", "AE": "ae01"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tenant:
    """A customer.

    `api_host` is "present", "absent" or "null". Tenant-scoped calls are refused where `reachable`
    is False, because Partner Assistance is off, and where the account is not `activated` yet.
    """

    index: int
    id: str
    name: str
    show_as: str | None
    billing_type: str
    region: str
    geography: str
    products: tuple[str, ...]
    status: str | None = "active"
    api_host: str = "present"
    organization: str = ""
    contact: Mapping[str, Any] | None = None
    contact_null: bool = False
    reachable: bool = True
    activated: bool = True
    oddity: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def accessible(self) -> bool:
        """Tell whether the global host answers tenant-scoped calls for this customer."""
        running = self.status not in ("suspended", "canceled")
        return self.reachable and self.activated and running

    def as_json(self, partner_id: str, host_of: Callable[[str], str]) -> dict[str, Any]:
        """Return the tenant as the API tells it; `host_of` turns a region into an address."""
        body: dict[str, Any] = {"id": self.id}
        if self.show_as is not None:
            body["showAs"] = self.show_as
        body["name"] = self.name
        body["dataGeography"] = self.geography
        body["dataRegion"] = self.region
        body["billingType"] = self.billing_type
        body["partner"] = {"id": partner_id}
        if self.organization:
            body["organization"] = {"id": self.organization}
        if self.api_host == "present":
            body["apiHost"] = host_of(self.region)
        elif self.api_host == "null":
            body["apiHost"] = None
        if self.status is not None:
            body["status"] = self.status
        body["products"] = [{"code": code} for code in self.products]
        if self.contact is not None or self.contact_null:
            body["contact"] = self.contact
        body.update(self.extra)
        return body
