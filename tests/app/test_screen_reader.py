"""What a screen reader gets under Linux, on a screen and an accessibility bus of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kpidesk.i18n.languages import SOURCE, offered_languages
from kpidesk.i18n.words import Words
from kpidesk.ui.navigation import PageId

CHILD = Path(__file__).parent / "children" / "accessible_tree.py"
NEEDED = ("xvfb-run", "dbus-run-session", "busctl")
LAUNCHERS = "/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"
SECONDS = 500

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(SECONDS + 30),
    pytest.mark.skipif(
        not all(shutil.which(each) for each in NEEDED)
        or not any(Path(each).exists() for each in LAUNCHERS),
        reason="needs xvfb, D-Bus and the accessibility bus",
    ),
]
Nodes = list[dict]


#: English, and a language from right to left: that there are names in each of them is checked in
#: `tests/ui/window/test_whole_window.py`, in seconds.
READ = [SOURCE, *[each for each in offered_languages() if Words(each).right_to_left][:1]]


@pytest.fixture(scope="module", params=READ)
def places(request) -> dict[str, Nodes]:
    """The nodes of each page and of some dialogs."""
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--"]
    done = subprocess.run(
        [*screen, sys.executable, str(CHILD), request.param],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        env={each: value for each, value in os.environ.items() if each != "QT_QPA_PLATFORM"},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_everything_that_takes_the_focus_has_a_name(places: dict[str, Nodes]):
    nameless = {
        place: found
        for place, nodes in places.items()
        if (
            found := [
                node
                for node in nodes
                if node["focusable"] and node["role"] != "scroll bar" and not node["name"]
            ]
        )
    }
    assert nameless == {}


def test_a_combo_box_has_the_name_of_its_label(places: dict[str, Nodes]):
    boxes = [node for nodes in places.values() for node in nodes if node["role"] == "combo box"]
    assert boxes
    assert [node for node in boxes if not any(node["labels"])] == []


def test_the_rail_is_a_group_of_radio_buttons(places: dict[str, Nodes]):
    for page_id in PageId:
        radios = [node for node in places[page_id] if node["role"] == "radio button"]
        assert len(radios) >= len(PageId), page_id


def test_a_chart_is_a_graphic_without_parts(places: dict[str, Nodes]):
    graphics = [node for node in places[PageId.CHARTS] if node["role"] in ("graphic", "image")]
    assert any(node["focusable"] and node["name"] for node in graphics)
