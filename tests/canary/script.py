"""What a person does in a session, and what goes wrong meanwhile; not where it is looked for."""

from __future__ import annotations

import hashlib
import re
import signal
from functools import partial
from pathlib import Path

from display import wait_for
from program import run

from desktop_app.simulator.faults import ACTIONS
from desktop_app.system.logs import CRASH_FILE, LOG_FILE
from tests.canary.stage import Program, Stage

VALUES = {
    "hang": "", "stall": "=40", "drip": "=1ms", "delay": "=50ms", "cut": "=-9", "cut-head": "=20",
    "length": "=-5", "deep": "=5000", "gzip-bomb": "=8", "gzip-nested": "=3", "encoding": "=br",
    "total": "=9", "items": "=9000", "current": "=7", "skip": "=2", "id": "=null", "name": "=x",
}  # fmt: skip
STATUSES = ("400", "401", "403", "404", "409", "415", "422", "429=1", "500", "503", "503-after",
            "302=http://127.0.0.1:9/x", "599")  # fmt: skip
LISTING = frozenset({"loop", "shrink", "grow", "total", "items", "current", "no-pages", "dup",
                     "skip", "empty", "bad-row", "id", "name", "name-10mb"})  # fmt: skip
"""What lies inside a list makes no sense elsewhere."""
LIST_FAULTS = (*STATUSES, *(f"{action}{VALUES.get(action, '')}" for action in ACTIONS))
REJECTING = ("400", "401", "403")
"""After these to a token request the program does not ask for a minute."""
TOKEN_FAULTS = tuple(
    fault
    for fault in LIST_FAULTS
    if fault not in REJECTING and fault.partition("=")[0] not in LISTING
)
SOME_LIST_FAULTS = ("403", "503", "html", "bad-row")
SOME_TOKEN_FAULTS = ("reset", "gzip-crc")
"""Together one of each class: refused, broken, foreign, lying, cut, damaged."""
WRITE_FAULTS = ("400", "403", "409", "415", "422", "503", "503-after", "html", "reset", "cut=-9",
                "garbage", "gzip-crc")  # fmt: skip

SIGN_IN_FAULTS = tuple(
    f"{endpoint}:{fault}@1"
    for endpoint in ("token", "whoami")
    for fault in ("html", "garbage", "gzip-crc", "empty-body", "400", "403")
)
UPPER_LAYERS = ("gui", "services", "central", "token")
"""That signing in comes through before the key store."""

LONGEST_SYNC = 150
"""Seconds; a server that hangs is waited for three times."""

ACCOUNT = {
    "name": "Tischlerei Böhm GmbH", "show_as": "Tischlerei Böhm GmbH", "first_name": "Käthe",
    "last_name": "Böhm", "email": "k.boehm@tischlerei-boehm.de", "phone": "+49 341 55512",
    "mobile": "", "address": "Gerberstraße 14", "address2": "", "postal_code": "04105",
    "city": "Leipzig", "state": "", "country": "DE", "region": "eu02", "billing_type": "usage",
}  # fmt: skip


def sign_in(stage: Stage, program: Program, faults: tuple[str, ...]) -> None:
    """Sign in with real keys: by a wrong secret, with faults, with errors of layers, then well."""
    screen, window = stage.screen, stage.screen.window("Central Desk")
    program.wait_state(step="ENTERING")
    screen.type(window, stage.server.client_id)
    screen.press(window, "Tab")
    screen.type(window, stage.wrong)
    stage.remember_texts(program)
    screen.press(window, "Return")
    wait_for(lambda: stage.server.served("POST", "token") == 1, "nothing was sent")
    program.wait_state(step="ENTERING")
    stage.remember_texts(program)
    screen.press(window, "ctrl+a")
    screen.type(window, stage.secret)
    try_to_copy(stage, program, window)
    for fault in faults:
        stage.server.use_faults(fault)
        before = stage.server.served("POST", "token")
        screen.press(window, "Return")
        wait_for(partial(sent_since, stage, before), "nothing was sent")
        program.until("has_checked")
        stage.remember_texts(program)
        # What was tried once more may have gone well.
        program.do("click", "namingBackButton")
        program.wait_state(step="ENTERING")
    stage.server.use_faults("")
    for layer in UPPER_LAYERS:
        raise_in(stage, program, layer, lambda: screen.press(window, "Return"))
        program.do("click", "cancelCheckButton")
        program.wait_state(step="ENTERING")
    screen.press(window, "Return")
    program.wait_state(step="NAMING")
    stage.remember_texts(program)
    raise_in(stage, program, "system", lambda: program.until("click", "finishButton"))
    program.do("give_up_keeping")
    program.until("click", "finishButton")
    program.wait_state(desk=True, up_to_date=True)


def sent_since(stage: Stage, before: int) -> bool:
    """Whether the secret was sent again."""
    return stage.server.served("POST", "token") > before


def try_to_copy(stage: Stage, program: Program, window: str) -> None:
    """Try to get the secret out of its field: by keys, by the mouse, by a screen reader."""
    screen = stage.screen
    screen.press(window, "ctrl+a", "ctrl+c", "ctrl+Insert")
    stage.remember_texts(program)
    assert program.do("secret_field") == {"length": len(stage.secret), "hidden": True}
    if stage.eyes is not None:
        assert stage.eyes.text("clientIdEdit") == stage.server.client_id
        read = stage.eyes.text("clientSecretEdit")
        assert read
        assert set(read) <= {"*", "●", "•"}, "a screen reader is told the secret"
    stage.clipboards()
    # Shown for a look, marked by the mouse and by keys, hidden again.
    program.until("click", "showSecretButton")
    left, top = program.do("place_of", "clientSecretEdit")
    screen.tool("mousemove", str(left), str(top), "click", "--repeat", "2", "1")
    screen.press(window, "ctrl+a", "End", "shift+Home")
    stage.clipboards()
    program.until("click", "showSecretButton")
    assert program.do("secret_field") == {"length": len(stage.secret), "hidden": True}


def raise_in(stage: Stage, program: Program, layer: str, act: object) -> None:
    """Have the next call of a layer raise what nobody expects, and wait until it is logged."""
    assert callable(act)
    log = stage.profile / "logs" / LOG_FILE
    before = uncaught(log)
    program.do("arm", layer)
    act()
    wait_for(lambda: uncaught(log) > before, f"the error in {layer} did not reach the log")


def uncaught(log: Path) -> int:
    """How many errors that nobody caught stand in the log."""
    return log.read_text("utf-8").count("Unexpected")


def refresh(stage: Stage, program: Program, faults: str) -> None:
    """Sync with these faults, until it is over one way or the other."""
    stage.server.use_faults(faults)
    before = stage.server.served("GET", "/tenants")
    program.until("refresh")
    wait_for(lambda: stage.server.served("GET", "/tenants") > before, f"{faults}: nothing asked")
    program.until("is_idle", seconds=LONGEST_SYNC)
    stage.remember_texts(program)
    stage.server.use_faults("")


def sync_with_faults(
    stage: Stage, program: Program, listing: tuple[str, ...], token: tuple[str, ...]
) -> None:
    """Every fault once in the list, and once when a token is fetched anew."""
    for fault in listing:
        refresh(stage, program, f"list:{fault}@1")
    for fault in token:
        refresh(stage, program, f"list:401@1;token:{fault}@1")


def be_rejected(stage: Stage, program: Program) -> None:
    """The secret is no longer taken; for a minute the program does not ask again."""
    refresh(stage, program, "list:401@1;token:401@1")
    assert "signInAgainButton" in program.do("state")["visible"]


def rename(stage: Stage, program: Program, faults: str, customer: str) -> None:
    """Rename a customer; `faults` may lose the reply."""
    program.until("choose_customer", customer)
    program.until("trigger", "details")
    program.until("click", "showAsEditButton")
    stage.server.use_faults(faults)
    program.until("type", "showAsEdit", f"Neuer Name {customer[:8]}")
    before = stage.server.served("PATCH")
    program.until("click", "showAsSaveButton")
    wait_for(lambda: stage.server.served("PATCH") > before, "no rename was sent")
    stage.remember_texts(program)
    stage.server.use_faults("")
    program.do("click", "showAsCancelButton")
    program.until("close_dialogs")


def refresh_one(stage: Stage, program: Program, faults: str, customer: str) -> None:
    """Read one customer's licences, with these faults."""
    program.until("choose_customer", customer)
    stage.server.use_faults(faults)
    before = stage.server.served("GET", "/licenses")
    program.until("trigger", "refreshOne")
    wait_for(lambda: stage.server.served("GET", "/licenses") > before, "no licences asked for")
    stage.remember_texts(program)
    stage.server.use_faults("")


def create(stage: Stage, program: Program, faults: str, name: str) -> None:
    """Create an account; with `faults` its reply is lost, and the dialog says so."""
    before = stage.server.served("POST", "/tenants")
    program.until("trigger", "create")
    email = f"{hashlib.md5(name.encode()).hexdigest()}@example.com"
    program.until("fill_account", {**ACCOUNT, "name": name, "show_as": name, "email": email})
    stage.server.use_faults(faults)
    program.until("click", "createAccountButton")
    wait_for(lambda: stage.server.served("POST", "/tenants") > before, "nothing was created")
    stage.remember_texts(program)
    stage.server.use_faults("")
    program.until("close_dialogs")


def use_commands(stage: Stage, program: Program, languages: tuple[str, ...]) -> None:
    """Copy, launch, ask for approval, look at the dialogs; every text is taken down."""
    for language in languages:
        program.do("language", language)
        name = program.until("choose", 1)
        for action in ("copy", "copyName", "refreshOne", "launch", "approval"):
            program.do("trigger", action)
            stage.remember_texts(program)
        assert name
        program.do("trigger", "help")
        program.do("trigger", "settings")
        program.do("trigger", "about")
        stage.remember_texts(program)
        program.until("close_dialogs")
    assert any(stage.clipboards()["clipboard"].values()), "nothing was copied"


def plant(stage: Stage, program: Program) -> None:
    """Put a text of its own everywhere where a scan looks, the positive control of them all."""
    program.do("plant", stage.planted)
    stage.remember_texts(program)
    stage.clipboards()
    raw = stage.planted.encode()

    def seen() -> set[str]:
        found = [at for data, at in stage.watch.seen.items() if raw in data]
        return {place.split()[0] for place in found}

    wanted = {"cmdline"} if stage.watch.unreadable else {"cmdline", "environ"}
    wait_for(lambda: wanted <= seen(), "the watch does not see a child")
    program.do("unplant")


def export(stage: Stage) -> None:
    """The store as files and as text, by the commands."""
    place = ("--profile-dir", stage.profile)
    files = stage.folders["files"]
    settings = (stage.profile / "settings.json").read_text("utf-8")
    (partner,) = re.findall(r'"id": ?"([0-9a-f-]{36})"', settings)
    assert (stage.profile / "profiles" / partner).is_dir()
    done = run("export", *place, files / "customers.csv", cwd=files, **stage.environment())
    assert done.code == 0, done.err
    listed = run("list", "--json", *place, cwd=files, **stage.environment())
    assert listed.code == 0, listed.err
    refused = run("export", *place, files / "none" / "x.csv", cwd=files, **stage.environment())
    assert refused.code == 1
    for number, ended in enumerate((done, listed, refused)):
        (files / f"command-{number}.txt").write_text(ended.out + ended.err, "utf-8")


def crash(stage: Stage, program: Program) -> None:
    """Abort the program as a fault in a library would, with core files allowed."""
    crash_file = stage.profile / "logs" / CRASH_FILE
    before = crash_file.stat().st_size
    program.process.send_signal(signal.SIGABRT)
    # Writing down the stacks of threads that go on running may itself end in a fault.
    assert -program.process.wait(20) in {signal.SIGABRT, signal.SIGSEGV}
    assert crash_file.stat().st_size > before, "the crash left no stack"


def forget(stage: Stage, program: Program) -> None:
    """Sign out and forget, after the question."""
    program.do("forget")
    program.until("answer", "forgetBox", "forget")
    program.wait_state(desk=False, step="ENTERING")
    wait_for(lambda: not list((stage.profile / "profiles").glob("*")), "the data stay")
    stage.remember_texts(program)
