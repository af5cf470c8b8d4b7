"""Finds the numbers in the user's texts that the figures of an update no longer have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.amounts.half_up import rounded
from kpidesk.domain.updates.remark import Remark, RemarkCode
from kpidesk.domain.updates.update import UpdatePart, UpdateWords
from kpidesk.export.updates.corrections import changed_figures
from kpidesk.export.updates.drafts import drafted_text, suggested_done
from kpidesk.i18n.updates.figure_words import figure_sentence
from kpidesk.i18n.words import Words
from kpidesk.services.updates.facts import UpdateFacts

_TEXTS = ("status_line", "summary", "done", "in_progress", "needed", "next")
_PARTS = r"\d+|[^\d\s]+"
#: A number with what may stand inside it, and its percent sign.
_NUMBER = re.compile(r"\d+(?:[.,٫٬'’\u00a0\u202f]\d+)*(?:\s?[%٪])?")
_SEPARATORS = re.compile(r"[^\d%٪]")
_DECIMALS = re.compile(r"[.,٫](\d{1,2})(?:\D*)$")
_PERCENT = ("%", "٪")
#: Longer than any draft: nothing is dropped from it.
_WHOLE = 100_000


class _Text(NamedTuple):
    """A text of the user: its field, and the figure that it is about, if any."""

    name: str
    figure: str
    text: str

    @property
    def figures(self) -> tuple[str, ...]:
        return (self.figure,) if self.figure else ()


def outdated_texts(facts: UpdateFacts, words: Words) -> list[Remark]:
    """Returns remarks on the user's texts that still give a value as sent, or as drafted before.

    `words` are those of the update. A text that has the present value as often may tell of both.
    """
    said = _as_sent(facts, words)
    known = {(each.words, number) for each in said for number in _numbers(each.text)}
    return [*said, *_as_drafted(facts, words, known)]


def _as_sent(facts: UpdateFacts, words: Words) -> list[Remark]:
    return [
        Remark(RemarkCode.VALUE_AS_SENT, (difference.sent.subject,), each.name, changed.was)
        for difference, changed in changed_figures(facts, words)
        if difference.sent.value is not None
        for each in _written(facts.update.words)
        if _count(changed.was, each.text, hours=difference.sent.of_package)
        > _count(changed.now, each.text, hours=difference.sent.of_package)
    ]


def _as_drafted(
    facts: UpdateFacts, words: Words, known: Collection[tuple[str, str]]
) -> Iterator[Remark]:
    """Yields a remark on each text that was begun from a draft with other numbers.

    `known` are fields and the numbers in them that another remark names.
    """
    for each in _written(facts.update.words):
        before = facts.update.words.drafted.get(each.figure or each.name)
        if before is None or each.name == "comments":
            continue
        draft = _draft(facts, words, each)
        then, now = _numbers(before), _numbers(draft)
        new = [number for number in _shown(draft) if now[_plain(number)] > then[_plain(number)]]
        found = _numbers(each.text)
        old = [
            number
            for number in dict.fromkeys(_shown(each.text))
            if (each.name, plain := _plain(number)) not in known
            and then[plain] > now[plain]
            and found[plain] > now[plain]
            and not any(_is_rounded(number, other) for other in new)
        ]
        if old:
            text = "\n".join(old)
            yield Remark(RemarkCode.NUMBER_AS_DRAFTED, each.figures, each.name, text)


def _draft(facts: UpdateFacts, words: Words, text: _Text) -> str:
    """Returns what would be drafted now in place of a text."""
    if text.name == UpdatePart.SUMMARY:
        return drafted_text(facts, words, _WHOLE)
    if text.name == UpdatePart.DONE:
        return "\n".join(suggested_done(facts, words))
    period = facts.update.key.period
    shown = (each for each in facts.figures if each.figure == text.figure)
    return "".join(figure_sentence(words, each.evidence, each.point, period) for each in shown)


def _written(words: UpdateWords) -> Iterator[_Text]:
    for name in _TEXTS:
        yield _Text(name, "", getattr(words, name) or "")
    for name in ("sentences", "comments"):
        for figure, text in getattr(words, name).items():
            yield _Text(name, figure, text)


def _numbers(text: str) -> Counter[str]:
    """Returns how often a text has each number, however it is grouped."""
    return Counter(map(_plain, _shown(text)))


def _shown(text: str) -> Iterable[str]:
    return _NUMBER.findall(text)


def _plain(number: str) -> str:
    return _SEPARATORS.sub("", number)


def _is_rounded(one: str, other: str) -> bool:
    """Returns whether two numbers are one with more and with fewer decimals: 3.5 and 3.45.

    A whole number may be a count, which is rounded from nothing.
    """
    percent = one.endswith(_PERCENT)
    if other.endswith(_PERCENT) is not percent:
        return False
    (long, decimals), (short, fewer) = sorted(
        (_value(one), _value(other)), key=lambda each: each[1], reverse=True
    )
    may_be = decimals > fewer and (fewer or percent)
    return bool(may_be) and rounded(long, fewer) == rounded(short, fewer)


def _value(number: str) -> tuple[Fraction, int]:
    """Returns a number and how many decimals it has: one or two digits after a separator."""
    decimals = _DECIMALS.search(number)
    digits = re.sub(r"\D", "", number)
    places = len(decimals[1]) if decimals else 0
    return Fraction(int(digits), 10**places), places


def _count(value: str, text: str, *, hours: bool) -> int:
    """Returns how often a text has a value, whatever the spaces in it, and not inside a number.

    `15 h` is not found in `15 h 45`.
    """
    inside = r"\s*".join(map(re.escape, re.findall(_PARTS, value)))
    after = r"(?!\s*\d)" if hours else r"(?!\s*%)" if value[-1:].isdigit() else ""
    return len(re.findall(rf"(?<!\d)(?<!\d[.,]){inside}(?![.,]?\d){after}", text))
