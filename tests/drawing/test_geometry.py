"""Boxes, clipped lines and things that make room for each other."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.drawing.geometry import Box, clipped, spread, uncovered

numbers = st.floats(-1000, 1000)
BOX = Box(0, 0, 100, 50)


@given(
    st.lists(st.tuples(numbers, st.floats(0.5, 60)), min_size=1, max_size=12),
    numbers,
    st.floats(1, 900),
)
def test_spread_never_overlaps_and_never_leaves(desired, low, room):
    centres, sizes = [a for a, _ in desired], [b for _, b in desired]
    placed = spread(centres, sizes, low, low + room)
    if placed is None:
        assert sum(sizes) > room
        return
    edges = sorted((c - s / 2, c + s / 2) for c, s in zip(placed, sizes, strict=True))
    assert edges[0][0] >= low - 1e-6
    assert edges[-1][1] <= low + room + 1e-6
    assert all(one[1] <= two[0] + 1e-6 for one, two in pairwise(edges))


@given(st.lists(st.floats(100, 900), min_size=2, max_size=8, unique=True))
def test_spread_keeps_the_order(centres):
    placed = spread(centres, [30.0] * len(centres), 0, 1000)
    by_wish = sorted(range(len(centres)), key=lambda n: centres[n])
    assert [placed[n] for n in by_wish] == sorted(placed)


def test_what_has_room_stays_where_it_wished_to_be():
    assert spread([10, 50, 90], [10, 10, 10], 0, 100) == [10, 50, 90]
    assert spread([50, 50], [20, 20], 0, 100) == [40, 60]
    assert spread([0, 100], [20, 20], 0, 100) == [10, 90]


@given(st.tuples(numbers, numbers), st.tuples(numbers, numbers))
def test_a_clipped_line_is_inside(start, end):
    piece = clipped(start, end, BOX)
    if piece is not None:
        assert all(BOX.contains(centre, slack=1e-6) for centre in piece)
    elif BOX.contains(start, 0) or BOX.contains(end, 0):
        pytest.fail("a line with an end inside was lost")


def test_clipping():
    assert clipped((-50, 25), (150, 25), BOX) == ((0, 25), (100, 25))
    assert clipped((-10, -10), (-5, 60), BOX) is None
    assert clipped((-50, 0), (0, 100), BOX) is None
    assert clipped((10, 10), (20, 20), BOX) == ((10, 10), (20, 20))


def test_a_level_line_leaves_boxes_out():
    boxes = [Box(60, 0, 80, 20), Box(20, 0, 30, 20), Box(0, 30, 100, 40), Box(-5, 5, 5, 15)]
    pieces = uncovered(0, 100, 10, boxes)
    assert pieces == [((5, 10), (20, 10)), ((30, 10), (60, 10)), ((80, 10), (100, 10))]
    assert uncovered(0, 100, 10, [Box(-1, 0, 101, 20)]) == []
