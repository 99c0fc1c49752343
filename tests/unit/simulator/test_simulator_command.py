"""`central-desk simulator` as a process of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest

from desktop_app.simulator.oddities import ODDITIES
from tests.unit.simulator.test_simulator_writes import BODY

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
import argparse, sys
from desktop_app.simulator.command import add_arguments, run
parser = argparse.ArgumentParser(prog="central-desk simulator")
add_arguments(parser)
sys.exit(run(parser.parse_args()))
"""


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-c", PROGRAM, *arguments]


def finished(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments), cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    process = subprocess.Popen(
        command(*arguments),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
    )
    assert process.stdout is not None
    try:
        yield process, [process.stdout.readline().rstrip("\n") for _ in range(3)]
    finally:
        process.kill()
        process.communicate()


def stopped(process: subprocess.Popen[str], number: signal.Signals) -> tuple[int, str, str]:
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    return process.returncode, out, err


def ask(url: str, body: bytes | None = None, **headers: str) -> dict[str, object]:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    with urllib.request.urlopen(urllib.request.Request(url, body, sent), timeout=10) as response:
        answer: dict[str, object] = json.loads(response.read())
        return answer


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_first_three_lines_serve_to_sign_in_and_signals_end_it(
    number: signal.Signals,
) -> None:
    with running("--customers", "30", "--seed", "3") as (process, lines):
        names, values = zip(*(line.split(": ", 1) for line in lines), strict=True)
        assert names == ("address", "client id", "client secret")
        address, client_id, secret = values
        assert address.startswith("http://127.0.0.1:")
        form = {
            "grant_type": "client_credentials",
            "client_id": client_id,
            "client_secret": secret,
            "scope": "token",
        }
        token = ask(f"{address}/api/v2/oauth2/token", urlencode(form).encode())["access_token"]
        who = ask(f"{address}/whoami/v1", Authorization=f"Bearer {token}")
        assert who["apiHosts"] == {"global": address}
        listing = ask(
            f"{address}/partner/v1/tenants?pageTotal=true",
            Authorization=f"Bearer {token}",
            X_Partner_ID=str(who["id"]),
        )
        assert isinstance(listing["items"], list)
        assert len(listing["items"]) == 30
        assert stopped(process, number) == (0, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_changes_are_kept_in_the_state_file(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    counts = []
    for _ in range(2):
        arguments = ("--customers", "5", "--state", str(path))
        with running(*arguments) as (process, lines):
            address, client_id, secret = (line.split(": ", 1)[1] for line in lines)
            form = {"grant_type": "client_credentials", "client_id": client_id}
            body = urlencode({**form, "client_secret": secret}).encode()
            token = ask(f"{address}/api/v2/oauth2/token", body)["access_token"]
            bearer = f"Bearer {token}"
            partner = str(ask(f"{address}/whoami/v1", Authorization=bearer)["id"])
            url = f"{address}/partner/v1/tenants"
            ask(url, json.dumps(BODY).encode(), Authorization=bearer, X_Partner_ID=partner)
            listing = ask(url, Authorization=bearer, X_Partner_ID=partner)
            assert isinstance(listing["items"], list)
            counts.append(len(listing["items"]))
            assert stopped(process, signal.SIGTERM)[0] == 0
    assert counts == [6, 7]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--host", "0.0.0.0"), "loopback"),
        (("--host", "example.org"), "loopback"),
        (("--faults", "list:wrong"), "unknown action"),
        (("--customers", "-1"), "customers"),
    ],
)
def test_wrong_usage_is_one_line_and_code_two(arguments: tuple[str, ...], word: str) -> None:
    result = finished(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert word in result.stderr


@pytest.mark.parametrize("arguments", [("--port", "70000"), ("--quota", "some"), ("--port", "x")])
def test_options_that_cannot_be_read_are_code_two(arguments: tuple[str, ...]) -> None:
    assert finished(*arguments).returncode == 2


def test_a_port_in_use_is_one_line_and_code_one() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = finished("--port", str(taken.getsockname()[1]))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1


def test_a_state_of_another_world_is_one_line_and_code_one(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text("{}")
    result = finished("--state", str(path))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1


def test_help_tells_the_fault_language() -> None:
    result = finished("--help")
    assert result.returncode == 0
    assert "gzip-bomb" in result.stdout
    assert "endpoint := token" in result.stdout
    for part in ("licences[1-5]:500", "set=PATH:JSON", "drop=PATH", "upper=PATH", "page-size=N"):
        assert part in result.stdout
    shown = " ".join(result.stdout.split())
    assert [name for name in ODDITIES if name not in shown] == []
