"""One Wine prefix: made new, filled with what Wine 8 lacks, and programs run in it.

The stand-in DLLs let Qt start under Wine and are in the prefix's system folder only; that none of
them ends in a package is `audit`'s to prove. Not for screens (`screen`).
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from steps import Failed, check

HERE = Path(__file__).resolve().parent
NEEDED = {
    "wine": "wine64 wine",
    "wineserver": "wine64 wine",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "makensis": "nsis",
    "wixl": "wixl",
    "msiinfo": "msitools",
    "osslsigncode": "osslsigncode",
    "openssl": "openssl",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
STAND_INS = {"icuuc": (), "mscms": (), "bcryptprimitives": ("-ladvapi32",)}
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""
_COMPILER = "x86_64-w64-mingw32-gcc"


def require_tools() -> None:
    """Stop with the exact command where a tool is missing."""
    missing = {package for name, package in NEEDED.items() if shutil.which(name) is None}
    check(
        not missing,
        "tools are missing. Install them with\n\n    apt-get install --no-install-recommends "
        + " ".join(sorted(missing)),
    )


class Ended:
    """How a Windows program ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    def __str__(self) -> str:
        said = "\n".join((self.out + self.err).splitlines()[-15:])
        return f"exit code {self.code}; its last words:\n{said}"


class Prefix:
    """A Windows of its own in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drive = folder / "drive_c"
        self.python = folder.with_name("python") / "cp311" / "python.exe"
        self.display = ""
        self._fonts = folder.with_name("fonts.conf")
        self.stand_ins: dict[str, str] = {}
        """The SHA-256 of each stand-in, by its file name."""

    def make(self, fonts: Path) -> None:
        """Make the prefix: Windows 10, the stand-ins, and the fonts of one folder only.

        Wine has no Segoe UI; whatever font is asked for, it finds the one there is.
        """
        self._fonts.parent.mkdir(parents=True, exist_ok=True)
        text = _FONTS.format(fonts=fonts, cache=self._fonts.with_suffix(".cache"))
        self._fonts.write_text(text, encoding="utf-8")
        self.run("wineboot", "-i", seconds=180)
        self._part_from_home()
        self.must("winecfg", "-v", "win10")
        system = self.drive / "windows" / "system32"
        for name, libraries in STAND_INS.items():
            made = system / f"{name}.dll"
            source = HERE / "stand_ins" / f"{name}.c"
            words = [_COMPILER, "-O2", "-shared", "-o", str(made), str(source), *libraries]
            done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
            check(done.returncode == 0, f"{name}.dll cannot be made: {done.stderr}")
            self.stand_ins[made.name] = hashlib.sha256(made.read_bytes()).hexdigest()

    def _part_from_home(self) -> None:
        """Make folders of what Wine links to those of the person: Desktop, Documents and more."""
        for path in (self.drive / "users").glob("*/*"):
            if path.is_symlink():
                path.unlink()
                path.mkdir()

    def environment(self) -> dict[str, str]:
        """What Wine needs; its own messages are off."""
        known = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        overrides = "".join(f"{name}=n;" for name in STAND_INS)
        known.update(
            FONTCONFIG_FILE=str(self._fonts),
            WINEPREFIX=str(self.folder),
            WINEARCH="win64",
            WINEDEBUG="-all",
            WINEDLLOVERRIDES=f"mscoree=;mshtml=;winemenubuilder.exe=d;{overrides}",
        )
        known.pop("DISPLAY", None)
        return {**known, "DISPLAY": self.display} if self.display else known

    def start(self, *words: object, folder: Path | None = None) -> subprocess.Popen[bytes]:
        """Start a Windows program.

        Every standard handle is a pipe: a Python under Wine dies of any other kind.
        """
        return subprocess.Popen(
            ["wine", *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environment(),
            cwd=folder,
            start_new_session=True,
        )

    def run(self, *words: object, seconds: float = 120, folder: Path | None = None) -> Ended:
        """Run a Windows program to its end."""
        process = self.start(*words, folder=folder)
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise Failed(f"{words[0]} did not end within {seconds:.0f} s") from None
        except BaseException:
            # Ctrl+C does not reach a session of its own, and leaves little time to tidy up.
            os.killpg(process.pid, signal.SIGKILL)
            raise
        return Ended(process.returncode, _text(out), _text(err))

    def must(self, *words: object, seconds: float = 120, folder: Path | None = None) -> Ended:
        """Like `run`, for a program that has to end with 0."""
        ended = self.run(*words, seconds=seconds, folder=folder)
        check(ended.code == 0, f"{Path(str(words[0])).name}: {ended}")
        return ended

    def values(self, key: str) -> dict[str, str]:
        """The values of a registry key; empty where there is no such key."""
        ended = self.run("reg", "query", key)
        found = re.findall(r"^\s{4}(\S.*?)\s{4}REG_\w+\s{4}(.*?)\s*$", ended.out, re.MULTILINE)
        return dict(found) if ended.code == 0 else {}

    def unix(self, path: str) -> Path:
        r"""Where a path such as `C:\users\x` lies here."""
        check(path[:3].lower() == "c:\\", f"not a path of drive C: {path}")
        return self.drive.joinpath(*path[3:].split("\\"))

    def variable(self, name: str) -> str:
        """An environment variable of the Windows user."""
        return self.must("cmd", "/c", f"echo %{name}%").out.strip()

    @contextmanager
    def alive(self) -> Iterator[None]:
        """End whatever of this prefix still runs when the block is left."""
        try:
            yield
        finally:
            for word in ("-k", "-w"):
                subprocess.run(
                    ["wineserver", word], env=self.environment(), check=False, timeout=60
                )


def windows(path: Path) -> str:
    """How Windows programs under Wine call a path of this system."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def _text(raw: bytes) -> str:
    # Windows' programs write into pipes in its ANSI code page.
    return raw.decode("cp1252", errors="replace").replace("\r\n", "\n")
