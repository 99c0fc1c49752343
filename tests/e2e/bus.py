"""A session of its own for one test: D-Bus, a real key store and accessibility, where installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

BUS = "dbus-daemon"
KEY_STORE = "gnome-keyring-daemon"


class Session(NamedTuple):
    """What a program needs to be in this session, and what there is in it."""

    environment: dict[str, str]
    has_key_store: bool
    files: Path


@contextmanager
def session(*, bus: bool = True) -> Iterator[Session]:
    """A session without anything of the person's; `bus=False`: one without D-Bus."""
    with ExitStack() as stack:
        # Short, because the path of a socket may not be long.
        name = stack.enter_context(
            tempfile.TemporaryDirectory(prefix="cd-", dir="/tmp", ignore_cleanup_errors=True)
        )
        own = {"HOME": name, "XDG_RUNTIME_DIR": name, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        own |= {"XDG_DATA_HOME": f"{name}/data", "XDG_CONFIG_HOME": f"{name}/config"}
        own |= {"XDG_STATE_HOME": f"{name}/state", "XDG_CACHE_HOME": f"{name}/cache"}
        if not bus or shutil.which(BUS) is None:
            yield Session(own, False, Path(name))
            return
        own["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(own))
        has_key_store = shutil.which(KEY_STORE) is not None
        if has_key_store:
            stack.enter_context(_key_store(own))
        yield Session(own, has_key_store, Path(name))


@contextmanager
def _bus(own: dict[str, str]) -> Iterator[str]:
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [BUS, "--session", "--nofork", "--nopidfile", f"--print-address={writing}"],
        pass_fds=(writing,),
        env={**os.environ, **own},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            address = told.readline().strip()
        yield address
    finally:
        _end(process)


@contextmanager
def _key_store(own: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        [KEY_STORE, "--unlock", "--foreground", "--components=secrets"],
        env={**os.environ, **own},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    process.stdin.write(b"pw")
    process.stdin.close()
    try:
        yield
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
