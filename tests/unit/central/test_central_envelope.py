"""Whole bodies: what is no JSON object ends in one error, whatever it is instead."""

from __future__ import annotations

import pytest

from desktop_app.central.envelope import RawPage, decode_page, decode_records
from desktop_app.central.hosts import Hosts
from desktop_app.central.payloads import decode_tenant
from desktop_app.domain.errors import AnswerError

ID = b"0afef0e6-5df7-4cc0-b8d4-068cfd6820d1"


def names(page: RawPage) -> list[str]:
    records = decode_records(page.items, lambda item: decode_tenant(item, Hosts()), "items")
    assert not records.problems
    return [customer.name for customer in records.good]


def page_of(name: bytes) -> bytes:
    return b'{"items":[{"id":"' + ID + b'","name":"' + name + b'"}]}'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"null",
        b"[]",
        b"7",
        b'"text"',
        b"<!DOCTYPE html><html></html>",
        b"{",
        b'{"items":[',
        b'{"items":[{}]',
        b'{"items":[{}]}}',
        b'{"items":[{}]} x',
        b'{"items":[NaN]}',
        b'{"items":[{"a":Infinity}]}',
        b'{"items":[{"a":-Infinity}]}',
        b"{'items':[]}",
        b'{"items":[],}',
        b'{"items":null}',
        b'{"items":{}}',
        b'{"pages":{}}',
        b'{"items":[],"pages":[]}',
        b'{"items":[],"pages":{"total":"7"}}',
        b'{"items":[],"pages":{"total":' + b"9" * 400 + b"}}",
        b'{"items":[],"pages":{"total":' + b"9" * 5_000 + b"}}",
        b'{"items":[],"pages":{"total":1.5}}',
        '{"items":[]}'.encode("utf-16"),
        '{"items":[]}'.encode("utf-16-le"),
        b'{"items":' + b"[" * 200_000,
        b"\x00" * 100,
        b"\xff\xfe\xfa",
    ],
)
def test_bodies_that_are_not_a_page(body: bytes) -> None:
    with pytest.raises(AnswerError) as caught:
        decode_page(body)
    assert len(str(caught.value)) < 400


def test_a_byte_order_mark_is_dropped() -> None:
    assert names(decode_page(b"\xef\xbb\xbf" + page_of(b"x"))) == ["x"]


def test_text_is_utf_8_whatever_the_header_says() -> None:
    assert names(decode_page(page_of("Müller 日本 😀".encode()))) == ["Müller 日本 😀"]


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        (rb"a\ud800b", "a b"),
        (rb"a\uDC00b", "a b"),
        (rb"\udfff", None),
        (rb"a\ud83d\ude00b", "a😀b"),
        (rb"a\ud83d\ud83d\ude00b", "a 😀b"),
        (rb"a\ude00\ud83db", "a b"),
        (rb"a\\ud800b", r"a\ud800b"),
        (rb"a\\\ud800b", "a\\ b"),
        (rb"a\\\\ud800b", r"a\\ud800b"),
    ],
)
def test_lone_surrogates_become_spaces_and_pairs_stay(name: bytes, clean: str | None) -> None:
    page = decode_page(page_of(b"x" + name if clean is None else name))
    assert names(page) == [("x" if clean is None else clean)]


def test_encoded_surrogates_cost_only_their_record() -> None:
    body = b'{"items":[{"id":"' + ID + b'","name":"\xed\xa0\x80"},{"id":"' + ID + b'","name":"y"}]}'
    records = decode_records(
        decode_page(body).items, lambda item: decode_tenant(item, Hosts()), "items"
    )
    assert [customer.name for customer in records.good] == ["y"]
    assert len(records.problems) == 1


def test_of_repeated_names_the_last_counts() -> None:
    body = b'{"items":[],"items":[{"id":"' + ID + b'","name":"a","name":"b"}]}'
    assert names(decode_page(body)) == ["b"]


def test_pages_with_the_same_ids_have_the_same_fingerprint() -> None:
    one = decode_page(b'{"items":[{"id":"a","name":"x"},{"id":"b"},7]}')
    same = decode_page(b'{"items":[{"name":"changed","id":"a"},{"id":"b"},7]}')
    other = decode_page(b'{"items":[{"id":"b"},{"id":"a"},7]}')
    assert one.fingerprint() == same.fingerprint() != other.fingerprint()


def test_bad_pages_members_are_missing_ones() -> None:
    page = decode_page(b'{"items":[],"pages":{"total":null,"new":{}}}')
    assert page.pages.total is None
