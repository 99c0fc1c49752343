"""The quota: never more calls than allowed in any window, hardly fewer, persons first."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.central.limiter import SAVE_EVERY, Limiter
from desktop_app.central.windows import Windows, binding_windows, reserve_of
from desktop_app.domain.errors import Cancelled, StorageError, StorageProblem
from desktop_app.domain.quota import DAY, HOUR, QuotaLimits
from desktop_app.services.cancel import Cancel
from desktop_app.services.ports import Urgency
from tests.fakes.central_time import FakeTime
from tests.fakes.central_wire import until

NOTHING = QuotaLimits(0, 0, 0, 0)


class MemoryQuotaLog:
    """Keeps the stamps in memory; counts savings."""

    def __init__(self, stamps: Sequence[float] = ()) -> None:
        self.stamps = list(stamps)
        self.saved = 0

    def load(self) -> list[float]:
        return list(self.stamps)

    def save(self, stamps: Sequence[float]) -> None:
        self.stamps = list(stamps)
        self.saved += 1


class BrokenQuotaLog:
    """A store that cannot be used."""

    def load(self) -> list[float]:
        raise StorageError(StorageProblem.LOCKED)

    def save(self, stamps: Sequence[float]) -> None:
        raise StorageError(StorageProblem.FULL)


def limiter(time: FakeTime, limits: QuotaLimits, log: MemoryQuotaLog | None = None) -> Limiter:
    return Limiter(limits, log, clock=time.wall, monotonic=time.monotonic, pause=time.pause)


def granted(gate: Limiter, time: FakeTime, urgency: Urgency = Urgency.BACKGROUND) -> float:
    with gate.call(urgency, Cancel()):
        return time.now


class NaiveServer:
    """The oracle: remembers every call and counts anew each time."""

    def __init__(self, limits: QuotaLimits) -> None:
        self._windows = limits.windows()
        self.calls: list[float] = []

    def allows(self, now: float) -> bool:
        return all(
            sum(1 for call in self.calls if call > now - window) < allowed
            for window, allowed in self._windows
        )


LIMITS = st.builds(
    QuotaLimits,
    st.integers(0, 4),
    st.integers(0, 30),
    st.integers(0, 60),
    st.sampled_from([0, 80, 200_000]),
)


@settings(max_examples=150, deadline=None)
@given(
    LIMITS,
    st.lists(
        st.tuples(
            st.floats(0, 90),
            st.floats(0, 3),
            st.floats(0, 1),
            st.sampled_from(list(Urgency)),
        ),
        max_size=60,
    ),
)
def test_a_server_that_counts_at_any_moment_of_a_call_never_refuses(
    limits: QuotaLimits, calls: list[tuple[float, float, float, Urgency]]
) -> None:
    """The server sees a call somewhere between our start and its answer."""
    time, server = FakeTime(), NaiveServer(limits)
    gate = limiter(time, limits)
    for idle, latency, part, urgency in calls:
        time.pass_by(idle)
        with gate.call(urgency, Cancel()):
            seen = time.now + latency * part
            assert server.allows(seen), (seen, server.calls)
            server.calls.append(seen)
            time.pass_by(latency)


@settings(max_examples=100, deadline=None)
@given(LIMITS, st.lists(st.floats(0, 20), max_size=60))
def test_without_latency_a_person_waits_no_longer_than_needed(
    limits: QuotaLimits, pauses: list[float]
) -> None:
    time, server = FakeTime(), NaiveServer(limits)
    windows = Windows(limits)
    for idle in pauses:
        time.pass_by(idle)
        delay = windows.delay(time.now, reserved=True)
        assert server.allows(time.now + max(delay, 0) + 1e-6)
        if delay > 0.01:
            assert not server.allows(time.now + delay - 0.01)
        time.pass_by(max(delay, 0))
        windows.start()
        windows.finish(time.now)
        server.calls.append(time.now)


def test_a_sync_gets_97_percent_of_three_hours() -> None:
    """With a latency of 80 ms."""
    time, limits = FakeTime(), QuotaLimits()
    gate, server = limiter(time, limits), NaiveServer(limits)
    begin, count = time.now, 0
    while True:
        with gate.call(Urgency.BACKGROUND, Cancel()):
            if time.now >= begin + 3 * HOUR:
                break
            count += 1
            if count % 50 == 0:
                assert server.allows(time.now)
            server.calls = [*server.calls[-1_000:], time.now]
            time.pass_by(0.08)
    assert count >= 0.97 * 3 * limits.per_hour
    assert count <= 3 * limits.per_hour


def test_a_click_never_waits_behind_a_sync_that_used_its_part() -> None:
    time = FakeTime()
    gate = limiter(time, QuotaLimits())
    for _ in range(980):
        granted(gate, time)
    assert gate.state().wait > 60
    assert gate.state().left == 20
    for _ in range(10):
        before = time.now
        assert granted(gate, time, Urgency.PERSON) - before <= 60


def test_reserves() -> None:
    assert [reserve_of(n) for n in (1, 9, 10, 100, 1_000)] == [0, 0, 1, 2, 20]


def test_windows_that_cannot_bind_are_not_counted() -> None:
    assert binding_windows(QuotaLimits()) == ((1, 10), (60, 100), (HOUR, 1_000))
    assert (DAY, 10) in binding_windows(QuotaLimits(1, 100, 5_000, 10))
    assert binding_windows(NOTHING) == ()


def test_no_limits_no_waits_no_stamps() -> None:
    time, log = FakeTime(), MemoryQuotaLog()
    gate = limiter(time, NOTHING, log)
    begin = time.now
    for _ in range(2_000):
        granted(gate, time)
    gate.close()
    assert time.now == begin
    assert log.stamps == []
    assert gate.state().limit == 0


def test_stamps_outlive_the_run() -> None:
    time, log = FakeTime(), MemoryQuotaLog()
    gate = limiter(time, QuotaLimits(0, 0, 5, 0), log)
    for _ in range(5):
        granted(gate, time)
        time.pass_by(10)
    gate.close()
    later = FakeTime(wall=time.wall_now + 1_000, monotonic=3.0)
    again = limiter(later, QuotaLimits(0, 0, 5, 0), log)
    assert again.state().left == 0
    assert again.state().wait == pytest.approx(HOUR - 1_050, abs=0.1)


def test_stamps_are_saved_now_and_then_and_at_the_end() -> None:
    time, log = FakeTime(), MemoryQuotaLog()
    gate = limiter(time, QuotaLimits(0, 0, 1_000, 0), log)
    for _ in range(100):
        granted(gate, time)
        time.pass_by(SAVE_EVERY / 10)
    assert 9 <= log.saved <= 11
    gate.close()
    assert len(log.stamps) == 100


def test_stamps_of_the_future_and_of_old_days_are_dropped() -> None:
    time = FakeTime()
    log = MemoryQuotaLog(
        [time.wall_now + 5_000, time.wall_now - 2 * DAY, time.wall_now - 10, time.wall_now + 1]
    )
    gate = limiter(time, QuotaLimits(0, 0, 10, 0), log)
    assert gate.state().left == 8


@pytest.mark.parametrize("jump", [-10 * 365 * DAY, -HOUR, HOUR, 10 * 365 * DAY])
def test_a_jump_of_the_wall_clock_changes_nothing(jump: float) -> None:
    time, log = FakeTime(), MemoryQuotaLog()
    gate = limiter(time, QuotaLimits(0, 0, 5, 0), log)
    for _ in range(5):
        granted(gate, time)
    time.wall_now += jump
    assert gate.state().left == 0
    assert 3_599 < gate.state().wait <= 3_600.1
    gate.close()
    assert all(abs(stamp - time.wall_now) < 1 for stamp in log.stamps)


def test_a_store_that_cannot_be_used_stops_nothing() -> None:
    time = FakeTime()
    gate = Limiter(QuotaLimits(), BrokenQuotaLog(), monotonic=time.monotonic, pause=time.pause)
    granted(gate, time)
    gate.close()


def test_a_penalty_holds_everybody_back() -> None:
    time = FakeTime()
    gate = limiter(time, QuotaLimits())
    gate.penalise(30)
    gate.penalise(5)
    assert gate.state().wait == pytest.approx(30)
    begin = time.now
    assert granted(gate, time, Urgency.PERSON) - begin == pytest.approx(30, abs=0.01)


def test_limits_may_change_while_running() -> None:
    time = FakeTime()
    gate = limiter(time, QuotaLimits(0, 0, 5, 0))
    for _ in range(5):
        granted(gate, time)
    assert gate.state().wait > 0
    gate.set_limits(QuotaLimits(0, 0, 50, 0))
    assert gate.state().wait == 0
    assert gate.state().left == 45


def test_calls_in_flight_count() -> None:
    time = FakeTime()
    gate = limiter(time, QuotaLimits(0, 0, 2, 0))
    with gate.call(Urgency.PERSON, Cancel()), gate.call(Urgency.PERSON, Cancel()):
        assert gate.state().left == 0
        assert gate.state().wait > 0


def test_a_cancelled_wait_ends_at_once_and_counts_nothing() -> None:
    gate = Limiter(QuotaLimits(0, 0, 1, 0))
    with gate.call(Urgency.PERSON, Cancel()):
        pass
    cancel, ended = Cancel(), threading.Event()

    def wait() -> None:
        with pytest.raises(Cancelled), gate.call(Urgency.BACKGROUND, cancel):
            raise AssertionError("granted")
        ended.set()

    thread = threading.Thread(target=wait)
    thread.start()
    assert not ended.wait(0.05)
    cancel.set()
    assert ended.wait(1)
    thread.join()
    assert gate.state().left == 0


def test_closing_ends_all_waits() -> None:
    gate = Limiter(QuotaLimits(0, 0, 1, 0))
    with gate.call(Urgency.PERSON, Cancel()):
        pass
    ended: list[str] = []

    def wait(urgency: Urgency) -> None:
        try:
            with gate.call(urgency, Cancel()):
                ended.append("granted")
        except Cancelled:
            ended.append("cancelled")

    threads = [threading.Thread(target=wait, args=(u,)) for u in (*Urgency, *Urgency)]
    for thread in threads:
        thread.start()
    gate.close()
    for thread in threads:
        thread.join(2)
    assert ended == ["cancelled"] * 4


def test_a_waiting_person_goes_before_waiting_background_work() -> None:
    gate = Limiter(QuotaLimits(0, 0, 4, 0))
    order: list[Urgency] = []
    gate.penalise(0.3)

    def call(urgency: Urgency) -> None:
        with gate.call(urgency, Cancel()):
            order.append(urgency)

    first = threading.Thread(target=call, args=(Urgency.BACKGROUND,))
    first.start()
    second = threading.Thread(target=call, args=(Urgency.PERSON,))
    second.start()
    assert until(lambda: len(order) == 2)
    first.join()
    second.join()
    assert order == [Urgency.PERSON, Urgency.BACKGROUND]


def test_many_threads_never_exceed_the_window() -> None:
    gate = Limiter(QuotaLimits(20, 0, 0, 0))
    stamps: list[float] = []
    lock = threading.Lock()

    def work() -> None:
        import time

        for _ in range(6):
            with gate.call(Urgency.BACKGROUND, Cancel()), lock:
                stamps.append(time.monotonic())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stamps.sort()
    assert len(stamps) == 48
    assert all(b - a > 1.0 for a, b in zip(stamps, stamps[20:], strict=False))
