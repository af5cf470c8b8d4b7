"""Names of clients and notes in the sample practice."""

from __future__ import annotations

from collections.abc import Mapping

from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_TEXTS = {
    "french_client": QT_TRANSLATE_NOOP("Sample", "Atelier Colibri", "an invented client's name"),
    "spanish_client": QT_TRANSLATE_NOOP("Sample", "Casa Lavanda", "an invented client's name"),
    "german_client": QT_TRANSLATE_NOOP("Sample", "Werkstatt Nord", "an invented client's name"),
    "block_client": QT_TRANSLATE_NOOP("Sample", "Studio Citron", "an invented client's name"),
    "holiday": QT_TRANSLATE_NOOP("Sample", "On vacation", "a note"),
    "bad_month": QT_TRANSLATE_NOOP(
        "Sample", "Moved to a new ticket system: answers took longer", "a note"
    ),
    "portuguese": QT_TRANSLATE_NOOP("Sample", "First month with Portuguese", "a note"),
    "overtime": QT_TRANSLATE_NOOP(
        "Sample", "Client’s product launch: many evening hours", "a note"
    ),
    "recounted": QT_TRANSLATE_NOOP(
        "Sample", "Counted again: one client was missing from the list", "a note"
    ),
    "late_survey": QT_TRANSLATE_NOOP(
        "Sample", "The survey went out a week late", "a note for a client"
    ),
    "late_payment": QT_TRANSLATE_NOOP(
        "Sample", "Paid late again: ask for half in advance next time", "a private note"
    ),
    "new_shop": QT_TRANSLATE_NOOP(
        "Sample", "The new online store was set up", "a note for a client"
    ),
    "own_benchmark": QT_TRANSLATE_NOOP(
        "Sample", "what I did in my best months", "the source of a benchmark of one’s own"
    ),
}


def sample_words(words: Words) -> Mapping[str, str]:
    """Returns the fields of `SampleTexts`."""
    return {name: words(text) for name, text in _TEXTS.items()}
