"""Proves the .deb in a bare Debian: install, self-test without and with a window, purge.

As root with debootstrap; build.py --chroot-proof calls it. The mirror is the one that this
machine's apt uses. First only what the package says that it needs is installed, then the package,
which must bring nothing else. The program runs as a user who owns nothing, with an empty PATH, and
must say nothing on standard error; after the purge every path is as it was before the package.
Not for making the package (packages.py).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import packages
import product

SUITE = "bookworm"
PROGRAM = f"/usr/bin/{product.ID}"
HOME = "/home/nobody"
NOBODY = "65534:65534"
SCREEN = ("1400x900x24", 97)
# What apt and dpkg themselves write down, and the linker's list.
BOOKKEEPING = re.compile(
    r"/(var/(lib/(dpkg|apt|systemd|pam)|cache|log)|etc/(ld\.so\.cache|apt)|dev|proc|sys|tmp|run)(/|$)"
)


class Failed(Exception):
    """Something did not hold; the text is the one message."""


def check(holds: bool, problem: str) -> None:
    """Stop with `problem` unless it holds."""
    if not holds:
        raise Failed(problem)


def call(*command: str | Path, **variables: str) -> str:
    """Run a command, return what it prints; its own words are the failure."""
    answer = subprocess.run(
        [str(word) for word in command],
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env={**os.environ, **variables},
    )
    check(answer.returncode == 0, f"{command[0]} failed:\n{answer.stdout}{answer.stderr}")
    return answer.stdout


@contextmanager
def step(name: str) -> Iterator[None]:
    """Time one step."""
    began = time.monotonic()
    yield
    print(f"chroot: {time.monotonic() - began:6.1f} s  {name}", flush=True)


def mirrors() -> list[str]:
    """The sources of this machine's apt for `SUITE`, as lines of a sources.list."""
    lines: list[str] = []
    for file in [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*.list")]:
        if file.is_file():
            lines += re.findall(r"^deb .*$", file.read_text(encoding="utf-8"), re.MULTILINE)
    for file in Path("/etc/apt/sources.list.d").glob("*.sources"):
        for block in re.split(r"\n\s*\n", file.read_text(encoding="utf-8")):
            lines += _lines_of(block)
    found = [line for line in lines if re.search(rf"\s{SUITE}(-security|-updates)?(\s|/)", line)]
    check(bool(found), f"this machine's apt names no source for {SUITE}")
    return found


def _lines_of(block: str) -> list[str]:
    fields = dict(re.findall(r"^(\w[\w-]*):[ \t]*(.*)$", block, re.MULTILINE))
    if fields.get("Types", "") not in {"deb", "deb deb-src"}:
        return []
    places = [(uri, suite) for uri in fields["URIs"].split() for suite in fields["Suites"].split()]
    return [f"deb {uri} {suite} {fields.get('Components', '')}" for uri, suite in places]


def make_root(root: Path) -> None:
    """A bare Debian in `root` that trusts the same sources as this machine."""
    lines = mirrors()
    base = next(line for line in lines if re.search(rf"\s{SUITE}(\s|/)", line))
    mirror = next(word for word in base.split() if "://" in word or word.startswith("file:"))
    call("debootstrap", "--variant=minbase", SUITE, root, mirror)
    (root / "etc/apt/sources.list").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for file in Path("/etc/apt/apt.conf.d").glob("*"):
        if "Acquire" in file.read_text(encoding="utf-8"):
            shutil.copy(file, root / "etc/apt/apt.conf.d")
    for file in Path("/etc/apt/trusted.gpg.d").glob("*"):
        shutil.copy(file, root / "etc/apt/trusted.gpg.d")
    keys = Path("/usr/share/keyrings")
    shutil.copytree(keys, root / "usr/share/keyrings", dirs_exist_ok=True)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")


@contextmanager
def mounted(root: Path, screen_sockets: Path) -> Iterator[None]:
    """The few things of a running system that the program looks at, for as long as the block."""
    sockets = root / "tmp/.X11-unix"
    sockets.mkdir(mode=0o1777, exist_ok=True)
    binds = [(Path("/dev"), root / "dev"), (screen_sockets, sockets)]
    done: list[Path] = []
    try:
        call("mount", "-t", "proc", "proc", root / "proc")
        done.append(root / "proc")
        for source, target in binds:
            call("mount", "--bind", source, target)
            done.append(target)
        yield
    finally:
        for target in reversed(done):
            subprocess.run(["umount", "--lazy", str(target)], check=False)


def inside(root: Path, *command: str, **variables: str) -> str:
    """Run a command of the bare Debian as its root."""
    return call("chroot", root, *command, DEBIAN_FRONTEND="noninteractive", **variables)


def listed(root: Path) -> set[str]:
    """Every path of the bare Debian but the bookkeeping of apt and dpkg."""
    found = set()
    for folder, folders, files in os.walk(root):
        place = "/" + os.path.relpath(folder, root).removeprefix(".")
        folders[:] = [name for name in folders if not BOOKKEEPING.match(_joined(place, name))]
        found |= {_joined(place, name) for name in [*folders, *files]}
    return {path for path in found if not BOOKKEEPING.match(path)}


def _joined(place: str, name: str) -> str:
    return "/" + f"{place}/{name}".strip("/")


def try_out(root: Path, *options: str, **variables: str) -> list[str]:
    """Run the program as nobody, from another folder, without a PATH; its lines."""
    home = root / HOME[1:]
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    os.chown(home, 65534, 65534)
    known = {"HOME": HOME, "XDG_RUNTIME_DIR": HOME, "PATH": "", **variables}
    # Found by its whole path: the PATH of this process's child is empty.
    chroot = shutil.which("chroot") or "/usr/sbin/chroot"
    command = [chroot, f"--userspec={NOBODY}", str(root), PROGRAM, *options]
    answer = subprocess.run(
        command, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=known
    )
    said = answer.stdout + answer.stderr
    check(answer.returncode == 0, f"{' '.join(options)} ended with {answer.returncode}:\n{said}")
    check(answer.stderr == "", f"{' '.join(options)} wrote to standard error:\n{answer.stderr}")
    return answer.stdout.splitlines()


@contextmanager
def screen() -> Iterator[tuple[str, Path]]:
    """A virtual screen of this machine: its name and the folder of its socket."""
    size, number = SCREEN
    sockets = Path("/tmp/.X11-unix")  # noqa: S108 (X11 has no other place)
    command = ["Xvfb", f":{number}", "-screen", "0", size, "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 20
        while not (sockets / f"X{number}").exists():
            check(time.monotonic() < deadline and server.poll() is None, "Xvfb does not start")
            time.sleep(0.1)
        yield f":{number}", sockets
    finally:
        server.terminate()
        server.wait(10)


def prove(root: Path, package: Path, picture: Path) -> None:
    """The proof itself, in the bare Debian `root`."""
    with step("sources read (apt-get update)"):
        inside(root, "apt-get", "update")
    needs = call("dpkg-deb", "--field", package, "Depends").strip()
    with step("what the package needs installed"):
        told = inside(root, "apt-get", "satisfy", "-y", "--no-install-recommends", needs)
    print(f"chroot:           {newly(told)} packages", flush=True)
    before = listed(root)
    install = ["apt-get", "install", "-y", "--no-install-recommends"]
    shutil.copy(package, root / package.name)
    with step("package installed"):
        told = inside(root, *install, f"/{package.name}")
    check(newly(told) == 1, "the package brings others along:\n" + told)
    with screen() as (name, sockets), mounted(root, sockets):
        run_all(root, name, picture)
    with step("package purged"):
        inside(root, "apt-get", "purge", "-y", product.ID)
    shutil.rmtree(root / HOME[1:])
    (root / package.name).unlink()
    after = listed(root)
    check(after <= before, "the purge left " + ", ".join(sorted(after - before)[:20]))
    # dpkg takes the empty folder along: Debian has it, but no package of Debian owns it.
    taken = before - after - {"/opt"}
    check(not taken, "the purge took " + ", ".join(sorted(taken)[:20]))
    print("chroot:           nothing is left", flush=True)


def newly(told: str) -> int:
    """How many packages apt says that it installs."""
    count = re.search(r"(\d+) newly installed", told)
    return int(count[1]) if count else 0


def run_all(root: Path, display: str, picture: Path) -> None:
    """Everything the program is asked to do there."""
    with step("self-test offscreen"):
        lines = try_out(root, "--self-test", QT_QPA_PLATFORM="offscreen")
    check(any("on offscreen" in line for line in lines), "it did not run offscreen")
    with step("self-test in a window"):
        lines = try_out(root, "--self-test", DISPLAY=display)
    check(any("on xcb" in line for line in lines), "it did not open a window of X11")
    for line in lines:
        if any(word in line for word in ("program", "TLS", "key store", "fonts")):
            print(f"chroot:           {line}", flush=True)
    with step("picture of 1,284 demo customers"):
        try_out(root, "--demo", "--screenshot", f"{HOME}/window.png", DISPLAY=display)
        shutil.copyfile(root / HOME[1:] / "window.png", picture)
    with step("commands without a window"):
        said = try_out(root, "version")
        check(said == [f"{product.NAME} {product.VERSION}"], f"version says {said}")


def main() -> int:
    """Prove dist/'s package; 1 with one message where something does not hold."""
    package = packages.DIST / packages.NAMES["deb"]
    root = Path(tempfile.mkdtemp(prefix="cd-chroot-"))
    root.chmod(0o755)
    try:
        check(os.geteuid() == 0, "only root may do this")
        check(package.is_file(), f"there is no {package.name}: run dev.py build first")
        with step("bare Debian made (debootstrap minbase)"):
            make_root(root)
        prove(root, package, product.ROOT / "build" / "chroot-window.png")
    except Failed as failure:
        print(f"chroot: {failure}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
