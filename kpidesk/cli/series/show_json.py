"""`show --json`: prints a series as data for scripts. No words, hence no Qt."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from kpidesk.analysis.evidence.evidence import PointEvidence, SeriesEvidence
from kpidesk.analysis.evidence.spans import Pooled
from kpidesk.analysis.packages.balance import Balance
from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.analysis.point import LeftOut, LeftOutKind, Point, Reason, Series
from kpidesk.cli.output import print_output
from kpidesk.cli.series.series_query import query_from
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.catalogue.packages import HOURS_BOUGHT, HOURS_USED
from kpidesk.domain.cell import Client
from kpidesk.domain.ladder import Ladder, Origin
from kpidesk.domain.measure import Measure, Unit
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.series_query import SeriesService


def run(
    args: argparse.Namespace, service: SeriesService, records: PracticeReader, catalogue: Catalogue
) -> int:
    """Print the series as JSON."""
    series = service.read(query_from(args))
    evidence = service.evidence(series)
    data = series_data(series, evidence, catalogue, records.clients(), service.blocks(series))
    print_output(json.dumps(data, ensure_ascii=False))
    return 0


def series_data(
    series: Series,
    evidence: SeriesEvidence,
    catalogue: Catalogue,
    clients: tuple[Client, ...],
    blocks: Iterable[BlockBalance] = (),
) -> Mapping[str, object]:
    """Returns the series in the documented form."""
    measures = {each.id: each for each in catalogue.measures_of(series.kpi)}
    names = {client.id: client.name for client in clients}
    return {
        "kpi" if series.kpi.denominator else "measure": series.kpi.id,
        "unit": series.kpi.unit.value,
        "by": series.by.value,
        "ladder": ladder_data(series.ladder) if series.ladder.thresholds else None,
        "ladders": _steps(series),
        "points": [
            *(
                {**_point(point, measures, names), **evidence_data(point, evidence.at(point))}
                for point in series.points
            ),
            *map(_block, blocks),
        ],
    }


def _steps(series: Series) -> Sequence[Mapping[str, object]]:
    """Returns the ladders of the periods shown, each with its first period."""
    if not series.points:
        return []
    found = series.steps_within(series.points[0].period, series.points[-1].period)
    return [
        {"from": str(first), **ladder_data(ladder)} for first, ladder in found if ladder.thresholds
    ]


def ladder_data(ladder: Ladder) -> Mapping[str, object]:
    """Returns a ladder: whether it is published or the user's own, and its thresholds."""
    own = {"source_text": ladder.source, "for_client": ladder.origin is Origin.CLIENT}
    return {
        "source": (Origin.OWN if ladder.is_own else Origin.PUBLISHED).value,
        **(own if ladder.is_own else {}),
        "thresholds": [
            {
                "level": each.level.value,
                "bound": _number(each.bound),
                "inclusive": each.inclusive,
            }
            for each in ladder.thresholds
        ],
    }


def _point(
    point: Point, measures: Mapping[str, Measure], names: Mapping[int, str]
) -> Mapping[str, object]:
    return {
        "period": str(point.period),
        "value": None if point.value is None else float(point.value),
        "level": point.level,
        "partial": point.partial,
        "unfinished": point.unfinished,
        "reason": point.reason,
        "warnings": list(point.warnings),
        "left_out": [_left_out(each, names) for each in point.left_out],
        "measures": {
            name: _amount(amount, measures[name]) for name, amount in point.amounts.items()
        },
        **({"package": _package(point.package)} if point.package else {}),
    }


def _package(balance: Balance) -> Mapping[str, object]:
    return {
        "hours": _hours(balance.bought),
        "carried_in": _hours(balance.carried_in),
        "used": _hours(balance.used),
        "left": _hours(balance.left),
        "over": _hours(balance.over),
        "carried_out": None if balance.carried_out is None else _hours(balance.carried_out),
        "expired": _hours(balance.expired),
        "over_in": balance.over_in,
        "parts": balance.parts,
        "day": balance.day,
        "days": balance.days,
    }


def _block(block: BlockBalance) -> Mapping[str, object]:
    """Returns a block of hours as a point that belongs to no period."""
    balance, first, last = block.balance, block.block.first, block.block.last
    return {
        "period": None,
        "value": float(Fraction(100 * balance.used, balance.total)) if balance.total else None,
        "level": None,
        "partial": False,
        "unfinished": not block.ended,
        "reason": None if balance.total else Reason.ZERO_DENOMINATOR,
        "warnings": [],
        "left_out": [],
        "measures": {
            HOURS_USED: _hours(balance.used),
            HOURS_BOUGHT: _hours(balance.bought),
        },
        "n": _hours(balance.total),
        **dict.fromkeys(("range", "pooled", "change", "limits", "beyond_usual")),
        "package": {
            **_package(balance),
            "from": first.isoformat() if first else None,
            "to": last.isoformat() if last else None,
        },
    }


def _hours(amount: int) -> int | float:
    return _number(Fraction(amount, Unit.HOURS.steps))


def evidence_data(point: Point, evidence: PointEvidence) -> Mapping[str, object]:
    """Returns the keys of a point that say how much it says."""
    pooled, change, limits = evidence.pooled, evidence.change, evidence.limits
    return {
        "n": _number(point.counts.n) if point.counts else None,
        "range": list(evidence.range) if evidence.range else None,
        "pooled": pooled
        and {
            **_span(pooled),
            "range": list(pooled.range) if pooled.range else None,
            "level": pooled.level(point.ladder) if point.ladder.thresholds else None,
        },
        "change": change
        and {
            "verdict": change.verdict,
            "recent": change.recent and _span(change.recent),
            "before": change.before and _span(change.before),
        },
        "limits": [limits.low, limits.high] if limits else None,
        "beyond_usual": evidence.beyond_usual,
    }


def _span(pooled: Pooled) -> Mapping[str, object]:
    return {
        "value": float(pooled.value),
        "n": _number(pooled.n),
        "periods": pooled.periods,
    }


def _left_out(left: LeftOut, names: Mapping[int, str]) -> Mapping[str, object]:
    cell = left.cell
    client = cell.client if cell else None
    return {
        "period": str(left.period),
        "client": None if client is None else names.get(client),
        "service_language": cell.language if cell else None,
        "entered": list(left.entered),
        "missing": list(left.missing),
        "what": left.what,
        "which": _which(left, names),
        "why": left.why,
    }


def _which(left: LeftOut, names: Mapping[int, str]) -> str | None:
    match left.what:
        case LeftOutKind.CLIENT if left.cell and left.cell.client is not None:
            return names.get(left.cell.client)
        case LeftOutKind.SERVICE_LANGUAGE if left.cell:
            return left.cell.language
    return str(left.period)


def _amount(amount: int, measure: Measure) -> int | float:
    return amount if measure.unit is Unit.COUNT else float(measure.quantity(amount))


def _number(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)
