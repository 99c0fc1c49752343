"""Where a secret could have got to: files, arguments and environments of processes, memory.

Not for how it may be written there; that is `encodings`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from threading import Event, Lock, Thread
from typing import NamedTuple

from tests.canary.encodings import Canary, Look

_EVERY = 0.02
"""Seconds between two looks at the processes."""


class Hit(NamedTuple):
    """A secret where it should not be; shows its name, never itself."""

    secret: str
    place: str
    ways: tuple[str, ...]


def hits(place: str, data: bytes, canaries: Sequence[Canary]) -> list[Hit]:
    """Which secrets stand in the bytes of a place."""
    halves = frozenset[bytes]().union(*(one.halves for one in canaries))
    look = Look(data)
    if not look.may_hold(halves):
        return []
    found = [(one, one.ways_in(look)) for one in canaries]
    return [Hit(one.name, place, tuple(sorted(ways))) for one, ways in found if ways]


def files_in(folders: Iterable[Path], left_out: Callable[[Path], bool]) -> Iterator[Path]:
    """Every plain file below the folders, but those that are left out."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink() and not left_out(path):
                yield path


def hits_in_files(
    folders: Iterable[Path],
    canaries: Sequence[Canary],
    left_out: Callable[[Path], bool] = lambda _path: False,
) -> list[Hit]:
    """Which secrets stand in the files below the folders, in their names or in their bytes."""
    found: list[Hit] = []
    for path in files_in(folders, left_out):
        found += hits(f"name of {path}", str(path).encode("utf-8", "surrogateescape"), canaries)
        found += hits(str(path), path.read_bytes(), canaries)
    return found


class ProcessWatch:
    """Looks at the arguments and the environment of a process and its children all the time.

    What was seen is kept once. `unreadable` counts environments that this user may not read.
    """

    def __init__(self) -> None:
        self._roots: set[int] = set()
        self._seen: dict[bytes, str] = {}
        self._lock = Lock()
        self._stop = Event()
        self._thread = Thread(target=self._run, name="process-watch", daemon=True)
        self.looks = 0
        self.unreadable = 0

    def __enter__(self) -> ProcessWatch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def follow(self, pid: int) -> None:
        """Watch this process, too."""
        with self._lock:
            self._roots.add(pid)
        self._look()

    @property
    def seen(self) -> dict[bytes, str]:
        """Everything that was seen, with where it was."""
        with self._lock:
            return dict(self._seen)

    def _run(self) -> None:
        while not self._stop.wait(_EVERY):
            self._look()

    def _look(self) -> None:
        with self._lock:
            for pid in _family(self._roots):
                for name in ("cmdline", "environ"):
                    self._keep(pid, name)
            self.looks += 1

    def _keep(self, pid: int, name: str) -> None:
        try:
            data = Path(f"/proc/{pid}/{name}").read_bytes()
        except PermissionError:
            self.unreadable += 1
        except OSError:
            return
        else:
            self._seen.setdefault(data, f"{name} of process {pid}")


def _family(roots: set[int]) -> set[int]:
    """The processes and all that came of them."""
    parents: dict[int, int] = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                stat = Path(entry.path, "stat").read_text("utf-8", "replace")
            except OSError:
                continue
            parents[int(entry.name)] = int(stat.rpartition(")")[2].split()[1])
    family = {pid for pid in roots if pid in parents}
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    return family


def copies_in_memory(pid: int, value: str) -> dict[str, int]:
    """How often a text stands in the memory of a process, by its way of writing.

    Raises `PermissionError` for whoever may not read it.
    """
    wanted = {code: re.compile(re.escape(value.encode(code))) for code in ("utf-8", "utf-16-le")}
    counts = dict.fromkeys(wanted, 0)
    maps = Path(f"/proc/{pid}/maps").read_text("utf-8", "replace")
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps.splitlines():
            area, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            begin, end = (int(number, 16) for number in area.split("-"))
            for code, count in _counted(memory.fileno(), begin, end, wanted).items():
                counts[code] += count
    return counts


def _counted(
    memory: int, begin: int, end: int, wanted: dict[str, re.Pattern[bytes]]
) -> dict[str, int]:
    try:
        data = os.pread(memory, end - begin, begin)
    except (OSError, OverflowError):
        # A guard page, or gone meanwhile.
        return {}
    return {code: len(pattern.findall(data)) for code, pattern in wanted.items()}
