"""The lists of an update: done, in progress, what is needed, and what comes next."""

from __future__ import annotations

from kpidesk.charts.updates.document import ItemMark, ListBlock, ListItem
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.text_metrics import one_line
from kpidesk.drawing.updates.head_parts import HEADING, NARROW, SECOND, WIDE
from kpidesk.drawing.updates.page_items import (
    INK,
    MM,
    MUTED,
    NAVY,
    NEED_GROUND,
    POINT,
    RULE,
    Block,
    Face,
    Filled,
    PageItem,
    PlacedBullet,
    moved,
    stacked,
)
from kpidesk.drawing.updates.page_text import PageText

_ITEM, _ASIDE = Face(9.5, 13), Face(8.5, 13)
_NEED_HEADING, _NEED = Face(11, 14, bold=True), Face(10, 13.5)
_MARK, _TEXT_AT, _APART = 2.9 * MM, 4.6 * MM, 0.4 * MM
_EDGE, _PAD = 1.4 * MM, 4 * MM
#: The heading and so many items stay together.
_TOGETHER = 2


def list_lines(block: ListBlock, text: PageText, left: float, width: float) -> list[Block]:
    """Returns the heading with the first items, then each further item, as blocks."""
    heading = text.paragraph(block.heading, HEADING, left, width, NAVY)
    items: tuple[PageItem, ...] = heading.items
    if block.aside and len(heading.items) == 1:
        room = width - text.width(block.heading, HEADING) - 3 * MM
        if text.width(block.aside, _ASIDE) <= room:
            items = (*items, text.at_end(block.aside, _ASIDE, left + width, -POINT / 2, MUTED))
    head = Block(items, heading.height)
    rows = [_item(each, n, text, left, width) for n, each in enumerate(_shown(block), 1)]
    if not rows and block.empty:
        rows = [text.paragraph(block.empty, _ITEM, left, width, MUTED)]
    rows = [row._replace(gap=_APART) for row in rows]
    return [stacked((head, *rows[:_TOGETHER])), *rows[_TOGETHER:]]


def list_part(block: ListBlock | None, text: PageText, *, second: bool) -> Block | None:
    """Returns a list in the first or the second column; None where there is none."""
    if block is None:
        return None
    left, width = (SECOND, NARROW) if second else (0.0, WIDE)
    return stacked(tuple(list_lines(block, text, left, width)))


def need_part(block: ListBlock | None, text: PageText) -> Block | None:
    """Returns the band of what the client is asked for; without questions it has no ground."""
    if block is None:
        return None
    left, width = _EDGE + _PAD, WIDE - _EDGE - 2 * _PAD
    heading = text.paragraph(block.heading, _NEED_HEADING, left, width, NAVY)
    rows = [
        _numbered(each, number, text, left, width) for number, each in enumerate(_shown(block), 1)
    ]
    if not rows:
        rows = [text.paragraph(block.empty, _NEED, left, width)]
    inside = stacked((heading, *(row._replace(gap=_APART) for row in rows)))
    top, height = 2.3 * MM, inside.height + 4.3 * MM
    items: list[PageItem] = []
    if _shown(block):
        items.append(Filled(Box(0, 0, WIDE, height), NEED_GROUND))
    edge = NAVY if _shown(block) else RULE
    items.append(Filled(Box(0, 0, _EDGE, height), edge))
    items += [moved(each, 0, top) for each in inside.items]
    return Block(tuple(items), height)


def next_part(block: ListBlock | None, text: PageText, *, beside_need: bool) -> Block | None:
    """Returns the list of what comes next; its heading is level with that of the band beside."""
    found = list_part(block, text, second=beside_need)
    if block is None or found is None or not beside_need:
        return found
    apart = text.pitch(block.heading, _NEED_HEADING) - text.pitch(block.heading, HEADING)
    down = 2.3 * MM + apart / 2
    return Block(tuple(moved(each, 0, down) for each in found.items), found.height + down)


def _shown(block: ListBlock) -> list[ListItem]:
    """Returns the items that have anything to show."""
    return [each for each in block.items if one_line(each.text)]


def _item(each: ListItem, number: int, text: PageText, left: float, width: float) -> Block:
    if each.mark is ItemMark.NUMBER:
        return _numbered(each, number, text, left, width)
    words = text.paragraph(each.text, _ITEM, left + _TEXT_AT, width - _TEXT_AT, INK)
    top = (text.pitch(each.text, _ITEM) - _MARK) / 2
    items: list[PageItem] = [
        PlacedBullet(Box(left, top, left + _MARK, top + _MARK), each.mark),
        *words.items,
    ]
    height = words.height
    if each.aside and words.items:
        last = words.items[-1]
        said = f"· {each.aside}"
        tail = text.placed(said, _ASIDE, last.box.right + 1 * MM, last.box.top, MUTED)
        if tail.box.right <= left + width:
            items.append(tail._replace(baseline=last.baseline))  # type: ignore[union-attr]
        else:
            below = text.paragraph(each.aside, _ASIDE, left + _TEXT_AT, width - _TEXT_AT, MUTED)
            items += [moved(line, 0, height) for line in below.items]
            height += below.height
    return Block(tuple(items), height)


def _numbered(each: ListItem, number: int, text: PageText, left: float, width: float) -> Block:
    face, pitch = _NEED._replace(bold=True), text.pitch(each.text, _NEED)
    label = text.placed(f"{number}.", face, left, 0, INK, pitch=pitch)
    indent = max(_TEXT_AT, label.box.right - left + 1.2 * MM)
    words = text.paragraph(each.unbroken, _NEED, left + indent, width - indent, INK, each.dates)
    return Block((label, *words.items), max(words.height, pitch))
