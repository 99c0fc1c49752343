"""Text from a server: what is kept, what is shown, and that no name can pretend (T4, T11)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop_app.domain.text import SHOWN_LENGTH, STORED_LENGTH, clean_text, visible

# Characters that draw nothing or turn the order: none of them may be seen through.
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
ZERO_WIDTH = "\u200b\u2060\ufeff\u00ad"
OTHER_INVISIBLE = (
    "\u034f\u180e\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f"
    "\ufff9\ufffa\ufffb\u115f\u1160\u3164\uffa0\U000e0100\U000e01ef\U0001d173"
)
TAGS = "\U000e0001\U000e0020\U000e0041\U000e007f"
JOINERS = "\u200c\u200d"


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("", ""),
        ("Bär & Söhne", "Bär & Söhne"),
        ("  padded  ", "padded"),
        ("two\nlines", "two lines"),
        ("tab\tand\r\nend\r\n", "tab and end"),
        ("nul\0esc\x1b[31m", "nul esc [31m"),
        ("c1\x85\x9b", "c1"),
        ("line\u2028para\u2029end", "line para end"),
        ("lone\ud800surrogate\udfff", "lone surrogate"),
        ("no\ufffecharacter\uffff", "no character"),
        ("pair😀", "pair😀"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("=1+1", "=1+1"),
        ("\u202eevil", "\u202eevil"),
    ],
)
def test_what_no_store_can_carry_becomes_a_space(value: str, kept: str) -> None:
    assert clean_text(value) == kept


@given(st.text(alphabet=st.characters()), st.integers(2, 40))
def test_cleaning_twice_is_cleaning_once(value: str, limit: int) -> None:
    once = clean_text(value, limit)
    assert clean_text(once, limit) == once


@given(st.text(alphabet=st.characters(), max_size=60), st.integers(2, 40))
def test_nothing_forbidden_and_nothing_too_long_is_left(value: str, limit: int) -> None:
    text = clean_text(value, limit)
    assert not [c for c in text if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}]
    assert len(text) <= limit
    assert text == text.strip()
    text.encode("utf-8")


@pytest.mark.parametrize(("length", "cut"), [(1_024, False), (1_025, True), (10_000_000, True)])
def test_a_long_text_is_cut_and_says_so(length: int, cut: bool) -> None:
    text = clean_text("x" * length)
    assert len(text) == STORED_LENGTH
    assert text.endswith("…") is cut


@pytest.mark.parametrize(
    "value",
    ["a" + "\0" * 5_000 + "b", "a" + " " * 5_000 + "b", "ab\n" * 2_000],
    ids=["controls", "spaces", "lines"],
)
def test_whatever_is_cut_ends_in_an_ellipsis(value: str) -> None:
    text = clean_text(value)
    assert text.endswith(("b", "…"))
    assert len(text) <= STORED_LENGTH


@pytest.mark.parametrize("lead", [" ", "\0", "\n", "\u00a0"])
def test_a_name_behind_much_space_is_still_there(lead: str) -> None:
    assert "Name" in clean_text(lead * 5_000 + "Name")


@pytest.mark.parametrize(
    "text", ["", "Contoso", "Bär & Söhne", "日本株式会社", "Ωmega", "😀", "e\u0301"]
)
def test_ordinary_names_are_shown_as_they_are(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Contoso\u202emoc.live", "Contoso[RLO]moc.live"),
        ("a\u200bb", "a[ZWSP]b"),
        ("a\u00adb", "a[SHY]b"),
        ("\ufeffa", "[BOM]a"),
        ("a\U000e0041", "a[TAG LATIN CAPITAL LETTER A]"),
        ("a\u200db", "a[ZERO WIDTH JOINER]b"),
    ],
)
def test_hidden_characters_are_written_out_by_name(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize("character", BIDI + ZERO_WIDTH + TAGS)
@pytest.mark.parametrize("around", ["{}", "a{}b", "ä{}ö", "日{}本", "{0}{0}", "a{0}{0}{0}b"])
def test_no_bidirectional_or_zero_width_character_or_tag_is_left(
    character: str, around: str
) -> None:
    assert character not in visible(around.format(character))


@pytest.mark.parametrize("character", OTHER_INVISIBLE)
def test_no_other_invisible_character_is_left(character: str) -> None:
    assert character not in visible(f"Cont{character}oso")


@pytest.mark.parametrize(
    "text",
    [
        "Cont{}oso",
        "Contoso{}",
        "{}Contoso",
        "a{0}{0}b",
        "a{0}{0}{0}b",
        "Grö{}ße",
        "é{}é",
        "Contoso {}",
        "{} Contoso",
        "Contoso {} GmbH",
    ],
)
@pytest.mark.parametrize("joiner", JOINERS)
def test_no_joiner_hides_in_a_latin_name(joiner: str, text: str) -> None:
    """`Größe` with a joiner would be a second customer of the same looks."""
    assert joiner not in visible(text.format(joiner))


@pytest.mark.parametrize(
    "text",
    ["می\u200cخواهم", "क्\u200dष", "👩\u200d💻", "👨\u200d👩\u200d👧", "❤\ufe0f\u200d🔥"],
    ids=["Persian", "Devanagari", "emoji", "family", "selector"],
)
def test_joiners_stay_where_a_script_needs_them(text: str) -> None:
    assert visible(text) == text


_HOSTILE = st.text(
    alphabet=BIDI + ZERO_WIDTH + TAGS + JOINERS + "abäß 日ی😀\n\x1b\ud800", max_size=30
)


@given(_HOSTILE)
@hypothesis_settings(max_examples=1_000)
def test_showing_twice_is_showing_once(text: str) -> None:
    shown = visible(clean_text(text))
    assert visible(shown) == shown


@given(_HOSTILE)
def test_nothing_hidden_is_left_of_a_hostile_name(text: str) -> None:
    shown = visible(clean_text(text))
    assert not set(shown) & set(BIDI + ZERO_WIDTH + TAGS)
    assert shown.isprintable() or set(JOINERS) & set(shown)


@pytest.mark.parametrize("letter", ["x", "ä"])
def test_what_is_laid_out_has_an_end(letter: str) -> None:
    assert visible(letter * SHOWN_LENGTH) == letter * SHOWN_LENGTH
    assert visible(letter * 10_000) == letter * (SHOWN_LENGTH - 1) + "…"
    assert len(visible("\u202e" * 10_000)) == SHOWN_LENGTH


def test_two_names_that_differ_are_shown_differently() -> None:
    names = ["Größe", *(f"Grö{c}ße" for c in BIDI + ZERO_WIDTH + TAGS + JOINERS)]
    assert len({visible(name) for name in names}) == len(names)
