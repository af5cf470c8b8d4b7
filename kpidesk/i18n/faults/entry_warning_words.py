"""Entry warnings in words: what is unusual about figures that were saved."""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.period import Period
from kpidesk.i18n.faults.fault_words import said_values
from kpidesk.i18n.kpi_texts.lookup import rule_texts
from kpidesk.i18n.kpi_words import measure_list
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_TEXTS = {
    "opening_differs_from_closing": QT_TRANSLATE_NOOP(
        "Remark",
        "{period} opens with {part} clients, but the period before closed with {whole}. Saved; "
        "please look at both.",
    ),
    "beside_cells": QT_TRANSLATE_NOOP(
        "Remark",
        "{period}, {measure}: {part} now stand beside entries that may hold the same work, "
        "{whole} in all. Both count: if one is the total or a part of the other, blank one.",
    ),
    "beside_lengths": QT_TRANSLATE_NOOP(
        "Remark",
        "{measure} stand for {period} and also, in a cell that may hold the same work, for "
        "{other}. Both count: if one is a part of the other, blank one.",
    ),
    "not_begun": QT_TRANSLATE_NOOP(
        "Remark", "{period} has not begun yet. Saved; please look at the period again."
    ),
}

_DOUBLED = QT_TRANSLATE_NOOP(
    "Overview", "May be counted twice in {period}: {measures}.", "more than one figure of a work"
)
_MANY_DOUBLED = QT_TRANSLATE_NOOP(
    "Overview", "May be counted twice in {period}: %n figures.", "more than one figure of a work", 1
)
_MOST_NAMED = 3


def entry_warning_sentence(words: Words, remark: EntryWarning, catalogue: Catalogue) -> str:
    """Returns the sentence of an entry warning."""
    values = {
        "period": remark.period,
        "measures": remark.measures,
        "measure": remark.measures[0] if remark.measures else "",
        "part": remark.part,
        "whole": remark.whole,
        "other": remark.other,
    }
    rule = rule_texts(remark.code)
    text = (rule and rule.saved) or _TEXTS[remark.code]
    return words.fill(text, said_values(words, values, catalogue))


def doubled_sentence(words: Words, period: Period, measures: Sequence[str]) -> str:
    """Returns a sentence on measures that may count the same work in two cells."""
    name = period_name(words, period)
    if len(measures) > _MOST_NAMED:
        return words(_MANY_DOUBLED, n=len(measures), period=name)
    names = measure_list(words, measures)
    return words(_DOUBLED, period=name, measures=names)
