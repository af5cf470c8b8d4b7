"""Texts of the updates in the sample practice."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.domain.updates.update import UpdateState, UpdateStatus
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text

SENDER = QT_TRANSLATE_NOOP("Sample", "Robin Moreau", "an invented name of the user")
ROLE = QT_TRANSLATE_NOOP("Sample", "Virtual assistant", "a profession")

#: Names and texts that are used again and again.
REUSABLE = (
    (
        QT_TRANSLATE_NOOP("Sample", "Thanks", "the name of a text that is often used"),
        QT_TRANSLATE_NOOP(
            "Sample",
            "Thank you, {contact}, for the good work together in {month}.",
            "a text that is often used",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Sample", "Reply by Friday", "the name of a text that is often used"),
        QT_TRANSLATE_NOOP(
            "Sample", "Please reply by Friday, so that I can go on.", "a text that is often used"
        ),
    ),
)

_ON_SCHEDULE = QT_TRANSLATE_NOOP("Sample", "All work is on schedule", "how the work is going")
_MORE_TICKETS = QT_TRANSLATE_NOOP(
    "Sample", "More tickets than usual: some work moves to next month", "how the work is going"
)
_MAIL_ANSWERED = QT_TRANSLATE_NOOP(
    "Sample", "All customer emails answered within a working day", "work that is done"
)
_LIST_CHECKED = QT_TRANSLATE_NOOP(
    "Sample", "Customer list checked, duplicates removed", "work that is done"
)
_INVOICES_FILED = QT_TRANSLATE_NOOP("Sample", "Invoices of the month filed", "work that is done")
_TRIP_BOOKED = QT_TRANSLATE_NOOP("Sample", "Trip to the trade show booked", "work that is done")
_CALENDAR = QT_TRANSLATE_NOOP(
    "Sample", "Move to the new shared calendar", "work that is in progress"
)
_REVIEWS = QT_TRANSLATE_NOOP(
    "Sample", "Customer reviews for the website", "work that is in progress"
)
_APPROVE = QT_TRANSLATE_NOOP(
    "Sample", "Please approve the draft of the newsletter", "what a client is asked for"
)
_SUPPLIERS = QT_TRANSLATE_NOOP(
    "Sample", "Which suppliers may I remind of late orders?", "what a client is asked for"
)
_NEWSLETTER = QT_TRANSLATE_NOOP("Sample", "Newsletter for the new season", "work that is planned")
_ANSWERS = QT_TRANSLATE_NOOP(
    "Sample", "Answers to frequent questions on the website", "work that is planned"
)
_PRICES = QT_TRANSLATE_NOOP("Sample", "Price list in three languages", "work that is planned")
_UNPAID = QT_TRANSLATE_NOOP("Sample", "Overview of unpaid invoices", "work that is planned")


class SampleUpdate(NamedTuple):
    """An update of the sample. Of the work planned before, the first line is done."""

    state: UpdateState
    status: UpdateStatus
    status_line: Text
    done: tuple[Text, ...]
    in_progress: tuple[Text, ...] = ()
    needed: tuple[Text, ...] = ()
    next: tuple[Text, ...] = ()


_SENT, _GOOD, _ATTENTION = UpdateState.SENT, UpdateStatus.ON_TRACK, UpdateStatus.NEEDS_ATTENTION

#: The last updates of each client, the earliest first: the French, the Spanish and the German
#: client, and the one with a block of hours.
SAMPLE_UPDATES: tuple[tuple[SampleUpdate, ...], ...] = (
    (
        SampleUpdate(
            _SENT,
            _GOOD,
            _ON_SCHEDULE,
            (_MAIL_ANSWERED, _INVOICES_FILED),
            (_CALENDAR,),
            next=(_NEWSLETTER, _ANSWERS),
        ),
        SampleUpdate(
            _SENT,
            _ATTENTION,
            _MORE_TICKETS,
            (_LIST_CHECKED,),
            (_REVIEWS,),
            (_APPROVE, _SUPPLIERS),
            (_ANSWERS, _PRICES),
        ),
        SampleUpdate(
            UpdateState.DRAFT,
            _GOOD,
            _ON_SCHEDULE,
            (_MAIL_ANSWERED, _TRIP_BOOKED),
            next=(_UNPAID,),
        ),
    ),
    (
        SampleUpdate(
            _SENT, _GOOD, _ON_SCHEDULE, (_MAIL_ANSWERED,), (_REVIEWS,), next=(_PRICES, _UNPAID)
        ),
        SampleUpdate(
            _SENT,
            _GOOD,
            _ON_SCHEDULE,
            (_INVOICES_FILED, _LIST_CHECKED),
            needed=(_SUPPLIERS,),
            next=(_UNPAID, _NEWSLETTER),
        ),
    ),
    (
        SampleUpdate(
            _SENT, _ATTENTION, _MORE_TICKETS, (_TRIP_BOOKED,), (_CALENDAR,), next=(_ANSWERS,)
        ),
        SampleUpdate(
            UpdateState.READY,
            _GOOD,
            _ON_SCHEDULE,
            (_MAIL_ANSWERED,),
            needed=(_APPROVE,),
            next=(_NEWSLETTER, _PRICES),
        ),
    ),
    (SampleUpdate(_SENT, _GOOD, _ON_SCHEDULE, (_INVOICES_FILED,), next=(_UNPAID,)),),
)
