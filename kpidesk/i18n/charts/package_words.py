"""The hours of packages in words: used, left, over, and carried into the next period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce

from kpidesk.analysis.packages.balance import Balance
from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.domain.period import Length, Period
from kpidesk.i18n.amount_words import hours_text
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_USED = QT_TRANSLATE_NOOP("Package", "{used} of {total} used", "18 h 30 min of 20 h used")
_WITH_CARRIED = QT_TRANSLATE_NOOP(
    "Package",
    "{used} of {total} used ({bought} and {carried} carried over)",
    "hours of a package, some from the period before",
)
_WITH_OWED = QT_TRANSLATE_NOOP(
    "Package",
    "{used} of {total} used ({bought} less {carried} used before)",
    "hours of a package, some used in the period before",
)
_NOTHING_TO_USE = QT_TRANSLATE_NOOP(
    "Package", "{used} used, none available ({bought} less {carried} used before)"
)
_NONE_TO_USE = QT_TRANSLATE_NOOP(
    "Package",
    "{used} used, none available",
    "hours of a package: more were used before than it has",
)
_LEFT = QT_TRANSLATE_NOOP("Package", "{hours} left", "hours of a package that may still be used")
_OVER = QT_TRANSLATE_NOOP("Package", "{hours} over", "hours used beyond a package")
_OVER_CLIENTS = QT_TRANSLATE_NOOP(
    "Package", "{count} of %n clients over", "more hours used than bought", 1
)
_OVER_IN = {
    Length.WEEK: QT_TRANSLATE_NOOP(
        "Package", "over in {count} of %n weeks", "more hours used than bought", 1
    ),
    Length.MONTH: QT_TRANSLATE_NOOP(
        "Package", "over in {count} of %n months", "more hours used than bought", 1
    ),
}
_MISSING = {
    Length.WEEK: QT_TRANSLATE_NOOP(
        "Package", "no hours entered for %n weeks", "of a month with a package by week", 1
    ),
    Length.MONTH: QT_TRANSLATE_NOOP(
        "Package", "no hours entered for %n months", "of a quarter or a year with a package", 1
    ),
}
_WEEKS = QT_TRANSLATE_NOOP(
    "Package",
    "{hours} for %n weeks",
    "hours bought, of a month with a package by week: 50 h for 5 weeks",
    1,
)
_CARRIED = QT_TRANSLATE_NOOP(
    "Package", "{hours} carried into {period}", "unused hours of a package, used later"
)
_OWED = QT_TRANSLATE_NOOP(
    "Package",
    "{hours} deducted from {period}",
    "hours used beyond a package, taken from the next period’s",
)
_EXPIRED = QT_TRANSLATE_NOOP(
    "Package", "{hours} expired", "unused hours of a package that cannot be used any more"
)
_AND = QT_TRANSLATE_NOOP("Package", "{said}, {next}", "two parts of a sentence in a row")
_DAY = QT_TRANSLATE_NOOP("Package", "day {day} of {days}", "of a running period: day 20 of 31")
_SINCE = QT_TRANSLATE_NOOP("Package", "{used} of {total} used since {day}", "a block of hours")
_SO_FAR = QT_TRANSLATE_NOOP("Package", "{used} of {total} used", "a block of hours")
_UNTIL = QT_TRANSLATE_NOOP("Package", "until {day}", "a block of hours: its last day")
_WHOLE = QT_TRANSLATE_NOOP(
    "Package",
    "including all hours of {periods}",
    "a block of hours that begins or ends within a month; {periods}: one month or several",
)


def package_words(words: Words, period: Period, balance: Balance | None, *, whole: bool) -> str:
    """Returns the hours of packages in a period, without a mark at the end; empty for None.

    `whole` says that they are the sums over clients.
    """
    if balance is None:
        return ""
    return _joined(words, _parts(words, period, balance, whole=whole))


def block_words(words: Words, block: BlockBalance) -> str:
    """Returns the hours of a block: `44 h of 50 h used since January 15, 2026, 6 h left`."""
    balance, first, last = block.balance, block.block.first, block.block.last
    parts = [used_words(words, block)]
    if first:
        used, total = hours_text(words, balance.used), hours_text(words, balance.total)
        parts = [words(_SINCE, used=used, total=total, day=words.formats.day(first))]
    parts += _left_or_over(words, balance)
    if last:
        parts.append(words(_UNTIL, day=words.formats.day(last)))
    return _joined(words, parts)


def block_lines(words: Words, block: BlockBalance) -> list[str]:
    """Returns the hours of a block, and what is to be known of them, in lines."""
    lines = (block_words(words, block), reaching_words(words, block))
    return [words.formats.capitalized(each) for each in lines if each]


def reaching_words(words: Words, block: BlockBalance) -> str:
    """Returns which hours a block has in full although it begins or ends within them; or ""."""
    names = [period_name(words, each) for each in block.reaching]
    return words(_WHOLE, periods=words.formats.listed(names)) if names else ""


def used_words(words: Words, block: BlockBalance) -> str:
    """Returns what is used of a block: `44 h of 50 h used`."""
    used, total = (hours_text(words, each) for each in (block.balance.used, block.balance.total))
    return words(_SO_FAR, used=used, total=total)


def left_words(words: Words, balance: Balance) -> str:
    """Returns what is left, and what is over: `1 h 30 left`."""
    return _joined(words, _left_or_over(words, balance))


def carry_words(words: Words, period: Period, balance: Balance) -> str:
    """Returns what becomes of the hours after a period: `1 h 30 carried into April`; or ""."""
    parts = list(_carry(words, period, balance))
    return _joined(words, parts) if parts else ""


def weeks_words(words: Words, period: Period, balance: Balance) -> str:
    """Returns for how many weeks hours were bought in a longer period; or ""."""
    by_week = balance.part is Length.WEEK and period.length is not Length.WEEK
    if not by_week or not balance.bought or not balance.counted:
        return ""
    return words(_WEEKS, balance.counted, hours=hours_text(words, balance.bought))


def _parts(words: Words, period: Period, balance: Balance, *, whole: bool) -> Iterator[str]:
    yield _used(words, balance)
    if balance.total > 0 or balance.over:
        yield from _left_or_over(words, balance)
    if balance.over_in and balance.parts > 1:
        several = _OVER_CLIENTS if whole else _OVER_IN[balance.part]
        count = words.formats.number(balance.over_in)
        yield words(several, balance.parts, count=count)
    yield from _carry(words, period, balance)
    if weeks := "" if whole else weeks_words(words, period, balance):
        yield weeks
    if balance.missing:
        yield words(_MISSING[balance.part], balance.missing)
    if balance.day and balance.days:
        day, days = (words.formats.number(each) for each in (balance.day, balance.days))
        yield words(_DAY, day=day, days=days)


def _carry(words: Words, period: Period, balance: Balance) -> Iterator[str]:
    out = balance.carried_out
    if out:
        form = _CARRIED if out > 0 else _OWED
        following = _following(words, period)
        yield words(form, hours=hours_text(words, abs(out)), period=following)
    if balance.expired and not _only_expired(balance):
        yield words(_EXPIRED, hours=hours_text(words, balance.expired))


def _following(words: Words, period: Period) -> str:
    """Returns the next period: a month of the same year by its name alone."""
    following = period.shifted(1)
    if period.length is Length.MONTH and following.year == period.year:
        return words.formats.month_name(following.number, short=False)
    return period_name(words, following)


def _joined(words: Words, parts: Iterable[str]) -> str:
    return reduce(lambda said, each: words(_AND, said=said, next=each), parts)


def _used(words: Words, balance: Balance) -> str:
    used, total = hours_text(words, balance.used), hours_text(words, balance.total)
    bought = hours_text(words, balance.bought)
    carried = hours_text(words, abs(balance.carried_in))
    if balance.total <= 0:
        if balance.carried_in < 0:
            return words(_NOTHING_TO_USE, used=used, bought=bought, carried=carried)
        return words(_NONE_TO_USE, used=used)
    if not balance.carried_in:
        return words(_USED, used=used, total=total)
    form = _WITH_CARRIED if balance.carried_in > 0 else _WITH_OWED
    return words(form, used=used, total=total, bought=bought, carried=carried)


def _left_or_over(words: Words, balance: Balance) -> Iterator[str]:
    """Yields what is left and what is over: of several clients it may be both.

    What has all expired is not called left.
    """
    left = balance.left - balance.lapsed
    if _only_expired(balance):
        yield words(_EXPIRED, hours=hours_text(words, balance.expired))
    elif left or not balance.over:
        yield words(_LEFT, hours=hours_text(words, left))
    if balance.over:
        yield words(_OVER, hours=hours_text(words, balance.over))


def _only_expired(balance: Balance) -> bool:
    """Returns whether nothing is left of what was not used."""
    left = balance.left - balance.lapsed
    return bool(balance.expired) and (left == balance.expired or not (left or balance.over))
