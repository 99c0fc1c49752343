"""The answers of real integrations on which a list of customers must stay true, as a table.

Each case is a specification for `central-desk simulator --plain --faults`, or one of its odd
customers (in a world of 300 without `--plain`). The unit test of the simulator shows that each
answer has the fault; end-to-end tests show what the program makes of it.

Customers are counted from 1 in the order of the partner's list. A case with `stored` is about a
customer list that was read without faults before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_app.simulator import World

STRANGER: Final = "0ddba11c-0000-4000-8000-000000000001"
"""The id of a tenant that no simulated partner has."""

ODD_WORLD = 300
"""How many customers a world needs to have each odd customer once."""


@dataclass(frozen=True, slots=True)
class Case:
    """One answer: a fault specification over `customers`, or the name of an odd customer."""

    row: str
    name: str
    faults: str = ""
    oddity: str = ""
    customers: int = 30
    stored: bool = False


def _odd(row: str, oddity: str) -> Case:
    return Case(row, oddity, oddity=oddity, customers=ODD_WORLD)


def _both(rule: str, *values: str) -> str:
    """Return a rule once for each value of its action."""
    return ",".join(f"{rule}={value}" for value in values)


CASES = (
    Case("T1", "the first five of thirty are broken: 500", "licences[1-5]:500"),
    Case("T1", "the first five of thirty are broken: 400", "licences[1-5]:400"),
    Case("T1", "the first five of thirty have no list", "licences[1-5]:drop=licenses"),
    Case("T1", "five in the middle are broken: 500", "licences[11-15]:500"),
    _odd("T2", "firewall ended beside another"),
    _odd("T2", "support outlives firewall protection"),
    _odd("T2", "storage outlives firewall protection"),
    _odd("T2", "legacy support outlives endpoint"),
    Case("T3", "quantity 10.0", "licences[3]:set=licenses.*.quantity:10.0"),
    Case("T3", "quantity is a text", 'licences[3]:set=licenses.*.quantity:"10"'),
    Case("T3", "usage is a number", "licences[3]:set=licenses.*.usage:12"),
    Case("T3", "count is a text", 'licences[3]:set=licenses.*.usage.current.count:"12"'),
    Case("T4", "a firewall's quantity 1.0",
         "firewalls[page=1]:set=items.0.licenses.0.quantity:1.0", customers=250, stored=True),
    Case("T4", "a firewall's tenant is no UUID",
         'firewalls[page=1]:set=items.0.tenant.id:"none"', customers=250, stored=True),
    Case("T4", "a firewall without a serial number",
         "firewalls[page=1]:set=items.0.serialNumber:null", customers=250, stored=True),
    Case("T4", "a firewall's owner is a text",
         'firewalls[page=1]:set=items.0.owner:"partner"', customers=250, stored=True),
    Case("T4", "a licence without a product code",
         "licences[3]:set=licenses.0.product.code:null", stored=True),
    _odd("T5", "firewall without access"),
    _odd("T5", "firewall without api host"),
    _odd("T5", "firewall suspended"),
    Case("T5", "a known licence is refused", "licences[3]:403", stored=True),
    _odd("T6", "licences without api host"),
    Case("T7", "the role may not read licences", "licences:403"),
    Case("T8", "term customers without licences", "licences[billingType=term]:set=licenses:[]"),
    _odd("T8", "firewall only"),
    Case("T9", "licences name another tenant",
         f'licences[3]:set=tenant.id:"{STRANGER}"', stored=True),
    Case("T9", "health names another tenant", f'health[3]:set=tenant.id:"{STRANGER}"'),
    Case("T9", "alerts name another tenant", f'alerts:set=items.*.tenant.id:"{STRANGER}"'),
    Case("T10", "totals on the first page alone",
         _both("list[page=2-]:drop", "pages.total", "pages.items"), customers=250),
    Case("T11", "one tenant twice", "list[page=1]:dup"),
    Case("T11", "one item more than there are", "list:items=31"),
    Case("T12", "an end in another order",
         'licences[3]:set=licenses.*.endDate:"12/31/2026"'),
    Case("T12", "an end that cannot be", 'licences[3]:set=licenses.*.endDate:"2027-02-30"'),
    Case("T12", "an empty end", 'licences[3]:set=licenses.*.endDate:""'),
    Case("T13", "one tenant answers 401", "licences[7]:401", customers=25),
    Case("T13", "one tenant answers 405", "licences[7]:405", customers=25),
    Case("T14", "429 without Retry-After for ever", "licences:429=none"),
    Case("T14", "429 with a fraction", "licences:429=1.5*2"),
    _odd("T15", "two licences of a product"),
    Case("T16", "firewalls without items",
         "firewalls:drop=items,firewalls:total=0,firewalls:items=0", customers=250, stored=True),
    Case("T16", "tenants without items, totals 0",
         "list:drop=items,list:total=0,list:items=0", stored=True),
    Case("T16", "tenants without items, totals as ever", "list:drop=items", stored=True),
    _odd("T17", "endpoint ended under XDR"),
    _odd("T17", "endpoint ended under MDR"),
    _odd("T17", "MDR only"),
    Case("T18", "the second page is cut once", "list[page=2]:cut=200*1", customers=250),
    Case("T18", "the second page is empty once",
         "list[page=2]:empty-body*1", customers=250),
    Case("T18", "one customer's licences are cut once", "licences[3]:cut=9*1"),
    Case("T19", "errorCode Ok beside a token", 'token:set=errorCode:"Ok"'),
    Case("T19", "errorCode OK beside a token", 'token:set=errorCode:"OK"'),
    Case("T19", "an empty errorCode beside a token", 'token:set=errorCode:""'),
    Case("T20", "products are a text", 'list[page=1]:set=items.2.products:"x"'),
    Case("T20", "a contact is a text", 'list[page=1]:set=items.2.contact:"x"'),
    Case("T20", "an organization is a text", 'list[page=1]:set=items.2.organization:"x"'),
    Case("T20", "a billing type is a list", 'list[page=1]:set=items.2.billingType:["term"]'),
    Case("T20", "a status is an object", "list[page=1]:set=items.2.status:{}"),
    Case("T20", "a tenant without any name",
         _both("list[page=1]:drop", "items.2.name", "items.2.showAs")),
    Case("T20", "words in capitals",
         _both("list:upper", "items.*.billingType", "items.*.status")),
    Case("T20", "suspended in capitals", 'list[page=1]:set=items.2.status:"SUSPENDED"'),
    Case("T20", "cancelled with two l", 'list[page=1]:set=items.2.status:"cancelled"'),
    Case("T21", "a health area that nobody knows",
         'health:set=endpoint.webControl:{"computer":{"score":70,"total":4,"notBlocking":1}}'),
    Case("T21", "a health area is empty", "health:set=endpoint.policy:{}"),
    Case("T22", "alerts go on behind their total",
         "alerts:page-size=2,alerts:set=pages.total:1,alerts:set=pages.items:2"),
    Case("T23", "a quantity with decimals", "billing:set=items.*.billableQuantity:12.5"),
    Case("T23", "a quantity is a text", 'billing:set=items.*.billableQuantity:"20"'),
    Case("T23", "a price is a number", "billing:set=items.*.unitPrice:1.4"),
    Case("T24", "regional hosts in capitals", "list:upper=items.*.apiHost"),
    Case("T24", "the global host in capitals", "whoami:upper=apiHosts.global"),
    Case("T25", "one row of each page is missing, and the count",
         "list:drop=pages.items*3,list:skip=1*3", customers=250, stored=True),
    Case("T26", "all names change at once",
         'list:set=items.*.showAs:"Umbenannt GmbH"', stored=True),
    Case("reseller", "nothing but firewalls is sold, and nothing else can be read",
         "list:set=items.*.products:[],licences:403", customers=250),
    Case("reseller", "nothing but firewalls is sold",
         "list:set=items.*.products:[],licences:empty", customers=250),
)  # fmt: skip
"""All cases, in the order of their rows."""


def cases(row: str) -> list[Case]:
    """The cases of a row."""
    return [case for case in CASES if case.row == row]


def case(name: str) -> Case:
    """The case with a name."""
    return next(case for case in CASES if case.name == name)


def odd_index(world: World, oddity: str) -> int:
    """Where the first customer with an oddity is in the partner's list, from 0."""
    return next(index for index in range(world.customers) if world.oddity(index) == oddity)
