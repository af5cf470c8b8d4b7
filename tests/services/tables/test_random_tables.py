"""Tables of random practices are read to the truth or asked about; random bytes never fail."""

from __future__ import annotations

from collections import Counter
from datetime import date
from random import Random

import pytest

from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.services.tables.import_plan import FigureRemark, FigureState
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.source import read_bytes, read_clipboard
from tests.services.tables.damaged_tables import broken_table
from tests.services.tables.random_tables import random_table
from tests.services.tables.table_context import context, figures, page

#: Remarks that warn the user of a figure that may be wrong.
WORDS = {
    FigureRemark.UNDER_LINE,
    FigureRemark.PLACED_BY_POSITION,
    FigureRemark.PERIOD_OF_PAGE,
    FigureRemark.MEASURE_OF_PAGE,
    FigureRemark.FROM_ABOVE,
}
LATE = date(2027, 12, 31)
#: How many of the tables have to be read without a question.
MOST = 0.8
SOME = 120


def read(table, answers=None):
    found = context(page("2026-03"), today=LATE)
    return plan(table.grid, recognise(table.grid, found), found, answers or {})


def entered(found):
    """Figures that would be entered without a word."""
    written = (FigureState.NEW, FigureState.CHANGED, FigureState.SAME)
    return [
        each for each in found.figures if each.state in written and WORDS.isdisjoint(each.remarks)
    ]


def wrong(table, found):
    """Figures that would be entered without a word and are not true."""
    return [
        each
        for each in entered(found)
        if table.truth.get((each.measure, str(each.period), each.client, each.language))
        != each.amount
    ]


def lost(table, found):
    """Places of figures that are neither planned nor left out."""
    if found.problem is not None:
        return []
    planned = {(each.row, each.column) for each in found.figures}
    planned |= {(each.row, each.column) for each in found.left_out}
    rows = {each.row for each in found.left_out if each.figures > 1}
    columns = {each.column for each in found.left_out if each.figures > 1}
    return [
        place
        for place, (row, column) in table.cells.items()
        if (row, column) not in planned and row not in rows and column not in columns
    ]


def check(seeds):
    counts = Counter()
    for seed in seeds:
        table = random_table(seed)
        found = read(table)
        assert not wrong(table, found), seed
        assert not lost(table, found), seed
        counts[figures(found) == table.truth] += 1
    return counts[True] / counts.total()


def test_random_tables_are_read_to_the_truth_or_not_at_all():
    assert check(range(SOME)) > MOST


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_twenty_thousand_random_tables():
    assert check(range(1000, 21_000)) > MOST


def false_tables(seeds):
    """Damaged tables with a figure that would be entered without a word and is not true."""
    found = []
    for seed in seeds:
        table = broken_table(seed)
        at = {cell: place for place, cell in table.cells.items()}
        for each in entered(read(table)):
            place = each.measure, str(each.period), each.client, each.language
            if at.get((each.row, each.column)) != place or table.truth[place] != each.amount:
                found.append(seed)
                break
    return found


def test_damaged_tables_give_no_wrong_figure():
    # The last one has a stray word where the only column of amounts named its client.
    assert not false_tables([*range(SOME), 5455, 302_761])


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_five_thousand_damaged_tables():
    assert not false_tables(range(1000, 6000))


def test_answers_lead_to_the_truth():
    """Each table whose dates are ambiguous is true by one of the two answers."""
    asked = 0
    for seed in range(SOME):
        table = random_table(seed)
        found = read(table)
        keys = [each.key for each in found.questions if not each.optional]
        if [key.kind.value for key in keys] != ["date_order"]:
            continue
        asked += 1
        answered = [read(table, {keys[0]: order}) for order in ("dmy", "mdy")]
        assert any(not wrong(table, each) for each in answered), seed
    assert asked


def random_bytes(seed):
    """Bytes that are more and less like a table."""
    chance = Random(seed)
    alphabet = chance.choice(
        (
            bytes(range(256)),
            b"0123456789.,-/: \t\n;\"'",
            "LeadsJan2026\t\n ;,—été١٢٣年月\u200f\u0000".encode(),
        )
    )
    return bytes(chance.choices(alphabet, k=chance.randrange(2000)))


def read_random(seed):
    data = random_bytes(seed)
    try:
        source = read_bytes(data) if seed % 2 else read_clipboard(data.decode("utf-8", "replace"))
    except (WrongRequest, NotDone):
        return
    found = context(page("2026-03", several=bool(seed % 3)))
    for grid in source.grids:
        plan(grid, recognise(grid, found), found)


def test_random_bytes_are_read_or_refused():
    for seed in range(SOME):
        read_random(seed)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_ten_thousand_random_bytes():
    for seed in range(10_000):
        read_random(seed)
