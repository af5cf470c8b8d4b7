"""Roll-up of a KPI's measures to one period of the view."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from kpidesk.analysis.coverage import Coverage, coverage, uncovered
from kpidesk.analysis.measure_rollup import contributing, end_key
from kpidesk.analysis.point import GapReason, LeftOut, Reason
from kpidesk.analysis.stocks import link_stocks
from kpidesk.analysis.subperiods import CountedSubperiods, Subperiod
from kpidesk.domain.catalogue.constraints import LOWER_BOUND, NEWCOMERS_LEFT, OPENING_DIFFERS
from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period


class Combined(NamedTuple):
    """The combined amounts, or the reason why there are none, with warnings."""

    amounts: Mapping[str, int]
    reason: Reason | None = None
    partial: bool = False
    warnings: frozenset[str] = frozenset()
    left_out: tuple[LeftOut, ...] = ()


_NONE: Mapping[Period, Sequence[LeftOut]] = {}


class _Fields(NamedTuple):
    measures: Sequence[Measure]
    counted: CountedSubperiods
    whole: Mapping[Period, Mapping[str, int]]
    constraints: Sequence[Constraint]
    stocks: Sequence[tuple[str, str]]
    today: date
    absent: Mapping[Period, Sequence[LeftOut]] = _NONE
    #: Whether nobody is due in a subperiod, as while away: without figures it is not missing.
    nobody_due: Callable[[Period], bool] | None = None


class RollUp(_Fields):
    """Combines the amounts of subperiods, by the nature of the measures.

    `whole` holds what was entered for the whole practice, by period and measure; `stocks` are
    the pairs of a closing stock and the opening stock that follows it; `absent` are the clients
    and service languages without figures, by the period of the view.
    """

    @cached_property
    def _lengths(self) -> Sequence[Length]:
        """The lengths of the subperiods that count, the finest first."""
        return sorted({each.length for each in self.counted.subs}, key=lambda each: each.rank)

    def combine(self, period: Period, subs: Sequence[Period]) -> Combined:
        """Combine the entered subperiods `subs` of `period`, which may include itself."""
        if not all(measure.nature.rolls_up for measure in self.measures):
            return self._cohort(period)
        if any(measure.nature.is_stock for measure in self.measures):
            return self._stocks(period)
        return self._flows(period, subs)

    def _cohort(self, period: Period) -> Combined:
        """Returns what was entered for the period itself: a cohort has no roll-up."""
        own = self.counted.subs.get(period)
        left_out = tuple(self.counted.left_out.get(period, ()))
        if own is None:
            entered = period in self.counted.entered
            reason = Reason.INCOMPLETE if entered else Reason.NOT_DERIVABLE
            return Combined({}, reason, left_out=left_out)
        odd = Reason.COUNTS_DISAGREE if own.disagrees else None
        return Combined(own.amounts, odd, warnings=frozenset(own.warnings), left_out=left_out)

    def _stocks(self, period: Period) -> Combined:
        found = link_stocks(
            period, self.measures, lambda each: self.whole.get(each, {}), self.today
        )
        if not found.amounts:
            return Combined({}, Reason.INCOMPLETE, found.partial, left_out=found.left_out)
        odd = {each.code for each in self._broken(found.amounts, Severity.WARNED)}
        warnings = set(odd)
        inside = (self.counted.subs.get(link) for link in found.links)
        warnings.update(code for sub in inside if sub for code in sub.warnings)
        first, *later = found.links
        broken_inside = any(self._opening_differs(link) for link in later)
        if broken_inside or self._opening_differs(first):
            warnings.add(OPENING_DIFFERS)
        reason: Reason | None = None
        if self._broken(found.amounts, Severity.REFUSED):
            reason = Reason.COUNTS_DISAGREE
        elif NEWCOMERS_LEFT in odd:
            reason = Reason.NEWCOMERS_LEFT
        elif later and not broken_inside:
            # Where clients appear or vanish between two links, it is not a lower bound.
            warnings.add(LOWER_BOUND)
        return Combined(found.amounts, reason, found.partial, frozenset(warnings), found.left_out)

    def _broken(self, amounts: Mapping[str, int], severity: Severity) -> list[Constraint]:
        return [c for c in self.constraints if c.severity is severity and c.broken(amounts)]

    def _opening_differs(self, period: Period) -> bool:
        """Returns whether its opening stock differs from the closing stock before it."""
        opened = self.whole.get(period, {})
        return any(
            closing in closed and opening in opened and closed[closing] != opened[opening]
            for closed in (self.whole.get(each, {}) for each in period.ending_before())
            for closing, opening in self.stocks
        )

    def _flows(self, period: Period, subs: Sequence[Period]) -> Combined:
        """Returns sums of flows, and levels of the last subperiod that has all measures."""
        counting = {sub: self.counted.subs[sub] for sub in subs if sub in self.counted.subs}
        off = self._parts_off(period, subs)
        partial = coverage(period, {*counting, *off}) is not Coverage.ALL
        left_out = (
            *(left for sub in sorted(subs, key=end_key) for left in self._incomplete(sub)),
            *(self._uncovered(period, (*subs, *off)) if partial else ()),
            *self.absent.get(period, ()),
            *self._coarser(period),
        )
        if not counting:
            return Combined({}, Reason.INCOMPLETE, partial, left_out=left_out)
        amounts = {
            each.id: sum(
                counting[sub].amounts[each.id]
                for sub in contributing(each, period, counting.keys())
            )
            for each in self.measures
        }
        reason = Reason.COUNTS_DISAGREE if _disagree(counting.values()) else None
        warnings = frozenset(code for sub in counting.values() for code in sub.warnings)
        return Combined(amounts, reason, partial, warnings, left_out)

    def _parts_off(self, period: Period, subs: Sequence[Period]) -> Sequence[Period]:
        """Returns the subperiods in which nobody is due, of the lengths of those with figures."""
        if self.nobody_due is None:
            return ()
        lengths = {each.length for each in subs if each.length is not period.length}
        parts = (part for length in lengths for part in period.subperiods(length))
        return [part for part in parts if part not in subs and self.nobody_due(part)]

    def _incomplete(self, sub: Period) -> Sequence[LeftOut]:
        return self.counted.left_out.get(sub, ())

    def _uncovered(self, period: Period, subs: Sequence[Period]) -> Iterator[LeftOut]:
        """The ended parts of the period for which nothing was entered."""
        names = tuple(each.id for each in self.measures)
        for part in uncovered(period, subs):
            if part.ended(self.today):
                yield LeftOut(part, None, (), names, GapReason.NO_FIGURES)

    def _coarser(self, period: Period) -> Iterator[LeftOut]:
        """Yields what was entered for longer periods only: no share of it belongs to this one."""
        for length in self._lengths:
            if length.rank > period.length.rank:
                holder = period.containing(length)
                if holder in self.counted.subs:
                    yield LeftOut(holder, None, tuple(each.id for each in self.measures), ())


def _disagree(subs: Iterable[Subperiod]) -> bool:
    return any(sub.disagrees for sub in subs)
