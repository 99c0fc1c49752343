"""Small values of the sync state and the times of past calls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.storage import Store


def test_a_value_is_empty_until_it_is_set(
    store: Store, path: Path, opened: Callable[..., Store]
) -> None:
    assert store.get_state("phase") == ""
    for value in ("licences", "Ümläut \x00", ""):
        store.set_state("phase", value)
        assert opened(path).get_state("phase") == value


def test_calls_outlive_the_run(store: Store, path: Path, opened: Callable[..., Store]) -> None:
    assert store.quota_log.load() == []
    store.quota_log.save([1.5, 2.25, 1_790_000_000.123456])
    again = opened(path)
    assert again.quota_log.load() == [1.5, 2.25, 1_790_000_000.123456]
    again.quota_log.save([2.25])
    assert opened(path).quota_log.load() == [2.25]


@given(st.lists(st.lists(st.floats(0, 50).map(lambda x: round(x, 1)), max_size=12), max_size=6))
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_was_saved_last_is_loaded(
    store: Store, path: Path, opened: Callable[..., Store], saves: list[list[float]]
) -> None:
    store.quota_log.save([])
    for stamps in saves:
        store.quota_log.save(sorted(stamps))
        reader = opened(path)
        assert reader.quota_log.load() == sorted(stamps)
        reader.close()


def test_a_day_of_calls_is_kept_by_the_difference(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.quota_log.save([float(second) for second in range(20_000)])
    written: list[int] = []
    run_many = type(store._engine).run_many

    def counting(self: object, sql: str, rows: list[tuple[object, ...]]) -> None:
        written.append(len(rows))
        run_many(self, sql, rows)  # type: ignore[arg-type]

    monkeypatch.setattr(type(store._engine), "run_many", counting)
    store.quota_log.save([float(second) for second in range(50, 20_003)])
    assert written == [3]
    assert len(store.quota_log.load()) == 19_953
