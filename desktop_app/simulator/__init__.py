"""The vendor's API rebuilt for the demo and for tests: one pure handler, two thin shells.

`build_world` makes a seeded world, `Simulator` answers requests over it. The shells are
`transport.SimulatorTransport` (inside the process) and `server.SimulatorServer` (a socket on
loopback); they are not imported here because only few of the program's starts need them.
"""

from .credentials import Credentials
from .faults import FaultPlan, parse_faults
from .handler import Simulator
from .protocol import Request, Response, WireFault
from .quota import VENDOR, QuotaPolicy
from .site import Options
from .world import World, build_world

__all__ = [
    "VENDOR",
    "Credentials",
    "FaultPlan",
    "Options",
    "QuotaPolicy",
    "Request",
    "Response",
    "Simulator",
    "WireFault",
    "World",
    "build_world",
    "parse_faults",
]
