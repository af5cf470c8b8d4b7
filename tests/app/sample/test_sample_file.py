"""The sample practice is made where it is missing or of another day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kpidesk.app.sample.sample_file import is_from, make_sample, sample_file
from kpidesk.domain.errors import NotDone
from kpidesk.i18n.sample_words import sample_words
from kpidesk.i18n.words import Words
from kpidesk.storage.records.reader import open_reader
from kpidesk.system.lock import locked
from kpidesk.system.paths import data_folder

TODAY = date(2026, 11, 21)


def test_it_is_in_the_data_folder():
    assert sample_file().parent == data_folder()


def test_it_is_made_anew_on_another_day_and_by_one_window(tmp_path):
    path, texts = tmp_path / "sample.kpidesk", sample_words(Words("en"))
    assert not is_from(path, TODAY)
    yesterday = TODAY - timedelta(days=1)
    make_sample(path, yesterday, texts)
    assert is_from(path, yesterday)
    assert not is_from(path, TODAY)
    with locked(path), pytest.raises(NotDone, match="file_in_use"):
        make_sample(path, TODAY, texts)
    assert is_from(path, yesterday)
    make_sample(path, TODAY, texts)
    assert is_from(path, TODAY)
    with open_reader(path) as reader:
        assert reader.clients()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
