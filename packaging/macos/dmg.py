"""Makes the disk image of the macOS program, signed and notarised where the means are given.

`python3 packaging/macos/dmg.py [PROGRAM.app IMAGE.dmg]` on a Mac; build.py calls it, and both names
are those of dist/ then. PyInstaller has signed the program by then (build.spec); here the signature
is checked and the image signed. Every command is printed. Inert without these variables:

MACOS_SIGN_IDENTITY  the "Developer ID Application: …" in an unlocked keychain
MACOS_NOTARY_KEY     the file with the App Store Connect API key (.p8): a path, never the key
MACOS_NOTARY_KEY_ID, MACOS_NOTARY_ISSUER  whose key that is

Not for getting a certificate into a keychain: .github/workflows/release.yml does that.
"""

from __future__ import annotations

import os
import platform
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import product

DIST = product.ROOT / "dist"

ATTEMPTS = 3
"""hdiutil fails now and then because an indexer holds the image it is making."""

NOTARY_NAMES = ("MACOS_NOTARY_KEY", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER")


class Failed(Exception):
    """No image was made; the text is the one message for the person."""


@dataclass(frozen=True)
class Signing:
    """Who signs and who asks Apple; empty where nobody does."""

    identity: str = ""
    key_file: str = ""
    key_id: str = ""
    issuer: str = ""

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Signing:
        """Read the variables. All of those for notarising, or none: half of them is a mistake."""
        notary = [environment.get(name, "").strip() for name in NOTARY_NAMES]
        missing = [name for name, value in zip(NOTARY_NAMES, notary, strict=True) if not value]
        if missing and len(missing) < len(NOTARY_NAMES):
            raise Failed(f"notarising also needs {', '.join(missing)}")
        identity = environment.get("MACOS_SIGN_IDENTITY", "").strip()
        if notary[0] and not identity:
            raise Failed("notarising needs a signature: set MACOS_SIGN_IDENTITY")
        return cls(identity, *notary)


def run(command: Sequence[str | Path], attempts: int = 1) -> None:
    """Print and run a command; raises `Failed` when its last attempt fails."""
    words = [str(word) for word in command]
    for _ in range(attempts):
        print("$ " + " ".join(map(shlex.quote, words)), flush=True)
        try:
            code = subprocess.run(words, check=False).returncode
        except OSError as error:
            raise Failed(f"cannot run {words[0]}: {error.strerror}") from error
        if code == 0:
            return
    raise Failed(f"{words[0]} failed (exit code {code}); what it says stands above")


def stage(app: Path, folder: Path) -> None:
    """Lay out what the opened image shows: the program, and the folder to drag it to."""
    # ditto, because a plain copy loses what the signature covers (links, extended attributes).
    run(["ditto", app, folder / app.name])
    (folder / "Applications").symlink_to("/Applications")


def make_image(app: Path, image: Path) -> None:
    """Pack the program into a compressed, read-only image."""
    with tempfile.TemporaryDirectory() as folder:
        stage(app, Path(folder))
        command = ["hdiutil", "create", "-volname", app.stem, "-srcfolder", folder]
        command += ["-fs", "HFS+", "-format", "UDZO", "-ov", str(image)]
        run(command, ATTEMPTS)
    run(["hdiutil", "verify", image])


def sign(image: Path, signing: Signing) -> None:
    """Sign the image, so that it can be notarised and checked on its own."""
    run(["codesign", "--force", "--timestamp", "--sign", signing.identity, image])
    run(["codesign", "--verify", "--strict", "--verbose=2", image])


def notarise(image: Path, signing: Signing) -> None:
    """Have Apple look at the image and fasten its answer to it.

    notarytool ends well even when Apple refuses; stapler then finds no answer, and fails.
    """
    command: list[str | Path] = ["xcrun", "notarytool", "submit", image, "--wait"]
    command += ["--key", signing.key_file, "--key-id", signing.key_id, "--issuer", signing.issuer]
    run(command)
    run(["xcrun", "stapler", "staple", image])
    opening = ["--type", "open", "--context", "context:primary-signature"]
    run(["spctl", "--assess", *opening, "--verbose=2", image])


def make(app: Path, image: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Make `image` from `app`. Raises `Failed`."""
    signing = Signing.of(environment)
    if not app.is_dir():
        raise Failed(f"there is no {app}: build it first")
    # An ad-hoc signature passes too: it is what ARM Macs demand of every program.
    run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", app])
    make_image(app, image)
    if not signing.identity:
        print("dmg.py: MACOS_SIGN_IDENTITY is not set: the image is not signed", flush=True)
        return
    sign(image, signing)
    if not signing.key_file:
        print("dmg.py: MACOS_NOTARY_KEY is not set: the image is not notarised", flush=True)
        return
    notarise(image, signing)


def image_name() -> str:
    """The image of this version for this machine's processor."""
    return f"{product.ID}-{product.VERSION}-macos-{platform.machine().lower()}.dmg"


def main(arguments: Sequence[str]) -> int:
    """Make the image, the one of dist/ without arguments; returns the exit code."""
    if len(arguments) not in {0, 2}:
        print("usage: dmg.py [PROGRAM.app IMAGE.dmg]", file=sys.stderr)
        return 2
    app, image = map(Path, arguments or (DIST / f"{product.NAME}.app", DIST / image_name()))
    try:
        make(app, image)
    except Failed as failure:
        print(f"dmg.py: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
