"""Where labels go: boxes of known size around anchors, so that nothing covers anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kpidesk.drawing.geometry import Box, Spot, clipped

_FURTHER = (0.0, 0.7, 1.6)
_REACH = 0.12


class Wish(NamedTuple):
    """A label that wants a place at one of its boxes, the best one first; they are read once.

    `must` lets it cross the line where no place is free of it; it never covers a label or point.
    """

    key: int
    boxes: Iterable[Box]
    must: bool = False


def beside(anchor: Spot, width: float, height: float, gap: float, plot: Box) -> Iterator[Box]:
    """Boxes above, below, right and left of an anchor, at its corners, then a little further.

    Those that would leave the plot are pushed back into it. In a low plot a label that is
    further away would seem to belong to another point.
    """
    x, y = anchor
    for further in _FURTHER:
        away = gap + height * further
        if away > max(gap, plot.height * _REACH):
            return
        left, right = x - away - width, x + away
        above, below = y - away - height, y + away
        middle_x, middle_y = x - width / 2, y - height / 2
        sides = ((middle_x, above), (middle_x, below), (right, middle_y), (left, middle_y))
        corners = ((left, above), (right, above), (left, below), (right, below))
        for start, top in sides + corners:
            start = max(plot.left, min(start, plot.right - width))  # noqa: PLW2901 - pushed
            top = max(plot.top, min(top, plot.bottom - height))  # noqa: PLW2901 - pushed
            yield Box(start, top, start + width, top + height)


def place(
    wishes: Iterable[Wish],
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
        chosen = _choose(wish, plot, taken, lines)
        if chosen is not None:
            placed[wish.key] = chosen
            taken.append(chosen)
    return placed


def _choose(
    wish: Wish, plot: Box, taken: Sequence[Box], lines: Sequence[tuple[Spot, Spot]]
) -> Box | None:
    crossing = None
    for box in wish.boxes:
        if not box.inside(plot) or any(box.meets(other) for other in taken):
            continue
        if not any(clipped(start, end, box) for start, end in lines):
            return box
        crossing = crossing or box
    return crossing if wish.must else None
