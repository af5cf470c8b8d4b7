"""Texts on Customer satisfaction (CSAT), multilingual interactions, and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi",
        "Customer satisfaction (CSAT), multilingual interactions",
        "a KPI, in full; the abbreviation stays",
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "CSAT", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The share of survey answers that are positive about your help in the client’s "
        "language. CSAT stands for customer satisfaction score.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Across languages, small misunderstandings seldom reach you as complaints. A short survey "
        "brings them to you while you can still put them right.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × positive answers ÷ all survey answers"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "80 of 100 answers are positive: 100 × 80 ÷ 100 = 80%, which is typical.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Few answers make the level jump. With 6 answers, each one is worth almost 17 points: "
            "6 of 6 is exceptional, 5 of 6 is typical, 4 of 6 is below the benchmark.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 80% is typical here, but below "
            "the benchmark as a client satisfaction score (CSS). The published levels here follow "
            "the article on multilingual services.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Only those who answer are counted. People with strong feelings tend to answer "
            "first, so the figure may differ from what all your clients think.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "It tells you how many answers are positive, not why."),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article does not say which answers count as positive; 4 or 5 out of 5 is common "
            "usage. If you change the rule, you can no longer compare with earlier figures.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Exactly 85% is still typical. Anything above 85% is above average, and exceptional "
            "begins at 90%.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Ask one short question right after the work, in the language you worked in.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Add an open question to it: the few words people write tell you what to change.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Look for the cause that the low answers share, and change that one thing first.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "While you get fewer than about 20 answers a month, read the quarter or the year "
            "instead of the month.",
        ),
    ),
)

MEASURES = {
    "satisfied_answers": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Positive answers", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage.",
        ),
    ),
    "survey_answers": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Survey answers", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "All answers to your satisfaction survey that came in during the period, good and "
            "bad. People who did not answer are not counted.",
        ),
    ),
}

RULES = {
    "satisfied_exceeds_answers": RuleTexts(
        refused=QT_TRANSLATE_NOOP(
            "Fault", "Positive answers ({part}) can’t be more than survey answers ({whole})."
        )
    ),
}
