"""The four sliding windows against the plainest possible reading of them."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.simulator import VENDOR, QuotaPolicy
from desktop_app.simulator.quota import Meter

SMALL = QuotaPolicy(((2, 1.0), (4, 10.0), (7, 60.0), (20, 600.0)))


class PlainOracle:
    """Keeps every granted call and counts each window anew."""

    def __init__(self, policy: QuotaPolicy) -> None:
        self.policy = policy
        self.granted: list[float] = []

    def has_room(self, now: float) -> bool:
        return all(
            sum(1 for call in self.granted if call > now - span) < count
            for count, span in self.policy.windows
        )


@settings(max_examples=300)
@given(st.lists(st.integers(0, 40).map(lambda quarters: quarters / 4), max_size=80))
def test_calls_are_granted_exactly_while_all_windows_have_room(pauses: list[float]) -> None:
    meter, oracle, now = Meter(SMALL), PlainOracle(SMALL), 1000.0
    for pause in pauses:
        now += pause
        room = oracle.has_room(now)
        wait = meter.refused_for(now)
        assert (wait == 0) == room
        if room:
            oracle.granted.append(now)
        else:
            assert oracle.has_room(now + wait)
            assert not oracle.has_room(now + wait - 1)


@settings(max_examples=50)
@given(st.integers(1, 120))
def test_who_waits_as_told_is_always_served(calls: int) -> None:
    meter, now = Meter(SMALL), 0.0
    for _ in range(calls):
        now += meter.refused_for(now)
        if meter.granted and meter.granted[-1] == now:
            continue
        assert meter.refused_for(now) == 0


def test_a_clock_that_goes_back_neither_blocks_nor_opens() -> None:
    meter = Meter(QuotaPolicy(((2, 10.0),)))
    assert [meter.refused_for(100.0), meter.refused_for(50.0)] == [0, 0]
    assert meter.refused_for(50.0) == 10
    assert meter.refused_for(110.0) == 0


def test_memory_stays_within_the_largest_window() -> None:
    meter = Meter(QuotaPolicy(((3, 1.0),)))
    for call in range(20_000):
        assert meter.refused_for(float(call)) == 0
    assert len(meter.granted) < 5_000


def test_the_eleventh_call_in_a_second_is_refused_with_retry_after(
    simulate: Any, clock: Any, read: Any
) -> None:
    caller = simulate(quota=VENDOR)
    statuses = [caller.partner("/partner/v1/tenants").status for _ in range(10)]
    assert statuses == [200] * 10
    refused = caller.partner("/partner/v1/tenants")
    assert (refused.status, refused.headers["retry-after"]) == (429, "1")
    assert read(refused)["error"] == "tooManyRequests"
    clock.step(1)
    assert caller.partner("/partner/v1/tenants").status == 200


def test_minute_and_hour_windows_hold(simulate: Any, clock: Any) -> None:
    caller = simulate(quota=VENDOR)
    for _ in range(100):
        assert caller.ask("/whoami/v1").status == 200
        clock.step(0.1)
    refused = caller.ask("/whoami/v1")
    assert (refused.status, refused.headers["retry-after"]) == (429, "50")
    for _ in range(900):
        clock.step(0.7)
        answer = caller.ask("/whoami/v1")
        if answer.status == 429:
            clock.step(int(answer.headers["retry-after"]))
            assert caller.ask("/whoami/v1").status == 200
    refused = caller.ask("/whoami/v1")
    assert refused.status == 429
    assert int(refused.headers["retry-after"]) > 2_500


def test_token_calls_and_refused_tokens_do_not_count(simulate: Any) -> None:
    caller = simulate(quota=VENDOR)
    for _ in range(30):
        assert caller.sign_in()["errorCode"] == "success"
        assert caller.ask("/whoami/v1", authorization="Bearer nonsense").status == 401
    assert caller.ask("/whoami/v1").status == 200


def test_each_credential_set_has_its_own_quota(simulate: Any) -> None:
    caller = simulate(quota=VENDOR)
    other = type(caller)(caller.simulator, caller.simulator.tenant_credentials)
    for _ in range(11):
        last = caller.ask("/whoami/v1")
    assert last.status == 429
    assert other.ask("/whoami/v1").status == 200
