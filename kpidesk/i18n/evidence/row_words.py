"""A change that shows in values in a row on one side of their average, in words."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.evidence.change import Comparison, Verdict
from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import with_unit
from kpidesk.i18n.words import Words

_BETTER = {
    Verdict.ROSE: QT_TRANSLATE_NOOP(
        "Evidence",
        "Better: above the average of {mean} at least eight times in a row",
        "the change of a KPI, higher is better",
    ),
    Verdict.FELL: QT_TRANSLATE_NOOP(
        "Evidence",
        "Better: below the average of {mean} at least eight times in a row",
        "the change of a KPI, lower is better",
    ),
}
_WORSE = {
    Verdict.ROSE: QT_TRANSLATE_NOOP(
        "Evidence",
        "Worse: above the average of {mean} at least eight times in a row",
        "the change of a KPI, lower is better",
    ),
    Verdict.FELL: QT_TRANSLATE_NOOP(
        "Evidence",
        "Worse: below the average of {mean} at least eight times in a row",
        "the change of a KPI, higher is better",
    ),
}
_NEITHER = {
    Verdict.ROSE: QT_TRANSLATE_NOOP(
        "Evidence",
        "Above the average of {mean} at least eight times in a row",
        "the change of a KPI that has no better or worse",
    ),
    Verdict.FELL: QT_TRANSLATE_NOOP(
        "Evidence",
        "Below the average of {mean} at least eight times in a row",
        "the change of a KPI that has no better or worse",
    ),
}


def row_words(words: Words, kpi: Kpi, change: Comparison, better: bool | None) -> str:
    """Returns `Worse: below the average of 5.5/h at least eight times in a row`.

    `better` says whether the change is good; None where it is neither.
    """
    if change.verdict is None or change.mean is None or change.recent is None:
        return ""
    texts = _NEITHER if better is None else _BETTER if better else _WORSE
    decimals = usual_decimals(kpi.unit, [(change.recent.value, change.recent.counts)])
    mean = with_unit(words, Fraction(change.mean), kpi, decimals, measured=False)
    return words(texts[change.verdict], mean=mean)
