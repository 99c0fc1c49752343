"""Our answers have no member that is unknown of the vendor's API, see docs/reference/vendor-api.md.

The tables hold the members of the vendor's published samples, and those that foreign clients meet
in live answers. A client that is written against the simulator must not learn members that only
the simulator has.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

LICENSE = """id licenseIdentifier product product.code product.genericCode product.name startDate
    endDate perpetual type quantity unlimited usage usage.current usage.current.count
    usage.current.date usage.current.collectedAt"""
TENANT = """id showAs name dataGeography dataRegion billingType partner partner.id organization
    organization.id apiHost status products products.*.code contact contact.firstName
    contact.lastName contact.email contact.phone contact.mobile contact.fax contact.address
    contact.address.address1 contact.address.address2 contact.address.address3 contact.address.city
    contact.address.state contact.address.countryCode contact.address.postalCode"""
FIREWALL = """serialNumber owner owner.id owner.type organization organization.id partner partner.id
    tenant tenant.id billingTenant billingTenant.id model modelType lastSeenAt licenses"""
BILLED = """partnerAccountId partnerEdiAccountNumber partnerAccountName billingStartDate
    billingEndDate orderNumber orderLineItemNumber accountNumberOrSerialNumber productDescription
    productGroup productCode sku billableQuantity actualQuantity orderedQuantity externalId
    accountId accountStatus assignedAccountIdentifier contactName contactEmail contactStreet
    contactCity contactCountry contactZip unitMsrpCurrency unitMsrp unitPriceCurrency unitPrice
    netPriceCurrency netPrice priceWithTaxesCurrency priceWithTaxes distributorAccountName
    additionalDiscountPercentage"""
ALERT = """id allowedActions category description groupKey managedAgent managedAgent.id
    managedAgent.name managedAgent.type person person.id person.name product raisedAt severity
    tenant tenant.id tenant.name type"""
NUMBERED = "current size total items maxSize"
KEYED = "fromKey nextKey size total items maxSize"
ERROR = "error message correlationId code createdAt requestId docUrl"
TOKEN = "access_token errorCode expires_in message refresh_token token_type trackingId"
MACHINES = """total score notFullyProtected snoozed snoozeDetail snoozeDetail.start snoozeDetail.end
    snoozeDetail.expiry snoozeDetail.expired snoozeDetail.comment"""
POLICY = """total score notOnRecommended policies policies.*.id policies.*.name
    policies.*.notOnRecommended policies.*.lockedByManagingAccount"""
RISKS = "score total numberOfSecurityRisks"
DISABLED = "score total disabled"
HEALTH = {
    "protection.computer": MACHINES,
    "protection.server": MACHINES,
    "policy.computer.threat-protection": POLICY,
    "policy.server.server-threat-protection": POLICY,
    "exclusions.policy.computer": RISKS,
    "exclusions.policy.server": RISKS,
    "exclusions.global": "score numberOfSecurityRisks lockedByManagingAccount",
    "tamperProtection.computer": DISABLED,
    "tamperProtection.server": DISABLED,
    "tamperProtection.globalDetail": "score enabled",
}


def paths(value: object, before: str = "") -> Iterator[str]:
    """Yield the path of each member; `*` stands for all elements of a list."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield before + name
            yield from paths(inner, f"{before}{name}.")
    elif isinstance(value, list):
        for inner in value:
            yield from paths(inner, f"{before}*.")


def within(answers: list[Any], known: str) -> None:
    """Check that the answers have members, and only known ones."""
    ours = {path for answer in answers for path in paths(answer)}
    assert ours
    assert ours - set(known.split()) == set()


def prefixed(known: str, before: str) -> str:
    return " ".join(before + path for path in known.split())


def regional(caller: Any, read: Any, path: str) -> list[Any]:
    """Return the answers of a regional route for the first customers."""
    tenants = [caller.simulator.world.tenant(index) for index in range(20)]
    return [
        read(caller.ask(path, host=f"api-{one.region}.central.sophos.com", x_tenant_id=one.id))
        for one in tenants
    ]


def test_tenants(simulate: Any) -> None:
    answer = simulate(130, plain=True).tenants(pageTotal="true", pageSize="100")
    within(answer["items"], TENANT)
    within([answer["pages"]], NUMBERED)
    assert set(answer) == {"items", "pages"}


def test_licences(simulate: Any, read: Any) -> None:
    caller = simulate(130, plain=True)
    answers = [
        read(caller.ask("/licenses/v1/licenses", x_tenant_id=item["id"]))
        for item in caller.tenants(pageSize="100")["items"]
    ]
    known = (
        f"organization organization.id tenant tenant.id licenses {prefixed(LICENSE, 'licenses.*.')}"
    )
    within(answers, known)


def test_firewalls(simulate: Any, read: Any) -> None:
    answer = read(simulate().partner("/licenses/v1/licenses/firewalls", {"pageTotal": "true"}))
    within(answer["items"], f"{FIREWALL} {prefixed(LICENSE, 'licenses.*.')}")
    within([answer["pages"]], NUMBERED)


def test_billing(simulate: Any, read: Any) -> None:
    path = "/partner/v1/billing/usage/2026/11"
    answer = read(simulate().partner(path, {"pageTotal": "true", "pageSize": "20"}))
    within(answer["items"], BILLED)
    within([answer["pages"]], KEYED)


def test_tokens_and_errors(simulate: Any, read: Any) -> None:
    caller = simulate()
    assert set(caller.sign_in()) == set(TOKEN.split())
    assert set(read(caller.ask("/nothing"))) == set(ERROR.split())


@pytest.mark.parametrize(
    ("credentials", "hosts"),
    [
        ("credentials", {"global"}),
        ("organization_credentials", {"global"}),
        ("tenant_credentials", {"global", "dataRegion"}),
    ],
)
def test_whoami(simulate: Any, read: Any, credentials: str, hosts: set[str]) -> None:
    caller = simulate()
    own = getattr(caller.simulator, credentials)
    answer = read(type(caller)(caller.simulator, own).ask("/whoami/v1"))
    assert set(answer) == {"id", "idType", "apiHosts"}
    assert set(answer["apiHosts"]) == hosts


def test_health(simulate: Any, read: Any) -> None:
    answers = regional(simulate(60, plain=True), read, "/account-health-check/v1/health-check")
    assert {name for answer in answers for name in answer} == {
        "tenant", "endpoint", "networkDevice",
    }  # fmt: skip
    checks = {name for answer in answers for name in answer["endpoint"]}
    assert checks == {path.partition(".")[0] for path in HEALTH}
    for path, known in HEALTH.items():
        areas: list[Any] = [answer["endpoint"] for answer in answers]
        for name in path.split("."):
            areas = [area[name] for area in areas]
        within(areas, known)
    snoozed = [answer["endpoint"]["protection"]["computer"]["snoozed"] for answer in answers]
    assert set(snoozed) == {True, False}
    known = "firewallAutomaticBackup " + prefixed(
        "score total notOnRecommended", "firewallAutomaticBackup."
    )
    within([answer["networkDevice"]["firewall"] for answer in answers], known)


def test_alerts(simulate: Any, read: Any) -> None:
    answers = regional(simulate(60, plain=True), read, "/common/v1/alerts")
    alerts = [alert for answer in answers for alert in answer["items"]]
    within(alerts, ALERT)
    assert all(alert["managedAgent"]["name"] for alert in alerts)
    assert any(alert.get("person", {}).get("name") for alert in alerts)
    within([answer["pages"] for answer in answers], KEYED)
