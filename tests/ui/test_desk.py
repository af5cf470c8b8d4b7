"""The desk: every change can be undone, is told once, and a fault leaves everything as it was."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

import pytest

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.change import Fact, TargetChanged
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.practice.contents import Contents, contents
from kpidesk.services.practice.settings import choose
from kpidesk.ui.workspace import Desk

PERIODS = [parse_period(text) for text in ("2026-08", "2026-09", "2026-W41", "2026")]
MEASURES = ("survey_answers", "satisfied_answers", "clients_start", "clients_new", "request_hours")


def everything(desk: Desk) -> Contents:
    found = contents(desk.services.records, desk.catalogue)
    return replace(found, clients=tuple(each for each in found.clients if not each.archived))


def random_change(desk: Desk, chance: random.Random) -> tuple[Fact, ...]:
    services, period = desk.services, chance.choice(PERIODS)
    match chance.randrange(5):
        case 0:
            return services.notes.write(Note(period, chance.choice(["", "Ferien", "<b>x</b>"])))
        case 1:
            ids = chance.sample([kpi.id for kpi in desk.catalogue.kpis], 3)
            return services.tracking.track(ids)
        case 2:
            return choose(services.practice, "resolution_hours", chance.choice([None, "worked"]))
        case 3:
            known = [each for each in services.records.clients() if not each.archived]
            if known and chance.random() < 0.5:
                moved = replace(chance.choice(known), language=chance.choice(["fr", "de", None]))
                return (services.clients.change(moved),)
            return (services.clients.add(f"Client {chance.randrange(10**9)}"),)
    amount = chance.choice([None, 0, 3, 80, 100])
    try:
        typed = Figure(chance.choice(MEASURES), amount, str(amount))
        return services.entering.record(period, [typed], hold=True).facts
    except WrongRequest:
        return ()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_was_done_can_be_undone_and_done_again(desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    states = [everything(desk)]
    while desk.undo_stack.count() < 60:
        before = desk.undo_stack.count()
        desk.do("something", lambda: random_change(desk, chance))
        if desk.undo_stack.count() > before:
            states.append(everything(desk))
    assert len({state.rows for state in states}) > 5
    for state in reversed(states[:-1]):
        desk.undo_stack.undo()
        assert everything(desk) == state
    for state in states[1:]:
        desk.undo_stack.redo()
        assert everything(desk).rows == state.rows
    assert everything(desk) == states[-1]


def test_a_target_can_be_undone(desk: Desk) -> None:
    target = Target("csat", parse_period("2026-01"), Fraction(90))

    def work() -> tuple[Fact, ...]:
        with desk.services.practice.transaction() as ledger:
            ledger.set_target(target)
        return (TargetChanged(None, target),)

    assert desk.do("target", work)
    desk.undo_stack.undo()
    assert [each.value for each in desk.services.records.targets("csat")] == [None]
    desk.undo_stack.redo()
    assert desk.services.records.targets("csat") == (target,)


def test_everybody_is_told_once(desk: Desk, qtbot) -> None:
    heard: list[tuple[Fact, ...]] = []
    desk.changed.connect(heard.append)
    facts = desk.services.entering.record(PERIODS[0], [Figure("survey_answers", 5, "5")]).facts
    with qtbot.waitSignal(desk.saved):
        desk.done("enter", facts)
    assert heard == [facts]
    desk.done("nothing", ())
    assert len(heard) == 1
    assert desk.undo_stack.count() == 1


def test_a_fault_is_said_in_words_and_changes_nothing(desk: Desk) -> None:
    told: list[object] = []
    desk.told.connect(told.append)

    def fail() -> tuple[Fact, ...]:
        raise NotDone("disk_full", file="mine.kpidesk")

    assert not desk.do("fail", fail)
    assert "mine.kpidesk" in told[0].text
    assert desk.undo_stack.count() == 0


def test_what_is_busy_can_be_tried_again(desk: Desk) -> None:
    told: list[object] = []
    desk.told.connect(told.append)
    tries = iter([NotDone("file_busy", file="mine.kpidesk"), None])

    def work() -> tuple[Fact, ...]:
        fault = next(tries)
        if fault:
            raise fault
        return choose(desk.services.practice, "resolution_hours", "worked")

    assert not desk.do("hours", work)
    told[0].act()
    assert desk.services.records.setting("resolution_hours") == "worked"


def test_undoing_that_fails_leaves_the_figure_and_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    told: list[object] = []
    desk.told.connect(told.append)
    desk.done(
        "enter",
        desk.services.entering.record(PERIODS[0], [Figure("survey_answers", 5, "5")]).facts,
    )
    practice = desk.services.practice

    def busy() -> None:
        raise NotDone("file_busy", file="mine.kpidesk")

    monkeypatch.setattr(practice, "transaction", busy)
    desk.undo_stack.undo()
    assert told
    monkeypatch.undo()
    assert [each.amount for each in desk.services.records.entries()] == [5]
    qtbot.waitUntil(desk.undo_stack.canUndo)
    desk.undo_stack.undo()
    assert list(desk.services.records.entries()) == []
