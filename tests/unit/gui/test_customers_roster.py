"""Behaviour of the rows in memory: search, filter, order, changes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.access import Access, Assistance, AssistanceReason, AssistanceState
from desktop_app.domain.badge import Badge
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.licence import LicenceState
from desktop_app.domain.product import Category
from desktop_app.domain.row import CustomerRow
from desktop_app.domain.search import fold, folded_name
from desktop_app.gui.customers.roster import Roster
from desktop_app.gui.customers.sorting import ColumnId, SortKey

SHIELD = AssistanceState(Assistance.ON, AssistanceReason.MONTHLY_USAGE)


class PlainWords:
    """Words that are the values themselves."""

    def billing(self, billing_type: str, managed_order: bool) -> str:
        return "ordered" if managed_order else billing_type

    def assistance(self, state: AssistanceState) -> str:
        return state.state.value


def by_fold(names: list[str]) -> list[int]:
    ranks = {name: rank for rank, name in enumerate(sorted(set(map(fold, names))))}
    return [ranks[fold(name)] for name in names]


def row(name: str, customer: str = "", **fields: object) -> CustomerRow:
    made = CustomerRow(
        id=CustomerId(customer or name),
        name=name,
        folded=folded_name(name),
        place="",
        badges=(Badge(LicenceState.ACTIVE, Category.ENDPOINT),),
        next_end=0,
        billing_type="term",
        managed_order=False,
        assistance=SHIELD,
        access=Access.OK,
        checked_at=0,
        filters=0,
    )
    return made._replace(**fields)


def roster_of(*rows: CustomerRow) -> Roster:
    made = Roster(by_fold, PlainWords())
    made.replace(rows)
    return made


def shown(roster: Roster) -> list[str]:
    return [roster.row_by_handle(handle).name for handle in roster.visible]


def test_search_finds_all_words_in_any_order_and_any_part() -> None:
    roster = roster_of(row("Müller Metallbau"), row("Metall Schmidt"), row("Bäckerei Müller"))
    roster.set_query("ller metal")
    assert shown(roster) == ["Müller Metallbau"]
    roster.set_query("mueller")
    assert shown(roster) == ["Bäckerei Müller", "Müller Metallbau"]
    roster.set_query("  ")
    assert len(shown(roster)) == 3


def test_a_query_that_is_taken_back_shows_more_again() -> None:
    roster = roster_of(row("Anna"), row("Annika"), row("Berta"))
    for query, count in (("a", 3), ("an", 2), ("ann", 2), ("anna", 1), ("an", 2), ("", 3)):
        roster.set_query(query)
        assert len(roster.visible) == count, query


NAMES = st.text(alphabet="abä cE1", min_size=1, max_size=8)


@given(st.lists(NAMES, min_size=1, max_size=25), st.lists(NAMES, max_size=12))
def test_every_query_finds_what_a_plain_scan_finds(names: list[str], queries: list[str]) -> None:
    rows = [row(name, customer=str(number)) for number, name in enumerate(names)]
    roster = roster_of(*rows)
    for query in [*queries, *(each[:cut] for each in queries for cut in range(len(each)))]:
        roster.set_query(query)
        found = {roster.row_by_handle(handle).id for handle in roster.visible}
        wanted = fold(query).split()
        assert found == {r.id for r in rows if all(word in r.folded for word in wanted)}


def test_customers_without_a_date_come_last_in_both_directions() -> None:
    roster = roster_of(row("none"), row("late", next_end=900), row("soon", next_end=5))
    roster.sort_by(ColumnId.NEXT_EXPIRY)
    assert shown(roster) == ["soon", "late", "none"]
    roster.sort_by(ColumnId.NEXT_EXPIRY, descending=True)
    assert shown(roster) == ["late", "soon", "none"]


def test_ages_sort_by_value_and_never_read_comes_last() -> None:
    roster = roster_of(
        row("never"), row("old", checked_at=1_700_000_000), row("new", checked_at=1_790_000_000)
    )
    roster.sort_by(ColumnId.AS_OF)
    assert shown(roster) == ["new", "old", "never"]
    roster.sort_by(ColumnId.AS_OF, descending=True)
    assert shown(roster) == ["old", "new", "never"]


def test_licences_sort_by_the_urgency_of_the_first_badge() -> None:
    def first(state: LicenceState, number: int = -1) -> tuple[Badge, ...]:
        return (Badge(state, Category.SERVER, number=number),)

    roster = roster_of(
        row("empty", badges=()),
        row("active", badges=first(LicenceState.ACTIVE)),
        row("in 9", badges=first(LicenceState.EXPIRING, 9)),
        row("in 2", badges=first(LicenceState.EXPIRING, 2)),
        row("120", badges=first(LicenceState.OVERUSED, 120)),
        row("300", badges=first(LicenceState.OVERUSED, 300)),
        row("ended", badges=first(LicenceState.EXPIRED)),
    )
    roster.sort_by(ColumnId.LICENCES)
    assert shown(roster) == ["ended", "300", "120", "in 2", "in 9", "active", "empty"]


def test_columns_sorted_before_decide_between_equals() -> None:
    roster = roster_of(
        row("d", billing_type="usage", next_end=1),
        row("a", billing_type="usage", next_end=2),
        row("c", billing_type="term", next_end=2),
        row("b", billing_type="term", next_end=2),
    )
    roster.sort_by(ColumnId.CUSTOMER)
    roster.sort_by(ColumnId.NEXT_EXPIRY)
    roster.sort_by(ColumnId.BILLING)
    assert shown(roster) == ["b", "c", "d", "a"]
    order = roster.sort_order
    assert [key.column for key in order] == [
        ColumnId.BILLING,
        ColumnId.NEXT_EXPIRY,
        ColumnId.CUSTOMER,
    ]
    roster.sort_by(ColumnId.CUSTOMER, descending=True)
    roster.sort_order = order
    assert shown(roster) == ["b", "c", "d", "a"]


def test_sort_order_keeps_three_columns_and_each_once() -> None:
    roster = roster_of(row("a"))
    for column in (*ColumnId, ColumnId.AS_OF):
        roster.sort_by(column)
    assert [key.column for key in roster.sort_order] == [
        ColumnId.AS_OF,
        ColumnId.ASSISTANCE,
        ColumnId.BILLING,
    ]
    roster.sort_order = (SortKey(ColumnId.BILLING, True), SortKey(ColumnId.BILLING))
    assert roster.sort_order == (SortKey(ColumnId.BILLING, True),)


def test_counts_are_of_the_query_and_not_of_the_filter() -> None:
    both = int(QuickFilter.EXPIRING | QuickFilter.TRIAL)
    roster = roster_of(
        row("alpha", filters=both), row("alto", filters=int(QuickFilter.TRIAL)), row("beta")
    )
    roster.set_filter(QuickFilter.EXPIRING)
    assert shown(roster) == ["alpha"]
    counts = roster.counts()
    assert (counts[QuickFilter.ALL], counts[QuickFilter.TRIAL]) == (3, 2)
    roster.set_query("alt")
    assert shown(roster) == []
    counts = roster.counts()
    assert (counts[QuickFilter.ALL], counts[QuickFilter.EXPIRING]) == (1, 0)
    assert roster.total == 3


def test_a_changed_row_stays_where_it_is_until_it_is_arranged() -> None:
    roster = roster_of(row("a", next_end=1), row("b", next_end=2), row("c", next_end=3))
    roster.sort_by(ColumnId.NEXT_EXPIRY)
    applied = roster.apply([row("a", next_end=9)])
    assert shown(roster) == ["a", "b", "c"]
    assert not applied.restructured
    assert len(applied.changed) == 1
    roster.arrange()
    assert shown(roster) == ["b", "c", "a"]


def test_new_names_find_their_place_and_removed_ones_go() -> None:
    roster = roster_of(row("b"), row("d"), row("f"))
    roster.apply([row("c"), row("a"), row("g"), row("d", customer="other d")], ["f", "stranger"])
    assert shown(roster) == ["a", "b", "c", "d", "d", "g"]
    roster.apply([row("z", customer="a")])
    assert shown(roster) == ["b", "c", "d", "d", "g", "z"]
    assert roster.total == 6
    assert roster.position_of(CustomerId("f")) is None


def test_many_new_names_between_two_neighbours_keep_their_order() -> None:
    roster = roster_of(row("a"), row("z"))
    names = [f"m{number:04}" for number in range(600)]
    for start in range(0, 600, 60):
        roster.apply([row(name) for name in reversed(names[start : start + 60])])
    assert shown(roster) == ["a", *names, "z"]


def test_typing_ahead_wraps_and_starts_after_the_present_row() -> None:
    roster = roster_of(row("Adam"), row("Berta"), row("Ärger"))
    roster.sort_by(ColumnId.CUSTOMER)
    assert shown(roster) == ["Adam", "Ärger", "Berta"]
    assert roster.starting_with("a", after=-1) == 0
    assert roster.starting_with("a", after=0) == 1
    assert roster.starting_with("AE", after=0) == 1
    assert roster.starting_with("x", after=0) is None


IDS = st.sampled_from([str(number) for number in range(12)])
ROWS = st.dictionaries(
    IDS,
    st.tuples(st.integers(0, 4), st.integers(0, 3), st.sampled_from(["term", "usage"])),
    max_size=12,
)
KEYS = st.lists(st.builds(SortKey, st.sampled_from(ColumnId), st.booleans()), max_size=3)


def made(rows: dict[str, tuple[int, int, str]]) -> dict[str, CustomerRow]:
    # The id in the name makes every order a full order.
    return {
        who: row(
            f"n{name} {who}",
            customer=who,
            next_end=end,
            billing_type=billing,
            checked_at=end and 1_700_000_000 + end,
            filters=name % 2,
        )
        for who, (name, end, billing) in rows.items()
    }


@given(ROWS, ROWS, KEYS, st.sampled_from(["", "n", "n1", "2"]), st.booleans())
@settings(max_examples=200)
def test_changes_lead_to_the_same_list_as_loading_it_anew(
    before: dict[str, tuple[int, int, str]],
    after: dict[str, tuple[int, int, str]],
    keys: list[SortKey],
    query: str,
    filtered: bool,
) -> None:
    old, new = made(before), made(after)
    roster, fresh = roster_of(*old.values()), roster_of(*new.values())
    for each in (roster, fresh):
        each.sort_order = keys or (SortKey(ColumnId.CUSTOMER),)
        each.set_query(query)
        each.set_filter(QuickFilter.EXPIRING if filtered else QuickFilter.ALL)
    roster.apply(new.values(), [CustomerId(who) for who in old if who not in new])
    roster.arrange()
    assert shown(roster) == shown(fresh)
    assert roster.counts() == fresh.counts()
    for position, handle in enumerate(roster.visible):
        who = roster.row_by_handle(handle).id
        assert roster.position_of(who) == position
