"""The words about CSAT, CSS and NPS: how satisfied people are."""

from __future__ import annotations

from kpidesk.i18n.kpi_words.types import KpiWords
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

CSAT = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Customer satisfaction (CSAT), multilingual interactions"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "CSAT"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The share of survey answers that are satisfied with your help in their language. CSAT "
        "stands for customer satisfaction score.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Across languages, small misunderstandings seldom reach you as complaints. A short survey "
        "brings them to you while you can still put them right.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × satisfied answers ÷ all survey answers"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "80 of 100 answers are satisfied: 100 × 80 ÷ 100 = 80%, which is typical.",
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
            "Only those who answer are counted. People with strong feelings tend to answer first, "
            "so the figure may differ from what everyone thinks.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "It tells you how many are satisfied, not why."),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article does not say which answers count as satisfied; 4 or 5 out of 5 is general "
            "practice. If you change the rule, earlier figures no longer compare.",
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

CSS = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Client satisfaction score (CSS)"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Client satisfaction"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The share of the clients who answered your survey and are satisfied with your work as a "
        "whole.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "With a handful of clients, each one is a large part of your income. An unhappy client who "
        "tells you so gives you time to act; a silent one simply leaves.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × satisfied clients ÷ surveyed clients"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "80 of 100 surveyed clients are satisfied: 100 × 80 ÷ 100 = 80%, which is below the "
        "benchmark.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With 5 clients there is nothing between 80% and 100%: 4 of 5 is below the benchmark, "
            "5 of 5 is exceptional. A single opinion decides.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 80% is below the benchmark here, "
            "but typical as customer satisfaction (CSAT). The published levels here follow the "
            "article on remote assistant agencies.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Over a year, a client who answered every quarter counts four times. The yearly figure "
            "is then a share of answers, not of people.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With few clients no survey is truly anonymous, and people who like you may answer "
            "kindly. Treat a lukewarm answer as a warning.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article calls about 85% typical and leaves 85% to 90% open. Here, 85% up to 90% "
            "is typical.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It is kept for the whole practice, so it cannot be shown for one client or one "
            "language.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Ask every client, not only those you get on well with, and ask them all in the same "
            "month.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Call a client who is not satisfied within a few days. Listen first, then agree on one "
            "change.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Tell your clients what you changed because of their answers. It gives them a reason "
            "to answer again.",
        ),
    ),
)

NPS = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Net promoter score (NPS), non-English-speaking clients"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "NPS"),
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
            "in number. Passives belong to neither side, and each of them pulls the score towards "
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
            "Ask twice a year, in the client's own language: how likely are you to recommend me, "
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
