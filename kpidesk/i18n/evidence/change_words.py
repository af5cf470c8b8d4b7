"""Whether a KPI rose or fell, and whether that is good, in words."""

from __future__ import annotations

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.evidence.change import Comparison, Verdict
from kpidesk.analysis.evidence.spans import Pooled
from kpidesk.analysis.point import Point
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.ladder import Direction
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Length
from kpidesk.i18n.evidence.count_words import count_words, counts_checked, short_count
from kpidesk.i18n.evidence.row_words import row_words
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import with_unit
from kpidesk.i18n.words import Words

_BETTER = {
    Verdict.ROSE: QT_TRANSLATE_NOOP(
        "Evidence",
        "Better: rose to {recent} from {before}",
        "the change of a KPI, higher is better",
    ),
    Verdict.FELL: QT_TRANSLATE_NOOP(
        "Evidence", "Better: fell to {recent} from {before}", "the change of a KPI, lower is better"
    ),
}
_WORSE = {
    Verdict.ROSE: QT_TRANSLATE_NOOP(
        "Evidence", "Worse: rose to {recent} from {before}", "the change of a KPI, lower is better"
    ),
    Verdict.FELL: QT_TRANSLATE_NOOP(
        "Evidence", "Worse: fell to {recent} from {before}", "the change of a KPI, higher is better"
    ),
}
_NEITHER = {
    Verdict.ROSE: QT_TRANSLATE_NOOP(
        "Evidence",
        "Rose to {recent} from {before}",
        "the change of a KPI that has no better or worse",
    ),
    Verdict.FELL: QT_TRANSLATE_NOOP(
        "Evidence",
        "Fell to {recent} from {before}",
        "the change of a KPI that has no better or worse",
    ),
}
_RARELY = QT_TRANSLATE_NOOP(
    "Evidence", "{change}; chance alone would rarely do this", "the change of a KPI"
)
_SHORT_BETTER = QT_TRANSLATE_NOOP(
    "Evidence", "Better, {span}: {value}", "on a tile, short: Better, last 3 months: 82%"
)
_SHORT_WORSE = QT_TRANSLATE_NOOP("Evidence", "Worse, {span}: {value}", "on a tile, short")
_SHORT_NEITHER = {
    Verdict.ROSE: QT_TRANSLATE_NOOP("Evidence", "Higher, {span}: {value}", "on a tile, short"),
    Verdict.FELL: QT_TRANSLATE_NOOP("Evidence", "Lower, {span}: {value}", "on a tile, short"),
}
_NO_CLEAR_CHANGE = QT_TRANSLATE_NOOP(
    "Evidence", "No clear change", "of a value, at the beginning of a line"
)
_NO_CHANGE_AFTER = QT_TRANSLATE_NOOP(
    "Evidence", "No clear change: {value} after {before}", "below the value of a KPI"
)
_FEW = QT_TRANSLATE_NOOP(
    "Evidence",
    "No clear change: {value} after {before}; with %n answers, one makes {points} points",
    "percentage points, five or more",
    1,
)
_FEW_CHECKED = QT_TRANSLATE_NOOP(
    "Evidence",
    "No clear change: {value} after {before}; with %n checked messages, one makes {points} points",
    "percentage points, five or more",
    1,
)
_FOUND = QT_TRANSLATE_NOOP(
    "Evidence",
    "{change}, {span} ({recent} against {before}); chance alone would rarely do this",
    "the change, `last 3 months`, and the counts of that span and of the one before",
)
_SPANS = {
    Length.WEEK: QT_TRANSLATE_NOOP("Evidence", "last %n weeks", "within a sentence", 1),
    Length.MONTH: QT_TRANSLATE_NOOP("Evidence", "last %n months", "within a sentence", 1),
    Length.QUARTER: QT_TRANSLATE_NOOP("Evidence", "last %n quarters", "within a sentence", 1),
}
_EARLY = {
    Length.WEEK: QT_TRANSLATE_NOOP(
        "Evidence",
        "Too early to say whether it rose or fell: that takes figures of at least %n weeks",
        "below a chart of few values",
        1,
    ),
    Length.MONTH: QT_TRANSLATE_NOOP(
        "Evidence",
        "Too early to say whether it rose or fell: that takes figures of at least %n months",
        "below a chart of few values",
        1,
    ),
    Length.QUARTER: QT_TRANSLATE_NOOP(
        "Evidence",
        "Too early to say whether it rose or fell: that takes figures of at least %n quarters",
        "below a chart of few values",
        1,
    ),
}
_YEAR_BETTER = QT_TRANSLATE_NOOP("Evidence", "Better than a year ago")
_YEAR_WORSE = QT_TRANSLATE_NOOP("Evidence", "Worse than a year ago")
_YEAR_UNCLEAR = QT_TRANSLATE_NOOP("Evidence", "No clear change from a year ago")
_TITLES = {
    Verdict.ROSE: QT_TRANSLATE_NOOP(
        "Evidence",
        "{kpi} rose to {recent} ({span}) from {before}",
        "a title: CSAT rose to 92.2% (last 3 months) from 78.7%",
    ),
    Verdict.FELL: QT_TRANSLATE_NOOP(
        "Evidence",
        "{kpi} fell to {recent} ({span}) from {before}",
        "a title: CSAT fell to 78.7% (last 3 months) from 92.2%",
    ),
}
_UNCLEAR = {
    Length.WEEK: QT_TRANSLATE_NOOP(
        "Update",
        "No clear change: {recent} in %n weeks ({count}) after {before} ({whole})",
        "in an update, below a KPI",
        1,
    ),
    Length.MONTH: QT_TRANSLATE_NOOP(
        "Update",
        "No clear change: {recent} in %n months ({count}) after {before} ({whole})",
        "in an update, below a KPI",
        1,
    ),
    Length.QUARTER: QT_TRANSLATE_NOOP(
        "Update",
        "No clear change: {recent} in %n quarters ({count}) after {before} ({whole})",
        "in an update, below a KPI",
        1,
    ),
}
#: Of counts, they are compared by spans, see `traits.ChangeTest`.
_TESTED = (KpiUnit.PERCENT, KpiUnit.SCORE)
_FEW_COUNTS = 20
#: Beyond so many more than is usual, two values stay equal.
_MORE_DECIMALS = 3


def is_better(kpi: Kpi, change: Comparison) -> bool | None:
    """Returns whether a rise or a fall is good; None where it is neither."""
    if change.verdict not in _BETTER or change.recent is None or kpi.better is Direction.MIDDLE:
        return None
    rose = change.verdict is Verdict.ROSE
    if rose and kpi.cautioned(change.recent.value):
        return None
    return rose is (kpi.better is Direction.HIGHER)


def change_words(words: Words, kpi: Kpi, change: Comparison | None) -> str:
    """Returns `Worse: fell to 70% from 90%` or `No clear change`; empty without a verdict.

    Empty, too, where the value is beyond the usual limits, which other words say, and the spans
    that are compared do not say the same.
    """
    if change is None or change.verdict is None:
        return ""
    if change.verdict is Verdict.AS_BEFORE and change.sudden:
        return ""
    if change.verdict is Verdict.AS_BEFORE or change.recent is None or change.before is None:
        return words(_NO_CLEAR_CHANGE)
    better = is_better(kpi, change)
    if change.mean is not None:
        return row_words(words, kpi, change, better)
    if not _is_of_spans(change):
        return ""
    texts = _NEITHER if better is None else _BETTER if better else _WORSE
    recent, before = _values(words, kpi, change.recent, change.before)
    return words(texts[change.verdict], recent=recent, before=before)


def short_change_words(words: Words, kpi: Kpi, change: Comparison | None, by: Length) -> str:
    """Returns `Worse, last 3 months: 70%` or `No clear change`; empty without a verdict."""
    if change is None or change.recent is None or change.before is None:
        return change_words(words, kpi, change)
    if change.verdict not in _SHORT_NEITHER or not _is_of_spans(change):
        return change_words(words, kpi, change)
    better = is_better(kpi, change)
    text = _SHORT_NEITHER[change.verdict]
    if better is not None:
        text = _SHORT_BETTER if better else _SHORT_WORSE
    value, _ = _values(words, kpi, change.recent, change.before)
    return words(text, span=words(_SPANS[by], n=change.recent.periods), value=value)


def change_sentence(
    words: Words, kpi: Kpi, change: Comparison | None, last: Point, previous: Point | None
) -> str:
    """Returns the change with what it rests on; empty without a verdict.

    Where nothing is clear, few answers are set beside those before, else the spans.
    """
    said = change_words(words, kpi, change)
    if not said or change is None or change.recent is None or change.before is None:
        return said
    if change.mean is not None:
        return words(_RARELY, change=said)
    if change.verdict is not Verdict.AS_BEFORE:
        recent = count_words(words, kpi, change.recent.counts)
        before = short_count(words, kpi, change.before.counts)
        span = words(_SPANS[last.period.length], n=change.recent.periods)
        return words(_FOUND, change=said, span=span, recent=recent, before=before)
    if previous is None or previous.value is None or last.value is None:
        return said
    pairs = [(last.value, last.counts), (previous.value, previous.counts)]
    decimals = usual_decimals(kpi.unit, pairs)
    value, before = (with_unit(words, each, kpi, decimals) for each, _ in pairs)
    counts = last.counts
    few = counts is not None and counts.below is Unit.COUNT and 0 < counts.whole < _FEW_COUNTS
    if counts is None or not few or not kpi.surveyed or kpi.unit is not KpiUnit.PERCENT:
        if change.recent.counts.below is Unit.COUNT and kpi.unit in _TESTED:
            # Spans were compared: the values of two periods alone could look like a change.
            return unclear_words(words, kpi, last.period.length, change) or said
        return words(_NO_CHANGE_AFTER, value=value, before=before)
    points = words.formats.number(100 / counts.n)
    text = _FEW_CHECKED if counts_checked(kpi) else _FEW
    return words(text, n=counts.whole, value=value, before=before, points=points)


def unclear_words(words: Words, kpi: Kpi, by: Length, change: Comparison) -> str:
    """Returns the spans that are compared: `No clear change: 84% in 3 months (…) after 92% (…)`."""
    recent, before = change.recent, change.before
    if recent is None or before is None or by not in _UNCLEAR:
        return ""
    pairs = [(each.value, each.counts) for each in (recent, before)]
    decimals = usual_decimals(kpi.unit, pairs)
    return words(
        _UNCLEAR[by],
        n=recent.periods,
        recent=with_unit(words, recent.value, kpi, decimals),
        count=short_count(words, kpi, recent.counts),
        before=with_unit(words, before.value, kpi, decimals),
        whole=short_count(words, kpi, before.counts),
    )


def early_words(words: Words, by: Length, needed: int | None) -> str:
    """Returns that there are too few periods for a verdict; empty where `needed` is None."""
    return "" if needed is None else words(_EARLY[by], n=needed)


def year_words(words: Words, kpi: Kpi, change: Comparison | None) -> str:
    """Returns `Better than a year ago`, by a test of twelve months; empty where none was made."""
    if change and change.verdict is Verdict.AS_BEFORE:
        return words(_YEAR_UNCLEAR)
    better = is_better(kpi, change) if change else None
    if better is None:
        return ""
    return words(_YEAR_BETTER if better else _YEAR_WORSE)


def _values(words: Words, kpi: Kpi, recent: Pooled, before: Pooled) -> tuple[str, str]:
    """Returns two different values with as many decimals as it takes to tell them apart."""
    usual = usual_decimals(kpi.unit, [(each.value, each.counts) for each in (recent, before)])
    for decimals in range(usual, usual + _MORE_DECIMALS + 1):
        one, other = (with_unit(words, each.value, kpi, decimals) for each in (recent, before))
        if one != other:
            break
    return one, other


def finding_title(words: Words, kpi: Kpi, comparison: Comparison | None, by: Length) -> str:
    """Returns a title that says the finding: `CSAT fell to 78.7% (last 3 months) from 92.2%`.

    The span is named, since the value of the last period beside the title may be another one.
    Empty without evidence of a change.
    """
    if comparison is None or comparison.recent is None or comparison.before is None:
        return ""
    text = _TITLES.get(comparison.verdict) if comparison.verdict else None
    if text is None or not _is_of_spans(comparison):
        return ""
    recent, before = _values(words, kpi, comparison.recent, comparison.before)
    span = words(_SPANS[by], n=comparison.recent.periods)
    return words(text, kpi=short_name(words, kpi.id), span=span, recent=recent, before=before)


def _is_of_spans(change: Comparison) -> bool:
    """Returns whether the spans say what the verdict says: limits are of single values."""
    if change.alone or change.mean is not None or change.recent is None or change.before is None:
        return False
    return (change.recent.value > change.before.value) is (change.verdict is Verdict.ROSE)
