"""Checks the texts of updates: plain text of a limited length."""

from __future__ import annotations

import unicodedata

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.updates.update import LONGEST_SUMMARY, Update, UpdateWords

#: Of any text but the summary.
LONGEST = 5_000
_LISTS = ("status_line", "done", "in_progress", "needed", "next")
_OPTIONAL = ("subject", "greeting")
_CONTROL = ("Cc", "Cs")


def checked_update(update: Update) -> Update:
    """Returns an update as it is kept.

    Raises WrongRequest `summary_long` (with `most` and `length`) and the codes of `checked_text`.
    """
    words = update.words
    for name in (*_LISTS, *_OPTIONAL):
        checked_text(getattr(words, name) or "", LONGEST)
    if (length := len(words.summary or "")) > LONGEST_SUMMARY:
        raise WrongRequest("summary_long", most=LONGEST_SUMMARY, length=length)
    checked_text(words.summary or "", LONGEST_SUMMARY)
    for text in (*words.fulfilled, *words.sentences.values(), *words.comments.values()):
        checked_text(text, LONGEST)
    return update._replace(words=_without_blanks(words))


def checked_text(text: str, most: int) -> str:
    """Returns the text.

    Raises WrongRequest `card_text_long` (with `most` and `length`) and `card_text_control`
    (with the `character`).
    """
    if len(text) > most:
        raise WrongRequest("card_text_long", most=most, length=len(text))
    for character in text:
        if character not in "\n\t" and unicodedata.category(character) in _CONTROL:
            raise WrongRequest("card_text_control", character=f"U+{ord(character):04X}")
    return text


def _without_blanks(words: UpdateWords) -> UpdateWords:
    """Returns the words without comments that are empty; an empty sentence is a choice."""
    comments = {figure: text for figure, text in words.comments.items() if text.strip()}
    return words._replace(comments=comments)
