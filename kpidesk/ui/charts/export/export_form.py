"""The form of export settings."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from kpidesk.charts.overlays import OverlayChoice
from kpidesk.charts.sizes import (
    LEAST_DPI,
    LEAST_HEIGHT,
    LEAST_WIDTH,
    MM_PER_INCH,
    MOST_DPI,
    MOST_SIDE,
    NAMED,
    PER_INCH,
    checked_size,
)
from kpidesk.domain.annotations import NoteChoice
from kpidesk.domain.cell import Client
from kpidesk.export.reader import client_language
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.charts.export import texts
from kpidesk.ui.charts.export.export_settings import ExportSettings
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.text_alignment import align_number
from kpidesk.ui.theme.metrics import GRID, TextSize

_CHARACTERS = 18


class ExportForm(QWidget):
    """Format, size, language, colors and overlays; `changed` says that one of them changed.

    An own size is in millimeters where the file is a page, else in the pixels of the file.
    """

    changed = Signal()

    def __init__(
        self, words: Words, settings: ExportSettings, client: Client | None = None
    ) -> None:
        """Create the fields; `client` None stands for charts of all clients."""
        super().__init__()
        self._words, self._default_language = words, client_language(client, words)
        self.format = self._box([(words(text), key) for key, text in texts.FORMATS.items()])
        self.size_name = self._box([(words(text), key) for key, text in texts.SIZES.items()])
        height = self.format.sizeHint().height()
        self.width_field, self.height_field, self.dpi = (_number(height) for _ in range(3))
        self.dpi.setRange(LEAST_DPI, MOST_DPI)
        self.language = self._box([(name, code) for code, name in offered_languages().items()])
        self.ground = self._box([(words(texts.LIGHT), False), (words(texts.DARK), True)])
        self.rolling = self._box([(words(text), key) for key, text in texts.ROLLINGS.items()])
        included = texts.LAST_YEAR, texts.LIMITS, texts.UNFINISHED
        self.last_year, self.limits, self.unfinished = (QCheckBox(words(e)) for e in included)
        self.notes, self.private = (
            QCheckBox(words(texts.NOTES)),
            QCheckBox(words(texts.PRIVATE_NOTES)),
        )
        self._checks = self.last_year, self.limits, self.unfinished, self.notes, self.private
        self._client = client
        self.size_text = plain_label("", TextSize.CAPTION, muted=True, wraps=False)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(GRID)
        for name, field in (
            (texts.FORMAT, self.format),
            (texts.SIZE, self.size_name),
            (texts.WIDTH, self.width_field),
            (texts.HEIGHT, self.height_field),
            (texts.DPI, self.dpi),
        ):
            self._form.addRow(self._label(name, field), field)
        self._form.addRow("", self.size_text)
        for name, field in (
            (texts.LANGUAGE, self.language),
            (texts.GROUND, self.ground),
            (texts.ROLLING, self.rolling),
        ):
            self._form.addRow(self._label(name, field), field)
        grid = QGridLayout()
        for number, check in enumerate(self._checks):
            grid.addWidget(check, *divmod(number, 2))
        self.add_row(grid, texts.INCLUDE)
        self._show(settings)
        self._connect()

    @property
    def settings(self) -> ExportSettings:
        """The chosen settings. Raises WrongRequest `picture_too_large`."""
        language = str(self.language.currentData())
        return ExportSettings(
            suffix=str(self.format.currentData()),
            size=checked_size(self._size),
            size_name=str(self.size_name.currentData()),
            language=None if language == self._default_language else language,
            dark=bool(self.ground.currentData()),
            unfinished=self.unfinished.isChecked(),
            notes=self._note_choice,
            choice=OverlayChoice(
                self.rolling.currentData(), self.last_year.isChecked(), self.limits.isChecked()
            ),
        )

    def add_row(self, field: QWidget | QLayout, name: Text | None = None) -> None:
        """Add a row at the end; a label names it where there is a `name`."""
        if name is None:
            self._form.addRow(field)
        else:
            label = plain_label(self._words(name), wraps=False)
            if not isinstance(field, QGridLayout):
                # Else it would be above the middle of the field.
                label.setMinimumHeight(4 * GRID)
            self._form.addRow(label, field)

    def add_choice(self, name: Text, entries: Sequence[tuple[str, object]]) -> QComboBox:
        """Add a drop-down at the top; `entries` are texts and values."""
        box = self._box(entries)
        self._form.insertRow(0, self._label(name, box), box)
        return box

    def follow(self, first: QWidget) -> None:
        """Let Tab go from `first` through the fields; call it when all are in their dialog."""
        before = first
        for field in self._fields:
            QWidget.setTabOrder(before, field)
            before = field

    def set_client(self, client: Client | None) -> None:
        """Set the client; choose its language if the user has chosen no other one."""
        self._client = client
        self._enable_private()
        default = client_language(client, self._words)
        if str(self.language.currentData()) == self._default_language:
            with QSignalBlocker(self.language):
                self.language.setCurrentIndex(self.language.findData(default))
        self._default_language = default

    def _show(self, settings: ExportSettings) -> None:
        self._size = settings.size
        for box, value in (
            (self.format, settings.suffix),
            (self.size_name, settings.size_name),
            (self.language, settings.language or self._default_language),
            (self.ground, settings.dark),
            (self.rolling, settings.choice.rolling),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.dpi.setValue(settings.size.dpi)
        self.last_year.setChecked(settings.choice.last_year)
        self.limits.setChecked(settings.choice.limits)
        self.unfinished.setChecked(settings.unfinished)
        self.notes.setChecked(settings.notes is not NoteChoice.NONE)
        self._enable_private()
        self._on_changed()

    @property
    def _note_choice(self) -> NoteChoice:
        if not self.notes.isChecked():
            return NoteChoice.NONE
        private = self.private.isEnabled() and self.private.isChecked()
        return NoteChoice.ALL if private else NoteChoice.SHOWN

    def _enable_private(self) -> None:
        """Offer private notes for charts of the whole business that have notes."""
        possible = self.notes.isChecked() and self._client is None
        self.private.setEnabled(possible)
        self.private.setVisible(self._client is None)
        if not possible:
            self.private.setChecked(False)

    def _connect(self) -> None:
        for box in (self.format, self.language, self.ground, self.rolling):
            box.currentIndexChanged.connect(self._on_changed)
        self.size_name.currentIndexChanged.connect(self._on_size)
        self.width_field.valueChanged.connect(self._on_width)
        self.height_field.valueChanged.connect(self._on_height)
        self.dpi.valueChanged.connect(self._on_dpi)
        self.notes.toggled.connect(self._enable_private)
        for check in self._checks:
            check.toggled.connect(self._on_changed)

    def _on_size(self) -> None:
        """Take over a named size with its resolution; an own size begins with the last one."""
        size = NAMED.get(str(self.size_name.currentData()))
        self._size = size or self._size._replace(text=None)
        with QSignalBlocker(self.dpi):
            self.dpi.setValue(self._size.dpi)
        self._on_changed()

    def _on_width(self, width: int) -> None:
        self._size = self._size._replace(width=width * self._unit)
        self._on_changed()

    def _on_height(self, height: int) -> None:
        self._size = self._size._replace(height=height * self._unit)
        self._on_changed()

    def _on_dpi(self, dpi: int) -> None:
        self._size = self._size._replace(dpi=dpi)
        self._on_changed()

    @property
    def _unit(self) -> float:
        """How many CSS pixels one unit of width and height is."""
        match str(self.format.currentData()):
            case ".pdf":
                return PER_INCH / MM_PER_INCH
            case ".png":
                return PER_INCH / self._size.dpi
        return 1.0

    def _on_changed(self) -> None:
        own = not self.size_name.currentData()
        self._form.setRowVisible(self.width_field, own)
        self._form.setRowVisible(self.height_field, own)
        self._form.setRowVisible(self.dpi, self.format.currentData() == ".png")
        self._form.setRowVisible(self.size_text, not own)
        page, unit = self.format.currentData() == ".pdf", self._unit
        number, sides = self._words.formats.number, []
        for field, least, value, pixels, millimetres in (
            (self.width_field, LEAST_WIDTH, self._size.width, texts.WIDTH, texts.WIDTH_MM),
            (self.height_field, LEAST_HEIGHT, self._size.height, texts.HEIGHT, texts.HEIGHT_MM),
        ):
            label = self._form.labelForField(field)
            assert isinstance(label, QLabel)
            label.setText(self._words(millimetres if page else pixels))
            with QSignalBlocker(field):
                field.setRange(math.ceil(least / unit), math.floor(MOST_SIDE / unit))
                field.setValue(round(value / unit))
            sides.append(number(round(value / unit)))
        text = texts.MILLIMETRES if page else texts.PIXELS
        self.size_text.setText(self._words(text, width=sides[0], height=sides[1]))
        self.changed.emit()

    @property
    def _fields(self) -> tuple[QWidget, ...]:
        """The fields in the order of their rows."""
        return (
            *(self.format, self.size_name, self.width_field, self.height_field, self.dpi),
            *(self.language, self.ground, self.rolling),
            *self._checks,
        )

    def _label(self, name: Text, field: QWidget) -> QLabel:
        label = plain_label(self._words(name), wraps=False)
        # Else it would be above the middle of the field.
        label.setMinimumHeight(4 * GRID)
        label.setBuddy(field)
        return label

    def _box(self, entries: Sequence[tuple[str, object]]) -> QComboBox:
        box = ChoiceBox()
        for shown, value in entries:
            box.addItem(shown, value)
        box.setMinimumContentsLength(_CHARACTERS)
        # A client's name may be very long.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box


def _number(height: int) -> QSpinBox:
    """Returns a spin box as high as a combo box; Fusion makes it lower."""
    field = QSpinBox()
    field.setMinimumHeight(height)
    # The style sheet's padding does not reach the text of a spin box.
    turned = field.isRightToLeft()
    field.lineEdit().setTextMargins(0 if turned else GRID, 0, GRID if turned else 0, 0)
    align_number(field)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    field.setKeyboardTracking(False)
    return field
