"""Texts on Average resolution time (ART), and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Average resolution time (ART)", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP(
        "Kpi", "Request resolution time", "a KPI on a tile: at most 24 characters"
    ),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The average number of hours it takes to resolve one client request. Lower is better.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Clients plan around you. If you know your usual time, you can promise a day that you will "
        "keep and quote a price that pays.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "hours to resolve ÷ requests resolved"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "100 hours for 50 requests: 100 ÷ 50 = 2 hours per request, which is typical.",
    ),
    unit=QT_TRANSLATE_NOOP("Chart", "hours per request", "a unit, inside a line"),
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
            "It mixes small and large requests. One big job makes a whole month look slow, however "
            "well you worked.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If you look at speed alone, quality may suffer. Read it together with client "
            "satisfaction.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 3 hours is typical here, but "
            "above average as resolution time for multilingual tickets. The published levels here "
            "follow the article on remote assistant agencies.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Exactly 1 hour is still typical, and exactly 30 minutes is still above average. "
            "Anything over 3 hours is below the benchmark.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "These levels suit short requests. If your requests are research or bookkeeping, set "
            "benchmarks of your own.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Sort one month’s requests by kind, and make a checklist or template for the most "
            "frequent kind.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Agree with each client what is urgent and how soon you deal with the rest.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Set two fixed times a day for small requests, so that they neither wait nor interrupt "
            "you.",
        ),
    ),
)

MEASURES = {
    "request_hours": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure",
            "Resolution hours, client requests",
            "a measure, in a list and in front of its field",
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "The hours it took to resolve the requests counted in this period, added up. "
            "Include the hours these requests took in earlier periods.",
        ),
        hint=QT_TRANSLATE_NOOP(
            "Measure",
            "Elapsed or worked hours: one choice for the whole business, named on the chart.",
        ),
        short=QT_TRANSLATE_NOOP("Measure", "Resolution hours", "beside its KPI's name"),
    ),
    "requests": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Requests resolved", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Client requests resolved in the period, whenever they came in. Those still open "
            "wait for the period that resolves them.",
        ),
    ),
}
