"""Signs Windows files with whatever command the release names; does nothing where none is named.

`WINDOWS_SIGN_COMMAND` is a command that signs, in place, the file whose name follows it. Secrets
belong into the key store or files that it reads, never into its words.

`build/venv/bin/python packaging/windows/signing.py BUNDLE` signs a bundle's programs.
"""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

from tools import Failed, run

VARIABLE = "WINDOWS_SIGN_COMMAND"


def command() -> str:
    """The command, empty where nobody signs."""
    return os.environ.get(VARIABLE, "").strip()


def sign(path: Path, words: str) -> None:
    """Sign one file by the command `words`; nothing happens without one."""
    if words:
        # Backslashes are part of Windows' paths.
        parts = [part.strip('"') for part in shlex.split(words, posix=os.name == "posix")]
        run([*parts, path])


def sign_programs(bundle: Path, words: str) -> None:
    """Sign the programs of the bundle; the libraries bear the signatures of their makers."""
    for path in sorted(bundle.glob("*.exe")):
        sign(path, words)


def main(bundle: Path) -> int:
    """Sign the programs of a bundle; the exit code is 1 where one could not be signed."""
    try:
        sign_programs(bundle, command())
    except Failed as failure:
        print(f"signing: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
