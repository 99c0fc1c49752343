"""Run as a process of its own: the floor of B1 and B6, a bare window with an empty table."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


def main() -> int:
    """Show the window, tell when its table was painted, and quit."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = QTableView(window)
    window.setCentralWidget(table)
    window.resize(1_280, 768)

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, painted)
            return False

    def painted() -> None:
        told = {"painted": time.time(), "memory": _peak()}
        sys.stdout.write(json.dumps(told) + "\n")
        application.quit()

    watch = Watch()
    table.viewport().installEventFilter(watch)
    window.show()
    return application.exec()


def _peak() -> int:
    try:
        status = Path("/proc/self/status").read_text("utf-8")
    except OSError:
        return 0
    return int(status.partition("VmHWM:")[2].split()[0]) * 1_024


if __name__ == "__main__":
    sys.exit(main())
