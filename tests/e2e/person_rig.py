"""Everything around a person who uses the program: screen, session, simulator, browser, profile.

Nothing here knows the program from the inside: what it did is asked of the simulator over HTTP,
of the profile's files and of the stand-in for browser and mail program.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.request import Request, urlopen

import pytest
from bus import Session, session
from display import Display, display, wait_for
from eyes import Eyes, eyes
from program import Served, simulator, started

from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.settings import Language, Settings, Theme
from desktop_app.system.settings_file import SettingsFile

CUSTOMERS = 40
SIZE = "1400x900x24"
_OPENER = """#!/bin/sh
# Stands in for the browser and the mail program: one address a line.
printf '%s\\n' "$1" >> {file}
"""


class Surroundings(NamedTuple):
    """What a person and the test have around the program."""

    screen: Display
    session: Session
    eyes: Eyes | None
    served: Served
    profile: Path
    opened: Path
    process: subprocess.Popen[str]

    def addresses(self) -> list[str]:
        """What browser and mail program were asked to open."""
        return self.opened.read_text("utf-8").splitlines() if self.opened.exists() else []


@contextmanager
def surroundings(
    folder: Path, *, window_manager: bool = False, bus: bool = True
) -> Iterator[Surroundings]:
    """The program before its first sign-in, over a simulator that another process serves."""
    with ExitStack() as stack:
        screen = stack.enter_context(display(SIZE))
        own = stack.enter_context(session(bus=bus))
        served = stack.enter_context(simulator("--customers", CUSTOMERS, "--seed", 3, "--plain"))
        variables = {**own.environment, **screen.environment()}
        if window_manager:
            stack.enter_context(openbox(variables, own.files))
        opened = own.files / "opened.txt"
        variables |= _stand_ins(own.files / "bin", opened)
        profile = folder / "profile"
        _settings(profile, served.address)
        seeing = stack.enter_context(eyes(own.environment))
        process = stack.enter_context(started("--profile-dir", profile, **variables))
        yield Surroundings(screen, own, seeing, served, profile, opened, process)


@contextmanager
def openbox(variables: dict[str, str], folder: Path) -> Iterator[None]:
    """A window manager: frames, activation, stacking. Skips the test where there is none."""
    if shutil.which("openbox") is None:
        pytest.skip("openbox not installed")
    mark = folder / "openbox-is-up"
    process = subprocess.Popen(
        ["openbox", "--sm-disable", "--startup", f"touch {mark}"],
        env={**os.environ, **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(mark.exists, "openbox does not start")
        yield
    finally:
        process.terminate()
        process.wait(10)


def _stand_ins(folder: Path, opened: Path) -> dict[str, str]:
    folder.mkdir()
    for name in ("xdg-open", "xdg-email"):
        script = folder / name
        script.write_text(_OPENER.format(file=opened), "utf-8")
        script.chmod(0o755)
    return {"PATH": f"{folder}:{os.environ['PATH']}", "BROWSER": "", "XDG_CURRENT_DESKTOP": ""}


def _settings(profile: Path, address: str) -> None:
    """The hosts of the simulator, no quota, no refreshing by itself."""
    profile.mkdir()
    SettingsFile(profile / "settings.json").save(
        Settings(
            language=Language.ENGLISH,
            theme=Theme.LIGHT,
            refresh_minutes=0,
            quota=QuotaLimits(0, 0, 0, 0),
            identity_host=address,
            api_host=address,
        )
    )


def settings_of(profile: Path) -> dict[str, Any]:
    """The settings as they are kept now."""
    found: dict[str, Any] = json.loads((profile / "settings.json").read_text("utf-8"))
    return found


class Vendor:
    """The simulator's API as any other client of it sees it."""

    def __init__(self, served: Served) -> None:
        self._address = served.address
        form = (
            f"grant_type=client_credentials&client_id={served.client_id}"
            f"&client_secret={served.secret}&scope=token"
        )
        token = self._answer(Request(f"{self._address}/api/v2/oauth2/token", form.encode()))
        self._headers = {"Authorization": f"Bearer {token['access_token']}"}
        whoami = self._answer(Request(f"{self._address}/whoami/v1", headers=self._headers))
        self._headers["X-Partner-ID"] = whoami["id"]

    def tenants(self) -> dict[str, dict[str, Any]]:
        """All customers by id."""
        found: dict[str, dict[str, Any]] = {}
        page, pages = 1, 1
        while page <= pages:
            query = f"page={page}&pageSize=100&pageTotal=true"
            url = f"{self._address}/partner/v1/tenants?{query}"
            answer = self._answer(Request(url, headers=self._headers))
            found |= {item["id"]: item for item in answer["items"]}
            page, pages = page + 1, answer["pages"]["total"]
        return found

    def named(self, name: str) -> list[dict[str, Any]]:
        """The customers that are shown by a name."""
        return [one for one in self.tenants().values() if shown(one) == name]

    def _answer(self, request: Request) -> dict[str, Any]:
        with urlopen(request, timeout=10) as reply:
            found: dict[str, Any] = json.load(reply)
        return found


def shown(tenant: dict[str, Any]) -> str:
    """The name that a customer is shown by."""
    return str(tenant.get("showAs") or tenant["name"])


def store_of(profile: Path) -> Path | None:
    """The store of the one profile that is signed in."""
    return next(iter(profile.glob("profiles/*/customers.db")), None)


def rows(profile: Path, query: str) -> list[tuple[Any, ...]]:
    """What a copy of the store answers; nothing while there is none. The store stays untouched."""
    store = store_of(profile)
    if store is None:
        return []
    connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=5)
    try:
        return connection.execute(query).fetchall()
    except sqlite3.OperationalError:
        return []
    finally:
        connection.close()
