"""From a series to a chart as data."""

from fractions import Fraction

from kpidesk.analysis.point import LeftOut, Reason
from kpidesk.charts.build import chart_spec
from kpidesk.charts.spec import Flag, LadderSpan, Segment, TargetSpan
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.cell import Cell
from kpidesk.domain.ladder import Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import parse_period

OWN = Ladder(Direction.HIGHER, (Threshold(Level.TYPICAL, Fraction(60), True),), Origin.OWN)


def target(when: str, value: int | None) -> Target:
    return Target("csat", parse_period(when), None if value is None else Fraction(value))


def test_gaps_keep_their_place_and_break_the_line(make_series):
    spec = chart_spec(make_series([80, 81, None, 82, Reason.INCOMPLETE, 83, 84], unfinished=[6]))
    assert spec.period_count == 7
    assert [dot.position for dot in spec.dots] == [0, 1, 3, 4, 5, 6]
    assert spec.segments == (Segment(0, 1), Segment(5, 6, dashed=True))


def test_what_is_marked_stays_marked(make_series):
    warned = ("completed_exceeds_assigned",)
    spec = chart_spec(
        make_series([91, 95, 96], "tcr", partial=[1], unfinished=[2], warnings={1: warned})
    )
    assert [dot.partial for dot in spec.dots] == [False, True, False]
    assert [dot.unfinished for dot in spec.dots] == [False, False, True]
    assert spec.dots[1].warnings == warned
    assert spec.dots[1].level is Level.EXCEPTIONAL


def test_the_last_value_is_not_the_last_dot(make_series):
    spec = chart_spec(make_series([80, 81, Reason.ZERO_DENOMINATOR]))
    assert spec.final is not None
    assert spec.final.position == 1
    assert [(part.measure.id, part.amount) for part in spec.behind] == [("survey_answers", 120)]


def test_unfinished_periods_stay_out_of_a_report(make_series):
    spec = chart_spec(make_series([80, 81, 40], unfinished=[2]).ended())
    assert spec.period_count == 2
    assert spec.final is not None
    assert spec.final.value == 81


def test_the_net_promoter_score_has_three_parts_behind_it(make_series):
    spec = chart_spec(make_series([33], "nps"))
    assert [part.measure.id for part in spec.behind] == ["promoters", "passives", "detractors"]


def test_old_periods_keep_their_ladder(make_series):
    series = make_series([80, 81, None, 82, 83], ladders={3: OWN})
    published = series.kpi.ladder
    assert chart_spec(series).ladders == (LadderSpan(0, 2, published), LadderSpan(3, 4, OWN))


def test_a_target_holds_until_the_next_one(make_series):
    series = make_series([80] * 6)
    found = chart_spec(series, [target("2025-07", 90), target("2025-01", 85)]).targets
    assert found == (TargetSpan(0, 2, Fraction(85), None), TargetSpan(3, 5, Fraction(90), None))


def test_a_promise_can_end_and_one_of_later_does_not_show(make_series):
    series = make_series([80] * 4)
    ended = chart_spec(series, [target("2025-04", 85), target("2025-06", None)]).targets
    assert ended == (TargetSpan(0, 1, Fraction(85), None),)
    assert chart_spec(series, [target("2026-01", 85)]).targets == ()


def test_a_target_of_another_length_begins_on_its_day(make_series):
    quarters = make_series([80] * 3, start="2025-Q1")
    assert chart_spec(quarters, [target("2025-04", 90)]).targets[0].first == 1
    assert chart_spec(quarters, [target("2025-05", 90)]).targets[0].first == 2
    months = make_series([80] * 6, start="2025-01")
    assert chart_spec(months, [target("2025-Q2", 90)]).targets[0].first == 3


def test_notes_are_numbered_from_the_left_and_found_by_their_period(make_series):
    notes = [
        Note(parse_period("2025-06"), "later"),
        Note(parse_period("2025-W16"), "a week of April"),
        Note(parse_period("2024-01"), "long ago"),
    ]
    spec = chart_spec(make_series([80] * 3), notes=notes)
    assert [each[:4] for each in spec.flags] == [
        (1, 0, parse_period("2025-W16"), "a week of April"),
        (2, 2, parse_period("2025-06"), "later"),
    ]


def test_a_note_on_a_span_reaches_to_its_end(make_series):
    """The chart has April to June 2025."""

    def placed(begin: str, until: str | None = None, **more: bool) -> list[tuple[int, int | None]]:
        end = parse_period(until) if until else None
        note = Note(parse_period(begin), "x", until=end, **more)
        flags = chart_spec(make_series([80] * 3), notes=[note]).flags
        return [(each.position, each.last) for each in flags]

    assert placed("2025-05") == [(1, None)]
    assert placed("2025-05", "2025-06") == [(1, 2)]
    assert placed("2025-05", "2025-09") == [(1, 2)]
    assert placed("2025-05", ongoing=True) == [(1, 2)]
    assert placed("2024-05", ongoing=True) == [(0, 2)], "it began before the chart"
    assert placed("2024-05", "2025-04") == [(0, 0)]
    assert placed("2024-05", "2024-09") == []
    assert placed("2025-07", ongoing=True) == []
    assert placed("2025-W18", "2025-W20") == [(1, 1)], "its weeks are in May"
    assert placed("2024-Q4", "2025-Q1") == []
    assert placed("2025-Q1", "2025-Q2") == [(0, 2)]


def test_a_flag_says_who_may_see_it(make_series):
    def flag(**more: object) -> Flag:
        note = Note(parse_period("2025-05"), "x", **more)
        return chart_spec(make_series([80] * 3), notes=[note]).flags[0]

    assert flag().private
    assert not flag().is_shareable(None)
    assert flag(shown=True).is_shareable(None)
    assert not flag(shown=True).is_shareable(7)
    assert flag(shown=True, cell=Cell(7)).is_shareable(7)
    assert not flag(shown=True, cell=Cell(7)).is_shareable(8)
    assert not flag(shown=True, cell=Cell(7)).is_shareable(None)
    assert not flag(cell=Cell(7)).is_shareable(7)


def test_a_caution_holds_from_its_bound_on(make_series):
    dots = chart_spec(make_series([89, 90, 91], "aur")).dots
    assert [dot.cautioned for dot in dots] == [False, True, True]


def test_what_is_left_out_is_at_its_point_and_clients_have_names_on_request_only(make_series):
    left = LeftOut(parse_period("2025-04"), Cell(7), ("satisfied_answers",), ("survey_answers",))
    series = make_series([80, 90], left_out={0: (left,)})
    spec = chart_spec(series)
    assert [(dot.partial, dot.left_out) for dot in spec.dots] == [(True, (left,)), (False, ())]
    assert spec.client_names is None
    assert chart_spec(series, client_names={7: "Bakery"}).client_names == {7: "Bakery"}


def test_a_lower_bound_has_no_level_but_one_that_it_reaches(make_series):
    warnings = dict.fromkeys(range(3), (LOWER_BOUND,))
    dots = chart_spec(make_series([60, 80, 91], "crr", warnings=warnings)).dots
    assert [(dot.level, dot.at_least) for dot in dots] == [
        (None, None),
        (None, Level.TYPICAL),
        (Level.EXCEPTIONAL, None),
    ]


def test_nothing_entered_is_a_chart_too(make_series):
    spec = chart_spec(make_series([]))
    assert (spec.period_count, spec.dots, spec.final, spec.first) == (0, (), None, None)
    assert spec.range.low < spec.range.high
    asked = chart_spec(make_series([]), span=(parse_period("2025-01"), parse_period("2025-03")))
    assert asked.period_count == 3
    assert asked.ladders[0].last == 2
