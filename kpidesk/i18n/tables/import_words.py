"""Words about a table that is to be entered, of the codes of the services that plan it."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Period
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.tables import import_texts as texts
from kpidesk.i18n.words import Words

_LETTERS = 26
_DECIMALS = 6


def column_letters(column: int) -> str:
    """Returns the name of a column as in a spreadsheet: `A`, `Z`, `AA`; the first one is 0."""
    name, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, _LETTERS)
        name = chr(ord("A") + letter) + name
    return name


def cell_place(row: int, column: int) -> str:
    """Returns the place of a cell as in a spreadsheet: `C5`; rows and columns count from 0."""
    return f"{column_letters(column)}{row + 1}"


def line_name(words: Words, axis: str, index: int) -> str:
    """Returns `Row 3` or `Column C`."""
    if axis == "row":
        return words(texts.ROW, number=index + 1)
    return words(texts.COLUMN, letter=column_letters(index))


def role_name(words: Words, kind: str, why: str | None = None, measure: str | None = None) -> str:
    """Returns what a row or column is, in one or two words; `why` it is ignored."""
    if measure is not None:
        return measure_name(words, measure)
    return words(texts.IGNORED.get(why or "", texts.ROLES[kind]))


def left_out_reason(words: Words, reason: str, detail: str | None = None) -> str:
    """Returns a sentence that says why a cell is left out."""
    return words(texts.REASONS[reason] if detail is None else texts.DETAILS[detail])


def state_name(words: Words, state: str) -> str:
    """Returns what entering a figure does: `New`."""
    return words(texts.STATES[state])


def remark_sentences(words: Words, remarks: Iterable[str]) -> str:
    """Returns what must be known of a figure, as sentences."""
    return sentences(words, *(words(texts.REMARKS[each]) for each in remarks))


def problem_sentence(words: Words, problem: str) -> str:
    """Returns why a table gives no figure."""
    return words(texts.PROBLEMS[problem])


def question_text(words: Words, kind: str, example: str, column: int = 0, figures: int = 0) -> str:
    """Returns a question with an example, and how many `figures` depend on it."""
    text = words(texts.QUESTIONS[kind], example=example, column=column_letters(column))
    if figures < 2:
        return text
    return words(texts.WITH_COUNT, question=text, count=words.formats.number(figures))


def reading_text(
    words: Words,
    kind: str,
    code: str,
    *,
    example: str = "",
    meaning: Period | Fraction | None = None,
    axis: str = "table",
    measure: Measure | None = None,
) -> str:
    """Returns one answer and what it makes of the example; `measure` is that of an amount."""
    period = period_name(words, meaning) if isinstance(meaning, Period) else ""
    if kind == "length" and period:
        return period
    text = texts.READINGS.get((kind, code))
    if text is not None:
        return words(text, period=period, example=example)
    if kind == "measure":
        return measure_name(words, code)
    if kind == "period_line":
        return words(texts.LINE_WITH, line=line_name(words, axis, int(code)), example=example)
    if isinstance(meaning, Fraction):
        if measure is not None:
            return amount_text(words, int(code), measure)
        return words.formats.number(meaning, _DECIMALS, trim=True)
    return period or code
