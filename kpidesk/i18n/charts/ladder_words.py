"""A ladder in words: the bounds of its levels."""

from __future__ import annotations

from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder
from kpidesk.i18n.charts.level_words import level_in_sentence, level_rule
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_STEP = QT_TRANSLATE_NOOP(
    "Chart", "{level} {rule}", "typical ≥ 75%: a level with the sign and value of its bound"
)


def ladder_words(words: Words, kpi: Kpi, ladder: Ladder) -> str:
    """Returns all bounds in one line: `typical ≥ 75% · above average > 85%`; empty without any."""
    return side_by_side(
        *(
            words(
                _STEP,
                level=level_in_sentence(words, each.level),
                rule=level_rule(words, ladder, each.level, kpi),
            )
            for each in ladder.thresholds
        )
    )
