"""The composer: the fields of an update, part by part."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QMenu, QRadioButton, QWidget

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.catalogue.packages import HOURS_USED
from kpidesk.domain.period import Period
from kpidesk.domain.updates.remark import Remark, RemarkCode
from kpidesk.domain.updates.update import LONGEST_SUMMARY, UpdatePart, UpdateStatus, UpdateWords
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.locales.isolates import isolated_text
from kpidesk.i18n.updates.remark_words import remark_words
from kpidesk.i18n.updates.update_words import part_name, status_name
from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, Item, make_column, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.compose.composition import Composition
from kpidesk.ui.updates.compose.figures_section import FigureLine, FigureList, figure_names
from kpidesk.ui.updates.compose.insertions import Insertions
from kpidesk.ui.updates.compose.mail_section import MailSection
from kpidesk.ui.updates.compose.part_section import CHECK_INSET, PartSection
from kpidesk.ui.updates.compose.text_field import GrowingText, LineField
from kpidesk.ui.updates.compose.update_choices import UpdateChoices
from kpidesk.ui.workspace import Workspace

#: The parts that are lists, with the words that have another list. A part is named as its text.
_LISTS: dict[UpdatePart, Callable[[UpdateWords, str], UpdateWords]] = {
    UpdatePart.DONE: lambda words, text: words._replace(done=text),
    UpdatePart.IN_PROGRESS: lambda words, text: words._replace(in_progress=text),
    UpdatePart.NEEDED: lambda words, text: words._replace(needed=text),
    UpdatePart.NEXT: lambda words, text: words._replace(next=text),
}
_SIDE = 3 * GRID - 1


class UpdateComposer(Card):
    """Shows the update of a composition and changes it."""

    def __init__(
        self,
        workspace: Workspace,
        composition: Composition,
        insertions: Insertions,
    ) -> None:
        super().__init__()
        self._workspace, self._composition = workspace, composition
        self._insertions = insertions
        self.sections: dict[UpdatePart, PartSection] = {}
        self.lists: dict[UpdatePart, GrowingText] = {}
        self.planned: list[QCheckBox] = []
        self.statuses: dict[UpdateStatus | None, QRadioButton] = {}
        self.figures = FigureList(workspace.words)
        self.mail = MailSection(workspace, composition)
        self._make_sections()
        self.choices = UpdateChoices(workspace, composition)
        make_column(
            *self.sections.values(),
            self.choices,
            self.mail,
            STRETCH,
            parent=self,
            margins=(_SIDE - CHECK_INSET, 2 * GRID, _SIDE, 2 * GRID),
            spacing=0,
        )
        composition.loaded.connect(self.show_update)
        composition.composed.connect(self._show_document)

    def show_update(self) -> None:
        """Show the update anew."""
        update = self._composition.update
        if update is None:
            return
        for status, button in self.statuses.items():
            button.setChecked(status is update.status)
        self.status_line.show_text(update.words.status_line)
        for part, field in self.lists.items():
            field.show_text(getattr(update.words, part))
        self._show_planned()
        self.setEnabled(self._composition.editable)
        self._show_document()

    def commit(self) -> None:
        """Store what is typed and not stored yet."""
        self._composition.store()

    def _make_sections(self) -> None:
        words = self._workspace.words
        hint = words(texts.STATUS_LINE)
        self.status_line = LineField(hint, hint)
        self.status_line.edited.connect(self._on_status_line)
        self.status_line.left.connect(self._composition.store)
        self._add(UpdatePart.STATUS, self._make_statuses(), self.status_line)
        self.summary = GrowingText(part_name(words, UpdatePart.SUMMARY), lines=3)
        self.summary.edited.connect(self._on_summary)
        self.summary.left.connect(self._composition.store)
        self._redraft = make_button(words(texts.DRAFT_AGAIN), self._draft_again, quiet=True)
        self._length = plain_label(kind=TextSize.CAPTION, muted=True, wraps=False)
        self._add(
            UpdatePart.SUMMARY,
            self.summary,
            make_row(STRETCH, self._length),
            actions=(self._redraft, self._insert_button(self.summary, UpdatePart.SUMMARY)),
        )
        self._hours = plain_label(muted=True)
        self._add(UpdatePart.HOURS, self._hours)
        self._add(UpdatePart.FIGURES, self.figures)
        self.figures.reordered.connect(self._reorder)
        self.figures.sentence_edited.connect(self._on_sentence)
        self.figures.comment_edited.connect(self._on_comment)
        self.figures.left.connect(self._composition.store)
        for part in (UpdatePart.DONE, UpdatePart.IN_PROGRESS, UpdatePart.NEEDED):
            self._add_list(part)
        self._ticks = QWidget()
        make_column(parent=self._ticks, spacing=GRID // 2)
        self._add(UpdatePart.PLANNED, self._ticks)
        self._add_list(UpdatePart.NEXT)
        self._notes = plain_label(muted=True)
        self._add(UpdatePart.NOTES, self._notes)

    def _add(self, part: UpdatePart, *items: Item, actions: tuple[QWidget, ...] = ()) -> None:
        section = PartSection(self._workspace.words, part, *items, actions=actions)
        section.toggled.connect(lambda included: self._include(part, included=included))
        self.sections[part] = section

    def _add_list(self, part: UpdatePart) -> None:
        words = self._workspace.words
        hint = texts.NOTHING_NEEDED if part is UpdatePart.NEEDED else texts.ONE_A_LINE
        field = self.lists[part] = GrowingText(part_name(words, part), words(hint))
        field.edited.connect(
            lambda: self._composition.edit_words(
                lambda written: _LISTS[part](written, field.toPlainText())
            )
        )
        field.left.connect(self._composition.store)
        self._add(part, field, actions=(self._insert_button(field, part),))

    def _make_statuses(self) -> QWidget:
        row, group = QWidget(), QButtonGroup(self)
        flow = FlowLayout(2 * GRID)
        row.setLayout(flow)
        words = self._workspace.words
        for status in (*UpdateStatus, None):
            name = status_name(words, status) if status else words(texts.NO_STATUS)
            button = QRadioButton(name)
            button.clicked.connect(lambda _=False, chosen=status: self._choose_status(chosen))
            self.statuses[status] = button
            group.addButton(button)
            flow.addWidget(button)
        return row

    def _insert_button(self, field: GrowingText, part: UpdatePart) -> Button:
        button = make_button(self._workspace.words(texts.INSERT), lambda: None, quiet=True)
        button.setAccessibleDescription(field.accessibleName())
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._insertions.fill(menu, field, part))
        button.setMenu(menu)
        return button

    def _include(self, part: UpdatePart, *, included: bool) -> None:
        self._composition.edit_layout(
            lambda layout: layout._replace(
                left_out=layout.left_out - {part} if included else layout.left_out | {part},
            )
        )

    def _reorder(self, figures: tuple[str, ...]) -> None:
        self._composition.edit_layout(lambda layout: layout._replace(figures=figures))

    def _choose_status(self, status: UpdateStatus | None) -> None:
        self._composition.edit(lambda update: update._replace(status=status))
        self._composition.store()

    def _on_status_line(self) -> None:
        line = self.status_line.text()
        self._composition.edit_words(lambda words: words._replace(status_line=line))

    def _on_summary(self) -> None:
        summary = self.summary.toPlainText()
        self._composition.edit_words(lambda words: words._replace(summary=summary))

    def _draft_again(self) -> None:
        self._composition.edit_words(lambda words: words._replace(summary=None))
        self._composition.store()

    def _on_sentence(self, figure: str, text: str | None) -> None:
        self._composition.edit_words(
            lambda words: words._replace(sentences=_with(words.sentences, figure, text))
        )

    def _on_comment(self, figure: str, text: str) -> None:
        self._composition.edit_words(
            lambda words: words._replace(comments=_with(words.comments, figure, text or None))
        )

    def _tick(self) -> None:
        done = tuple(box.property("line") for box in self.planned if box.isChecked())
        self._composition.edit_words(lambda words: words._replace(fulfilled=done))
        self._composition.store()

    def _show_planned(self) -> None:
        facts, update = self._composition.facts, self._composition.update
        lines = facts.planned if facts else ()
        if [box.property("line") for box in self.planned] != list(lines):
            for box in self.planned:
                box.hide()
                box.deleteLater()
            self.planned = []
            for line in lines:
                box = QCheckBox(line.replace("&", "&&"))
                box.setProperty("line", line)
                box.clicked.connect(self._tick)
                self.planned.append(box)
                column = self._ticks.layout()
                assert column is not None
                column.addWidget(box)
        for box in self.planned:
            fulfilled = update is not None and box.property("line") in update.words.fulfilled
            box.setChecked(fulfilled)

    def _show_document(self) -> None:
        """Show what the document drafts, and what is left out."""
        update, document = self._composition.update, self._composition.document
        if update is None or document is None:
            return
        words, written = self._workspace.words, update.words.summary
        own = written is not None
        self.summary.show_text(document.summary if written is None else written)
        self._redraft.setVisible(own)
        # Without a status an update has no line about it.
        self.status_line.setEnabled(update.status is not None)
        length, number = len(self.summary.toPlainText()), words.formats.number
        most = number(LONGEST_SUMMARY)
        self._length.setText(words(texts.COUNT_OF, count=number(length), most=most))
        roles, long = QPalette.ColorRole, length > LONGEST_SUMMARY
        self._length.setForegroundRole(roles.BrightText if long else roles.PlaceholderText)
        hours = document.hours.description if document.hours else ""
        self._hours.setText(self._of(document, hours) or self._no_hours(update.key.period))
        notes = "\n".join(each.text for each in document.notes.items) if document.notes else ""
        self._notes.setText(self._of(document, notes) or words(texts.NO_NOTES))
        # The hours of a package are one client's.
        of_client = update.key.client is not None
        for part, section in self.sections.items():
            section.show_included(included=part not in update.layout.left_out)
            offered = part in update.form_parts and (part is not UpdatePart.HOURS or of_client)
            section.setVisible(offered and (part is not UpdatePart.PLANNED or bool(self.planned)))
        with QSignalBlocker(self.figures):
            self._show_figures(document)

    def _no_hours(self, period: Period) -> str:
        """Returns why no hours are told: they are missing, or the client has no package."""
        words, facts = self._workspace.words, self._composition.facts
        if facts is None or not facts.hours_missing:
            return words(texts.NO_HOURS)
        return remark_words(words, Remark(RemarkCode.FIGURES_MISSING, (HOURS_USED,)), period)

    def _show_figures(self, document: UpdateDocument) -> None:
        update = self._composition.update
        assert update is not None
        blocks = {each.figure: each for each in (*document.figures, *document.further)}
        own = update.words.sentences
        lines = [
            FigureLine(
                figure,
                short_name(self._workspace.words, figure),
                self._of(document, blocks[figure].shown),
                own.get(figure, blocks[figure].sentence),
                update.words.comments.get(figure, ""),
                figure in own,
            )
            for figure in blocks
        ]
        names = figure_names(self._workspace, whole=update.key.client is None)
        others = {figure: name for figure, name in names.items() if figure not in blocks}
        self.figures.show_figures(lines, others)

    def _of(self, document: UpdateDocument, text: str) -> str:
        """Returns a text of the document for a label in the language of the program."""
        around = self._workspace.words.right_to_left
        return isolated_text(text, right_to_left=document.right_to_left, around=around)


def _with(texts: Mapping[str, str], figure: str, text: str | None) -> Mapping[str, str]:
    """Returns the texts with another one of a figure; without any for None."""
    others = {key: old for key, old in texts.items() if key != figure}
    return others if text is None else {**others, figure: text}
