"""Sheets: what is shown to enter a period and a cell, on a real practice file."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.entry.sheet import SheetService
from kpidesk.services.entry.sheet_row import Access

CATALOGUE = ready_made()
MARCH, FEBRUARY = parse_period("2026-03"), parse_period("2026-02")


@pytest.fixture
def sheets(practice):
    return SheetService(practice.records, CATALOGUE, lambda: date(2026, 4, 10))


@pytest.fixture
def enter(practice):
    entering = EntryService(practice, CATALOGUE, lambda: date(2026, 4, 10))

    def enter(period, *, client=None, language=None, **amounts):
        typed = [Figure(name, amount, str(amount)) for name, amount in amounts.items()]
        return entering.record(
            parse_period(period), typed, client=client, language=language, hold=True
        )

    return enter


@pytest.fixture
def ada(practice):
    with practice.transaction() as transaction:
        return transaction.add_client("Ada", "fr")


def row(sheets, measure, period=MARCH, cell=NOT_ASSIGNED):
    return sheets.sheet(period, cell, CATALOGUE.kpis).rows[measure]


def test_the_sheet_opens_on_the_last_finished_month(sheets):
    assert sheets.last_finished(Length.MONTH) == MARCH
    assert sheets.last_finished(Length.QUARTER) == parse_period("2026-Q1")


def test_every_measure_is_asked_for_once(sheets):
    sheet = sheets.sheet(MARCH, NOT_ASSIGNED, CATALOGUE.kpis)
    asked = [measure.id for group in sheet.groups for measure in group.measures]
    assert sorted(asked) == sorted({m for kpi in CATALOGUE.kpis for m in kpi.measures})
    ncar = next(group for group in sheet.groups if group.kpi.id == "ncar")
    assert [each.id for each in ncar.measures] == ["leads"]
    assert [each.id for each in ncar.above] == ["clients_new"]


def test_a_shared_measure_is_asked_for_by_the_first_kpi_that_is_tracked(sheets):
    sheet = sheets.sheet(MARCH, NOT_ASSIGNED, [CATALOGUE.kpi("ncar")])
    assert [each.id for each in sheet.groups[0].measures] == ["clients_new", "leads"]


def test_stocks_are_asked_for_as_time_runs(sheets):
    (crr,) = sheets.sheet(MARCH, NOT_ASSIGNED, [CATALOGUE.kpi("crr")]).groups
    assert [each.id for each in crr.measures] == ["clients_start", "clients_new", "clients_end"]


def test_a_row_has_what_stands_and_what_stood_before(sheets, enter):
    enter("2026-02", requests=7)
    enter("2026-03", requests=9)
    shown = row(sheets, "requests")
    assert (shown.amount, shown.before, shown.access) == (9, 7, Access.OPEN)
    assert row(sheets, "requests", FEBRUARY).before is None


def test_levels_are_offered_from_the_period_before_until_they_are_filled(sheets, enter):
    enter("2026-02", assistants=2, requests=7)
    assert row(sheets, "assistants").offer.amount == 2
    assert row(sheets, "requests").offer is None
    enter("2026-03", assistants=0)
    assert row(sheets, "assistants").offer is None


@pytest.mark.parametrize(
    ("closed", "opens"),
    [
        ("2026-02", "2026-03"),
        ("2025-Q4", "2026-01"),
        ("2026-02", "2026-Q2"),
        ("2026-W09", "2026-03"),
    ],
)
def test_a_closing_stock_is_offered_as_the_next_opening_across_lengths(
    sheets, enter, closed, opens
):
    enter(closed, clients_end=50)
    shown = row(sheets, "clients_start", parse_period(opens))
    if opens == "2026-Q2" or shown.access is not Access.OPEN:
        assert shown.offer is None
    else:
        assert (shown.offer.amount, shown.offer.measure) == (50, "clients_end")
        assert shown.offer.period == parse_period(closed)


def test_a_held_figure_comes_with_the_reason(sheets, enter):
    enter("2026-03", satisfied_answers=80, survey_answers=100)
    enter("2026-03", satisfied_answers=120)
    shown = row(sheets, "satisfied_answers")
    assert (shown.amount, shown.held.typed) == (80, "120")
    assert shown.refusal.code == "satisfied_exceeds_answers"
    assert row(sheets, "survey_answers").held is None


def test_a_client_s_sheet_asks_for_what_is_split_only(sheets, enter, ada):
    enter("2026-03", available_hours=3_600_000)
    sheet = sheets.sheet(MARCH, Cell(ada.id), CATALOGUE.kpis)
    open_ = {name for name, each in sheet.rows.items() if each.access is Access.OPEN}
    assert all(CATALOGUE.measure(name).split for name in open_)
    assert sheet.rows["available_hours"].access is Access.WHOLE_PRACTICE
    assert sheet.rows["available_hours"].amount == 3_600_000
    assert [kpi.id for kpi in sheet.hidden] == [
        kpi.id
        for kpi in CATALOGUE.kpis
        if not any(measure.split for measure in CATALOGUE.measures_of(kpi))
    ]


@pytest.mark.parametrize(("code", "asked"), [("en", False), ("en-gb", False), ("fr", True)])
def test_nps_is_not_asked_for_in_english(sheets, code, asked):
    sheet = sheets.sheet(MARCH, Cell(None, code), CATALOGUE.kpis)
    assert ("promoters" in sheet.rows) is asked


@pytest.mark.parametrize("period", ["2026-03", "2026-W10"])
def test_a_blank_row_says_that_other_cells_hold_the_figure(sheets, enter, ada, period):
    enter(period, client="Ada", language="fr", requests=30)
    assert row(sheets, "requests").covered_elsewhere
    assert row(sheets, "requests", cell=Cell(ada.id)).covered_elsewhere
    assert row(sheets, "requests", cell=Cell(None, "fr")).covered_elsewhere
    assert not row(sheets, "requests", cell=Cell(None, "de")).covered_elsewhere
    assert not row(sheets, "requests", parse_period("2026-02")).covered_elsewhere
    enter("2026-03", requests=3)
    assert not row(sheets, "requests").covered_elsewhere


def test_a_client_s_blank_row_is_blank_whatever_the_business_has(sheets, enter, ada):
    enter("2026-03", requests=30)
    enter("2026-03", language="fr", requests=8)
    assert not row(sheets, "requests", cell=Cell(ada.id)).covered_elsewhere
    assert not row(sheets, "requests", cell=Cell(ada.id, "fr")).covered_elsewhere


def test_what_stands_at_another_length_cannot_be_entered_again(sheets, enter):
    enter("2026-W10", requests=5)
    enter("2026-02", leads=5)
    month = row(sheets, "requests")
    assert (month.access, month.elsewhere) == (Access.ROLLED_UP, parse_period("2026-W10"))
    week = row(sheets, "leads", parse_period("2026-W07"))
    assert (week.access, week.elsewhere) == (Access.LONGER, FEBRUARY)


def test_a_quarter_asks_for_cohorts_only(sheets, enter):
    enter("2026-03", requests=5, multilingual_clients_kept=4, multilingual_clients_start=5)
    sheet = sheets.sheet(parse_period("2026-Q1"), NOT_ASSIGNED, CATALOGUE.kpis)
    open_ = {name for name, each in sheet.rows.items() if each.access is Access.OPEN}
    assert open_ == {"multilingual_clients_kept", "multilingual_clients_start"}


def test_what_stands_for_a_quarter_itself_can_be_mended(sheets, enter):
    enter("2026-Q1", requests=5)
    shown = row(sheets, "requests", parse_period("2026-Q1"))
    assert (shown.access, shown.amount) == (Access.OPEN, 5)


def test_every_open_row_can_be_recorded_and_no_other(sheets, enter, ada):
    """What the sheet says is editable is what the rules accept."""
    enter("2026-W10", requests=5)
    enter("2026-02", client="Ada", tasks_assigned=5)
    for period in ("2026-02", "2026-03", "2026-W08"):
        for client, language in ((None, None), ("Ada", None), ("Ada", "en"), (None, "de")):
            cell = Cell(ada.id if client else None, language)
            sheet = sheets.sheet(parse_period(period), cell, CATALOGUE.kpis)
            for name, shown in sheet.rows.items():
                if shown.access is Access.OPEN:
                    enter(period, client=client, language=language, **{name: None})
                    continue
                with pytest.raises(WrongRequest):
                    enter(period, client=client, language=language, **{name: 1})


@given(st.lists(st.sampled_from([kpi.id for kpi in CATALOGUE.kpis]), unique=True, min_size=1))
def test_whatever_she_tracks_each_measure_is_asked_for_once(chosen):
    kpis = [CATALOGUE.kpi(each) for each in chosen]
    sheet = SheetService(_Nothing(), CATALOGUE, lambda: date(2026, 4, 10)).sheet(
        MARCH, NOT_ASSIGNED, kpis
    )
    asked = [measure.id for group in sheet.groups for measure in group.measures]
    assert len(asked) == len(set(asked)) == len(sheet.rows)
    for group in sheet.groups:
        both = [measure.id for measure in (*group.measures, *group.above)]
        assert sorted(both) == sorted(group.kpi.measures)


class _Nothing:
    """The records of an empty practice."""

    def setting(self, key):
        return None

    def cells(self):
        return {}

    def held(self):
        return ()

    def period_statuses(self, _kind):
        return ()

    def amounts(self, *_where):
        return []
