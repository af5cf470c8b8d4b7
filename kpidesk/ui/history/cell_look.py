"""How a cell of the grid looks, and the same in words."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts


class CellState(Enum):
    """What a cell holds."""

    HEADING = auto()
    BLANK = auto()
    LOADING = auto()
    ENTERED = auto()
    ROLLED_UP = auto()
    HELD = auto()
    DRAFT = auto()


class CellLook(NamedTuple):
    """How a cell looks. `partial` where shorter periods are missing."""

    text: str
    state: CellState
    noted: bool = False
    partial: bool = False


HEADING = CellLook("", CellState.HEADING)


def in_words(words: Words, look: CellLook) -> str:
    """What a screen reader says of a cell."""
    said = look.text or words(texts.CELL_BLANK)
    if look.state in (CellState.HELD, CellState.DRAFT):
        said = words(texts.CELL_HELD, figure=said)
    elif look.partial:
        said = words(texts.CELL_PARTIAL, figure=said)
    elif look.state is CellState.ROLLED_UP:
        said = words(texts.CELL_ROLLED, figure=said)
    return words(texts.CELL_NOTED, figure=said) if look.noted else said
