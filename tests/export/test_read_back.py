"""What an export hands out is read back to the same amounts, in every form and language."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.constraint import Severity
from kpidesk.domain.entry import LARGEST
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Length, period_at
from kpidesk.export.data.data_file import data_bytes
from kpidesk.i18n.languages import SOURCE, offered_languages
from kpidesk.i18n.locales.regions import countries_of
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.i18n.words import words_in
from kpidesk.services.practice.contents import EntryRecord, PracticeContents
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.source import read_bytes
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

CATALOGUE = ready_made()
TODAY = date(2026, 11, 28)
FIRST = {Length.WEEK: 6600, Length.MONTH: 24290, Length.QUARTER: 8100, Length.YEAR: 2020}
RULED = {
    measure
    for each in CATALOGUE.constraints
    if each.severity is Severity.REFUSED
    for measure in each.measures
}
FREE = [each for each in CATALOGUE.measures if each.id not in RULED]
#: Suffix, whether it is in the words of a language, and which.
FORMS = [
    (".csv", False, SOURCE),
    (".json", False, SOURCE),
    *product([".csv", ".xlsx"], [True], offered_languages()),
]
NAMES = ("Acme", "=Ada; Söhne, 'x'", "2026", "March", "-5", "Total", "O\"Brien's", "山田")
LANGUAGE_CODES = (None, "es", "fr", "pt-br", "zh-hant")


def amounts(measure):
    """Amounts that spreadsheets keep, which have 15 digits."""
    largest = LARGEST if measure.unit is Unit.COUNT else 10**12
    return st.integers(0, 10) | st.integers(0, largest)


@st.composite
def tables(draw):
    """Entries of one period length, of measures that contradict no other."""
    length = draw(st.sampled_from(Length))
    found = {}
    for _ in range(draw(st.integers(1, 12))):
        measure = draw(st.sampled_from(FREE))
        period = period_at(length, FIRST[length] + draw(st.integers(0, 5)))
        client = language = None
        if measure.split:
            client = draw(st.sampled_from([None, *NAMES]))
            language = draw(st.sampled_from(LANGUAGE_CODES))
        if measure.nature.client_only:
            client, language = draw(st.sampled_from(NAMES)), None
        found[period, client, language, measure.id] = draw(amounts(measure))
    return dict(sorted(found.items(), key=lambda each: (str(each[0][0]), each[0][3])))


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    """A practice that has the clients, but no entries."""
    path = tmp_path_factory.mktemp("read_back") / "practice.kpidesk"
    create_practice(path, "Practice")
    with open_practice(path) as practice:
        with practice.transaction() as transaction:
            for name in NAMES:
                transaction.add_client(name, None)
        records, vocabulary = practice.records, table_vocabulary(CATALOGUE)
        yield TableContext(CATALOGUE, vocabulary, records, records.clients(), TODAY)


def contents(entries):
    units = {each.id: each for each in CATALOGUE.measures}
    rows = tuple(
        EntryRecord(*key, units[key[3]].quantity(amount), units[key[3]].unit)
        for key, amount in entries.items()
    )
    return PracticeContents((), rows, (), (), (), (), {})


@pytest.mark.parametrize(("suffix", "for_reader", "language"), FORMS)
@settings(max_examples=8)
@given(entries=tables(), draws=st.data())
def test_an_export_is_read_back(context, suffix, for_reader, language, entries, draws):
    region = draws.draw(st.sampled_from([None, *countries_of(language)]))
    words = words_in(language, region)
    data = data_bytes(contents(entries), suffix, words, for_reader=for_reader)
    source = read_bytes(data)
    grid = source.grids[source.suggested[0]]
    planned = plan(grid, recognise(grid, context), context)
    assert planned.complete, (planned, data)
    found = {
        (each.period, each.client, each.language, each.measure): each.amount
        for each in planned.figures
    }
    assert found == entries
