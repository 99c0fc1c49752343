"""What the program leaves on the disk: no secret, nothing for others to read."""

from __future__ import annotations

import os
import shutil
import subprocess
from base64 import b64encode
from pathlib import Path

import pytest
from program import ROOT, command, environment, run, simulator, started

from desktop_app import __version__


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def spellings(secret: str) -> list[bytes]:
    raw = secret.encode()
    plain = [raw, raw.hex().encode(), raw.hex().upper().encode()]
    # Base64 of it at each of the three places it can have in a longer text.
    shifted = [b64encode(b"x" * lead + raw)[4 * (lead > 0) + 2 : -6] for lead in range(3)]
    return [*plain, *shifted]


def test_secrets_and_tokens_stand_nowhere_in_the_profile(profile: Path) -> None:
    with simulator("--customers", 30) as served:
        with started(
            "sync", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin=subprocess.PIPE,
        ) as syncing:  # fmt: skip
            arguments = Path(f"/proc/{syncing.pid}/cmdline")
            shown = arguments.read_bytes() if arguments.exists() else b""
            environ = Path(f"/proc/{syncing.pid}/environ")
            shown += environ.read_bytes() if environ.exists() else b""
            out, err = syncing.communicate(f"{served.secret}\n", timeout=30)
        assert syncing.returncode == 0
        wrong = run(
            "sync", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin=f"{served.secret}oops\n",
        )  # fmt: skip
        assert wrong.code == 1
    files = [path for path in profile.rglob("*") if path.is_file()]
    assert files
    haystack = b"\n".join(path.read_bytes() for path in files) + shown
    haystack += (out + err + wrong.out + wrong.err).encode()
    for spelling in (*spellings(served.secret), b"simulator-token-", b"Bearer "):
        assert spelling not in haystack


def test_what_the_program_writes_is_private(profile: Path) -> None:
    if os.name != "posix":
        pytest.skip("POSIX modes")
    assert run("sync", "--demo", "--customers", 3, "--profile-dir", profile).code == 0
    open_ones = [
        str(path.relative_to(profile))
        for path in profile.rglob("*")
        if path.is_file() and path.stat().st_mode & 0o077
    ]
    assert open_ones == []


def test_without_a_profile_dir_demo_worlds_do_not_mix(tmp_path: Path) -> None:
    assert run("sync", "--demo", "--customers", 3).code == 0
    assert run("sync", "--demo", "--customers", 4).code == 0
    assert len(run("list", "--json", "--demo", "--customers", 3).out.splitlines()) == 3
    assert len(run("list", "--json", "--demo", "--customers", 4).out.splitlines()) == 4
    assert run("list", "--json").code == 1


def test_the_installed_command_is_the_same(tmp_path: Path) -> None:
    installed = shutil.which("central-desk", path=str(Path(command()[0]).parent))
    if installed is None:
        pytest.skip("central-desk is not installed beside this interpreter")
    done = subprocess.run(
        [installed, "version"], capture_output=True, encoding="utf-8", check=False, cwd=tmp_path,
        env=environment(),
    )  # fmt: skip
    assert done.stdout == f"Central Desk {__version__}\n"
    assert ROOT.exists()
