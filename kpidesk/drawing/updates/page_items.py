"""What stands on the pages of an update: texts, boxes, marks and pictures with their places.

All lengths are in units of a twentieth of a point, so that sizes of type are whole numbers.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple, TypeAlias

from kpidesk.charts.spec import ChartSpec
from kpidesk.charts.updates.document import ItemMark
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.ladder import Level
from kpidesk.domain.updates.update import UpdateStatus
from kpidesk.drawing.geometry import Box

POINT = 20.0
MM = POINT * 72 / 25.4

INK, MUTED, NAVY = "#1b2733", "#4f5b67", "#16324f"
RULE, HAIRLINE = "#b9c2cb", "#dbe1e7"
TARGET, ATTENTION, ATTENTION_SHAPE = "#7b3294", "#8f3a00", "#c25400"
NEED_GROUND = "#f0f3f6"


#: The beginnings and ends of pieces of a text.
Spans: TypeAlias = tuple[tuple[int, int], ...]


class Face(NamedTuple):
    """A size of type and the distance of its lines, in points."""

    size: float
    line: float
    bold: bool = False


class PlacedText(NamedTuple):
    """One line of text. `strong` are its bold pieces, in a color of their own where given.

    `turned`: it is read in the other direction than the page.
    """

    box: Box
    baseline: float
    text: str
    face: Face
    colour: str
    strong: Spans = ()
    strong_colour: str = ""
    turned: bool = False


class Filled(NamedTuple):
    """A filled rectangle."""

    box: Box
    colour: str


class PlacedBullet(NamedTuple):
    """The mark of an item of a list."""

    box: Box
    mark: ItemMark


class PlacedStatus(NamedTuple):
    """The sign of a status."""

    box: Box
    status: UpdateStatus


class PlacedLevel(NamedTuple):
    """The shape of a level."""

    box: Box
    level: Level
    colour: str


class PlacedLogo(NamedTuple):
    """A logo, in proportion inside its box."""

    box: Box
    logo: Logo


class PlacedBar(NamedTuple):
    """The bar of a package's hours."""

    box: Box
    share: Fraction


class PlacedChart(NamedTuple):
    """A chart: a small one beside its value, or a full one with title, key and source."""

    box: Box
    spec: ChartSpec
    full: bool = False


PageItem: TypeAlias = (
    PlacedText
    | Filled
    | PlacedBullet
    | PlacedStatus
    | PlacedLevel
    | PlacedLogo
    | PlacedBar
    | PlacedChart
)


class Block(NamedTuple):
    """Items that stay together on a page, from y = 0 on; `gap` is kept above the block."""

    items: tuple[PageItem, ...]
    height: float
    gap: float = 0.0


def moved(item: PageItem, right: float, down: float) -> PageItem:
    """Returns the item at another place."""
    box = item.box
    placed = item._replace(
        box=Box(box.left + right, box.top + down, box.right + right, box.bottom + down)
    )
    if isinstance(placed, PlacedText):
        return placed._replace(baseline=placed.baseline + down)
    return placed


def mirrored(item: PageItem, width: float) -> PageItem:
    """Returns the item on a page of that width that is read from right to left."""
    box = item.box
    return item._replace(box=Box(width - box.right, box.top, width - box.left, box.bottom))


def stacked(blocks: tuple[Block, ...]) -> Block:
    """Returns blocks one below another as one."""
    items: list[PageItem] = []
    y = 0.0
    for number, block in enumerate(blocks):
        y += block.gap if number else 0.0
        items += [moved(each, 0, y) for each in block.items]
        y += block.height
    return Block(tuple(items), y, blocks[0].gap if blocks else 0.0)


def beside(*blocks: Block | None) -> Block | None:
    """Returns blocks with a common top as one; None where there is none."""
    found = [each for each in blocks if each is not None]
    if not found:
        return None
    items = tuple(item for each in found for item in each.items)
    return Block(items, max(each.height for each in found), max(each.gap for each in found))


def cut(block: Block, most: float) -> list[Block]:
    """Returns a block as several of at most that height, between its items."""
    if block.height <= most:
        return [block]
    pieces: list[list[PageItem]] = [[]]
    start = 0.0
    for item in sorted(block.items, key=lambda each: (each.box.top, each.box.left)):
        if item.box.bottom - start > most and pieces[-1]:
            start = item.box.top
            pieces.append([])
        pieces[-1].append(moved(item, 0, -start))
    return [
        Block(tuple(items), max(each.box.bottom for each in items), block.gap) for items in pieces
    ]
