"""The changelog is whole: this version first, and every language says as much."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from kpidesk import __version__
from kpidesk.i18n.languages import LANGUAGES
from kpidesk.system.release import releases

ROOT = Path(__file__).parents[2]
TAIL = re.compile(r"[.!?]$")
MARKUP = re.compile(r"[<>]|https?:|\*\*|`")


def numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def test_the_newest_release_is_this_version() -> None:
    assert releases()[0].version == __version__


def test_no_release_is_left_out_when_it_is_read() -> None:
    content = tomllib.loads((ROOT / "packaging" / "changelog.toml").read_text(encoding="utf-8"))
    assert len(releases()) == len(content["release"])
    assert {*content} == {"release"}


def test_releases_go_from_the_newest_to_the_oldest() -> None:
    found = [(numbers(each.version), each.day) for each in releases()]
    assert found == sorted(found, reverse=True)
    assert len({version for version, _ in found}) == len(found)


def test_every_language_says_as_much() -> None:
    for each in releases():
        assert set(each.notes) == set(LANGUAGES), each.version
        assert len({len(notes) for notes in each.notes.values()}) == 1, each.version
        assert all(notes for notes in each.notes.values()), each.version


def test_notes_are_short_plain_sentences() -> None:
    for each in releases():
        for note in (note for notes in each.notes.values() for note in notes):
            assert TAIL.search(note), note
            assert note == note.strip()
            assert len(note) <= 180, note
            assert not MARKUP.search(note), note


def test_french_has_its_spaces() -> None:
    for note in (note for each in releases() for note in each.notes["fr"]):
        assert not re.search(r"[^\u202f][;:!?%]", note), note
        assert "'" not in note
