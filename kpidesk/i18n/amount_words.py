"""Amounts and durations in words, as the echo of what was understood."""

from __future__ import annotations

from kpidesk.domain.measure import Measure, Unit
from kpidesk.i18n.marks import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_HOURS = QT_TRANSLATE_NOOP("Amount", "{hours} h")
_HOURS_MINUTES = QT_TRANSLATE_NOOP("Amount", "{hours} h {minutes} min")
_MINUTES = QT_TRANSLATE_NOOP("Amount", "{minutes} min")
_MS_PER_MINUTE = 60_000


def amount_text(words: Words, amount: int, measure: Measure) -> str:
    """An amount with its unit: `1 h 30 min` for whole minutes, `1.234 h` else, `80` for a count."""
    number = words.formats.number
    if measure.unit is not Unit.HOURS:
        return words.formats.amount(amount, measure)
    minutes, rest = divmod(abs(amount), _MS_PER_MINUTE)
    if rest or amount < 0:
        return words(_HOURS, hours=number(measure.quantity(amount), 6, trim=True))
    hours, minutes = divmod(minutes, 60)
    if not minutes:
        return words(_HOURS, hours=number(hours))
    if not hours:
        return words(_MINUTES, minutes=number(minutes))
    return words(_HOURS_MINUTES, hours=number(hours), minutes=number(minutes))
