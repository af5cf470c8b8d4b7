"""What a correction says of the figures that were sent with another value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kpidesk.domain.updates.remark import Remark, RemarkCode
from kpidesk.domain.updates.sent_update import FigureDifference
from kpidesk.domain.updates.update import LONGEST_SUMMARY, UpdateForm, UpdatePart, UpdateWords
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.updates.figure_words import NO_VALUE, figure_value
from kpidesk.i18n.updates.hours_words import hours_value, sent_name
from kpidesk.i18n.updates.update_words import Correction, correction_words
from kpidesk.i18n.words import Words
from kpidesk.services.updates.facts import UpdateFacts

_TEXTS = ("status_line", "summary", "done", "in_progress", "needed", "next")
_PARTS = r"\d+|[^\d\s]+"


def corrections(facts: UpdateFacts, words: Words) -> list[Correction]:
    """Returns the figures that an update gave otherwise, of those that are shown."""
    return [each for _, each in _changed(facts, words)]


def first_summary(facts: UpdateFacts, words: Words) -> str | None:
    """Returns the summary with which a correction begins; None is the drafted one.

    `facts` are of the sent update, with the figures to correct. What the user wrote stays, after
    what is corrected where there is room.
    """
    own = facts.update.words.summary
    if own is None or facts.update.form is UpdateForm.AWAY:
        return own
    said = correction_words(words, facts.update.key.period, corrections(facts, words))
    whole = f"{said}\n{own}" if said else own
    return whole if len(whole) <= LONGEST_SUMMARY else own


def changed_hours(words: Words, theirs: Words, difference: FigureDifference) -> Correction:
    """Returns the hours that an update gave otherwise, written as in the words of its reader."""
    name, now = sent_name(words, difference.sent), hours_value(theirs, difference.now)
    return Correction(name, difference.sent.shown or NO_VALUE, now or NO_VALUE)


def outdated_values(facts: UpdateFacts, words: Words) -> list[Remark]:
    """Returns remarks on the user's texts in a correction that still give a value as sent.

    A text that has the present value as often may tell of both.
    """
    return [
        Remark(RemarkCode.VALUE_AS_SENT, (difference.sent.subject,), name, changed.was)
        for difference, changed in _changed(facts, words)
        if difference.sent.value is not None
        for name, text in _written(facts.update.words)
        if _count(changed.was, text, hours=difference.sent.of_package)
        > _count(changed.now, text, hours=difference.sent.of_package)
    ]


def _changed(facts: UpdateFacts, words: Words) -> Iterator[tuple[FigureDifference, Correction]]:
    shown = {each.figure: each for each in facts.figures}
    for each in facts.corrected:
        if each.sent.of_package:
            if UpdatePart.HOURS in facts.update.parts:
                yield each, changed_hours(words, words, each)
        elif (figure := shown.get(each.sent.figure)) is not None:
            kpi = figure.series.kpi
            now = figure_value(words, kpi, figure.point).shown
            yield each, Correction(kpi_name(words, kpi), each.sent.shown, now)


def _written(words: UpdateWords) -> Iterator[tuple[str, str]]:
    for name in _TEXTS:
        yield name, getattr(words, name) or ""
    for name in ("sentences", "comments"):
        for text in getattr(words, name).values():
            yield name, text


def _count(value: str, text: str, *, hours: bool) -> int:
    """Returns how often a text has a value, whatever the spaces in it, and not inside a number.

    `15 h` is not found in `15 h 45`.
    """
    inside = r"\s*".join(map(re.escape, re.findall(_PARTS, value)))
    after = r"(?!\s*\d)" if hours else r"(?!\s*%)" if value[-1:].isdigit() else ""
    return len(re.findall(rf"(?<!\d)(?<!\d[.,]){inside}(?![.,]?\d){after}", text))
