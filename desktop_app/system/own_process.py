"""Keeps secrets in this process: no core file, no reading of its memory, no code from outside.

Not for where secrets are kept (`secrets`). Windows and macOS: see docs/security.md.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

FOREIGN_CODE = (
    "OPENSSL_CONF",
    "OPENSSL_ENGINES",
    "OPENSSL_MODULES",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
)
"""Variables that make OpenSSL or Qt load libraries from a folder of somebody's choice."""

_NO_CORE = 1 if sys.platform == "linux" else 0
"""In bytes. To Linux, 1 also means: hand nothing to a crash reporter, which 0 does not stop."""

_SET_DUMPABLE = 4
_FLATPAK = Path("/.flatpak-info")


def forbid_core_files() -> None:
    """Let a crash leave its stack in the log, and no picture of the memory.

    The hard limit stays, so that a developer may allow it again for a running process.
    """
    if sys.platform == "win32":
        return
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    unlimited = hard == resource.RLIM_INFINITY
    resource.setrlimit(resource.RLIMIT_CORE, (_NO_CORE if unlimited or hard else 0, hard))


def ignore_foreign_code(environment: MutableMapping[str, str] | None = None) -> None:
    """Forget the variables of `FOREIGN_CODE`; before OpenSSL and Qt are loaded.

    A bundle sets Qt's by itself before any of our code runs.
    """
    variables = os.environ if environment is None else environment
    if not getattr(sys, "frozen", False):
        for name in FOREIGN_CODE:
            variables.pop(name, None)


def deny_readers() -> bool:
    """Let no other program of this person read the memory or attach to it; True where it holds.

    Only for Linux, and not in Flatpak and Snap: their portals, by which a sandboxed program
    opens the browser, must be able to look at it.
    """
    if sys.platform != "linux" or _FLATPAK.exists() or "SNAP" in os.environ:
        return False
    import ctypes

    return bool(ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0) == 0)
