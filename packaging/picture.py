"""Makes the screenshot in the README: `python packaging/picture.py [FILE]`.

It shows the window with the sample practice on a fixed day, light and in English, rendered
offscreen. The same fonts give the same picture.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from kpidesk.app.practice.practice_handle import open_read_only  # noqa: E402
from kpidesk.app.practice.sample_file import make_sample  # noqa: E402
from kpidesk.app.start.page_factories import page_factories  # noqa: E402
from kpidesk.domain.catalogue.catalogue import ready_made  # noqa: E402
from kpidesk.i18n.languages import SOURCE  # noqa: E402
from kpidesk.i18n.sample_words import sample_words  # noqa: E402
from kpidesk.i18n.translation import Translation  # noqa: E402
from kpidesk.i18n.words import Words  # noqa: E402
from kpidesk.services.container import services_for  # noqa: E402
from kpidesk.ui.overview.page import OverviewPage  # noqa: E402
from kpidesk.ui.theme.style import apply  # noqa: E402
from kpidesk.ui.theme.theme import LIGHT  # noqa: E402
from kpidesk.ui.window.main_window import MainWindow  # noqa: E402
from kpidesk.ui.window.shell import Shell  # noqa: E402
from kpidesk.ui.window.window_commands import WindowCommands  # noqa: E402
from kpidesk.ui.workspace import Workspace  # noqa: E402

PICTURE = ROOT / ".github" / "window.png"
SIZE = (1280, 800)
TODAY = date(2026, 11, 21)


def main() -> int:
    """Make the screenshot; returns 0."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    application = QApplication(["kpidesk", "-style", "fusion"])
    apply(application, LIGHT.colours)
    with tempfile.TemporaryDirectory() as name:
        content = _draw(Path(name) / "sample.kpidesk")
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(content)
    print(f"{target}: {len(content)} bytes")
    return 0


def _draw(sample: Path) -> bytes:
    words = Words(SOURCE)
    make_sample(sample, TODAY, sample_words(words))
    handle = open_read_only(sample)
    services = services_for(handle, ready_made(), lambda: TODAY)
    shell = Shell(Translation(SOURCE), LIGHT.colours)
    window = MainWindow(
        shell,
        words,
        LIGHT.colours,
        page_factories(lambda: None),
        lambda shell: WindowCommands(shell, sample.parent, sample.parent),
    )
    shell.resize(*SIZE)
    shell.show()
    loop = QEventLoop()
    window.set_workspace(Workspace(services, words, LIGHT, file=sample))
    page = window.page
    assert isinstance(page, OverviewPage)
    page.ready.connect(loop.quit)
    loop.exec()
    image = shell.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    window.close_now()
    handle.close()
    return _png(image)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
