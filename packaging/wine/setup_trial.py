"""Tries the setup program: install, use, upgrade while the program runs, refuse, remove.

Every check is about what an administrator or a person could see. Not for the MSI (`msi_trial`).
"""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import certificate
import kept_data
import product
from prefix import Ended, Prefix
from program import Program
from steps import Clock, check, note, wait_for

UNINSTALL_KEY = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{product.ID}"
CODE_SYSTEM, CODE_RUNNING, CODE_NEWER, CODE_FILES = 3, 4, 5, 7
LEFT_OVER = "left-over-of-the-older-version.txt"
"""Lies in the older version only: an upgrade must not mix versions."""


class SetupTrial:
    """One way through the life of an installation, step by step."""

    def __init__(
        self,
        prefix: Prefix,
        older: Path,
        newer: Path,
        versions: tuple[str, str],
        trusted: Path,
    ) -> None:
        """`older` was signed by the certificate in the folder `trusted`."""
        self._prefix = prefix
        self._trusted = trusted
        self._older, self._newer = older, newer
        self._old_version, self._new_version = versions
        self.folder = f"{prefix.variable('LOCALAPPDATA')}\\Programs\\{product.NAME}"
        self._inside = prefix.unix(self.folder)
        start_menu = rf"{prefix.variable('APPDATA')}\Microsoft\Windows\Start Menu\Programs"
        self._shortcut = prefix.unix(start_menu) / f"{product.NAME}.lnk"
        desktop = prefix.unix(prefix.variable("USERPROFILE")) / "Desktop"
        self._desktop = desktop / f"{product.NAME}.lnk"
        self.program = Program(prefix, self.folder)

    def run(self, clock: Clock, use: Callable[[Program], None]) -> None:
        """All steps in order; `use` works with the installed program in its window."""
        for name, step in (
            ("setup refuses a Windows that is too old", self._too_old),
            ("setup refuses a folder that it cannot write to", self._no_rights),
            (f"setup installs {self._old_version} silently", self._install_older),
            ("installed program: commands and self-test", self.program.prove),
            ("installed program: damage is told in one message", self.program.prove_damage),
            ("installed program: its window", lambda: use(self.program)),
            ("setup leaves a program alone that does not close", self._refuse_running),
            (f"setup upgrades to {self._new_version} while it runs", self._upgrade_running),
            ("upgraded program: self-test", self.program.prove),
            ("setup refuses an older version", self._refuse_older),
            ("uninstall keeps the data", self._uninstall_keeping),
            ("uninstall removes the data where asked to", self._uninstall_all),
        ):
            with clock.step(name):
                step()

    # Installing

    def _setup(self, setup: Path, *switches: str) -> Ended:
        return self._prefix.run(setup, "/S", *switches, seconds=180)

    def _too_old(self) -> None:
        self._prefix.must("winecfg", "-v", "win81")
        ended = self._setup(self._newer)
        self._prefix.must("winecfg", "-v", "win10")
        check(ended.code == CODE_SYSTEM, f"the setup did not refuse: {ended}")
        check(str(product.WINDOWS_BUILD) in one_line(ended.err), "the message names no build")
        self._check_nothing_installed()

    def _no_rights(self) -> None:
        # A person is refused by rights, root only by what is in the way.
        blocked = self._prefix.drive / "blocked"
        blocked.mkdir()
        (blocked / ".new").write_text("in the way")
        ended = self._setup(self._newer, r"/D=C:\blocked")
        check(ended.code == CODE_FILES, f"the setup did not refuse: {ended}")
        check(r"C:\blocked" in one_line(ended.err), "the message names no folder")
        check([path.name for path in blocked.iterdir()] == [".new"], "something was left behind")
        self._check_nothing_installed()

    def _install_older(self) -> None:
        ended = self._setup(self._older, "/DESKTOP=1")
        check(ended.code == 0, f"the setup failed: {ended}")
        self._check_installed(self._old_version)
        check(self._desktop.is_file(), "there is no desktop shortcut")
        check((self._inside / "_internal" / LEFT_OVER).exists(), "the older version is not whole")
        uninstaller = self._inside / "uninstall.exe"
        check(certificate.signed(uninstaller, self._trusted), "the uninstaller is not signed")

    def _check_installed(self, version: str) -> None:
        names = {path.name for path in self._inside.iterdir()}
        programs = {f"{product.ID}.exe", f"{product.ID}-cli.exe", "uninstall.exe", "_internal"}
        check(names == programs, f"the folder holds {sorted(names)}")
        check(self._shortcut.is_file(), "there is no Start menu entry")
        found = self._prefix.values(UNINSTALL_KEY)
        wanted = {
            "DisplayName": product.NAME,
            "DisplayVersion": version,
            "Publisher": product.PUBLISHER,
            "URLInfoAbout": product.PROJECT_PAGE,
            "InstallLocation": self.folder,
            "DisplayIcon": f"{self.folder}\\{product.ID}.exe,0",
            "UninstallString": f'"{self.folder}\\uninstall.exe"',
            "QuietUninstallString": f'"{self.folder}\\uninstall.exe" /S',
            "NoModify": "0x1",
            "NoRepair": "0x1",
        }
        for name, value in wanted.items():
            check(found.get(name) == value, f"{name} is {found.get(name)!r}, not {value!r}")
        kilobytes = int(found["EstimatedSize"], 16)
        check(kilobytes > 20_000, f"EstimatedSize is {kilobytes}")

    def _check_nothing_installed(self) -> None:
        check(not self._inside.exists(), f"{self.folder} is still there")
        check(not self._shortcut.exists(), "the Start menu entry is still there")
        check(not self._desktop.exists(), "the desktop shortcut is still there")
        check(not self._prefix.values(UNINSTALL_KEY), "the uninstall key is still there")

    # Upgrading

    def _refuse_running(self) -> None:
        before = state_of(self._inside)
        with self.program.window() as process:
            # It hears nobody any more, as a program does that hangs.
            process.send_signal(signal.SIGSTOP)
            try:
                ended = self._setup(self._newer, "/WAIT=4")
            finally:
                process.send_signal(signal.SIGCONT)
            check(ended.code == CODE_RUNNING, f"the setup did not refuse: {ended}")
            one_line(ended.err)
            # What was asked while it slept.
            ended_well(process)
        check(state_of(self._inside) == before, "the old version is no longer whole")
        self._check_installed(self._old_version)

    def _upgrade_running(self) -> None:
        with self.program.window() as process:
            ended = self._setup(self._newer)
            check(ended.code == 0, f"the setup failed: {ended}")
            ended_well(process)
        self._check_installed(self._new_version)
        check(not (self._inside / "_internal" / LEFT_OVER).exists(), "two versions are mixed")
        check(self._desktop.is_file(), "the desktop shortcut is gone")

    def _refuse_older(self) -> None:
        before = state_of(self._inside)
        ended = self._setup(self._older)
        check(ended.code == CODE_NEWER, f"the setup did not refuse: {ended}")
        check(self._new_version in one_line(ended.err), "the message names no version")
        check(state_of(self._inside) == before, "the newer version is no longer whole")

    # Removing

    def _uninstall(self, *switches: str) -> None:
        ended = self._prefix.run(f"{self.folder}\\uninstall.exe", "/S", *switches)
        check(ended.code == 0, f"the uninstaller failed: {ended}")
        # It goes on as a copy of itself, or it could not delete its own file.
        wait_for(lambda: not self._inside.exists(), f"{self.folder} is still there", 60)
        wait_for(lambda: not self._prefix.values(UNINSTALL_KEY), "the key is still there", 20)
        self._check_nothing_installed()

    def _uninstall_keeping(self) -> None:
        kept_data.put(self._prefix)
        self._uninstall()
        check(kept_data.found(self._prefix) == kept_data.ALL, "data is gone that was to stay")

    def _uninstall_all(self) -> None:
        ended = self._setup(self._newer)
        check(ended.code == 0, f"the setup failed: {ended}")
        check(kept_data.found(self._prefix) == kept_data.ALL, "the data did not come back")
        self._uninstall("/REMOVEDATA=1")
        left = kept_data.found(self._prefix)
        check(left == kept_data.FOREIGN, f"what is left of the data: {sorted(left)}")


def state_of(folder: Path) -> str:
    """One hash of every name and content below a folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(os.fsencode(path.relative_to(folder)))
        total.update(path.read_bytes() if path.is_file() else b"")
    return total.hexdigest()


def one_line(text: str) -> str:
    """The text, which has to be one message."""
    lines = text.strip().splitlines()
    check(len(lines) == 1, f"not one message: {text!r}")
    note(lines[0])
    return lines[0]


def ended_well(process: subprocess.Popen[bytes]) -> None:
    """The program was closed as a person closes it."""
    out, err = process.communicate(timeout=30)
    check(process.returncode == 0, f"the program ended with {process.returncode}: {err!r}")
    check(not out and not err, f"the program said {out + err!r}")
