"""Texts on Client retention rate (CRR), and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Client retention rate (CRR)", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "Client retention", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The share of the clients you had at the start who are still with you at the end of the "
        "period. It is calculated from three counts: clients at the start, new clients, and "
        "clients at the end.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "New clients can hide the loss of old ones. This figure takes the newcomers out, so you "
        "see whether the clients you had are staying.",
    ),
    formula=QT_TRANSLATE_NOOP(
        "Kpi", "100 × (clients at the end − new clients) ÷ clients at the start"
    ),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "You start with 500 clients, win 200 and end with 650: 100 × (650 − 200) ÷ 500 = 90%, "
        "which is exceptional.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With 4 clients the figure moves in steps of 25 points: losing 1 of 4 gives 75%, "
            "which is typical, and nothing lies between that and 100%.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "When it is put together from shorter periods, such as a year from its months, it is "
            "a minimum: the true figure may be higher. New clients who have already left again "
            "count as if first clients had left.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "An example of this: you start the year with 10 clients and win 5, then lose 4 of "
            "those 5 and 1 of the first 10. The formula says 50%, although 9 of the first 10 are "
            "still with you.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If there are more new clients than clients at the end, newcomers must have left "
            "again. No value is shown then, because it would lie under 0%.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A short period flatters. If you lose 3% of your clients every month, each month reads "
            "97%, which is exceptional, yet after a year only about 69% of the first ones are "
            "left.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 90% is exceptional here, but "
            "above average as client retention for multilingual services. The published levels "
            "here follow the article on remote assistant agencies.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article calls 75% to 85% typical, leaves 85% to 90% open and names no level above "
            "average. Here, 75% up to 90% is typical.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Decide when a quiet client counts as gone, for example after 60 days without work, "
            "and keep to it.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Put a short talk with each client into your calendar every three months: what works, "
            "what is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Know which client you could least afford to lose, and make that your next call.",
        ),
    ),
)

MEASURES = {
    "clients_end": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Clients at the end", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "All clients you have on the last day of the period, new ones included.",
        ),
        hint=QT_TRANSLATE_NOOP("Measure", "The next period starts with this figure."),
    ),
    "clients_new": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "New clients", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Clients won in the period, even if they have left again since. A client who "
            "returns after a long break may count as new; keep to one rule.",
        ),
        hint=QT_TRANSLATE_NOOP(
            "Measure",
            "Used for client retention and for client acquisition. More new clients than leads "
            "is possible because a lead may be older; it is saved with a warning.",
        ),
    ),
    "clients_start": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Clients at the start", "a measure, in a list and in front of its field"
        ),
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
}

RULES = {
    "kept_exceeds_opening": RuleTexts(
        refused=QT_TRANSLATE_NOOP(
            "Fault",
            "Clients at the end without the new ones ({part}) can’t be more than clients at the "
            "start ({whole}). One of the three figures must be wrong.",
        )
    ),
    "newcomers_left": RuleTexts(
        saved=QT_TRANSLATE_NOOP(
            "Remark",
            "{period}: more new clients than clients at the end, so some new clients have left "
            "again. Saved; there is no retention rate for this period.",
        ),
        warning=QT_TRANSLATE_NOOP("Chart", "some new clients left within the period"),
    ),
}
