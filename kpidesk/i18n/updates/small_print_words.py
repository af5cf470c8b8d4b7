"""The small print of an update: days, what is counted, comparisons, benchmarks, the date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.domain.catalogue.packages import HOURS_USED
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder
from kpidesk.domain.updates.update import UpdatePart
from kpidesk.i18n.charts.source_words import source_lines
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.kpi_words import kpi_name, measure_name, short_name
from kpidesk.i18n.sentences import sentences, side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.updates.update_words import day_span, part_name
from kpidesk.i18n.words import Words

_PERIOD = QT_TRANSLATE_NOOP("Update", "Period: {first} to {last}", "two days")
_WEEKS = QT_TRANSLATE_NOOP("Update", "Figures by week: {first} to {last}", "two days")
_COUNTED = QT_TRANSLATE_NOOP("Update", "{figure}: {formula}", "what a figure is computed from")
_COMPARED = QT_TRANSLATE_NOOP(
    "Update",
    "“Rose” or “fell” is used only where chance alone would rarely do this; otherwise there is "
    "no clear change.",
)
_FOR = QT_TRANSLATE_NOOP(
    "Update",
    "{source}, for {figures}",
    "a benchmark with its article, and names of figures",
)
_NO_STUDY = QT_TRANSLATE_NOOP("Update", "The articles name no study.", "the sources of benchmarks")
_WRITTEN = QT_TRANSLATE_NOOP("Update", "Written on {day}", "at the foot of an update")
_FOOTER = QT_TRANSLATE_NOOP(
    "Update", "{first} to {last} · details, formulas and sources follow", "two days"
)
_ON_PAGE = QT_TRANSLATE_NOOP(
    "Update",
    "{heading}: page {page}",
    "at the foot of a first page; {heading}: What I need from you; {page}: a number",
)
ATTACHED = QT_TRANSLATE_NOOP("Update", "Details and formulas are in the attached PDF.", "in a mail")


class FigureDays(NamedTuple):
    """The first and the last day of the figures; `weeks` are those of figures by week, if others.

    A week that belongs to a month may begin before it or end after it.
    """

    first: date
    last: date
    weeks: tuple[date, date] | None = None


def small_print(
    words: Words,
    days: FigureDays,
    figures: Sequence[tuple[Kpi, Ladder]],
    today: date,
    *,
    hours: bool = False,
) -> tuple[str, ...]:
    """Returns period, counting, comparisons, benchmarks and date, each a line of sentences.

    `figures` are those that are shown, with their ladders; `hours` says that the package is.
    """
    kpis = [kpi for kpi, _ in figures if kpi.denominator]
    lines = (
        _days(words, days),
        sentences(words, _hours(words) if hours else "", *(_counted(words, each) for each in kpis)),
        words(_COMPARED) if kpis else "",
        _sources(words, figures),
        sentences(words, words(_WRITTEN, day=words.formats.day(today))),
    )
    return tuple(each for each in lines if each)


def mail_print(
    words: Words,
    days: FigureDays,
    figures: Sequence[tuple[Kpi, Ladder]],
    today: date,
    *,
    hours: bool = False,
) -> tuple[str, ...]:
    """Returns the same for a mail, in short: each article once, the rest is in the file."""
    sources = dict.fromkeys(_source(words, *each) for each in figures)
    lines = (
        _days(words, days),
        sentences(words, _hours(words) if hours else ""),
        sentences(words, *sources),
        sentences(words, words(_WRITTEN, day=words.formats.day(today))),
    )
    return tuple(each for each in lines if each)


def footer_words(words: Words, days: FigureDays, later: str = "") -> str:
    """Returns the last line of a first page that others follow.

    `later` is the heading of a part that is on the second page.
    """
    first, last = day_span(words, days.first, days.last)
    second = words.formats.number(2)
    return side_by_side(
        words(_FOOTER, first=first, last=last),
        words(_ON_PAGE, heading=later, page=second) if later else "",
    )


def _days(words: Words, days: FigureDays) -> str:
    first, last = day_span(words, days.first, days.last)
    said = [words(_PERIOD, first=first, last=last)]
    if days.weeks:
        first, last = day_span(words, *days.weeks)
        said.append(words(_WEEKS, first=first, last=last))
    return sentences(words, *said)


def _hours(words: Words) -> str:
    """Returns which measure is counted as the hours of the package."""
    name = words.formats.inside_sentence(measure_name(words, HOURS_USED))
    return words(_COUNTED, figure=part_name(words, UpdatePart.HOURS), formula=name)


def _counted(words: Words, kpi: Kpi) -> str:
    known = kpi_texts(kpi.id)
    name = kpi_name(words, kpi)
    return words(_COUNTED, figure=name, formula=words(known.formula)) if known else ""


def _sources(words: Words, figures: Iterable[tuple[Kpi, Ladder]]) -> str:
    """Returns the benchmarks' sources, each once with the figures that have it."""
    found: dict[str, list[str]] = {}
    published = False
    for kpi, ladder in figures:
        if source := _source(words, kpi, ladder):
            name = words.formats.inside_sentence(short_name(words, kpi.id))
            found.setdefault(source, []).append(name)
            published |= kpi.source is not None and not ladder.is_own
    said = (
        words(_FOR, source=source, figures=words.formats.listed(names))
        for source, names in found.items()
    )
    return sentences(words, *said, words(_NO_STUDY) if published else "")


def _source(words: Words, kpi: Kpi, ladder: Ladder) -> str:
    """Returns the source of a ladder without its scope; empty without a ladder."""
    lines = source_lines(words, kpi, (ladder,)) if ladder.thresholds else ()
    return next(iter(lines if ladder.is_own else lines[1:2] or lines), "")
