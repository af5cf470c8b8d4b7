"""The names that a pasted table may use: the window's language, and English."""

from __future__ import annotations

from kpidesk.i18n.formats import Formats
from kpidesk.i18n.former_names import FORMER_MEASURE_NAMES
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.languages import SOURCE
from kpidesk.services.paste.headings import Vocabulary
from kpidesk.ui.workspace import Workspace


def vocabulary(workspace: Workspace) -> Vocabulary:
    """The measures' and months' names, as the window says them and in short."""
    months = {
        form.month_name(number, short=short): number
        for form in (Formats(SOURCE), workspace.words.formats)
        for number in range(1, 13)
        for short in (True, False)
    }
    names = {
        each.id: measure_name(workspace.words, each.id) for each in workspace.catalogue.measures
    }
    return Vocabulary(names, months, dict(FORMER_MEASURE_NAMES))
