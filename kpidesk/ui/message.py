"""Messages for the window's message bar."""

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple


class Tone(Enum):
    """How serious a message is."""

    DONE = auto()
    WARNING = auto()
    ERROR = auto()


class Message(NamedTuple):
    """A sentence; with `action` there is a button of that text that calls `act`.

    `second` is another button, which calls `act_second`. One that holds `until_change` may be
    untrue once figures or settings have changed.
    """

    text: str
    tone: Tone = Tone.DONE
    action: str = ""
    act: Callable[[], object] | None = None
    second: str = ""
    act_second: Callable[[], object] | None = None
    until_change: bool = False
