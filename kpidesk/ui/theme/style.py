"""Sets the colours of the application: a palette for the Fusion style, and a style sheet."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from kpidesk.ui.theme.colours import Colours

_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup

#: Few rules, as each costs time at the start.
_RULES = """
QToolTip {{ color: {text}; background: {raised}; border: 1px solid {edge}; padding: 4px; }}
QPushButton {{ padding: 5px 14px; border: 1px solid {edge}; border-radius: 4px;
  background: {surface}; color: {text}; outline: none; }}
QPushButton:hover {{ background: {raised}; }}
QPushButton:pressed, QPushButton:checked {{ background: {accent_soft}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {edge}; border-color: {line}; background: {window}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent};
  border: 1px solid {accent}; }}
QPushButton[primary="true"]:hover {{ border: 1px solid {text}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[primary="true"]:disabled {{ background: {line}; color: {muted}; border-color: {line}; }}
QPushButton[quiet="true"] {{ border: 1px solid transparent; background: transparent;
  color: {accent}; padding: 3px 7px; }}
QPushButton[quiet="true"]:hover {{ background: {raised}; }}
QPushButton[quiet="true"]:focus {{ border: 1px solid {accent}; }}
QPushButton[quiet="true"]:disabled {{ color: {edge}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ border: 1px solid {edge}; border-radius: 4px;
  padding: 4px 6px; background: {surface}; color: {text};
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent};
  padding: 3px 5px; }}
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus {{ border-color: {error}; }}
QLineEdit[readOnly="true"] {{ border-color: {line}; background: {window}; color: {muted}; }}
QLineEdit[readOnly="true"]:focus {{ border-color: {accent}; }}
QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea[ringed="true"] {{ border: 2px solid transparent; border-radius: 4px; }}
QScrollArea[ringed="true"]:focus {{ border-color: {accent}; }}
QTableView {{ gridline-color: {line}; border: 1px solid {line}; padding: 1px;
  selection-background-color: {accent_soft}; selection-color: {text}; }}
QListWidget {{ border: 1px solid {line}; padding: 1px; }}
QTableView:focus, QListWidget:focus {{ border: 2px solid {accent}; padding: 0; }}
QHeaderView::section {{ background: {window}; color: {muted}; border: none;
  border-right: 1px solid {line}; border-bottom: 1px solid {line}; padding: 4px 8px; }}
QMenuBar {{ background: {window}; }}
QStatusBar {{ background: {window}; color: {muted}; }}
QStatusBar::item {{ border: none; }}
QComboBox {{ combobox-popup: 0; }}
"""


#: Fusion draws the edges of these in a darker shade of their window colour, by this factor.
_EDGED = ("QAbstractSpinBox", "QCheckBox", "QComboBox", "QProgressBar")
_DARKER = 140


def tint(application: QApplication, colours: Colours) -> None:
    """Set the palette, which is enough for the empty window; all else needs `apply`."""
    application.setPalette(_palette(colours))


def apply(application: QApplication, colours: Colours) -> None:
    """Set the palette and the style sheet."""
    tint(application, colours)
    palette = _palette(colours)
    palette.setColor(_Role.Window, QColor(colours.edge).lighter(_DARKER))
    for name in _EDGED:
        application.setPalette(palette, name)  # type: ignore[arg-type] # it takes text
    application.setStyleSheet(_RULES.format(**colours._asdict()))


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
        (_Role.ToolTipBase, colours.raised),
        (_Role.ToolTipText, colours.text),
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
        palette.setColor(_Group.Disabled, role, QColor(colours.edge))
    return palette
