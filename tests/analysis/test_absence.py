"""Who has no figures, against a second, plain way of finding out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.absence import OutsideRange, Rules, absences, owner_of
from kpidesk.analysis.point import GapReason, LeftOutKind
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Length, parse_period

BIG, SMALL, FRENCH = 1, 2, "fr"
CELLS = {
    1: Cell(),
    2: Cell(BIG),
    3: Cell(BIG, FRENCH),
    4: Cell(SMALL),
    5: Cell(None, FRENCH),
}
OWNERS = {key: owner_of(cell) for key, cell in CELLS.items()}
MEASURES = ("satisfied_answers", "survey_answers")
WEEKS = [f"2026-W{n:02}" for n in range(1, 19)]
MONTHS = ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04"]
QUARTERS = ["2025-Q4", "2026-Q1", "2026-Q2"]
TODAY = date(2026, 4, 20)


def found(entries, by=Length.MONTH, active=(BIG, SMALL), today=TODAY, cells=None):
    """Who is absent from which periods, by the period of the view."""
    tables: dict = {}
    for measure, text, cell in sorted(entries):
        table = tables.setdefault((measure, parse_period(text).length), {})
        table.setdefault(text, {})[cell] = 1
    absent = absences(tables, cells or CELLS, by, Rules(active, today), OutsideRange())
    return {
        str(view): [(str(left.period), left.cell) for left in lefts]
        for view, lefts in absent.items()
    }


def months(*numbers, cell):
    return {(measure, f"2026-{n:02}", cell) for measure in MEASURES for n in numbers}


def test_a_client_is_absent_between_its_figures_archived_or_not():
    entries = months(1, 2, 3, 4, cell=4) | months(1, 4, cell=2)
    wanted = {"2026-02": [("2026-02", Cell(BIG))], "2026-03": [("2026-03", Cell(BIG))]}
    assert found(entries) == found(entries, active=()) == wanted


def test_after_its_last_figures_only_an_active_client_is_absent_and_not_before_the_end():
    entries = months(1, 2, 3, 4, cell=4) | months(1, 2, cell=2)
    assert found(entries) == {"2026-03": [("2026-03", Cell(BIG))]}
    later = found(entries, today=date(2026, 5, 1))
    assert set(later) == {"2026-03", "2026-04"}
    assert found(entries, active=(SMALL,)) == {}


def test_before_its_first_figures_nobody_is_absent():
    assert found(months(1, 2, 3, cell=4) | months(3, cell=2)) == {}


def test_one_of_its_cells_is_enough():
    entries = months(1, 2, cell=4) | months(1, cell=2) | {(MEASURES[0], "2026-02", 3)}
    assert found(entries) == {}


def test_a_service_language_without_a_client_is_absent_only_between():
    entries = months(1, 2, 3, 4, cell=4) | months(1, 3, cell=5)
    assert found(entries) == {"2026-02": [("2026-02", Cell(None, FRENCH))]}


def test_what_is_not_assigned_is_never_absent():
    assert found(months(1, 3, cell=1) | months(1, 2, 3, cell=4)) == {}


def test_weeks_of_one_month_and_a_client_that_changes_over_to_weeks():
    weekly = {(m, f"2026-W{n:02}", 4) for m in MEASURES for n in range(1, 14)}
    assert found(weekly | months(1, cell=2)) == {
        "2026-02": [("2026-02", Cell(BIG))],
        "2026-03": [("2026-03", Cell(BIG))],
    }
    changed = {(m, f"2026-W{n:02}", 2) for m in MEASURES for n in (6, 7, 10, 11)}
    absent = found(weekly | months(1, cell=2) | changed)
    named = [period for _, view in sorted(absent.items()) for period, _ in view]
    assert named == ["2026-W08", "2026-W09", "2026-W12", "2026-W13"]
    assert found(weekly | months(1, cell=2), by=Length.WEEK) == {}


def test_what_it_says():
    tables = {
        (measure, Length.MONTH): {"2026-01": {2: 1, 4: 1}, "2026-02": {4: 1}}
        for measure in MEASURES
    }
    absent = absences(tables, CELLS, Length.QUARTER, Rules((BIG,), TODAY), OutsideRange())
    (left,) = absent[parse_period("2026-Q1")]
    assert (left.what, left.why) == (LeftOutKind.CLIENT, GapReason.NO_FIGURES)
    assert (left.cell, left.entered, left.missing) == (Cell(BIG), (), MEASURES)


ENTRIES = st.sets(
    st.tuples(
        st.sampled_from(MEASURES),
        st.sampled_from(WEEKS + MONTHS + QUARTERS),
        st.sampled_from(list(CELLS)),
    ),
    max_size=40,
)
DAYS = st.dates(date(2025, 12, 1), date(2026, 6, 1))


def weeks_of(period):
    return set(period.subperiods(Length.WEEK)) if period.length is not Length.WEEK else {period}


def plainly(entries, by, active, today):
    """The same week by week: shares no step with the function."""
    periods = {(parse_period(text), OWNERS[cell]) for _, text, cell in entries}
    lengths = [length for length in Length if length.rank <= by.rank]
    absent = set()
    for length in lengths:
        views = {p.containing(length) for p, _ in periods if p.length.rank <= length.rank}
        for view in views:
            for owner in {OWNERS[key] for key in CELLS} - {None}:
                own = [p for p, who in periods if who == owner]
                weeks = weeks_of(view)
                covered = any(weeks & weeks_of(p) for p in own)
                begun = any(p.length is length and p.last_day < view.first_day for p in own)
                again = any(min(map(str, weeks_of(p))) > max(map(str, weeks)) for p in own)
                expected = owner.client in active and view.last_day < today
                if not covered and begun and (again or expected):
                    absent.add((view, owner))
    return {
        (period, owner)
        for period, owner in absent
        if not any(
            other != period and who == owner and other.length.rank > period.length.rank
            and period.containing(other.length) == other
            for other, who in absent
        )
    }  # fmt: skip


@given(ENTRIES, st.sampled_from(list(Length)), st.sets(st.sampled_from([BIG, SMALL])), DAYS)
def test_plainly(entries, by, active, today):
    absent = found(entries, by, active, today)
    named = {(parse_period(text), owner) for lefts in absent.values() for text, owner in lefts}
    assert named == plainly(entries, by, active, today)
    assert sum(map(len, absent.values())) == len(named)
    for view, lefts in absent.items():
        assert all(str(parse_period(text).containing(by)) == view for text, _ in lefts)


@pytest.mark.parametrize("by", list(Length))
def test_nothing_entered(by):
    assert found(set(), by) == {}
