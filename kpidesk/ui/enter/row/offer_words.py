"""The words of the button that offers a figure in a row, and its spoken name."""

from __future__ import annotations

from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.services.entry.sheet_row import SheetRow
from kpidesk.ui.enter import texts


def offer_words(words: Words, row: SheetRow, rest: int | None) -> tuple[str, str]:
    """Returns the text and the name: of an earlier figure, or of the rest; empty without both."""
    measure = measure_name(words, row.measure.id)
    if row.offer is not None:
        same = row.offer.measure == row.measure.id
        amount = amount_text(words, row.offer.amount, row.measure)
        where = period_name(words, row.offer.period)
        text = words(texts.SAME if same else texts.AS_CLOSED, amount=amount)
        return text, words(texts.TAKE, measure=measure, amount=amount, period=where)
    if rest is not None:
        amount = amount_text(words, rest, row.measure)
        name = words(texts.KEEP_REMAINDER, measure=measure, amount=amount)
        return words(texts.REMAINDER, amount=amount), name
    return "", ""
