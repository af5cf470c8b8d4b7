"""Enters a planned table, and says what came of it."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.domain.errors import NotDone
from kpidesk.i18n.faults.entry_warning_words import entry_warning_sentence
from kpidesk.i18n.sentences import sentences, side_by_side, without_full_stop
from kpidesk.i18n.words import Words
from kpidesk.services.entry.commit import Later, Refused
from kpidesk.services.entry.entry_warnings import NOT_BEGUN
from kpidesk.services.tables.import_plan import FigureState
from kpidesk.services.tables.import_service import ImportService
from kpidesk.services.tables.mapping_service import MappingService
from kpidesk.services.tables.planned_import import table_import
from kpidesk.services.tables.table_import import ImportOutcome, ImportResult
from kpidesk.ui.message import Tone
from kpidesk.ui.tables import texts
from kpidesk.ui.tables.planned_table import PlannedTable
from kpidesk.ui.tables.table_origin import TableOrigin
from kpidesk.ui.workspace import Workspace


class CommittedTable(NamedTuple):
    """Whether a table is entered, and a sentence about it."""

    is_entered: bool
    sentence: str
    tone: Tone = Tone.DONE


def import_service(workspace: Workspace, figures: int = 0) -> ImportService:
    """Returns the import service of a practice, to enter or undo so many figures."""
    services, run = workspace.services, workspace.runner(figures)
    return ImportService(services.practice, services.catalogue, services.entries, run)


def enter_table(
    workspace: Workspace, origin: TableOrigin, table: PlannedTable, step: int
) -> CommittedTable:
    """Enter the figures of a plan in a step of undo; remember what the user decided."""
    count = len(table.plan.entered)
    entered = workspace.runner(count)(
        lambda: table_import(table.grid, table.plan, origin.source, origin.name, table.sheet)
    )
    result = workspace.commits.import_table(import_service(workspace, count), entered)
    if isinstance(result, Refused | Later):
        return CommittedTable(False, workspace.sentence(result.fault), Tone.ERROR)
    name = origin.name

    def label(words: Words) -> str:
        return words(texts.DID) if name is None else words(texts.DID_FILE, file=name)

    workspace.done(label, result.changes, step)
    remember_choices(workspace, table)
    return _committed(workspace, table, result)


def remember_choices(workspace: Workspace, table: PlannedTable) -> None:
    """Remember what the user chose for a table, for others like it."""
    mappings = MappingService(workspace.services.practice)
    try:
        mappings.remember(table.grid, table.recognised, table.plan.roles, table.answers)
    except NotDone as fault:
        # The figures are entered all the same.
        workspace.tell(fault)


def _committed(workspace: Workspace, table: PlannedTable, result: ImportResult) -> CommittedTable:
    words, number = workspace.words, workspace.words.formats.number
    if result.outcome is ImportOutcome.NOTHING_CHANGED:
        return CommittedTable(True, words(texts.ALL_SAME))
    count = number(len(table.plan.entered) - len(result.held))
    if result.held:
        held = number(len(result.held))
        return CommittedTable(True, words(texts.HELD, count=count, held=held), Tone.WARNING)
    sentence = _sentence(workspace, table, count)
    # The preview says which periods have not begun.
    warnings = [each for each in result.warnings if each.code != NOT_BEGUN]
    if not warnings:
        return CommittedTable(True, sentence)
    first = entry_warning_sentence(words, warnings[0], workspace.catalogue)
    left = len(warnings) - 1
    more = words(texts.MORE_WARNINGS, count=number(left)) if left else ""
    return CommittedTable(True, sentences(words, sentence, first, more), Tone.WARNING)


def _sentence(workspace: Workspace, table: PlannedTable, count: str) -> str:
    words = workspace.words
    done = words(texts.DONE, count=count)
    left = not_entered(words, table)
    return side_by_side(without_full_stop(done), *left) if left else done


def not_entered(words: Words, table: PlannedTable) -> list[str]:
    """Returns how many figures and cells are not entered: `refused: 2`, `left out: 3`."""
    counts = {
        texts.ASKED: table.count(FigureState.ASKED),
        texts.REFUSED: table.count(FigureState.REFUSED),
        texts.LEFT_OUT: len(table.plan.left_out),
    }
    number = words.formats.number
    return [words(text, count=number(count)) for text, count in counts.items() if count]
