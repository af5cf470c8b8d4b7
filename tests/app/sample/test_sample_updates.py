"""A new sample has updates of each client in its language; the earlier ones were sent."""

from __future__ import annotations

import shutil
from collections import Counter
from datetime import date

import pytest

from kpidesk.app.practice.practice_handle import open_read_only, open_to_write
from kpidesk.app.sample import sample_updates
from kpidesk.app.sample.sample_file import make_sample, open_new
from kpidesk.app.sample.sample_updates import earlier_updates
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.updates.update import UpdateState
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.sample_words import sample_words
from kpidesk.i18n.updates.sample_update_texts import SAMPLE_UPDATES
from kpidesk.i18n.words import Words
from kpidesk.services.updates.sender import sender_of
from kpidesk.services.updates.update_service import UpdateService

TODAY = date(2026, 11, 21)


@pytest.mark.long
@pytest.mark.parametrize("today", [TODAY, date(2027, 1, 1)])
def test_each_client_has_updates_and_the_earlier_ones_were_sent(qapp, tmp_path, today):
    path, backups = tmp_path / "sample.kpidesk", tmp_path / "backups"
    make_sample(path, today, sample_words(Words("en")))
    handle = open_new(lambda file: open_to_write(file, backups), Words("en"), today)(path)
    records, query = handle.records, UpdateService(handle, ready_made(), lambda: today)
    stored = records.update_summaries()
    assert {each.key.client for each in stored} == {each.id for each in records.clients()}
    states = Counter(each.state for each in stored)
    assert states[UpdateState.DRAFT] == states[UpdateState.READY] == 1
    assert states[UpdateState.SENT] >= len(records.clients())
    languages = {each.id: each.language for each in records.clients()}
    for each in stored:
        update = query.update(each.key)
        assert query.facts(update).client is not None
        assert update.words.next
        if each.state is UpdateState.SENT:
            sent, kept = query.sent(each.key), query.kept(each.key)
            assert each.key.period.last_day < sent.sent_on <= today
            assert kept.pdf.startswith(b"%PDF-")
            assert kept.hash == sent.pdf_hash
            assert kept.html
            assert kept.text
            wanted = languages[each.key.client]
            assert sent.language == (wanted if wanted in offered_languages() else "en")
            assert query.differences(each.key) == ()
    assert any(query.update(each.key).words.fulfilled for each in stored)
    assert sender_of(records).name
    assert any("{contact}" in each.text for each in records.reusable_texts())
    handle.close()


def test_a_sample_that_is_only_read_stays_as_it_is(qapp, sample_practice, tmp_path):
    path = shutil.copyfile(sample_practice, tmp_path / "sample.kpidesk")
    before = path.read_bytes()
    handle = open_new(lambda file: open_read_only(file, tmp_path), Words("en"), TODAY)(path)
    assert not handle.records.update_summaries()
    handle.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("year", [6, pytest.param(12, marks=pytest.mark.long)])
def test_the_year_before_is_added_part_by_part_and_once(
    qapp, sample_practice, tmp_path, monkeypatch, year
):
    monkeypatch.setattr(sample_updates, "_YEAR", year)
    path = shutil.copyfile(sample_practice, tmp_path / "sample.kpidesk")
    handle = open_to_write(path, tmp_path / "backups")
    records = handle.records
    parts = earlier_updates(handle, Words("en"), TODAY)
    while not records.update_summaries():
        next(parts)
    parts.close()
    # The rest follows when the sample is opened again.
    changes = [each for part in earlier_updates(handle, Words("en"), TODAY) for each in part]
    stored = records.update_summaries()
    assert len(changes) == len(stored) - 1
    months = Counter(each.key.client for each in stored)
    ids = sorted(each.id for each in records.clients())
    latest = {each: len(told) for each, told in zip(ids, SAMPLE_UPDATES, strict=True)}
    # The client with a block has not been there for a year.
    years = [months[each] + latest[each] for each in months]
    assert sorted(years)[1:] == [year] * (len(years) - 1)
    assert all(each.state is UpdateState.SENT for each in stored)
    assert not any(earlier_updates(handle, Words("en"), TODAY))
    handle.close()
