#!/usr/bin/env python3
"""Sets everything up, then runs, tests, checks or builds: the command for developers.

`python3 dev.py --help` lists the commands. Standard library only, and the syntax of Python 3.8,
so that an old Python gets as far as the line that says it is too old. What the program itself
needs to know stands elsewhere: nothing in desktop_app/ reads this file.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
LOCK = ROOT / "requirements" / "dev.txt"
STAMP = VENV / "installed-lock.sha256"
TRANSLATIONS = ROOT / "resources" / "translations"
OLDEST_PYTHON = (3, 11)

# Debian's packages that are not named after the library in them.
ODD_PACKAGES = {"libbrotli": "libbrotli1", "libg(lib|thread)-": "libglib2.0-0", "libz.": "zlib1g"}
WINDOW_TEST_TOOLS = ["Xvfb", "xauth", "xdotool"]
APT_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]
QT_PROOF = (
    "import sys; from PySide6 import QtNetwork, QtPrintSupport, QtSvg, QtUiTools, QtWidgets; "
    "QtWidgets.QApplication(sys.argv)"
)
ENVIRONMENT_PROOF = (
    "import sys, sysconfig, importlib.util as u; "
    f"sys.exit(1) if sys.version_info < {OLDEST_PYTHON} or not u.find_spec('pip') "
    "else print(sysconfig.get_path('purelib'))"
)
# With one of these the program opens no window for a person, so it needs no display.
WINDOWLESS = {"--help", "-h", "--screenshot", "--self-test"}


class Stop(Exception):
    """The command cannot go on; the text is one message for the person, `code` the exit code."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def say(message: str) -> None:
    """Print one message of this script itself."""
    print(f"dev.py: {message}", flush=True)


def call(command: Sequence[str | Path], cwd: Path = ROOT, **variables: str) -> int:
    """Print and run `command` with `variables` added to the environment; return its exit code."""
    words = [str(word) for word in command]
    shown = [f"{name}={value}" for name, value in variables.items()]
    shown += [word.replace(f"{ROOT}{os.sep}", "") for word in words]
    print("$ " + " ".join(shlex.quote(word) for word in shown), flush=True)
    try:
        code = subprocess.call(words, cwd=cwd, env={**os.environ, **variables})
    except OSError as error:
        raise Stop(f"cannot run {words[0]}: {error.strerror}") from error
    return code if code >= 0 else 128 - code


def run(
    command: Sequence[str | Path], failure: str = "", cwd: Path = ROOT, **variables: str
) -> None:
    """Like `call`, but end dev.py with the command's exit code (and `failure`) if it fails."""
    code = call(command, cwd, **variables)
    if code:
        raise Stop(failure or f"the command above failed (exit code {code})", code)


# --- what the system has to bring


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds `library`, a soname."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def qt_on_linux(kind: str) -> list[str]:
    """Return what Qt's wheel does "expect" from the system, or what of its files we "use"."""
    text = (ROOT / "requirements" / "qt-on-linux.txt").read_text(encoding="ascii")
    return re.findall(rf"^{kind} (\S+)$", text, re.MULTILINE)


def package_of(library: str) -> str:
    """Return Debian's package of a soname; later releases keep answering to the name (t64)."""
    for begin, package in ODD_PACKAGES.items():
        if re.match(begin, library):
            return package
    name, _, version = library.lower().replace("_", "-").partition(".so.")
    return f"{name}{'-' if name[-1].isdigit() else ''}{version}"


def apt_prefix() -> list[str] | None:
    """Return what stands before apt-get so that it may install; None where it may not."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if not shutil.which("sudo"):
        return None
    answer = subprocess.run([*sudo, "true"], check=False, stderr=subprocess.DEVNULL)
    return sudo if answer.returncode == 0 else None


def by_hand(packages: Sequence[str]) -> str:
    """Return the command line that a person types to install `packages`."""
    install = " ".join([*APT_INSTALL, *packages])
    if shutil.which("sudo"):
        return f"sudo apt-get update && sudo {install}"
    return f'su -c "apt-get update && {install}"'


def install_system(packages: Sequence[str]) -> None:
    """Install Debian packages by name, or stop with the exact command for it."""
    if not (LINUX and shutil.which("apt-get")):
        raise Stop(
            "this system lacks what Debian calls " + ", ".join(packages) + ". Install it with "
            "the system's own package manager and try again."
        )
    prefix = apt_prefix()
    if prefix is None:
        raise Stop(
            "system packages are missing and only an administrator may install them. Run\n\n"
            f"    {by_hand(packages)}\n\nand then the same command of dev.py again."
        )
    setting = ["env", "DEBIAN_FRONTEND=noninteractive"]
    # A single unreachable source must not stop what the other sources can deliver.
    call([*prefix, *setting, "apt-get", "update"])
    run(
        [*prefix, *setting, *APT_INSTALL, *packages],
        "apt-get could not install the packages (its own words stand above). By hand:\n\n"
        f"    {by_hand(packages)}",
    )


def prepare_system(for_tests: bool, for_build: bool = False) -> None:
    """See to the system packages: ensurepip, Qt's libraries, what tests and packages need."""
    missing = {package_of(name) for name in qt_on_linux("expect") if LINUX and not loads(name)}
    if not importlib.util.find_spec("ensurepip") and site_packages() is None:
        missing.add("python{}.{}-venv".format(*sys.version_info))
    if for_build and LINUX and not shutil.which("objdump"):
        missing.add("binutils")
    tools = WINDOW_TEST_TOOLS if for_tests and LINUX else []
    wished = [name.lower() for name in tools if not shutil.which(name)]
    if not missing and not wished:
        return
    try:
        install_system([*sorted(missing), *wished])
    except Stop:
        if missing:
            raise
        say(f"the tests in a real window will be skipped; they need {', '.join(wished)}")


# --- the environment in .venv/


def site_packages() -> Path | None:
    """Return the package folder of a working `.venv`; None where one has to be made."""
    if not PYTHON.exists():
        return None
    proof = [str(PYTHON), "-c", ENVIRONMENT_PROOF]
    answer = subprocess.run(proof, check=False, capture_output=True, text=True)
    return Path(answer.stdout.strip()) if answer.returncode == 0 else None


def wanted_stamp() -> str:
    """Return the mark of a finished installation: the lock's content and where the tree lies."""
    return hashlib.sha256(LOCK.read_bytes() + str(ROOT).encode()).hexdigest()


def install_packages() -> None:
    """Install the locked packages, each checked against its hash, and the command."""
    options = ["--disable-pip-version-check", "--no-input", "--require-hashes"]
    run(
        [PYTHON, "-m", "pip", "install", *options, "-r", LOCK],
        "the Python packages could not be installed (pip's own words stand above).\n"
        "This step needs the package index once, or a folder of wheels named by PIP_FIND_LINKS.",
    )
    write_command()


def write_command() -> None:
    """Make `central-desk` and `import desktop_app` work from any folder, running this tree."""
    folder = site_packages()
    if folder is None:
        raise Stop(f"{VENV} does not work; delete it and try again")
    (folder / "central-desk.pth").write_text(f"{ROOT}\n", encoding="locale")
    if WINDOWS:
        text = '@"%~dp0python.exe" -P -m desktop_app %*\r\n'
        (PYTHON.parent / "central-desk.cmd").write_text(text, encoding="utf-8")
        return
    script = PYTHON.parent / "central-desk"
    text = f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -P -m desktop_app "$@"\n'
    script.write_text(text, encoding="utf-8")
    script.chmod(0o755)


def prove_qt() -> None:
    """See that Qt starts here; first bring what its files ask of the system beyond our list."""
    folder = site_packages()
    if LINUX and folder is not None and shutil.which("ldd"):
        files = [path for one in qt_on_linux("use") for path in (folder / "PySide6").glob(one)]
        answer = subprocess.run(["ldd", *files], check=False, capture_output=True, text=True)
        # Plugins that need Qt's bigger wheel do without it.
        lacking = set(re.findall(r"\t((?!libQt6)\S+) => not found", answer.stdout))
        if lacking:
            say(f"Qt asks for {', '.join(sorted(lacking))}")
            install_system(sorted(map(package_of, lacking)))
    failed = "Qt does not start here; what it says stands above"
    run([PYTHON, "-c", QT_PROOF], failed, QT_QPA_PLATFORM="offscreen")


def set_up(for_tests: bool = False, for_build: bool = False) -> None:
    """Bring everything into place that is not there yet; quick when all of it is."""
    prepare_system(for_tests, for_build)
    if site_packages() is None:
        run([sys.executable, "-m", "venv", "--clear", VENV])
    if not STAMP.exists() or STAMP.read_text(encoding="ascii") != wanted_stamp():
        install_packages()
        prove_qt()
        # Only now: a try that failed anywhere above begins there again.
        STAMP.write_text(wanted_stamp(), encoding="ascii")
    compile_translations()


# --- translations


def qt_tool(name: str) -> Path:
    """Return a program of Qt that lies in the PySide6 package."""
    folder = site_packages()
    if folder is None:
        raise Stop("there is no environment yet: run `python3 dev.py setup` first")
    return folder / "PySide6" / (f"{name}.exe" if WINDOWS else name)


def compile_translations() -> None:
    """Make each .qm that is missing or older than its .ts."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            run([qt_tool("lrelease"), "-silent", source, "-qm", made])


# --- commands


def setup(_: list[str]) -> None:
    """Make .venv, install the locked packages and the system libraries of Qt."""
    set_up()
    say("everything is in place")


def demo(arguments: list[str]) -> None:
    """Run the program on the built-in simulator; arguments go to the program."""
    variables = {}
    if LINUX and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        if WINDOWLESS.intersection(arguments):
            variables["QT_QPA_PLATFORM"] = "offscreen"
        elif "QT_QPA_PLATFORM" not in os.environ:
            raise Stop(
                "there is no screen to show the window on. Run it in a desktop session, or on a "
                "virtual screen\n(packages xvfb and xauth), or have a picture taken:\n\n"
                "    xvfb-run -a python3 dev.py demo\n"
                "    python3 dev.py demo --screenshot window.png"
            )
    set_up()
    run([PYTHON, "-P", "-m", "desktop_app", "--demo", *arguments], cwd=Path.cwd(), **variables)


def test(arguments: list[str]) -> None:
    """Run all tests but sweeps, benchmarks and the bundle's; arguments go to pytest."""
    set_up(for_tests=True)
    pytest("not sweep and not bench and not bundle", arguments)


def sweep(arguments: list[str]) -> None:
    """Run the long sweeps only; arguments go to pytest."""
    set_up(for_tests=True)
    pytest("sweep", arguments)


def pytest(marks: str, arguments: list[str]) -> None:
    """Run the tests that `marks` selects without a screen, a file at a time on each core."""
    cores = ["--numprocesses", "auto", "--dist", "loadfile"]
    run([PYTHON, "-m", "pytest", "-m", marks, *cores, *arguments], QT_QPA_PLATFORM="offscreen")


def bench(arguments: list[str]) -> None:
    """Run the benchmarks and print their table; arguments go to tests.benchmarks."""
    set_up()
    run([PYTHON, "-m", "tests.benchmarks", *arguments], PYTHONPATH=str(ROOT))


def check(_: list[str]) -> None:
    """Check format, lint, types, import rules and declared dependencies."""
    set_up()
    lint_imports = "from importlinter.cli import lint_imports_command as run; run()"
    codes = [
        call([PYTHON, "-m", "ruff", "format", "--check", "."]),
        call([PYTHON, "-m", "ruff", "check", "."]),
        call([PYTHON, "-m", "mypy"]),
        call([PYTHON, "-c", lint_imports, "--no-logo"]),
        call([PYTHON, "-m", "deptry", "."]),
    ]
    failed = [code for code in codes if code]
    if failed:
        raise Stop(f"{len(failed)} of {len(codes)} checks failed", failed[0])
    say(f"all {len(codes)} checks passed")


def build(arguments: list[str]) -> None:
    """Build this system's packages into dist/; `build --help` lists its arguments."""
    set_up(for_tests=True, for_build=True)
    run([PYTHON, ROOT / "packaging" / "build.py", *arguments])


def translations(_: list[str]) -> None:
    """Bring new texts into resources/translations/*.ts and compile them."""
    set_up()
    common = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    places = ["-extensions", "py,ui", "desktop_app", "ui"]
    for language, only in (("de", []), ("en", ["-pluralonly"])):
        options = [*common, *only, "-target-language", language, *places]
        run([qt_tool("lupdate"), *options, "-ts", TRANSLATIONS / f"desktop_app_{language}.ts"])
    compile_translations()


def lock(arguments: list[str]) -> None:
    """Make requirements/*.txt anew with uv; arguments (--upgrade) go to uv."""
    uv = shutil.which("uv", path=f"{PYTHON.parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if uv is None:
        raise Stop("uv is not installed, and only this command needs it: python3 -m pip install uv")
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate"]
    options += ["--quiet", "--custom-compile-command", "python3 dev.py lock"]
    for name in ("runtime", "dev", "build"):
        extra = [] if name == "runtime" else ["--group", name]
        into = ["--output-file", f"requirements/{name}.txt"]
        run([uv, "pip", "compile", *options, *arguments, *extra, *into, "pyproject.toml"])


COMMANDS: dict[str, Callable[[list[str]], None]] = {
    command.__name__: command
    for command in (setup, demo, test, check, bench, build, sweep, lock, translations)
}
TAKE_ARGUMENTS = {"demo", "test", "bench", "build", "sweep", "lock"}


def usage() -> str:
    """Return the help text: one line per command."""
    lines = ["usage: python3 dev.py COMMAND [arguments]", ""]
    lines += [f"  {name:13} {(body.__doc__ or '').strip()}" for name, body in COMMANDS.items()]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run one command and return the exit code: that of what failed, 2 for wrong usage."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        found = "{}.{}.{}".format(*sys.version_info)
        print(f"dev.py: needs Python 3.11 or newer; this is {found} ({sys.executable})")
        return 1
    if arguments[:1] in (["-h"], ["--help"], ["help"]):
        print(usage())
        return 0
    name, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if name not in COMMANDS or (rest and name not in TAKE_ARGUMENTS):
        wrong = f"{name} takes no arguments" if name in COMMANDS else f"no command {name!r}"
        print(f"dev.py: {wrong}\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        COMMANDS[name](rest)
    except Stop as stop:
        print(f"dev.py: {stop}", file=sys.stderr, flush=True)
        return stop.code
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
