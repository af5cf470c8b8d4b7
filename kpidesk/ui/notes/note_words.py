"""Notes in words: their texts, and whether they are private or shown to others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum

from kpidesk.domain.annotations import Note
from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import span_name
from kpidesk.i18n.sentences import labelled, side_by_side
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.notes import texts


class NoteMark(Enum):
    """The mark of notes at one place; the value stands for it in texts."""

    PRIVATE = "\N{UPPER RIGHT TRIANGLE}"
    SHOWN = "\N{BLACK UPPER RIGHT TRIANGLE}"


def note_mark(notes: Collection[Note]) -> NoteMark | None:
    """Returns the mark of these notes, that of shown ones if any is; None without notes."""
    if not notes:
        return None
    return NoteMark.SHOWN if any(each.shown for each in notes) else NoteMark.PRIVATE


def note_words(words: Words, note: Note, clients: Mapping[int, str] | None = None) -> str:
    """Returns `private note: …` or `note shown to the client: …`.

    With `clients`, a client's note begins with the name.
    """
    said = words(_form(note, texts.PRIVATE, texts.TO_CLIENT, texts.IN_FILES), note=note.text)
    name = _owner(words, note, clients)
    return labelled(words, name, said) if name else said


def note_line(
    words: Words, note: Note, clients: Mapping[int, str] | None = None, at: Period | None = None
) -> str:
    """Returns a note with its time, and its client with `clients`.

    Of a note on a figure in the period `at` it returns the note alone.
    """
    span = note.ongoing or note.until is not None
    if note.measure is not None and note.period == at and not span:
        return words.formats.capitalized(note_words(words, note, clients))
    form = _form(note, texts.PRIVATE_ON, texts.TO_CLIENT_ON, texts.IN_FILES_ON)
    name = span_name(words, note.period, note.until, ongoing=note.ongoing)
    period = side_by_side(_owner(words, note, clients), name)
    return words(form, period=period, note=note.text)


def _form(note: Note, private: Text, to_client: Text, in_files: Text) -> Text:
    if not note.shown:
        return private
    return in_files if note.client is None else to_client


def _owner(words: Words, note: Note, clients: Mapping[int, str] | None) -> str:
    name = clients.get(note.client) if clients and note.client is not None else None
    return words.name(name) if name else ""


def with_mark(words: Words, place: str, mark: NoteMark | None) -> str:
    """Returns a place for screen readers, with what its mark says."""
    if mark is None:
        return place
    text = texts.WITH_SHOWN if mark is NoteMark.SHOWN else texts.WITH_PRIVATE
    return words(text, place=place)
