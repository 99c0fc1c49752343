"""Reads the accessibility tree of the program for `eyes.py`; run by the system's own Python.

Only that one has the bindings (package gir1.2-atspi-2.0). One question a line on standard input,
one answer a line on standard output, both JSON. Imports nothing of the tests.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

APPLICATION = "central-desk"
STATE = Atspi.StateType
CLOSED = {Atspi.Role.TABLE, Atspi.Role.TREE_TABLE}
"""Their children are all cells of all rows: never walked."""


def roots():
    """The program's windows that are on the screen, the active one first."""
    desktop = Atspi.get_desktop(0)
    found = []
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is None or application.get_name() != APPLICATION:
            continue
        # What the client remembers of states and children may be older than the screen.
        application.set_cache_mask(Atspi.Cache.NONE)
        for place in range(application.get_child_count()):
            window = application.get_child_at_index(place)
            if window is not None and window.get_state_set().contains(STATE.SHOWING):
                found.append(window)
    return sorted(found, key=lambda one: not one.get_state_set().contains(STATE.ACTIVE))


def walk(start, hidden=False):
    """An object and everything in it that can be seen."""
    if start is None:
        return
    states = start.get_state_set()
    if not hidden and not states.contains(STATE.SHOWING):
        return
    yield start, states
    if start.get_role() in CLOSED:
        return
    for number in range(start.get_child_count()):
        yield from walk(start.get_child_at_index(number), hidden)


def described(one, states):
    """What a test may want to know of an object."""
    area = one.get_extents(Atspi.CoordType.SCREEN)
    return {
        "id": (one.get_accessible_id() or "").rsplit(".", 1)[-1],
        "path": one.get_accessible_id() or "",
        "name": one.get_name() or "",
        "role": one.get_role_name(),
        "enabled": states.contains(STATE.ENABLED),
        "checked": states.contains(STATE.CHECKED),
        "focused": states.contains(STATE.FOCUSED),
        "focusable": states.contains(STATE.FOCUSABLE),
        "area": [area.x, area.y, area.width, area.height],
    }


def everything(_question):
    """All that is to be seen, window by window."""
    return [described(*pair) for window in roots() for pair in walk(window)]


def focus(_question):
    """What has the keyboard; of several, the innermost in the active window."""
    found = None
    for window in roots():
        for one, states in walk(window):
            if states.contains(STATE.FOCUSED):
                found = described(one, states)
        if found is not None:
            return found
    return None


def text(question):
    """The text of an object by its id."""
    for window in roots():
        for one, states in walk(window):
            if described(one, states)["id"] == question["id"]:
                return Atspi.Text.get_text(one, 0, -1)
    return None


def row(question):
    """Where a row of a table lies whose first cell begins with a text."""
    for window in roots():
        for one, states in walk(window):
            if described(one, states)["id"] != question["id"]:
                continue
            for number in range(min(Atspi.Table.get_n_rows(one), question["most"])):
                cell = Atspi.Table.get_accessible_at(one, number, 0)
                if cell is not None and (cell.get_name() or "").startswith(question["begins"]):
                    return described(cell, cell.get_state_set())
    return None


QUESTIONS = {"everything": everything, "focus": focus, "text": text, "row": row}


def switch_on():
    """Tell the session that somebody listens, as a screen reader does when it starts."""
    Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        "org.a11y.Bus",
        "/org/a11y/bus",
        "org.freedesktop.DBus.Properties",
        "Set",
        GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True))),
        None,
        Gio.DBusCallFlags.NONE,
        10_000,
        None,
    )


def main():
    """Answer until the questions end; the first line says that the eyes are open."""
    switch_on()
    Atspi.init()
    sys.stdout.write('"open"\n')
    sys.stdout.flush()
    for line in sys.stdin:
        question = json.loads(line)
        # What the program has announced since is taken note of first.
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            answer = QUESTIONS[question["ask"]](question)
        except GLib.Error as error:
            # Objects go while they are looked at; the test asks again.
            answer = {"gone": error.message}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()
