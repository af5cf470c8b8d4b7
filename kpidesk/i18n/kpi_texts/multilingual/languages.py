"""Texts on Languages per assistant, and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_LEVEL_HINT = QT_TRANSLATE_NOOP(
    "Measure",
    "Suggested from the period before. Change it only if something has changed.",
)

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Languages per assistant", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "Languages per assistant", "on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "How many languages your business offers for each assistant in it. If you work "
        "alone, it is simply the number of languages you work in.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Every language you work in well opens the door to more clients. For one person, though, "
        "it is a fact about you rather than a result to watch.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "languages spoken ÷ assistants", "a formula in words"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "3 languages and 3 assistants: 3 ÷ 3 = 1 language per assistant, which is below the "
        "benchmark.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "For one person the figure is nearly constant. It changes when you add a language or "
            "take on help, and no good or bad month will move it.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Taking on help can lower it. Alone with 3 languages you are at 3, which is "
            "exceptional; with a second assistant who speaks the same 3, you are at 1.5, which is "
            "below the benchmark.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It does not ask how well you know a language. Two that you master may be worth more "
            "than five that you know a little.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article does not say whether a language that two assistants share counts once or "
            "twice. Here it counts once.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article names no typical level, so anything under 2 is below the benchmark.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Count only the languages in which you would send a letter for a client without help.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Before you learn another language, find out which one your clients ask for.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Show your languages, with your level in each, in offers and on your website. That is "
            "where they win you work.",
        ),
    ),
)

MEASURES = {
    "languages_spoken": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Languages spoken", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Languages that your business works in for clients at the end of the period. "
            "Count each language once, your mother tongue included.",
        ),
        hint=_LEVEL_HINT,
    ),
    "assistants": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Assistants", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "People who do assistant work in your business at the end of the period, you "
            "included. If you work alone, enter 1.",
        ),
        hint=_LEVEL_HINT,
    ),
}
