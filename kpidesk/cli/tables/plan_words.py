"""The plan of a table in lines of text: figures, remarks, what is left out, questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from kpidesk.cli.tables.question_arguments import question_arguments
from kpidesk.cli.tables.table_request import TablePlan
from kpidesk.cli.text_table import lines
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.tables.import_words import (
    cell_place,
    left_out_reason,
    question_text,
    reading_text,
    remark_sentences,
)
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.tables.import_plan import (
    ImportPlan,
    LeftOutCell,
    PlannedFigure,
    TableQuestion,
)
from kpidesk.services.tables.roles import Axis

#: Tables may have a hundred thousand rows.
_MOST_LINES = 40
_MOST_READINGS = 3
_PERIOD = QT_TRANSLATE_NOOP("ImportTable", "Period", "heading of a column")
_CLIENT = QT_TRANSLATE_NOOP("ImportTable", "Client", "heading of a column")
_LANGUAGE = QT_TRANSLATE_NOOP("ImportTable", "Service language", "heading of a column")
_MEASURE = QT_TRANSLATE_NOOP("ImportTable", "Figure", "heading of a column")
_AMOUNT = QT_TRANSLATE_NOOP("ImportTable", "Amount", "heading of a column")
_WAS = QT_TRANSLATE_NOOP("ImportTable", "Before", "heading of a column: the amount before")
_MORE = QT_TRANSLATE_NOOP("ImportTable", "… and {count} more", "of lines that are not shown")
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "ImportTable", "Left out: {place} “{said}”. {why}", "{place} is a cell such as C5"
)
_LEFT_OUT_LINE = QT_TRANSLATE_NOOP(
    "ImportTable",
    "Left out: {place} “{said}” and its figures ({count}). {why}",
    "{place} is a cell such as C5",
)
_REMARK = QT_TRANSLATE_NOOP(
    "ImportTable", "Figures: {count}. {remark}", "a remark and how many figures it is about"
)
_ASKED = QT_TRANSLATE_NOOP(
    "ImportTable", "Question: {question}", "printed before the possible answers"
)


def figure_table(figures: Sequence[PlannedFigure], words: Words, catalogue: Catalogue) -> str:
    """Returns the figures as a table; a blank text for none."""
    if not figures:
        return ""
    heading = [words(each) for each in (_PERIOD, _CLIENT, _LANGUAGE, _MEASURE, _AMOUNT, _WAS)]
    rows = [_row(each, words, catalogue) for each in figures[:_MOST_LINES]]
    used = [at for at in range(len(heading)) if at in (0, 3, 4) or any(row[at] for row in rows)]
    text = lines(
        [heading[at] for at in used],
        [[row[at] for at in used] for row in rows],
        [at > 3 for at in used],
    )
    if len(figures) > _MOST_LINES:
        text += "\n" + words(_MORE, count=words.formats.number(len(figures) - _MOST_LINES))
    return text


def _row(figure: PlannedFigure, words: Words, catalogue: Catalogue) -> list[str]:
    assert figure.measure is not None
    assert figure.period is not None
    measure = catalogue.measure(figure.measure)

    def amount(steps: int | None) -> str:
        return "" if steps is None else amount_text(words, steps, measure)

    return [
        period_title(words, figure.period),
        figure.client or "",
        figure.language or "",
        measure_name(words, measure.id),
        amount(figure.amount),
        amount(figure.was),
    ]


def remark_lines(plan: ImportPlan, words: Words) -> Iterator[str]:
    """Yields what the user should know of figures that are entered, with their number."""
    counts = Counter(remark for each in plan.entered for remark in each.remarks)
    for remark, count in counts.items():
        said = remark_sentences(words, [remark])
        yield words(_REMARK, count=words.formats.number(count), remark=said)


def left_out_lines(
    cells: Sequence[LeftOutCell], plan: ImportPlan, words: Words, catalogue: Catalogue
) -> Iterator[str]:
    """Yields what is left out, that which may be figures first."""
    faults = {(each.row, each.column): each.fault for each in plan.figures if each.fault}
    ordered = sorted(cells, key=lambda each: not each.may_be_figure)
    for each in ordered[:_MOST_LINES]:
        fault = faults.get((each.row, each.column))
        why = (
            left_out_reason(words, each.reason, each.detail)
            if fault is None
            else fault_sentence(words, fault, catalogue)
        )
        place = cell_place(each.row, each.column)
        text = _LEFT_OUT_LINE if each.figures > 1 else _LEFT_OUT
        count = words.formats.number(each.figures)
        yield words(text, place=place, said=each.text, why=why, count=count)
    if len(ordered) > _MOST_LINES:
        yield words(_MORE, count=words.formats.number(len(ordered) - _MOST_LINES))


def question_lines(table: TablePlan, words: Words, catalogue: Catalogue) -> Iterator[str]:
    """Yields the questions, each followed by its readings and what to write for them."""
    plan = table.plan
    for each in plan.questions[:_MOST_LINES]:
        example = next((reading.text for reading in each.readings if reading.text), each.key.text)
        column = each.key.index if each.key.axis is Axis.COLUMN else 0
        question = question_text(words, each.key.kind, example, column, each.figures)
        yield words(_ASKED, question=question)
        yield from _readings(each, table, words, catalogue)


def _readings(
    question: TableQuestion, table: TablePlan, words: Words, catalogue: Catalogue
) -> Iterator[str]:
    arguments = question_arguments(question, table)
    amounts = {each.column: each.measure for each in table.plan.figures if each.measure is not None}
    measure_id = amounts.get(question.key.index)
    readings = [each for each in question.readings if each.code in arguments or not arguments]
    for reading in (*readings[:_MOST_READINGS], *readings[_MOST_READINGS:][-1:]):
        meaning = reading_text(
            words,
            question.key.kind,
            reading.code,
            example=reading.text,
            meaning=reading.meaning,
            axis=question.key.axis,
            measure=catalogue.measure(measure_id) if measure_id is not None else None,
        )
        yield f"  {meaning}  {arguments.get(reading.code, '')}".rstrip()
