"""What a correction says of the figures that were sent with another value."""

from __future__ import annotations

from collections.abc import Iterator

from kpidesk.domain.updates.sent_update import FigureDifference
from kpidesk.domain.updates.update import LONGEST_SUMMARY, UpdateForm, UpdatePart
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.updates.figure_words import NO_VALUE, evident_value
from kpidesk.i18n.updates.hours_words import hours_value, sent_name
from kpidesk.i18n.updates.update_words import Correction, correction_words
from kpidesk.i18n.words import Words
from kpidesk.services.updates.facts import UpdateFacts


def corrections(facts: UpdateFacts, words: Words) -> list[Correction]:
    """Returns the figures that an update gave otherwise, of those that are shown."""
    return [each for _, each in changed_figures(facts, words)]


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


def changed_figures(
    facts: UpdateFacts, words: Words
) -> Iterator[tuple[FigureDifference, Correction]]:
    """Yields what a correction says of each figure that it shows and that was sent otherwise."""
    shown = {each.figure: each for each in facts.figures}
    for each in facts.corrected:
        if each.sent.of_package:
            if UpdatePart.HOURS in facts.update.parts:
                yield each, changed_hours(words, words, each)
        elif (figure := shown.get(each.sent.figure)) is not None:
            kpi = figure.series.kpi
            now = evident_value(words, figure.evidence, figure.point).shown
            yield each, Correction(kpi_name(words, kpi), each.sent.shown, now)
