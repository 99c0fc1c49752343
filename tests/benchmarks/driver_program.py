"""Run as a process of its own: the program's own start on a profile; writes when rows are painted.

Arguments: the profile's folder, the number of customers, and "picture" or "everybody". Prints one
JSON object: `painted` is the time of the first rows' picture, `memory` the peak in bytes when
everybody is on screen, 0 where the system does not tell.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import app, cli

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk


def peak_memory() -> int:
    """The peak of resident memory in bytes (VmHWM); 0 where there is no such figure."""
    try:
        status = Path("/proc/self/status").read_text("utf-8")
    except OSError:
        return 0
    kilobytes = next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]
    return int(kilobytes) * 1_024


def watch(desk: Desk, until: str) -> None:
    """Take the time of the first picture with rows, then close the window."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    told: dict[str, float] = {}

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and desk.page.model.rowCount():
                # After the picture: the events of the same round are through by then.
                QTimer.singleShot(0, self.painted)
            return False

        def painted(self) -> None:
            told.setdefault("painted", time.time())
            if until == "picture":
                finish()

    def finish() -> None:
        if "memory" not in told:
            told["memory"] = peak_memory()
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()
            desk.window.close()

    viewport = desk.page.customerTable.viewport()
    viewport.installEventFilter(Watch(viewport))
    if until == "everybody":
        desk.page.loaded.connect(lambda _: QTimer.singleShot(500, finish))
        # The sync's own memory is not what the list takes.
        desk.sync.start = lambda: None  # type: ignore[method-assign]


def main(folder: str, customers: str, until: str) -> int:
    """Start the program as a person does, with the watch on its window."""
    begin = app.start_after_first_picture

    def begin_watched(desk: Desk) -> None:
        watch(desk, until)
        begin(desk)

    app.start_after_first_picture = begin_watched
    given = ["--profile-dir", folder, "--demo", "--customers", customers]
    return cli.main([*given, "--language", "de", "--theme", "light"])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
