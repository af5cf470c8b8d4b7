"""Remarks: what to look at in an update before it is sent. None of them blocks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RemarkCode(StrEnum):
    """What a remark says."""

    PERIOD_NOT_OVER = "period_not_over"
    PERIOD_NOT_CLOSED = "period_not_closed"
    FIGURES_HELD = "figures_held"
    FIGURES_MISSING = "figures_missing"
    HOURS_OF_LONGER = "hours_of_longer"
    FIGURES_NOT_SHOWN = "figures_not_shown"
    FIGURES_PARTIAL = "figures_partial"
    FEW_ANSWERS = "few_answers"
    NOT_FOR_LANGUAGE = "not_for_language"
    FIELD_EMPTY = "field_empty"
    OTHER_LANGUAGE = "other_language"
    LANGUAGE_MISSING = "language_missing"
    OTHER_CLIENT = "other_client"
    VALUE_AS_SENT = "value_as_sent"
    NUMBER_AS_DRAFTED = "number_as_drafted"
    SENDER_MISSING = "sender_missing"
    ROLE_MISSING = "role_missing"
    NOTHING_TOLD = "nothing_told"


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark. `figures` are the ids of KPIs and measures that it is about.

    `words` is the field of `UpdateWords` where it is, or `notes`; `text` the name in braces, the
    code of a language, the name of the other client, the value that was sent, a period, or the
    numbers of a draft, a line each.
    """

    code: RemarkCode
    figures: tuple[str, ...] = ()
    words: str = ""
    text: str = ""
