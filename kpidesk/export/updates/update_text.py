"""Writes an update as plain text, for mail programs without formats and for searching."""

from __future__ import annotations

from collections.abc import Iterator

from kpidesk.charts.updates.document import (
    FigureBlock,
    HoursBlock,
    ItemMark,
    ListBlock,
    UpdateDocument,
)
from kpidesk.i18n.locales.isolates import isolated_name, isolated_paragraph
from kpidesk.i18n.sentences import side_by_side


def update_text(document: UpdateDocument) -> str:
    """Returns the text, its parts in the order of the page and blank lines between them."""
    parts = (each for each in _parts(document) if each)
    return "\n\n".join("\n".join(lines) for lines in parts) + "\n"


def head_line(document: UpdateDocument) -> str:
    """Returns title, period and sender in one line."""
    names = (document.title, document.period, document.sender)
    turned = document.right_to_left
    return side_by_side(*(isolated_name(each, right_to_left=turned) for each in names))


def status_words(document: UpdateDocument) -> str:
    """Returns the status with its line; empty without one."""
    return side_by_side(document.status_label, document.status_line)


def level_line(block: FigureBlock) -> str:
    """Returns level and target of a figure."""
    return side_by_side(block.level_words, block.target)


def _parts(document: UpdateDocument) -> Iterator[list[str]]:
    yield [head_line(document), side_by_side(document.kind, document.recipient)]
    yield [each for each in (status_words(document),) if each]
    yield document.summary.split("\n") if document.summary else []
    yield _hours(document.hours) if document.hours else []
    if document.figures:
        yield [document.figures_heading]
    for block in document.every_figure:
        yield _figure(block)
    for each in (
        *(document.done, document.in_progress, document.needed),
        *(document.next, document.notes),
    ):
        yield _list(each, right_to_left=document.right_to_left) if each else []
    yield list(document.mail_print)


def _hours(hours: HoursBlock) -> list[str]:
    used = " ".join(filter(None, (hours.used, hours.total)))
    return [hours.heading, used, *filter(None, (hours.left, *hours.explanation.split("\n")))]


def _figure(block: FigureBlock) -> list[str]:
    value = side_by_side(block.shown, block.count)
    return [block.name, *filter(None, (value, level_line(block), block.sentence, block.comment))]


def _list(block: ListBlock, *, right_to_left: bool) -> list[str]:
    lines = [side_by_side(block.heading, block.aside)]
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}." if item.mark is ItemMark.NUMBER else "-"
        text = isolated_paragraph(item.text, right_to_left=right_to_left)
        lines.append(f"{mark} {side_by_side(text, item.aside)}")
    return lines if block.items else [*lines, block.empty]
