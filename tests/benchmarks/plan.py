"""What a run of the benchmarks works on: sizes, repetitions and the store that it shares."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk


@dataclass(slots=True)
class Plan:
    """Sizes of a run; the defaults are those of docs/performance.md.

    `folder` is empty and is thrown away afterwards; the profile in it is filled once.
    `kept` is a folder whose filled profile later runs use again.
    """

    folder: Path
    customers: int = 100_000
    synced: int = 10_000
    many: int = 1_000_000
    names: int = 200
    starts: int = 9
    repetitions: int = 60
    licence_seconds: float = 6.0
    calm: float = 8.0
    """Seconds that a window stands open before the first key: it prepares itself when idle."""
    kept: Path | None = None
    _filled: bool = field(default=False, init=False)

    @property
    def profile(self) -> Path:
        """The shared profile, with a store of `customers`; only to be read."""
        from desktop_app.system.folders import folders_in
        from desktop_app.system.profile import Profile

        from .stage import fill_store, say

        folder = (self.kept or self.folder) / f"profile-{self.customers}"
        folders = folders_in(folder)
        store = Profile(folders).store
        if not self._filled and not store.exists():
            say(f"filling a store with {self.customers:,} customers …")
            folders.create()
            fill_store(store, self.customers)
        self._filled = True
        return folder

    def desk(self) -> AbstractContextManager[Desk]:
        """The real window with everybody of the shared store in it."""
        from desktop_app.system.folders import folders_in
        from desktop_app.system.profile import Profile

        from .stage import loaded_desk

        return loaded_desk(Profile(folders_in(self.profile)).store, self.folder)

    def fresh(self, name: str) -> Path:
        """The path of a store that is not there yet."""
        folder = self.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{len(list(folder.iterdir()))}.db"
