"""Where labels go: boxes of known size around anchors, so that nothing covers anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kpidesk.drawing.geometry import Box, Spot, clipped

_NEAR, _REACH = (0.0, 0.7, 1.6), 0.12
_FAR, _FAR_REACH = (2.4, 3.4, 4.6), 0.4


class LabelRequest(NamedTuple):
    """A label that wants a place at one of its boxes, the best one first; they are read once.

    `must` lets it cross the line, as seldom as can be, where no place is free of it; it never
    covers a label or point. `room` is where it may stand if not in the plot only.
    """

    key: int
    boxes: Iterable[Box]
    must: bool = False
    room: Box | None = None


def adjacent_boxes(
    anchor: Spot, width: float, height: float, gap: float, plot: Box, *, far: bool = False
) -> Iterator[Box]:
    """Boxes above, below, right and left of an anchor, at its corners, then a little further.

    Those that would leave the plot are pushed back into it. In a low plot a label that is
    further away would seem to belong to another point. With `far` they go on to where it needs a
    line to its point.
    """
    x, y = anchor
    for further in (*_NEAR, *(_FAR if far else ())):
        away = gap + height * further
        reach = _REACH if further in _NEAR else _FAR_REACH
        if away > max(gap, plot.height * reach):
            continue
        left, right = x - away - width, x + away
        above, below = y - away - height, y + away
        middle_x, middle_y = x - width / 2, y - height / 2
        sides = ((middle_x, above), (middle_x, below), (right, middle_y), (left, middle_y))
        corners = ((left, above), (right, above), (left, below), (right, below))
        for start, top in sides + corners:
            start = max(plot.left, min(start, plot.right - width))  # noqa: PLW2901 - pushed
            top = max(plot.top, min(top, plot.bottom - height))  # noqa: PLW2901 - pushed
            yield Box(start, top, start + width, top + height)


def place_labels(
    wishes: Iterable[LabelRequest],
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
    wish: LabelRequest, plot: Box, taken: Sequence[Box], lines: Sequence[tuple[Spot, Spot]]
) -> Box | None:
    crossing, fewest = None, 0
    for box in wish.boxes:
        if not box.inside(wish.room or plot) or any(box.meets(other) for other in taken):
            continue
        crossed = sum(_crosses(line, box) for line in lines)
        if not crossed:
            return box
        if wish.must and (crossing is None or crossed < fewest):
            crossing, fewest = box, crossed
    return crossing


def _crosses(line: tuple[Spot, Spot], box: Box) -> bool:
    """Whether a line meets the box; most lie far to one side."""
    (x0, y0), (x1, y1) = line
    if (x0 < box.left and x1 < box.left) or (x0 > box.right and x1 > box.right):
        return False
    if (y0 < box.top and y1 < box.top) or (y0 > box.bottom and y1 > box.bottom):
        return False
    return clipped(*line, box) is not None
