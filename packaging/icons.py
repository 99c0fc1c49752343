"""Makes the icons of the packages from resources/icons/app.svg: .ico, .icns, .png and .svg.

`build/venv/bin/python packaging/icons.py` writes them to build/icons/. The drawing of the program
is one colour; an icon among others on a desktop needs a ground, which is added here.
"""

import io
import re
import struct
import sys
from pathlib import Path

import icnsutil
import product
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = product.ROOT / "resources" / "icons" / "app.svg"
FOLDER = product.ROOT / "build" / "icons"

GROUND, GROUND_DEEP, INK = "#2F55D4", "#1F3C9C", "#FFFFFF"
"""The accent of the light theme, its pressed state, and the text on it."""

WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
MACOS_SIZES = {
    "icp4": 16,
    "icp5": 32,
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
_LARGEST_BITMAP = 64


def tile(drawing: str, margin: float) -> str:
    """The drawing in white on a rounded ground, `margin` (of 24 units) free on each side."""
    inner = re.sub(r"^<svg[^>]*>|</svg>\s*$", "", drawing.strip()).replace("#000000", INK)
    side = 24 - 2 * margin
    scale = side / 24 * 0.66
    shift = (24 - 24 * scale) / 2
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 24 24">'
        '<defs><linearGradient id="ground" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{GROUND}"/><stop offset="1" stop-color="{GROUND_DEEP}"/>'
        "</linearGradient></defs>"
        f'<rect x="{margin}" y="{margin}" width="{side}" height="{side}" rx="{side * 0.22:.3f}" '
        'fill="url(#ground)"/>'
        f'<g transform="translate({shift:.3f} {shift:.3f}) scale({scale:.4f})" fill="none" '
        f'stroke="{INK}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">'
        f"{inner}</g></svg>\n"
    )


def png(source: str, size: int) -> bytes:
    """The drawing `source` as a square picture of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(store, "PNG"):
        raise RuntimeError("Qt cannot write PNG here")
    return bytes(store.data().data())


def ico(source: str) -> bytes:
    """A Windows icon: bitmaps in the small sizes, which every reader takes, PNG in the large."""
    pictures = []
    for size in WINDOWS_SIZES:
        store = io.BytesIO()
        kind = "bmp" if size <= _LARGEST_BITMAP else "png"
        image = Image.open(io.BytesIO(png(source, size)))
        image.save(store, "ICO", sizes=[(size, size)], bitmap_format=kind)
        # A file with one picture: 6 bytes of header, 16 bytes of directory, then the picture.
        pictures.append((size, store.getvalue()[22:]))
    place = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return directory + b"".join(data for _, data in pictures)


def make(folder: Path = FOLDER) -> None:
    """Write all icons into `folder`, replacing what is there."""
    folder.mkdir(parents=True, exist_ok=True)
    drawing = DRAWING.read_text(encoding="utf-8")
    wide, macos = tile(drawing, 0.75), tile(drawing, 2.25)
    (folder / f"{product.ID}.svg").write_text(wide, encoding="utf-8")
    for size in LINUX_SIZES:
        (folder / f"{product.ID}-{size}.png").write_bytes(png(wide, size))
    (folder / f"{product.ID}.ico").write_bytes(ico(wide))
    icns = icnsutil.IcnsFile()
    for key, size in MACOS_SIZES.items():
        icns.add_media(key, data=png(macos, size))
    written = str(folder / f"{product.ID}.icns")
    icns.write(written)
    if problems := list(icnsutil.IcnsFile.verify(written)):
        raise RuntimeError(f"{written}: {'; '.join(problems)}")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
