"""The parts of an update as `update --json` prints them, and as they are kept when it is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from kpidesk.analysis.packages.balance import Balance
from kpidesk.charts.updates.document import FigureBlock, ListBlock, UpdateDocument
from kpidesk.domain.measure import Unit
from kpidesk.domain.updates.update import UpdatePart
from kpidesk.services.updates.facts import UpdateFacts

_Part = dict[str, object]


def update_parts(
    facts: UpdateFacts, document: UpdateDocument, remarks: Sequence[Mapping[str, object]] = ()
) -> dict[str, object]:
    """Returns client, period, language, state, the parts that have content, and the remarks."""
    return {
        "client": facts.client.name if facts.client else None,
        "period": str(facts.update.key.period),
        "language": document.language,
        "state": facts.update.state,
        "form": document.form,
        "subject": document.subject,
        "greeting": document.greeting,
        "file_name": document.file_name,
        "attached": document.attached,
        "parts": list(_parts(facts, document)),
        "remarks": [dict(each) for each in remarks],
    }


def _parts(facts: UpdateFacts, document: UpdateDocument) -> Iterator[_Part]:
    if document.status is not None:
        yield {
            "part": UpdatePart.STATUS,
            "status": document.status,
            "label": document.status_label,
            "line": document.status_line,
        }
    if document.summary:
        yield {"part": UpdatePart.SUMMARY, "text": document.summary}
    if document.hours is not None:
        yield _hours(facts, document)
    blocks = document.every_figure
    if blocks:
        values = {each.figure: each.point.value for each in facts.figures if each.point}
        figures = [_figure(each, values.get(each.figure)) for each in blocks]
        yield {"part": UpdatePart.FIGURES, "figures": figures}
    yield from _lists(document.done, document.in_progress, document.needed)
    if facts.planned:
        done = set(facts.update.words.fulfilled)
        lines = [{"text": each, "done": each in done} for each in facts.planned]
        yield {"part": UpdatePart.PLANNED, "items": lines}
    yield from _lists(document.next, document.notes)
    if document.small_print:
        yield {"part": UpdatePart.SMALL_PRINT, "lines": list(document.small_print)}


def _hours(facts: UpdateFacts, document: UpdateDocument) -> _Part:
    hours = document.hours
    assert hours is not None
    return {
        "part": UpdatePart.HOURS,
        "text": hours.description,
        "package": _balance(facts.balance) if facts.balance else None,
        "blocks": [
            {
                "from": each.block.first.isoformat() if each.block.first else None,
                "to": each.block.last.isoformat() if each.block.last else None,
                **_balance(each.balance),
            }
            for each in facts.blocks
        ],
    }


def _balance(balance: Balance) -> _Part:
    """Returns the amounts of a package in hours."""
    amounts = {
        "hours": balance.bought,
        "carried_in": balance.carried_in,
        "used": balance.used,
        "left": balance.left,
        "over": balance.over,
        "carried_out": balance.carried_out,
        "expired": balance.expired,
    }
    return {
        name: None if amount is None else float(Fraction(amount, Unit.HOURS.steps))
        for name, amount in amounts.items()
    }


def _figure(block: FigureBlock, value: Fraction | None) -> _Part:
    return {
        "figure": block.figure,
        "name": block.name,
        "value": None if value is None else float(value),
        "unit": block.full.kpi.unit,
        "shown": block.shown,
        "count": block.count,
        "level": block.level,
        "target": block.target,
        "sentence": block.sentence,
        "comment": block.comment,
        "attention": block.attention,
    }


def _lists(*blocks: ListBlock | None) -> Iterator[_Part]:
    return (_list(each) for each in blocks if each is not None)


def _list(block: ListBlock) -> _Part:
    items = [{"text": each.text, "aside": each.aside} for each in block.items]
    return {"part": block.part, "heading": block.heading, "items": items}
