"""The dialog that sets a target from a period on, changes it, or removes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kpidesk.analysis.point import Series
from kpidesk.analysis.targets import TargetSeries
from kpidesk.domain.annotations import Target
from kpidesk.domain.change import TargetChanged
from kpidesk.domain.errors import Fault, WrongRequest
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Direction
from kpidesk.domain.period import Period, period_of
from kpidesk.i18n.charts.target_words import target_in_sentence
from kpidesk.i18n.kpi_words import kpi_name, short_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.unit_words import unit_name
from kpidesk.services.series.targets import beginning_target, targets_of
from kpidesk.ui.clients.form_section import FormSection
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.common.period_bar import PeriodBar
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.targets import texts
from kpidesk.ui.targets.bound_field import BoundField
from kpidesk.ui.targets.texts import TargetKind
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_USUAL = {
    Direction.HIGHER: TargetKind.AT_LEAST,
    Direction.LOWER: TargetKind.AT_MOST,
    Direction.MIDDLE: TargetKind.RANGE,
}


class TargetDialog(Dialog):
    """Sets a target of one of these KPIs or measures for the business or a client.

    `owner_fixed` keeps it to that client.
    """

    def __init__(
        self,
        workspace: Workspace,
        kpis: Sequence[Kpi],
        client: int | None,
        period: Period,
        parent: QWidget | None = None,
        *,
        owner_fixed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._kpis = workspace, tuple(kpis)
        words = workspace.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.TITLE))
        self.setMinimumWidth(72 * GRID)
        self.kpi_box, self.owner, self.kind = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.period_bar = PeriodBar(workspace)
        self.period_bar.set_period(period)
        self.period_bar.step_actions(self)
        self.low = BoundField(words, words(texts.LOWEST))
        self.high = BoundField(words, words(texts.HIGHEST))
        self._dash, self._unit = plain_label("–", wraps=False), plain_label(wraps=False)
        self._so_far = plain_label(muted=True)
        self.fault = FaultLabel()
        heading = plain_label(kpi_name(words, self._kpis[0]), TextSize.STRONG)
        heading.setVisible(len(self._kpis) == 1)
        self._form = self._make_form(client, owner_fixed=owner_fixed)
        self.remove = make_button(words(texts.REMOVE), self.remove_target)
        self.save = make_button(words(texts.SAVE), self.accept, primary=True)
        self.save.setDefault(True)
        cancel = make_button(words(texts.CANCEL), self.reject)
        footer = make_row(STRETCH, cancel, self.remove, self.save)
        parts = heading, self._form, self._so_far, self.fault, STRETCH, footer
        make_column(*parts, parent=self, margins=2 * GRID, spacing=2 * GRID)
        self._connect()
        self._show_place()

    @property
    def kpi(self) -> Kpi:
        return self._kpis[max(0, self.kpi_box.currentIndex())]

    @property
    def client(self) -> int | None:
        client: int | None = self.owner.currentData()
        return client

    @property
    def period(self) -> Period:
        return self.period_bar.period

    def accept(self) -> None:
        """Save the target and close; after a fault the dialog stays open."""
        service = self._workspace.services.targets
        self._do(lambda: service.set(self._target()))

    def remove_target(self) -> None:
        """Remove the target that begins with the period, and close."""
        service = self._workspace.services.targets
        self._do(lambda: service.remove(self.kpi.id, self.period, self.client))

    def _do(self, work: Callable[[], TargetChanged]) -> None:
        kpi, period = self.kpi, self.period
        try:
            change = work()
        except Fault as fault:
            self.fault.say(self._workspace.sentence(fault))
            self._focus_value()
            return
        self._workspace.done(
            lambda words: words(
                texts.DID, kpi=short_name(words, kpi.id), period=period_name(words, period)
            ),
            (change,),
        )
        super().accept()

    def _target(self) -> Target:
        """Returns what the fields say. Raises WrongRequest for what is not understood."""
        kind, unit = TargetKind(self.kind.currentData()), self.kpi.unit
        low: Fraction | None = None
        high: Fraction | None = None
        if kind in (TargetKind.AT_LEAST, TargetKind.RANGE):
            low = self.low.value(unit)
        if kind in (TargetKind.AT_MOST, TargetKind.RANGE):
            high = self.high.value(unit)
        if low is not None and high is not None and low > high:
            raise WrongRequest("target_backwards")
        return Target(self.kpi.id, self.period, low, high, self.client)

    def _make_form(self, client: int | None, *, owner_fixed: bool) -> FormSection:
        words, form = self._workspace.words, FormSection("")
        splits = self._workspace.catalogue.splits(self._kpis[0])
        for box, name, shown in (
            (self.kpi_box, texts.KPI, len(self._kpis) > 1),
            (self.owner, texts.OWNER, splits and not owner_fixed),
        ):
            if shown:
                form.add_row(words(name), box)
        form.add_row(words(texts.FROM), self.period_bar)
        value = make_row(self.kind, self.low, self._dash, self.high, self._unit, STRETCH)
        inside = QWidget()
        inside.setLayout(value)
        form.add_row(words(texts.VALUE), inside)
        for box, name in (
            (self.kpi_box, texts.KPI),
            (self.owner, texts.OWNER),
            (self.kind, texts.VALUE),
        ):
            box.setAccessibleName(words(name))
        for box in (self.kpi_box, self.owner):
            box.limit_width()
        self.kind.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.kpi_box.addItems([kpi_name(words, each) for each in self._kpis])
        self.owner.addItem(words(texts.BUSINESS), None)
        for each in self._workspace.services.records.clients():
            if not each.archived or each.id == client:
                self.owner.addItem(words.name(each.name), each.id)
        self.owner.setCurrentIndex(max(0, self.owner.findData(client)))
        for kind, text in texts.KINDS.items():
            self.kind.addItem(words(text), kind.value)
        return form

    def _connect(self) -> None:
        self.kpi_box.activated.connect(lambda _: self._show_place())
        self.owner.activated.connect(lambda _: self._show_place())
        self.period_bar.chosen.connect(self._on_period)
        self.kind.activated.connect(lambda _: self._on_kind())
        for field in (self.low, self.high):
            field.textChanged.connect(self._enable)

    def _on_period(self, period: Period) -> None:
        self.period_bar.set_period(period)
        self._show_place(refill=not (self.low.isModified() or self.high.isModified()))

    def _show_place(self, *, refill: bool = True) -> None:
        """Show the target in force for the KPI, owner and period; typed values may stay."""
        words, kpi, period = self._workspace.words, self.kpi, self.period
        known = targets_of(self._workspace.services.records, kpi.id, self.client)
        present = TargetSeries(kpi, known).at(period)
        begins = beginning_target(known, period)
        self.remove.setVisible(begins is not None)
        self._unit.setText(unit_name(words, kpi))
        said = words(texts.NO_TARGET_YET)
        if present is not None:
            target = target_in_sentence(words, kpi, present)
            since = period_name(words, present.valid_from)
            said = words(texts.BEFORE, target=target, period=since)
        alone = "" if kpi.denominator else words(texts.ONE_LENGTH[period.length])
        self._so_far.setText(sentences(words, said, words(texts.KEPT), alone))
        if refill:
            self._fill(begins if begins is not None else present)
        self._on_kind()

    def _fill(self, target: Target | None) -> None:
        kind = _USUAL[self.kpi.better] if target is None else _kind(target)
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.low.show_value(target.low if target else None)
        self.high.show_value(target.high if target else None)

    def _on_kind(self) -> None:
        """Show the fields of the chosen kind, and go to the first of them."""
        kind = TargetKind(self.kind.currentData())
        self.low.setVisible(kind in (TargetKind.AT_LEAST, TargetKind.RANGE))
        self.high.setVisible(kind in (TargetKind.AT_MOST, TargetKind.RANGE))
        self._dash.setVisible(kind is TargetKind.RANGE)
        self._unit.setVisible(kind is not TargetKind.NONE)
        self.fault.say("")
        self._enable()
        self._focus_value()

    def _shown(self) -> list[BoundField]:
        return [each for each in (self.low, self.high) if not each.isHidden()]

    def _focus_value(self) -> None:
        for field in self._shown()[:1]:
            field.setFocus()
            field.selectAll()

    def _enable(self) -> None:
        """Let a target be saved once its values are there."""
        self.save.setEnabled(all(each.text().strip() for each in self._shown()))


def _kind(target: Target) -> TargetKind:
    if target.low is not None and target.high is not None:
        return TargetKind.RANGE
    if target.low is not None:
        return TargetKind.AT_LEAST
    return TargetKind.NONE if target.high is None else TargetKind.AT_MOST


def edit_target(
    workspace: Workspace, series: Series, period: Period | None, parent: QWidget
) -> TargetDialog:
    """Open the dialog for a target of this chart from a period on, by itself the present one.

    A target that begins after the last value, where the chart does not show it, is reported.
    """
    client = series.client.id if series.client else None
    begins = period or period_of(workspace.today(), series.by)
    dialog = TargetDialog(workspace, (series.kpi,), client, begins, parent)
    last = series.points[-1].period.last_day if series.points else date.min

    def report() -> None:
        known = targets_of(workspace.services.records, dialog.kpi.id, dialog.client)
        begun = beginning_target(known, dialog.period)
        if begun is not None and begun.bounds and dialog.period.first_day > last:
            name = period_name(workspace.words, dialog.period)
            workspace.tell(workspace.words(texts.LATER, period=name), until_change=True)

    dialog.accepted.connect(report)
    dialog.open()
    return dialog
