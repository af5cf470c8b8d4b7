"""What the window says in its bar: one sentence, and perhaps one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple


class Tone(Enum):
    """How much it matters."""

    DONE = auto()
    WARNING = auto()
    ERROR = auto()


class Message(NamedTuple):
    """`act` is done by a button that says `action`; without them there is none."""

    text: str
    tone: Tone = Tone.DONE
    action: str = ""
    act: Callable[[], object] | None = None
