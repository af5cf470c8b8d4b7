"""Writes an update as HTML for a mail: one column that is readable at 360 pixels.

There are only paragraphs, lists, tables of one row and pictures: what mail programs that edit as
Word does keep. All may be dropped but the words.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from html import escape as escaped
from typing import NamedTuple

from kpidesk.charts.updates.document import (
    FigureBlock,
    HoursBlock,
    ItemMark,
    ListBlock,
    ListItem,
    UpdateDocument,
)
from kpidesk.domain.ladder import Level
from kpidesk.domain.updates.update import UpdateStatus
from kpidesk.export.updates.mail_pictures import BAR, SHOWN_WIDTH
from kpidesk.export.updates.update_text import head_line
from kpidesk.i18n.formats import NARROW_SPACE
from kpidesk.i18n.locales.isolates import isolated_paragraph
from kpidesk.i18n.sentences import DOT, side_by_side

_INK, _MUTED, _NAVY, _HAIRLINE = "#1b2733", "#4f5b67", "#16324f", "#dbe1e7"
_FONT, _PAPER = "font-family:'Noto Sans',Arial,sans-serif", "#ffffff"
_ATTENTION, _NEED_GROUND, _NOTHING_EDGE = "#8f3a00", "#f0f3f6", "#b9c2cb"
#: Edge, ground and label of the band of each status.
_BANDS = {
    UpdateStatus.ON_TRACK: ("#0072b2", "#dfeef8", _NAVY),
    UpdateStatus.NEEDS_ATTENTION: ("#c25400", "#fdf0e4", _ATTENTION),
    UpdateStatus.OFF_TRACK: (_ATTENTION, "#fdf0e4", _ATTENTION),
}
_SHAPES = {Level.BELOW: "■", Level.TYPICAL: "●", Level.ABOVE_AVERAGE: "◆", Level.EXCEPTIONAL: "★"}


class _Style(NamedTuple):
    """How a paragraph looks: size and distance of lines in pixels, color, margins.

    Zeros have a unit: LibreOffice takes the length before for one without. It has no margin of a
    table: the paragraphs beside one have it.
    """

    size: int
    line: int
    colour: str = _INK
    margin: str = "0px 0px 10px 0px"
    more: str = ""

    def __str__(self) -> str:
        base = f"font-size:{self.size}px;line-height:{self.line}px;color:{self.colour}"
        return f"margin:{self.margin};{base}{self.more}"


_ZERO, _BESIDE_BAND = "0px 0px 0px 0px", 16
#: On paper, what stands above a chart or a list stays with it.
_TOGETHER = ";page-break-after:avoid"
_TEXT = _Style(15, 22)
_AFTER_BAND = _TEXT._replace(margin=f"{_BESIDE_BAND}px 0px 10px 0px")
_HEADING = _Style(15, 20, _NAVY, "22px 0px 6px 0px", f";font-weight:bold{_TOGETHER}")
_HEAD = _Style(13, 18, _MUTED, "0px 0px 12px 0px")
_BAND = _Style(17, 23, _NAVY, "0px 0px 6px 0px")
_NUMBER = _Style(24, 30, _NAVY, "0px 0px 4px 0px", _TOGETHER)
_NAME = _Style(
    15, 20, _NAVY, _ZERO, f";padding-top:12px;border-top:1px solid {_HAIRLINE}{_TOGETHER}"
)
_VALUE = _Style(15, 30, margin="0px 0px 4px 0px", more=_TOGETHER)
_LEVEL = _Style(14, 20, margin="0px 0px 4px 0px", more=_TOGETHER)
_SENTENCE = _Style(14, 20, margin="0px 0px 8px 0px", more=_TOGETHER)
_PICTURE = _Style(15, 15, margin="0px 0px 12px 0px")
_ITEM = _Style(15, 21, margin="0px 0px 5px 0px")
_RULE = f";padding-top:8px;border-top:1px solid {_HAIRLINE}"
_SMALL = _Style(12, 17, _MUTED, "22px 0px 0px 0px", _RULE)


def escape(text: str) -> str:
    """Returns the text for HTML. Mail programs drop the narrow space that does not break."""
    return escaped(text.replace(NARROW_SPACE, "\N{NO-BREAK SPACE}"))


def update_html(document: UpdateDocument, pictures: Mapping[str, bytes]) -> str:
    """Returns the page with its pictures inside, those of `mail_pictures`."""
    page = _Page(document, pictures)
    code, direction = escape(document.language), "rtl" if document.right_to_left else "ltr"
    title = escape(head_line(document))
    body = "\n".join(page.parts())
    outer = "max-width:600px;margin:0;padding:16px;box-sizing:border-box;overflow-wrap:break-word;"
    return (
        f'<!doctype html>\n<html lang="{code}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n</head>\n"
        f'<body dir="{direction}" style="margin:0;background:#ffffff">\n'
        f'<div dir="{direction}" style="{outer}{_FONT}">\n'
        f"{body}\n</div>\n</body>\n</html>\n"
    )


class _Page:
    """Writes the parts of one document."""

    def __init__(self, document: UpdateDocument, pictures: Mapping[str, bytes]) -> None:
        self._document = document
        self._pictures = pictures
        #: Word and Qt take the direction of each paragraph from itself.
        self._dir = ' dir="rtl"' if document.right_to_left else ""

    def parts(self) -> Iterator[str]:
        """Yields the parts in the order of the page."""
        document = self._document
        yield self._paragraph(_HEAD, escape(head_line(document)))
        if document.status is not None:
            yield self._status(document.status)
        style = _TEXT if document.status is None else _AFTER_BAND
        for line in filter(None, document.summary.split("\n")):
            yield self._paragraph(style, self._line(line))
            style = _TEXT
        if document.hours is not None:
            yield from self._hours(document.hours)
        if document.figures:
            yield self._paragraph(_HEADING, escape(document.figures_heading))
        for figure in document.every_figure:
            yield from self._figure(figure)
        work = [each for each in (document.done, document.in_progress) if each is not None]
        for block in work:
            before_band = block is work[-1] and document.needed is not None
            yield from self._list(block, before_band=before_band)
        if document.needed is not None:
            yield self._needed(document.needed)
        for each in (document.next, document.notes):
            yield from self._list(each) if each else ()
        if document.mail_print:
            yield self._paragraph(_SMALL, " ".join(map(escape, document.mail_print)))

    def _paragraph(self, style: _Style, content: str) -> str:
        return f'<p{self._dir} style="{style}">{content}</p>'

    def _line(self, text: str, content: str = "") -> str:
        """Returns a text or its content, isolated where it is of the other direction alone."""
        marked = isolated_paragraph(text, right_to_left=self._document.right_to_left)
        content = content or escape(text)
        return content if marked == text else f"{marked[0]}{content}{marked[-1]}"

    def _band(self, edge: str, ground: str, content: str) -> str:
        """Returns a cell with an edge. It names its font, which LibreOffice inherits into no table.

        LibreOffice keeps the padding where all four sides have a border.
        """
        painted = f' bgcolor="{ground}"' if ground else ""
        side = "right" if self._document.right_to_left else "left"
        border = f"border:1px solid {ground or _PAPER};border-{side}:5px solid {edge}"
        return (
            f'<table{self._dir} width="100%" cellpadding="0" cellspacing="0" border="0"'
            f' style="margin:{_BESIDE_BAND}px 0px 0px 0px"><tr><td{painted}'
            f' style="padding:10px 12px;{border};{_FONT}">{content}</td></tr></table>'
        )

    def _status(self, status: UpdateStatus) -> str:
        edge, ground, label = _BANDS[status]
        said = f'<b style="color:{label}">{escape(self._document.status_label)}</b>'
        if self._document.status_line:
            said += f"{DOT}{escape(self._document.status_line)}"
        style = _BAND._replace(colour=_INK, margin=_ZERO)
        return self._band(edge, ground, self._paragraph(style, said))

    def _hours(self, hours: HoursBlock) -> Iterator[str]:
        yield self._paragraph(_HEADING, escape(hours.heading))
        total = f' <span style="font-size:15px;color:{_INK}">{escape(hours.total)}</span>'
        yield self._paragraph(_NUMBER, f"<b>{escape(hours.used)}</b>{total if hours.total else ''}")
        yield from self._picture(BAR, hours.description)
        left = f"<b>{escape(hours.left)}</b>" if hours.left else ""
        lines = [left, *(escape(each) for each in hours.explanation.split("\n"))]
        said = "<br>".join(filter(None, lines))
        if said:
            yield self._paragraph(_TEXT, said)

    def _figure(self, block: FigureBlock) -> Iterator[str]:
        yield self._paragraph(_NAME, f"<b>{escape(block.name)}</b>")
        value = f'<b style="font-size:24px;color:{_NAVY}">{escape(block.shown)}</b>'
        count = f"{DOT}{escape(block.count)}" if block.count else ""
        yield self._paragraph(_VALUE, value + count)
        level = _level(block)
        if level:
            yield self._paragraph(_LEVEL, level)
        said = " ".join(filter(None, (block.sentence, block.comment)))
        for line in filter(None, said.split("\n")):
            yield self._paragraph(_SENTENCE, self._line(line))
        yield from self._picture(block.figure, block.description)

    def _picture(self, name: str, description: str) -> Iterator[str]:
        picture = self._pictures.get(name)
        if picture is not None:
            source = f"data:image/png;base64,{base64.b64encode(picture).decode('ascii')}"
            style = "max-width:100%;height:auto"
            said = f'alt="{escape(description)}" style="{style}"'
            image = f'<img src="{source}" width="{SHOWN_WIDTH}" {said}>'
            yield self._paragraph(_PICTURE, image)

    def _list(self, block: ListBlock, *, before_band: bool = False) -> Iterator[str]:
        aside = (
            f" <small>{escape(DOT.strip())} {escape(block.aside)}</small>" if block.aside else ""
        )
        yield self._paragraph(_HEADING, escape(block.heading) + aside)
        yield self._items(block, before_band=before_band)

    def _items(self, block: ListBlock, *, before_band: bool = False) -> str:
        tag = "ol" if block.items[0].mark is ItemMark.NUMBER else "ul"
        side = "0 22px 0 0" if self._document.right_to_left else "0 0 0 22px"
        last = _ITEM._replace(margin=f"0px 0px {_BESIDE_BAND}px 0px") if before_band else _ITEM
        items = "".join(
            f'<li style="{last if each is block.items[-1] else _ITEM}">'
            f"{self._line(each.text, _with_dates(each))}{_aside(each.aside)}</li>"
            for each in block.items
        )
        return f'<{tag}{self._dir} style="margin:0;padding:{side}">{items}</{tag}>'

    def _needed(self, block: ListBlock) -> str:
        heading = self._paragraph(_BAND, f"<b>{escape(block.heading)}</b>")
        if block.items:
            return self._band(_NAVY, _NEED_GROUND, heading + self._items(block))
        empty = self._paragraph(_TEXT._replace(margin=_ZERO), escape(block.empty))
        return self._band(_NOTHING_EDGE, "", heading + empty)


def _with_dates(item: ListItem) -> str:
    """Returns the text of an item with its dates in bold type."""
    text, at, found = item.unbroken, 0, ""
    for begin, end in item.dates:
        found += f"{escape(text[at:begin])}<b>{escape(text[begin:end])}</b>"
        at = end
    return found + escape(text[at:])


def _aside(text: str) -> str:
    style = f"font-size:13px;font-weight:normal;color:{_MUTED}"
    return f' <span style="{style}">{DOT.strip()} {escape(text)}</span>' if text else ""


def _level(block: FigureBlock) -> str:
    """Returns shape, level and target; a level that needs attention is bold."""
    shape = _SHAPES[block.level] if block.level is not None else ""
    said = escape(" ".join(filter(None, (shape, block.level_words))))
    if block.level_stands_out and said:
        said = f'<b style="color:{_ATTENTION}">{said}</b>'
    return side_by_side(said, escape(block.target))
