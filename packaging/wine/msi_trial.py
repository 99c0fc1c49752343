"""Tries the MSI as a remote management tool does: install, self-test, upgrade, refuse, remove.

What only Windows itself can show, its Restart Manager closing a running program among it, stands
in docs/packaging.md. Not for the setup program (`setup_trial`).
"""

from __future__ import annotations

import re
from pathlib import Path

import product
from prefix import Ended, Prefix, windows
from program import Program
from setup_trial import LEFT_OVER, state_of
from steps import Clock, check

FOLDER = f"C:\\Program Files\\{product.NAME}"
_UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"


class MsiTrial:
    """One way through the life of an installation, step by step."""

    def __init__(self, prefix: Prefix, older: Path, newer: Path, versions: tuple[str, str]) -> None:
        self._prefix = prefix
        self._older, self._newer = older, newer
        self._old_version, self._new_version = versions
        self._inside = prefix.unix(FOLDER)
        # Windows' is that of all users; Wine's msiexec puts it into the one of its only user.
        self._shortcuts = [
            prefix.unix(rf"{prefix.variable(name)}\Microsoft\Windows\Start Menu\Programs")
            / f"{product.NAME}.lnk"
            for name in ("ProgramData", "APPDATA")
        ]
        self.program = Program(prefix, FOLDER)

    def run(self, clock: Clock) -> None:
        """All steps in order."""
        for name, step in (
            ("MSI refuses a Windows that is too old", self._too_old),
            (f"MSI installs {self._old_version} silently", self._install_older),
            ("installed program (MSI): commands and self-test", self.program.prove),
            (f"MSI upgrades to {self._new_version}", self._upgrade),
            ("MSI refuses an older version", self._refuse_older),
            ("MSI is removed", self._remove),
        ):
            with clock.step(name):
                step()

    def _msiexec(self, switch: str, what: str) -> Ended:
        return self._prefix.run("msiexec", switch, what, "/qn", seconds=180)

    def _too_old(self) -> None:
        self._prefix.must("winecfg", "-v", "win81")
        ended = self._msiexec("/i", windows(self._newer))
        self._prefix.must("winecfg", "-v", "win10")
        check(ended.code != 0, "the MSI did not refuse")
        check(not self._inside.exists(), f"{FOLDER} is there all the same")

    def _install_older(self) -> None:
        ended = self._msiexec("/i", windows(self._older))
        check(ended.code == 0, f"msiexec failed: {ended}")
        self._check_installed(self._old_version)
        check((self._inside / "_internal" / LEFT_OVER).exists(), "the older version is not whole")

    def _upgrade(self) -> None:
        ended = self._msiexec("/i", windows(self._newer))
        check(ended.code == 0, f"msiexec failed: {ended}")
        self._check_installed(self._new_version)
        check(not (self._inside / "_internal" / LEFT_OVER).exists(), "two versions are mixed")
        ended = self.program.command("version")
        check(ended.code == 0, f"version: {ended}")

    def _refuse_older(self) -> None:
        before = state_of(self._inside)
        ended = self._msiexec("/i", windows(self._older))
        check(ended.code != 0, "an older version was installed over a newer one")
        check(state_of(self._inside) == before, "the newer version is no longer whole")
        self._check_installed(self._new_version)

    def _remove(self) -> None:
        (code,) = self._entries()
        ended = self._msiexec("/x", code)
        check(ended.code == 0, f"msiexec failed: {ended}")
        check(not self._inside.exists(), f"{FOLDER} is still there")
        check(not self._has_shortcut(), "the Start menu entry is still there")
        check(not self._entries(), "it is still listed among the programs")

    def _check_installed(self, version: str) -> None:
        names = {path.name for path in self._inside.iterdir()}
        programs = {f"{product.ID}.exe", f"{product.ID}-cli.exe", "_internal"}
        check(names == programs, f"the folder holds {sorted(names)}")
        check(self._has_shortcut(), "there is no Start menu entry")
        entries = self._entries()
        check(len(entries) == 1, f"it is listed {len(entries)} times among the programs")
        found = next(iter(entries.values()))
        check(found.get("DisplayVersion") == version, f"listed as {found.get('DisplayVersion')}")
        check(found.get("Publisher") == product.PUBLISHER, f"of {found.get('Publisher')}")

    def _has_shortcut(self) -> bool:
        return any(path.exists() for path in self._shortcuts)

    def _entries(self) -> dict[str, dict[str, str]]:
        """The product codes under which Windows lists the program."""
        listed = self._prefix.run("reg", "query", _UNINSTALL).out
        codes = re.findall(r"\\(\{[0-9A-Fa-f-]{36}\})\s*$", listed, re.MULTILINE)
        entries = {code: self._prefix.values(f"{_UNINSTALL}\\{code}") for code in codes}
        return {
            code: values
            for code, values in entries.items()
            if values.get("DisplayName") == product.NAME
        }
