"""The simulator in a process of its own, with a secret and tokens that a scan can find.

It also says back what it was sent in every error, as a careless server would. Its standard input
takes one JSON object: secret and seed; then fault specifications of the simulator, one a line,
each in force until the next. Standard output: one JSON object with address and client id, then
one for each line of faults and for each request that was answered.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from random import Random
from threading import Lock
from typing import cast
from urllib.parse import parse_qsl, urlencode

from desktop_app.simulator import Simulator, build_world
from desktop_app.simulator.faults import parse_faults
from desktop_app.simulator.protocol import Request, Response
from desktop_app.simulator.server import SimulatorServer
from tests.canary.encodings import canary

TOKEN_PATH = "/api/v2/oauth2/token"
TOKENS = 500
"""Tokens that one session may use up; the scan looks for each of them."""

SAFE = "-._~+/"
"""Besides letters, a token may hold these (RFC 6750)."""


def tokens(seed: int) -> list[str]:
    """The tokens that are given out, one after the other."""
    dice = Random(f"tokens {seed}")
    return [canary(dice, SAFE) for _ in range(TOKENS)]


class CanarySimulator:
    """A simulator whose secret and tokens are replaced by others on the way in and out."""

    def __init__(self, customers: int, secret: str, seed: int) -> None:
        self._world = build_world(customers, 3, plain=True)
        self._simulator = Simulator(self._world)
        self._secret, self._tokens = secret, iter(tokens(seed))
        self._known: dict[str, str] = {}
        self._address = ""
        self._lock = Lock()
        self.client_id = self._simulator.credentials.client_id

    def serve_from(self, address: str) -> None:
        """Tell this address in every answer."""
        self._address = address
        self._simulator.serve_from(address)

    def use_faults(self, spec: str) -> None:
        """Go wrong in this way from now on; an empty text means not at all."""
        fresh = Simulator(self._world, faults=parse_faults(spec) if spec else None)
        fresh.serve_from(self._address)
        self._simulator = fresh

    def handle(self, request: Request) -> Response:
        """Answer a request of the program."""
        with self._lock:
            simulator = self._simulator
            answer = simulator.handle(self._inward(request))
            say({"served": [request.method, request.path, answer.status]})
            answer = self._outward(answer) if request.path == TOKEN_PATH else answer
            return _echo(request, answer) if answer.status >= 400 else answer

    def _inward(self, request: Request) -> Request:
        if request.path == TOKEN_PATH:
            fields = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
            if fields.get("client_secret") == self._secret:
                fields["client_secret"] = self._simulator.credentials.client_secret
            return replace(request, body=urlencode(fields).encode())
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        known = self._known.get(token, "unknown")
        return replace(request, headers={**request.headers, "authorization": f"{scheme} {known}"})

    def _outward(self, answer: Response) -> Response:
        try:
            told = json.loads(answer.body)
        except ValueError:
            return answer
        if not isinstance(told, dict) or "access_token" not in told:
            return answer
        for name in ("access_token", "refresh_token"):
            mine = next(self._tokens)
            self._known[mine], told[name] = told[name], mine
        return replace(answer, body=json.dumps(told).encode())


def _echo(request: Request, answer: Response) -> Response:
    """An error that repeats body and authorization of its request in every text it has."""
    sent = request.body.decode("utf-8", "replace")
    sent += f" {request.headers.get('authorization', '')}"
    try:
        told = json.loads(answer.body)
    except ValueError:
        return replace(answer, body=answer.body + sent.encode())
    if not isinstance(told, dict):
        return answer
    said = {name: f"{value} {sent}" for name, value in told.items() if isinstance(value, str)}
    return replace(answer, body=json.dumps({**told, **said}).encode())


def say(what: object) -> None:
    """One line for whoever started this."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Serve until standard input ends."""
    given = json.loads(sys.stdin.readline())
    simulator = CanarySimulator(given["customers"], given["secret"], given["seed"])
    with SimulatorServer(cast(Simulator, simulator)) as server:
        say({"address": server.address, "client_id": simulator.client_id})
        for line in sys.stdin:
            simulator.use_faults(line.strip())
            say({"faults": line.strip()})


if __name__ == "__main__":
    main()
