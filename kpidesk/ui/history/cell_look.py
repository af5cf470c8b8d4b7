"""How a cell of the grid looks, and the same in words."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts


class State(Enum):
    """What a cell holds."""

    HEADING = auto()
    BLANK = auto()
    LOADING = auto()
    ENTERED = auto()
    ROLLED_UP = auto()
    HELD = auto()
    DRAFT = auto()


class Look(NamedTuple):
    """How a cell looks. `partial` where shorter periods are missing."""

    text: str
    state: State
    noted: bool = False
    partial: bool = False


HEADING = Look("", State.HEADING)


def in_words(words: Words, look: Look) -> str:
    """What a screen reader says of a cell."""
    said = look.text or words(texts.CELL_BLANK)
    if look.state in (State.HELD, State.DRAFT):
        said = words(texts.CELL_HELD, figure=said)
    elif look.partial:
        said = words(texts.CELL_PARTIAL, figure=said)
    elif look.state is State.ROLLED_UP:
        said = words(texts.CELL_ROLLED, figure=said)
    return words(texts.CELL_NOTED, figure=said) if look.noted else said
