"""The command line: what it takes, and which part of the program it starts.

Exit codes: 0 done, 1 failed with one line on standard error, 2 wrong usage.
Imports only what the chosen command needs: the window should not wait for the simulator.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app import __version__
from desktop_app.domain.errors import AppError
from desktop_app.system.own_process import forbid_core_files, ignore_foreign_code

HEADLESS = ("sync", "list", "export", "forget", "simulator", "version")
MOST_CUSTOMERS = 1_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    ignore_foreign_code()
    forbid_core_files()
    given = sys.argv[1:] if arguments is None else list(arguments)
    parsed = _parser(simulator="simulator" in given).parse_args(given)
    try:
        return _run(parsed)
    except AppError as error:
        print(f"central-desk: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(parsed: argparse.Namespace) -> int:
    if parsed.command == "version":
        print(f"Central Desk {__version__}")
        return 0
    if parsed.command == "simulator":
        from desktop_app.simulator.command import run as run_simulator

        return run_simulator(parsed)
    if parsed.command in HEADLESS:
        from desktop_app import headless

        return headless.run(parsed)
    if parsed.self_test:
        from desktop_app.selftest import run as run_self_test

        return run_self_test(parsed)
    # The first picture needs thousands of objects that last; looking for garbage among them again
    # and again takes a tenth of the start. `app` looks again from then on.
    gc.disable()
    from desktop_app.app import run as run_window

    return run_window(parsed)


def _parser(*, simulator: bool) -> argparse.ArgumentParser:
    """The whole command line; the simulator's own options only where they are asked for."""
    parser = argparse.ArgumentParser(
        prog="central-desk",
        description=(
            "Unofficial desktop program for Sophos partners. Opens the window if no command is "
            "given."
        ),
    )
    parser.add_argument("--version", action="version", version=f"Central Desk {__version__}")
    _add_window_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_sync(commands)
    _add_list(commands)
    _add_export(commands)
    _add_forget(commands)
    command = commands.add_parser(
        "simulator", help="run a simulator of the Sophos Central API on this computer, for tests"
    )
    if simulator:
        from desktop_app.simulator.command import add_arguments

        add_arguments(command)
    commands.add_parser("version", help="print the version and exit")
    return parser


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    _add_account_options(parser)
    parser.add_argument("--language", choices=("system", "de", "en"), help="language of the window")
    parser.add_argument(
        "--theme", choices=("system", "light", "dark"), help="appearance of the window"
    )
    parser.add_argument("--self-test", action="store_true", help="run the self-test, then exit")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a screenshot of the window, then exit"
    )


def _add_account_options(parser: argparse.ArgumentParser, default: object = None) -> None:
    """Options of the window and of its commands.

    Given to a command they win over those before it, so a command's own default must not
    overwrite what stood before it: `default` is then `argparse.SUPPRESS`.
    """
    parser.add_argument(
        "--profile-dir",
        type=Path,
        metavar="DIR",
        default=default,
        help="data folder: everything the program saves goes there",
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        default=default or False,
        help="use the built-in simulator instead of Sophos Central",
    )
    parser.add_argument(
        "--customers",
        type=_customer_count,
        metavar="N",
        default=default or 1_284,
        help="number of simulated customers (default: 1284)",
    )
    parser.add_argument(
        "--seed",
        type=int,
        metavar="N",
        default=default or 1,
        help="random seed of the simulated data (default: 1)",
    )
    parser.add_argument(
        "--address",
        metavar="URL",
        default=default,
        help=(
            "address of a simulator on this computer, such as http://127.0.0.1:8080; requires "
            "--client-id"
        ),
    )
    parser.add_argument(
        "--client-id", metavar="ID", default=default, help="client ID for --address"
    )


def _customer_count(text: str) -> int:
    count = int(text)
    if not 0 <= count <= MOST_CUSTOMERS:
        raise argparse.ArgumentTypeError(f"must lie between 0 and {MOST_CUSTOMERS}")
    return count


def _add_sync(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sync = commands.add_parser(
        "sync",
        help="refresh the saved data",
        description=(
            "Loads all customers, then their licenses. With --address, the client secret is "
            "read from standard input."
        ),
    )
    _add_account_options(sync, argparse.SUPPRESS)
    sync.add_argument("--quiet", action="store_true", help="do not show progress on standard error")
    sync.add_argument(
        "--accept-removals",
        action="store_true",
        help="remove and rename customers as the customers list says, however many they are",
    )


def _add_selection(parser: argparse.ArgumentParser) -> None:
    _add_account_options(parser, argparse.SUPPRESS)
    parser.add_argument(
        "--search",
        metavar="TEXT",
        default="",
        help="show only customers whose name contains all of these words",
    )
    parser.add_argument(
        "--filter",
        choices=("all", "expiring", "expired", "trial", "monthly", "ordered", "no-access"),
        default="all",
        help="quick filter to apply (default: all)",
    )
    parser.add_argument("--language", choices=("system", "de", "en"), default="system")


def _add_list(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    listing = commands.add_parser("list", help="print customers from the saved data")
    _add_selection(listing)
    listing.add_argument("--json", action="store_true", help="print one JSON object per line")


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser(
        "export", help="export customers from the saved data to a CSV file"
    )
    _add_selection(export)
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--force", action="store_true", help="overwrite FILE if it exists")


def _add_forget(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    forget = commands.add_parser(
        "forget",
        help="delete everything the program has saved on this computer",
        description=(
            "Deletes the client secrets of all accounts from the system keychain, and "
            "customers, local names, local contacts, the activity log, settings and log files "
            "from the data folder. Nothing changes in Sophos Central."
        ),
    )
    forget.add_argument(
        "--profile-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="data folder"
    )
    forget.add_argument(
        "--all", action="store_true", required=True, help="all accounts and settings (required)"
    )
    forget.add_argument("--yes", action="store_true", help="confirm; this cannot be undone")
