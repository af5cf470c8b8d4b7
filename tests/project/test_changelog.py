"""The changelog: this version first, and short plain sentences in every language."""

from __future__ import annotations

import re

import pytest

from kpidesk import __version__
from kpidesk.i18n.changelog import RELEASES
from kpidesk.i18n.languages import SOURCE, offered_languages
from kpidesk.i18n.words import Words

MARKUP = re.compile(r"[<>]|https?:|\*\*|`")


def numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def test_the_newest_release_is_this_version() -> None:
    assert RELEASES[0].version == __version__


def test_releases_go_from_the_newest_to_the_oldest() -> None:
    found = [(numbers(each.version), each.day) for each in RELEASES]
    assert found == sorted(found, reverse=True)
    assert len({version for version, _ in found}) == len(found)
    assert all(each.notes for each in RELEASES)


@pytest.mark.parametrize("language", offered_languages())
def test_notes_are_short_plain_sentences(language: str, is_sentence) -> None:
    words = Words(language)
    # Other languages need more letters for the same.
    longest = 180 if language == SOURCE else 240
    for note in (words(note) for each in RELEASES for note in each.notes):
        assert is_sentence(note), note
        assert note == note.strip()
        assert len(note) <= longest, note
        assert not MARKUP.search(note), note
