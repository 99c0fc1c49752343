"""Searching many names: the first look at letters changes nothing of what is found."""

from __future__ import annotations

import random

import pytest

from desktop_app.domain.search import matches, words
from desktop_app.gui.customers.finder import Finder
from desktop_app.gui.customers.gram_sieve import GramSieve

LETTERS = "aeinrst bmüo07-"


def made_names(dice: random.Random, count: int) -> list[str]:
    return ["".join(dice.choices(LETTERS, k=dice.randint(0, 12))).strip() for _ in range(count)]


def plain_scan(names: list[str], wanted: tuple[str, ...]) -> list[int]:
    return [place for place, name in enumerate(names) if matches(name, wanted)]


@pytest.mark.parametrize("prepared", [0, 3, 500])
def test_many_names_are_found_as_a_plain_scan_finds_them(prepared: int) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)  # noqa: T201
    dice = random.Random(seed)
    names = made_names(dice, 5_000)
    finder = Finder(names)
    for _ in range(prepared):
        finder.prepare()
    for _ in range(60):
        typed = "".join(dice.choices(LETTERS, k=dice.randint(1, 5)))
        for size in range(len(typed) + 1):
            wanted = words(typed[:size])
            assert list(finder.find(wanted)) == plain_scan(names, wanted), typed[:size]


def test_preparing_comes_to_an_end() -> None:
    finder = Finder(["alpha beta", "beta"])
    steps = 0
    while finder.prepare():
        steps += 1
    assert 0 < steps < 100
    assert not finder.prepare()


def test_a_sieve_speaks_only_of_what_was_looked_up() -> None:
    sieve = GramSieve(["ab", "b", "", "ba"])
    assert sieve.holding(["ab"]) is None
    sieve.look_up("a")
    assert sieve.holding(["ab"]) == bytes([1, 0, 0, 1])
    assert not sieve.knows("ab")
    sieve.look_up("ab")
    assert sieve.knows("ab")
    assert sieve.holding(["ab", "b"]) == bytes([1, 0, 0, 0])


def test_a_sieve_without_texts_answers() -> None:
    sieve = GramSieve([])
    sieve.look_up("a")
    assert sieve.holding(["a"]) in (b"", b"\x00")
