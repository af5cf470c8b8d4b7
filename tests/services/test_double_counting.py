"""The selection of cells against a second, plain way of computing every whole."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import ALL_CELLS, Cell, CellScope
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.settings.double_counting import (
    DOUBLE_COUNTING,
    MAY_COUNT_TWICE,
    DoubleCounting,
    breakdowns_meet,
    double_counting,
)
from kpidesk.services.entry.entry_warnings import entry_warnings
from kpidesk.services.entry.live_value import LiveValue
from kpidesk.services.practice.settings import change_setting
from kpidesk.services.series.chunked import read_in_chunks
from kpidesk.services.series.history import HistoryService
from kpidesk.services.series.series_query import SeriesQuery, SeriesService
from kpidesk.services.undo import revert
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

CATALOGUE, TODAY = ready_made(), date(2030, 1, 1)
PERIODS = [parse_period(each) for each in ("2026-W03", "2026-W05", "2026-01", "2026-02", "2026-Q1")]
#: Ada has the id 1, Bo the id 2.
CELLS = [
    Cell(), Cell(1), Cell(2), Cell(1, "es"), Cell(language="es"), Cell(language="fr")
]  # fmt: skip
ANSWERS = [None, *DoubleCounting]
TCR = ("tasks_completed", "tasks_assigned")


def share(one: Period, other: Period) -> bool:
    """Whether two periods share days: by the weeks in them."""
    return not _weeks(one).isdisjoint(_weeks(other))


def _weeks(period: Period) -> set[Period]:
    return {period} if period.length is Length.WEEK else set(period.subperiods(Length.WEEK))


def plain_whole(entries, measures, view, answer, language=None):
    """The (period, cell) pairs that make up the whole of a view, one by one."""
    inside = {
        (key.period, key.cell)
        for key in entries
        if key.measure in measures
        and key.period.length.rank <= view.length.rank
        and key.period.containing(view.length) == view
        and language in (None, key.cell.language)
    }
    if answer is not DoubleCounting.TWO_VIEWS:
        return inside
    kept = set()
    for period, cell in inside:
        others = [each for other, each in inside if share(period, other)]
        if language is None:
            out = cell.client is None and cell.language and any(each.client for each in others)
        else:
            out = cell.client is not None and any(each.client is None for each in others)
        if not out:
            kept.add((period, cell))
    return kept


@st.composite
def practices(draw, measures=TCR):
    keys = [EntryKey(*each) for each in product(measures, PERIODS, CELLS)]
    some = draw(st.lists(st.sampled_from(keys), min_size=3, max_size=14, unique=True))
    # Most cells have both measures: only those count.
    keys = {EntryKey(each, key.period, key.cell) for key in some for each in measures}
    dropped = draw(st.sets(st.sampled_from(sorted(keys, key=str)), max_size=2))
    return {key: draw(st.integers(1, 30)) for key in sorted(keys - dropped, key=str)}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("double") / "p.kpidesk"
    create_practice(path, "P")
    with open_practice(path) as opened:
        with opened.transaction() as ledger:
            for name in ("Ada", "Bo"):
                ledger.change_client(ledger.add_client(name, None))
        yield opened


@pytest.fixture
def fill(file):
    """Puts these entries into the file, and no others, with an answer."""

    def fill(entries, answer):
        with file.transaction() as ledger:
            for each in list(ledger.entries()):
                ledger.put(each.key, None)
            for key, amount in entries.items():
                ledger.put(key, amount)
            ledger.set_setting(DOUBLE_COUNTING, answer and answer.value)
        return file.records

    return fill


shared = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@shared
@given(practices(), st.sampled_from(ANSWERS), st.sampled_from(list(Length)), st.booleans())
def test_every_chart_s_points_are_the_plain_whole(fill, entries, answer, by, narrowed):
    records, language = fill(entries, answer), "es" if narrowed else None
    kpi, service = CATALOGUE.kpi("tcr"), SeriesService(records, CATALOGUE, lambda: TODAY)
    query = SeriesQuery("tcr", by, language=language)
    series = service.read(query)
    found = {point.period: point for point in series.points}
    for view in {key.period.containing(by) for key in entries if key.period.length.rank <= by.rank}:
        whole = plain_whole(entries, TCR, view, answer, language)
        complete = [each for each in whole if all(EntryKey(name, *each) in entries for name in TCR)]
        sums = {name: sum(entries[EntryKey(name, *each)] for each in complete) for name in TCR}
        point = found.get(view)
        if not whole:
            assert point is None
        elif not complete:
            assert point.reason == "incomplete"
        else:
            assert dict(point.amounts) == sums
            assert point.value == Fraction(100 * sums[TCR[0]], sums[TCR[1]])
    pieces = [each for each in read_in_chunks(service, records, kpi, query) if each]
    assert pieces[-1].points == series.points


@shared
@given(practices(("requests",)), st.sampled_from(ANSWERS), st.sampled_from(list(Length)))
def test_history_and_sheets_show_the_same_whole(fill, entries, answer, by):
    records, measure = fill(entries, answer), CATALOGUE.measure("requests")
    history = HistoryService(records, by, ALL_CELLS, lambda: TODAY)
    spanish = HistoryService(records, by, CellScope(Cell(language="es")), lambda: TODAY)
    for view in {key.period.containing(by) for key in entries if key.period.length.rank <= by.rank}:
        whole = plain_whole(entries, ["requests"], view, answer)
        amount = sum(entries[EntryKey("requests", *each)] for each in whole)
        assert history.shown(measure, view.index).amount == amount
        part = plain_whole(entries, ["requests"], view, answer, "es")
        shown = spanish.shown(measure, view.index)
        assert (shown.amount if shown else 0) == sum(
            entries[EntryKey("requests", *each)] for each in part
        )
        for cell in {Cell(), *(key.cell for key in entries)}:
            live = LiveValue(records, CATALOGUE, CATALOGUE.kpi("art"), view, cell, TODAY)
            assert live.total(measure) == amount


@shared
@given(practices(), st.sampled_from(list(Length)))
def test_only_the_unanswered_question_warns(fill, entries, by):
    for answer in DoubleCounting:
        service = SeriesService(fill(entries, answer), CATALOGUE, lambda: TODAY)
        points = service.read(SeriesQuery("tcr", by)).points
        assert not any(MAY_COUNT_TWICE in each.warnings for each in points)
    records = fill(entries, None)
    points = SeriesService(records, CATALOGUE, lambda: TODAY).read(SeriesQuery("tcr", by)).points
    for point in points:
        pairs = plain_whole(entries, TCR, point.period, None)
        complete = [each for each in pairs if all(EntryKey(n, *each) in entries for n in TCR)]
        meets = any(
            share(one, other) and breakdowns_meet((first, second))
            for (one, first), (other, second) in product(complete, complete)
        )
        assert (MAY_COUNT_TWICE in point.warnings) or not meets
    for key in entries:
        codes = [each.code for each in entry_warnings(records, CATALOGUE, (key,), TODAY)]
        same = [
            each for each in entries if (each.measure, each.period) == (key.measure, key.period)
        ]
        own = [each.cell for each in same]
        asked = any(breakdowns_meet((key.cell, other)) for other in own)
        assert (MAY_COUNT_TWICE in codes) is asked


@pytest.mark.parametrize(
    ("setting", "answer"),
    [
        (None, None),
        ("separate", DoubleCounting.SEPARATE),
        ("two-views", DoubleCounting.TWO_VIEWS),
        ("of a later version", None),
    ],
)
def test_an_unknown_answer_is_none(setting, answer):
    assert double_counting(setting) is answer


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (Cell(1), Cell(language="es"), True),
        (Cell(1), Cell(), False),
        (Cell(), Cell(language="es"), False),
        (Cell(1), Cell(1, "es"), False),
        (Cell(1, "es"), Cell(language="es"), False),
        (Cell(1, "es"), Cell(language="fr"), False),
        (Cell(1), Cell(2), False),
    ],
)
def test_breakdowns_meet_where_neither_cell_is_inside_the_other(one, other, meet):
    assert breakdowns_meet((one, other)) is breakdowns_meet((other, one)) is meet


def test_an_answer_is_a_change_that_can_be_undone(file, fill):
    fill({}, None)
    changes = change_setting(file, DOUBLE_COUNTING, DoubleCounting.TWO_VIEWS.value)
    assert file.records.setting(DOUBLE_COUNTING) == "two-views"
    revert(file, changes)
    assert file.records.setting(DOUBLE_COUNTING) is None


def test_a_constraint_of_the_whole_compares_what_counts(fill):
    """Overtime is no matter where the hours by language are another view of the same work."""
    month, hour = parse_period("2026-01"), 3_600_000
    hours = EntryKey("productive_hours", month, Cell(1))
    entries = {
        hours: 60 * hour,
        EntryKey("productive_hours", month, Cell(language="es")): 60 * hour,
        EntryKey("available_hours", month): 100 * hour,
    }
    for answer, warned in ((DoubleCounting.SEPARATE, True), (DoubleCounting.TWO_VIEWS, False)):
        found = entry_warnings(fill(entries, answer), CATALOGUE, (hours,), TODAY)
        assert ("productive_exceeds_available" in {each.code for each in found}) is warned


def test_who_is_absent_from_the_other_view_is_not_left_out(fill):
    """Spanish had figures in January; in February the clients' figures are the whole."""
    months = [parse_period(f"2026-0{month}") for month in (1, 2, 3)]
    ada, spanish = Cell(1), Cell(language="es")
    cells = {months[0]: (spanish,), months[1]: (ada,), months[2]: (spanish,)}
    entries = {
        EntryKey(measure, month, cell): 10
        for month, some in cells.items()
        for cell in some
        for measure in TCR
    }
    for answer, partial in ((DoubleCounting.SEPARATE, True), (DoubleCounting.TWO_VIEWS, False)):
        service = SeriesService(fill(entries, answer), CATALOGUE, lambda: TODAY)
        points = service.read(SeriesQuery("tcr", Length.MONTH)).points
        assert any(each.left_out for each in points) is partial
        assert any(each.partial for each in points) is partial
