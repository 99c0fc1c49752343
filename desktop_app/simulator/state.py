"""Keeping a world's changes in a file between two runs of the simulator.

The file holds what the world was made of and what happened since, never the rows themselves.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from .handler import Simulator
from .world import Changes, Created, World

_VERSION = 1

_log = logging.getLogger(__name__)


class StateError(Exception):
    """A state file that cannot be used; the message says why in one line."""


def save_state(world: World, path: Path) -> None:
    """Write the world's changes in one step: a reader sees the old file or the new one."""
    text = json.dumps(_told(world), indent=1)
    handle, temporary = tempfile.mkstemp(prefix=path.name, dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def load_state(world: World, path: Path) -> None:
    """Put the changes of a file on a world; a file that is not there changes nothing.

    Raises StateError for a file that is no state, or that of a world of another seed or size.
    """
    try:
        state = json.loads(path.read_bytes())
    except FileNotFoundError:
        return
    except (OSError, ValueError, RecursionError) as error:
        raise StateError(f"cannot read {path}: {error}") from error
    try:
        _check_world(world, state)
        world.changes = _changes(state)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StateError(f"{path} is not a simulator state") from error


def keep_between_runs(simulator: Simulator, path: Path) -> None:
    """Put a file's changes on the simulator's world, and keep each later one in it.

    A file that cannot be used is left until the next change; one that cannot be written costs
    the change's memory, not the change.
    """
    world = simulator.world

    def keep() -> None:
        try:
            save_state(world, path)
        except OSError as error:
            _log.warning("The simulator's state was not kept: %s", error)

    try:
        load_state(world, path)
    except (StateError, OSError) as error:
        _log.warning("The simulator's state was not read: %s", error)
    simulator.site.on_change = keep


def _told(world: World) -> dict[str, Any]:
    created = [
        {"id": one.id, "at": one.at.isoformat(), "body": one.body} for one in world.changes.created
    ]
    return {
        "version": _VERSION,
        "seed": world.seed,
        "customers": world.customers,
        "plain": world.plain,
        "created": created,
        "renames": world.changes.renames,
    }


def _check_world(world: World, state: dict[str, Any]) -> None:
    if state["version"] != _VERSION:
        raise StateError(f"state version {state['version']} is not {_VERSION}")
    for name in ("seed", "customers", "plain"):
        if state[name] != getattr(world, name):
            raise StateError(f"the state is of a world with {name} {state[name]}")


def _changes(state: dict[str, Any]) -> Changes:
    created = [
        Created(str(one["id"]), datetime.fromisoformat(one["at"]), dict(one["body"]))
        for one in state["created"]
    ]
    return Changes(created, dict(state["renames"]))
