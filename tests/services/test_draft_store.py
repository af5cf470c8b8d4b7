"""Figures that the file cannot take: kept, tried again, found again at the next start."""

from __future__ import annotations

from unittest import mock

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.change import UnsavedFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.commit import CommitService, Later, Refused, Saved
from kpidesk.services.entry.draft_store import DraftStore
from kpidesk.services.entry.drafts import DraftService
from kpidesk.services.entry.entry_service import Conflict, Figure

OCTOBER = parse_period("2026-10")
REQUESTS = EntryKey("requests", OCTOBER)
ANSWERS, SATISFIED = EntryKey("survey_answers", OCTOBER), EntryKey("satisfied_answers", OCTOBER)
CATALOGUE = ready_made()


def saved(practice):
    return {each.key: each.amount for each in practice.records.entries()}


@pytest.mark.parametrize("code", ["file_busy", "disk_full", "file_gone", "file_swapped"])
def test_a_figure_that_the_file_cannot_take_is_kept_and_tried_again(
    practice, commits, drafts, unwritable, code
):
    with unwritable(code):
        outcome = commits.commit(REQUESTS, "12")
        assert isinstance(outcome, Later)
        assert outcome.fault.code == drafts.fault.code == code
        assert drafts == {REQUESTS: "12"}
        assert [type(each) for _, each in commits.retry()] == [Later]
    assert saved(practice) == {}
    assert drafts.unsaved == {REQUESTS: UnsavedFigure("12", None)}
    assert [type(each) for _, each in commits.retry()] == [Saved]
    assert saved(practice) == {REQUESTS: 12}
    assert drafts == drafts.unsaved == {}
    assert drafts.fault is None


def test_a_retry_stops_at_the_first_figure_that_the_file_cannot_take(commits, unwritable):
    with unwritable():
        for key, text in ((REQUESTS, "12"), (ANSWERS, "many"), (SATISFIED, "5")):
            commits.commit(key, text)
        assert [key for key, _ in commits.retry()] == [REQUESTS]


def test_a_text_that_is_no_figure_is_filed_by_the_retry(practice, commits, drafts, unwritable):
    with unwritable():
        assert isinstance(commits.commit(REQUESTS, "many"), Refused)
    assert practice.records.drafts() == {}
    assert list(drafts.unsaved) == [REQUESTS]
    assert [type(each) for _, each in commits.retry()] == [Refused]
    assert practice.records.drafts() == {REQUESTS: "many"}
    assert drafts.unsaved == {}


def test_what_was_saved_there_since_is_not_overwritten(practice, entering, commits, unwritable):
    with unwritable():
        commits.commit(REQUESTS, "12")
    entering.record_at({REQUESTS: Figure("requests", 15)})
    assert list(commits.retry()) == [(REQUESTS, Conflict(15))]
    assert commits._drafts.pending == ()
    assert list(commits.retry()) == []
    assert commits.commit(REQUESTS, "12") == Conflict(15)
    assert saved(practice) == {REQUESTS: 15}
    assert isinstance(commits.record({REQUESTS: Figure("requests", 12, "12")}), Saved)
    assert saved(practice) == {REQUESTS: 12}


def test_the_same_figure_saved_there_since_is_no_conflict(entering, commits, unwritable):
    with unwritable():
        commits.commit(REQUESTS, "12")
    entering.record_at({REQUESTS: Figure("requests", 12)})
    assert [type(each) for _, each in commits.retry()] == [Saved]


def test_what_was_typed_there_since_is_what_is_saved(practice, commits, drafts, unwritable):
    with unwritable():
        commits.commit(REQUESTS, "12")
    commits.commit(REQUESTS, "15")
    assert list(commits.retry()) == []
    assert saved(practice) == {REQUESTS: 15}
    with unwritable():
        commits.commit(REQUESTS, "16")
        commits.commit(REQUESTS, "")
    list(commits.retry())
    assert saved(practice) == drafts == {}


def test_unsaved_figures_outlive_the_program(practice, entering, journal, unwritable):
    first = DraftStore(DraftService(practice), lambda: None, journal)
    with unwritable():
        for key, text in ((REQUESTS, "12"), (ANSWERS, "3"), (SATISFIED, "")):
            CommitService(practice.records, CATALOGUE, entering, first).commit(key, text)
    entering.record_at({ANSWERS: Figure("survey_answers", 3)})
    again = DraftStore(DraftService(practice), lambda: None, journal)
    commits = CommitService(practice.records, CATALOGUE, entering, again)
    commits.sort_returned()
    # The others are saved: the program was killed before it could forget them.
    assert again == {REQUESTS: "12"}
    assert again.returned == {REQUESTS}
    assert list(commits.retry()) == []
    commits.accept_returned()
    assert [type(each) for _, each in commits.retry()] == [Saved]
    assert saved(practice) == {REQUESTS: 12, ANSWERS: 3}
    assert journal.read() == {}


def test_unsaved_figures_can_be_given_up(practice, journal, entering, unwritable):
    drafts = DraftStore(DraftService(practice), lambda: None, journal)
    commits = CommitService(practice.records, CATALOGUE, entering, drafts)
    commits.commit(ANSWERS, "many")
    with unwritable():
        commits.commit(REQUESTS, "12")
    drafts.give_up()
    assert drafts == {ANSWERS: "many"}
    assert journal.read() == drafts.unsaved == {}


def test_figures_of_a_client_that_the_file_does_not_have_stay_in_the_journal(practice, journal):
    strange = EntryKey("requests", OCTOBER, Cell(99))
    journal.write({strange: UnsavedFigure("5", None)})
    drafts = DraftStore(DraftService(practice), lambda: None, journal)
    assert drafts == drafts.unsaved == {}
    drafts.put_aside({REQUESTS: "12"}, NotDone("file_busy"))
    assert set(journal.read()) == {strange, REQUESTS}
    drafts.give_up()
    assert set(journal.read()) == {strange}


def test_a_journal_that_cannot_be_written_is_reported(practice, journal, commits, drafts):
    journal.path.parent.parent.mkdir(parents=True)
    journal.path.parent.write_text("in the way")
    drafts = DraftStore(DraftService(practice), lambda: None, journal)
    drafts.put_aside({REQUESTS: "12"}, NotDone("file_busy"))
    assert drafts.journal_fault is not None
    journal.path.parent.unlink()
    drafts.put_aside({REQUESTS: "13"}, NotDone("file_busy"))
    assert drafts.journal_fault is None


def test_where_the_file_could_not_be_read_the_user_is_asked_about_any_other_amount(
    practice, entering, commits, drafts, unwritable, monkeypatch
):
    entering.record_at({REQUESTS: Figure("requests", 5)})

    def unreadable(*_):
        raise NotDone("file_busy")

    with unwritable(), monkeypatch.context() as patched:
        patched.setattr(DraftService, "stored", unreadable)
        for key in (REQUESTS, ANSWERS):
            commits.commit(key, "12")
    assert dict(commits.retry()) == {REQUESTS: Conflict(5), ANSWERS: Saved(mock.ANY)}
    assert drafts.conflicts == {REQUESTS: 5}
    assert saved(practice) == {REQUESTS: 5, ANSWERS: 12}
