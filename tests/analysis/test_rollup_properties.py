"""Roll-ups against a second, plain way of computing them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction as F
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.coverage import Coverage, coverage
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.measure import Nature
from kpidesk.domain.period import Length, Period, parse_period, period_of

WEEKS = [f"2025-W{n:02}" for n in range(48, 53)] + [f"2026-W{n:02}" for n in range(1, 15)]
MONTHS = ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04"]
QUARTERS = ["2025-Q4", "2026-Q1"]
SPLIT_KPIS = [k.id for k in ready_made().kpis if ready_made().splits(k)]
MIXED = ["aur", "css", "ncar", "sdi", "languages"]


@st.composite
def figures(draw, kpi_ids):
    """A KPI with amounts strewn over periods of every length and over cells."""
    kpi = ready_made().kpi(draw(st.sampled_from(kpi_ids)))
    periods = draw(
        st.lists(st.sampled_from(WEEKS + MONTHS + QUARTERS), min_size=1, max_size=8, unique=True)
    )
    found = {}
    for measure, period in product(ready_made().measures_of(kpi), periods):
        cells = (1, 2, 3, 4) if measure.split else (1,)
        for cell in cells:
            amount = draw(st.none() | st.integers(0, 30))
            if amount is not None:
                found[(measure.id, period, cell)] = amount
    return kpi, found


def plainly(kpi, given_figures, view: Period):
    """Sum numerators and denominators over all (sub-period, cell) pairs that hold everything."""
    catalogue = ready_made()
    measures = catalogue.measures_of(kpi)
    texts = {text for _, text, _ in given_figures}
    subs = [parse_period(text) for text in texts]
    inside = [p for p in subs if p.length.rank <= view.length.rank]
    inside = [p for p in inside if p.containing(view.length) == view]
    totals = dict.fromkeys((m.id for m in measures), 0)
    counting = []
    for sub in sorted(inside, key=lambda p: (p.last_day, p.length.rank)):
        split = [m.id for m in measures if m.split]
        single = [m.id for m in measures if not m.split]
        if any((m, str(sub), 1) not in given_figures for m in single):
            continue
        cells = [c for c in (1, 2, 3, 4) if all((m, str(sub), c) in given_figures for m in split)]
        if split and not cells:
            continue
        counting.append(sub)
        for measure in measures:
            chosen = cells if measure.split else [1]
            amount = sum(given_figures[(measure.id, str(sub), c)] for c in chosen)
            if measure.nature is Nature.LEVEL:
                totals[measure.id] = amount
            else:
                totals[measure.id] += amount
    if not counting:
        return None, None
    below = sum(totals[m] for m in kpi.denominator)
    above = sum(t.sign * totals[t.measure] for t in kpi.numerator)
    return (F(kpi.scale * above, below) if below else None), counting


def disagree(kpi, given_figures, counting):
    """Whether a part exceeds its whole in any cell that counts."""
    pairs = [
        (each.lesser[0].measure, each.greater[0].measure)
        for each in ready_made().constraints_on(kpi.measures)
        if each.severity == "refused"
    ]
    return any(
        given_figures[(part, str(sub), cell)] > given_figures[(whole, str(sub), cell)]
        for part, whole in pairs
        for sub in counting
        for cell in (1, 2, 3, 4)
        if all((m, str(sub), cell) in given_figures for m in kpi.measures)
    )


@given(figures(SPLIT_KPIS + MIXED), st.sampled_from(list(Length)))
def test_flows_and_levels(series, case, by):
    kpi, given_figures = case
    found = series(kpi.id, given_figures, by)
    views = {
        parse_period(text).containing(by)
        for _, text, _ in given_figures
        if parse_period(text).length.rank <= by.rank
    }
    assert set(found) == {str(view) for view in views}
    for view in views:
        value, counting = plainly(kpi, given_figures, view)
        point = found[str(view)]
        assert point.partial or not point.left_out
        if counting is None:
            assert (point.value, point.reason) == (None, "incomplete")
        elif disagree(kpi, given_figures, counting):
            assert (point.value, point.reason) == (None, "counts_disagree")
        else:
            assert point.value == value
            assert point.reason == (None if value is not None else "zero_denominator")


@given(figures(SPLIT_KPIS), st.sampled_from([Length.QUARTER, Length.YEAR]))
def test_nothing_is_lost_or_counted_twice(series, cells, case, by):
    """What is behind the values and what is left out make up all that was entered."""
    kpi, given_figures = case
    inside = {k: v for k, v in given_figures.items() if parse_period(k[1]).length.rank <= by.rank}
    found = series(kpi.id, given_figures, by)
    left = {
        (measure, str(each.period), each.cell)
        for point in found.values()
        for each in point.left_out
        for measure in each.entered
    }
    units = {m.id: m.unit.steps for m in ready_made().measures}
    behind = sum(
        F(amount, units[m]) for point in found.values() for m, amount in point.amounts.items()
    )

    out = sum(v for (m, p, c), v in inside.items() if (m, p, cells[c]) in left)
    assert behind + out == sum(inside.values())


@st.composite
def stock_years(draw):
    """A year of stocks that agree with each other, some links of it missing."""
    clients, links = draw(st.integers(1, 20)), []
    for month in range(1, 13):
        new = draw(st.integers(0, 4))
        left = draw(st.integers(0, clients))
        links.append((f"2025-{month:02}", clients, new, clients + new - left))
        clients = clients + new - left
    missing = draw(st.sets(st.tuples(st.integers(0, 11), st.integers(0, 2)), max_size=3))
    return links, missing


@given(stock_years(), st.sampled_from([Length.QUARTER, Length.YEAR]))
def test_stocks(series, case, by):
    links, missing = case
    names = ("clients_start", "clients_new", "clients_end")
    given_figures = {
        (name, link[0], 1): link[n + 1]
        for i, link in enumerate(links)
        for n, name in enumerate(names)
        if (i, n) not in missing
    }
    for text, point in series("crr", given_figures, by).items():
        months = [str(p) for p in parse_period(text).subperiods(Length.MONTH)]
        opening = given_figures.get(("clients_start", months[0], 1))
        new = [given_figures.get(("clients_new", month, 1)) for month in months]
        closing = given_figures.get(("clients_end", months[-1], 1))
        if None in (opening, closing, *new):
            assert (point.value, point.reason) == (None, "incomplete")
            continue
        kept = closing - sum(new)
        if kept < 0:
            assert point.reason == "newcomers_left"
        elif kept > opening:
            assert point.reason == "counts_disagree"
        elif opening == 0:
            assert point.reason == "zero_denominator"
        else:
            assert point.value == F(100 * kept, opening)
            assert "lower_bound" in point.warnings


@given(st.sets(st.sampled_from([parse_period(t) for t in WEEKS + MONTHS + QUARTERS])))
def test_cover_by_weeks(counted):
    """A period is covered whole exactly when each of its weeks is, strand by strand."""
    for view in [parse_period(text) for text in MONTHS + QUARTERS]:
        finer = [p for p in counted if p.length.rank < view.length.rank]
        finer = [p for p in finer if p.containing(view.length) == view]
        weeks = set(view.subperiods(Length.WEEK))
        reached = {w for p in finer for w in (p.subperiods(Length.WEEK) if p.length.rank else (p,))}
        state = coverage(view, counted)
        if not finer:
            assert state is (Coverage.ALL if view in counted else Coverage.NONE)
        elif reached != weeks:
            assert state is Coverage.SOME
        elif view not in counted and len({p.length for p in finer}) == 1:
            assert state is Coverage.ALL


@given(st.dates(date(1901, 1, 1), date(2198, 12, 31)), st.sampled_from(list(Length)))
def test_periods_know_their_neighbours_and_holders(day, length):
    period = period_of(day, length)
    assert period.first_day <= day <= period.last_day
    assert parse_period(str(period)) == period
    assert period.shifted(1).shifted(-1) == period
    assert (period.shifted(1).first_day - period.last_day).days == 1
    for coarser in Length:
        if coarser.rank >= length.rank:
            assert period in period.containing(coarser).subperiods(length)


@pytest.mark.parametrize("text", ["2026-W54", "2025-W53", "2026-13", "2026-Q5", "26-01", "x", ""])
def test_what_is_no_period(text):
    from kpidesk.domain.errors import WrongRequest

    with pytest.raises(WrongRequest, match="period_unknown"):
        parse_period(text)
