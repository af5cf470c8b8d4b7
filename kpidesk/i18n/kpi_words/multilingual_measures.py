"""The words about the measures of the multilingual services."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kpidesk.i18n.kpi_words.types import MeasureWords
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_LEVEL_HINT = QT_TRANSLATE_NOOP(
    "Measure",
    "Offered from the period before. Change it only if something has changed.",
)
_COHORT_HINT = QT_TRANSLATE_NOOP(
    "Measure",
    "Entered for each period length by itself: a year cannot be worked out from its months.",
)
_NPS_HINT = QT_TRANSLATE_NOOP("Measure", "Only for clients who do not speak English.")
_HOURS_HINT = QT_TRANSLATE_NOOP(
    "Measure",
    "Elapsed or worked hours: one choice for the whole practice, named on the chart.",
)

MULTILINGUAL_MEASURES: Mapping[str, MeasureWords] = MappingProxyType(
    {
        "satisfied_answers": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Satisfied answers"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Answers of 4 or 5 out of 5, or of “satisfied” and better. This is general "
                "practice; the article leaves it open.",
            ),
        ),
        "survey_answers": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Survey answers"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "All answers to your satisfaction survey that came in during the period, good and "
                "bad. People who did not answer are not counted.",
            ),
        ),
        "multilingual_resolution_hours": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Resolution hours, multilingual tickets"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "The hours it took to resolve the tickets counted in this period, added up. "
                "Include the hours these tickets took in earlier periods.",
            ),
            hint=_HOURS_HINT,
        ),
        "multilingual_tickets": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Multilingual tickets resolved"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Support requests that needed your language skills and were resolved in the "
                "period, whenever they came in. Those still open wait for the period that resolves "
                "them.",
            ),
        ),
        "languages_spoken": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Languages spoken"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Languages that the practice works in for clients at the end of the period. Count "
                "each language once, your mother tongue included.",
            ),
            hint=_LEVEL_HINT,
        ),
        "assistants": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Assistants"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "People who do assistant work in the practice at the end of the period, you "
                "included. If you work alone, enter 1.",
            ),
            hint=_LEVEL_HINT,
        ),
        "multilingual_clients_kept": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Multilingual clients kept"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients of the list at the start who still use your multilingual services on the "
                "last day. Clients won during the period do not count.",
            ),
            hint=_COHORT_HINT,
        ),
        "multilingual_clients_start": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Multilingual clients at the start"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients who use your multilingual services when the period begins.",
            ),
            hint=_COHORT_HINT,
        ),
        "accurate_communications": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Accurate communications"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Those of the checked translations and messages in which nothing was wrong or "
                "missing.",
            ),
        ),
        "checked_communications": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Checked communications"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Translations and messages that somebody checked in the period, whether they were "
                "right or not.",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Measure",
                "Enter only what was checked. The article divides by all translations, checked or "
                "not.",
            ),
        ),
        "multilingual_tasks": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Multilingual tasks"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Tasks that needed your language skills and were completed in the period, such as "
                "e-mails, translations or calls.",
            ),
            hint=QT_TRANSLATE_NOOP(
                "Measure", "Decide once what counts as one task, and keep to it."
            ),
        ),
        "multilingual_hours": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Hours on multilingual tasks"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Hours worked on the multilingual tasks, questions and corrections included, "
                "breaks left out.",
            ),
        ),
        "promoters": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Promoters"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients who answer 9 or 10 when asked how likely they are to recommend you, from "
                "0 to 10. This is general practice; the article leaves it open.",
            ),
            hint=_NPS_HINT,
        ),
        "passives": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Passives"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients who answer 7 or 8 when asked how likely they are to recommend you, from 0 "
                "to 10. They are content, but no supporters yet.",
            ),
            hint=_NPS_HINT,
        ),
        "detractors": MeasureWords(
            name=QT_TRANSLATE_NOOP("Measure", "Detractors"),
            counts=QT_TRANSLATE_NOOP(
                "Measure",
                "Clients who answer 0 to 6 when asked how likely they are to recommend you, from 0 "
                "to 10.",
            ),
            hint=_NPS_HINT,
        ),
    }
)
