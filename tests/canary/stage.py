"""The program in a real window with everything around it that a secret could get into.

A screen, a session bus with a real key store, a home, a temporary and a working folder of its
own, the simulator as another process; and what a scan of all that finds. Not for what a person
does there (`script`).
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from bus import KEY_STORE, Session, session
from display import Display, display, wait_for
from eyes import Eyes, eyes
from program import ROOT, environment

from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.settings import Language, Settings
from desktop_app.system.settings_file import SettingsFile
from tests.canary.encodings import Canary, canary
from tests.canary.places import Hit, ProcessWatch, hits, hits_in_files
from tests.canary.serving import tokens

HERE = Path(__file__).parent
OPENER = """#!/bin/sh
printf '%s\\n' "$@" >> "$CANARY_FILES/opened.txt"
"""


def require_stage() -> None:
    """Skip the test visibly where there is no screen, bus or key store."""
    if sys.platform != "linux":
        pytest.skip("needs X11, D-Bus and /proc: Linux only")
    missing = [name for name in ("Xvfb", "xdotool", "dbus-daemon", KEY_STORE) if not _has(name)]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed")


def _has(name: str) -> bool:
    return shutil.which(name) is not None


class Lines:
    """What a process writes, as JSON objects, read all the time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.read: list[Any] = []
        assert process.stdout is not None
        self._stream = process.stdout
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with self._stream:
            for line in self._stream:
                self.read.append(json.loads(line))

    def finish(self) -> None:
        """Wait for the last line of a process that has ended."""
        self._thread.join(10)

    def next(self, place: int, problem: str) -> Any:
        """The answer at a place, waited for."""
        wait_for(lambda: len(self.read) > place, problem, 30)
        return self.read[place]


class Server:
    """The simulator as another process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.lines = Lines(process)
        self.address = self.client_id = ""

    def begin(self, **given: object) -> None:
        """Tell it the secret over its standard input."""
        self._say(json.dumps(given))
        told = self.lines.next(0, "the simulator does not start")
        self.address, self.client_id = told["address"], told["client_id"]

    def use_faults(self, spec: str) -> None:
        """Go wrong in this way from now on."""
        before = sum("faults" in line for line in self.lines.read)
        self._say(spec)
        wait_for(lambda: sum("faults" in line for line in self.lines.read) > before, "no faults")

    def served(self, method: str = "", part: str = "") -> int:
        """How many requests of a kind were answered."""
        answered = [line["served"] for line in list(self.lines.read) if "served" in line]
        return sum(1 for one in answered if method in one[0] and part in one[1])

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()


class Program:
    """The running program and the hand inside it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines = Lines(process)
        self._asked = 0

    @property
    def pid(self) -> int:
        """Its process."""
        return self.process.pid

    def do(self, command: str, *arguments: object) -> Any:
        """Have one command done; its answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([command, *arguments]) + "\n")
        self.process.stdin.flush()
        answer = self.lines.next(self._asked, f"no answer to {command}")
        self._asked += 1
        assert not (isinstance(answer, dict) and "trouble" in answer), answer["trouble"]
        return answer

    def until(self, command: str, *arguments: object, seconds: float = 30) -> Any:
        """Have a command done as soon as it can be."""
        found: list[Any] = []

        def done() -> bool:
            found.append(self.do(command, *arguments))
            return bool(found[-1])

        wait_for(done, f"{command} {arguments} cannot be done: {self.do('state')}", seconds)
        return found[-1]

    def wait_state(self, **wanted: object) -> None:
        """Wait until the state has these values."""

        def there() -> bool:
            now = self.do("state")
            return all(now[name] == value for name, value in wanted.items())

        wait_for(there, f"not {wanted} from {self.do('state')} on", 60)


class Stage:
    """Everything that one session needs and leaves behind."""

    def __init__(self, root: Path, seed: int, screen: Display, around: Session) -> None:
        self.root, self.seed, self.screen, self.around = root, seed, screen, around
        dice = random.Random(seed)
        self.secret, self.wrong, self.planted = canary(dice), canary(dice), canary(dice)
        self.folders = {name: root / name for name in ("profile", "tmp", "work", "files", "bin")}
        for folder in self.folders.values():
            folder.mkdir()
        opener = self.folders["bin"] / "xdg-open"
        opener.write_text(OPENER)
        opener.chmod(0o755)
        self.errors = self.folders["files"] / "standard-error.txt"
        self.eyes: Eyes | None = None
        self.server: Server
        self.watch = ProcessWatch()
        self.shown: set[tuple[str, str]] = set()

    @property
    def profile(self) -> Path:
        """The folder of `--profile-dir`."""
        return self.folders["profile"]

    @property
    def canaries(self) -> list[Canary]:
        """What must be found nowhere."""
        client = self.server.client_id
        used = 2 * self.server.served("POST", "/oauth2/token")
        given = [Canary(f"token {n}", text) for n, text in enumerate(tokens(self.seed)[:used])]
        return [Canary("secret", self.secret, client), Canary("wrong", self.wrong, client), *given]

    def environment(self) -> dict[str, str]:
        """Of the program and of everything that it starts."""
        return environment(
            **self.around.environment,
            **self.screen.environment(),
            TMPDIR=str(self.folders["tmp"]),
            CANARY_FILES=str(self.folders["files"]),
            PATH=f"{self.folders['bin']}{os.pathsep}{os.environ['PATH']}",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )

    @contextmanager
    def serving(self, customers: int) -> Iterator[Server]:
        """The simulator, and the settings that lead to it."""
        with self._process([sys.executable, "-m", "tests.canary.serving"], "server") as process:
            self.server = Server(process)
            self.server.begin(customers=customers, secret=self.secret, seed=self.seed)
            hosts = {"identity_host": self.server.address, "api_host": self.server.address}
            none = QuotaLimits(0, 0, 0, 0)
            SettingsFile(self.profile / "settings.json").save(
                Settings(language=Language.ENGLISH, quota=none, **hosts)
            )
            yield self.server
        self.server.lines.finish()

    @contextmanager
    def program(self, *, hand: bool = True) -> Iterator[Program]:
        """The program with the hand in it, or as it is."""
        start = [str(HERE / "driver.py")] if hand else ["-m", "desktop_app"]
        command = [sys.executable, *start, "--profile-dir", str(self.profile)]
        with self._process(command, "program") as process:
            self.watch.follow(process.pid)
            program = Program(process)
            yield program
        program.lines.finish()

    @contextmanager
    def _process(self, command: list[str], name: str) -> Iterator[subprocess.Popen[str]]:
        with (self.folders["files"] / f"{name}-errors.txt").open("a") as errors:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                encoding="utf-8",
                env=self.environment(),
                cwd=ROOT if name == "server" else self.folders["work"],
                preexec_fn=_allow_cores,  # noqa: PLW1509 - it only sets a limit
            )
            try:
                yield process
            finally:
                assert process.stdin is not None
                with suppress(BrokenPipeError):
                    process.stdin.close()
                if process.poll() is None:
                    process.terminate()
                try:
                    process.wait(15)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    # What is looked at

    def remember_texts(self, program: Program) -> None:
        """Take down all texts that are shown now, by the program's own account and by others'."""
        for text in program.do("texts"):
            self.shown.add(("a text of a window", text))
        if self.eyes is not None:
            for control in self.eyes.everything():
                self.shown.add(("the accessibility tree", str(dict(control))))

    def clipboards(self) -> dict[str, dict[str, bytes]]:
        """What another program would get by pasting."""
        done = subprocess.run(
            [sys.executable, str(HERE / "clipboard_reader.py")],
            env=self.environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            check=True,
        )
        read = json.loads(done.stdout)
        found = {
            name: {form: b64decode(text) for form, text in forms.items()}
            for name, forms in read.items()
        }
        for name, forms in found.items():
            for form, data in forms.items():
                for code in ("utf-8", "utf-16"):
                    self.shown.add((f"{name}, {form}", data.decode(code, "replace")))
        return found

    def scan(self, canaries: Sequence[Canary]) -> list[Hit]:
        """Every place where one of the secrets is found."""
        found = hits_in_files([self.root, self.around.files], canaries, _key_store_file)
        for data, place in self.watch.seen.items():
            found += hits(place, data, canaries)
        for place in {where for where, _text in self.shown}:
            texts = "\n".join(text for where, text in self.shown if where == place)
            found += hits(place, texts.encode("utf-8", "surrogatepass"), canaries)
        return found


def _allow_cores() -> None:
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def _key_store_file(path: Path) -> bool:
    """Whether it is one of the key store's own files, where the secret is, encrypted."""
    return path.parent.name == "keyrings" and path.suffix == ".keyring"


@contextmanager
def stage(root: Path, seed: int, customers: int) -> Iterator[Stage]:
    """Everything up, with the simulator serving."""
    require_stage()
    with ExitStack() as stack:
        screen = stack.enter_context(display())
        around = stack.enter_context(session())
        made = Stage(root, seed, screen, around)
        made.eyes = stack.enter_context(eyes({**made.environment()}))
        stack.enter_context(made.watch)
        stack.enter_context(made.serving(customers))
        yield made
