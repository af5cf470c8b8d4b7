"""Finds what has too little room in a window: clipped, overlapping or elided texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations, permutations
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsView,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QToolTip,
    QWidget,
)

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.kpi_words import kpi_name, measure_name, short_measure_name, short_name
from kpidesk.i18n.words import Words
from kpidesk.ui.tables.pasted_view import PastedView
from tests.support.painted_text import PaintedText, painted_texts
from tests.support.pseudo_languages import MIRRORED_LETTERS, PSEUDO_LANGUAGES

#: Its sources are all texts of the program.
_TS = Path(__file__).parents[2] / "translations" / "kpidesk_fr.ts"

#: Fonts have side bearings, and layouts round to whole pixels.
_TOLERANCE = 2.0
#: Above and below the letters of a QLineEdit.
_FIELD_MARGINS = 2
_ELLIPSIS = "…"
_JOINER = "\u200d"
#: Characters of a name that are shown at least.
_LEAST_SHOWN = 12
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def findings(top: QWidget, words: Words, names: Iterable[str] = ()) -> list[str]:
    """Returns what is wrong in a window, as lines for a person.

    `names` may be elided, as those of clients, KPIs and measures.
    """
    found = [] if isinstance(top, QDialog) else list(_nested(top))
    known = _names(words.language) | {_plain(name): _plain(name) for name in names}
    boxes: list[tuple[QWidget, str, QRectF]] = []
    for widget in _visible(top):
        found += [f"{_path(widget, top)}: {problem}" for problem in _crushed(widget)]
        visible = _visible_part(widget, top)
        if isinstance(visible, str):
            found.append(f"{_path(widget, top)}: {visible}")
            continue
        if visible.isEmpty() or isinstance(widget, QGraphicsView) or _is_typed(widget):
            continue
        for painted in painted_texts(widget):
            where = f"{_path(widget, top)}: “{painted.text}”"
            found += [f"{where} {problem}" for problem in _text_problems(widget, painted, known)]
            box = painted.box.translated(QPointF(widget.mapTo(top, QPoint())))
            box = box.intersected(QRectF(visible))
            if not box.isEmpty():
                boxes.append((widget, painted.text, box))
    found += _overlaps(boxes, top)
    return found


def _visible(top: QWidget) -> list[QWidget]:
    """Returns the widgets that are shown, but for what Qt adds to a narrow menu bar."""
    every = (top, *top.findChildren(QWidget))
    shown = [each for each in every if each.isVisible() and each.window() is top]
    return [each for each in shown if not each.objectName().startswith("qt_menubar")]


def _path(widget: QWidget, top: QWidget) -> str:
    names = []
    around: QWidget | None = widget
    while around is not None and around is not top:
        name = type(around).__name__
        if name != "QWidget" or not names:
            names.append(name)
        around = around.parentWidget()
    return "/".join(reversed(names[:3])) or type(top).__name__


def _is_typed(widget: QWidget) -> bool:
    """Whether the user types there: what is typed may be longer than its field."""
    parent = widget.parentWidget()
    line = isinstance(widget, QLineEdit) and bool(widget.text())
    return line or isinstance(parent, QPlainTextEdit)


def _scroller(widget: QWidget) -> QAbstractScrollArea | None:
    """Returns what scrolls this viewport; a heading is scrolled with its table."""
    parent = widget.parentWidget()
    if not isinstance(parent, QAbstractScrollArea) or parent.viewport() is not widget:
        return None
    table = parent.parentWidget()
    return table if isinstance(parent, QHeaderView) and isinstance(table, QTableView) else parent


def _visible_part(widget: QWidget, top: QWidget) -> QRect | str:
    """Returns the part of the widget that is seen, in `top`; or what is cut off of it."""
    rect, around = widget.rect(), widget
    while around is not top:
        rect = rect.translated(around.pos())
        around = around.parentWidget()
        area = _scroller(around)
        inside = around.rect()
        if area is not None:
            if area.horizontalScrollBar().maximum() == 0 and _sticks_out(rect, inside):
                return f"is cut off at {rect.left()}…{rect.right()} of {inside.width()}"
            if area.verticalScrollBar().maximum() == 0 and _sticks_down(rect, inside):
                return f"is cut off at {rect.top()}…{rect.bottom()} of {inside.height()}"
        elif not rect.isEmpty() and (_sticks_out(rect, inside) or _sticks_down(rect, inside)):
            return f"sticks out of {type(around).__name__}: {_said(rect)} in {_said(inside)}"
        rect = rect.intersected(inside)
    return rect


def _said(rect: QRect) -> str:
    return f"{rect.left()},{rect.top()} {rect.width()}×{rect.height()}"


def _sticks_out(rect: QRect | QRectF, inside: QRect | QRectF) -> bool:
    return rect.left() < inside.left() - _TOLERANCE or rect.right() > inside.right() + _TOLERANCE


def _sticks_down(rect: QRect | QRectF, inside: QRect | QRectF) -> bool:
    return rect.top() < inside.top() - _TOLERANCE or rect.bottom() > inside.bottom() + _TOLERANCE


def _crushed(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton | QComboBox | QLineEdit):
        needed = min(widget.minimumSizeHint().height(), widget.maximumHeight())
        if isinstance(widget.parentWidget(), QComboBox):
            # The box has the edge and the padding; its field needs room for the letters.
            needed = min(needed, widget.fontMetrics().height() + _FIELD_MARGINS)
        if widget.height() < needed:
            yield f"is {widget.height()} high, needs {needed}"


def _nested(top: QWidget) -> Iterator[str]:
    """Yields the areas that scroll inside of another one that scrolls the same way."""
    scrolled = [
        each
        for each in _visible(top)
        if isinstance(each, QAbstractScrollArea) and each.verticalScrollBar().maximum() > 0
    ]
    for outer, inner in permutations(scrolled, 2):
        if outer.isAncestorOf(inner):
            yield f"{_path(inner, top)} scrolls inside of {_path(outer, top)}"


def _text_problems(
    widget: QWidget, painted: PaintedText, names: Mapping[str, str]
) -> Iterator[str]:
    area, inside, box = _scroller(widget), QRectF(widget.rect()), painted.box
    across = area is None or area.horizontalScrollBar().maximum() == 0
    if across and _sticks_out(box, inside):
        yield f"is cut off: {box.left():.0f}…{box.right():.0f} of {inside.width():.0f}"
    down = area is None or area.verticalScrollBar().maximum() == 0
    if down and _sticks_down(box, inside):
        yield f"is cut off: {box.top():.0f}…{box.bottom():.0f} of {inside.height():.0f}"
    if not _elided(painted.text) or not box.intersects(inside):
        return
    shown = _plain(painted.text.removesuffix(_ELLIPSIS).strip(f" {_JOINER}\u202f"))
    tip = _plain(_tool_tip(widget, painted.box))
    full = {name for pair in names.items() if pair[0].startswith(shown) for name in pair}
    # A name with a value or anything else beside it would be a sentence.
    named = not full.isdisjoint(tip.splitlines())
    if not named and not (shown in tip and _may_be_elided(widget, shown, tip)):
        yield f"is elided and no name or path, with the tool tip “{tip!r}”"
    elif named and len(shown) < _LEAST_SHOWN:
        yield f"shows {len(shown)} characters of a name"


def _plain(text: str) -> str:
    return text.translate(_ISOLATES)


def _may_be_elided(widget: QWidget, shown: str, tip: str) -> bool:
    """Returns whether it is a file path, or what the user pasted: neither is of the program."""
    path = any(separator in tip for separator in "/\\")
    of_program = shown.startswith("[") or any(each in shown for each in MIRRORED_LETTERS)
    return path or (isinstance(_scroller(widget), PastedView) and not of_program)


def _elided(text: str) -> bool:
    # A text may be painted in pieces, one for each font: a joiner begins none but a later one.
    if not text.endswith(_ELLIPSIS) or text.lstrip().startswith(_JOINER):
        return False
    return not any(text in each for each in _texts_with_ellipsis())


@cache
def _texts_with_ellipsis() -> tuple[str, ...]:
    """Returns the texts that have an ellipsis of their own."""
    sources = [each.text or "" for each in ElementTree.parse(_TS).iter("source")]
    changes = [change for _, change in PSEUDO_LANGUAGES.values()]
    own = [each for each in sources if _ELLIPSIS in each]
    return tuple(change(each, "").replace("&", "") for change in changes for each in own)


@cache
def _names(language: str) -> dict[str, str]:
    """Returns each name of a KPI or measure, with the full name that its tool tip may have."""
    words, catalogue = Words(language), ready_made()
    names = {short_name(words, kpi.id): kpi_name(words, kpi) for kpi in catalogue.kpis}
    for measure in catalogue.measures:
        name = measure_name(words, measure.id)
        names |= {name: name, short_measure_name(words, measure.id): name}
    return names | {name: name for name in names.values()}


def _tool_tip(widget: QWidget, box: QRectF) -> str:
    """Returns what a tool tip says at this place."""
    for each in QApplication.topLevelWidgets():
        if each.objectName() == "qtooltip_label":
            # Else it would stay for a while.
            each.hide()
    point = box.intersected(QRectF(widget.rect())).center().toPoint()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, event)
    tip = QToolTip.text() if QToolTip.isVisible() else ""
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def _overlaps(boxes: list[tuple[QWidget, str, QRectF]], top: QWidget) -> Iterator[str]:
    for (one, text, box), (other, more, around) in combinations(boxes, 2):
        common = box.intersected(around)
        if common.width() > _TOLERANCE and common.height() > 2 * _TOLERANCE:
            yield f"{_path(one, top)} “{text}” overlaps {_path(other, top)} “{more}”"
