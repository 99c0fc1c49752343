"""What stands on a screen, read from the frame buffer that Xvfb keeps in a file; no tool needed.

A blinking caret is no change: what differs in a few columns alone is left out of account.
"""

from __future__ import annotations

import struct
import time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

CARET = 3
"""So many pixels a caret is wide at most."""

STILL = 4
"""So many equal pictures in a row are a screen on which nothing happens."""

_EVERY = 0.06
_HEADER = struct.Struct(">13I")


class Frame(NamedTuple):
    """One picture of the screen: four bytes a pixel."""

    width: int
    height: int
    stride: int
    pixels: bytes

    def image(self) -> QImage:
        """The picture for looking at or saving."""
        made = QImage(self.pixels, self.width, self.height, self.stride, QImage.Format.Format_RGB32)
        return made.copy()

    def differs(self, other: Frame) -> bool:
        """Whether more than a caret has changed."""
        if self.pixels == other.pixels:
            return False
        left, right = self.width, -1
        for top in range(0, len(self.pixels), self.stride):
            one, two = self.pixels[top : top + self.stride], other.pixels[top : top + self.stride]
            if one != two:
                changed = int.from_bytes(one, "little") ^ int.from_bytes(two, "little")
                right = max(right, (changed.bit_length() - 1) // 32)
                left = min(left, ((changed & -changed).bit_length() - 1) // 32)
        return right - left >= CARET


class Pictures:
    """The pictures of one screen."""

    def __init__(self, buffer: Path) -> None:
        self._buffer = buffer

    def take(self) -> Frame:
        """The picture of now (an XWD file: header, colours, pixels)."""
        content = self._buffer.read_bytes()
        head = _HEADER.unpack_from(content)
        header_size, width, height, stride = head[0], head[4], head[5], head[12]
        colours = struct.unpack_from(">I", content, 76)[0] * 12
        begin = header_size + colours
        return Frame(width, height, stride, content[begin : begin + stride * height])

    def still(self, seconds: float = 15.0) -> Frame:
        """Wait until nothing moves any more; the picture then."""
        deadline = time.monotonic() + seconds
        last, equal = self.take(), 0
        while equal < STILL:
            assert time.monotonic() < deadline, "the screen does not come to rest"
            time.sleep(_EVERY)
            now = self.take()
            equal = 0 if now.differs(last) else equal + 1
            last = now
        return last

    def changed(self, before: Frame, problem: str, seconds: float = 10.0) -> None:
        """Wait until the screen is another one than before."""
        deadline = time.monotonic() + seconds
        while not self.take().differs(before):
            assert time.monotonic() < deadline, problem
            time.sleep(_EVERY)
