"""What undoing or moving an import did, in words."""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.i18n.kpi_words import measure_inside_sentence
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.text import Text
from kpidesk.services.tables.table_import import ImportRevision, KeptFigure, KeptReason
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.tables.imports import texts
from kpidesk.ui.workspace import Workspace

_KEPT = {
    KeptReason.CHANGED: texts.KEPT_CHANGED,
    KeptReason.CONTRADICTS: texts.KEPT_CONTRADICTS,
}
#: So many figures are named, the others counted.
_MOST_NAMED = 8


def revision_text(workspace: Workspace, revision: ImportRevision, done: Text) -> str:
    """Returns how many figures were undone or moved (`done`), and names those that were not."""
    words = workspace.words
    if revision.figures:
        count = words.formats.number(len(revision.figures))
        said = [words(done, count=count)]
    else:
        said = [words(texts.NOT_UNDONE)]
    for reason, text in _KEPT.items():
        kept = [each for each in revision.kept if each.reason is reason]
        if kept:
            said.append(words(text, figures=_names(workspace, kept)))
    return sentences(words, *said)


def _names(workspace: Workspace, kept: Sequence[KeptFigure]) -> str:
    words = workspace.words
    named = words.formats.listed(_name(workspace, each) for each in kept[:_MOST_NAMED])
    left = len(kept) - _MOST_NAMED
    if left <= 0:
        return named
    return words(texts.AND_MORE, left, figures=named)


def _name(workspace: Workspace, kept: KeptFigure) -> str:
    words, key = workspace.words, kept.figure.key
    text = texts.FIGURE if key.cell == NOT_ASSIGNED else texts.FIGURE_OF
    return words(
        text,
        measure=measure_inside_sentence(words, key.measure),
        period=period_name(words, key.period),
        cell=cell_name(workspace, key.cell),
    )
