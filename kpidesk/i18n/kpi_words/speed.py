"""The words about resolution times and tasks per hour."""

from __future__ import annotations

from kpidesk.i18n.kpi_words.types import KpiWords
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

RESOLUTION = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Average resolution time, multilingual tickets"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Ticket resolution time"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The average number of hours it takes to resolve one support request (ticket) that needs "
        "your language skills. Lower is better.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "People who wait for help in their language may have nobody else to ask. If this figure "
        "grows, a language, a topic or a client is taking more of your time than you planned.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "hours to resolve ÷ tickets resolved"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "60 hours for 20 tickets: 60 ÷ 20 = 3 hours per ticket, which is above average.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Elapsed time and worked time give two different figures. Elapsed hours run on through "
            "nights and weekends: one case left open over a weekend can add more than 60 hours. "
            "Choose one of the two for the whole practice and keep to it; the chart names it.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "One hard ticket can spoil a quiet month: ten tickets of 1 hour and one of 45 hours "
            "make an average of 5 hours.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Faster is not always better. A hasty answer often comes back as a new ticket.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 3 hours is above average here, "
            "but typical as average resolution time (ART). The published levels here follow the "
            "article on multilingual services.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article has online shops (e-commerce) in mind. If you work alone and not all day, "
            "its levels are hard to reach in elapsed hours.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article names no typical level, so anything over 4 hours is below the benchmark. "
            "Exactly 2 hours is above average; exceptional means less than 2.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Keep ready answers to the most frequent questions in every language you serve.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Ask for everything you need in your first reply, so that a ticket does not go back "
            "and forth.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Look at the three longest tickets of the month. Do they share a language, a topic or "
            "a client?",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Tell people your working hours, so that nobody expects an answer at night.",
        ),
    ),
)

ART = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Average resolution time (ART)"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Request resolution time"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The average number of hours it takes to resolve one client request. Lower is better.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Clients plan around you. If you know your usual time, you can promise a day that you will "
        "keep and quote a price that pays.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "hours to resolve ÷ requests resolved"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "100 hours for 50 requests: 100 ÷ 50 = 2 hours per request, which is typical.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Elapsed time and worked time give two different figures. Elapsed hours run on through "
            "nights and weekends: one case left open over a weekend can add more than 60 hours. "
            "Choose one of the two for the whole practice and keep to it; the chart names it.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It mixes small and large requests. One big job makes a whole month look slow, however "
            "well you worked.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If you look at speed alone, quality may suffer. Read it beside client satisfaction.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 3 hours is typical here, but "
            "above average as resolution time for multilingual tickets. The published levels here "
            "follow the article on remote assistant agencies.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Exactly 1 hour is still typical, and exactly 30 minutes is still above average. "
            "Anything over 3 hours is below the benchmark.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "These levels suit short requests. If your requests are research or bookkeeping, set "
            "benchmarks of your own.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Sort one month's requests by kind, and make a checklist or template for the most "
            "frequent kind.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Agree with each client what is urgent and how soon you deal with the rest.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Set two fixed times a day for small requests, so that they neither wait nor interrupt "
            "you.",
        ),
    ),
)

TASKS_PER_HOUR = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Multilingual tasks handled"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Tasks per hour"),
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
            "A task is whatever you count as one. Ten short e-mails in an hour read as 10, a "
            "contract that takes five hours reads as 0.2, and both may be good work.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It rewards small tasks. When you win harder and better paid work, the figure falls.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "It says nothing about quality. Read it beside accuracy."),
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
