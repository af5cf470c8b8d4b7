"""Where the next level of a KPI begins, in words."""

from __future__ import annotations

from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.i18n.charts.level_words import level_name, level_rule
from kpidesk.i18n.words import Words
from kpidesk.ui.enter import texts


def next_level(words: Words, kpi: Kpi, ladder: Ladder, level: Level | None) -> str:
    """Returns where the next better level begins, or where the best one does."""
    reached = -1 if level is None else level.rank
    ahead = [each for each in ladder.thresholds if each.level.rank > reached]
    if ahead:
        step = ahead[0].level
        rule = level_rule(words, ladder, step, kpi)
        return words(texts.NEXT_LEVEL, level=level_name(words, step), rule=rule)
    if level is None:
        return ""
    return words(texts.TOP_LEVEL, rule=level_rule(words, ladder, level, kpi))
