"""Warnings, reasons and cautions: what must be said beside a value or in its place."""

from __future__ import annotations

from kpidesk.analysis.point import Reason
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.i18n.words import Words

_WARNINGS: dict[str, Text] = {
    "completed_exceeds_assigned": QT_TRANSLATE_NOOP(
        "Chart", "more tasks completed than assigned (carried over from before?)"
    ),
    "productive_exceeds_available": QT_TRANSLATE_NOOP(
        "Chart", "more productive hours than available hours (overtime?)"
    ),
    "new_exceeds_leads": QT_TRANSLATE_NOOP("Chart", "more new clients than leads (older leads?)"),
    "newcomers_left": QT_TRANSLATE_NOOP("Chart", "some new clients left within the period"),
    "opening_differs_from_closing": QT_TRANSLATE_NOOP(
        "Chart", "the clients at the start differ from those at the end of the period before"
    ),
    "lower_bound": QT_TRANSLATE_NOOP(
        "Chart",
        "a lower bound, as new clients who left again count as lost old ones",
    ),
}
_REASONS = {
    Reason.INCOMPLETE: QT_TRANSLATE_NOOP("Chart", "some of its figures are missing"),
    Reason.ZERO_DENOMINATOR: QT_TRANSLATE_NOOP("Chart", "there is nothing to divide by"),
    Reason.NOT_DERIVABLE: QT_TRANSLATE_NOOP("Chart", "it cannot be derived from shorter periods"),
    Reason.NEWCOMERS_LEFT: QT_TRANSLATE_NOOP(
        "Chart", "more clients joined than were there at the end"
    ),
    Reason.COUNTS_DISAGREE: QT_TRANSLATE_NOOP("Chart", "its counts contradict each other"),
}
_CAUTIONS: dict[str, Text] = {
    "burn_out": QT_TRANSLATE_NOOP(
        "Chart", "At {bound} or more, a high rate over a long time risks burn-out."
    ),
}


def warning_words(words: Words, code: str) -> str:
    """What a warning means, without a capital: it follows a period's name."""
    text = _WARNINGS.get(code)
    return words(text) if text else code


def reason_words(words: Words, reason: Reason) -> str:
    """Why there is no value, without a capital."""
    return words(_REASONS[reason])


def caution_words(words: Words, code: str, bound: str) -> str:
    """The sentence of a caution; `bound` is the value from which on it holds, in words."""
    text = _CAUTIONS.get(code)
    return words(text, bound=bound) if text else code
