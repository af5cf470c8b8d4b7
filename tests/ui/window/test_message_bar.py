"""The message bar's look depends on what it says."""

from __future__ import annotations

import pytest

from kpidesk.ui.message import Message, Tone
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.window.message_bar import MessageBar


@pytest.mark.parametrize(
    ("tone", "ground"), [(Tone.DONE, LIGHT.accent_soft), (Tone.ERROR, LIGHT.error_soft)]
)
def test_the_ground_has_the_colour_of_the_tone(qtbot, tone: Tone, ground: str) -> None:
    bar = MessageBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(400, 40)
    bar.say(Message("A sentence", tone))
    assert bar.grab().toImage().pixelColor(2, 2).name() == ground
