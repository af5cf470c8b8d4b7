"""Texts on Task completion rate (TCR), and on its measures."""

from kpidesk.i18n.kpi_texts.types import KpiTexts, MeasureTexts, RuleTexts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

KPI = KpiTexts(
    name=QT_TRANSLATE_NOOP(
        "Kpi", "Task completion rate (TCR)", "a KPI, in full; the abbreviation stays"
    ),
    short=QT_TRANSLATE_NOOP("Kpi", "Task completion", "a KPI on a tile: at most 24 characters"),
    what=QT_TRANSLATE_NOOP(
        "Kpi", "Of the tasks assigned to you, the share that you complete on time."
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "You have no colleague to step in. A steady rate shows clients that they can rely on you, "
        "and a falling one shows you that you have promised too much.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × tasks completed on time ÷ tasks assigned"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "85 of 100 assigned tasks are completed on time: 100 × 85 ÷ 100 = 85%, which is above "
        "average.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A task assigned on the last day and due next week lowers this period and lifts the "
            "next. A period can even pass 100%; it is then saved with a warning.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article speaks of a set time, but its formula leaves time out. Here, only tasks "
            "completed on time count.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Every task weighs the same, whether it takes ten minutes or two days. You could reach "
            "a high rate by leaving the hard ones undone.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A task that waits for your client’s answer counts against you all the same.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article calls 75% to 85% both typical and above average, and leaves 85% to 90% "
            "open. Here, 75% up to and including 90% is above average, and less is below the "
            "benchmark. The figures are for agencies in the United States.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Give every task a due date when you accept it, even if the client names none.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "Keep part of each week free for what comes unexpectedly."),
        QT_TRANSLATE_NOOP(
            "Kpi", "If you cannot meet a due date, say so early and agree on a new one."
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "At the end of each week, go through what is still open: do it, move it with the "
            "client’s consent, or hand it back.",
        ),
    ),
)

MEASURES = {
    "tasks_completed": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Tasks completed", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Tasks completed on time during the period, of those assigned to you.",
        ),
        hint=QT_TRANSLATE_NOOP(
            "Measure",
            "More than were assigned is possible because some may be carried over from before; "
            "it is saved with a warning.",
        ),
    ),
    "tasks_assigned": MeasureTexts(
        name=QT_TRANSLATE_NOOP(
            "Measure", "Tasks assigned", "a measure, in a list and in front of its field"
        ),
        counts=QT_TRANSLATE_NOOP(
            "Measure",
            "Tasks given to you in the period, whenever they are due. Leave out those that the "
            "client withdrew.",
        ),
    ),
}

RULES = {
    "completed_exceeds_assigned": RuleTexts(
        saved=QT_TRANSLATE_NOOP(
            "Remark",
            "{period}: {part} tasks completed of {whole} assigned. Saved; the rest must be work "
            "carried over from before.",
        ),
        warning=QT_TRANSLATE_NOOP(
            "Chart", "more tasks completed than assigned (carried over from before?)"
        ),
    ),
}
