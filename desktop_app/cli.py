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
        description="Unofficial desktop client for partners of Sophos. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"Central Desk {__version__}")
    _add_window_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_sync(commands)
    _add_list(commands)
    _add_export(commands)
    _add_forget(commands)
    command = commands.add_parser(
        "simulator", help="serve the vendor's API on this machine, for tests"
    )
    if simulator:
        from desktop_app.simulator.command import add_arguments

        add_arguments(command)
    commands.add_parser("version", help="print the version")
    return parser


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    _add_account_options(parser)
    parser.add_argument("--language", choices=("system", "de", "en"), help="of the window")
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="of the window")
    parser.add_argument("--self-test", action="store_true", help="try the program out, then quit")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of the window, then quit"
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
        help="folder for everything that the program writes",
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
        help="size of the simulated world (1284)",
    )
    parser.add_argument(
        "--seed", type=int, metavar="N", default=default or 1, help="of the simulated world (1)"
    )
    parser.add_argument(
        "--address",
        metavar="URL",
        default=default,
        help="a simulator on this machine, such as http://127.0.0.1:8080; needs --client-id",
    )
    parser.add_argument("--client-id", metavar="ID", default=default, help="for --address")


def _customer_count(text: str) -> int:
    count = int(text)
    if not 0 <= count <= MOST_CUSTOMERS:
        raise argparse.ArgumentTypeError(f"must lie between 0 and {MOST_CUSTOMERS}")
    return count


def _add_sync(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sync = commands.add_parser(
        "sync",
        help="bring the local store up to date",
        description="Reads all customers, then licences, into the local store. With --address "
        "the client secret is read from standard input.",
    )
    _add_account_options(sync, argparse.SUPPRESS)
    sync.add_argument("--quiet", action="store_true", help="no progress on standard error")
    sync.add_argument(
        "--accept-removals",
        action="store_true",
        help="remove and rename customers as the customers list says, however many they are",
    )


def _add_selection(parser: argparse.ArgumentParser) -> None:
    _add_account_options(parser, argparse.SUPPRESS)
    parser.add_argument("--search", metavar="TEXT", default="", help="words of the name")
    parser.add_argument(
        "--filter",
        choices=("all", "expiring", "expired", "trial", "monthly", "ordered", "no-access"),
        default="all",
        help="one of the quick filters of the customers page",
    )
    parser.add_argument("--language", choices=("system", "de", "en"), default="system")


def _add_list(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    listing = commands.add_parser("list", help="print customers from the local store")
    _add_selection(listing)
    listing.add_argument("--json", action="store_true", help="one JSON object a line")


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="write customers from the local store as CSV")
    _add_selection(export)
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--force", action="store_true", help="replace the file if it exists")


def _add_forget(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    forget = commands.add_parser(
        "forget",
        help="delete what the program keeps on this computer",
        description="Deletes the secrets of all accounts from the key store, and the customers, "
        "notes, settings and logs of the profile. Nothing changes at Sophos Central.",
    )
    forget.add_argument(
        "--profile-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the profile"
    )
    forget.add_argument(
        "--all", action="store_true", required=True, help="every account and all settings"
    )
    forget.add_argument("--yes", action="store_true", help="really delete; there is no way back")
