"""Pure parts of the table: steps between lists, widths of columns, safe tooltips."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.customers.transition import plan, runs
from desktop_app.gui.customers.widths import share
from desktop_app.gui.widgets.plain_text import plain_tooltip

HANDLES = st.lists(st.integers(0, 30), unique=True, max_size=25)


@given(HANDLES, HANDLES)
def test_following_a_plan_gives_the_new_list(old: list[int], new: list[int]) -> None:
    steps = plan(old, new)
    if steps is None:
        assert len(set(old) ^ set(new)) > len(old) // 2
        return
    now = list(old)
    for first, last in steps.remove:
        del now[first : last + 1]
    if steps.moved:
        assert sorted(now) == sorted(steps.kept)
        now = list(steps.kept)
    for first, last in steps.insert:
        now[first:first] = new[first : last + 1]
    assert now == new


def test_runs_gather_neighbours() -> None:
    assert runs([0, 1, 2, 5, 7, 8]) == [(0, 2), (5, 5), (7, 8)]
    assert runs([]) == []


WANTED, MINIMUMS = [232, 294, 170], [160, 168, 162]


def test_one_column_takes_what_is_left() -> None:
    assert share(WANTED, MINIMUMS, 1, 1000) == [232, 598, 170]


def test_columns_give_way_before_the_table_scrolls() -> None:
    widths = share(WANTED, MINIMUMS, 1, 530)
    assert sum(widths) == 530
    assert all(width >= least for width, least in zip(widths, MINIMUMS, strict=True))
    assert share(WANTED, MINIMUMS, 1, 100) == MINIMUMS


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 200)), min_size=1, max_size=8),
    st.integers(0, 2500),
)
def test_shared_widths_fill_the_room(columns: list[tuple[int, int]], room: int) -> None:
    wanted, minimums = [list(part) for part in zip(*columns, strict=True)]
    widths = share(wanted, minimums, 0, room)
    assert all(width >= least for width, least in zip(widths, minimums, strict=True))
    assert sum(widths) == max(room, sum(minimums))


def test_text_that_looks_like_markup_is_escaped_in_tooltips() -> None:
    assert plain_tooltip("<b>x</b>\ny") == "<span>&lt;b&gt;x&lt;/b&gt;<br>y</span>"
    assert plain_tooltip("a&lt;b") == "<span>a&amp;lt;b</span>"
    assert plain_tooltip("Plain\ntext") == "Plain\ntext"
