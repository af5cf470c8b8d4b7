"""A set of entries is read by measure, and says the same as entry by entry."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, period_at, period_of
from kpidesk.services.entry.entry_warnings import entry_warnings
from kpidesk.services.entry.period_overlap import OverlapFinder
from kpidesk.services.entry.span_reader import SpanReader, reader_for

CATALOGUE = ready_made()
TODAY = date(2026, 3, 20)
CELLS = (NOT_ASSIGNED, Cell(1), Cell(2), Cell(None, "fr"), Cell(1, "fr"))
MEASURES = sorted(
    {measure for pair in CATALOGUE.stocks for measure in pair}
    | {measure for each in CATALOGUE.constraints for measure in each.measures}
)


@st.composite
def entry_keys(draw):
    measure = CATALOGUE.measure(draw(st.sampled_from(MEASURES)))
    length = draw(st.sampled_from(Length))
    day = date(2025, draw(st.sampled_from((1, 12))), 28)
    period = period_at(length, period_of(day, length).index + draw(st.integers(-2, 2)))
    return EntryKey(
        measure.id, period, draw(st.sampled_from(CELLS if measure.split else CELLS[:1]))
    )


class Entries:
    """An `EntryReader` of entries in memory."""

    def __init__(self, amounts):
        self._amounts = amounts

    def cells(self):
        return dict(enumerate(CELLS))

    def setting(self, key):
        return None

    def amounts(self, measure, length, first=None, last=None, cells=None):
        return sorted(
            (str(key.period), CELLS.index(key.cell), amount)
            for key, amount in self._amounts.items()
            if (key.measure, key.period.length) == (measure, length)
            and (first is None or key.period.index >= first.index)
            and (last is None or key.period.index <= last.index)
            and (cells is None or CELLS.index(key.cell) in cells)
        )


@given(st.dictionaries(entry_keys(), st.integers(0, 9), min_size=1, max_size=60))
def test_warnings_and_overlaps_of_a_set_are_those_of_each_entry(amounts):
    entries = Entries(amounts)
    reader = SpanReader(entries, {key.period for key in amounts})
    alone = [entry_warnings(entries, CATALOGUE, (key,), TODAY) for key in amounts]
    together = entry_warnings(reader, CATALOGUE, tuple(amounts), TODAY)
    assert together == tuple(dict.fromkeys(warning for each in alone for warning in each))
    overlaps = OverlapFinder(reader, CATALOGUE)
    for key in amounts:
        assert overlaps.find(key) == OverlapFinder(entries, CATALOGUE).find(key)


@given(st.dictionaries(entry_keys(), st.integers(0, 9), min_size=1), entry_keys(), st.data())
def test_any_range_can_be_read(amounts, key, data):
    entries = Entries(amounts)
    reader = SpanReader(entries, [key.period])
    for other in amounts:
        last = other.period.shifted(data.draw(st.integers(0, 200)))
        for bounds in ((other.period, last), (None, last), (other.period, None), (None, None)):
            asked = (other.measure, other.period.length, *bounds)
            assert list(reader.amounts(*asked)) == entries.amounts(*asked)


@pytest.mark.parametrize("count", [1, 100])
def test_few_entries_are_read_on_their_own(count):
    keys = [EntryKey("requests", period_at(Length.MONTH, 24_300 + at)) for at in range(count)]
    assert isinstance(reader_for(Entries({}), keys), SpanReader) is (count == 100)
