"""The head of an update's first page: letterhead, title, status, summary and hours."""

from __future__ import annotations

import re
from itertools import pairwise

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from kpidesk.charts.updates.document import HoursBlock, UpdateDocument
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.domain.updates.update import UpdateStatus
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.updates.page_items import (
    INK,
    MM,
    MUTED,
    NAVY,
    POINT,
    Block,
    Face,
    Filled,
    PageItem,
    PlacedBar,
    PlacedLogo,
    PlacedStatus,
    PlacedText,
    beside,
    moved,
    stacked,
)
from kpidesk.drawing.updates.page_text import PageText
from kpidesk.i18n.sentences import side_by_side

#: Two columns of 114 and 54 mm with a gutter of 6.
WIDTH, WIDE, NARROW = 174 * MM, 114 * MM, 54 * MM
SECOND = WIDTH - NARROW
_TITLE = (Face(20, 26), Face(15, 19), Face(12, 16))
SENDER, SMALL = Face(9, 12, bold=True), Face(9, 12)
HEADING = Face(9, 12, bold=True)
_STATUS = Face(12, 16)
_SUMMARY, _SUMMARY_TIGHT = Face(10.5, 15.5), Face(10, 14)
#: Between paragraphs of the summary with an empty line between them.
_BLANK = 2 * MM
_HOURS = (Face(20, 24, bold=True), Face(17, 21, bold=True), Face(13, 17, bold=True))
_OF, _LEFT = Face(10, 24), Face(9, 12.5)
#: The units of hours, as a share of their numbers' size; the numbers and the words of a text.
_OF_NUMBER = 0.62
_PARTS = re.compile(r"\d[\d.,:]*|[^\d\s]+")
_LOGO_HEIGHT, _LOGO_WIDTH, _WIDE_LOGO = 9 * MM, 54 * MM, 3.0
_CLIENT_LOGO_WIDTH = 36 * MM
#: Colors of the ground, the edge and the label.
_BANDS = {
    UpdateStatus.ON_TRACK: ("#dfeef8", "#0072b2", INK),
    UpdateStatus.NEEDS_ATTENTION: ("#fdf0e4", "#c25400", "#8f3a00"),
    UpdateStatus.OFF_TRACK: ("#fdf0e4", "#8f3a00", "#8f3a00"),
}


def letterhead(document: UpdateDocument, text: PageText) -> Block:
    """Returns the sender with the logo, and beside it the kind of update and its reader."""
    logo = _placed_logo(document.sender_logo, _LOGO_WIDTH, _LOGO_HEIGHT)
    items: list[PageItem] = list(logo)
    left = _beside_logo(logo)
    room = WIDE - left
    if not wide_logo(document):
        sender = stacked(
            (
                text.paragraph(document.sender, SENDER, left, room, NAVY, most=2),
                text.paragraph(document.sender_role, SMALL, left, room, MUTED, most=2),
            )
        )
        items += sender.items
    else:
        sender = Block((), 0.0)
    about = stacked(
        (
            text.paragraph(document.kind, SMALL, SECOND, NARROW, MUTED, most=2),
            text.paragraph(document.recipient, SMALL, SECOND, NARROW, MUTED, most=3),
        )
    )
    height = max(_LOGO_HEIGHT, sender.height, about.height)
    return Block((*items, *about.items), height)


def _placed_logo(logo: Logo | None, widest: float, line: float) -> tuple[PlacedLogo, ...]:
    """Returns a logo in the middle of a line; nothing where it cannot be drawn."""
    ratio = logo_ratio(logo) if logo else 0.0
    if logo is None or not ratio:
        return ()
    width = min(widest, min(line, _LOGO_HEIGHT) * ratio)
    height = width / ratio
    top = (line - height) / 2
    return (PlacedLogo(Box(0, top, width, top + height), logo),)


def _beside_logo(logo: tuple[PlacedLogo, ...]) -> float:
    """Returns where the text beside a logo begins."""
    return logo[0].box.right + 3 * MM if logo else 0.0


def wide_logo(document: UpdateDocument) -> bool:
    """Returns whether the sender's logo stands alone: wide ones have the name in them."""
    logo = document.sender_logo
    return logo is not None and logo_ratio(logo) > _WIDE_LOGO


def logo_ratio(logo: Logo) -> float:
    """Returns width ÷ height of a logo; 0 where it cannot be drawn."""
    if logo.format is LogoFormat.SVG:
        size = QSvgRenderer(QByteArray(logo.content)).defaultSize()
    else:
        size = QImage.fromData(logo.content).size()
    return size.width() / size.height() if size.isValid() and size.height() > 0 else 0.0


def title(document: UpdateDocument, text: PageText) -> Block:
    """Returns the client's logo, name and period; the words in smaller type where they are long."""
    large, medium, small = _TITLE
    logo = _placed_logo(document.client_logo, _CLIENT_LOGO_WIDTH, large.line * POINT)
    left = _beside_logo(logo)
    fits = text.width(document.title, large._replace(bold=True)) <= WIDE - left
    named = large if fits else medium
    period = named
    for face in (large, medium, small) if named is large else (medium, small):
        period = face
        if text.width(document.period, face) <= NARROW:
            break
    name = text.paragraph(
        document.title, named._replace(bold=True), left, WIDE - left, NAVY, most=1 if fits else 2
    )
    name = name._replace(
        items=(*logo, *name.items), height=max([name.height, *(each.box.bottom for each in logo)])
    )
    when = text.paragraph(
        document.period, period._replace(line=named.line), SECOND, NARROW, NAVY, most=2
    )
    both = beside(name, when)
    assert both is not None
    return both._replace(gap=4.5 * MM)


def status_band(document: UpdateDocument, text: PageText) -> Block | None:
    """Returns the status with its line; None where none was chosen."""
    status = document.status
    if status is None:
        return None
    ground, edge, ink = _BANDS[status]
    label = document.status_label
    said = side_by_side(label, document.status_line)
    left = 4 * MM + 1.4 * MM + 5.2 * MM + 3 * MM
    words = text.paragraph(said, _STATUS, left, WIDTH - left - 4 * MM, INK, ((0, len(label)),))
    height = words.height + 4.8 * MM
    top = 2.3 * MM
    sign = (text.pitch(said, _STATUS) - 5.2 * MM) / 2 + top
    items: list[PageItem] = [
        Filled(Box(0, 0, WIDTH, height), ground),
        Filled(Box(0, 0, 1.4 * MM, height), edge),
        PlacedStatus(Box(5.4 * MM, sign, 10.6 * MM, sign + 5.2 * MM), status),
    ]
    for number, each in enumerate(words.items):
        line = moved(each, 0, top)
        assert isinstance(line, PlacedText)
        # The label, in bold, has the color of the status.
        items.append(line._replace(strong_colour=ink) if not number else line)
    return Block(tuple(items), height, 3.5 * MM)


def summary_and_hours(
    document: UpdateDocument, text: PageText, gap: float, *, tight: bool
) -> Block | None:
    """Returns the summary beside the hours of the package; None where there are neither."""
    face = _SUMMARY_TIGHT if tight else _SUMMARY
    lines = document.summary.strip().splitlines()
    paragraphs = [
        text.paragraph(line, face, 0, WIDE)._replace(gap=0 if before.strip() else _BLANK)
        for before, line in pairwise(["", *lines])
        if line.strip()
    ]
    summary = stacked(tuple(paragraphs)) if paragraphs else None
    hours = hours_part(document.hours, text, second=summary is not None)
    both = beside(summary, hours)
    return both._replace(gap=gap) if both else None


def hours_part(hours: HoursBlock | None, text: PageText, *, second: bool) -> Block | None:
    """Returns the hours in the second column, or in the first where that is free."""
    if hours is None:
        return None
    left, width = (SECOND, NARROW) if second else (0.0, WIDE)
    heading = text.paragraph(hours.heading, HEADING, left, width, NAVY)
    parts = [heading, _hours_line(hours, text, left, width)]
    if hours.share is not None:
        box = Box(left, 0, left + NARROW, 5.2 * MM)
        parts.append(Block((PlacedBar(box, hours.share),), box.height, 1 * MM))
    rest = text.paragraph(hours.left, _LEFT._replace(bold=True), left, width, INK)
    if hours.left:
        parts.append(rest._replace(gap=1.2 * MM))
    explained = filter(None, hours.explanation.splitlines())
    parts += [text.paragraph(line, _LEFT, left, width, MUTED) for line in explained]
    return stacked(tuple(parts))


def _hours_line(hours: HoursBlock, text: PageText, left: float, width: float) -> Block:
    """Returns "18 h 30 of 20 h" in type that fits, or on two lines."""
    face = _HOURS[-1]
    for face in _HOURS:
        used = _used_hours(hours.used, face, text, left)
        x, line = used[-1].box.right, used[0].box.height
        if not hours.total:
            if x <= left + width:
                return Block(tuple(used), line)
            continue
        total = text.placed(hours.total, _OF._replace(line=face.line), x + 2 * MM, 0)
        if total.box.right <= left + width:
            row = (*used, total._replace(baseline=used[0].baseline))
            return Block(row, max(line, total.box.bottom))
    return stacked(
        (
            text.paragraph(hours.used, face, left, width, NAVY),
            text.paragraph(hours.total, _OF._replace(line=13), left, width),
        )
    )


def _used_hours(said: str, face: Face, text: PageText, left: float) -> list[PlacedText]:
    """Returns "18 h 30" with its units in smaller type."""
    unit = face._replace(size=face.size * _OF_NUMBER)
    parts = [(each, face if each[0].isdigit() else unit) for each in _PARTS.findall(said)]
    return text.in_a_row(parts or [(said, face)], left, 1 * MM, NAVY)
