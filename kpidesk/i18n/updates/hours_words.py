"""The hours of a package in an update: used, of how many, what is left and what becomes of it."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from kpidesk.analysis.packages.balance import Balance
from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.domain.catalogue.packages import HOURS_BOUGHT
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.updates.sent_update import OF_PACKAGE, SentFigure
from kpidesk.domain.updates.update import UpdatePart
from kpidesk.i18n.amount_words import hours_text
from kpidesk.i18n.charts.package_words import (
    block_words,
    carry_words,
    left_words,
    package_words,
    reaching_words,
    weeks_words,
)
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.updates.update_words import part_name
from kpidesk.i18n.words import Words

_OF = QT_TRANSLATE_NOOP("Update", "of {hours}", "after hours used: 18 h 30 of 20 h")
_MADE_OF = QT_TRANSLATE_NOOP("Update", "{bought} bought, {carried} carried over", "hours to use")
_LESS = QT_TRANSLATE_NOOP("Update", "{bought} bought, less {carried} used before", "hours to use")
_HOURS_USED = QT_TRANSLATE_NOOP("Update", "Hours used", "of a package, in a list of figures")
_SINCE = QT_TRANSLATE_NOOP("Update", "since {day}", "the hours of a block")
_UNTIL = QT_TRANSLATE_NOOP("Update", "to be used by {day}", "the hours of a block")


class HoursWords(NamedTuple):
    """The texts of the hours, see `HoursBlock`. `share` is None where there are none to use."""

    used: str
    total: str
    left: str
    explanation: str
    share: Fraction | None
    description: str
    amounts: tuple[SentFigure, ...]


def period_hours(words: Words, period: Period, balance: Balance) -> HoursWords:
    """Returns the hours of a package in a period."""
    said = package_words(words, period, balance, whole=False)
    lines = [weeks_words(words, period, balance), carry_words(words, period, balance)]
    if balance.carried_in:
        text = _MADE_OF if balance.carried_in > 0 else _LESS
        carried = hours_text(words, abs(balance.carried_in))
        lines.append(words(text, bought=hours_text(words, balance.bought), carried=carried))
    return _hours(words, balance, lines, said)


def block_hours(words: Words, block: BlockBalance) -> HoursWords:
    """Returns the hours of a block since its first day."""
    first, last = block.block.first, block.block.last
    lines = [words(_SINCE, day=words.formats.day(first)) if first else ""]
    lines.append(words(_UNTIL, day=words.formats.day(last)) if last else "")
    lines.append(reaching_words(words, block))
    return _hours(words, block.balance, lines, block_words(words, block))


def sent_name(words: Words, sent: SentFigure) -> str:
    """Returns the name of a figure that an update gave.

    Of a package, the hours to use are those that were bought and those that were carried over;
    those that were used of a block are of several periods.
    """
    if not sent.of_package:
        return short_name(words, sent.subject)
    if sent.subject == HOURS_BOUGHT:
        return part_name(words, UpdatePart.HOURS)
    return words(_HOURS_USED)


def hours_value(words: Words, value: Fraction | None) -> str:
    """Returns hours as an update writes them; empty for none."""
    return "" if value is None else hours_text(words, round(value * Unit.HOURS.steps))


def _hours(words: Words, balance: Balance, lines: list[str], said: str) -> HoursWords:
    usable = balance.total > 0
    left = left_words(words, balance) if usable or balance.over else ""
    return HoursWords(
        used=hours_text(words, balance.used),
        total=words(_OF, hours=hours_text(words, balance.total)) if usable else "",
        left=words.formats.capitalized(left),
        explanation="\n".join(words.formats.capitalized(each) for each in lines if each),
        share=Fraction(balance.used, balance.total) if usable else None,
        description=said,
        amounts=tuple(
            SentFigure(f"{OF_PACKAGE}{measure}", value, hours_value(words, value))
            for measure, value in balance.in_hours.items()
        ),
    )
