"""What is loaded in her pauses: all of it, and nothing before the page stands."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.long  # each waits until everything is loaded

LATER = (
    "sqlalchemy",
    "hashlib",
    "numpy",
    "pyqtgraph",
    "kpidesk.i18n.faults.fault_texts",
    "kpidesk.system.safe_files",
    "kpidesk.ui.enter.page",
    "kpidesk.ui.history.page",
)


@pytest.mark.usefixtures("unmeasured")  # measuring imports `hashlib`
def test_it_is_loaded_after_the_page_and_not_before(home):
    code = (
        "import sys\n"
        f"names = {LATER}\n"
        "def loaded(): return [name for name in names if name in sys.modules]\n"
        "from kpidesk.app.start.preload import Preloader\n"
        "from PySide6.QtCore import QTimer\n"
        "(preloading,) = window.findChildren(Preloader)\n"
        "preloading.destroyed.connect(lambda: say(*loaded()))\n"
        "say('before', *loaded())"
    )
    home.run("set", "2026-03", "requests=1")
    window = home.open(code)
    assert window.says() == "before"
    assert window.says() == " ".join(LATER)
    assert window.end() == 0
    assert not (home.state / "error.log").exists()


def test_it_may_be_cut_off_at_any_moment(home):
    home.run("set", "2026-03", "requests=1")
    for wait in (0, 500, 900):
        window = home.open(f"later({wait}, window.shell.close)")
        assert window.status() == 0


def test_charts_open_in_the_midst_of_it(home):
    code = (
        "from kpidesk.ui.navigation import Destination, PageId\n"
        "window.workspace.services.tracking.track(['csat'])\n"
        "def go():\n"
        "    window.go(Destination(PageId.CHARTS)); say(type(window.page).__name__)\n"
        "    say('bar', window.bar.text)\n"
    )
    home.run("set", "2026-03", "satisfied_answers=80", "survey_answers=100")
    for wait in (0, 500, 900):
        window = home.open(f"{code}later({wait}, go)")
        assert window.says() == "ChartsPage"
        assert window.says() == "bar "
        assert window.end() == 0
