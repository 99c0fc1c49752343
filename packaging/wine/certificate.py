"""A certificate that nobody trusts, and a command that signs with it: proves the signing hooks.

A release signs with its own command (`packaging/windows/signing.py`); nothing here is of use to it.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from steps import check

_SCRIPT = """#!/bin/sh
# Signs the Windows file "$1" in place.
set -e
osslsigncode sign -certs '{folder}/trial.pem' -key '{folder}/trial.key' -h sha256 \\
    -n 'Central Desk (trial)' -in "$1" -out "$1.signed"
mv "$1.signed" "$1"
"""


def make(folder: Path) -> str:
    """Make a certificate in `folder`; returns the command that signs with it."""
    folder.mkdir(parents=True, exist_ok=True)
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "7"]
    words += ["-subj", "/CN=Central Desk trial", "-addext", "extendedKeyUsage=codeSigning"]
    words += ["-keyout", str(folder / "trial.key"), "-out", str(folder / "trial.pem")]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    check(done.returncode == 0, f"openssl: {done.stderr}")
    script = folder / "sign.sh"
    script.write_text(_SCRIPT.format(folder=folder), encoding="utf-8")
    script.chmod(0o755)
    return str(script)


def signed(path: Path, folder: Path) -> bool:
    """Whether a file bears a valid signature by the certificate in `folder`."""
    trusted = ["-CAfile", str(folder / "trial.pem"), "-ignore-timestamp", "-ignore-crl"]
    words = ["osslsigncode", "verify", *trusted, "-in", os.fspath(path)]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    return done.returncode == 0
