"""Finds what has too little room in a window: clipped, overlapping or elided texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QToolTip,
    QWidget,
)

from kpidesk.i18n.kpi_texts.lookup import kpi_texts, measure_texts
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.words import Words
from tests.support.painted_text import PaintedText, painted_texts
from tests.support.pseudo_languages import PSEUDO_LANGUAGES

#: Its sources are all texts of the program.
_TS = Path(__file__).parents[2] / "translations" / "kpidesk_fr.ts"

#: Fonts have side bearings, and layouts round to whole pixels.
_TOLERANCE = 2.0
#: A control lower than this share of what it asks for is crushed.
_ELLIPSIS = "…"


def findings(top: QWidget, words: Words) -> list[str]:
    """Returns what is wrong in a window, as lines for a person."""
    found: list[str] = []
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
            found += [f"{where} {problem}" for problem in _text_problems(widget, painted, words)]
            box = painted.box.translated(QPointF(widget.mapTo(top, QPoint())))
            box = box.intersected(QRectF(visible))
            if not box.isEmpty():
                boxes.append((widget, painted.text, box))
    found += _overlaps(boxes, top)
    return found


def _visible(top: QWidget) -> Iterator[QWidget]:
    return (
        each
        for each in (top, *top.findChildren(QWidget))
        if each.isVisible() and each.window() is top and not each.objectName().startswith("qt_menubar")
    )


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
    return isinstance(widget, QLineEdit) and bool(widget.text()) or isinstance(parent, QPlainTextEdit)


def _scroller(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        return parent
    return None


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
        if widget.height() < needed:
            yield f"is {widget.height()} high, needs {needed}"


def _text_problems(widget: QWidget, painted: PaintedText, words: Words) -> Iterator[str]:
    area, inside = _scroller(widget), QRectF(widget.rect())
    across = area is None or area.horizontalScrollBar().maximum() == 0
    if across and _sticks_out(painted.box, inside):
        yield f"is cut off: {painted.box.left():.0f}…{painted.box.right():.0f} of {inside.width():.0f}"
    down = area is None or area.verticalScrollBar().maximum() == 0
    if down and _sticks_down(painted.box, inside):
        yield f"is cut off: {painted.box.top():.0f}…{painted.box.bottom():.0f} of {inside.height():.0f}"
    if not _elided(painted.text, words):
        return
    shown = painted.text.removesuffix(_ELLIPSIS).strip(" \u200d")
    if shown.startswith(_opening(words)) and not _begins_name(shown, words):
        yield "is elided and no name"
    tip = _tool_tip(widget, painted.box)
    if shown not in tip:
        yield f"is elided, with the tool tip “{tip}”"


def _opening(words: Words) -> tuple[str, ...]:
    """Returns how translated texts begin: names of clients do not."""
    return tuple("ابجدهفغحيخكلمنوپقرستثعطضصظ") if words.right_to_left else ("[",)


def _elided(text: str, words: Words) -> bool:
    if not text.endswith(_ELLIPSIS):
        return False
    return not any(re.fullmatch(pattern, text) for pattern in _texts_with_ellipsis(words.language))


@cache
def _texts_with_ellipsis(language: str) -> tuple[str, ...]:
    """Returns patterns of the texts that end with an ellipsis of their own."""
    _, change = PSEUDO_LANGUAGES[language]
    sources = (each.text or "" for each in ElementTree.parse(_TS).iter("source"))
    said = (change(source, "").replace("&", "") for source in sources if source.endswith(_ELLIPSIS))
    return tuple(re.sub(r"\\\{\w+\\\}", ".*", re.escape(each)) for each in said)


@cache
def _names(language: str) -> tuple[str, ...]:
    words = Words(language)
    names = set()
    catalogue = ready_made()
    for kpi in catalogue.kpis:
        known = kpi_texts(kpi.id)
        if known:
            names |= {words(known.name), words(known.short)}
        for measure in catalogue.measures_of(kpi):
            texts = measure_texts(measure.id)
            if texts:
                names |= {words(texts.name), *( [words(texts.short)] if texts.short else [])}
    return tuple(names)


def _begins_name(text: str, words: Words) -> bool:
    return any(name.startswith(text) for name in _names(words.language))


def _tool_tip(widget: QWidget, box: QRectF) -> str:
    point = box.center().toPoint()
    QToolTip.hideText()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, event)
    tip = widget.toolTip() if not QToolTip.isVisible() else QToolTip.text()
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def _overlaps(boxes: list[tuple[QWidget, str, QRectF]], top: QWidget) -> Iterator[str]:
    for (one, text, box), (other, more, around) in combinations(boxes, 2):
        common = box.intersected(around)
        if common.width() > _TOLERANCE and common.height() > 2 * _TOLERANCE:
            if not (one.isAncestorOf(other) or other.isAncestorOf(one)) or one is other:
                yield f"{_path(one, top)} “{text}” overlaps {_path(other, top)} “{more}”"
