"""Texts on Net promoter score (NPS), non-English-speaking clients, and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_NPS_HINT = QT_TRANSLATE_NOOP("Measure", "Only for clients who do not speak English.")

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi",
        "Net promoter score (NPS), non-English-speaking clients",
        "a KPI, in full; the abbreviation stays",
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "NPS", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "How willing clients who do not speak English are to recommend you: the share of keen "
        "supporters (promoters) minus the share of unhappy clients (detractors). It runs from −100 "
        "to +100.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Recommendations cost you nothing, and clients who share a language talk to each other. "
        "This shows whether they would speak up for you.",
    ),
    formula=QT_TRANSLATE_NOOP(
        "Kpi",
        "100 × (promoters − detractors) ÷ (promoters + passives + detractors)",
    ),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "40 promoters, 20 passives and 40 detractors: 100 × (40 − 40) ÷ 100 = 0, which is below "
        "the benchmark.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With few clients the score leaps. With 5 answers, one promoter who becomes a "
            "detractor takes 40 points away.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A score of 0 does not mean that nobody is happy: promoters and detractors are equal "
            "in number. Passives belong to neither side, and each of them pulls the score toward "
            "0.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "People in different countries use a scale from 0 to 10 differently. An 8 may be high "
            "praise in one language and lukewarm in another, so compare each language with its own "
            "past.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "It does not tell you why someone would recommend you or not."),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It leaves English-speaking clients out on purpose, so it is not offered for English "
            "as the service language.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The published levels are for the United States and, as the article itself says, vary "
            "from one industry to another. It leaves 40 to 50 open; here, 30 up to 50 is above "
            "average.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Ask twice a year, in the client’s own language: how likely are you to recommend me, "
            "from 0 to 10?",
        ),
        QT_TRANSLATE_NOOP("Kpi", "Ask next what would have made the answer one point higher."),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Write to every detractor within a few days: thank them and ask what went wrong.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Ask promoters for an introduction or for a few words that you may quote.",
        ),
    ),
)

MEASURES = {
    "promoters": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Promoters", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Clients who answer 9 or 10 when asked how likely they are to recommend you, "
            "from 0 to 10. This is common usage.",
        ),
        hint=_NPS_HINT,
    ),
    "detractors": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Detractors", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Clients who answer 0 to 6 when asked how likely they are to recommend you, from 0 "
            "to 10.",
        ),
        hint=_NPS_HINT,
    ),
    "passives": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Passives", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Clients who answer 7 or 8 when asked how likely they are to recommend you, from 0 "
            "to 10. They are content, but not supporters yet.",
        ),
        hint=_NPS_HINT,
    ),
}
