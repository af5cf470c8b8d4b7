"""Texts on Accuracy of translations and communications, and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi",
        "Accuracy of translations and communications",
        "a KPI, in full; the abbreviation stays",
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "Accuracy", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "Of the translations and messages that somebody checked, the share that were right.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Clients often cannot read what you write for them, so they have to trust you. A checked "
        "sample puts a figure behind that trust.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × accurate communications ÷ checked communications"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "95 of 100 checked messages in Spanish are accurate: 100 × 95 ÷ 100 = 95%, which is above "
        "average.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The figure is a share of what was checked, while the article divides by all "
            "translations. What nobody checked is left out, so the levels fit only if your sample "
            "is a fair one.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It depends on who checks and what. If you check your own work, or only the easy "
            "pieces, it comes out too high.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Every mistake weighs the same: a missing comma as much as a wrong price.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With fewer than 50 checked messages, a single mistake rules out exceptional: 48 of 49 "
            "is above average.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Tone, dialect and politeness are hard to call right or wrong, so they easily go "
            "unnoticed.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article calls 90% to 95% above average, leaves 95% to 98% open and names no "
            "typical level. Here, 90% up to 98% is above average.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Choose what to check before you look at it, for example every tenth message.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "Exchange checks with a colleague who knows the language well."),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Keep a word list for each client: names, technical terms and how to address people.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Note the kind of each mistake. The kind that comes back shows you what to work on "
            "next.",
        ),
    ),
)

MEASURES = {
    "accurate_communications": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Accurate communications", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Those of the checked translations and messages in which nothing was wrong or missing.",
        ),
    ),
    "checked_communications": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Checked communications", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Translations and messages that somebody checked in the period, whether they were "
            "right or not.",
        ),
        hint=QT_TRANSLATE_NOOP(
            "Measure",
            "Enter only what was checked.",
        ),
    ),
}

RULES = {
    "accurate_exceeds_checked": RuleTexts(
        refused=QT_TRANSLATE_NOOP(
            "Fault", "Accurate communications ({part}) can’t be more than checked ones ({whole})."
        )
    ),
}
