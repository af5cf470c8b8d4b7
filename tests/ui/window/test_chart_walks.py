"""Walks over a chart: is it real, and a benchmark, target or note set there."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QPoint, Qt

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.ports import PracticeFile
from kpidesk.ui.charts.benchmark.dialog import LadderDialog
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.notes.note_dialog import NoteDialog
from kpidesk.ui.targets.target_dialog import TargetDialog
from kpidesk.ui.theme.metrics import GRID
from tests.support.walker import months

Key = Qt.Key
OCTOBER = parse_period("2026-10")
ADA = "Ada"


def survey(practice: PracticeFile) -> None:
    """Fills a file with two years of answers, a drop in September 2026, and a note on it."""
    with practice.transaction() as transaction:
        for back in range(24):
            month = OCTOBER.shifted(-back)
            satisfied = 61 if back == 1 else 82 + back % 3
            transaction.put(EntryKey("satisfied_answers", month), satisfied)
            transaction.put(EntryKey("survey_answers", month), 100)
        transaction.set_note(Note(OCTOBER.shifted(-1), "Half the team was ill"))


def test_a_drop_is_read_out_and_noted(walk):
    """J5: at most 10 seconds and 2 clicks; the note is one more."""
    person = walk(fill=months("2026-08", "2026-09", "2026-10"))
    person.window.go(Destination(PageId.CHARTS, kpi="csat"))
    person.wait(lambda: person.page.series is not None)
    view = person.page.panel.view
    view.setFocus()
    for _ in range(2):
        person.press(Key.Key_Left)
    said = person.page.panel.bar.readout.sentence
    assert "September 2026" in said
    assert "Likely range" in said
    assert "Last 12 months" in said
    assert (person.clicks, person.seconds <= 10) == (0, True)
    person.click(next(b for b in person.page.panel.bar.controls if "Note" in b.text()))
    dialog = person.page.findChild(NoteDialog)
    person.wait(dialog.isVisible)
    dialog.activateWindow()
    dialog.text.setFocus()
    person.wait(dialog.text.hasFocus)
    person.type("Half a month only")
    person.click(dialog.save)
    assert person.page.panel.view.spec.flags[-1].text == "Half a month only"
    assert person.clicks <= 2


def test_whether_a_drop_is_real(walk):
    """At most 10 seconds and 2 clicks from the Overview, and one key to write a note."""
    person = walk(fill=survey, track=["csat"])
    person.wait(lambda: person.page.board.tiles["csat"].content.value)
    person.click(person.page.board.tiles["csat"])
    person.wait(lambda: person.window.page_id is PageId.CHARTS and person.page.series is not None)
    view, bar = person.page.panel.view, person.page.panel.bar
    person.wait(view.isVisible)
    axes, dot = view.chart_layout.axes, view.spec.dots[-2]
    x, y = axes.xy(dot.position, dot.value)
    person.point(view.viewport(), QPoint(round(x), round(y)))
    person.wait(lambda: bar.readout.period == dot.period)
    said = person.read(bar)
    for part in (
        "September 2026",
        "61% (61 of 100)",
        "Likely range: 51 to 70%",
        "Lower than usual for you (usual limits: ",
        "Half the team was ill",
    ):
        assert part in said
    person.click(view.viewport(), QPoint(round(x), round(y)))
    person.looks += 1
    assert "Last 12 months: 81.2% (974 of 1,200)" in bar.readout.rest
    assert view.pinned == dot.position
    assert person.clicks <= 2
    assert person.seconds <= 10
    person.press(Key.Key_F4)
    dialog = person.page.findChild(NoteDialog)
    person.wait(dialog.isVisible)
    assert (person.clicks, person.keys) == (2, 1)


def test_an_own_benchmark_is_made_compared_and_reset(walk):
    """At most 30 seconds and 8 clicks."""
    person = walk(fill=months("2026-08", "2026-09", "2026-10"))
    records = person.window.workspace.services.records
    person.window.go(Destination(PageId.CHARTS, kpi="csat"))
    person.wait(lambda: person.page.series is not None)
    page = person.page

    def ask() -> LadderDialog:
        person.command(page.page_actions.ladder)
        (dialog,) = (each for each in page.findChildren(LadderDialog) if each.isVisible())
        dialog.activateWindow()
        person.wait(dialog.bounds.first.hasFocus)
        return dialog

    dialog = ask()
    person.type("80")
    person.wait(lambda: dialog.spec.final_ladder.is_own)
    mark = QPoint(GRID, dialog.compare.height() // 2)
    person.click(dialog.compare, mark)
    assert not dialog.spec.final_ladder.is_own
    person.looks += 1
    person.click(dialog.compare, mark)
    dialog.source.setFocus()
    person.keys += 1
    person.wait(dialog.source.hasFocus)
    person.type("as agreed")
    person.press(Key.Key_Return)
    (kept,) = records.ladders("csat")
    assert (kept.ladder.thresholds[0].bound, kept.ladder.source) == (80, "as agreed")
    assert page.panel.view.spec.final_ladder.is_own
    person.click(ask().reset)
    assert records.ladders("csat") == ()
    assert not page.panel.view.spec.final_ladder.is_own
    assert person.clicks <= 8
    assert person.seconds <= 30


def test_a_note_is_written_at_a_point_and_shown_to_one_client(walk):
    """At most 15 seconds and 3 clicks, on the chart of all clients; the keyboard is enough."""
    person = walk(fill=months("2026-08", "2026-09", "2026-10", client=ADA))
    services = person.window.workspace.services
    ada = services.records.clients()[0].id
    bo = services.clients.add("Bo").new.id
    person.window.go(Destination(PageId.CHARTS, kpi="csat"))
    person.wait(lambda: person.page.series is not None)
    view = person.page.panel.view
    axes = view.chart_layout.axes
    position = view.spec.final.position
    at = QPoint(round(axes.x(position)), round(axes.plot.top + 20))
    person.click(view.viewport(), at)
    person.press(Key.Key_F4)
    dialog = person.page.findChild(NoteDialog)
    person.wait(dialog.isVisible)
    dialog.activateWindow()
    person.wait(dialog.text.hasFocus)
    person.type("The survey went out late")
    person.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    person.wait(dialog.owner.hasFocus)
    person.type("A")
    assert dialog.owner.currentData() == ada
    for _ in range(3):
        person.press(Key.Key_Tab)
    person.wait(dialog.shown.hasFocus)
    person.press(Key.Key_Space)
    person.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait(lambda: not dialog.isVisible())
    (note,) = services.records.notes()
    assert (note.text, note.client, note.shown) == ("The survey went out late", ada, True)
    assert note.is_shown_to(ada)
    assert not note.is_shown_to(bo)
    assert person.clicks <= 3
    assert person.seconds <= 15


def test_what_was_promised_to_a_client_is_a_target_on_the_chart(walk):
    """J6, its second half: at most 30 seconds and 6 clicks, and the step is seen."""
    person = walk(fill=months("2026-02", "2026-03", "2026-04", "2026-05", client=ADA))
    services = person.window.workspace.services
    (ada,) = services.records.clients()
    art = Target("art", parse_period("2026-02"), None, Fraction(3), ada.id)
    person.window.workspace.done(lambda _: "", (services.targets.set(art),))
    person.window.go(Destination(PageId.CHARTS, kpi="art", client=ADA))
    person.clicks += 1
    person.wait(lambda: person.page.series is not None)
    assert person.page.series.client == ada
    view = person.page.panel.view
    april = view.spec.heights[2]
    x, y = view.chart_layout.axes.xy(2, april)
    person.click(view.viewport(), QPoint(round(x), round(y)))
    person.looks += 1
    assert person.page.panel.chosen == parse_period("2026-04")
    person.keys += 1
    person.page.page_actions.target.trigger()
    dialog = person.page.findChild(TargetDialog)
    person.wait(dialog.isVisible)
    dialog.activateWindow()
    person.wait(dialog.high.hasFocus)
    assert dialog.client == ada.id
    person.type("2")
    person.press(Key.Key_Return)
    spans = person.page.panel.view.spec.targets
    assert [(each.first, each.last, each.high) for each in spans] == [(0, 1, 3), (2, 3, 2)]
    assert "met in 2 of 2 months" in person.page.panel.description
    assert person.clicks <= 6
    assert person.seconds <= 30
    person.window.workspace.undo_stack.undo()
    assert len(person.page.panel.view.spec.targets) == 1
