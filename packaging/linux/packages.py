"""Makes the .deb, the .rpm and the .tar.xz from dist/central-desk; build.py calls it on Linux.

Not for making the folder (build.spec) and not for trying a package out (chroot_proof.py).
"""

from __future__ import annotations

import io
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import product
import recompress

HERE = Path(__file__).resolve().parent
DIST = product.ROOT / "dist"
BUNDLE = DIST / product.ID
ICONS = product.ROOT / "build" / "icons"
STAGE = product.ROOT / "build" / "linux"
CONFIGURED = STAGE / "nfpm.yaml"
ARCHITECTURES = {"x86_64": "amd64"}
"""What the names of the packages and nfpm.yaml are written for."""

NAMES = {
    "deb": f"{product.ID}_{product.VERSION}_amd64.deb",
    "rpm": f"{product.ID}-{product.VERSION}-1.x86_64.rpm",
    "tar": f"{product.ID}-{product.VERSION}-linux-x86_64.tar.xz",
}


def filled(text: str) -> str:
    """The text with `@NAME@` replaced by the value of that name in product.py."""
    values = {
        "PUBLISHER": product.PUBLISHER,
        "PROJECT_PAGE": product.PROJECT_PAGE,
        "VERSION": product.VERSION,
        "DATE": time.strftime("%Y-%m-%d", time.gmtime(product.commit_seconds())),
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def stage() -> None:
    """Lay out what goes under /usr/share, and the script, with the modes they shall have."""
    shutil.rmtree(STAGE, ignore_errors=True)
    share = STAGE / "share"
    icons = share / "icons" / "hicolor"
    placed = {
        HERE / f"{product.ID}.desktop": share / "applications" / f"{product.ID}.desktop",
        ICONS / f"{product.ID}.svg": icons / "scalable" / "apps" / f"{product.ID}.svg",
        product.ROOT / "LICENSE": share / "doc" / product.ID / "copyright",
        HERE / "before.sh": STAGE / "before.sh",
    }
    for source in ICONS.glob(f"{product.ID}-*.png"):
        size = source.stem.removeprefix(f"{product.ID}-")
        placed[source] = icons / f"{size}x{size}" / "apps" / f"{product.ID}.png"
    for source, target in placed.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o644)
    metainfo = share / "metainfo" / "io.github.central_desk.CentralDesk.metainfo.xml"
    metainfo.parent.mkdir()
    text = (HERE / "metainfo.xml").read_text(encoding="utf-8")
    metainfo.write_text(filled(text), encoding="utf-8")
    open_to_all(STAGE)


def open_to_all(folder: Path) -> None:
    """Everybody may read; whoever built may have been shy (umask 077)."""
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == BUNDLE / product.ID or path.suffix == ".sh"
            path.chmod(0o755 if runs else 0o644)


def variables() -> dict[str, str]:
    """What nfpm.yaml names."""
    return {
        "ID": product.ID,
        "VERSION": product.VERSION,
        "MAINTAINER": product.MAINTAINER,
        "PUBLISHER": product.PUBLISHER,
        "PROJECT_PAGE": product.PROJECT_PAGE,
        "LICENCE": product.LICENCE,
        "SUMMARY": product.SUMMARY,
        "GLIBC": product.GLIBC_OLDEST,
        "BUNDLE": str(BUNDLE),
        "STAGE": str(STAGE),
        "SOURCE_DATE_EPOCH": str(product.commit_seconds()),
    }


def make_package(kind: str) -> Path:
    """Make the .deb or the .rpm with nfpm."""
    target = DIST / NAMES[kind]
    nfpm = Path(sys.executable).with_name("nfpm")
    configuration = ["--config", str(CONFIGURED), "--packager", kind, "--target", str(target)]
    subprocess.run(
        [str(nfpm), "package", *configuration], check=True, env={**os.environ, **variables()}
    )
    {"deb": recompress.deb, "rpm": recompress.rpm}[kind](target)
    return target


def configured() -> None:
    """Fill nfpm.yaml's variables in; nfpm itself does so in some places only."""
    text = (HERE / "nfpm.yaml").read_text(encoding="utf-8")
    for name, value in variables().items():
        text = text.replace("${" + name + "}", value)
    CONFIGURED.write_text(text, encoding="utf-8")


def make_archive() -> Path:
    """Make the .tar.xz: the folder, with what a menu entry needs beside it."""
    target, top = DIST / NAMES["tar"], f"{product.ID}-{product.VERSION}"
    seconds = product.commit_seconds()

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = seconds
        return entry

    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w") as archive:
        for path in sorted(BUNDLE.rglob("*")):
            inside = f"{top}/{path.relative_to(BUNDLE).as_posix()}"
            archive.add(path, inside, recursive=False, filter=plain)
        archive.add(STAGE / "share", f"{top}/share", filter=plain)
    target.write_bytes(recompress.packed(raw.getvalue()))
    return target


def main() -> None:
    """Make all three and say how large they are."""
    if platform.machine() not in ARCHITECTURES:
        raise SystemExit(f"packages: not written for {platform.machine()}")
    open_to_all(BUNDLE)
    stage()
    configured()
    with ThreadPoolExecutor() as pool:
        # Compressing takes the time, and Python lets it run side by side.
        making = [
            pool.submit(make_package, "rpm"),
            pool.submit(make_package, "deb"),
            pool.submit(make_archive),
        ]
    for made in (future.result() for future in making):
        print(f"packages: {made.stat().st_size / 1e6:.1f} MB  {made.name}", flush=True)


if __name__ == "__main__":
    main()
