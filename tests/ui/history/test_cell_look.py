"""What a screen reader reads for each kind of cell."""

from __future__ import annotations

import pytest

from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts
from kpidesk.ui.history.cell_look import CellLook, CellState, accessible_text
from kpidesk.ui.notes.note_words import NoteMark, with_mark

WORDS = Words("en")


@pytest.mark.parametrize(
    ("look", "text"),
    [
        (CellLook("", CellState.BLANK), WORDS(texts.CELL_BLANK)),
        (CellLook("7", CellState.ENTERED), "7"),
        (CellLook("7", CellState.HELD), WORDS(texts.CELL_HELD, figure="7")),
        (CellLook("7", CellState.DRAFT), WORDS(texts.CELL_HELD, figure="7")),
        (CellLook("7", CellState.ROLLED_UP), WORDS(texts.CELL_ROLLED, figure="7")),
        (CellLook("7", CellState.ROLLED_UP, partial=True), WORDS(texts.CELL_PARTIAL, figure="7")),
    ],
)
@pytest.mark.parametrize("noted", [None, *NoteMark])
def test_the_state_is_read_and_then_the_note(look, text, noted):
    expected = with_mark(WORDS, text, noted)
    assert (expected != text) is (noted is not None)
    assert accessible_text(WORDS, look._replace(noted=noted)) == expected
