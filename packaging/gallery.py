"""Pictures of every page and dialog: `python packaging/gallery.py FOLDER [--language CODE]`.

Each theme, scale and screen gets a process and a folder of its own, as
`FOLDER/dark/1366x768@150/charts.png`. Before a release, look at all of them. `--only dark` or
`--only @200` makes a part of them. FOLDER must be outside of the repository. CODE may be that of a
pseudo-language of `tests/support/pseudo_languages.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from kpidesk.ui.window.main_window import MainWindow

SCREENS = {(1366, 768): (100, 150, 200), (1920, 1080): (100, 150, 200), (1024, 640): (100, 150)}
THEMES = ("light", "dark", "contrast")
#: What the frame of a window and the task bar take of a screen, in logical pixels.
_FRAME = (0, 64)


def main() -> int:
    """Start a process for each theme, screen and scale; returns how many failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", default="", help="a part of a folder's name")
    parser.add_argument("--draw", nargs=4, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.folder.resolve().is_relative_to(ROOT):
        parser.error("the folder must be outside of the repository")
    if wanted.draw:
        theme, width, height, scale = wanted.draw
        _draw_all(wanted.folder, theme, (int(width), int(height)), int(scale), wanted.language)
        return 0
    failed = 0
    for theme in THEMES:
        for (width, height), scales in SCREENS.items():
            for scale in scales:
                name = f"{theme}/{width}x{height}@{scale}"
                if wanted.only not in name:
                    continue
                folder = wanted.folder / name
                folder.mkdir(parents=True, exist_ok=True)
                failed += _start(folder, (theme, width, height, scale), wanted.language)
    return failed


def _start(folder: Path, what: tuple[object, ...], language: str) -> bool:
    """Draw in a process of its own; returns whether that failed."""
    *_, width, height, scale = what
    screen = {"name": "screen", "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as screens:
        json.dump({"screens": [{**screen, "x": 0, "y": 0}]}, screens)
        screens.flush()
        platform = {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens.name}",
            "QT_SCALE_FACTOR": str(int(str(scale)) / 100),
        }
        command = [sys.executable, __file__, str(folder), "--language", language, "--draw"]
        done = subprocess.run(
            [*command, *map(str, what)], check=False, env={**os.environ, **platform}
        )
    print(folder, "failed" if done.returncode else "done", flush=True)
    return done.returncode != 0


def _draw_all(folder: Path, theme: str, screen: tuple[int, int], scale: int, language: str) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication, QDialog
    from sample_window import sample_window, wait_for_page

    from kpidesk.ui.navigation import Destination, PageId
    from kpidesk.ui.theme import theme as themes
    from tests.support.dialog_tour import DialogTour
    from tests.support.pseudo_languages import pseudo_languages_offered

    application = QApplication(["kpidesk", "-style", "fusion"])
    logical = QSize(
        *(100 * side // scale - gone for side, gone in zip(screen, _FRAME, strict=True))
    )
    made: Counter[str] = Counter()
    with (
        pseudo_languages_offered(),
        tempfile.TemporaryDirectory() as files,
        sample_window(Path(files), getattr(themes, theme.upper()), logical, language) as window,
    ):
        shell = window.shell
        for page_id in PageId:
            window.go(Destination(page_id))
            wait_for_page(window)
            _save(shell, folder, page_id)
        for view in _views_of_updates(window):
            wait_for_page(window)
            _save(shell, folder, view)
        for name, menu in _menus(window):
            menu.ensurePolished()
            menu.resize(menu.sizeHint())
            menu.grab().save(str(folder / f"menu-{name}.png"))
        for _ in chain(DialogTour(window, _wait_until), _of_qt(window)):
            wait_for_page(window)
            for dialog in shell.findChildren(QDialog):
                if dialog.isVisible():
                    name = type(dialog).__name__
                    made[name] += 1
                    number = f"-{made[name]}" if made[name] > 1 else ""
                    _save(dialog, folder, f"dialog-{name}{number}")
                    dialog.reject()
        del application


def _save(top: QWidget, folder: Path, name: str) -> None:
    """Save a picture of a window, and one of all that is in each area that is scrolled."""
    from PySide6.QtWidgets import QScrollArea

    top.grab().save(str(folder / f"{name}.png"))
    for number, area in enumerate(top.findChildren(QScrollArea)):
        whole = area.widget()
        if area.isVisible() and whole.height() > area.viewport().height():
            whole.grab().save(str(folder / f"{name}-whole-{number}.png"))


def _views_of_updates(window: MainWindow) -> Iterator[str]:
    """Yields the names of what the Updates page shows besides its fields."""
    from kpidesk.domain.updates.update import UpdateState
    from kpidesk.ui.navigation import Destination, PageId
    from kpidesk.ui.updates.page import UpdatesPage

    window.go(Destination(PageId.UPDATES))
    page = window.page
    assert isinstance(page, UpdatesPage)
    page.tabs.setCurrentIndex(1)
    yield "updates-preview"
    page.tabs.setCurrentIndex(0)
    page.actions_.overall.trigger()
    yield "updates-list"
    listed = page.workspace.services.updates.listing()
    page.table.opened.emit(next(each.key for each in listed if each.state is UpdateState.SENT))
    yield "updates-sent"


def _wait_until(done: Callable[[], bool]) -> None:
    """Returns when that is so, at the latest after some seconds."""
    from PySide6.QtCore import QDeadlineTimer
    from PySide6.QtWidgets import QApplication

    deadline = QDeadlineTimer(10_000)
    while not done() and not deadline.hasExpired():
        QApplication.processEvents()


def _of_qt(window: MainWindow) -> Iterator[None]:
    """The dialogs that Qt draws itself."""
    from sample_window import wait_for_page

    from kpidesk.ui.navigation import Destination, PageId

    window.go(Destination(PageId.ENTER))
    wait_for_page(window)
    for name in ("new", "open", "copy_file", "import_table", "export", "print"):
        getattr(window.actions, name).trigger()
        yield


def _menus(window: MainWindow) -> Iterator[tuple[str, QMenu]]:
    """Yields all menus with names for their pictures, those of the pages included."""
    from PySide6.QtWidgets import QMenu
    from sample_window import wait_for_page

    from kpidesk.ui.charts.page import ChartsPage
    from kpidesk.ui.navigation import Destination, PageId
    from kpidesk.ui.overview.page import OverviewPage

    for page_id in PageId:
        window.go(Destination(page_id))
        wait_for_page(window)
        match window.page:
            case OverviewPage() as page:
                page.tile_menu(next(iter(page.board.tiles.values())))
            case ChartsPage() as page:
                page.panel.period_menu()
        for number, menu in enumerate(window.shell.findChildren(QMenu)):
            menu.aboutToShow.emit()
            if menu.actions():
                yield f"{page_id}-{number}", menu


if __name__ == "__main__":
    sys.exit(main())
