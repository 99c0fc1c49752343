"""Search: what folding forgives, and that matching is what it says (M4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop_app.domain.search import SEPARATOR, fold, folded_name, matches, words


def found(query: str, *names: str) -> bool:
    return matches(folded_name(*names), words(query))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("Müller", "muller"),
        ("MULLER", "muller"),
        ("  two \t words\n", "two words"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("Ｆｕｌｌ", "full"),
        ("ﬁnance", "finance"),
        ("a\u00a0b", "a b"),
        ("İstanbul", "istanbul"),
        ("日本", "日本"),
        ("Contoso™", "contosotm"),
        ("№ 5", "no 5"),
        ("ℌotel", "hotel"),
        ("𝐀cme", "acme"),
        ("Łódź", "lodz"),
        ("Ørsted ǿ", "orsted o"),
        ("Đuro", "duro"),
        ("Ærø Œuvre", "aero oeuvre"),
    ],
)
def test_case_accents_and_compatibility_forms_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
@hypothesis_settings(max_examples=1_000)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_folding_every_single_character_twice_is_folding_it_once() -> None:
    different = [
        f"U+{point:04X}"
        for point in range(0x110000)
        if not 0xD800 <= point <= 0xDFFF and fold(fold(chr(point))) != fold(chr(point))
    ]
    assert different == []


@given(st.text())
def test_nothing_folded_holds_the_separator_or_stray_space(text: str) -> None:
    folded = fold(text)
    assert SEPARATOR not in folded
    assert folded == " ".join(folded.split())


@given(st.text(), st.text())
def test_case_never_matters(one: str, other: str) -> None:
    assert fold(one.upper()) == fold(one.upper().casefold())
    assert found(other, one) == found(other.casefold(), one)


@pytest.mark.parametrize(
    "query",
    ["", "   ", "bau", "BAU", "müller", "Muller", "mueller", "mull", "uller", "gmbh müller",
     "  Müller   GmbH ", "b m g", "bau-"],
)  # fmt: skip
def test_what_finds_a_customer(query: str) -> None:
    assert found(query, "Müller Bau-GmbH")


@pytest.mark.parametrize("query", ["meller", "müller & söhne", "gmbhmüller", "x", SEPARATOR + "x"])
def test_what_does_not_find_it(query: str) -> None:
    assert not found(query, "Müller Bau-GmbH")


@pytest.mark.parametrize("name", ["Müller", "Mu\u0308ller"], ids=["composed", "decomposed"])
def test_the_spelling_without_umlauts_finds_either_form(name: str) -> None:
    assert found("Mueller", name)
    assert found("muller", name)
    assert found("Müller", name)
    assert found("Mu\u0308ller", name)


def test_capital_umlauts_are_spelled_out_too() -> None:
    assert found("oelwerk aehre ueber", "ÖLWERK Ähre Über")


def test_every_given_name_finds_it_and_none_across_the_border() -> None:
    names = ("Alpha", "Beta")
    assert found("alpha", *names)
    assert found("beta alpha", *names)
    assert not found("alphabeta", *names)
    assert not found("ab", *names)


def test_a_name_given_twice_is_kept_once_and_an_empty_one_not_at_all() -> None:
    assert folded_name("Alpha", "ALPHA", "", "alpha") == "alpha"
    assert folded_name("", "") == ""


def test_words_are_folded_once_each_and_longest_first() -> None:
    assert words("b Ccc aa B ÄÄ") == ("ccc", "aa", "b")


_LETTERS = st.text(alphabet="aäbAÄß é", max_size=8)


@given(_LETTERS, _LETTERS)
def test_matching_is_what_the_naive_way_finds(name: str, query: str) -> None:
    spelled = name.lower().replace("ä", "ae")
    naive = all(word in fold(name) or word in fold(spelled) for word in fold(query).split())
    assert found(query, name) == naive


@given(st.text(min_size=1), st.data())
def test_any_part_of_a_name_finds_it(name: str, data: st.DataObject) -> None:
    folded = fold(name)
    start = data.draw(st.integers(0, len(folded)))
    end = data.draw(st.integers(start, len(folded)))
    assert matches(folded_name(name), words(folded[start:end]))


@given(st.text(), st.text())
def test_typing_on_never_finds_more(name: str, query: str) -> None:
    for length in range(len(query)):
        shorter, longer = words(query[:length]), words(query[: length + 1])
        if fold(query[: length + 1]).startswith(fold(query[:length])) and matches(
            folded_name(name), longer
        ):
            assert matches(folded_name(name), shorter)
