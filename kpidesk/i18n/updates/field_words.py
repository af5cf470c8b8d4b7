"""What the fields of the user's texts stand for in an update."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.analysis.point import Point
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, Period
from kpidesk.domain.updates.reusable_text import TextField
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.updates.figure_words import figure_value
from kpidesk.i18n.updates.update_words import title_words
from kpidesk.i18n.words import Words


def field_values(
    words: Words,
    client: str | None,
    contact: str,
    period: Period,
    figures: Iterable[tuple[Kpi, Point | None]],
) -> dict[str, str]:
    """Returns the value of each field by its name; those of figures without a value are empty."""
    month = period.containing(Length.MONTH) if period.length is Length.WEEK else period
    named = month.length is Length.MONTH
    values = {
        kpi.id: figure_value(words, kpi, point).shown if point and point.value is not None else ""
        for kpi, point in figures
    }
    return values | {
        TextField.CLIENT: title_words(words, client),
        TextField.CONTACT: contact,
        TextField.MONTH: words.formats.month_name(month.number, short=False) if named else "",
        TextField.PERIOD: period_name(words, period),
    }
