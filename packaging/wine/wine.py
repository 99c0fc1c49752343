"""The whole Windows way on Debian, under Wine: build, install, use, upgrade, remove.

`python3 dev.py build --windows-on-wine` runs it. Works in build/wine, made anew; the packages go
to dist/wine, for trying only: their interpreter is not the one of a release (`interpreter`).
Ends at the first thing that does not hold, with one message. Needs Debian's packages of
`prefix.NEEDED` and no Windows.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "windows")]

import audit  # noqa: E402
import certificate  # noqa: E402
import icons  # noqa: E402
import installers  # noqa: E402
import interpreter  # noqa: E402
import product  # noqa: E402
import signing  # noqa: E402
import tools  # noqa: E402
from msi_trial import MsiTrial  # noqa: E402
from prefix import Prefix, require_tools, windows  # noqa: E402
from screen import screen  # noqa: E402
from setup_trial import LEFT_OVER, SetupTrial  # noqa: E402
from steps import Clock, Failed, check, note  # noqa: E402

WORK = product.ROOT / "build" / "wine"
DIST = product.ROOT / "dist" / "wine"
PICTURE = WORK / "windows-on-wine.png"
OLDER = "0.0.1"
MOST_MEGABYTES = 45
"""The target for each download."""


def build(prefix: Prefix) -> Path:
    """The bundle, by PyInstaller on the Windows interpreter and the repository's own recipe."""
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", windows(WORK / "dist"), "--workpath", windows(WORK / "pyinstaller")]
    words = [prefix.python, "-m", "PyInstaller", *options, *places, "build.spec"]
    prefix.must(*words, seconds=900, folder=product.ROOT)
    return WORK / "dist" / product.ID


def list_contents(prefix: Prefix, bundle: Path) -> None:
    """The list of contents, told by the Python that made the bundle; unknown files end it."""
    target = DIST / f"{product.ID}-{product.VERSION}-windows-x64.cdx.json"
    # There is no git in there to ask for the time.
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))
    places = (bundle, target, WORK / "pyinstaller" / "build" / "COLLECT-00.toc")
    script = windows(HERE.parent / "sbom.py")
    note(prefix.must(prefix.python, "-B", script, *map(windows, places)).out.strip())


def make_older(bundle: Path, sign: str) -> installers.Packages:
    """An older version to upgrade from: signed, quickly packed, with a file too many."""
    older = WORK / "older" / product.ID
    shutil.copytree(bundle, older)
    (older / "_internal" / LEFT_OVER).write_text("older", encoding="utf-8")
    signing.sign_programs(older, sign)
    return installers.make_all(older, WORK / "older", WORK / "msi", OLDER, sign, quick=True)


def make_newer(bundle: Path) -> installers.Packages:
    """The packages as a release makes them where nobody signs."""
    made = installers.make_all(bundle, DIST, WORK / "msi", product.VERSION, "")
    for path in made:
        size = path.stat().st_size / 1e6
        note(f"{path.name}: {size:.1f} MB")
        check(size <= MOST_MEGABYTES, f"{path.name} is larger than {MOST_MEGABYTES} MB")
    return made


def check_words(made: installers.Packages, bundle: Path) -> None:
    """Icon and version resource of the programs and of the setup."""
    for path in (*sorted(bundle.glob("*.exe")), made.setup):
        words = audit.version_words(path)
        check(words.get("ProductVersion") == product.VERSION, f"{path.name}: {words}")
        check(words.get("CompanyName") == product.PUBLISHER, f"{path.name}: {words}")
        check(audit.has_icon(path), f"{path.name} has no icon")


def check_signed(older: installers.Packages, newer: installers.Packages) -> None:
    """The hooks sign everything where there is a certificate, and nothing where there is none."""
    folder = WORK / "certificate"
    programs = sorted((WORK / "older" / product.ID).glob("*.exe"))
    for path in (*programs, *older):
        check(certificate.signed(path, folder), f"{path.name} bears no signature")
    for path in newer:
        check(not certificate.signed(path, folder), f"{path.name} bears a signature")


def make(clock: Clock, prefix: Prefix) -> tuple[installers.Packages, installers.Packages]:
    """Everything up to the packages, an older and a newer one of each kind."""
    with clock.step("Windows CPython, pinned by its hash"):
        interpreter.fetch(WORK)
    with clock.step("locked packages for Windows"):
        interpreter.install(product.ROOT / "requirements" / "build.txt", prefix.python.parent, WORK)
    with clock.step("Wine prefix with the stand-in DLLs"):
        prefix.make(product.ROOT / "resources" / "fonts")
    icons.make()
    with clock.step("PyInstaller"):
        bundle = build(prefix)
    with clock.step("audit of the bundle"):
        note(audit.audit(bundle, prefix.stand_ins))
        audit.prove(bundle, prefix.drive / "windows" / "system32", prefix.stand_ins)
    DIST.mkdir(parents=True, exist_ok=True)
    with clock.step("list of contents (SBOM)"):
        list_contents(prefix, bundle)
    with clock.step("older packages, signed for trial"):
        older = make_older(bundle, certificate.make(WORK / "certificate"))
    with clock.step("setup program and MSI"):
        newer = make_newer(bundle)
        check_words(newer, bundle)
        check_signed(older, newer)
    return older, newer


def try_out(
    clock: Clock, prefix: Prefix, older: installers.Packages, newer: installers.Packages
) -> None:
    """Install, use, upgrade and remove, first by the setup program, then by the MSI."""
    versions = (OLDER, product.VERSION)
    with screen() as seen:
        prefix.display = seen.name
        trusted = WORK / "certificate"
        by_setup = SetupTrial(prefix, older.setup, newer.setup, versions, trusted)
        by_setup.program.screen = seen
        by_setup.run(clock, lambda program: program.use(PICTURE))
        MsiTrial(prefix, older.msi, newer.msi, versions).run(clock)
        note(f"picture: {PICTURE.relative_to(product.ROOT)}")


def main() -> int:
    """Run everything; the exit code is 1 where something did not hold."""
    clock = Clock()
    try:
        require_tools()
        shutil.rmtree(WORK, ignore_errors=True)
        WORK.mkdir(parents=True)
        # What tools write beside their work must not end in the source tree.
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        prefix = Prefix(WORK / "prefix")
        with prefix.alive():
            older, newer = make(clock, prefix)
            try_out(clock, prefix, older, newer)
    except (Failed, tools.Failed) as failure:
        print(f"wine: {failure}", file=sys.stderr)
        return 1
    clock.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
