"""The chart on the screen: what the file shows, with pan, zoom and a period read out."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.charts.sizes import Size
from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.drawing.plot.axes import full_view
from kpidesk.export.chart_png import chart_image
from kpidesk.ui.navigation import PageId

_Key = Qt.Key


@pytest.fixture
def view(page):
    return page.panel.view


def pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    shape = (plain.height(), plain.width(), 4)
    return np.frombuffer(plain.constBits(), np.uint8).reshape(shape)[..., :3].astype(int)


def unlike(one: QImage, other: QImage) -> float:
    """The share of pixels that differ so that one sees it."""
    return float((np.abs(pixels(one) - pixels(other)).max(axis=2) > 24).mean())


def wheel(view, delta: int, spot: QPoint) -> None:
    event = QWheelEvent(
        QPointF(spot), QPointF(view.mapToGlobal(spot)), QPoint(), QPoint(0, delta),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def move(view, spot: QPoint, buttons=Qt.MouseButton.NoButton) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(spot), QPointF(view.viewport().mapToGlobal(spot)),
        Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def middle(view) -> QPoint:
    plot = view.chart_layout.axes.plot
    return QPoint(int((plot.left + plot.right) / 2), int((plot.top + plot.bottom) / 2))


def span(view) -> tuple[float, float]:
    return view.visible_range.first, view.visible_range.last


def test_the_screen_shows_what_the_file_shows(page, view):
    page.setFocus()
    screen = view.grab().toImage()
    file = chart_image(view.spec, view._item.style, Size(view.width(), view.height()))
    assert screen.size() == file.size()
    alike = unlike(screen, file)
    assert alike < 0.0001
    view.choose(3)
    assert unlike(view.grab().toImage(), file) > alike + 0.0003, "the comparison can fail"


def test_at_200_per_cent_every_pixel_is_painted(view):
    screen = view._item._render(2.0)
    file = chart_image(view.spec, view._item.style, Size(view.width(), view.height(), 192))
    assert screen.size() == file.size()
    assert unlike(screen, file) < 0.001


def test_the_view_box_lies_on_the_plot_and_has_the_painters_axes(view):
    axes, box = view.chart_layout.axes, view._box.sceneBoundingRect()
    assert box.left() == pytest.approx(axes.plot.left, abs=0.5)
    assert box.bottom() == pytest.approx(axes.plot.bottom, abs=0.5)
    view.zoom(0.4)
    axes = view.chart_layout.axes
    for position in (axes.view.first, 6.25, axes.view.last):
        scene = view._box.mapViewToScene(QPointF(position, axes.view.low))
        assert scene.x() == pytest.approx(axes.x(position), abs=0.01)
        assert scene.y() == pytest.approx(axes.y(axes.view.low), abs=0.01)


def test_zoom_and_pan_end_where_the_chart_ends(page, view):
    whole = full_view(view.spec)
    assert span(view) == (whole.first, whole.last)
    assert not page.panel.whole.isVisible()
    for _ in range(3):
        wheel(view, 120, middle(view))
    narrow = span(view)
    assert narrow[1] - narrow[0] < (whole.last - whole.first) * 0.8
    assert page.panel.whole.isVisible()
    drag(view, 4000)
    assert span(view)[0] == pytest.approx(whole.first)
    drag(view, -8000)
    assert span(view)[1] == pytest.approx(whole.last)
    for _ in range(40):
        wheel(view, -120, middle(view))
    assert span(view) == pytest.approx((whole.first, whole.last))
    for _ in range(60):
        wheel(view, 120, middle(view))
    assert span(view)[1] - span(view)[0] == pytest.approx(3, abs=0.2)
    assert view.visible_range.low == whole.low
    assert view.visible_range.high == whole.high


def drag(view, by: int) -> None:
    start = middle(view)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for share in (0.25, 0.5, 0.75, 1.0):
        move(view, start + QPoint(int(by * share), 0), Qt.MouseButton.LeftButton)
        QTest.qWait(15)  # pyqtgraph passes moves over that come too fast
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


@pytest.mark.parametrize("way", ["button", "key", "double click", "command"])
def test_ways_back_to_the_whole(page, view, way):
    whole = span(view)
    QTest.keyClick(view, _Key.Key_Plus)
    assert span(view) != whole
    match way:
        case "button":
            page.panel.whole.click()
        case "key":
            QTest.keyClick(view, _Key.Key_0)
        case "double click":
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view))
        case _:
            page.page_actions.whole.trigger()
    assert span(view) == pytest.approx(whole)


def test_keys_zoom_in_and_out(view):
    whole = span(view)
    QTest.keyClick(view, _Key.Key_Plus)
    inner = span(view)
    QTest.keyClick(view, _Key.Key_Plus)
    assert span(view)[1] - span(view)[0] < inner[1] - inner[0]
    for _ in range(4):
        QTest.keyClick(view, _Key.Key_Minus)
    assert span(view) == pytest.approx(whole)


def test_arrows_walk_over_every_period_and_bring_it_into_view(page, view):
    QTest.keyClick(view, _Key.Key_End)
    assert str(page.panel.bar.readout.period) == "2026-11"
    QTest.keyClick(view, _Key.Key_Home)
    assert str(page.panel.bar.readout.period) == "2025-10"
    view.zoom(0.3)
    seen = []
    for _ in range(view.spec.period_count):
        seen.append(str(page.panel.bar.readout.period))
        first, last = span(view)
        assert first <= view.position <= last
        QTest.keyClick(view, _Key.Key_Right)
    assert seen[0] == "2025-10"
    assert seen[3] == "2026-01", "a month without figures is a period too"
    assert seen[-1] == "2026-11"
    assert str(page.panel.bar.readout.period) == "2026-11", "the end is the end"


def test_the_pointer_reads_out_and_a_click_keeps(page, view):
    resting = page.panel.bar.readout.period
    axes = view.chart_layout.axes
    spot = QPoint(round(axes.x(5)), round(axes.plot.top + 40))
    move(view, spot)
    assert str(page.panel.bar.readout.period) == "2026-03"
    assert view._marker._x == pytest.approx(axes.x(5))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert page.panel.bar.readout.period == resting
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert str(page.panel.bar.readout.period) == "2026-03"
    move(view, QPoint(3, 3))
    assert str(page.panel.bar.readout.period) == "2026-03", "outside the plot there is no period"


def test_a_drag_chooses_no_period(view):
    left = Qt.MouseButton.LeftButton
    begin = middle(view)
    end = begin + QPoint(60, 0)
    QTest.mousePress(view.viewport(), left, pos=begin)
    move(view, end, left)
    QTest.mouseRelease(view.viewport(), left, pos=end)
    assert view.pinned is None
    QTest.mouseClick(view.viewport(), left, pos=end)
    assert view.pinned is not None


def test_enter_goes_to_the_figures(page, view, qtbot):
    view.choose(5)
    with qtbot.waitSignal(page.go) as sent:
        QTest.keyClick(view, _Key.Key_Return)
    (destination,) = sent.args
    assert (destination.page, destination.kpi) == (PageId.ENTER, "csat")
    assert str(destination.period) == "2026-03"
    assert destination.cell == NOT_ASSIGNED


def test_a_new_figure_keeps_the_zoom_and_the_period(page, view, filled):
    from kpidesk.domain.period import parse_period
    from kpidesk.services.entry.entry_service import Figure

    view.choose(4)
    view.zoom(0.5)
    before = span(view)
    done = filled.services.entries.record(
        parse_period("2026-02"), [Figure("satisfied_answers", 10), Figure("survey_answers", 10)]
    )
    filled.done("test", done.changes)
    assert span(view) == pytest.approx(before)
    assert view.position == 4
    assert "110" in page.panel.bar.readout.amounts


def test_the_layout_is_made_once_for_a_size_and_range(view, monkeypatch):
    from kpidesk.ui.charts.view import chart_item as picture

    made = []
    real = picture.lay_out
    monkeypatch.setattr(picture, "lay_out", lambda *all_: made.append(1) or real(*all_))
    view.grab()
    for position in range(5):
        view.choose(position)
        view.grab()
    assert made == []
    view.zoom(0.5)
    view.grab()
    view.grab()
    assert len(made) == 1


def length(view) -> float:
    return view.visible_range.last - view.visible_range.first


def test_it_zooms_to_what_is_read_out_and_no_further(page, view):
    position = view.spec.final.position
    whole = length(view)
    for _ in range(20):
        before = length(view)
        page.page_actions.zoom_in.trigger()
        assert length(view) <= before + 0.01
        assert view.visible_range.first <= position <= view.visible_range.last
    assert 1 < length(view) < whole / 2
    page.panel.whole.click()
    assert length(view) == pytest.approx(whole)
    assert not page.panel.whole.isVisible()


def test_letters_on_a_large_screen_are_those_around_them(open_page, filled):
    page = open_page(filled, 2400, 1300)
    shown = page.panel.view.chart_layout
    assert shown.metrics.size <= 15
    said = {item.text for item in shown.items if hasattr(item, "text")}
    assert any("Published benchmark" in text for text in said)
    assert any("not over yet" in text for text in said), "a mark that is drawn is explained"


def test_the_marker_follows_its_period_when_the_chart_is_resized(page, view):
    view.choose(3)
    QApplication.processEvents()
    page.resize(1100, 760)
    QApplication.processEvents()
    resized = view.grab().toImage()
    view.choose(None)
    assert unlike(resized, view.grab().toImage()) > 0
    view.choose(3)
    assert unlike(resized, view.grab().toImage()) == 0
