"""What an update is called, how its parts are headed, and the mail that it goes with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.domain.period import Length, Period
from kpidesk.domain.updates.update import (
    LONGEST_DRAFT,
    UpdateForm,
    UpdatePart,
    UpdateState,
    UpdateStatus,
)
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import labelled, sentences
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_KINDS = {
    Length.WEEK: QT_TRANSLATE_NOOP("Update", "Weekly update", "title of an update"),
    Length.MONTH: QT_TRANSLATE_NOOP("Update", "Monthly update", "title of an update"),
    Length.QUARTER: QT_TRANSLATE_NOOP("Update", "Quarterly update", "title of an update"),
    Length.YEAR: QT_TRANSLATE_NOOP("Update", "Yearly update", "title of an update"),
}
_REVIEWS = {
    Length.WEEK: QT_TRANSLATE_NOOP("Update", "Weekly review", "of the user's own business"),
    Length.MONTH: QT_TRANSLATE_NOOP("Update", "Monthly review", "of the user's own business"),
    Length.QUARTER: QT_TRANSLATE_NOOP("Update", "Quarterly review", "of the user's own business"),
    Length.YEAR: QT_TRANSLATE_NOOP("Update", "Yearly review", "of the user's own business"),
}
_AWAY = QT_TRANSLATE_NOOP("Update", "Away", "the kind of an update: no work in this period")
_CORRECTED = QT_TRANSLATE_NOOP("Update", "{kind}, corrected", "Monthly update, corrected")
_STATES = {
    UpdateState.DRAFT: QT_TRANSLATE_NOOP("Update", "Draft", "the state of an update"),
    UpdateState.READY: QT_TRANSLATE_NOOP("Update", "Ready", "the state of an update"),
    UpdateState.SENT: QT_TRANSLATE_NOOP("Update", "Sent", "the state of an update"),
}
_STATUSES = {
    UpdateStatus.ON_TRACK: QT_TRANSLATE_NOOP("Update", "On track", "how the work stands"),
    UpdateStatus.NEEDS_ATTENTION: QT_TRANSLATE_NOOP(
        "Update", "Needs attention", "status of an update"
    ),
    UpdateStatus.OFF_TRACK: QT_TRANSLATE_NOOP("Update", "Off track", "how the work stands"),
}
_FIGURES = {
    Length.WEEK: QT_TRANSLATE_NOOP("Update", "The week in figures"),
    Length.MONTH: QT_TRANSLATE_NOOP("Update", "The month in figures"),
    Length.QUARTER: QT_TRANSLATE_NOOP("Update", "The quarter in figures"),
    Length.YEAR: QT_TRANSLATE_NOOP("Update", "The year in figures"),
}
_DONE = QT_TRANSLATE_NOOP("Update", "Done", "a heading of an update: work that is finished")
_DONE_IN = QT_TRANSLATE_NOOP("Update", "Done in {month}", "a month without its year")
_DONE_BETWEEN = QT_TRANSLATE_NOOP("Update", "Done, {first} to {last}", "two days")
_NEXT = QT_TRANSLATE_NOOP("Update", "Next", "a heading of an update: work in the next period")
_NEXT_IN = QT_TRANSLATE_NOOP("Update", "Next, in {month}", "a month without its year")
_NEXT_WEEK = QT_TRANSLATE_NOOP(
    "Update", "Next week", "a heading of an update: work in the next week"
)
_IN_PROGRESS = QT_TRANSLATE_NOOP(
    "Update", "In progress", "a heading of an update: work that is under way"
)
_NEEDED = QT_TRANSLATE_NOOP("Update", "What I need from you")
_HOURS = QT_TRANSLATE_NOOP("Update", "Hours of the package")
NOTHING_NEEDED = QT_TRANSLATE_NOOP("Update", "Nothing at the moment.", "is needed from the client")
PLANNED = QT_TRANSLATE_NOOP("Update", "planned", "after something done: it was planned before")
WAS_PLANNED = QT_TRANSLATE_NOOP("Update", "was planned", "after something that is not done yet")
OF_PLANNED = QT_TRANSLATE_NOOP("Update", "{done} of %n planned", "2 of 3 planned items done", 1)
_PARTS = {
    UpdatePart.STATUS: QT_TRANSLATE_NOOP(
        "Update", "Status", "a part of an update: on track, needs attention …"
    ),
    UpdatePart.SUMMARY: QT_TRANSLATE_NOOP("Update", "Summary", "a part of an update"),
    UpdatePart.HOURS: _HOURS,
    UpdatePart.FIGURES: QT_TRANSLATE_NOOP("Update", "Figures", "a part of an update"),
    UpdatePart.DONE: _DONE,
    UpdatePart.IN_PROGRESS: _IN_PROGRESS,
    UpdatePart.NEEDED: _NEEDED,
    UpdatePart.PLANNED: QT_TRANSLATE_NOOP(
        "Update", "Planned before", "a part of an update: what was planned in the one before"
    ),
    UpdatePart.NEXT: _NEXT,
    UpdatePart.NOTES: QT_TRANSLATE_NOOP("Update", "Notes", "a part of an update"),
    UpdatePart.SMALL_PRINT: QT_TRANSLATE_NOOP(
        "Update", "Fine print", "a part of an update, at its foot"
    ),
}
_FOR = QT_TRANSLATE_NOOP("Update", "for {contact}", "for whom an update is: for Ms Miller")
_WHOLE = QT_TRANSLATE_NOOP("Update", "All clients", "the title of the review of the whole business")
_SUBJECT = QT_TRANSLATE_NOOP("Update", "{client} – {period}", "the subject of a mail")
_GREETING = QT_TRANSLATE_NOOP("Update", "{salutation},", "Dear Ms Miller,")
_HELLO = QT_TRANSLATE_NOOP("Update", "Hello {contact}", "a salutation in a mail")
_HELLO_ALONE = QT_TRANSLATE_NOOP("Update", "Hello", "a salutation in a mail")
_HERE = QT_TRANSLATE_NOOP("Update", "Here is the update for {period}.", "the beginning of a mail")
_CORRECTED_SINCE = QT_TRANSLATE_NOOP(
    "Update",
    "Corrected since the update for {period}: {figures}",
    "{figures}: a list of figures with both values",
)
_WAS = QT_TRANSLATE_NOOP(
    "Update",
    "{figure} {now} (was {was})",
    "in a list of corrected figures: Task completion 83% (was 86%)",
)
#: What a salutation may end with already.
_ENDS = ",!.،:，！。："
_SENTENCE_ENDS = "!.！。"


class Correction(NamedTuple):
    """A figure that a sent update gave otherwise; `was` and `now` as they are written."""

    figure: str
    was: str
    now: str


def kind_words(words: Words, form: UpdateForm, period: Period, *, whole: bool, again: bool) -> str:
    """Returns `Monthly update`; of the `whole` business a review, `again` for a correction."""
    if form is UpdateForm.AWAY:
        kind = words(_AWAY)
    else:
        kind = words((_REVIEWS if whole else _KINDS)[period.length])
    return words(_CORRECTED, kind=kind) if again else kind


def state_name(words: Words, state: UpdateState) -> str:
    """Returns the name of a state: `Draft`."""
    return words(_STATES[state])


def status_name(words: Words, status: UpdateStatus) -> str:
    """Returns the label of a status: `On track`."""
    return words(_STATUSES[status])


def part_name(words: Words, part: UpdatePart) -> str:
    """Returns the name of a part, for its choice."""
    return words(_PARTS[part])


def part_heading(words: Words, part: UpdatePart, period: Period) -> str:
    """Returns the heading of a part on the page: `Done in March`."""
    if part is UpdatePart.FIGURES:
        return words(_FIGURES[period.length])
    if part is UpdatePart.DONE:
        return _done_heading(words, period)
    if part is UpdatePart.NEXT:
        return _next_heading(words, period)
    return part_name(words, part)


def title_words(words: Words, client: str | None) -> str:
    """Returns the title of an update: the client's name, or that it is of all of them."""
    return client or words(_WHOLE)


def recipient_words(words: Words, contact: str) -> str:
    """Returns `for Ms Miller`; empty without a contact."""
    return words(_FOR, contact=contact) if contact else ""


def subject_words(words: Words, kind: str, client: str | None, period: Period) -> str:
    """Returns the subject of the mail: `Monthly update: Bakery – March 2026`."""
    title = title_words(words, client)
    about = words(_SUBJECT, client=title, period=period_name(words, period))
    return labelled(words, kind, about)


def greeting_words(words: Words, salutation: str, contact: str, period: Period) -> str:
    """Returns the salutation and a first sentence, in two lines."""
    hello = salutation or (words(_HELLO, contact=contact) if contact else words(_HELLO_ALONE))
    first = hello if hello[-1] in _ENDS else words(_GREETING, salutation=hello)
    here = words(_HERE, period=period_name(words, period))
    # After a comma German and Polish go on with a small letter.
    return f"{first}\n{words.formats.capitalized(here) if first[-1] in _SENTENCE_ENDS else here}"


def correction_words(words: Words, period: Period, corrections: Sequence[Correction]) -> str:
    """Returns what has changed since an update was sent in one sentence; empty without any.

    In a summary as many of the figures as fit are named.
    """
    name = period_name(words, period)
    items = [
        words(_WAS, figure=words.formats.inside_sentence(each.figure), was=each.was, now=each.now)
        for each in corrections
    ]
    while items:
        listed = words.formats.listed(items)
        said = sentences(words, words(_CORRECTED_SINCE, period=name, figures=listed))
        if len(said) <= LONGEST_DRAFT:
            return said
        items.pop()
    return ""


def _done_heading(words: Words, period: Period) -> str:
    if period.length is Length.MONTH:
        return words(_DONE_IN, month=words.formats.month_name(period.number, short=False))
    if period.length is Length.WEEK:
        first, last = day_span(words, period.first_day, period.last_day)
        return words(_DONE_BETWEEN, first=first, last=last)
    return words(_DONE)


def _next_heading(words: Words, period: Period) -> str:
    if period.length is Length.MONTH:
        number = period.shifted(1).number
        return words(_NEXT_IN, month=words.formats.month_name(number, short=False))
    return words(_NEXT_WEEK if period.length is Length.WEEK else _NEXT)


def day_span(words: Words, first: date, last: date) -> tuple[str, str]:
    """Returns two days in the long form."""
    return words.formats.day(first), words.formats.day(last)
