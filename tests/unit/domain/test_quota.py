"""The quota as numbers, and how long a number of calls takes."""

from __future__ import annotations

import pytest

from desktop_app.domain.quota import QuotaLimits, seconds_needed

VENDOR = QuotaLimits()
OFF = QuotaLimits(0, 0, 0, 0)


def ideal(calls: int, limits: QuotaLimits) -> float:
    """When the last of `calls` starts if each starts as soon as every sliding window lets it."""
    starts: list[float] = []
    for number in range(calls):
        at = starts[-1] if starts else 0.0
        for window, allowed in limits.windows():
            if number >= allowed:
                at = max(at, starts[number - allowed] + window)
        starts.append(at)
    return starts[-1] if starts else 0.0


def test_the_defaults_are_the_figures_of_the_reference() -> None:
    assert VENDOR.windows() == ((1, 10), (60, 100), (3_600, 1_000), (86_400, 200_000))


def test_a_window_without_a_limit_is_left_out() -> None:
    assert QuotaLimits(0, 100, 0, 5).windows() == ((60, 100), (86_400, 5))
    assert OFF.windows() == ()


@pytest.mark.parametrize("calls", [-1, 0])
def test_nothing_to_do_takes_no_time(calls: int) -> None:
    assert seconds_needed(calls, VENDOR) == 0.0


@pytest.mark.parametrize("calls", [1, 100_000])
def test_without_limits_nothing_waits(calls: int) -> None:
    assert seconds_needed(calls, OFF) == 0.0


@pytest.mark.parametrize("calls", [1, 5, 10])
def test_what_fits_into_every_window_does_not_wait(calls: int) -> None:
    assert seconds_needed(calls, VENDOR) == 0.0


@pytest.mark.parametrize("calls", [1, 10, 11, 99, 100, 101, 500, 1_000, 1_001, 1_284, 1_500, 5_000])
def test_the_estimate_promises_neither_too_little_nor_much_too_much(calls: int) -> None:
    """1,284 customers take an hour, because the hour's calls are gone after ten minutes."""
    best = ideal(calls, VENDOR)
    estimate = seconds_needed(calls, VENDOR)
    assert estimate <= best * 1.25 + 10
    assert estimate >= best * 0.8 - 10


@pytest.mark.parametrize("spent", [0, 500, 1_000, 2_000])
def test_what_is_spent_already_makes_it_longer(spent: int) -> None:
    assert seconds_needed(2_000, VENDOR, spent) >= seconds_needed(2_000, VENDOR)
    assert seconds_needed(2_000, VENDOR, spent) >= 0


def test_what_fits_beside_the_spent_calls_waits_for_no_hour() -> None:
    assert seconds_needed(100, VENDOR, 500) == seconds_needed(100, VENDOR)


def test_more_calls_never_take_less_time() -> None:
    needed = [seconds_needed(calls, VENDOR) for calls in range(0, 5_000, 37)]
    assert needed == sorted(needed)
