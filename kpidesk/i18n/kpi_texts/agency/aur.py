"""Texts on Assistant utilization rate (AUR), and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Assistant utilization rate (AUR)", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "Utilization", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The share of your available working hours that you spend on work for clients.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Hours for clients bring in the money; the others go to finding clients, invoices and "
        "learning. This shows whether the two are in balance.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × productive hours ÷ available hours"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "600 of 800 available hours are productive: 100 × 600 ÷ 800 = 75%, which is typical.",
    ),
    caution=QT_TRANSLATE_NOOP(
        "Chart", "A rate of {bound} or more over a long time can lead to burnout."
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "From 90% on, take care of yourself. The article calls anything above 90% exceptional, "
            "but warns that a high rate can end in exhaustion (burnout). Held for many weeks, it "
            "is a risk rather than a success.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "In an agency, others may do the selling and the accounts. You do them yourself, so "
            "65% to 80% can already be a full week. The published levels are for agencies in the "
            "United States.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "You set the available hours yourself. Enter fewer, and the rate rises although "
            "nothing has changed.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Overtime can lift it above 100%; it is then saved with a warning.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It counts hours, not what they earn. Being busy is not the same as being well paid.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Your available hours are not divided among clients, so the rate is shown for "
            "the whole business only.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "Exactly 80% is above average, and so is exactly 90%."),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Set your available hours before the month begins, without holidays and days off.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Reserve fixed hours for invoices, finding clients and learning. They are available "
            "hours, but not productive ones.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If you are at 90% or more two months in a row, raise a price, move a deadline or "
            "turn something down.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If you are under 65%, look at your unpaid hours first. Which of them could be "
            "shortened or charged?",
        ),
    ),
)

MEASURES = {
    "productive_hours": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Productive hours", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Hours spent on work for clients. Invoices, finding clients and learning are not "
            "among them.",
        ),
        hint=QT_TRANSLATE_NOOP(
            "Measure",
            "More than the available hours is possible with overtime; it is saved with a warning.",
        ),
    ),
    "available_hours": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Available hours", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Hours you set aside for work of every kind in the period. Leave out breaks, "
            "holidays and days off.",
        ),
        hint=QT_TRANSLATE_NOOP(
            "Measure", "One figure for the whole business, not for each client."
        ),
    ),
}

RULES = {
    "productive_exceeds_available": RuleTexts(
        saved=QT_TRANSLATE_NOOP(
            "Remark", "{period}: {part} productive of {whole} available. Saved; this is overtime."
        ),
        warning=QT_TRANSLATE_NOOP(
            "Chart", "more productive hours than available hours (overtime?)"
        ),
    ),
}
