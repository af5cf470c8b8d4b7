"""Texts on Average resolution time, multilingual tickets, and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi",
        "Average resolution time, multilingual tickets",
        "a KPI, in full; the abbreviation stays",
    ),
    short=QT_TRANSLATE_NOOP(
        "Kpi", "Ticket resolution time", "a KPI on a tile: at most 24 characters"
    ),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The average number of hours it takes to resolve one support request (ticket) that needs "
        "your language skills. Lower is better.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "People who wait for help in their language may have nobody else to ask. If this figure "
        "grows, a language, a topic or a client is taking more of your time than you planned.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "hours to resolve ÷ tickets resolved"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "60 hours for 20 tickets: 60 ÷ 20 = 3 hours per ticket, which is above average.",
    ),
    unit=QT_TRANSLATE_NOOP("Chart", "hours per ticket", "a unit, inside a line"),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Elapsed time and worked time give two different figures. Elapsed hours run on "
            "through nights and weekends: one case left open over a weekend can add more "
            "than 60 hours. Choose one of the two for the whole business and keep to it; the "
            "chart names it.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "One hard ticket can spoil a quiet month: ten tickets of 1 hour and one of 45 hours "
            "make an average of 5 hours.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Faster is not always better. A hasty answer often comes back as a new ticket.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 3 hours is above average here, "
            "but typical as average resolution time (ART). The published levels here follow the "
            "article on multilingual services.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article has online stores (e-commerce) in mind. If you work alone and not all "
            "day, its levels are hard to reach in elapsed hours.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article names no typical level, so anything over 4 hours is below the benchmark. "
            "Exactly 2 hours is above average; exceptional means less than 2.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Keep ready answers to the most frequent questions in every language you serve.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Ask for everything you need in your first reply, so that a ticket does not go back "
            "and forth.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Look at the three longest tickets of the month. Do they share a language, a topic or "
            "a client?",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Tell people your working hours, so that nobody expects an answer at night.",
        ),
    ),
)

MEASURES = {
    "multilingual_resolution_hours": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure",
            "Resolution hours, multilingual tickets",
            "a measure, in a list and in front of its field",
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "The hours it took to resolve the tickets counted in this period, added up. "
            "Include the hours these tickets took in earlier periods.",
        ),
        hint=QT_TRANSLATE_NOOP(
            "Measure",
            "Elapsed or worked hours: one choice for the whole business, named on the chart.",
        ),
        short=QT_TRANSLATE_NOOP("Measure", "Resolution hours", "beside its KPI's name"),
    ),
    "multilingual_tickets": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure",
            "Multilingual tickets resolved",
            "a measure, in a list and in front of its field",
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Support requests that needed your language skills and were resolved in the "
            "period, whenever they came in. Those still open wait for the period that resolves "
            "them.",
        ),
        short=QT_TRANSLATE_NOOP("Measure", "Tickets resolved", "beside its KPI's name"),
    ),
}
