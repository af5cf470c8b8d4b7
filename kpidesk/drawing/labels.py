"""Where labels go: boxes of known size around anchors, so that nothing covers anything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kpidesk.drawing.geometry import Box, Spot, clipped


_FURTHER = (0.7, 1.6)


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that wants a place at one of its boxes, the best one first.

    `must` lets it cross the line where no place is free of it; it never covers a label or point.
    """

    key: int
    boxes: tuple[Box, ...]
    must: bool = False


def beside(
    anchor: Spot, width: float, height: float, gap: float, plot: Box
) -> tuple[Box, ...]:
    """Boxes above, below, right and left of an anchor, at its corners, then a little further.

    Those that would leave the plot are pushed back into it.
    """
    boxes = _ring(anchor, width, height, gap)
    for further in _FURTHER:
        boxes += _ring(anchor, width, height, gap + height * further)
    return tuple(_pushed(box, plot) for box in boxes)


def _pushed(box: Box, plot: Box) -> Box:
    left = max(plot.left, min(box.left, plot.right - box.width))
    top = max(plot.top, min(box.top, plot.bottom - box.height))
    return Box(left, top, left + box.width, top + box.height)


def _ring(anchor: Spot, width: float, height: float, gap: float) -> tuple[Box, ...]:
    x, y = anchor
    left, right = x - gap - width, x + gap
    above, below = y - gap - height, y + gap
    middle_x, middle_y = x - width / 2, y - height / 2
    corners = [(left, above), (right, above), (left, below), (right, below)]
    sides = [(middle_x, above), (middle_x, below), (right, middle_y), (left, middle_y)]
    return tuple(Box(a, b, a + width, b + height) for a, b in sides + corners)


def place(
    wishes: Sequence[Wish],
    plot: Box,
    obstacles: Iterable[Box],
    lines: Sequence[tuple[Spot, Spot]],
) -> dict[int, Box]:
    """Give each wish, in order, the first of its boxes that is free; some get none.

    A box is free inside the plot, away from obstacles and from labels placed before it.
    """
    taken = list(obstacles)
    placed: dict[int, Box] = {}
    for wish in wishes:
        free = [
            box
            for box in wish.boxes
            if box.inside(plot) and not any(box.meets(other) for other in taken)
        ]
        clear = next((box for box in free if not _crossed(box, lines)), None)
        if clear is None and wish.must and free:
            clear = free[0]
        if clear is not None:
            placed[wish.key] = clear
            taken.append(clear)
    return placed


def _crossed(box: Box, lines: Sequence[tuple[Spot, Spot]]) -> bool:
    return any(clipped(start, end, box) is not None for start, end in lines)
