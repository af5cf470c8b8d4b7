"""Set 1, multilingual services, after the article of 25 September 2024.

Where two published ranges share a bound, it belongs to the better level, unless the source says
"above".
"""

from __future__ import annotations

from datetime import date

from kpidesk.domain.catalogue.shorthand import (
    ABOVE,
    EXCEPTIONAL,
    HIGHER,
    LOWER,
    TYPICAL,
    ladder,
    published,
)
from kpidesk.domain.kpi import Kpi, KpiSet, KpiUnit, Scope, Source, Term, Wording


def _source(scope: Scope = Scope.UNSAID) -> Source:
    return Source("multilingual_article", date(2024, 9, 25), scope)


CSAT = Kpi(
    "csat",
    KpiUnit.PERCENT,
    HIGHER,
    (Term("satisfied_answers"),),
    ("survey_answers",),
    ladder(HIGHER, (TYPICAL, "75", True), (ABOVE, "85", False), (EXCEPTIONAL, "90", True)),
    scale=100,
    surveyed=True,
    source=_source(),
    published=(
        published(Wording.RANGE, "75", "85", levels=(TYPICAL,)),
        published(Wording.MORE_THAN, "85", levels=(ABOVE,)),
        published(Wording.AT_LEAST, "90", levels=(EXCEPTIONAL,)),
    ),
)

RESOLUTION = Kpi(
    "resolution",
    KpiUnit.HOURS_PER_ITEM,
    LOWER,
    (Term("multilingual_resolution_hours"),),
    ("multilingual_tickets",),
    ladder(LOWER, (ABOVE, "4", True), (EXCEPTIONAL, "2", False)),
    source=_source(Scope.E_COMMERCE),
    published=(
        published(Wording.ABOUT_RANGE, "2", "4", levels=(ABOVE,)),
        published(Wording.LESS_THAN, "2", levels=(EXCEPTIONAL,)),
    ),
)

LANGUAGES = Kpi(
    "languages",
    KpiUnit.LANGUAGES,
    HIGHER,
    (Term("languages_spoken"),),
    ("assistants",),
    ladder(HIGHER, (ABOVE, "2", True), (EXCEPTIONAL, "3", True)),
    source=_source(),
    published=(
        published(Wording.AT_LEAST, "2", levels=(ABOVE,)),
        published(Wording.AT_LEAST, "3", levels=(EXCEPTIONAL,)),
    ),
)

RETENTION = Kpi(
    "retention",
    KpiUnit.PERCENT,
    HIGHER,
    (Term("multilingual_clients_kept"),),
    ("multilingual_clients_start",),
    ladder(HIGHER, (ABOVE, "85", True), (EXCEPTIONAL, "95", True)),
    scale=100,
    source=_source(Scope.UNITED_STATES),
    published=(
        published(Wording.ABOUT_RANGE, "85", "90", levels=(TYPICAL, ABOVE)),
        published(Wording.REACHING, "95", levels=(EXCEPTIONAL,)),
    ),
)

ACCURACY = Kpi(
    "accuracy",
    KpiUnit.PERCENT,
    HIGHER,
    (Term("accurate_communications"),),
    ("checked_communications",),
    ladder(HIGHER, (ABOVE, "90", True), (EXCEPTIONAL, "98", True)),
    scale=100,
    surveyed=True,
    source=_source(),
    published=(
        published(Wording.RANGE, "90", "95", levels=(ABOVE,)),
        published(Wording.AT_LEAST, "98", levels=(EXCEPTIONAL,)),
    ),
)

TASKS_PER_HOUR = Kpi(
    "tasks_per_hour",
    KpiUnit.PER_HOUR,
    HIGHER,
    (Term("multilingual_tasks"),),
    ("multilingual_hours",),
    ladder(HIGHER, (TYPICAL, "1.5", True), (EXCEPTIONAL, "2.5", False)),
    source=_source(Scope.UNITED_STATES),
    published=(
        published(Wording.RANGE, "1.5", "2.5", levels=(TYPICAL,)),
        published(Wording.MORE_THAN, "2.5", levels=(EXCEPTIONAL,)),
    ),
)

NPS = Kpi(
    "nps",
    KpiUnit.SCORE,
    HIGHER,
    (Term("promoters"), Term("detractors", -1)),
    ("promoters", "passives", "detractors"),
    ladder(HIGHER, (TYPICAL, "20", True), (ABOVE, "30", True), (EXCEPTIONAL, "50", True)),
    scale=100,
    source=_source(Scope.UNITED_STATES),
    published=(
        published(Wording.RANGE, "20", "30", levels=(TYPICAL,)),
        published(Wording.RANGE, "30", "40", levels=(ABOVE,)),
        published(Wording.AT_LEAST, "50", levels=(EXCEPTIONAL,)),
    ),
    not_for_language="en",
    surveyed=True,
)

MULTILINGUAL = KpiSet(
    "multilingual", (CSAT, RESOLUTION, LANGUAGES, RETENTION, ACCURACY, TASKS_PER_HOUR, NPS)
)
