"""The form of export settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from kpidesk.charts.sizes import (
    LEAST_DPI,
    LEAST_HEIGHT,
    LEAST_WIDTH,
    MOST_DPI,
    MOST_SIDE,
    NAMED,
    Size,
    parse_size,
)
from kpidesk.domain.cell import Client
from kpidesk.export.client_chart import client_language
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.charts.export import texts
from kpidesk.ui.charts.export.export_settings import ExportSettings
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.theme.metrics import GRID, TextSize

_CHARACTERS = 18


class ExportForm(QWidget):
    """Format, size, language and colours; `changed` is emitted when one of them changes."""

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
        self.width_field = _number(LEAST_WIDTH, MOST_SIDE, height)
        self.height_field = _number(LEAST_HEIGHT, MOST_SIDE, height)
        self.dpi = _number(LEAST_DPI, MOST_DPI, height)
        self.language = self._box([(name, code) for code, name in offered_languages().items()])
        self.ground = self._box([(words(texts.LIGHT), False), (words(texts.DARK), True)])
        self.unfinished = QCheckBox(words(texts.UNFINISHED))
        self.notes = QCheckBox(words(texts.NOTES))
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
        for name, field in ((texts.LANGUAGE, self.language), (texts.GROUND, self.ground)):
            self._form.addRow(self._label(name, field), field)
        self._form.addRow(self.unfinished)
        self._form.addRow(self.notes)
        self._show(settings)
        self._connect()

    @property
    def settings(self) -> ExportSettings:
        """The chosen settings. Raises WrongRequest `picture_too_large`."""
        name = str(self.size_name.currentData())
        given = name or f"{self.width_field.value()}x{self.height_field.value()}"
        language = str(self.language.currentData())
        return ExportSettings(
            suffix=str(self.format.currentData()),
            size=parse_size(given, self.dpi.value()),
            size_name=name,
            language=None if language == self._default_language else language,
            dark=bool(self.ground.currentData()),
            unfinished=self.unfinished.isChecked(),
            notes=self.notes.isChecked(),
        )

    def add_row(self, field: QWidget | QLayout, name: Text | None = None) -> None:
        """Add a row at the end; a label names it where there is a `name`."""
        if name is None:
            self._form.addRow(field)
        else:
            self._form.addRow(plain_label(self._words(name), wraps=False), field)

    def add_choice(self, name: Text, entries: Sequence[tuple[str, object]]) -> QComboBox:
        """Add a drop-down at the top; `entries` are texts and values."""
        box = self._box(entries)
        self._form.insertRow(0, self._label(name, box), box)
        return box

    def set_client(self, client: Client | None) -> None:
        """Set the client; choose its language if the user has chosen no other one."""
        default = client_language(client, self._words)
        if str(self.language.currentData()) == self._default_language:
            with QSignalBlocker(self.language):
                self.language.setCurrentIndex(self.language.findData(default))
        self._default_language = default

    def _show(self, settings: ExportSettings) -> None:
        size = settings.size
        for box, value in (
            (self.format, settings.suffix),
            (self.size_name, settings.size_name),
            (self.language, settings.language or self._default_language),
            (self.ground, settings.dark),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.width_field.setValue(round(size.width))
        self.height_field.setValue(round(size.height))
        self.dpi.setValue(size.dpi)
        self.unfinished.setChecked(settings.unfinished)
        self.notes.setChecked(settings.notes)
        self._on_changed()

    def _connect(self) -> None:
        for box in (self.format, self.language, self.ground):
            box.currentIndexChanged.connect(self._on_changed)
        self.size_name.currentIndexChanged.connect(self._on_size)
        for field in (self.width_field, self.height_field, self.dpi):
            field.valueChanged.connect(self._on_changed)
        for check in (self.unfinished, self.notes):
            check.toggled.connect(self._on_changed)

    def _on_size(self) -> None:
        """Show sides and resolution of a named size; an own size begins with the last ones."""
        size = NAMED.get(str(self.size_name.currentData()))
        if size is not None:
            for field, value in (
                (self.width_field, round(size.width)),
                (self.height_field, round(size.height)),
                (self.dpi, size.dpi),
            ):
                with QSignalBlocker(field):
                    field.setValue(value)
        self._on_changed()

    def _on_changed(self) -> None:
        own = not self.size_name.currentData()
        picture = self.format.currentData() == ".png"
        self._form.setRowVisible(self.width_field, own)
        self._form.setRowVisible(self.height_field, own)
        self._form.setRowVisible(self.dpi, picture)
        self.size_text.setText(self._size_text(picture=picture))
        self.changed.emit()

    def _size_text(self, *, picture: bool) -> str:
        name = str(self.size_name.currentData())
        sides = self.width_field.value(), self.height_field.value()
        size = NAMED.get(name, Size(*sides))._replace(dpi=self.dpi.value())
        width, height = size.pixels if picture else (round(side) for side in size.millimetres)
        number, text = self._words.formats.number, texts.PIXELS if picture else texts.MILLIMETRES
        return self._words(text, width=number(width), height=number(height))

    def _label(self, name: Text, field: QWidget) -> QLabel:
        label = plain_label(self._words(name), wraps=False)
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


def _number(least: int, most: int, height: int) -> QSpinBox:
    """Returns a spin box as high as a combo box; Fusion makes it lower."""
    field = QSpinBox()
    field.setMinimumHeight(height)
    # The style sheet's padding does not reach the text of a spin box.
    field.lineEdit().setTextMargins(GRID, 0, 0, 0)
    field.setRange(least, most)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    field.setKeyboardTracking(False)
    return field
