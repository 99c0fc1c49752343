"""A double click in the real window, with the hand of a person (Linux with Xvfb alone)."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from test_person_in_window import day

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(sys.platform != "linux", reason="Xvfb"),
    pytest.mark.timeout(150),
]


def test_a_double_click_on_create_makes_no_second_account(tmp_path: Path) -> None:
    """For the name of a customer that exists; the second click falls on what came there."""
    with day(tmp_path, window_manager=False, bus=False) as work:
        person, screen = work.person, work.around.screen
        work.sign_in()
        form = work.fill_in(work.name)
        person.rest()
        before, place = screen.pictures.take(), person.corner(form, 24 + 60, 28)
        person.point(place, times=2)
        screen.pictures.changed(before, "the button was not hit")
        person.read()
        assert len(work.vendor.named(work.name)) == 1
        person.at_window("Create Monthly Account")
        person.point(place, times=2)
        # There stands now what opens the customer that exists.
        person.at_window(f"Customer details – {work.name}")
        assert len(work.vendor.named(work.name)) == 1
