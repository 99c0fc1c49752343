"""Lets these tests use what the tests of whole processes stand on: display, bus, eyes, program."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))
