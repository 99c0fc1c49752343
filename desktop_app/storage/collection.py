"""A pause of the garbage collector while masses of plain tuples are made; not a tuning of it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """No collection while only tuples of texts and numbers are made.

    They cannot refer to each other in a circle, and searching the whole program for circles
    again and again takes longer than making them. Two threads may overlap: the one that
    switched it off switches it on.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
