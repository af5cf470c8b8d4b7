"""The dialog that sets a benchmark of the user's own, beside the chart that it changes."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from kpidesk.analysis.point import Series
from kpidesk.analysis.series import rated
from kpidesk.charts.sizes import MAIL
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.catalogue.own_ladder import own_ladder
from kpidesk.domain.errors import Fault
from kpidesk.domain.ladder import DatedLadder, Ladder
from kpidesk.domain.period import Period, parse_period, period_of
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.client_chart import Drawing, annotated_chart
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.words import Words
from kpidesk.services.clients.clients import client_names
from kpidesk.services.practice.ladders import LadderEdit, after, begin_of, change_ladder
from kpidesk.services.series.ladders_in_force import in_force, ladder_steps
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.charts.benchmark import texts
from kpidesk.ui.charts.benchmark.bound_fields import BoundFields
from kpidesk.ui.charts.export.preview import Preview
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import FaultLabel, command_name, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

#: The chart follows when no key was pressed for so long.
_PAUSE_MS = 250


class LadderDialog(Dialog):
    """Asks for the bounds, for whom and from when on they are valid, and where they come from.

    The chart beside the fields shows what they would change; nothing is saved before *Save*.
    """

    def __init__(
        self, workspace: Workspace, series: Series, begins: Period | None, parent: QWidget
    ) -> None:
        """`begins` is the first period to offer; None is that of the ladder in force."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._series = workspace, series
        words, self._kpi = workspace.words, series.kpi
        self.setWindowTitle(words(texts.TITLE, kpi=short_name(words, self._kpi.id)))
        self.owner, self.begins = ChoiceBox(self), ChoiceBox(self)
        self.owner.limit_width()
        self.bounds = BoundFields(words, self._kpi)
        self.source = QLineEdit()
        self.source.setPlaceholderText(words(texts.SOURCE_HINT))
        self.fault = FaultLabel()
        self.preview = Preview(workspace.theme.colours.edge)
        self.preview.setAccessibleName(words(texts.CHART))
        self.compare = QCheckBox(words(texts.COMPARE))
        self.save = make_button(words(texts.SAVE), self._save, primary=True)
        self.save.setDefault(True)
        self.reset = make_button(words(texts.RESET), self._reset)
        self.inherit = make_button(words(texts.INHERIT), self._inherit)
        #: The chart that is drawn.
        self.spec: ChartSpec | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.redraw)
        self._lay_out()
        self._fill_owners()
        self._show_owner()
        if begins is not None:
            self.begins.setCurrentIndex(max(self.begins.findData(str(begins)), 0))
        self.owner.activated.connect(self._show_owner)
        self.begins.activated.connect(self.redraw)
        self.compare.toggled.connect(self.redraw)
        self.bounds.changed.connect(self._pause.start)
        self.bounds.first.setFocus()
        self.bounds.first.selectAll()

    @property
    def edit(self) -> LadderEdit:
        """What would be saved: the published ladder where nothing differs from it.

        Raises WrongRequest where the bounds are wrong.
        """
        bounds = self.bounds.read()
        if not bounds and not self._kpi.ladder.thresholds:
            return self._edit(None)
        ladder = own_ladder(self._kpi, bounds, self.source.text())
        same = ladder.thresholds == self._kpi.ladder.thresholds and not ladder.source
        return self._edit(None if same else ladder)

    def redraw(self) -> None:
        """Draw the chart with what is in the fields, or say what is wrong with them."""
        self._pause.stop()
        try:
            edit = self._edit(None) if self.compare.isChecked() else self.edit
        except Fault as fault:
            self.fault.say(self._workspace.sentence(fault))
            return
        self.fault.say("")
        steps = ladder_steps(after(self._saved, edit), self._kpi, self._series.by, edit.client)
        services, words = self._workspace.services, self._workspace.words
        series = rated(self._series, steps)
        names = client_names(services.records)
        spec = self.spec = annotated_chart(series, services.series, self._evidence, names)
        style = ChartStyle(words, self._workspace.theme.chart)
        said = chart_description(words, series, names, self._evidence, spec.target_status)
        self.preview.show_drawing(Drawing(spec, style, "", said), MAIL)

    def done(self, result: int) -> None:
        self._pause.stop()
        super().done(result)

    def fit_to(self, room: QSize) -> None:
        # Below the fields on a small screen: at the side it would be cut, or not be readable.
        beside = self._fields.width() + round(MAIL.width / 2) + 8 * GRID
        if max(beside, self.minimumSizeHint().width()) > room.width():
            self._upper.setDirection(QBoxLayout.Direction.TopToBottom)
            width = min(round(MAIL.width), room.width() - 8 * GRID)
            self.preview.setMinimumHeight(round(width * MAIL.height / MAIL.width))
        super().fit_to(room)

    def _lay_out(self) -> None:
        words = self._workspace.words
        form = QFormLayout()
        form.setSpacing(GRID)
        for text, field in ((texts.OWNER, self.owner), (texts.BEGINS, self.begins)):
            name = words(text)
            label = plain_label(name, wraps=False)
            label.setBuddy(field)
            # Else it is in the middle of the upper part of its row.
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            field.setAccessibleName(command_name(name))
            form.addRow(label, field)
        source = plain_label(words(texts.SOURCE), wraps=False)
        source.setBuddy(self.source)
        hints = (
            plain_label(words(each), TextSize.CAPTION, muted=True)
            for each in (texts.EMPTY_HINT, texts.SHOWN)
        )
        left_out, shown = hints
        fields = self._fields = QWidget()
        column = form, self.bounds, left_out, source, self.source, shown, self.fault, STRETCH
        make_column(*column, parent=fields)
        fields.setFixedWidth(max(fields.sizeHint().width(), 40 * GRID))
        chart = QWidget()
        make_column((self.preview, 1), self.compare, parent=chart)
        # Room for the chart in its own size, where the screen has it.
        self.resize(fields.width() + round(MAIL.width) + 8 * GRID, round(MAIL.height) + 14 * GRID)
        self._upper = make_row(fields, (chart, 1), spacing=3 * GRID)
        cancel = make_button(words(texts.CANCEL), self.reject)
        buttons = make_row(self.reset, self.inherit, STRETCH, cancel, self.save)
        make_column((self._upper, 1), buttons, parent=self, margins=2 * GRID, spacing=2 * GRID)

    def _fill_owners(self) -> None:
        """Offer the business and, where they have values of the KPI, the clients."""
        workspace, chosen = self._workspace, self._series.client
        self.owner.addItem(workspace.words(texts.BUSINESS), None)
        if workspace.catalogue.splits(self._kpi):
            for client in workspace.services.records.clients():
                if not client.archived or client == chosen:
                    self.owner.addItem(workspace.words.name(client.name), client.id)
        self.owner.setCurrentIndex(max(self.owner.findData(chosen.id), 0) if chosen else 0)

    def _show_owner(self) -> None:
        """Show the ladder in force for whom is chosen, and their chart."""
        services, owner = self._workspace.services, self.owner.currentData()
        self._saved = services.records.ladders(self._kpi.id)
        first = self._series.points[0].period if self._series.points else None
        last = self._series.points[-1].period if self._series.points else None
        if owner != (self._series.client.id if self._series.client else None):
            name = None if owner is None else client_names(services.records)[owner]
            query = SeriesQuery(self._kpi.id, self._series.by, first, last, name)
            self._series = services.series.read(query)
        self._evidence = services.series.evidence(self._series)
        day = max(last.last_day if last else services.today(), services.today())
        valid = in_force(self._saved, self._kpi, owner, day)
        ladder = valid.ladder or self._kpi.ladder
        self.bounds.fill(ladder)
        self.source.setText(ladder.source)
        self._fill_begins(valid if valid.client == owner else None)
        mine = [each for each in self._saved if each.client == owner]
        others = [each for each in self._saved if each.client is None and owner is not None]
        self.reset.setEnabled(bool(mine or others))
        self.inherit.setVisible(owner is not None)
        self.inherit.setEnabled(owner is not None and bool(mine))
        self.redraw()

    def _fill_begins(self, valid: DatedLadder | None) -> None:
        """Offer all periods, the next one, and those with figures, the latest first."""
        workspace, words, by = self._workspace, self._workspace.words, self._series.by
        begun = begin_of(valid.valid_from) if valid else None
        newest = period_of(workspace.services.today(), by).shifted(1)
        known = workspace.services.records.span(self._kpi.measures)
        oldest = known[0].first_within(by) if known else newest
        periods = [newest.shifted(-n) for n in range(max(newest.index - oldest.index, 0) + 1)]
        if begun is not None and begun not in periods:
            periods.insert(0, begun)
        with QSignalBlocker(self.begins):
            self.begins.clear()
            self.begins.addItem(words(texts.ALWAYS), None)
            for each in periods:
                self.begins.addItem(period_title(words, each), str(each))
            self.begins.setCurrentIndex(periods.index(begun) + 1 if begun else 0)

    def _edit(self, ladder: Ladder | None, *, inherits: bool = False) -> LadderEdit:
        text, owner = self.begins.currentData(), self.owner.currentData()
        begins = None if text is None else parse_period(text)
        return LadderEdit(self._kpi, ladder, begins, owner, inherits)

    def _save(self) -> None:
        try:
            edit = self.edit
        except Fault as fault:
            self.fault.say(self._workspace.sentence(fault))
            return
        self._do(edit)

    def _reset(self) -> None:
        self._do(self._edit(None))

    def _inherit(self) -> None:
        self._do(self._edit(None, inherits=True))

    def _do(self, edit: LadderEdit) -> None:
        """Save and close; after a fault stay open."""
        workspace, kpi = self._workspace, self._kpi

        def label(words: Words) -> str:
            return words(texts.DID, kpi=short_name(words, kpi.id))

        practice, catalogue = workspace.services.practice, workspace.catalogue
        if workspace.do(label, lambda: change_ladder(practice, catalogue, edit)):
            self.accept()


def edit_ladder(
    workspace: Workspace, series: Series, begins: Period | None, parent: QWidget
) -> LadderDialog:
    """Open the dialog for the benchmark of this chart, from that period on if there is one."""
    dialog = LadderDialog(workspace, series, begins, parent)
    dialog.open()
    return dialog
