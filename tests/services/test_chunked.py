"""A long question in pieces has the answer of the whole."""

from __future__ import annotations

import random

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.series import chunked as piecewise
from kpidesk.services.series.chunked import chunks, read_in_chunks
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

STARTS = {"csat": "2019-W40", "aur": "2020-11", "crr": "2019-02", "retention": "2021-03"}


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    """Four years with holes, by week, month and quarter, warnings and all."""
    path = tmp_path_factory.mktemp("chunked") / "practice.kpidesk"
    create_practice(path, "Practice")
    with open_practice(path) as opened:
        fill(opened)
        yield opened


def fill(practice):
    amounts = random.Random(3)
    with practice.transaction() as transaction:
        client = transaction.add_client("Ada", None)
        other = transaction.add_client("Bo", None)
        transaction.change_client(other._replace(archived=True))
        for kpi_id, start in STARTS.items():
            first = parse_period(start)
            for key in range(180 if first.length is Length.WEEK else 40):
                for measure in ready_made().measures_of(ready_made().kpi(kpi_id)):
                    cell = Cell()
                    if measure.split:
                        cells = [cell, Cell(client.id), Cell(other.id), Cell(None, "fr")]
                        cell = amounts.choice(cells[: 2 + key // 10])
                    if amounts.random() < 0.93:
                        amount = amounts.randint(0, 90) * measure.unit.steps
                        transaction.put(EntryKey(measure.id, first.shifted(key), cell), amount)
        for measure, amount in (("satisfied_answers", 5), ("survey_answers", 9)):
            transaction.put(EntryKey(measure, parse_period("2024-Q2")), amount)


def answer(reading, practice, question):
    kpi = ready_made().kpi(question.kpi)
    steps = list(read_in_chunks(reading, practice.records, kpi, question))
    assert steps[:-1] == [None] * (len(steps) - 1)
    return len(steps), steps[-1]


SPANS = [(None, None), ("2020-W53", "2022-05"), ("2021", None), (None, "2020"), ("2030", "2031")]


@pytest.mark.parametrize("many", [40, 0], ids=["by year", "by quarter"])
@pytest.mark.parametrize("kpi", STARTS)
def test_pieces_add_up_to_the_whole(reading, practice, kpi, many, monkeypatch):
    monkeypatch.setattr(piecewise, "_MANY_CELLS", many)
    for by in (None, *Length):
        for first, last in SPANS:
            asked = SeriesQuery(kpi, by, first and parse_period(first), last and parse_period(last))
            _, joined = answer(reading, practice, asked)
            assert joined == reading.read(asked), asked


def test_a_long_question_has_a_piece_for_each_year(reading, practice):
    steps, series = answer(reading, practice, SeriesQuery("csat", Length.YEAR))
    assert steps == len(series.points) == 6


def test_nothing_entered_is_one_piece(reading, practice):
    kpi = ready_made().kpi("art")
    assert len(list(chunks(SeriesQuery("art"), practice.records, kpi))) == 1
    assert answer(reading, practice, SeriesQuery("art"))[1].points == ()


def test_a_client_asks_the_same_way(reading, practice):
    asked = SeriesQuery("csat", Length.MONTH, client="Ada")
    _, joined = answer(reading, practice, asked)
    assert joined == reading.read(asked)
    assert joined.client.name == "Ada"
    with pytest.raises(WrongRequest):
        answer(reading, practice, SeriesQuery("csat", client="Nobody"))
