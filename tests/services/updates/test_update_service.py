"""Updates: written, sent, taken back and corrected, and undone."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import LARGEST_FILE, KeptUpdate, SentFigure
from kpidesk.domain.updates.update import (
    LONGEST_SUMMARY,
    UpdateKey,
    UpdateLayout,
    UpdatePart,
    UpdateState,
    UpdateStatus,
    UpdateWords,
)
from kpidesk.services.container import ServiceContainer
from kpidesk.services.undo import revert
from kpidesk.services.updates.facts import Sender
from kpidesk.storage.backup.contents import is_blank
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

FEBRUARY, MARCH = parse_period("2026-02"), parse_period("2026-03")
KEPT = KeptUpdate(b"%PDF-1.7 one", "<p>one</p>", "one", {"part": ["a", 1, None]})
TABLES = ("client_update", "sent_update", "kept_file", "reusable_text")
STEPS = ("send", "unsend", "correct", "discard", "ready")
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60)
WORDS = st.builds(
    UpdateWords,
    status_line=TEXT,
    summary=st.none() | TEXT,
    done=TEXT,
    in_progress=TEXT,
    needed=TEXT,
    next=TEXT,
    fulfilled=st.lists(TEXT, max_size=3).map(tuple),
    subject=st.none() | TEXT,
    greeting=st.none() | TEXT,
    sentences=st.dictionaries(TEXT, TEXT, max_size=2),
    comments=st.dictionaries(TEXT, TEXT.filter(str.strip), max_size=2),
    drafted=st.dictionaries(TEXT, TEXT, max_size=2),
)
LAYOUTS = st.builds(
    UpdateLayout,
    st.none() | st.lists(TEXT, max_size=3).map(tuple),
    st.frozensets(st.sampled_from(UpdatePart)),
)


def rows(path):
    query = "SELECT * FROM {} ORDER BY 1"
    with closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(query.format(table)).fetchall() for table in TABLES}


def code_of(call, *arguments):
    with pytest.raises(WrongRequest) as refused:
        call(*arguments)
    return refused.value.code


def sent(services, key, value=Fraction(80), kept=KEPT):
    update = services.updates.update(key)
    return services.updates.send(update, kept, (SentFigure("csat", value, "80 %"),), "en")


def test_a_new_update_is_stored_once_it_is_changed(services, acme, path):
    key = UpdateKey(acme, MARCH)
    update = services.updates.update(key)
    assert services.updates.save(update) == ()
    changes = services.updates.save(update._replace(status=UpdateStatus.OFF_TRACK))
    assert services.updates.update(key).status is UpdateStatus.OFF_TRACK
    assert len(rows(path)["client_update"]) == 1
    undone = revert(services.practice, changes)
    assert rows(path)["client_update"] == []
    revert(services.practice, undone)
    assert services.updates.update(key).status is UpdateStatus.OFF_TRACK


def test_layout_and_next_steps_come_from_the_update_before(services, acme):
    layout = UpdateLayout(("art",), frozenset({UpdatePart.NOTES}))
    words = UpdateWords(next="Website\n\n  Taxes ")
    before = services.updates.update(UpdateKey(acme, FEBRUARY))
    services.updates.save(before._replace(layout=layout, words=words))
    update = services.updates.update(UpdateKey(acme, MARCH))
    assert (update.layout, update.words) == (layout, UpdateWords())
    assert services.updates.facts(update).planned == ("Website", "Taxes")
    other = services.clients.add("Birch", "fr").new.id
    theirs = services.updates.update(UpdateKey(other, MARCH))
    assert theirs.layout == UpdateLayout()
    assert services.updates.facts(theirs).planned == ()


def test_a_sent_update_is_frozen(services, acme, path):
    key = UpdateKey(acme, MARCH)
    sent(services, key)
    before = rows(path)
    update = services.updates.update(key)
    assert update.state is UpdateState.SENT
    draft = update._replace(state=UpdateState.DRAFT)
    assert code_of(services.updates.save, draft) == "update_sent"
    assert code_of(services.updates.mark_ready, key) == "update_sent"
    assert code_of(services.updates.discard, key) == "update_sent"
    assert code_of(services.updates.send, update, KEPT, (), "en") == "update_sent"
    client = services.records.clients()[0]
    services.clients.change(client._replace(name="Acme Ltd"))
    assert rows(path) == before
    assert services.updates.kept(key) == KEPT
    found = services.updates.sent(key)
    assert (found.client_name, found.sent_on) == ("Acme", date(2026, 5, 4))
    assert found.figures == (SentFigure("csat", Fraction(80), "80 %"),)
    assert found.pdf_hash == KEPT.hash


def test_sending_is_taken_back_until_a_later_one_is_sent(services, acme, path):
    february, march = UpdateKey(acme, FEBRUARY), UpdateKey(acme, MARCH)
    assert code_of(services.updates.unsend, march) == "update_not_sent"
    sent(services, february)
    sent(services, march)
    assert len(rows(path)["kept_file"]) == 1
    assert code_of(services.updates.unsend, february) == "update_followed"
    before = rows(path)
    changes = services.updates.unsend(march)
    assert services.updates.update(march).state is UpdateState.READY
    assert code_of(services.updates.kept, march) == "update_not_sent"
    assert len(rows(path)["kept_file"]) == 1
    revert(services.practice, changes)
    assert rows(path) == before
    services.updates.unsend(march)
    services.updates.unsend(february)
    assert rows(path)["kept_file"] == rows(path)["sent_update"] == []


def test_a_change_after_sending_is_found_and_a_correction_drafted(services, acme, enter):
    key = UpdateKey(acme, MARCH)
    enter(acme, "2026-03", satisfied_answers=4, survey_answers=5)
    words = UpdateWords(summary="Good", done="All", sentences={"csat": "80 %", "art": "Fast"})
    services.updates.save(services.updates.update(key)._replace(words=words))
    sent(services, key)
    assert services.updates.differences(key) == ()
    enter(acme, "2026-03", satisfied_answers=3)
    (difference,) = services.updates.differences(key)
    assert (difference.sent.shown, difference.now) == ("80 %", Fraction(60))
    changes = services.updates.draft_correction(key)
    update = services.updates.update(key)
    assert (update.correction, update.state) == (1, UpdateState.DRAFT)
    assert update.words == words
    assert services.updates.facts(update).corrected == (difference,)
    (entry,) = [each for each in services.updates.listing(acme) if each.key == key]
    assert (entry.state, entry.correction, entry.due) == (UpdateState.DRAFT, 1, False)
    assert entry.sent_on == date(2026, 5, 4)
    assert code_of(services.updates.unsend, key) == "update_not_sent"
    revert(services.practice, changes)
    assert services.updates.update(key).state is UpdateState.SENT
    services.updates.draft_correction(key)
    sent(services, key, Fraction(60), KEPT._replace(pdf=b"%PDF two"))
    assert services.updates.kept(key).pdf == b"%PDF two"
    assert services.records.kept_update(key, 0) == KEPT
    assert services.updates.differences(key) == ()


def test_what_cannot_be_kept_is_refused(services, acme, path):
    update = services.updates.update(UpdateKey(acme, MARCH))
    long = UpdateWords(summary="x" * (LONGEST_SUMMARY + 1))
    assert code_of(services.updates.save, update._replace(words=long)) == "summary_long"
    for words in (
        UpdateWords(done="x" * 6000),
        UpdateWords(comments={"art": "x" * 6000}),
    ):
        assert code_of(services.updates.save, update._replace(words=words)) == "card_text_long"
    for text in ("a\0b", "\ud800"):
        bad = update._replace(words=UpdateWords(done=text))
        assert code_of(services.updates.save, bad) == "card_text_control"
    large = KEPT._replace(pdf=b"%" * (LARGEST_FILE + 1))
    assert code_of(services.updates.send, update, large, (), "en") == "update_file_large"
    assert code_of(services.updates.save, update._replace(key=UpdateKey(9, MARCH), language="fr"))
    nameless = ReusableText(" ", "x")
    assert code_of(services.reusable_texts.save, nameless) == "text_name_missing"
    assert rows(path) == {table: [] for table in TABLES}


def test_reusable_texts_are_of_a_client_and_language(services, acme, path):
    texts = services.reusable_texts
    other = services.clients.add("Birch", "fr").new.id
    added = texts.save(ReusableText("Thanks", "Dear {contact}", acme, "en"))
    texts.save(ReusableText("Merci", "{client} : {csat}", None, "fr"))
    texts.save(ReusableText("Bye", "Bye", other))
    assert [each.name for each in texts.fitting(acme, "en-US")] == ["Thanks"]
    assert [each.name for each in texts.fitting(other, "fr")] == ["Bye", "Merci"]
    thanks = added[0].new
    before = rows(path)
    changes = texts.save(thanks._replace(text="Hello"))
    assert texts.save(thanks._replace(text="Hello")) == ()
    revert(services.practice, changes)
    assert rows(path) == before
    changes = texts.remove(thanks)
    assert texts.remove(thanks) == ()
    revert(services.practice, changes)
    assert rows(path) == before


def test_the_sender_is_kept_and_undone(services, acme):
    sender = services.sender.sender()
    assert (sender.name, sender.logo) == ("", None)
    changes = services.sender.change(replace(sender, name=" Ana  Lopes ", role="VA"))
    assert services.sender.sender().name == "Ana Lopes"
    revert(services.practice, changes)
    assert services.sender.sender() == sender


def test_a_role_can_be_given_in_single_languages(services):
    sender = Sender(role="Assistante", roles={"en": " Virtual  assistant ", "de": ""})
    changes = services.sender.change(sender)
    kept = services.sender.sender()
    assert kept.roles == {"en": "Virtual assistant"}
    assert [kept.role_in(each) for each in ("en", "de")] == ["Virtual assistant", "Assistante"]
    assert services.sender.change(kept) == ()
    services.sender.change(replace(kept, roles={}))
    assert services.sender.sender().roles == {}
    services.sender.change(kept)
    revert(services.practice, changes)
    assert services.sender.sender() == Sender()


def test_words_are_not_in_the_log(services, acme, path):
    update = services.updates.update(UpdateKey(None, MARCH))
    services.updates.save(update._replace(words=UpdateWords(done="Remnant " * 400)))
    services.updates.save(update._replace(words=UpdateWords(done="Other")))
    assert b"Remnant" not in path.read_bytes()
    assert not is_blank(path)


@pytest.fixture(scope="module")
def module_services(tmp_path_factory):
    path = tmp_path_factory.mktemp("updates") / "a.kpidesk"
    create_practice(path, "a")
    with open_practice(path) as practice:
        made = ServiceContainer(practice, ready_made(), lambda: date(2026, 5, 4))
        made.clients.add("Acme", "en")
        yield made


@given(words=WORDS, layout=LAYOUTS)
def test_words_and_layouts_come_back_as_they_were(module_services, words, layout):
    services = module_services
    key = UpdateKey(1, MARCH)
    before = rows(services.practice.path)
    update = services.updates.update(key)._replace(words=words, layout=layout)
    changes = services.updates.save(update)
    assert services.updates.update(key) == update
    revert(services.practice, changes)
    assert rows(services.practice.path) == before


@given(
    steps=st.lists(
        st.tuples(st.sampled_from(STEPS), st.integers(1, 3)),
        max_size=12,
    )
)
def test_any_order_of_sending_and_taking_back_keeps_one_file_for_each_hash(module_services, steps):
    services = module_services
    updates, path = services.updates, services.practice.path
    start = rows(path)
    changes = []
    for step, number in steps:
        key = UpdateKey(1, parse_period(f"2025-0{number}"))
        pdf = KEPT if number < 3 else KEPT._replace(pdf=b"%PDF other")
        calls = {
            "send": lambda key=key, pdf=pdf: updates.send(updates.update(key), pdf, (), "en"),
            "unsend": lambda key=key: updates.unsend(key),
            "correct": lambda key=key: updates.draft_correction(key),
            "discard": lambda key=key: updates.discard(key),
            "ready": lambda key=key: updates.mark_ready(key),
        }
        with suppress(WrongRequest):
            changes += calls[step]()
    now = rows(path)
    used = {row[4] for row in now["sent_update"]}
    assert used == {row[0] for row in now["kept_file"]}
    states = {row[0]: row[6] for row in now["client_update"]}
    assert {row[0] for row in now["sent_update"]} == {n for n, s in states.items() if s == "sent"}
    for key in {each.key for each in services.records.update_summaries()}:
        assert len([each for each in updates.listing() if each.key == key]) == 1
    revert(services.practice, changes)
    assert rows(path) == start
