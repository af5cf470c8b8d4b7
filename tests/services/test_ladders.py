"""Own ladders on a real file: set, reset and undone; each period is judged by that of its time."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.series import ladder_at
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.ladder import Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.practice.ladders import LadderEdit, after, begin_of, change_ladder
from kpidesk.services.series.ladders_in_force import ALWAYS, ladder_steps
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.services.undo import revert

CATALOGUE = ready_made()
CSAT = CATALOGUE.kpi("csat")
MONTHS = [parse_period(f"2026-{n:02}") for n in range(1, 13)]


def own(bound: int, source: str = "") -> Ladder:
    steps = (Threshold(Level.TYPICAL, Fraction(bound), True),)
    return Ladder(Direction.HIGHER, steps, Origin.OWN, source)


@pytest.fixture
def ada(practice):
    """A client with 80 of 100 satisfied answers in each month but August."""
    with practice.transaction() as transaction:
        client = transaction.add_client("Ada", "fr")
        for month in MONTHS:
            if month.number != 8:
                for measure, amount in (("satisfied_answers", 80), ("survey_answers", 100)):
                    transaction.put(EntryKey(measure, month, Cell(client.id)), amount)
    return client


@pytest.fixture
def change(practice):
    def change(ladder, begins=None, client=None, **more):
        edit = LadderEdit(CSAT, ladder, begins and parse_period(begins), client, **more)
        return change_ladder(practice, CATALOGUE, edit)

    return change


def bounds(reading, client=None):
    """The lowest bound and whose it is, by month."""
    series = reading.read(SeriesQuery("csat", Length.MONTH, client=client))
    return {
        each.period.number: (int(each.ladder.thresholds[0].bound), each.ladder.origin)
        for each in series.points
    }


PUBLISHED, OWN, CLIENT = (75, Origin.PUBLISHED), (82, Origin.OWN), (90, Origin.CLIENT)


def test_it_is_set_from_a_period_and_earlier_ones_keep_theirs(reading, ada, change):
    change(own(82), "2026-04")
    assert bounds(reading)[3] == PUBLISHED
    assert bounds(reading)[4] == OWN
    assert bounds(reading, "Ada")[4] == OWN, "clients have that of the business"
    change(own(90), "2026-06", ada.id)
    assert bounds(reading, "Ada") == {
        n: PUBLISHED if n < 4 else OWN if n < 6 else CLIENT for n in range(1, 13) if n != 8
    }
    assert bounds(reading)[12] == OWN


def test_a_step_in_a_month_without_figures_is_known(reading, ada, change):
    change(own(82), "2026-08")
    series = reading.read(SeriesQuery("csat", Length.MONTH))
    steps = series.steps_within(MONTHS[0], MONTHS[-1])
    assert [str(first) for first, _ in steps] == ["2026-01", "2026-08"]
    assert [str(first) for first, _ in series.steps_within(MONTHS[8], MONTHS[9])] == ["2026-09"]


def test_one_for_all_periods_replaces_those_from_a_period_on(practice, reading, ada, change):
    change(own(82), "2026-04")
    change(own(70))
    assert set(bounds(reading).values()) == {(70, Origin.OWN)}
    assert len(practice.records.ladders("csat")) == 1
    assert change(own(70)) == (), "nothing changes"


def test_it_is_reset_from_a_period_or_altogether(practice, reading, ada, change):
    change(own(82))
    change(None, "2026-04")
    assert bounds(reading)[3] == OWN
    assert bounds(reading)[4] == PUBLISHED
    change(None)
    assert set(bounds(reading).values()) == {PUBLISHED}
    assert practice.records.ladders("csat") == ()


def test_a_client_goes_back_to_the_published_one_or_to_that_of_the_business(
    practice, reading, ada, change
):
    change(own(82), "2026-04")
    change(own(90), client=ada.id)
    change(None, client=ada.id)
    assert set(bounds(reading, "Ada").values()) == {PUBLISHED}
    assert bounds(reading)[4] == OWN
    change(None, client=ada.id, inherits=True)
    assert bounds(reading, "Ada")[4] == OWN
    assert len(practice.records.ladders("csat")) == 1


def test_each_step_is_undone_and_done_again(practice, reading, ada, change):
    change(own(82, "as agreed"), "2026-04")
    before = practice.records.ladders("csat")
    made = change(own(70))
    assert len(made) == 2
    undone = revert(practice, made)
    assert practice.records.ladders("csat") == before
    revert(practice, undone)
    assert set(bounds(reading).values()) == {(70, Origin.OWN)}


def test_a_client_has_none_of_a_kpi_of_the_whole_business(practice, ada):
    edit = LadderEdit(CATALOGUE.kpi("crr"), own(80), None, ada.id)
    with pytest.raises(WrongRequest, match="kpi_not_split"):
        change_ladder(practice, CATALOGUE, edit)


def test_a_package_gets_one_and_keeps_its_line(practice):
    use = CATALOGUE.kpi("package_use")
    change_ladder(practice, CATALOGUE, LadderEdit(use, own(80)))
    (step,) = ladder_steps(practice.records.ladders("package_use"), use, Length.MONTH, None)
    assert step.ladder.rate(Fraction(79)) is Level.BELOW
    assert use.line == 100


edits = st.builds(
    LadderEdit,
    st.just(CSAT),
    st.none() | st.integers(50, 60).map(own),
    st.none() | st.sampled_from([*MONTHS, parse_period("2026-W14"), parse_period("2026-Q2")]),
    st.sampled_from([None, 1]),
    st.just(False),
)


WEEKS = [MONTHS[0].first_within(Length.WEEK).shifted(n) for n in range(52)]


def by_week(rows, client):
    at = ladder_at(ladder_steps(rows, CSAT, Length.WEEK, client))
    return {week: at(week).thresholds for week in WEEKS}


@given(st.lists(edits, min_size=1, max_size=6))
def test_an_edit_keeps_what_was_before_it(made):
    rows = ()
    for edit in made:
        old, rows = rows, after(rows, edit)
        before, now = by_week(old, edit.client), by_week(rows, edit.client)
        begins = edit.begins and edit.begins.first_within(Length.WEEK)
        wanted = (edit.ladder or CSAT.ladder).thresholds
        earlier = [week for week in WEEKS if begins and week.index < begins.index]
        later = [week for week in WEEKS if week not in earlier]
        assert all(now[week] == before[week] for week in earlier)
        assert not later or now[later[0]] == wanted
        for week in later:
            assert now[week] in (wanted, before[week])
            if edit.ladder is None or begins is None:
                assert now[week] == wanted
        if edit.client is not None:
            assert by_week(rows, None) == by_week(old, None), "the business keeps its own"
        assert len({(each.client, each.valid_from) for each in rows}) == len(rows)


@pytest.mark.parametrize("text", ["2026-W14", "2026-06", "2026-W23"])
def test_the_begin_of_a_ladder_is_a_period_again(text):
    found = begin_of(parse_period(text).first_day)
    assert found.first_day == parse_period(text).first_day
    assert begin_of(ALWAYS) is None
