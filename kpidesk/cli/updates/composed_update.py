"""A composed update: its facts and its document in the words of its reader."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from kpidesk.cli.console import Console
from kpidesk.domain.updates.remark import Remark
from kpidesk.domain.updates.sent_update import FigureDifference, KeptUpdate
from kpidesk.domain.updates.update import Update
from kpidesk.drawing.gui_application import ensure_gui
from kpidesk.drawing.missing_letters import missing_letters
from kpidesk.drawing.updates.page_text import page_family
from kpidesk.drawing.updates.update_pages import lay_out_update
from kpidesk.export.reader import reader_of
from kpidesk.export.updates.corrections import changed_hours
from kpidesk.export.updates.kept_update import kept_update
from kpidesk.export.updates.outdated_texts import outdated_texts
from kpidesk.export.updates.role_remark import role_remarks
from kpidesk.export.updates.update_document import update_document
from kpidesk.export.updates.update_parts import update_parts
from kpidesk.export.updates.update_text import update_text
from kpidesk.i18n.charts.font_words import missing_font_words
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.updates.remark_words import remark_words
from kpidesk.i18n.updates.update_words import Correction, correction_words
from kpidesk.services.series.series_query import SeriesService
from kpidesk.services.updates.update_query import UpdateQuery


class ComposedUpdate:
    """An update that was not sent, made when the command runs. `language` replaces its own."""

    def __init__(
        self,
        update: Update,
        language: str | None,
        query: UpdateQuery,
        series: SeriesService,
        console: Console,
    ) -> None:
        self.update = update._replace(language=language) if language else update
        self.facts = query.facts(self.update)
        self._words = console.words
        reader = reader_of(self.facts.client, self.facts.card, console.words, self.update.language)
        self._reader = reader
        self.document = update_document(self.facts, series, reader)
        self.remarks = (
            *query.remarks(self.facts, offered_languages()),
            *role_remarks(self.facts, reader.words, console.words),
            *outdated_texts(self.facts, reader.words),
        )

    @cached_property
    def files(self) -> KeptUpdate:
        """The files of the update. Raises NotDone `write_failed`, `memory_short`."""
        self._application = ensure_gui()
        pages = lay_out_update(self.document, self._reader.words)
        return kept_update(self.facts, self.document, pages)

    @property
    def text(self) -> str:
        """The update as plain text."""
        return update_text(self.document)

    @property
    def data(self) -> dict[str, object]:
        """The parts and remarks as values for JSON."""
        return update_parts(self.facts, self.document, [_data(each) for each in self.remarks])

    def remark_lines(self) -> list[str]:
        """Returns the remarks in sentences."""
        period = self.update.key.period
        return [remark_words(self._words, each, period) for each in self.remarks]

    def correction(self, differences: Iterable[FigureDifference]) -> str:
        """Returns what this update gives otherwise than it was sent, in sentences."""
        document = self.document
        now = {each.figure: each for each in (*document.figures, *document.further)}
        changed = []
        for each in differences:
            if each.sent.of_package:
                changed.append(changed_hours(self._reader.words, self._reader.words, each))
            elif (block := now.get(each.sent.figure)) is not None:
                changed.append(Correction(block.name, each.sent.shown, block.shown))
        return correction_words(self._words, self.update.key.period, changed)

    def font_lines(self) -> list[str]:
        """Returns a line for each font that the pages need and this computer lacks."""
        self._application = ensure_gui()
        missing = missing_letters(self.text.splitlines(), page_family())
        return missing_font_words(self._words, missing)


def _data(remark: Remark) -> dict[str, object]:
    return {
        "code": remark.code,
        "figures": list(remark.figures),
        "words": remark.words or None,
        "text": remark.text or None,
    }
