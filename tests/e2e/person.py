"""Somebody at the screen: presses keys, types, clicks, and sees what has the keyboard.

With eyes (AT-SPI) every step knows which control it works in, and a failure says which one had
the keyboard; without them a step waits until the picture has come to rest. Keys go where the
display's focus is, never to a window by its id. Without a window manager nobody gives a new
window the focus: then this does, as a window manager would.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from eyes import Control, Eyes
from person_rig import Surroundings
from picture import Frame

from desktop_app.gui.widgets.input_pause import PAUSE_SECONDS

SECONDS = 15.0


class Person:
    """One pair of hands, with or without eyes."""

    def __init__(self, around: Surroundings, *, window_manager: bool) -> None:
        self._around = around
        self._screen = around.screen
        self._managed = window_manager
        self.eyes: Eyes | None = around.eyes
        self._before: Frame | None = None

    # Seeing

    def at_window(self, title: str) -> str:
        """Wait for a window of a title that has the keyboard."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self._screen.tool("search", "--onlyvisible", "--name", title).split()
            return bool(found)

        self.until(there, f"no window {title!r}")
        window = found[-1]
        if self._managed:
            self.until(lambda: title in self.title(), f"{title!r} does not get the focus")
        else:
            self._screen.tool("windowraise", window)
            self._screen.tool("windowfocus", "--sync", window)
        self.rest()
        return window

    def back_at(self, title: str) -> None:
        """The window above has gone, and this one has the keyboard again."""
        self.at_window(title)

    def title(self) -> str:
        """The title of the window that has the focus."""
        return self._screen.tool("getwindowfocus", "getwindowname")

    def gone(self, title: str) -> None:
        """Wait until no window of a title is to be seen."""
        screen = self._screen
        self.until(
            lambda: not screen.tool("search", "--onlyvisible", "--name", title), f"{title!r} stays"
        )

    def rest(self) -> None:
        """Wait until nothing moves on the screen."""
        self._screen.pictures.still()

    def read(self) -> None:
        """Look at what has come up for as long as the program ignores clicks and Enter there."""
        self.rest()
        begun = time.monotonic()
        self.until(lambda: time.monotonic() - begun > PAUSE_SECONDS, "the clock stands still")

    def where(self) -> str:
        """What has the keyboard, for a failure; the screen is saved beside the profile."""
        control = self.eyes.focus() if self.eyes is not None else None
        picture = self._around.profile.parent / "failure.png"
        self._screen.pictures.take().image().save(str(picture))
        return (
            f"the keyboard is in window {self.title()!r} in {control or 'an unknown control'}; "
            f"picture: {picture}"
        )

    def in_control(self, name: str) -> None:
        """Wait until a control has the keyboard; by the picture alone where there are no eyes.

        `name` is the object's name, or what a screen reader calls it.
        """
        if self.eyes is None:
            if self._before is not None:
                problem = f"the last key to {name!r} changed nothing"
                self._screen.pictures.changed(self._before, problem)
            self.rest()
            return
        eyes = self.eyes
        self.until(lambda: _is(eyes.focus(), name), f"{name!r} does not get the keyboard")

    def reads(self, text: str) -> None:
        """Wait until a text is to be read in the window; only eyes can read."""
        if self.eyes is None:
            self.rest()
            return
        eyes = self.eyes

        def there() -> bool:
            return any(text in one.name for one in eyes.everything())

        self.until(there, f"{text!r} is not to be read")

    def control(self, name: str) -> Control:
        """A control by its object's name or by what a screen reader calls it."""
        assert self.eyes is not None, "only eyes find a control"
        eyes, found = self.eyes, []

        def there() -> bool:
            found[:] = [one for one in eyes.everything() if _is(one, name)]
            return bool(found)

        self.until(there, f"no control {name!r}")
        return found[0]

    def _look(self) -> None:
        """Without eyes: how the screen is before a key changes it."""
        if self.eyes is None:
            self._before = self._screen.pictures.take()

    # Doing

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._look()
        self._screen.tool("key", "--delay", "12", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._screen.tool("type", "--delay", "4", text)

    def tab(self, name: str, times: int = 1) -> None:
        """Go on by the Tab key, to a control that is so many steps away."""
        self.press(*["Tab"] * times)
        self.in_control(name)

    def fill(self, name: str, text: str, times: int = 1) -> None:
        """Go on to a field and type into it."""
        self.tab(name, times)
        self.type(text)

    def point(self, place: tuple[int, int], button: int = 1, times: int = 1) -> None:
        """Click at a place of the screen."""
        left, top = place
        self._screen.tool("mousemove", "--sync", str(left), str(top))
        self._screen.tool("click", "--repeat", str(times), "--delay", "60", str(button))

    def corner(self, window: str, left: int, up: int) -> tuple[int, int]:
        """So far from the right lower corner of a window."""
        lines = self._screen.tool("getwindowgeometry", "--shell", window).splitlines()
        area = {key: int(value) for key, _, value in (line.partition("=") for line in lines)}
        return area["X"] + area["WIDTH"] - left, area["Y"] + area["HEIGHT"] - up

    def click(self, name: str) -> None:
        """Click on a control."""
        self.point(self.control(name).centre)

    def wheel(self, place: tuple[int, int], notches: int) -> None:
        """Turn the wheel downwards over a place."""
        self._screen.tool("mousemove", "--sync", *map(str, place))
        self._screen.tool("click", "--repeat", str(notches), "--delay", "20", "5")
        self.rest()

    def until(self, condition: Callable[[], bool], problem: str) -> None:
        """Wait for something that can be seen from outside."""
        deadline = time.monotonic() + SECONDS
        while not condition():
            assert time.monotonic() < deadline, f"{problem}; {self.where()}"
            time.sleep(0.03)


def _is(control: Control | None, name: str) -> bool:
    return control is not None and name in (control.id, control.name)
