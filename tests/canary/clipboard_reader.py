"""Writes out what another program would get by pasting: clipboard and selection in all their forms.

A program of its own, for what it reads has to come over the screen's server.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode

from PySide6.QtGui import QClipboard, QGuiApplication

MODES = {"clipboard": QClipboard.Mode.Clipboard, "selection": QClipboard.Mode.Selection}


def main() -> None:
    """Read both and write them as one JSON object: kind of clipboard, form, bytes in base64."""
    _app = QGuiApplication(sys.argv[:1])
    found: dict[str, dict[str, str]] = {}
    for name, mode in MODES.items():
        data = QGuiApplication.clipboard().mimeData(mode)
        forms = data.formats() if data is not None else []
        found[name] = {form: b64encode(bytes(data.data(form).data())).decode() for form in forms}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
