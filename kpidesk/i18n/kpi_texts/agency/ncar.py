"""Texts on New client acquisition rate (NCAR), and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "New client acquisition rate (NCAR)", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "Client acquisition", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The number of new clients for every 100 people or companies that showed interest in your "
        "services (leads).",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Inquiries and first calls are unpaid hours. This shows how many of them turn into work, "
        "and whether you need more inquiries or better ones.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × new clients ÷ leads", "a formula in words"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is above average.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With few leads the level says little: 1 client from 4 leads is 25% and exceptional, "
            "none is 0% and below the benchmark. Read the year rather than the month.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A lead may take months to decide, so the new clients of one month often come from "
            "earlier leads. The figure can even pass 100%; it is then saved with a warning.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A high rate is not the same as growth: 1 client from 2 leads is 50%, and still only 1 "
            "client.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "When you are fully booked and turn inquiries down, the rate falls. That is no "
            "failure.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It does not show how long the new clients stay or what they pay.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The published levels are for agencies in the United States. If clients find you "
            "mainly through recommendations, expect a higher rate. Exactly 15% is above average; "
            "exceptional begins above it.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Decide what a lead is, for example anyone who asks for a price or a call, and count "
            "all of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Note where each new client came from, and put your effort where the good ones come "
            "from.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Answer an inquiry within one working day, and follow up once after a week.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "Ask satisfied clients who else could use your help."),
    ),
)

MEASURES = {
    "leads": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Leads", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "People or companies that showed interest in your services for the first time in "
            "the period, whether or not they became clients.",
        ),
    ),
}

RULES = {
    "new_exceeds_leads": RuleTexts(
        saved=QT_TRANSLATE_NOOP(
            "Remark",
            "{period}: {part} new clients of {whole} leads. Saved; some leads must be older than "
            "the period.",
        ),
        warning=QT_TRANSLATE_NOOP("Chart", "more new clients than leads (older leads?)"),
    ),
}
