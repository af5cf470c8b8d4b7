"""Places labels around their anchors without overlaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kpidesk.drawing.geometry import XY, Box, clipped

_NEAR, _REACH = (0.0, 0.7, 1.6), 0.12
#: How many more boxes are tried where one is free but meets an edge: those further off are far.
_MORE = 12
_FAR, _FAR_REACH = (2.4, 3.4, 4.6), 0.4


class LabelRequest(NamedTuple):
    """A request to place a label at one of its boxes, the best first; they are iterated once.

    Where every free box crosses the line, a `required` label gets the one that crosses it least;
    it never covers a label or a point. `area` is where it may be placed, the plot by default.
    """

    key: int
    boxes: Iterable[Box]
    required: bool = False
    area: Box | None = None


def adjacent_boxes(
    anchor: XY, width: float, height: float, gap: float, plot: Box, *, far: bool = False
) -> Iterator[Box]:
    """Yields boxes above, below, left and right of an anchor, at its corners, then further away.

    Boxes that would leave the plot are moved back into it. The distance is limited by the plot's
    height: in a low plot a distant label would seem to belong to another point. With `far` boxes
    follow that need a line to their point.
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
            start = max(plot.left, min(start, plot.right - width))  # noqa: PLW2901 - moved
            top = max(plot.top, min(top, plot.bottom - height))  # noqa: PLW2901 - moved
            yield Box(start, top, start + width, top + height)


def place_labels(
    requests: Iterable[LabelRequest],
    plot: Box,
    obstacles: Iterable[Box],
    lines: Sequence[tuple[XY, XY]],
    edges: Sequence[tuple[XY, XY]] = (),
) -> dict[int, Box]:
    """Give each request, in order, the first of its boxes that is free; some get none.

    A box is free inside the plot, away from obstacles and from labels placed before it. Of the
    free ones the first that meets none of the `edges` is taken, where there is one.
    """
    taken = list(obstacles)
    placed: dict[int, Box] = {}
    for request in requests:
        chosen = _choose(request, plot, taken, lines, edges)
        if chosen is not None:
            placed[request.key] = chosen
            taken.append(chosen)
    return placed


def _choose(
    request: LabelRequest,
    plot: Box,
    taken: Sequence[Box],
    lines: Sequence[tuple[XY, XY]],
    edges: Sequence[tuple[XY, XY]],
) -> Box | None:
    crossing, on_edge, fewest, tries = None, None, 0, _MORE
    for box in request.boxes:
        tries -= on_edge is not None
        if not tries:
            break
        if not box.inside(request.area or plot) or any(box.meets(other) for other in taken):
            continue
        crossed = sum(_crosses(line, box) for line in lines)
        if not crossed and not any(_crosses(edge, box) for edge in edges):
            return box
        if not crossed:
            on_edge = on_edge or box
        elif request.required and (crossing is None or crossed < fewest):
            crossing, fewest = box, crossed
    return on_edge or crossing


def _crosses(line: tuple[XY, XY], box: Box) -> bool:
    """Returns whether a line meets the box. Most lie far to one side, so that is checked first."""
    (x0, y0), (x1, y1) = line
    if (x0 < box.left and x1 < box.left) or (x0 > box.right and x1 > box.right):
        return False
    if (y0 < box.top and y1 < box.top) or (y0 > box.bottom and y1 > box.bottom):
        return False
    return clipped(*line, box) is not None
