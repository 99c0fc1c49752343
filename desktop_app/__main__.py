"""`python -m desktop_app` and the bundle's entry; the same as the command `central-desk`.

In the bundle it first undoes what the bundle's own start has changed, and turns a broken
installation into one message: nobody gets a traceback for a file that a virus scanner took away.
"""

import os
import sys
import zlib

BROKEN = """\
Central Desk cannot start: a part of the program is missing or damaged. Please install it again.
Central Desk kann nicht starten: Ein Teil des Programms fehlt oder ist beschädigt. Bitte neu \
installieren.
"""
_DAMAGE = (ImportError, OSError, EOFError, ValueError, RuntimeError, zlib.error)
"""What missing libraries, missing files, cut archives and garbled files raise at a start.

Everything that can go wrong at work is an `AppError`, which `cli` has caught.
"""
_UNSET_LOCALES = {"", "C", "POSIX"}


def restore_environment() -> None:
    """Let programs that this one starts (a browser) load their own libraries, not ours."""
    if "LD_LIBRARY_PATH_ORIG" in os.environ:
        os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    # As Python itself does it outside a bundle; Qt would complain of a locale without UTF-8.
    spoken = os.environ.get("LC_CTYPE") or os.environ.get("LANG") or ""
    if sys.platform == "linux" and "LC_ALL" not in os.environ and spoken in _UNSET_LOCALES:
        os.environ["LC_CTYPE"] = "C.UTF-8"


def give_outputs() -> bool:
    """Make writing possible where Windows gives a program no outputs; True where it gave some."""
    had = sys.stderr is not None
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    return had


def tell(text: str, in_terminal: bool) -> None:
    """Show the message without anything of Qt, which may be what is missing."""
    sys.stderr.write(text)
    if sys.platform == "win32" and not in_terminal:
        import ctypes

        icon_error = 0x10
        ctypes.windll.user32.MessageBoxW(None, text, "Central Desk", icon_error)


def run_bundle() -> int:
    """Run the program of a bundle; returns its exit code, 1 for a broken installation."""
    restore_environment()
    in_terminal = give_outputs()
    try:
        from desktop_app.cli import main

        return main()
    except _DAMAGE as error:
        tell(f"{BROKEN}{type(error).__name__}: {error}\n", in_terminal)
        return 1


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        sys.exit(run_bundle())
    from desktop_app.cli import main

    sys.exit(main())
