"""`central-desk simulator`: serves the simulator on loopback until it is told to stop.

Standard output has three lines, address, client id and client secret; everything else that is to
be said goes to standard error in one line.
"""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from textwrap import fill
from threading import Event

from . import faults
from .faults import FaultPlan, parse_faults
from .handler import Simulator
from .oddities import ODDITIES
from .quota import VENDOR
from .server import SimulatorServer, loopback_address
from .state import StateError, load_state, save_state
from .world import World, build_world

_FAILED, _WRONG_USAGE = 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command; `--help` ends with the fault language."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    odd = fill(
        ", ".join(ODDITIES),
        96,
        initial_indent="    ",
        subsequent_indent="    ",
        break_on_hyphens=False,
    )
    parser.epilog = (
        f"faults: {faults.__doc__}\n"
        f"odd customers, each once among the first 300 unless --plain:\n{odd}\n"
    )
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address")
    parser.add_argument("--port", type=_port, default=0, help="0 takes a free port")
    parser.add_argument("--customers", type=int, default=1284, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--plain", action="store_true", help="leave out the odd rows")
    parser.add_argument("--faults", default="", metavar="SPEC", help="what goes wrong, see below")
    parser.add_argument("--quota", choices=("off", "vendor"), default="off")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep changes in this file")


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"port must be between 0 and 65535, not {port}")
    return port


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl+C or SIGTERM and return 0; 1 for a failure and 2 for wrong usage."""
    try:
        loopback_address(args.host)
        plan = parse_faults(args.faults) if args.faults else None
        world = build_world(args.customers, args.seed, plain=args.plain)
    except ValueError as error:
        return _refuse(str(error), _WRONG_USAGE)
    try:
        if args.state is not None:
            load_state(world, args.state)
        simulator = _simulator(world, plan, args)
        server = SimulatorServer(simulator, args.host, args.port)
    except StateError as error:
        return _refuse(str(error), _FAILED)
    except OSError as error:
        return _refuse(f"cannot listen on {args.host}:{args.port}: {error.strerror}", _FAILED)
    return _serve(server, simulator)


def _simulator(world: World, plan: FaultPlan | None, args: argparse.Namespace) -> Simulator:
    quota = VENDOR if args.quota == "vendor" else None
    simulator = Simulator(world, quota=quota, faults=plan)
    if args.state is not None:
        path: Path = args.state
        simulator.site.on_change = lambda: _keep(world, path)
    return simulator


def _keep(world: World, path: Path) -> None:
    """Save the state; the change itself stands even where it cannot be kept."""
    try:
        save_state(world, path)
    except OSError as error:
        sys.stderr.write(f"central-desk simulator: cannot write {path}: {error.strerror}\n")


def _serve(server: SimulatorServer, simulator: Simulator) -> int:
    stop = Event()
    known = {}
    for number in (signal.SIGINT, signal.SIGTERM):
        known[number] = signal.signal(number, lambda _number, _frame: stop.set())
    try:
        with server:
            _tell(server, simulator)
            # A wait without an end cannot be interrupted on Windows.
            while not stop.wait(0.5):
                pass
    finally:
        for number, handler in known.items():
            signal.signal(number, handler)
    return 0


def _tell(server: SimulatorServer, simulator: Simulator) -> None:
    sys.stdout.write(
        f"address: {server.address}\n"
        f"client id: {simulator.credentials.client_id}\n"
        f"client secret: {simulator.credentials.client_secret}\n"
    )
    sys.stdout.flush()


def _refuse(why: str, code: int) -> int:
    sys.stderr.write(f"central-desk simulator: {why}\n")
    return code
