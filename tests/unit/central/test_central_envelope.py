"""Whole bodies: what is no JSON object ends in one error, whatever it is instead."""

from __future__ import annotations

import pytest

from desktop_app.central.envelope import RawPage, decode_page, decode_records, is_whole
from desktop_app.central.hosts import Hosts
from desktop_app.central.payloads import decode_tenant
from desktop_app.domain.errors import AnswerError

ID = b"0afef0e6-5df7-4cc0-b8d4-068cfd6820d1"


def names(page: RawPage) -> list[str]:
    records = decode_records(
        page.items, lambda item, odd: decode_tenant(item, Hosts(), odd), "items"
    )
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
        b'{"items":{}}',
        b'{"items":"x"}',
        b'{"items":7}',
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


def test_encoded_surrogates_cost_only_their_member() -> None:
    body = b'{"items":[{"id":"' + ID + b'","name":"\xed\xa0\x80"},{"id":"' + ID + b'","name":"y"}]}'
    records = decode_records(
        decode_page(body).items, lambda item, odd: decode_tenant(item, Hosts(), odd), "items"
    )
    assert [customer.name for customer in records.good] == ["", "y"]
    assert not records.problems
    assert len(records.oddities) == 1
    assert records.oddities[0].startswith("items[0].name: ")


def test_of_repeated_names_the_last_counts() -> None:
    body = b'{"items":[],"items":[{"id":"' + ID + b'","name":"a","name":"b"}]}'
    assert names(decode_page(body)) == ["b"]


def test_pages_with_the_same_ids_have_the_same_fingerprint() -> None:
    one = decode_page(b'{"items":[{"id":"a","name":"x"},{"id":"b"},7]}')
    same = decode_page(b'{"items":[{"name":"changed","id":"a"},{"id":"b"},7]}')
    other = decode_page(b'{"items":[{"id":"b"},{"id":"a"},7]}')
    assert one.fingerprint() == same.fingerprint() != other.fingerprint()


@pytest.mark.parametrize(
    ("pages", "oddity"),
    [
        (b"null", ""),
        (b'{"total":null,"new":{}}', ""),
        (b"[]", "pages: "),
        (b'"x"', "pages: "),
        (b'{"total":"7"}', "pages.total: "),
        (b'{"total":1.5}', "pages.total: "),
        (b'{"total":' + b"9" * 400 + b"}", "pages.total: "),
        (b'{"total":' + b"9" * 5_000 + b"}", "pages.total: "),
        (b'{"total":{},"size":[]}', "pages.total: "),
    ],
    ids=range(9),
)
def test_bad_pages_members_are_missing_ones(pages: bytes, oddity: str) -> None:
    page = decode_page(b'{"items":[],"pages":' + pages + b"}")
    assert page.pages.total is None
    assert len(page.oddities) == bool(oddity)
    assert all(line.startswith(oddity) and len(line) < 200 for line in page.oddities)


@pytest.mark.parametrize("body", [b'{"items":null}', b'{"pages":{}}', b"{}"])
def test_a_page_says_whether_it_had_a_list(body: bytes) -> None:
    assert not decode_page(body).has_items
    assert decode_page(b'{"items":[]}').has_items


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'{"a":[1}', b'{"a":tru}', b"{} x", b'{"a":' + b"[" * 9_999]
)
def test_t18_a_body_that_is_no_whole_object_is_noticed_without_decoding_it(body: bytes) -> None:
    assert not is_whole(body)


@pytest.mark.parametrize(
    "body", [b"{}", b" {} ", b"\xef\xbb\xbf{}", rb'{"a":"\ud800"}', b'{"a":' + b"9" * 400 + b"}"]
)
def test_t18_a_whole_object_is_one(body: bytes) -> None:
    assert is_whole(body)
