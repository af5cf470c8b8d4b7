"""A long answer is read between events; the page stays the newest question's."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.app.start.chart_dialogs import CHART_DIALOGS
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import Length, parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.charts import page as page_module
from kpidesk.ui.charts import series_loader as loader
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice
from kpidesk.ui.navigation import Destination, PageId


@pytest.fixture
def slow(monkeypatch):
    """Each step of reading takes a turn of its own."""
    monkeypatch.setattr(loader, "_SLICE_SECONDS", -1.0)


def test_pieces_are_read_in_turns_and_make_the_whole(slow, page, filled, qtbot):
    page.set_choices(ChartOptions(Length.WEEK, RangeChoice.ALL))
    page.set_choices(ChartOptions(Length.MONTH, RangeChoice.ALL))
    assert page._loader.busy
    assert page.series is None
    page._loader.slow.emit()
    assert page.panel.empty.label.text() == "Reading the figures…"
    qtbot.waitUntil(lambda: page.series is not None)
    assert page.series == filled.services.series.read(SeriesQuery("csat", Length.MONTH))
    assert page.panel.stack.currentWidget() is page.panel.view


def test_the_newest_question_is_answered(slow, page, qtbot):
    page.visit(Destination(PageId.CHARTS, kpi="csat"))
    page.visit(Destination(PageId.CHARTS, kpi="aur"))
    qtbot.waitUntil(lambda: page.series is not None)
    assert page.series.kpi.id == "aur"
    assert not page._loader.busy


def test_a_fault_in_the_middle_is_said(slow, page, filled, qtbot, monkeypatch):
    asked = []
    real = filled.services.series.read

    def series(question):
        asked.append(question)
        if len(asked) > 1:
            raise NotDone("file_busy", file="practice.kpidesk")
        return real(question)

    monkeypatch.setattr(filled.services.series, "read", series)
    page.set_choices(ChartOptions(range=RangeChoice.ALL))
    qtbot.waitUntil(lambda: not page._loader.busy)
    assert "practice.kpidesk" in page.panel.empty.label.text()


def test_a_client_who_is_gone_is_no_longer_asked_for(page):
    page.set_choices(ChartOptions(client=999))
    assert page.choices.client is None
    assert page.series.client is None


def test_a_page_that_goes_while_it_reads_stops(slow, filled, qtbot):
    from kpidesk.ui.charts.page import ChartsPage

    page = ChartsPage(filled, CHART_DIALOGS)
    page.show()
    assert page._loader.busy
    gone: list[int] = []
    page.destroyed.connect(lambda: gone.append(1))
    page.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    qtbot.wait(20)


def test_a_hidden_page_stops_and_goes_on_when_it_is_seen(slow, page, qtbot):
    page.visit(Destination(PageId.CHARTS, kpi="aur"))
    page.hide()
    assert not page._loader.busy
    page.show()
    qtbot.waitUntil(lambda: page.series is not None)
    assert page.series.kpi.id == "aur"


def change(filled, period, amount):
    """A change as undo makes it while the chart is in front."""
    figures = [Figure("satisfied_answers", amount), Figure("survey_answers", 50)]
    filled.done("test", filled.services.entries.record(parse_period(period), figures).changes)


@pytest.fixture
def read(filled, monkeypatch):
    """The questions that are asked."""
    asked = []
    real = filled.services.series.read
    monkeypatch.setattr(
        filled.services.series, "read", lambda question: asked.append(question) or real(question)
    )
    return asked


def test_after_a_change_only_its_period_is_read(page, filled, read):
    change(filled, "2026-03", 11)
    assert [(str(each.first), str(each.last)) for each in read] == [("2026-03", "2026-03")]
    shown = page.series
    page.refresh()
    assert page.series == shown
    (march,) = (each for each in shown.points if str(each.period) == "2026-03")
    assert march.amounts["satisfied_answers"] == 11 + 2 * 46


def test_a_change_that_could_not_be_shown_is_not_lost(page, filled, monkeypatch):
    def busy(*_):
        raise NotDone("file_busy", file="practice.kpidesk")

    with monkeypatch.context() as patched:
        patched.setattr(page_module, "series_query", busy)
        change(filled, "2026-10", 1)
    assert "practice.kpidesk" in page.panel.empty.label.text()
    change(filled, "2026-02", 2)
    shown = page.series
    page.refresh()
    assert page.series == shown


def test_on_another_day_everything_is_read_again(page, filled, read, monkeypatch):
    monkeypatch.setattr(filled.services, "today", lambda: date(2031, 1, 1))
    change(filled, "2026-03", 11)
    assert str(read[0].first) != "2026-03"


def test_nothing_is_shown_of_what_is_no_longer_tracked(slow, page, filled, qtbot):
    page.set_choices(ChartOptions(range=RangeChoice.ALL))
    assert page._loader.busy
    filled.done("test", filled.services.tracking.track([]))
    assert not page._loader.busy
    qtbot.wait(50)
    assert page.series is None
    assert not page.page_actions.export.isEnabled()
