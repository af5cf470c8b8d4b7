"""Parts of documents of updates, made without a practice file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.point import Point, Series
from kpidesk.charts.build import chart_spec
from kpidesk.charts.updates.document import (
    FigureBlock,
    HoursBlock,
    ItemMark,
    ListBlock,
    ListItem,
)
from kpidesk.domain.annotations import Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import UpdatePart

LAST = parse_period("2026-03")
Value = tuple[int, int] | int | float | None

SATISFIED: list[Value] = [
    *((5, 6), (6, 7), (5, 7), (4, 6), None, (6, 7), (5, 6), (6, 7), (6, 6), (5, 7), (6, 7), (5, 6)),
    *((6, 7), (6, 7), (7, 7), (4, 5), None, (5, 7), (6, 7), (7, 7), (5, 6), (6, 7), (6, 6), (5, 6)),
]
RESOLVED: list[Value] = [
    *(3.4, 3.0, 3.6, 3.1, None, 2.9, 3.5, 3.2, 2.8, 3.3, 3.0, 2.7),
    *(3.1, 2.8, 3.2, 2.9, None, 3.0, 3.9, 2.8, 3.0, 2.6, 2.9, 2.7),
]
IN_TIME: list[Value] = [
    *((30, 34), (33, 36), (36, 40), (31, 35), None, (35, 39)),
    *((38, 42), (36, 39), (33, 37), (38, 41), (34, 37), (37, 40)),
]
LATE: list[Value] = [*IN_TIME[:9], (36, 49), (36, 50), (34, 50)]
TICKETS: list[Value] = [36, 33, 37, 39, None, 40, 36, 44, 35, 37, 38, 41]


def series_of_values(kpi_id: str, values: Sequence[Value]) -> Series:
    """Returns monthly values up to March 2026: (part, whole), an amount, or None for none."""
    catalogue = ready_made()
    kpi = catalogue.kpi_or_measure(kpi_id)
    units = {each.id: each.unit for each in catalogue.measures_of(kpi)}
    above = units[kpi.numerator[0].measure]
    below = units[kpi.denominator[0]] if kpi.denominator else Unit.COUNT
    points = []
    for place, value in enumerate(values, 1 - len(values)):
        if value is None:
            continue
        part, whole = value if isinstance(value, tuple) else (value, 1)
        if kpi.denominator and whole == 1:
            part, whole = part * 10, 10
        sums = Counts(round(part * above.steps), 0, whole * below.steps, above, below)
        found = sums.value(kpi.scale)
        level = kpi.ladder.rate(found) if kpi.ladder.thresholds else None
        points.append(Point(LAST.shifted(place), found, level, kpi.ladder, counts=sums))
    return Series(kpi, LAST.length, tuple(points), kpi.ladder)


def figure(
    kpi_id: str,
    values: Sequence[Value],
    name: str,
    value: str,
    unit: str = "",
    count: str = "",
    level_words: str = "",
    sentence: str = "",
    target: int | None = None,
    **others: Any,
) -> FigureBlock:
    """Returns a figure with its two charts."""
    series = series_of_values(kpi_id, values)
    begin = LAST.shifted(-12).index
    recent = series._replace(points=tuple(p for p in series.points if p.period.index > begin))
    targets = [Target(kpi_id, LAST.shifted(-9), Fraction(target))] if target else []
    small = chart_spec(recent, span=(LAST.shifted(-11), LAST))
    laddered = bool(series.points and series.points[-1].ladder.thresholds)
    block = FigureBlock(
        figure=kpi_id,
        name=name,
        value=value,
        unit=unit,
        shown=f"{value} {unit}".strip(),
        count=count,
        level=series.points[-1].level if laddered else None,
        level_words=level_words,
        target=f"Objectif {target} %" if target else "",
        sentence=sentence,
        comment="",
        spec=small,
        full=chart_spec(series, targets, span=(LAST.shifted(-23), LAST)),
        description=f"{name}: {value}",
        reading="Mars reste dans ce qui est habituel ici, comme les 21 autres mois.",
        key="Fourchette vraisemblable de mars 2026 : de 44 à 97 %",
        source="Article sur les services d’assistance multilingue, 25 septembre 2024",
    )
    return replace(block, **others)


def figures() -> tuple[FigureBlock, ...]:
    """Returns four figures: few answers, hours, a share with gaps, a plain measure."""
    return (
        figure(
            *("csat", SATISFIED, "Satisfaction des clients", "83", "%", "5 sur 6", "Typique"),
            "Sur 12 mois : 88 % (63 sur 72), niveau probable de typique à exceptionnel. Pas de "
            "changement net, 83 % après 100 % : avec 6 réponses, une personne pèse 17 points.",
            88,
        ),
        figure(
            *("resolution", RESOLVED, "Temps de résolution", "2,7", "h", "41 tickets"),
            "Meilleur que la moyenne",
            "Habituel ici : de 2,1 à 4,4 h. Temps écoulé, en moyenne, entre la demande et la "
            "réponse définitive.",
        ),
        figure(
            *("tcr", IN_TIME, "Tâches rendues à temps", "93", "%", "37 sur 40", "Exceptionnel"),
            "Pas de changement net : 92 % sur trois mois (109 sur 118) après 90 % (272 sur 302). "
            "Les 3 autres ont été rendues le 1er avril.",
        ),
        figure(
            *("multilingual_tickets", TICKETS, "Tickets traités", "41", "", "tickets", ""),
            "18 en français, 14 en anglais, 9 en allemand. Depuis avril 2025, de 33 à 44 par mois.",
        ),
    )


def bad_figure() -> FigureBlock:
    """Returns the figure that a status speaks of."""
    return figure(
        *("tcr", LATE, "Tâches rendues à temps", "68", "%", "34 sur 50", "Sous le repère"),
        "Baisse : 71 % sur trois mois (106 sur 149) après 90 % (405 sur 448). Le hasard seul "
        "l’explique à peine.",
        attention=True,
    )


def items(mark: ItemMark, *texts: str, planned: Sequence[int] = ()) -> tuple[ListItem, ...]:
    """Returns items of a list, those at the places `planned` with a remark."""
    return tuple(
        ListItem(text, mark, "prévu" if place in planned else "")
        for place, text in enumerate(texts)
    )


def done(*texts: str, planned: Sequence[int] = ()) -> ListBlock:
    """Returns what is done."""
    aside = f"{len(planned)} points prévus sur {len(planned)}" if planned else ""
    made = items(ItemMark.DONE, *texts, planned=planned)
    return ListBlock(UpdatePart.DONE, "Fait en mars", made, aside)


def in_progress(*texts: str) -> ListBlock:
    """Returns what is in progress."""
    return ListBlock(UpdatePart.IN_PROGRESS, "En cours", items(ItemMark.OPEN, *texts))


def needed(*texts: str) -> ListBlock:
    """Returns what the client is asked for; without texts, that it is nothing."""
    made = items(ItemMark.NUMBER, *texts)
    heading = "Ce que j’attends de vous"
    return ListBlock(UpdatePart.NEEDED, heading, made, empty="Rien pour le moment.")


def coming(*texts: str) -> ListBlock:
    """Returns what comes next."""
    return ListBlock(UpdatePart.NEXT, "Ensuite, en avril", items(ItemMark.DOT, *texts))


HOURS = HoursBlock(
    heading="Heures du forfait",
    used="18 h 30",
    total="sur 20 h",
    left="Reste 1 h 30",
    explanation="Reportée en avril\nUtilisable jusqu’au 30 avril",
    share=Fraction(37, 40),
    description="18 h 30 utilisées sur 20 h",
)
OVERDRAWN = replace(
    HOURS,
    used="18 h 15",
    total="sur 15 h 45",
    left="2 h 30 au-delà du forfait",
    explanation="15 h ce mois, 45 min de février",
    share=Fraction(73, 63),
)


def logo(width: int = 200, height: int = 200, format_: LogoFormat = LogoFormat.SVG) -> Logo:
    """Returns a logo of that size."""
    if format_ is LogoFormat.PNG:
        image = QImage(width, height, QImage.Format.Format_ARGB32)
        image.fill(QColor("#16324f"))
        for x in range(0, width, 3):
            for y in range(0, height, 3):
                image.setPixelColor(x, y, QColor((x * 7 + y * 13) % 256, x * y % 256, y % 256))
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        return Logo(LogoFormat.PNG, bytes(data.data()))
    disc = min(width, height) / 2
    content = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<rect width="{width}" height="{height}" rx="{disc}" fill="#16324f"/>'
        f'<path d="M{width * 0.3} {height * 0.3}v{height * 0.4}" stroke="#fff" stroke-width="9"/>'
        "</svg>"
    )
    return Logo(LogoFormat.SVG, content.encode())
