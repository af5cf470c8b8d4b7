"""What the program drafts for an update, and which draft the user wrote on from."""

from __future__ import annotations

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.updates.update import LONGEST_DRAFT, UpdateForm, UpdatePart, UpdateWords
from kpidesk.export.updates.corrections import corrections
from kpidesk.export.updates.update_figures import ordered_figures
from kpidesk.i18n.updates.figure_words import done_suggestions
from kpidesk.i18n.updates.summary_words import SummaryFigure, away_summary, drafted_summary
from kpidesk.i18n.words import Words
from kpidesk.services.updates.facts import UpdateFacts


def drafted_text(facts: UpdateFacts, words: Words, most: int = LONGEST_DRAFT) -> str:
    """Returns the drafted summary of an update, of `most` letters, which the user may replace."""
    period = facts.update.key.period
    if facts.update.form is UpdateForm.AWAY:
        return away_summary(words, period)
    figures = [
        SummaryFigure(each.evidence, each.point, each.attention)
        for each in ordered_figures(facts)
        if each.point is not None and each.point.value is not None
    ]
    corrected = corrections(facts, words)
    return drafted_summary(words, period, figures, facts.balance, corrected, most=most)


def suggested_done(facts: UpdateFacts, words: Words) -> list[str]:
    """Returns lines with counts that the user may take as done: `Requests resolved: 41`."""
    return done_suggestions(words, ((each.series.kpi, each.point) for each in facts.figures))


def with_drafts(new: UpdateWords, old: UpdateWords, document: UpdateDocument) -> UpdateWords:
    """Returns new words with the drafts that the user begins to write on from.

    `document` is that of the old words. What is drafted again is not remembered any more.
    """
    drafted = dict(new.drafted)
    if new.summary is None:
        drafted.pop(UpdatePart.SUMMARY, None)
    elif old.summary is None:
        drafted[UpdatePart.SUMMARY] = document.summary
    for block in (*document.figures, *document.further):
        if block.figure not in new.sentences:
            drafted.pop(block.figure, None)
        elif block.figure not in old.sentences:
            drafted[block.figure] = block.sentence
    return new if drafted == new.drafted else new._replace(drafted=drafted)


def with_line(words: UpdateWords, line: str) -> UpdateWords:
    """Returns the words with a line of `suggested_done` among what was drafted."""
    known = words.drafted.get(UpdatePart.DONE, "")
    lines = known.splitlines()
    if line in lines:
        return words
    return words._replace(drafted={**words.drafted, UpdatePart.DONE: "\n".join([*lines, line])})
