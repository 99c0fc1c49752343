"""When is asked, what is offered, and what is remembered of it."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from desktop_app.domain.errors import Cancelled
from desktop_app.domain.update import UpdateError, UpdateProblem, Version
from desktop_app.services.atomic_file import FileError
from desktop_app.services.cancel import Cancel
from desktop_app.services.updates import Remembered
from tests.fakes.update_feed import MemoryInMemory, UpdateBench


@pytest.fixture
def bench() -> UpdateBench:
    return UpdateBench()


def daily(bench: UpdateBench) -> str:
    """The version that is offered, empty for none."""
    found = bench.service.daily(Cancel())
    return str(found.version) if found else ""


def problem_of(bench: UpdateBench) -> UpdateProblem:
    with pytest.raises(UpdateError) as caught:
        bench.service.check(Cancel())
    return caught.value.problem


def test_a_newer_version_is_found(bench: UpdateBench) -> None:
    found = bench.service.check(Cancel())
    assert found is not None
    assert str(found.version) == "9.0.0"


@pytest.mark.parametrize("version", ["1.0.0", "0.9.9", "1.0.0rc1"])
def test_the_same_and_an_older_version_are_never_offered(bench: UpdateBench, version: str) -> None:
    bench.source.answer = bench.publisher.feed(version)
    assert bench.service.check(Cancel()) is None
    assert daily(bench) == ""


def test_once_a_day_is_asked_and_the_offer_stays(bench: UpdateBench) -> None:
    assert [daily(bench) for _ in range(3)] == ["9.0.0"] * 3
    assert bench.source.asked == 1
    bench.clock.pass_days(1)
    assert daily(bench) == "9.0.0"
    assert bench.source.asked == 2


def test_the_offer_outlives_the_program_until_that_version_runs(bench: UpdateBench) -> None:
    daily(bench)
    bench.source.answer = UpdateError(UpdateProblem.UNREACHABLE)
    assert bench.service_of("8.9.0").daily(Cancel()) is not None
    assert bench.service_of("9.0.0").daily(Cancel()) is None
    assert bench.service_of("9.0.1").daily(Cancel()) is None


def test_a_skipped_version_is_never_offered_again_but_the_next_one_is(bench: UpdateBench) -> None:
    daily(bench)
    bench.service.skip(Version.parse("9.0.0"))
    for _ in range(3):
        bench.clock.pass_days(1)
        assert daily(bench) == ""
    bench.source.answer = bench.publisher.feed("9.0.1")
    bench.clock.pass_days(1)
    assert daily(bench) == "9.0.1"


def test_who_asks_is_told_of_a_skipped_version(bench: UpdateBench) -> None:
    bench.service.skip(Version.parse("9.0.0"))
    assert bench.service.check(Cancel()) is not None


def test_putting_off_lasts_a_day(bench: UpdateBench) -> None:
    daily(bench)
    bench.service.put_off()
    assert daily(bench) == ""
    bench.clock.pass_days(0.99)
    assert daily(bench) == ""
    bench.clock.pass_days(0.02)
    assert daily(bench) == "9.0.0"


def test_an_old_feed_is_a_replay(bench: UpdateBench) -> None:
    daily(bench)
    bench.source.answer = bench.publisher.feed("8.0.0")
    assert problem_of(bench) is UpdateProblem.REPLAYED
    assert daily(bench) == "9.0.0"


def test_the_same_version_signed_earlier_is_a_replay(bench: UpdateBench) -> None:
    daily(bench)
    bench.source.answer = bench.publisher.feed(published="2027-01-15T07:59:59Z")
    assert problem_of(bench) is UpdateProblem.REPLAYED


def test_the_same_version_signed_anew_is_taken(bench: UpdateBench) -> None:
    daily(bench)
    bench.clock.pass_days(20)
    bench.source.answer = bench.publisher.feed(
        published="2027-02-01T00:00:00Z", expires="2027-04-01T00:00:00Z"
    )
    assert bench.service.check(Cancel()) is not None
    bench.clock.pass_days(20)
    assert daily(bench) == "9.0.0"


def test_a_feed_that_is_shown_for_ever_ends(bench: UpdateBench) -> None:
    assert daily(bench) == "9.0.0"
    bench.clock.pass_days(32)
    assert daily(bench) == ""
    assert problem_of(bench) is UpdateProblem.EXPIRED


def test_an_expired_feed_leaves_nothing_behind(bench: UpdateBench) -> None:
    bench.clock.pass_days(40)
    assert problem_of(bench) is UpdateProblem.EXPIRED
    assert bench.memory.kept.seen is None
    assert bench.memory.kept.document == b""


@pytest.mark.parametrize(
    "problem", [p for p in UpdateProblem if p is not UpdateProblem.UNREACHABLE]
)
def test_trouble_is_quiet_and_counts_for_the_day(
    bench: UpdateBench, problem: UpdateProblem, caplog: pytest.LogCaptureFixture
) -> None:
    bench.source.answer = UpdateError(problem, "said the machine")
    with caplog.at_level(logging.INFO):
        assert [daily(bench), daily(bench)] == ["", ""]
    assert bench.source.asked == 1
    assert [record.levelno for record in caplog.records] == [logging.INFO]
    assert "said the machine" in caplog.text


def test_who_reached_nobody_tries_again(bench: UpdateBench) -> None:
    bench.source.answer = UpdateError(UpdateProblem.UNREACHABLE)
    daily(bench)
    daily(bench)
    assert bench.source.asked == 2


def test_a_clock_that_was_wrong_does_not_stop_the_asking(bench: UpdateBench) -> None:
    bench.memory.kept = Remembered(checked_at=int(bench.clock()) + 999_999)
    assert daily(bench) == "9.0.0"


def test_asking_now_asks_now(bench: UpdateBench) -> None:
    daily(bench)
    bench.service.check(Cancel())
    assert bench.source.asked == 2


def test_a_build_without_a_key_asks_nobody(bench: UpdateBench) -> None:
    service = bench.switched_off()
    assert not service.can_check
    assert service.daily(Cancel()) is None
    with pytest.raises(UpdateError) as caught:
        service.check(Cancel())
    assert caught.value.problem is UpdateProblem.OFF
    assert bench.source.asked == 0


def test_a_cancelled_check_says_so(bench: UpdateBench) -> None:
    bench.source.answer = Cancelled()
    with pytest.raises(Cancelled):
        bench.service.daily(Cancel())
    assert bench.memory.kept == Remembered()


def test_a_kept_feed_that_was_changed_offers_nothing(bench: UpdateBench) -> None:
    daily(bench)
    kept = bench.memory.kept
    spoiled = kept.document.replace(b"9.0.0", b"9.9.9")
    assert spoiled != kept.document
    bench.memory.kept = replace(kept, document=spoiled)
    assert daily(bench) == ""


class FullDisk(MemoryInMemory):
    """Keeps nothing."""

    def save(self, remembered: Remembered) -> None:
        raise FileError("full")


def test_a_full_disk_costs_the_memory_alone(caplog: pytest.LogCaptureFixture) -> None:
    bench = UpdateBench(memory=FullDisk())
    assert bench.service.check(Cancel()) is not None
    assert "was not kept" in caplog.text
