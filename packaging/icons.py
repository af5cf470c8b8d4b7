"""Renders resources/kpidesk.svg as the icon files of each system."""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

#: Sizes of the hicolor theme, in pixels.
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
#: Apple's names of the sizes that are kept as PNG.
_APPLE = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def draw_icons(svg: Path, folder: Path, name: str) -> None:
    """Write hicolor/…/NAME.png of all sizes, hicolor/scalable/…/NAME.svg, kpidesk.ico and .icns."""
    _running = QGuiApplication.instance() or QGuiApplication(["icons"])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is not an image")
    drawn = {size: _png(renderer, size) for size in {*SIZES, *_WINDOWS, *_APPLE.values()}}
    for size in SIZES:
        _write(folder / f"hicolor/{size}x{size}/apps/{name}.png", drawn[size])
    _write(folder / f"hicolor/scalable/apps/{name}.svg", svg.read_bytes())
    _write(folder / "kpidesk.ico", _ico({size: drawn[size] for size in _WINDOWS}))
    _write(folder / "kpidesk.icns", _icns({kind: drawn[size] for kind, size in _APPLE.items()}))


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Returns a Windows icon: a header, an entry for each image, the images as PNG."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    lines = b""
    for size, png in pictures.items():
        # In one byte, 256 is written as 0.
        lines += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + lines + b"".join(pictures.values())


def _icns(pictures: dict[bytes, bytes]) -> bytes:
    """Returns an Apple icon: each image after its kind and length."""
    parts = [kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures.items()]
    whole = b"".join(parts)
    return b"icns" + struct.pack(">I", len(whole) + 8) + whole


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
