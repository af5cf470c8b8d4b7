"""How a cell of the grid looks, and the text that screen readers read for it."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts


class CellState(Enum):
    """What kind of figure a cell shows."""

    HEADING = auto()
    BLANK = auto()
    LOADING = auto()
    ENTERED = auto()
    ROLLED_UP = auto()
    HELD = auto()
    DRAFT = auto()


class CellLook(NamedTuple):
    """Text and state of a cell. `partial` where shorter periods are missing."""

    text: str
    state: CellState
    noted: bool = False
    partial: bool = False


HEADING = CellLook("", CellState.HEADING)


def accessible_text(words: Words, look: CellLook) -> str:
    """Returns the text of a cell for screen readers."""
    text = look.text or words(texts.CELL_BLANK)
    if look.state in (CellState.HELD, CellState.DRAFT):
        text = words(texts.CELL_HELD, figure=text)
    elif look.partial:
        text = words(texts.CELL_PARTIAL, figure=text)
    elif look.state is CellState.ROLLED_UP:
        text = words(texts.CELL_ROLLED, figure=text)
    return words(texts.CELL_NOTED, figure=text) if look.noted else text
