"""Set 2, remote assistant agency, after the article of 13 October 2024."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

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
    return Source("agency_article", date(2024, 10, 13), scope)


CSS = Kpi(
    "css",
    KpiUnit.PERCENT,
    HIGHER,
    (Term("satisfied_clients"),),
    ("surveyed_clients",),
    ladder(HIGHER, (TYPICAL, "85", True), (ABOVE, "90", True), (EXCEPTIONAL, "95", True)),
    scale=100,
    surveyed=True,
    source=_source(),
    published=(
        published(Wording.ABOUT, "85", levels=(TYPICAL,)),
        published(Wording.AT_LEAST, "90", levels=(ABOVE,)),
        published(Wording.AT_LEAST, "95", levels=(EXCEPTIONAL,)),
    ),
)

ART = Kpi(
    "art",
    KpiUnit.HOURS_PER_ITEM,
    LOWER,
    (Term("request_hours"),),
    ("requests",),
    ladder(LOWER, (TYPICAL, "3", True), (ABOVE, "1", False), (EXCEPTIONAL, "0.5", False)),
    source=_source(),
    published=(
        published(Wording.RANGE, "1", "3", levels=(TYPICAL,)),
        published(Wording.LESS_THAN, "1", levels=(ABOVE,)),
        published(Wording.LESS_THAN, "0.5", levels=(EXCEPTIONAL,)),
    ),
)

CRR = Kpi(
    "crr",
    KpiUnit.PERCENT,
    HIGHER,
    (Term("clients_end"), Term("clients_new", -1)),
    ("clients_start",),
    ladder(HIGHER, (TYPICAL, "75", True), (EXCEPTIONAL, "90", True)),
    scale=100,
    source=_source(),
    published=(
        published(Wording.RANGE, "75", "85", levels=(TYPICAL,)),
        published(Wording.REACHING, "90", levels=(EXCEPTIONAL,)),
    ),
)

TCR = Kpi(
    "tcr",
    KpiUnit.PERCENT,
    HIGHER,
    (Term("tasks_completed"),),
    ("tasks_assigned",),
    ladder(HIGHER, (ABOVE, "75", True), (EXCEPTIONAL, "90", False)),
    scale=100,
    source=_source(Scope.UNITED_STATES),
    published=(
        published(Wording.RANGE, "75", "85", levels=(TYPICAL, ABOVE)),
        published(Wording.MORE_THAN, "90", levels=(EXCEPTIONAL,)),
    ),
)

AUR = Kpi(
    "aur",
    KpiUnit.PERCENT,
    HIGHER,
    (Term("productive_hours"),),
    ("available_hours",),
    ladder(HIGHER, (TYPICAL, "65", True), (ABOVE, "80", True), (EXCEPTIONAL, "90", False)),
    scale=100,
    source=_source(Scope.UNITED_STATES),
    published=(
        published(Wording.RANGE, "65", "80", levels=(TYPICAL,)),
        published(Wording.RANGE, "80", "90", levels=(ABOVE,)),
        published(Wording.MORE_THAN, "90", levels=(EXCEPTIONAL,)),
    ),
    caution=Fraction(90),
)

NCAR = Kpi(
    "ncar",
    KpiUnit.PERCENT,
    HIGHER,
    (Term("clients_new"),),
    ("leads",),
    ladder(HIGHER, (TYPICAL, "5", True), (ABOVE, "10", True), (EXCEPTIONAL, "15", False)),
    scale=100,
    source=_source(Scope.UNITED_STATES),
    published=(
        published(Wording.RANGE, "5", "10", levels=(TYPICAL,)),
        published(Wording.RANGE, "10", "15", levels=(ABOVE,)),
        published(Wording.MORE_THAN, "15", levels=(EXCEPTIONAL,)),
    ),
)

SDI = Kpi(
    "sdi",
    KpiUnit.PER_CLIENT,
    HIGHER,
    (Term("services_offered"),),
    ("clients_served",),
    ladder(HIGHER, (TYPICAL, "0.15", True), (ABOVE, "0.26", True), (EXCEPTIONAL, "0.36", True)),
    source=_source(),
    published=(
        published(Wording.RANGE, "0.15", "0.25", levels=(TYPICAL,)),
        published(Wording.RANGE, "0.26", "0.35", levels=(ABOVE,)),
        published(Wording.AT_LEAST, "0.36", levels=(EXCEPTIONAL,)),
    ),
)

AGENCY = KpiSet("agency", (CSS, ART, CRR, TCR, AUR, NCAR, SDI))
