"""Builds the bundle and the packages of the system it runs on into dist/; `dev.py build` calls it.

Standard library only: it makes the environment that everything else here runs in, build/venv,
from requirements/build.txt alone. Not for what goes into a package: build.spec and the folders
linux/, windows/ and macos/ beside this file say that.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import product

ROOT = product.ROOT
DIST = ROOT / "dist"
BUILD = ROOT / "build"
VENV = BUILD / "venv"
SCRIPTS = ROOT / "packaging"
LOCK = ROOT / "requirements" / "build.txt"
WINDOWS, MACOS = sys.platform == "win32", sys.platform == "darwin"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
BUNDLE = DIST / product.bundle_folder()
PACKAGE_TESTS = "tests/packaging/test_bundle_packages.py"


class Failed(Exception):
    """A command failed; its own words stand above, `code` is its exit code."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def run(command: Sequence[str | Path], **variables: str) -> None:
    """Print and run a command in the source tree; raises `Failed`."""
    words = [str(word) for word in command]
    print("$ " + " ".join(word.replace(f"{ROOT}{os.sep}", "") for word in words), flush=True)
    try:
        code = subprocess.call(words, cwd=ROOT, env={**os.environ, **variables})
    except OSError as error:
        raise Failed(f"cannot run {words[0]}: {error.strerror}") from error
    if code:
        raise Failed(f"the command above failed (exit code {code})", code if code > 0 else 1)


def script(name: str, *arguments: str | Path) -> None:
    """Run one of the scripts beside this one in the build environment."""
    # Those in a folder of their own import product.py as well.
    run([PYTHON, SCRIPTS / name, *arguments], PYTHONPATH=str(SCRIPTS))


def make_environment(fresh: bool) -> None:
    """Make build/venv from the lock file, unless the one there is of this very lock file."""
    stamp = VENV / "installed-lock.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode() + bytes(VENV)).hexdigest()
    if not fresh and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    run([sys.executable, "-m", "venv", "--clear", VENV])
    options = ["--disable-pip-version-check", "--no-input", "--require-hashes"]
    run([PYTHON, "-m", "pip", "install", "--quiet", *options, "-r", LOCK])
    stamp.write_text(wanted, encoding="ascii")


def make_bundle() -> None:
    """Make the one-folder bundle anew, and its list of contents."""
    script("icons.py")
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    places: list[str | Path] = ["--distpath", DIST, "--workpath", BUILD / "pyinstaller"]
    run([PYTHON, "-m", "PyInstaller", *options, *places, ROOT / "build.spec"])
    if MACOS:
        # The folder that the .app was made from.
        shutil.rmtree(DIST / product.ID, ignore_errors=True)
    if WINDOWS:
        # Before the list of contents: signing changes the files.
        script("windows/signing.py", BUNDLE)
    if not WINDOWS and not MACOS:
        # What Debian says about the libraries that are from the system here.
        script("notices.py", "linux", BUNDLE)
    script("sbom.py", BUNDLE, sbom_file())


def sbom_file() -> Path:
    """Where the list of contents of this system's bundle goes."""
    system = "windows" if WINDOWS else "macos" if MACOS else "linux"
    return DIST / f"{product.ID}-{product.VERSION}-{system}-{architecture()}.cdx.json"


def architecture() -> str:
    """The processor's name as the file names of this system have it."""
    machine = platform.machine().lower()
    names = {"amd64": "x64"} if WINDOWS else {"amd64": "x86_64", "aarch64": "arm64"}
    return names.get(machine, machine)


def try_bundle() -> None:
    """Run the tests that need the bundle; they fail, and do not skip, where it is missing."""
    pytest("tests/packaging", f"--ignore={PACKAGE_TESTS}")


def try_packages() -> None:
    """Run the tests that look into the packages."""
    pytest(PACKAGE_TESTS)


def pytest(*places: str) -> None:
    """Run the tests marked `bundle` with the Python that this script runs with."""
    options = ["-q", "-m", "bundle", "--timeout", "300", "-n", "auto", "--dist", "loadfile"]
    run([sys.executable, "-m", "pytest", *options, *places], QT_QPA_PLATFORM="offscreen")


def clear() -> None:
    """Take away what an earlier build has left in dist/; the packages made under Wine stay."""
    for path in DIST.glob("central[-_]desk[-_]*"):
        if path.is_file() and (WINDOWS or "-windows-" not in path.name):
            path.unlink()


def make_wheel() -> None:
    """Make the wheel and the source archive, which need no build environment of ours."""
    run([sys.executable, "-m", "hatchling", "build"])


def make_packages() -> None:
    """Make what people install, from the bundle."""
    if WINDOWS:
        script("windows/installers.py")
    elif MACOS:
        image = f"{product.ID}-{product.VERSION}-macos-{architecture()}.dmg"
        script("macos/dmg.py", BUNDLE, DIST / image)
    else:
        script("linux/packages.py")


def make_all(fresh: bool) -> None:
    """Everything that this system makes, the checksums last."""
    clear()
    make_wheel()
    make_environment(fresh)
    make_bundle()
    try_bundle()
    make_packages()
    script("checksums.py")
    try_packages()


def bundle_only(fresh: bool) -> None:
    """The bundle and its tests, without a package."""
    make_environment(fresh)
    make_bundle()
    try_bundle()


def in_environment(name: str) -> Callable[[bool], None]:
    """A script beside this one, in the build environment."""

    def work(fresh: bool) -> None:
        make_environment(fresh)
        script(name)

    return work


def work_of(arguments: argparse.Namespace) -> Callable[[bool], None]:
    """What the arguments ask for."""
    if arguments.windows_on_wine:
        return in_environment("wine/wine.py")
    if arguments.chroot_proof:
        return in_environment("linux/chroot_proof.py")
    if arguments.start_time:
        return in_environment("linux/start_time.py")
    return bundle_only if arguments.only == "bundle" else make_all


def parse(given: Sequence[str]) -> argparse.Namespace:
    """What `dev.py build` takes."""
    parser = argparse.ArgumentParser(
        prog="python3 dev.py build",
        description="Without an argument: wheel, source archive, bundle with its tests, the "
        "packages of this system, list of contents (SBOM) and SHA256SUMS, all in dist/.",
    )
    parser.add_argument(
        "--fresh", action="store_true", help="make the build environment anew in any case"
    )
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--only", choices=["bundle"], help="the bundle and its tests, no package")
    one.add_argument(
        "--windows-on-wine",
        action="store_true",
        help="make, install, try out and remove the Windows packages under Wine (Debian)",
    )
    one.add_argument(
        "--chroot-proof",
        action="store_true",
        help="install, run and purge dist/'s .deb in a bare Debian (root, debootstrap)",
    )
    one.add_argument(
        "--start-time",
        action="store_true",
        help="measure start to painted list of dist/'s bundle beside that from source (Xvfb)",
    )
    return parser.parse_args(given)


def main(given: Sequence[str]) -> int:
    """Build; the exit code is that of what failed."""
    arguments = parse(given)
    began = time.monotonic()
    try:
        work_of(arguments)(arguments.fresh)
    except Failed as failure:
        print(f"build: {failure}", file=sys.stderr, flush=True)
        return failure.code
    print(f"build: done in {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
