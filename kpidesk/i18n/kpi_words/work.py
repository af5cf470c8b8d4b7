"""The words about accuracy, task completion and utilisation."""

from __future__ import annotations

from kpidesk.i18n.kpi_words.types import KpiWords
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

ACCURACY = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Accuracy of translations and communications"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Accuracy"),
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

TCR = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Task completion rate (TCR)"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Task completion"),
    what=QT_TRANSLATE_NOOP(
        "Kpi", "Of the tasks assigned to you, the share that you complete in time."
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "You have no colleague to step in. A steady rate shows clients that they can rely on you, "
        "and a falling one shows you that you have promised too much.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × tasks completed in time ÷ tasks assigned"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "85 of 100 assigned tasks are completed in time: 100 × 85 ÷ 100 = 85%, which is above "
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
            "completed in time count.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Every task weighs the same, whether it takes ten minutes or two days. You could reach "
            "a high rate by leaving the hard ones undone.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A task that waits for your client's answer counts against you all the same.",
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
            "Give every task a day it is due when you accept it, even if the client names none.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "Keep part of each week free for what comes unexpectedly."),
        QT_TRANSLATE_NOOP("Kpi", "If a day cannot be kept, say so early and agree on a new one."),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "At the end of each week, go through what is still open: do it, move it with the "
            "client's consent, or hand it back.",
        ),
    ),
)

AUR = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Assistant utilisation rate (AUR)"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Utilisation"),
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
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "From 90% on, take care of yourself. The article calls anything above 90% exceptional, "
            "but warns that a high rate can end in exhaustion (burn-out). Held for many weeks, it "
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
            "Your available hours are not divided among clients, so the rate is shown for the "
            "whole practice only.",
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
            "If you are at 90% or more for two months running, raise a price, move a deadline or "
            "turn something down.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If you are under 65%, look at your unpaid hours first. Which of them could be "
            "shortened or charged?",
        ),
    ),
)
