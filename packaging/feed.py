"""The update feed, for whoever releases: makes a key pair, signs a feed, verifies one.

    packaging/feed.py key --id 2026a --file FOLDER/release.key
    packaging/feed.py sign --key FOLDER/release.key --version 1.2.0 --address https://… \\
        --notes-en "…" --notes-de "…" --out central-desk.feed
    packaging/feed.py verify central-desk.feed

Runs in the environment of the build or of the developers. The private key goes to a file of its
own (mode 0600, outside the repository) and is never printed; keep it off machines that build.
`key` prints the public half, which belongs in resources/app/update-feed.json together with the
feed's address and the places of downloads. `verify` reads with the program's own reader and that
file. What the feed looks like stands in desktop_app/updates/feed.py.
"""

from __future__ import annotations

import argparse
import json
import os
import stat
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# ruff: noqa: E402 - the program's packages lie one folder up
from nacl.signing import SigningKey

from desktop_app.domain.update import (
    DAY,
    Release,
    Seen,
    UpdateError,
    Version,
    demand_timely,
    parts_of,
)
from desktop_app.updates.feed import (
    LANGUAGES,
    LONGEST_NOTE,
    SignedFeed,
    document_of,
    message_of,
    payload_of,
)
from desktop_app.updates.trust import KEY_ID, Trust, trust_of

TRUST = ROOT / "resources" / "app" / "update-feed.json"
DAYS = 90
"""So long a feed holds unless it is said otherwise; sign it anew before it ends."""


class FeedToolError(Exception):
    """What was asked for cannot be done; one line says why."""


def make_key(key_id: str, file: Path) -> str:
    """Write a new private key to a new file; returns the public half in hexadecimal digits."""
    if not KEY_ID.match(key_id):
        raise FeedToolError("An id is small letters, digits and hyphens, 32 at most.")
    if file.resolve().is_relative_to(ROOT):
        raise FeedToolError("A private key does not belong in the repository.")
    key = SigningKey.generate()
    content = json.dumps({"id": key_id, "private": bytes(key).hex()})
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise FeedToolError(f"{file}: {error.strerror}") from error
    with os.fdopen(handle, "w", encoding="ascii") as stream:
        stream.write(content + "\n")
    return bytes(key.verify_key).hex()


def read_key(file: Path) -> tuple[str, SigningKey]:
    """The id and the private key of a file that nobody else may read."""
    try:
        if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise FeedToolError(f"{file}: others may read this private key (chmod 600).")
        raw = json.loads(file.read_bytes())
        return raw["id"], SigningKey(bytes.fromhex(raw["private"]))
    except OSError as error:
        raise FeedToolError(f"{file}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError):
        # Without the cause: it could quote the key.
        raise FeedToolError(f"{file}: this is no private key of this tool.") from None


def sign(release: Release, key_id: str, key: SigningKey) -> bytes:
    """The feed for a release."""
    payload = payload_of(release)
    return document_of(key_id, key.sign(message_of(key_id, payload)).signature, payload)


def verify(document: bytes, trust: Trust, now: float, seen: Seen | None = None) -> Release:
    """What a program with this trust reads in a feed. Raises `UpdateError`."""
    release = SignedFeed(trust).read(document)
    demand_timely(release, seen, now)
    return release


def read_trust(file: Path) -> Trust:
    """The trust of a build."""
    try:
        trust = trust_of(json.loads(file.read_bytes()))
    except (OSError, ValueError) as error:
        raise FeedToolError(f"{file}: {error}") from error
    if trust is None:
        raise FeedToolError(f"{file}: it names no feed, no download place or no key.")
    return trust


def _release(asked: argparse.Namespace, now: int) -> Release:
    try:
        version = Version.parse(asked.version)
    except ValueError:
        raise FeedToolError("A version is written 1.2.3, 1.2.3a1, 1.2.3b1 or 1.2.3rc1.") from None
    if parts_of(asked.address) is None:
        raise FeedToolError("The address must be plain: https, a host, a path without escapes.")
    notes = tuple((name, getattr(asked, f"notes_{name}")) for name in LANGUAGES)
    if not all(0 < len(text) <= LONGEST_NOTE and text.isprintable() for _, text in notes):
        raise FeedToolError(f"Notes are one line of 1 to {LONGEST_NOTE} characters.")
    return Release(version, asked.address, notes, now, now + asked.days * DAY)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _key(asked: argparse.Namespace) -> None:
    public = make_key(asked.id, asked.file)
    _say("The public half, for resources/app/update-feed.json:")
    _say(f'  "keys": {{"{asked.id}": "{public}"}}')


def _sign(asked: argparse.Namespace) -> None:
    now = int(time.time())
    release = _release(asked, now)
    key_id, key = read_key(asked.key)
    document = sign(release, key_id, key)
    # What the program would refuse is better refused here.
    place = release.address[: release.address.rindex("/") + 1]
    verify(document, Trust("", (place,), {key_id: bytes(key.verify_key)}), now)
    asked.out.write_bytes(document)
    _say(f"{asked.out}: version {release.version}, holds for {asked.days} days")


def _verify(asked: argparse.Namespace) -> None:
    try:
        document = asked.feed.read_bytes()
    except OSError as error:
        raise FeedToolError(f"{asked.feed}: {error.strerror}") from error
    now = time.time()
    release = verify(document, read_trust(asked.trust), now)
    days = (release.expires - now) / DAY
    _say(f"{asked.feed}: version {release.version}, {release.address}, {days:.1f} days left")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="The signed update feed of Central Desk.")
    commands = parser.add_subparsers(required=True)
    key = commands.add_parser("key", help="make a key pair")
    key.add_argument("--id", required=True, help="a name for the key, such as 2026a")
    key.add_argument("--file", required=True, type=Path, help="a new file for the private key")
    key.set_defaults(run=_key)
    signing = commands.add_parser("sign", help="sign a feed for a version")
    signing.add_argument("--key", required=True, type=Path)
    signing.add_argument("--version", required=True)
    signing.add_argument("--address", required=True, help="the page to download it from")
    for language in LANGUAGES:
        signing.add_argument(f"--notes-{language}", required=True)
    signing.add_argument("--days", type=int, default=DAYS)
    signing.add_argument("--out", required=True, type=Path)
    signing.set_defaults(run=_sign)
    verifying = commands.add_parser("verify", help="read a feed as the program does")
    verifying.add_argument("feed", type=Path)
    verifying.add_argument("--trust", type=Path, default=TRUST)
    verifying.set_defaults(run=_verify)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 1 and one line on stderr when it cannot be done."""
    asked = _parser().parse_args(arguments)
    try:
        asked.run(asked)
    except (FeedToolError, UpdateError) as error:
        sys.stderr.write(f"feed: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
