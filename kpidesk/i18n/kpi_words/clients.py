"""The words about retention, CRR and NCAR: clients who stay and clients who come."""

from __future__ import annotations

from kpidesk.i18n.kpi_words.types import KpiWords
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

RETENTION = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Client retention, multilingual services"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Multilingual retention"),
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
            "A year cannot be worked out from its months, because each month starts from another "
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
            "The article's formula speaks of clients at the end, which would let newcomers hide "
            "those who left. Here, as in its example, only the first clients are followed.",
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

CRR = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "Client retention rate (CRR)"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Client retention"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The share of your first clients who are still with you at the end of the period. It is "
        "worked out from three counts: clients at the start, new clients, and clients at the end.",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "New clients can hide the loss of old ones. This figure takes the newcomers out, so you "
        "see whether the clients you had are staying.",
    ),
    formula=QT_TRANSLATE_NOOP(
        "Kpi", "100 × (clients at the end − new clients) ÷ clients at the start"
    ),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "You start with 500 clients, win 200 and end with 650: 100 × (650 − 200) ÷ 500 = 90%, "
        "which is exceptional.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With 4 clients the figure moves in steps of 25 points: to lose 1 of 4 gives 75%, "
            "which is typical, and nothing lies between that and 100%.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "When it is put together from shorter periods, such as a year from its months, it is a "
            "lower bound: the true figure may be higher. New clients who have already left again "
            "count as if first clients had left.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "An example of this: you start the year with 10 clients and win 5, then lose 4 of "
            "those 5 and 1 of the first 10. The formula says 50%, although 9 of the first 10 are "
            "still with you.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "If there are more new clients than clients at the end, newcomers must have left "
            "again. No value is shown then, because it would lie under 0%.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A short period flatters. If you lose 3% of your clients every month, each month reads "
            "97%, which is exceptional, yet after a year only about 69% of the first ones are "
            "left.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The two articles grade the same figure differently: 90% is exceptional here, but "
            "above average as client retention for multilingual services. The published levels "
            "here follow the article on remote assistant agencies.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The article calls 75% to 85% typical, leaves 85% to 90% open and names no level above "
            "average. Here, 75% up to 90% is typical.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Decide when a quiet client counts as gone, for example after 60 days without work, "
            "and keep to it.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Put a short talk with each client into your calendar every three months: what works, "
            "what is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Know which client you could least afford to lose, and make that your next call.",
        ),
    ),
)

NCAR = KpiWords(
    name=QT_TRANSLATE_NOOP("Kpi", "New client acquisition rate (NCAR)"),
    #: On a tile: at most 24 characters
    short=QT_TRANSLATE_NOOP("Kpi", "Client acquisition"),
    what=QT_TRANSLATE_NOOP(
        "Kpi",
        "The number of new clients for every 100 people or companies that showed interest in your "
        "services (leads).",
    ),
    why=QT_TRANSLATE_NOOP(
        "Kpi",
        "Enquiries and first calls are unpaid hours. This shows how many of them turn into work, "
        "and whether you need more enquiries or better ones.",
    ),
    formula=QT_TRANSLATE_NOOP("Kpi", "100 × new clients ÷ leads"),
    example=QT_TRANSLATE_NOOP(
        "Kpi",
        "200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is above average.",
    ),
    limits=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "With few leads the level says little: 1 client from 4 leads is 25% and exceptional, "
            "none is 0% and below the benchmark. Read the year rather than the month.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A lead may take months to decide, so the new clients of one month often come from "
            "earlier leads. The figure can even pass 100%; it is then saved with a warning.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "A high rate is not the same as growth: 1 client from 2 leads is 50%, and still only 1 "
            "client.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "When you are fully booked and turn enquiries down, the rate falls. That is no "
            "failure.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "It does not show how long the new clients stay or what they pay.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "The published levels are for agencies in the United States. If clients find you "
            "mainly through recommendations, expect a higher rate. Exactly 15% is above average; "
            "exceptional begins above it.",
        ),
    ),
    advice=(
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Decide what a lead is, for example anyone who asks for a price or a call, and count "
            "all of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Note where each new client came from, and put your effort where the good ones come "
            "from.",
        ),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "Answer an enquiry within one working day, and follow up once after a week.",
        ),
        QT_TRANSLATE_NOOP("Kpi", "Ask satisfied clients who else could use your help."),
    ),
)
