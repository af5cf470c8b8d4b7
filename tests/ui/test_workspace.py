"""The desk: every change can be undone, is told once, and a fault leaves everything as it was."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QTimer

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.change import Change, TargetChanged
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.practice.contents import PracticeContents, practice_contents
from kpidesk.services.practice.settings import change_setting
from kpidesk.ui import workspace as module
from kpidesk.ui.workspace import Workspace

PERIODS = [parse_period(text) for text in ("2026-08", "2026-09", "2026-W41", "2026")]
MEASURES = ("survey_answers", "satisfied_answers", "clients_start", "clients_new", "request_hours")


def everything(workspace: Workspace) -> PracticeContents:
    found = practice_contents(workspace.services.records, workspace.catalogue)
    return replace(found, clients=tuple(each for each in found.clients if not each.archived))


def random_change(workspace: Workspace, chance: random.Random) -> tuple[Change, ...]:
    services, period = workspace.services, chance.choice(PERIODS)
    match chance.randrange(5):
        case 0:
            return services.notes.write(Note(period, chance.choice(["", "Ferien", "<b>x</b>"])))
        case 1:
            ids = chance.sample([kpi.id for kpi in workspace.catalogue.kpis], 3)
            return services.tracking.track(ids)
        case 2:
            return change_setting(
                services.practice, "resolution_hours", chance.choice([None, "worked"])
            )
        case 3:
            known = [each for each in services.records.clients() if not each.archived]
            if known and chance.random() < 0.5:
                moved = chance.choice(known)._replace(language=chance.choice(["fr", "de", None]))
                return (services.clients.change(moved),)
            return (services.clients.add(f"Client {chance.randrange(10**9)}"),)
    amount = chance.choice([None, 0, 3, 80, 100])
    try:
        typed = Figure(chance.choice(MEASURES), amount, str(amount))
        return services.entries.record(period, [typed], hold=True).changes
    except WrongRequest:
        return ()


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_was_done_can_be_undone_and_done_again(workspace: Workspace, seed: int) -> None:
    chance = random.Random(seed)
    states = [everything(workspace)]
    while workspace.undo_stack.count() < 40:
        before = workspace.undo_stack.count()
        workspace.do("something", lambda: random_change(workspace, chance))
        if workspace.undo_stack.count() > before:
            states.append(everything(workspace))
    assert len({state.rows for state in states}) > 5
    for state in reversed(states[:-1]):
        workspace.undo_stack.undo()
        assert everything(workspace) == state
    for state in states[1:]:
        workspace.undo_stack.redo()
        assert everything(workspace).rows == state.rows
    assert everything(workspace) == states[-1]


def test_a_target_can_be_undone(workspace: Workspace) -> None:
    target = Target("csat", parse_period("2026-01"), Fraction(90))

    def work() -> tuple[Change, ...]:
        with workspace.services.practice.transaction() as transaction:
            transaction.set_target(target)
        return (TargetChanged(None, target),)

    assert workspace.do("target", work)
    workspace.undo_stack.undo()
    assert workspace.services.records.targets("csat") == ()
    workspace.undo_stack.redo()
    assert workspace.services.records.targets("csat") == (target,)


def test_everybody_is_told_once(workspace: Workspace, qtbot) -> None:
    heard: list[tuple[Change, ...]] = []
    workspace.changed.connect(heard.append)
    changes = workspace.services.entries.record(
        PERIODS[0], [Figure("survey_answers", 5, "5")]
    ).changes
    with qtbot.waitSignal(workspace.saved):
        workspace.done("enter", changes)
    assert heard == [changes]
    workspace.done("nothing", ())
    assert len(heard) == 1
    assert workspace.undo_stack.count() == 1


def test_a_fault_is_said_in_words_and_changes_nothing(workspace: Workspace) -> None:
    told: list[object] = []
    workspace.message_posted.connect(told.append)

    def fail() -> tuple[Change, ...]:
        raise NotDone("disk_full", file="mine.kpidesk")

    assert not workspace.do("fail", fail)
    assert "mine.kpidesk" in told[0].text
    assert workspace.undo_stack.count() == 0


def test_what_is_busy_can_be_tried_again(workspace: Workspace) -> None:
    told: list[object] = []
    workspace.message_posted.connect(told.append)
    tries = iter([NotDone("file_busy", file="mine.kpidesk"), None])

    def work() -> tuple[Change, ...]:
        fault = next(tries)
        if fault:
            raise fault
        return change_setting(workspace.services.practice, "resolution_hours", "worked")

    assert not workspace.do("hours", work)
    told[0].act()
    assert workspace.services.records.setting("resolution_hours") == "worked"


def test_undoing_that_fails_leaves_the_figure_and_says_so(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    told: list[object] = []
    workspace.message_posted.connect(told.append)
    workspace.done(
        "enter",
        workspace.services.entries.record(PERIODS[0], [Figure("survey_answers", 5, "5")]).changes,
    )
    practice = workspace.services.practice

    def busy() -> None:
        raise NotDone("file_busy", file="mine.kpidesk")

    monkeypatch.setattr(practice, "transaction", busy)
    workspace.undo_stack.undo()
    assert told
    monkeypatch.undo()
    assert [each.amount for each in workspace.services.records.entries()] == [5]
    qtbot.waitUntil(workspace.undo_stack.canUndo)
    workspace.undo_stack.undo()
    assert list(workspace.services.records.entries()) == []


def test_many_changes_are_reverted_in_the_background_and_nothing_else_is_written(
    workspace, monkeypatch
):
    monkeypatch.setattr(module, "_MANY_FIGURES", 1)
    services, period = workspace.services, PERIODS[0]
    figures = [Figure("leads", 1), Figure("clients_new", 2)]
    workspace.done("both", services.entries.record(period, figures).changes)
    faults = []

    def write():
        with pytest.raises(NotDone) as refused:
            services.entries.record(period, [Figure("requests", 3)])
        faults.append(refused.value.code)

    QTimer.singleShot(0, write)
    before = everything(workspace)
    workspace.undo_stack.undo()
    assert not list(services.records.entries())
    assert faults == ["file_busy"]
    workspace.undo_stack.redo()
    assert everything(workspace) == before
