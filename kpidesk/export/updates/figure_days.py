"""The days that the figures of an update are about: a month of weeks has those of its weeks."""

from __future__ import annotations

from kpidesk.domain.period import Length
from kpidesk.i18n.updates.small_print_words import FigureDays
from kpidesk.services.updates.facts import UpdateFacts


def figure_days(facts: UpdateFacts) -> FigureDays:
    """Returns the days of the period, or those of its weeks where all figures are by week.

    Weeks before the first and after the last day of the client's work are left out.
    """
    period, card = facts.update.key.period, facts.card
    days = FigureDays(period.first_day, period.last_day)
    points = [each.point for each in facts.figures if each.point and each.point.value is not None]
    lengths = {length for point in points for length in point.lengths}
    if period.length is Length.WEEK or Length.WEEK not in lengths:
        return days
    parts = period.subperiods(Length.WEEK)
    first, last = parts[0].first_day, parts[-1].last_day
    if card and card.since:
        first = max(first, card.since)
    if card and card.until:
        last = min(last, card.until)
    if (first, last) == days[:2]:
        return days
    by_week = lengths == {Length.WEEK}
    return FigureDays(first, last) if by_week else days._replace(weeks=(first, last))
