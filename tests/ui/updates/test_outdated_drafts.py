"""Texts that the user wrote on from a draft, after the figures of the draft have changed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.remark import RemarkCode
from kpidesk.domain.updates.update import UpdatePart
from kpidesk.export.updates.drafts import suggested_done
from kpidesk.export.updates.outdated_texts import _is_rounded
from kpidesk.ui.updates.page import UpdatesPage


def change(page: UpdatesPage, measure: str = "satisfied_answers", value: int = 4) -> None:
    """Change a figure of October as on the page of figures."""
    page.composer.commit()
    workspace = page.workspace
    ada = workspace.services.records.clients()[0]
    with workspace.services.practice.transaction() as transaction:
        key = EntryKey(measure, parse_period("2026-10"), Cell(ada.id))
        changed = transaction.put(key, value)
    workspace.done("", (changed,))
    page.refresh()


def outdated(page: UpdatesPage) -> list[tuple[str, list[str]]]:
    """Returns the fields with old numbers, and these numbers."""
    page.composition.compose_now()
    found = page.composition.remarks()
    said = [each for each in found if each.code is RemarkCode.NUMBER_AS_DRAFTED]
    return [(each.words, each.text.splitlines()) for each in said]


def test_the_numbers_of_the_draft_are_named_until_the_text_has_those_of_today(page) -> None:
    summary = page.composer.summary
    summary.insertPlainText("A good month, 100% fun. ")
    drafted = summary.toPlainText()
    assert "83%" in drafted
    assert outdated(page) == []
    change(page)
    assert summary.toPlainText() == drafted
    assert outdated(page) == [("summary", ["83%", "5"])]
    summary.setPlainText(drafted.replace("83%", "67%"))
    assert outdated(page) == [("summary", ["5"])]
    summary.setPlainText(drafted.replace("83%", "67%").replace("5", "4"))
    assert outdated(page) == []


def test_the_remark_is_said_in_a_sentence(page) -> None:
    page.composer.summary.insertPlainText("A good month. ")
    change(page)
    page._show_remarks()
    assert "Summary: this still says 83% and 5, but the figures have changed." in page.remarks.lines


@pytest.mark.parametrize("reverted", [True, False])
def test_a_draft_that_is_right_again_is_not_remarked(page, reverted: bool) -> None:
    page.composer.summary.insertPlainText("A good month. ")
    change(page)
    if reverted:
        page.workspace.undo_stack.undo()
        page.refresh()
    else:
        page.composer._redraft.click()
        assert page.composition.update.words.drafted == {}
    assert outdated(page) == []


def test_a_sentence_and_a_line_that_were_drafted_are_checked(page) -> None:
    page.composition.edit_layout(lambda layout: layout._replace(figures=("csat", "requests")))
    change(page, "requests", 41)
    page.composition.compose_now()
    (line,) = suggested_done(page.composition.facts, page.composition.reader.words)
    menu = QMenu()
    done = page.composer.lists[UpdatePart.DONE]
    page.composer._insertions.fill(menu, done, UpdatePart.DONE)
    menu.actions()[0].trigger()
    assert done.toPlainText().splitlines() == [line]
    sentence = page.composer.figures.rows["csat"].sentence
    sentence.insertPlainText("Well. ")
    assert "11 of 12" in sentence.toPlainText()
    assert outdated(page) == []
    change(page, "requests", 45)
    change(page)
    found = dict(outdated(page))
    assert found["done"] == ["41"]
    assert found["sentences"] == ["92%", "11"]


def test_what_is_drafted_is_kept_with_the_update(page) -> None:
    page.composer.summary.insertPlainText("A good month. ")
    page.composer.commit()
    words = page.workspace.services.updates.update(page.key).words
    assert "83%" in words.drafted["summary"]


def test_a_correction_names_the_count_that_was_sent(page) -> None:
    page.composer.summary.insertPlainText("A good month. ")
    page.composer.commit()
    page.do.send()
    change(page)
    page.do.correct()
    assert outdated(page) == [("summary", ["5"])]
    codes = [each.code for each in page.composition.remarks()]
    assert RemarkCode.VALUE_AS_SENT in codes


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("3,5", "3,45", True),
        ("3.45", "3.5", True),
        ("3.4", "3.45", False),
        ("80.6%", "81%", True),
        ("80,6\xa0%", "81\xa0%", True),
        ("80.4%", "81%", False),
        ("81%", "81", False),
        ("5", "4.9", False),
        ("1,234", "1,235", False),
        ("٣٫٥", "٣٫٤٥", True),
    ],
)
def test_a_number_with_other_decimals_is_the_same(one, other, same):
    assert _is_rounded(one, other) is same
