"""Faults as sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.errors import Fault
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import Period
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.charts.level_words import level_in_sentence
from kpidesk.i18n.kpi_texts.lookup import kpi_texts, rule_texts
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_OTHER = QT_TRANSLATE_NOOP(
    "Fault", "This could not be done ({code}).", "in place of a sentence that is not known"
)
_SIDES = ("part", "whole")


def fault_sentence(words: Words, fault: Fault, catalogue: Catalogue) -> str:
    """Returns the sentence of a fault."""
    # A start without a fault needs none of the ten modules of texts.
    from kpidesk.i18n.faults.fault_texts import DID_YOU_MEAN, TEXTS  # noqa: PLC0415

    rule = rule_texts(fault.code)
    text = rule.refused if rule else TEXTS.get(fault.code)
    if text is None:
        return words(_OTHER, code=fault.code)
    said = said_values(words, fault.values, catalogue)
    near = _near(fault) if fault.code in DID_YOU_MEAN else ()
    if near:
        return words.fill(DID_YOU_MEAN[fault.code], {**said, "near": words.formats.listed(near)})
    return begun(words, words.fill(text, said), fault.values)


def begun(words: Words, sentence: str, values: Mapping[str, object]) -> str:
    """Returns the sentence, capitalized where it begins with one of the values' periods."""
    periods = (period_name(words, each) for each in values.values() if isinstance(each, Period))
    return words.formats.capitalized(sentence) if sentence.startswith((*periods,)) else sentence


def _near(fault: Fault) -> Sequence[str]:
    key, known = fault.code.removesuffix("_unknown"), fault.values.get("known")
    given = fault.values.get(key)
    if not isinstance(known, tuple):
        return ()
    from difflib import get_close_matches  # noqa: PLC0415 - seldom needed

    return get_close_matches(str(given), known, cutoff=0.7)


def said_values(
    words: Words, values: Mapping[str, object], catalogue: Catalogue
) -> Mapping[str, object]:
    """Returns the values of a fault or an entry warning as the user reads them."""
    measures = values.get("measures", ())
    assert isinstance(measures, tuple)
    said: dict[str, object] = {}
    for key, value in values.items():
        if key in _SIDES and measures and isinstance(value, int):
            said[key] = amount_text(words, value, catalogue.measure(measures[0]))
        elif key == "measure" and isinstance(value, str):
            said[key] = measure_name(words, value)
        elif key == "kpi" and isinstance(value, str):
            said[key] = _kpi(words, value)
        elif key == "why":
            said[key] = _reason(words, value)
        else:
            said[key] = _said_value(words, value)
    return said


def _reason(words: Words, value: object) -> object:
    from kpidesk.i18n.faults.file_fault_texts import WHY  # noqa: PLC0415 - as the other texts

    return words(WHY[str(value)]) if value in WHY else _said_value(words, value)


def _said_value(words: Words, value: object) -> object:
    match value:
        case datetime():
            return words.formats.moment(value)
        case date():
            return words.formats.day(value)
        case Period():
            return period_name(words, value)
        case tuple():
            return words.formats.listed(map(str, value))
        case Level():
            return level_in_sentence(words, value)
        case Fraction():
            return words.formats.number(value, 6, trim=True)
        case int():
            return words.formats.number(value)
    return value


def _kpi(words: Words, kpi: str) -> str:
    known = kpi_texts(kpi)
    return words(known.name) if known else measure_name(words, kpi)
