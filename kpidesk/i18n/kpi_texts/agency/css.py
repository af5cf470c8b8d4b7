"""Texts on Client satisfaction score (CSS), and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Client satisfaction score (CSS)", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "Client satisfaction", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The share of the clients who answered your survey and are satisfied with your work as a "
        "whole.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "With a handful of clients, each one is a large part of your income. An unhappy client who "
        "tells you so gives you time to act; a silent one simply leaves.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × satisfied clients ÷ clients who answered"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "80 of 100 clients who answered are satisfied: 100 × 80 ÷ 100 = 80%, which is below "
        "the benchmark.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With 5 clients there is nothing between 80% and 100%: 4 of 5 is below the benchmark, "
            "5 of 5 is exceptional. A single opinion decides.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 80% is below the benchmark here, "
            "but typical as customer satisfaction (CSAT). The published levels here follow the "
            "article on remote assistant agencies.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Over a year, a client who answered every quarter counts four times. The yearly figure "
            "is then a share of answers, not of people.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With few clients no survey is truly anonymous, and people who like you may answer "
            "kindly. Treat a lukewarm answer as a warning.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article calls about 85% typical and leaves 85% to 90% open. Here, 85% up to 90% "
            "is typical.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It is kept for the whole business, so it cannot be shown for one client or one "
            "language.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Ask every client, not only those you get on well with, and ask them all in the same "
            "month.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Call a client who is not satisfied within a few days. Listen first, then agree on one "
            "change.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Tell your clients what you changed because of their answers. It gives them a reason "
            "to answer again.",
        ),
    ),
)

MEASURES = {
    "satisfied_clients": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Satisfied clients", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage.",
        ),
    ),
    "surveyed_clients": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Clients who answered", "a measure, in a list and in front of its field"
        ),
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
}

RULES = {
    "satisfied_exceeds_surveyed": RuleTexts(
        refused=QT_TRANSLATE_NOOP(
            "Fault", "Satisfied clients ({part}) can’t be more than clients who answered ({whole})."
        )
    ),
}
