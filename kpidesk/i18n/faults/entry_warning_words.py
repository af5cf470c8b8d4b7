"""Entry warnings in words: what is unusual about figures that were saved."""

from __future__ import annotations

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.settings.double_counting import MAY_COUNT_TWICE
from kpidesk.i18n.faults.fault_words import begun, said_values
from kpidesk.i18n.kpi_texts.lookup import rule_texts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_TEXTS = {
    "opening_differs_from_closing": QT_TRANSLATE_NOOP(
        "Remark",
        "{period} starts with {part} clients, but the period before ended with {whole}. Saved; "
        "please check both.",
    ),
    MAY_COUNT_TWICE: QT_TRANSLATE_NOOP(
        "Remark",
        "{period} has figures by client and figures by service language. They are added up until "
        "you say whether they are the same work.",
    ),
    "beside_lengths": QT_TRANSLATE_NOOP(
        "Remark",
        "{measure}: entered for {period} and also for {other}, perhaps for the same work. Both "
        "count: if one includes the other, clear one.",
    ),
    "far_above": QT_TRANSLATE_NOOP(
        "Remark",
        "{measure}: {part} in {period}, but no more than {whole} lately. Saved; is this right?",
    ),
    "very_large": QT_TRANSLATE_NOOP(
        "Remark",
        "{measure}: {part} in {period}. Saved; is this right?",
        "a very large figure, such as 400,000 requests",
    ),
    "not_begun": QT_TRANSLATE_NOOP(
        "Remark", "{period} hasn’t started yet. Saved; is this the right period?"
    ),
}


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
    return begun(words, words.fill(text, said_values(words, values, catalogue)), values)
