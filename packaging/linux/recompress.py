"""Packs the contents of a .deb or an .rpm as xz, a fifth smaller than nfpm itself makes them.

nfpm's xz is written in Go, without the filter for machine code and with a small dictionary; it is
told to pack quickly. Only the compressed block is exchanged, with the digests and sizes that speak
of it; `dpkg-deb` and `rpm --checksig` judge the result (tests/packaging/test_bundle_packages.py).
"""

from __future__ import annotations

import gzip
import hashlib
import lzma
import struct
from pathlib import Path

FILTERS = [
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 1 << 25},
]
_AR = b"!<arch>\n"
_LEAD = 96
_MAGIC = b"\x8e\xad\xe8\x01"
_SIZE, _MD5 = 1000, 1004
"""Tags of an .rpm's signature: size and MD5 of header and payload."""

_COMPRESSOR = 1125
"""The tag of an .rpm's header that names the compression of its payload."""


def packed(data: bytes) -> bytes:
    """The data as .xz; CRC32, the check that every reader of .xz knows."""
    return lzma.compress(data, check=lzma.CHECK_CRC32, filters=FILTERS)


def deb(path: Path) -> None:
    """Put data.tar.xz in the place of data.tar, which nfpm was told not to compress."""
    source = path.read_bytes()
    if not source.startswith(_AR):
        raise ValueError(f"{path.name} is no .deb")
    made, place = _AR, len(_AR)
    while place < len(source):
        head = source[place : place + 60]
        size = int(head[48:58])
        data = source[place + 60 : place + 60 + size]
        if head[:16].rstrip(b" /") == b"data.tar":
            data = packed(data)
            head = b"%-16s" % b"data.tar.xz" + head[16:48] + b"%-10d" % len(data) + head[58:]
        made += head + data + b"\n" * (len(data) % 2)
        place += 60 + size + size % 2
    path.write_bytes(made)


def rpm(path: Path) -> None:
    """Put .xz in the place of the payload's .gz, and correct what is said of it further up."""
    source = path.read_bytes()
    signature_end = _header_end(source, _LEAD)
    start = signature_end + -signature_end % 8
    end = _header_end(source, start)
    signature, header = bytearray(source[_LEAD:signature_end]), source[start:end]
    old = source[end:]
    new = packed(gzip.decompress(old))
    exchanged = bytearray(_exchanged(header, _hex("sha256", old), _hex("sha256", new)))
    _put(exchanged, _COMPRESSOR, b"xz\0\0\0")
    changed = bytes(exchanged)
    for kind in ("sha1", "sha256"):
        signature = bytearray(_exchanged(bytes(signature), _hex(kind, header), _hex(kind, changed)))
    _put(signature, _SIZE, struct.pack(">I", len(changed) + len(new)))
    _put(signature, _MD5, hashlib.md5(changed + new, usedforsecurity=False).digest())
    padding = source[signature_end:start]
    path.write_bytes(source[:_LEAD] + bytes(signature) + padding + changed + new)


def _header_end(data: bytes, start: int) -> int:
    if data[start : start + 4] != _MAGIC:
        raise ValueError("this is no header of an .rpm")
    entries, size = struct.unpack(">II", data[start + 8 : start + 16])
    return start + 16 + 16 * int(entries) + int(size)


def _hex(kind: str, data: bytes) -> bytes:
    return hashlib.new(kind, data, usedforsecurity=False).hexdigest().encode()


def _exchanged(data: bytes, old: bytes, new: bytes) -> bytes:
    if data.count(old) != 1:
        raise ValueError("the .rpm does not hold the digest that it must hold")
    return data.replace(old, new)


def _put(header: bytearray, wanted: int, value: bytes) -> None:
    """Overwrite the value of one tag with another of the same length."""
    entries = struct.unpack(">I", header[8:12])[0]
    for number in range(entries):
        tag, _, offset, _ = struct.unpack(">IIII", header[16 + 16 * number : 32 + 16 * number])
        if tag == wanted:
            place = 16 + 16 * entries + offset
            header[place : place + len(value)] = value
            return
    raise ValueError(f"the .rpm lacks tag {wanted}")
