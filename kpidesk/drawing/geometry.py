"""Geometry of boxes and lines in pixels: overlap, clipping and spreading. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

#: A point in pixels.
XY = tuple[float, float]
_SLACK = 1e-6


class Box(NamedTuple):
    """A rectangle; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The distance from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The distance from top to bottom."""
        return self.bottom - self.top

    def meets(self, other: Box) -> bool:
        """Returns whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def inside(self, other: Box) -> bool:
        """Returns whether the box lies entirely inside the other."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )

    def grown(self, by: float) -> Box:
        """Returns the box enlarged by a border of that width; a negative width shrinks it."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def contains(self, point: XY, slack: float = 0.01) -> bool:
        """Returns whether a point is inside the box or on its edge."""
        x, y = point
        return (
            self.left - slack <= x <= self.right + slack
            and self.top - slack <= y <= self.bottom + slack
        )


def around(centre: XY, radius: float) -> Box:
    """Returns the square around a point."""
    x, y = centre
    return Box(x - radius, y - radius, x + radius, y + radius)


def clipped(start: XY, end: XY, box: Box) -> tuple[XY, XY] | None:
    """Returns the part of a straight line inside the box, or None (Liang and Barsky)."""
    (x0, y0), (x1, y1) = start, end
    dx, dy = x1 - x0, y1 - y0
    enters, leaves = 0.0, 1.0
    for step, distance in (
        (-dx, x0 - box.left),
        (dx, box.right - x0),
        (-dy, y0 - box.top),
        (dy, box.bottom - y0),
    ):
        if step == 0:
            if distance < 0:
                return None
        elif step < 0:
            enters = max(enters, distance / step)
        else:
            leaves = min(leaves, distance / step)
    if enters > leaves:
        return None
    return (x0 + enters * dx, y0 + enters * dy), (x0 + leaves * dx, y0 + leaves * dy)


def uncovered(left: float, right: float, y: float, boxes: Sequence[Box]) -> list[tuple[XY, XY]]:
    """Returns the pieces of a horizontal line that no box covers."""
    pieces = []
    for box in sorted(boxes, key=lambda each: each.left):
        if box.top < y < box.bottom and box.right > left and box.left < right:
            if box.left > left:
                pieces.append(((left, y), (box.left, y)))
            left = max(left, box.right)
    if right > left:
        pieces.append(((left, y), (right, y)))
    return pieces


def spread(
    centres: Sequence[float], sizes: Sequence[float], low: float, high: float
) -> list[float] | None:
    """Returns new centres, as near as possible to the desired ones, at which nothing overlaps.

    The order is kept, and all stay between `low` and `high`. Returns None where not all fit.
    Neighbours that would collide are moved together as one block, which sits at its mean.
    """
    if sum(sizes) > high - low + _SLACK:
        return None
    blocks: list[tuple[list[int], float, float]] = []
    for index in sorted(range(len(centres)), key=lambda each: (centres[each], each)):
        members, size = [index], sizes[index]
        start = _clamped(centres[index] - size / 2, size, low, high)
        while blocks and blocks[-1][1] + blocks[-1][2] > start:
            before, _, its_size = blocks.pop()
            members = before + members
            size += its_size
            start = _clamped(_mean_start(members, centres, sizes), size, low, high)
        blocks.append((members, start, size))
    placed = [0.0] * len(centres)
    for members, start, _ in blocks:
        for index in members:
            placed[index] = start + sizes[index] / 2
            start += sizes[index]  # noqa: PLW2901 - it runs along the block
    return placed


def _clamped(start: float, size: float, low: float, high: float) -> float:
    return max(low, min(start, high - size))


def _mean_start(members: Sequence[int], centres: Sequence[float], sizes: Sequence[float]) -> float:
    """Returns the start at which the members' mean offset from their desired centres is zero."""
    offset = total = 0.0
    for index in members:
        total += centres[index] - sizes[index] / 2 - offset
        offset += sizes[index]
    return total / len(members)
