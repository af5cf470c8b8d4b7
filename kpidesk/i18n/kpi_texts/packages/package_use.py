"""Texts on package use, and on the hours of packages."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP("Kpi", "Package use", "a KPI, in full; the abbreviation stays"),
    short=QT_TRANSLATE_NOOP("Kpi", "Package use", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The share of the hours that a client bought, with those carried over, that you have used.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "How many hours are left is what a client reads first. Hours beyond the package are work "
        "that nobody has paid for yet.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × productive hours ÷ (package hours + carried hours)"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "22 hours of a package of 20 hours, with 1 hour 30 minutes carried over: "
        "100 × 22 ÷ 21.5 = 102.3%, which is half an hour over.",
    ),
    caution=QT_TRANSLATE_NOOP("Chart", "From {bound} on, little is left of the package."),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "There is no published benchmark. Neither high nor low is better: hours that are left "
            "were paid for without work, and hours that are over were worked without pay.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "All productive hours of the client count, in all service languages. Hours that are "
            "not part of the package cannot be told apart.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Several clients are added up, so one can hide another; the sentence says how many "
            "are over.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If a period ended without hours, it is unknown what was left: nothing is carried "
            "over, and the chart says so.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A block of hours belongs to no month. What is used of it is counted from its first "
            "day on, and is not in this chart.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi", "Tell the client at 80% what is left, before the package is used up."
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If the client goes over the package two months in a row, offer a larger one. If "
            "many hours are left, suggest tasks, or a smaller package.",
        ),
    ),
)

MEASURES = {
    "package_hours": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Hours bought", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Hours that the client bought for the period. They come from the client’s card; a "
            "figure here counts instead.",
        ),
        hint=QT_TRANSLATE_NOOP("Measure", "Leave it blank to use the hours of the card."),
    ),
}
