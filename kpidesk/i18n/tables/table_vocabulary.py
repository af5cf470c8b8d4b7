"""The words by which tables of figures are recognized, in all offered languages at once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from PySide6.QtCore import QLocale

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.language_codes import two_letter_codes
from kpidesk.domain.period import Length
from kpidesk.domain.tables.text_match import folded
from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.i18n.charts.chart_words import language_name
from kpidesk.i18n.kpi_words import kpi_name, measure_name, short_measure_name, short_name
from kpidesk.i18n.language_names import COMMON_LANGUAGES
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.i18n.locales.regions import countries_of
from kpidesk.i18n.period_words import PERIOD_PATTERNS
from kpidesk.i18n.tables.former_names import FORMER_MEASURE_NAMES
from kpidesk.i18n.tables.heading_texts import HEADINGS
from kpidesk.i18n.tables.quarter_numbers import QUARTER_NUMBERS
from kpidesk.i18n.words import Words, words_in

_GAP = re.compile(r"\{\w+\}")
#: Without the signs of an ordinal: `1º trimestre`.
_LETTERS = re.compile(r"[^\W\d_ºª]+")
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
#: Abbreviations that mean something else in another language: `1 kw. 2026`, `S1 2026`.
_SHARED = (
    (TableWord.QUARTER, "kw"),
    (TableWord.HALF_YEAR, "s"),
    (TableWord.HALF_YEAR, "sem"),
)
#: Months as Excel shortens them, where Qt does otherwise: `Mrz 2026`, `fév-26`.
_OF_EXCEL = (("mrz", 3), ("fév", 2))
_MARKS = {Length.WEEK: TableWord.WEEK, Length.QUARTER: TableWord.QUARTER}


@lru_cache(maxsize=4)
def table_vocabulary(catalogue: Catalogue) -> TableVocabulary:
    """Returns the vocabulary of the catalogue in all offered languages."""
    languages = [words_in(code) for code in offered_languages()]
    measures: defaultdict[str, set[str]] = defaultdict(set)
    short: defaultdict[str, set[str]] = defaultdict(set)
    meanings: defaultdict[str, set[TableWord]] = defaultdict(set)
    months = {folded(name): number for name, number in _OF_EXCEL}
    for words in languages:
        for measure in catalogue.measures:
            measures[folded(measure_name(words, measure.id))].add(measure.id)
            short[folded(short_measure_name(words, measure.id))].add(measure.id)
        months.update((folded(name), number) for name, number in _months(words.formats.locale))
        for word, text in _words(words, catalogue):
            meanings[folded(text)].add(word)
    for word, text in _SHARED:
        meanings[text].add(word)
    for words in languages:
        # Countries shorten months in other ways: `juil.` is `juill.` in Canada.
        local = {
            each
            for country in countries_of(words.language)
            for each in _months(qt_locale(words.language, country))
        }
        for name, number in sorted(local):
            months.setdefault(folded(name), number)
    for name, measure_id in FORMER_MEASURE_NAMES:
        measures.setdefault(folded(name), {measure_id})
    for name, ids in short.items():
        # As on the sheet beside its KPI; a name of several measures says too little alone.
        if len(ids) == 1:
            measures.setdefault(name, ids)
    # An id means its own measure, whatever another one is called.
    measures.update({folded(each.id): {each.id} for each in catalogue.measures})
    return TableVocabulary(
        {name: frozenset(ids) for name, ids in measures.items()},
        months,
        {text: frozenset(words) for text, words in meanings.items() if text},
        _language_names(languages),
        {
            folded(each): number
            for number, words_of in enumerate(QUARTER_NUMBERS, start=1)
            for each in words_of.split()
        },
        {name: frozenset(ids) for name, ids in short.items()},
    )


def _months(locale: QLocale) -> Iterator[tuple[str, int]]:
    """Yields names of months, long and short, alone and inside a date."""
    for number in range(1, 13):
        for form in _FORMS:
            yield locale.standaloneMonthName(number, form), number
            yield locale.monthName(number, form), number


def _words(words: Words, catalogue: Catalogue) -> Iterator[tuple[TableWord, str]]:
    for word, text in HEADINGS.items():
        for each in words(text).split("|"):
            yield word, each
    for length, patterns in PERIOD_PATTERNS.items():
        for pattern in patterns:
            # The first word marks the period, others link: `Semaine {number} de {year}`.
            for mark in _LETTERS.findall(_GAP.sub(" ", words.say(pattern)))[:1]:
                yield _MARKS[length], mark
    for kpi in catalogue.kpis:
        # Computed from figures beside it, or from figures that the table lacks.
        yield TableWord.TOTAL, kpi_name(words, kpi)
        yield TableWord.TOTAL, short_name(words, kpi.id)
    for number in range(1, 8):
        for form in _FORMS:
            yield TableWord.WEEKDAY, words.formats.locale.dayName(number, form)


def _language_names(program: Iterable[Words]) -> dict[str, str]:
    """Returns the codes of languages by code, and by their names in English and other languages."""
    names = {
        folded(words(text)): code for words in program for code, text in COMMON_LANGUAGES.items()
    }
    others: defaultdict[str, set[str]] = defaultdict(set)
    for code in two_letter_codes():
        # Qt has no name for some: the locale is then that of C.
        if (language := QLocale(code).language()) is not QLocale.Language.C:
            others[folded(QLocale.languageToString(language))].add(code)
        others[folded(language_name(code))].add(code)
    for name, codes in others.items():
        # A name of several languages means none, apart from both codes of Norwegian.
        if len(codes) == 1 or codes == {"nb", "no"}:
            names.setdefault(name, min(codes))
    return {**names, **{code: code for code in two_letter_codes()}}
