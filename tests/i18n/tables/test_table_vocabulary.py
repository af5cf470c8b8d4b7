"""Words that mean several things in the vocabulary of tables of all languages together."""

from __future__ import annotations

from collections import defaultdict

import pytest
from PySide6.QtCore import QLocale

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.language_codes import two_letter_codes
from kpidesk.domain.tables.text_match import folded
from kpidesk.domain.tables.vocabulary import TableWord
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.i18n.locales.regions import countries_of
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.i18n.words import words_in

#: Words without a role of their own: inside dates, in titles and in brackets.
WITHOUT_ROLE = {
    TableWord.LINK,
    TableWord.UNTIL,
    TableWord.WEEKDAY,
    TableWord.QUALIFIER,
    TableWord.COUNT,
}
#: Each has a rule or a question in `LineReader`; a new one needs one, too.
SEVERAL_ROLES = {
    "kw": {TableWord.WEEK, TableWord.QUARTER},
    "s": {TableWord.WEEK, TableWord.HALF_YEAR},
    "sem": {TableWord.WEEK, TableWord.HALF_YEAR},
    # Between a year and a number, before the Chinese word for a week or quarter.
    "年第": {TableWord.WEEK, TableWord.QUARTER},
}
#: `Mon` heads months; Sunday and the week have one name in Filipino.
WEEKDAYS_WITH_ROLES = {"mon", "linggo"}
#: Tuesday; the week.
MONTHS_AND_WORDS = {"mar", "sett"}


@pytest.fixture(scope="module")
def vocabulary():
    return table_vocabulary(ready_made())


def test_words_of_several_roles_are_known(vocabulary):
    roles = {text: words - WITHOUT_ROLE for text, words in vocabulary.words.items()}
    assert {text: each for text, each in roles.items() if len(each) > 1} == SEVERAL_ROLES
    weekdays = {text for text, words in vocabulary.words.items() if TableWord.WEEKDAY in words}
    known = {text for text in weekdays if roles[text] - {TableWord.TOTAL}}
    assert known == WEEKDAYS_WITH_ROLES


def test_a_month_has_one_number_in_all_languages():
    numbers = defaultdict(set)
    forms = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    for language in offered_languages():
        for country in (None, *countries_of(language)):
            locale = qt_locale(language, country)
            for number in range(1, 13):
                for form in forms:
                    numbers[folded(locale.monthName(number, form))].add(number)
                    numbers[folded(locale.standaloneMonthName(number, form))].add(number)
    assert {name: each for name, each in numbers.items() if len(each) > 1} == {}


def test_months_that_are_other_words_are_known(vocabulary):
    others = (*vocabulary.words, *vocabulary.measures, *vocabulary.quarter_numbers)
    # Also by their beginning: `sett` for `settembre`.
    assert {text for text in others if vocabulary.month(text) is not None} == MONTHS_AND_WORDS
    assert not vocabulary.months.keys() & vocabulary.languages.keys()


def test_a_measure_shares_its_name_with_nothing(vocabulary):
    names = defaultdict(set)
    for words in map(words_in, offered_languages()):
        for measure in ready_made().measures:
            names[folded(measure_name(words, measure.id))].add(measure.id)
    assert {name: ids for name, ids in names.items() if len(ids) > 1} == {}
    assert not vocabulary.measures.keys() & vocabulary.words.keys()
    assert not vocabulary.measures.keys() & vocabulary.languages.keys()


def test_a_language_is_named_by_a_name_of_its_own(vocabulary):
    assert vocabulary.languages[folded("Norwegian Bokmål")] in {"nb", "no"}
    # Qt names no language for some codes; two languages call themselves isiNdebele.
    assert not {"c", "isindebele"} & vocabulary.languages.keys()
    assert all(vocabulary.languages[code] == code for code in two_letter_codes())
