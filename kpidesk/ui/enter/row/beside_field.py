"""What is said beside a field: what was understood, what the figure replaces, or its unit."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.words import Words
from kpidesk.services.entry.commit import ParsedInput
from kpidesk.services.entry.sheet_row import Access, SheetRow
from kpidesk.ui.common.field_notice import NoticeLine, NoticeTone
from kpidesk.ui.common.field_words import echo, unit_word
from kpidesk.ui.enter import texts


def instead_words(words: Words, row: SheetRow, typed: ParsedInput) -> str:
    """Returns the hours of the client's card where others are typed; empty for none."""
    if row.from_card is None or typed.amount in (None, row.from_card):
        return ""
    return words(texts.INSTEAD, amount=amount_text(words, row.from_card, row.measure))


def beside_field(
    words: Words, row: SheetRow, text: str, typed: ParsedInput, lines: Iterable[NoticeLine]
) -> str:
    """Returns what was understood of the text, or the plain ones of the lines, or the unit."""
    said = ""
    if typed.certain and typed.amount is not None and row.access is not Access.ROLLED_UP:
        said = echo(words, text, typed.amount, row.measure)
    if said:
        said = words(texts.UNDERSTOOD, amount=said)
    plain = side_by_side(*(each.text for each in lines if each.tone is NoticeTone.PLAIN))
    return said or plain or unit_word(words, row.measure)
