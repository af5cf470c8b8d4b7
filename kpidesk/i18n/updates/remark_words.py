"""Remarks on an update in words, for the user before it is sent."""

from __future__ import annotations

from kpidesk.domain.period import Period, parse_period
from kpidesk.domain.updates.remark import Remark, RemarkCode
from kpidesk.i18n.charts.chart_words import language_name
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_TEXTS = {
    RemarkCode.PERIOD_NOT_OVER: QT_TRANSLATE_NOOP(
        "Update", "Not over yet: {period}.", "a remark on an update before it is sent"
    ),
    RemarkCode.PERIOD_NOT_CLOSED: QT_TRANSLATE_NOOP(
        "Update", "Not closed yet: {period}.", "a remark on an update before it is sent"
    ),
    RemarkCode.FIGURES_HELD: QT_TRANSLATE_NOOP(
        "Update", "Left out because they are not saved yet: {figures}."
    ),
    RemarkCode.FIGURES_MISSING: QT_TRANSLATE_NOOP(
        "Update", "Missing: {figures}.", "a remark on an update before it is sent: not entered"
    ),
    RemarkCode.HOURS_OF_LONGER: QT_TRANSLATE_NOOP(
        "Update",
        "All hours of {longer} are counted: they are not entered by week.",
        "a remark on the update of a week; {longer}: a month",
    ),
    RemarkCode.FIGURES_NOT_SHOWN: QT_TRANSLATE_NOOP(
        "Update",
        "The figures of {period} are not in a short update.",
        "a remark on an update before it is sent; {period}: a week",
    ),
    RemarkCode.FIGURES_PARTIAL: QT_TRANSLATE_NOOP(
        "Update", "Incomplete: {figures}.", "a remark on an update before it is sent"
    ),
    RemarkCode.FEW_ANSWERS: QT_TRANSLATE_NOOP(
        "Update", "Based on small numbers: {figures}.", "a remark on an update before it is sent"
    ),
    RemarkCode.NOT_FOR_LANGUAGE: QT_TRANSLATE_NOOP(
        "Update", "Only for clients who don’t speak English: {figures}."
    ),
    RemarkCode.FIELD_EMPTY: QT_TRANSLATE_NOOP("Update", "{place}: the field {field} has no value."),
    RemarkCode.OTHER_LANGUAGE: QT_TRANSLATE_NOOP(
        "Update", "{place}: this seems to be in another language ({language})."
    ),
    RemarkCode.LANGUAGE_MISSING: QT_TRANSLATE_NOOP(
        "Update", "Not available yet: {language}. The update is in the language of the window."
    ),
    RemarkCode.OTHER_CLIENT: QT_TRANSLATE_NOOP(
        "Update", "{place}: another client is named: {client}."
    ),
    RemarkCode.VALUE_AS_SENT: QT_TRANSLATE_NOOP(
        "Update",
        "{place}: this still says {value}, as in the update you sent.",
        "a remark on a correction; {value}: a value that has changed since, such as 86%",
    ),
    RemarkCode.NUMBER_AS_DRAFTED: QT_TRANSLATE_NOOP(
        "Update",
        "{place}: this still says {value}, but the figures have changed.",
        "a remark on an update before it is sent; {value}: numbers, such as 86% and 43",
    ),
    RemarkCode.SENDER_MISSING: QT_TRANSLATE_NOOP(
        "Update",
        "Your name is missing at the top of the update.",
        "a remark on an update before it is sent",
    ),
    RemarkCode.ROLE_MISSING: QT_TRANSLATE_NOOP(
        "Update",
        "What you do is not given in the language of the update ({language}).",
        "a remark on an update before it is sent: the trade of the user",
    ),
    RemarkCode.NOTHING_TOLD: QT_TRANSLATE_NOOP(
        "Update",
        "This update says nothing yet: it has no figures, hours, or text.",
        "a remark on an update before it is sent",
    ),
}
_PLACES = {
    "status_line": QT_TRANSLATE_NOOP(
        "Update", "Status", "a part of an update that the user writes"
    ),
    "summary": QT_TRANSLATE_NOOP("Update", "Summary", "a part of an update that the user writes"),
    "done": QT_TRANSLATE_NOOP(
        "Update", "Done", "a part of an update that the user writes: finished work"
    ),
    "in_progress": QT_TRANSLATE_NOOP(
        "Update", "In progress", "a part of an update that the user writes: work under way"
    ),
    "needed": QT_TRANSLATE_NOOP("Update", "What I need from you"),
    "next": QT_TRANSLATE_NOOP(
        "Update", "Next", "a part of an update that the user writes: work in the next period"
    ),
    "subject": QT_TRANSLATE_NOOP(
        "Update", "Subject", "a part of an update that the user writes: of the mail"
    ),
    "greeting": QT_TRANSLATE_NOOP(
        "Update", "Greeting", "a part of an update that the user writes: of the mail"
    ),
    "sentences": QT_TRANSLATE_NOOP(
        "Update", "Sentence", "a part of an update that the user writes: below a KPI"
    ),
    "comments": QT_TRANSLATE_NOOP(
        "Update", "Comment", "a part of an update that the user writes: below a KPI"
    ),
    "notes": QT_TRANSLATE_NOOP("Update", "Note", "a part of an update that the user writes"),
}
_OF_LANGUAGE = {
    RemarkCode.OTHER_LANGUAGE,
    RemarkCode.LANGUAGE_MISSING,
    RemarkCode.ROLE_MISSING,
}
_OF_FIGURE = QT_TRANSLATE_NOOP("Update", "{place} ({figure})", "a text about a figure")


def remark_words(words: Words, remark: Remark, period: Period) -> str:
    """Returns a remark on the update of a period, in a sentence."""
    names = [short_name(words, each) for each in remark.figures]
    language = remark.code in _OF_LANGUAGE
    longer = remark.code is RemarkCode.HOURS_OF_LONGER
    return words(
        _TEXTS[remark.code],
        longer=period_name(words, parse_period(remark.text)) if longer else "",
        period=period_name(words, period),
        figures=words.formats.listed(names) if names else "",
        place=_place(words, remark, names),
        field=f"{{{remark.text}}}",
        language=language_name(remark.text) if language else "",
        client=remark.text,
        value=words.formats.listed(remark.text.splitlines()) if remark.text else "",
    )


def _place(words: Words, remark: Remark, names: list[str]) -> str:
    text = _PLACES.get(remark.words)
    if text is None:
        return ""
    place = words(text)
    return words(_OF_FIGURE, place=place, figure=names[0]) if names else place
