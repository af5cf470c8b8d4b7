"""Texts on Client retention, multilingual services, and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_COHORT_HINT = QT_TRANSLATE_NOOP(
    "Measure",
    "Enter it for each period length separately: a year cannot be calculated from its months.",
)

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Client retention, multilingual services", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP(
        "Kpi", "Multilingual retention", "a KPI on a tile: at most 24 characters"
    ),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "Of the clients who used your multilingual services when the period began, the share who "
        "still use them when it ends. Clients won on the way do not count.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "A client who stays needs no advertising, no first call and no trial job. When clients "
        "leave quietly, this is where you see it.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × clients kept ÷ clients at the start"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "45 of 50 clients are still there at the end: 100 × 45 ÷ 50 = 90%, which is above average.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With 4 clients the figure moves in steps of 25 points: 4 of 4 is exceptional, 3 of 4 "
            "is below the benchmark, and nothing lies between.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A year cannot be calculated from its months, because each month starts from another "
            "list of clients. Enter the quarter or the year by itself; until you do, its chart "
            "shows a gap.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A short period flatters. If you lose 3% of your clients every month, each month reads "
            "97%, which is exceptional, yet after a year only about 69% of the first ones are "
            "left.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 90% is above average here, but "
            "exceptional as the client retention rate (CRR). The published levels here follow the "
            "article on multilingual services.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article calls 85% to 90% both typical and above average, and leaves 90% to 95% "
            "open. Here, 85% up to 95% is above average and exceptional begins at 95%. The figures "
            "are for the United States.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article’s formula speaks of clients at the end, which would let newcomers hide "
            "those who left. Here, as in its example, only the clients at the start are followed.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A project that ended as planned looks the same as a client you lost.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Write down the list of your multilingual clients when the period begins. It is hard "
            "to rebuild later.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Watch for clients whose orders shrink, and talk to them before they decide.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "When a client leaves, ask why in one friendly question and keep the answer as a note.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Offer regular clients a monthly arrangement with fixed hours, so that staying is the "
            "easy choice.",
        ),
    ),
)

MEASURES = {
    "multilingual_clients_kept": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Multilingual clients kept", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Clients of the list at the start who still use your multilingual services on the "
            "last day. Clients won during the period do not count.",
        ),
        hint=_COHORT_HINT,
        short=QT_TRANSLATE_NOOP("Measure", "Clients kept", "beside its KPI's name"),
    ),
    "multilingual_clients_start": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure",
            "Multilingual clients at the start",
            "a measure, in a list and in front of its field",
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Clients who use your multilingual services when the period begins.",
        ),
        hint=_COHORT_HINT,
        short=QT_TRANSLATE_NOOP("Measure", "Clients at the start", "beside its KPI's name"),
    ),
}

RULES = {
    "kept_exceeds_start": RuleTexts(
        refused=QT_TRANSLATE_NOOP(
            "Fault", "Clients kept ({part}) can’t be more than clients at the start ({whole})."
        )
    ),
}
