"""Words shown with a value or in its place: warnings, cautions, reasons for no value."""

from __future__ import annotations

from kpidesk.analysis.point import Reason
from kpidesk.domain.catalogue.constraints import CARRY_UNKNOWN
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.settings.double_counting import MAY_COUNT_TWICE
from kpidesk.i18n.kpi_texts.lookup import kpi_texts, rule_texts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.i18n.unit_words import bound_with_unit
from kpidesk.i18n.words import Words

_WARNINGS: dict[str, Text] = {
    "opening_differs_from_closing": QT_TRANSLATE_NOOP(
        "Chart", "the clients at the start differ from those at the end of the period before"
    ),
    MAY_COUNT_TWICE: QT_TRANSLATE_NOOP(
        "Chart", "figures by client and by service language are added up and may be the same work"
    ),
    CARRY_UNKNOWN: QT_TRANSLATE_NOOP(
        "Chart", "carried hours are unknown because the period before has no hours"
    ),
    "lower_bound": QT_TRANSLATE_NOOP(
        "Chart",
        "a minimum: new clients who already left are counted as lost clients",
    ),
}
_BY_MONTH = QT_TRANSLATE_NOOP(
    "Chart", "the package counts by month", "why a week has no percentage"
)
_NO_HOURS = QT_TRANSLATE_NOOP("Chart", "no package hours available", "why it has no percentage")
_REASONS = {
    Reason.INCOMPLETE: QT_TRANSLATE_NOOP("Chart", "some of its figures are missing"),
    Reason.ZERO_DENOMINATOR: QT_TRANSLATE_NOOP("Chart", "the total is zero"),
    Reason.NOT_DERIVABLE: QT_TRANSLATE_NOOP("Chart", "it can’t be calculated from shorter periods"),
    Reason.NEWCOMERS_LEFT: QT_TRANSLATE_NOOP(
        "Chart", "more clients joined than were there at the end"
    ),
    Reason.COUNTS_DISAGREE: QT_TRANSLATE_NOOP("Chart", "the figures contradict each other"),
}


def warning_words(words: Words, code: str) -> str:
    """Returns a warning in lower case, to follow a period's name."""
    rule = rule_texts(code)
    text = rule.warning if rule else _WARNINGS.get(code)
    return words(text) if text else code


def reason_words(words: Words, reason: Reason, kpi: Kpi) -> str:
    """Returns why a KPI has no value, in lower case."""
    if reason is Reason.ZERO_DENOMINATOR and kpi.line is not None:
        return words(_NO_HOURS)
    if reason is Reason.NOT_DERIVABLE and kpi.line is not None:
        return words(_BY_MONTH)
    return words(_REASONS[reason])


def caution_words(words: Words, kpi: Kpi) -> str:
    """Returns the sentence of the KPI's caution; empty where it has none."""
    texts = kpi_texts(kpi.id)
    if kpi.caution is None or texts is None or texts.caution is None:
        return ""
    return words(texts.caution, bound=bound_with_unit(words, kpi.caution, kpi))
