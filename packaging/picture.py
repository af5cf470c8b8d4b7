"""Makes the screenshot in the README: `python packaging/picture.py [FILE]`.

It shows the window with the sample practice on a fixed day, light and in English, rendered
offscreen. The same fonts give the same picture.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QBuffer, QIODevice, QSize  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from sample_window import sample_window, wait_for_page  # noqa: E402

from kpidesk.i18n.languages import SOURCE  # noqa: E402
from kpidesk.ui.theme.theme import LIGHT  # noqa: E402

PICTURE = ROOT / ".github" / "window.png"
SIZE = QSize(1280, 800)


def main() -> int:
    """Make the screenshot; returns 0."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    application = QApplication(["kpidesk", "-style", "fusion"])
    with (
        tempfile.TemporaryDirectory() as name,
        sample_window(Path(name), LIGHT, SIZE, SOURCE) as window,
    ):
        wait_for_page(window)
        image = window.shell.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    content = _png(image)
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(content)
    print(f"{target}: {len(content)} bytes")
    del application
    return 0


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
