"""The lines of the attention card: bad values, figures that are not saved, figures that are due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kpidesk.domain.entry import EntryKey
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.entry.due import DuePeriod
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.attention_card import AttentionLine, Sign
from kpidesk.ui.overview.due_words import due_sentence, unsaved_sentence
from kpidesk.ui.overview.tile_content import TileContent

_SEE_CHART = QT_TRANSLATE_NOOP("Overview", "See Chart", "a button beside a sentence")
_ENTER = QT_TRANSLATE_NOOP("Overview", "Enter {period}", "a button")
_SEE = QT_TRANSLATE_NOOP("Overview", "See {period}", "a button: to what is not saved")


def attention_lines(
    words: Words, contents: Sequence[tuple[str, TileContent | None]]
) -> list[AttentionLine]:
    """Returns a line for each KPI that needs attention."""
    return [
        AttentionLine(
            Sign.BELOW, each.attention, words(_SEE_CHART), Destination(PageId.CHARTS, kpi=kpi)
        )
        for kpi, each in contents
        if each is not None and each.attention
    ]


def unsaved_lines(words: Words, unsaved: Sequence[EntryKey]) -> list[AttentionLine]:
    """Returns a line for each sheet with figures that are not saved."""
    lines = []
    for (period, cell), count in Counter((each.period, each.cell) for each in unsaved).items():
        text = unsaved_sentence(words, period, count)
        see = words(_SEE, period=period_name(words, period))
        there = Destination(PageId.ENTER, period=period, cell=cell)
        lines.append(AttentionLine(Sign.UNSAVED, text, see, there))
    return lines


def due_lines(words: Words, dues: Sequence[DuePeriod]) -> list[AttentionLine]:
    """Returns a line for each period with figures that are due."""
    lines = []
    for due in dues:
        enter = words(_ENTER, period=period_name(words, due.period))
        there = Destination(PageId.ENTER, period=due.period, cell=due.cell)
        lines.append(AttentionLine(Sign.DUE, due_sentence(words, due), enter, there))
    return lines
