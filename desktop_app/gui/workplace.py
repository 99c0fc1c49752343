"""What the parts of one account's window share; made once by the desk and handed to each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.services.account import Account

from .actions import Actions
from .late_writes import LateWrites
from .opener import Opener
from .sync_controller import SyncController
from .tasks import TaskRunner
from .theme import Theme
from .window_state import WindowState


@dataclass(frozen=True, slots=True)
class Workplace:
    """One account's window with its workers; dialogs are children of `window`."""

    account: Account
    sync: SyncController
    tasks: TaskRunner
    writes: LateWrites
    actions: Actions
    theme: Theme
    state: WindowState
    opener: Opener
    window: QWidget
