"""Value labels: they never cover each other, a point, or the edge of the plot."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.drawing.geometry import Box, around, clipped
from kpidesk.drawing.plot.label_placement import LabelRequest, adjacent_boxes, place_labels

PLOT = Box(0, 0, 400, 200)
centres = st.tuples(st.floats(0, 400), st.floats(0, 200))


@given(
    st.lists(centres, min_size=1, max_size=20), st.floats(5, 60), st.floats(5, 20), st.booleans()
)
def test_labels_never_cover_anything(points, width, height, required):
    points = sorted(points)
    lines = list(pairwise(points))
    marks = [around(point, 4) for point in points]
    requests = [
        LabelRequest(n, adjacent_boxes(point, width, height, 6, PLOT), required=required and n == 0)
        for n, point in enumerate(points)
    ]
    placed = place_labels(requests, PLOT, marks, lines)
    boxes = list(placed.values())
    assert not any(one.meets(two) for one, two in combinations(boxes, 2))
    assert not any(box.meets(mark) for box in boxes for mark in marks)
    assert all(box.inside(PLOT.grown(1e-6)) for box in boxes)
    for key, box in placed.items():
        if key != 0 or not required:
            assert not any(clipped(start, end, box) for start, end in lines)


def one_label(lines, obstacles=(), required=False):
    request = LabelRequest(0, adjacent_boxes((200, 100), 40, 10, 5, PLOT), required)
    return place_labels([request], PLOT, [around((200, 100), 4), *obstacles], lines).get(0)


def test_above_is_best_then_below():
    assert one_label([]) == Box(180, 85, 220, 95)
    assert one_label([], [Box(190, 80, 210, 90)]) == Box(180, 105, 220, 115)


def test_a_label_at_the_edge_is_pushed_into_the_plot():
    request = LabelRequest(0, adjacent_boxes((398, 2), 40, 10, 5, PLOT))
    box = place_labels([request], PLOT, [around((398, 2), 4)], [])[0]
    assert box.inside(PLOT)
    assert box == Box(360, 7, 400, 17)


def test_the_first_wish_is_served_first():
    boxes = (Box(0, 0, 10, 10),)
    assert set(place_labels([LabelRequest(7, boxes), LabelRequest(8, boxes)], PLOT, [], [])) == {7}


def test_only_what_must_be_said_crosses_the_line():
    comb = [((x, 0.0), (x, 200.0)) for x in range(0, 401, 10)]
    assert one_label(comb) is None
    assert one_label(comb, required=True) is not None


def test_a_label_that_may_go_far_prefers_a_free_place_to_the_line():
    around_it = [((150.0, 60.0), (250.0, 60.0)), ((150.0, 140.0), (250.0, 140.0))]
    walls = [((x, 60.0), (x, 140.0)) for x in (150.0, 175.0, 225.0, 250.0)]
    lines = around_it + walls
    near = LabelRequest(0, adjacent_boxes((200, 100), 60, 10, 5, PLOT), required=True)
    far = LabelRequest(0, adjacent_boxes((200, 100), 60, 10, 5, PLOT, far=True), required=True)

    def crossings(request):
        box = place_labels([request], PLOT, [around((200, 100), 4)], lines)[0]
        return sum(clipped(start, end, box) is not None for start, end in lines)

    assert crossings(near) > 0
    assert crossings(far) == 0


def test_a_label_meets_an_edge_only_where_every_near_place_does():
    below = ((0.0, 90.0), (400.0, 90.0))

    def placed(edges, lines=()):
        request = LabelRequest(0, adjacent_boxes((200, 100), 40, 10, 5, PLOT, far=True), True)
        return place_labels([request], PLOT, [around((200, 100), 4)], lines, edges)[0]

    assert placed([below]) == Box(180, 105, 220, 115), "below, since the edge is above"
    everywhere = [((0.0, float(y)), (400.0, float(y))) for y in range(0, 200, 5)]
    assert placed(everywhere) == Box(180, 85, 220, 95), "no pointer to a place far off"
    assert placed([below], [((0.0, 110.0), (400.0, 110.0))]) not in (
        Box(180, 85, 220, 95),
        Box(180, 105, 220, 115),
    )
