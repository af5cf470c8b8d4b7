"""The words about the measures of the remote assistant agency."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kpidesk.i18n.kpi_words.types import MeasureWords
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_LEVEL_HINT = QT_TRANSLATE_NOOP(
    "Measure",
    "Offered from the period before. Change it only if something has changed.",
)
_HOURS_HINT = QT_TRANSLATE_NOOP(
    "Measure",
    "Elapsed or worked hours: one choice for the whole practice, named on the chart.",
)

AGENCY_MEASURES: Mapping[str, MeasureWords] = MappingProxyType(
    {
        "satisfied_clients": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Satisfied clients"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients who answer 4 or 5 out of 5, or “satisfied” and better. This is general "
                "practice; the article leaves it open.",
            ),
        ),
        "surveyed_clients": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Surveyed clients"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients who answered your survey in the period. Over a year, one client may count "
                "more than once.",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Measure",
                "Enter the answers you received, not the surveys you sent.",
            ),
        ),
        "request_hours": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Resolution hours, client requests"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "The hours it took to resolve the requests counted in this period, added up. "
                "Include the hours these requests took in earlier periods.",
            ),
            hint=_HOURS_HINT,
        ),
        "requests": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Requests resolved"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Client requests resolved in the period, whenever they came in. Those still open "
                "wait for the period that resolves them.",
            ),
        ),
        "clients_end": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Clients at the end"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "All clients you have on the last day of the period, new ones included.",
            ),
            hint=QT_TRANSLATE_NOOP("Measure", "The next period opens with this figure."),
        ),
        "clients_new": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "New clients"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients won in the period, even if they have left again since. A client who "
                "returns after a long break may count as new; keep to one rule.",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Measure",
                "Used for client retention and for client acquisition. More new clients than leads "
                "is possible, as a lead may be older; it is saved with a warning.",
            ),
        ),
        "clients_start": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Clients at the start"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "All clients you have when the period begins, before any new one.",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Measure",
                "The clients at the end of the period before. If you enter another figure, it is "
                "saved with a warning.",
            ),
        ),
        "tasks_completed": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Tasks completed"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Tasks completed in time during the period, of those assigned to you.",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Measure",
                "More than were assigned is possible, as some may be carried over from before; it "
                "is saved with a warning.",
            ),
        ),
        "tasks_assigned": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Tasks assigned"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Tasks given to you in the period, whenever they are due. Leave out those that the "
                "client withdrew.",
            ),
        ),
        "productive_hours": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Productive hours"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Hours spent on work for clients. Invoices, finding clients and learning are not "
                "among them.",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Measure",
                "More than the available hours is possible with overtime; it is saved with a "
                "warning.",
            ),
        ),
        "available_hours": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Available hours"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Hours you set aside for work of every kind in the period. Leave out breaks, "
                "holidays and days off.",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Measure", "One figure for the whole practice, not for each client."
            ),
        ),
        "leads": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Leads"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "People or companies that showed interest in your services for the first time in "
                "the period, whether or not they became clients.",
            ),
        ),
        "services_offered": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Services offered"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Different services you offer at the end of the period. Count each service once, "
                "however many clients use it.",
            ),
            hint=_LEVEL_HINT,
        ),
        "clients_served": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Clients served"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients who are active on the last day of the period. This is often the same "
                "figure as the clients at the end.",
            ),
            hint=_LEVEL_HINT,
        ),
    }
)
