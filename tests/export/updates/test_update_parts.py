"""The parts of an update as JSON, and that nobody else is in any of its outputs."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.updates.update import (
    UpdateForm,
    UpdateLayout,
    UpdatePart,
    UpdateStatus,
    UpdateWords,
)
from kpidesk.export.updates.mail_pictures import mail_pictures
from kpidesk.export.updates.update_eml import UpdateMail, update_eml
from kpidesk.export.updates.update_html import update_html
from kpidesk.export.updates.update_parts import update_parts
from kpidesk.export.updates.update_text import update_text

CLIENT = "Casa Lavanda"
ALWAYS = parse_period("1900"), parse_period("2199")


def test_parts_are_in_order_with_exact_values(make_update):
    own = UpdateWords(
        status_line="a line", done="one\ntwo", in_progress="three", needed="what", next="then"
    )
    facts, document, _ = make_update(
        CLIENT, words=own, status=UpdateStatus.ON_TRACK, planned=("two", "four")
    )
    found = json.loads(json.dumps(update_parts(facts, document, [{"code": "few_answers"}])))
    assert (found["client"], found["period"], found["state"]) == (CLIENT, "2026-10", "draft")
    assert found["language"] == document.language
    assert found["remarks"] == [{"code": "few_answers"}]
    parts = {each["part"]: each for each in found["parts"]}
    assert list(parts) == [
        *("status", "summary", "hours", "figures", "done", "in_progress", "needed"),
        *("planned", "next", "small_print"),
    ]
    assert parts["status"] == {
        "part": "status",
        "status": "on_track",
        "label": "On track",
        "line": "a line",
    }
    values = {each.figure: each.point.value for each in facts.figures}
    for figure in parts["figures"]["figures"]:
        assert figure["value"] == float(values[figure["figure"]])
    hours = parts["hours"]["package"]
    assert hours["used"] == facts.balance.used / 3_600_000
    assert parts["planned"]["items"][0] == {"text": "two", "done": False}
    assert [each["text"] for each in parts["done"]["items"]] == ["one", "two"]


def test_an_update_without_content_has_few_parts(make_update):
    facts, document, _ = make_update(None, "1990-01", figures=())
    found = json.loads(json.dumps(update_parts(facts, document)))
    assert found["client"] is None
    assert [each["part"] for each in found["parts"]] == ["small_print"]


@pytest.mark.parametrize("form", UpdateForm)
def test_nobody_else_is_in_any_output(make_update, services, form):
    names = [each.name for each in services.records.clients()]
    cards = {each: services.records.client_card(each.id) for each in services.records.clients()}
    for client, card in cards.items():
        facts, document, words = make_update(client.name, form=form)
        text = update_text(document)
        html = update_html(document, mail_pictures(document, words))
        mail = UpdateMail(document.subject, document.greeting, html, text, b"", "a.pdf", card.mail)
        outputs = (
            text,
            html,
            update_eml(mail).decode("ascii").replace("=\r\n", ""),
            json.dumps(update_parts(facts, document), ensure_ascii=False),
            document.file_name,
        )
        private = [each for each in (card.remark, card.region) if each and len(each) > 2]
        foreign = [each for each in names if each != client.name]
        foreign += [each.contact for key, each in cards.items() if key != client and each.contact]
        every = services.records.notes(*ALWAYS)
        notes = [each.text for each in every if not each.is_shown_to(client.id)]
        for canary in (*private, *foreign, *notes, "/home", "/tmp", "C:\\"):
            assert not any(canary in each for each in outputs), canary


def test_shown_notes_of_the_client_are_a_part(make_update, services):
    ids = {each.name: each.id for each in services.records.clients()}
    ada, other = ids["Atelier Colibri"], ids["Casa Lavanda"]
    march = parse_period("2026-03")
    week, long_ago = march.subperiods(Length.WEEK)[0], march.shifted(-7)
    notes = (
        Note(march, "<b>Late</b>\nsurvey", "survey_answers", Cell(ada, "fr"), shown=True),
        Note(march, "canary: private", None, Cell(ada)),
        Note(march, "canary: of another", None, Cell(other), shown=True),
        Note(march, "canary: of the business", shown=True),
        Note(week, "Fair in Lyon", None, Cell(ada), shown=True),
        Note(march, "New shop", None, Cell(ada), ongoing=True, shown=True),
        Note(long_ago, "Built", None, Cell(ada), until=march.shifted(1), shown=True),
        Note(long_ago, "canary: told before", "requests", Cell(ada), ongoing=True, shown=True),
    )
    with services.practice.transaction() as transaction:
        written = [transaction.set_note(each) for each in notes]
    try:
        facts, document, words = make_update("Atelier Colibri", "2026-03")
        parts = update_parts(facts, document)["parts"]
        (block,) = (each for each in parts if each["part"] == "notes")
        assert [each["text"] for each in block["items"]] == [
            "August 2025 to April 2026: Built",
            "CSAT: <b>Late</b> survey",
            "March 2026 onward: New shop",
            "Week 10, 2026: Fair in Lyon",
        ]
        outputs = update_text(document), update_html(document, mail_pictures(document, words))
        for each in outputs:
            assert "Fair in Lyon" in each
            assert "canary" not in each
        assert "<b>Late" not in outputs[1]
        layout = UpdateLayout(left_out=frozenset({UpdatePart.NOTES}))
        without = make_update("Atelier Colibri", "2026-03", layout=layout)[1]
        assert without.notes is None
        _, review, _ = make_update(None, "2026-03")
        assert [each.text for each in review.notes.items] == ["canary: of the business"]
    finally:
        with services.practice.transaction() as transaction:
            for each in written:
                transaction.set_note(replace(each, text=""))
