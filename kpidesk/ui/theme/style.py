"""Sets the colors of the application: a palette for the Fusion style, and a style sheet."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from kpidesk.system.bundled_files import bundled
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.style_sheet import RULES

#: The least heights of text in a control, and in one of a dense table, in pixels.
_LINE, _DENSE = 20, 16
_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup


def tint(application: QApplication, colours: Colours) -> None:
    """Set the palette, which is enough for the empty window; all else needs `apply`."""
    application.setPalette(_palette(colours))


def apply(application: QApplication, colours: Colours) -> None:
    """Set the palette and the style sheet, for the application's layout direction and font."""
    tint(application, colours)
    images = bundled("resources") / "controls" / colours.name
    mirrored = application.isRightToLeft()
    start, end = ("right", "left") if mirrored else ("left", "right")
    text = QFontMetrics(application.font()).height()
    rules = RULES.format(
        **colours._asdict(),
        images=images.as_posix(),
        start=start,
        end=end,
        # A line edit adds two pixels to its text.
        height=max(_LINE, text + 2),
        dense=max(_DENSE, text),
    )
    if application.styleSheet() != rules:
        # It styles every widget again, which takes a tenth of a second and more.
        application.setStyleSheet(rules)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, colour in (
        (_Role.Window, colours.window),
        (_Role.WindowText, colours.text),
        (_Role.Base, colours.surface),
        (_Role.AlternateBase, colours.window),
        (_Role.Text, colours.text),
        (_Role.PlaceholderText, colours.muted),
        (_Role.Button, colours.surface),
        (_Role.ButtonText, colours.text),
        (_Role.BrightText, colours.error),
        (_Role.ToolTipBase, colours.tip),
        (_Role.ToolTipText, colours.on_tip),
        (_Role.Highlight, colours.accent),
        (_Role.HighlightedText, colours.on_accent),
        (_Role.Accent, colours.accent),
        (_Role.Link, colours.accent),
        (_Role.LinkVisited, colours.accent),
        (_Role.Light, colours.surface),
        (_Role.Midlight, colours.raised),
        (_Role.Mid, colours.line),
        (_Role.Dark, colours.edge),
        (_Role.Shadow, colours.edge),
    ):
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(_Group.Disabled, role, QColor(colours.off_text))
    return palette
