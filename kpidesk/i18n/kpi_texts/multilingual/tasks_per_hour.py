"""Texts on Multilingual tasks handled, and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Multilingual tasks handled", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "Tasks per hour", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "How many multilingual tasks you complete in one hour of work on them.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "It helps you to set prices: when you know how many tasks fit into an hour, you know what "
        "a fixed price per task earns you.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "multilingual tasks ÷ hours worked on them"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "100 tasks in 50 hours: 100 ÷ 50 = 2 tasks per hour, which is typical.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A task is whatever you count as one. Ten short emails in an hour read as 10, a "
            "contract that takes five hours reads as 0.2, and both may be good work.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It rewards small tasks. When you win harder and better paid work, the figure falls.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "It says nothing about quality. Read it together with accuracy."),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Hours you forget to write down make you look faster than you are.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article names no level above average: 1.5 up to and including 2.5 is typical, and "
            "anything more is exceptional. The figures are for the United States.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP("Kpi", "Write down once what counts as one task, and keep to it."),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Compare each client and each language with its own past, not with one another.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Do the tasks of one language in one go; every change of language costs attention.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "If this figure rises while accuracy falls, slow down."),
    ),
)

MEASURES = {
    "multilingual_tasks": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Multilingual tasks", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Tasks that needed your language skills and were completed in the period, such as "
            "emails, translations or calls.",
        ),
        hint=QT_TRANSLATE_NOOP("Measure", "Decide once what counts as one task, and keep to it."),
        short=QT_TRANSLATE_NOOP("Measure", "Tasks completed", "beside its KPI's name"),
    ),
    "multilingual_hours": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure",
            "Hours on multilingual tasks",
            "a measure, in a list and in front of its field",
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Hours worked on the multilingual tasks, questions and corrections included, "
            "breaks left out.",
        ),
        short=QT_TRANSLATE_NOOP("Measure", "Hours on these tasks", "beside its KPI's name"),
    ),
}
