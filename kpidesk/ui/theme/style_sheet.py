"""The style sheet: height, radius, edge, focus ring and states of all controls.

A control is 32 pixels high with the usual font (20 for the text, 5 and 1 on both sides) and grows
with it. The focus ring of 2 pixels is inside of the control, so that nothing moves.
`_RULES` are formatted with the fields of `Colours`, the folder of the `images`, the side where
text starts, and the height of a text, since a layout may make a control as low as `min-height`.
"""

_CONTROLS = """
QPushButton, QToolButton, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit {{
  border: 1px solid {edge}; border-radius: 4px; background: {surface}; color: {text};
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QPushButton {{ min-height: {height}px; padding: 5px 12px; outline: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolButton {{ min-width: 17px; min-height: 17px; padding: 5px; }}
QMenuBar QToolButton {{ min-height: 0; padding: 0; }}
QToolButton::left-arrow {{ image: url("{images}/left.svg"); width: 14px; height: 14px; }}
QToolButton::right-arrow {{ image: url("{images}/right.svg"); width: 14px; height: 14px; }}
QToolButton::up-arrow {{ image: url("{images}/up.svg"); width: 14px; height: 14px; }}
QToolButton::down-arrow {{ image: url("{images}/down.svg"); width: 14px; height: 14px; }}
QToolButton::up-arrow:disabled {{ image: url("{images}/up-off.svg"); }}
QToolButton::down-arrow:disabled {{ image: url("{images}/down-off.svg"); }}
QToolButton::left-arrow:disabled {{ image: url("{images}/left-off.svg"); }}
QToolButton::right-arrow:disabled {{ image: url("{images}/right-off.svg"); }}
QLineEdit {{ min-height: {height}px; padding: 5px 10px; placeholder-text-color: {example}; }}
QAbstractSpinBox {{ min-height: 21px; padding: 3px 0; }}
QPlainTextEdit, QTextEdit {{ padding: 5px 8px; placeholder-text-color: {example}; }}
QComboBox {{ min-height: {height}px; padding: 5px 8px; padding-{start}: 11px; combobox-popup: 0; }}
QPushButton:hover, QToolButton:hover, QComboBox:hover, QLineEdit:hover, QAbstractSpinBox:hover {{
  background: {hover}; }}
QPushButton:pressed, QToolButton:pressed, QComboBox:on {{ background: {pressed}; }}
QPushButton:checked, QToolButton:checked {{ background: {accent_soft}; border-color: {accent};
  color: {accent}; }}
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus,
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {focus}; }}
QPushButton:focus {{ padding: 4px 11px; }}
QToolButton:focus {{ padding: 4px; }}
QLineEdit:focus {{ padding: 4px 9px; }}
QAbstractSpinBox:focus {{ padding: 2px 0; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 4px 7px; }}
QComboBox:focus {{ padding: 4px 7px; padding-{start}: 10px; }}
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QLineEdit:disabled,
QAbstractSpinBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {{
  border-color: {off_edge}; background: {off_fill}; color: {off_text}; }}
QPushButton[primary="true"] {{ background: {accent}; border-color: {accent}; color: {on_accent};
  font-weight: 600; }}
QPushButton[primary="true"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[primary="true"]:pressed {{ background: {accent_pressed};
  border-color: {accent_pressed}; }}
QPushButton[primary="true"]:focus {{ border-color: {focus}; }}
QPushButton[primary="true"]:disabled {{ border-color: {off_edge}; background: {off_fill};
  color: {off_text}; }}
QPushButton[quiet="true"], QToolButton[autoRaise="true"] {{ border-color: transparent;
  background: transparent; color: {accent}; }}
QPushButton[quiet="true"] {{ padding: 5px 7px; }}
QPushButton[quiet="true"]:hover, QToolButton[autoRaise="true"]:hover {{ background: {hover}; }}
QPushButton[quiet="true"]:pressed, QToolButton[autoRaise="true"]:pressed {{
  background: {pressed}; }}
QPushButton[quiet="true"]:focus, QToolButton[autoRaise="true"]:focus {{ border-color: {focus}; }}
QPushButton[quiet="true"]:focus {{ padding: 4px 6px; }}
QPushButton[quiet="true"]:disabled {{ color: {off_text}; background: transparent; }}
QPushButton[dense="true"], QLineEdit[dense="true"], QComboBox[dense="true"] {{
  min-height: {dense}px; }}
QPushButton[dense="true"] {{ padding: 3px 12px; }}
QPushButton[dense="true"]:focus {{ padding: 2px 11px; }}
QLineEdit[wrong="true"] {{ border-color: {error}; background: {error_soft}; }}
QLineEdit[wrong="true"]:focus {{ border-color: {focus}; }}
QLineEdit[readOnly="true"] {{ border-color: {fixed_edge}; border-style: {fixed_line};
  background: {fixed_fill}; color: {fixed_text}; }}
QLineEdit[readOnly="true"]:focus {{ border-color: {focus}; border-style: solid; }}
QComboBox::drop-down {{ border: none; width: 18px; }}
QComboBox::drop-down:editable {{ border-{start}: 1px solid {edge}; width: 22px; }}
QComboBox::down-arrow {{ image: url("{images}/down.svg"); width: 14px; height: 14px; }}
QPushButton::menu-indicator {{ image: url("{images}/down.svg"); width: 20px; height: 14px;
  image-position: {end}; subcontrol-origin: padding; subcontrol-position: center right;
  right: 8px; }}
QPushButton[quiet="true"]::menu-indicator {{ right: 0; }}
QPushButton::menu-indicator:disabled {{ image: url("{images}/down-off.svg"); }}
QToolButton#qt_menubar_ext_button {{ qproperty-icon: url("{images}/down.svg"); }}
QComboBox::down-arrow:disabled {{ image: url("{images}/down-off.svg"); }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0; min-height: 0;
  background: transparent; }}
QAbstractSpinBox QLineEdit {{ padding: 0 8px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 24px;
  background: transparent; }}
QAbstractSpinBox::up-arrow {{ image: url("{images}/up.svg"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{images}/down.svg"); width: 10px; height: 10px; }}
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {{
  image: url("{images}/up-off.svg"); }}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {{
  image: url("{images}/down-off.svg"); }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 1px 4px 1px 1px; min-height: 18px;
  border: 2px solid transparent; border-radius: 4px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {off_text}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{ width: 16px;
  height: 16px; border: 1px solid {edge}; border-radius: 4px; background: {surface}; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ background: {hover}; }}
QCheckBox::indicator:pressed, QRadioButton::indicator:pressed {{ background: {pressed}; }}
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate, QRadioButton::indicator:checked,
QAbstractItemView::indicator:checked {{ border-color: {accent}; background: {accent}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
  image: url("{images}/check.svg"); }}
QCheckBox::indicator:indeterminate {{ image: url("{images}/partial.svg"); }}
QRadioButton::indicator:checked {{ image: url("{images}/dot.svg"); }}
QCheckBox::indicator:checked:hover, QCheckBox::indicator:indeterminate:hover,
QRadioButton::indicator:checked:hover {{ border-color: {accent_hover};
  background: {accent_hover}; }}
QCheckBox::indicator:checked:pressed, QCheckBox::indicator:indeterminate:pressed,
QRadioButton::indicator:checked:pressed {{ border-color: {accent_pressed};
  background: {accent_pressed}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {off_edge};
  background: {off_fill}; }}
QCheckBox::indicator:checked:disabled {{ image: url("{images}/check-off.svg"); }}
QCheckBox::indicator:indeterminate:disabled {{ image: url("{images}/partial-off.svg"); }}
QRadioButton::indicator:checked:disabled {{ image: url("{images}/dot-off.svg"); }}
QTabWidget::pane {{ border: none; border-top: 1px solid {edge}; top: -1px; }}
QTabBar::tab {{ min-height: 20px; padding: 4px 12px 3px 12px; color: {muted};
  border: 2px solid transparent; border-bottom: 3px solid transparent; }}
QTabBar::tab:hover {{ background: {hover}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ border: 2px solid {focus}; border-bottom-width: 3px; border-radius: 4px; }}
QTabBar::tab:disabled {{ color: {off_text}; }}
QProgressBar {{ border: 1px solid {edge}; border-radius: 4px; background: {raised};
  min-height: 6px; max-height: 6px; color: transparent; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""
_LISTS = """
QAbstractItemView {{ border: 1px solid {line}; background: {surface}; color: {text}; outline: none;
  selection-background-color: {accent_soft}; selection-color: {text}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableView {{ gridline-color: {line}; }}
QListView::item, QTreeView::item {{ min-height: 20px; padding: 4px; border: none; }}
QListView::item:hover, QTreeView::item:hover {{ background: {hover}; }}
QListView::item:selected, QTreeView::item:selected {{ background: {accent_soft}; color: {accent};
  border-{start}: 3px solid {accent}; padding-{start}: 1px; }}
QListView::item:focus, QTreeView::item:focus {{ border: 2px solid {focus}; padding: 2px; }}
QTableView::item {{ padding: 0 5px; }}
QTableView::item:focus {{ border: 2px solid {focus}; padding: 0 3px; color: {text}; }}
QComboBox QAbstractItemView {{ border: 1px solid {edge}; padding: 3px; }}
QComboBox QAbstractItemView::item, QComboBox QAbstractItemView::item:selected,
QComboBox QAbstractItemView::item:focus {{ min-height: 20px; padding: 4px 8px; border: none; }}
QHeaderView {{ border: none; }}
QHeaderView::section {{ background: {window}; color: {muted}; border: none; padding: 6px 8px;
  border-right: 1px solid {line}; border-bottom: 1px solid {line}; }}
QHeaderView::section:vertical {{ padding: 0 8px; }}
QTableCornerButton::section {{ background: {window}; border: none; }}
QMenuBar {{ background: {surface}; border-bottom: 1px solid {line}; padding: 3px 8px; }}
QMenuBar::item {{ padding: 3px 8px; border-radius: 4px; background: transparent; color: {text}; }}
QMenuBar::item:selected {{ background: {accent_soft}; color: {accent}; }}
QMenuBar::item:disabled {{ color: {off_text}; }}
QMenu {{ background: {surface}; border: 1px solid {edge}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px 4px 32px; min-height: 20px; border-radius: 4px; color: {text};
  background: transparent; }}
QMenu::item:selected {{ background: {accent_soft}; color: {accent}; }}
QMenu::item:disabled {{ color: {off_text}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QMenu::left-arrow {{ image: url("{images}/left.svg"); width: 14px; height: 14px; }}
QMenu::right-arrow {{ image: url("{images}/right.svg"); width: 14px; height: 14px; }}
QMenu::indicator {{ width: 14px; height: 14px; margin-left: 9px; }}
QMenu::indicator:checked {{ image: url("{images}/chosen.svg"); }}
QMenu::indicator:checked:disabled {{ image: url("{images}/chosen-off.svg"); }}
QScrollBar {{ border: none; background: transparent; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {thumb_hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
_FRAMES = """
QToolTip {{ color: {on_tip}; background: {tip}; border: 1px solid {on_tip}; padding: 3px 7px; }}
QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea[ringed="true"] {{ border: 2px solid transparent; border-radius: 4px; }}
QScrollArea[ringed="true"]:focus {{ border-color: {focus}; }}
QToolBar {{ background: {window}; border: none; padding: 4px; }}
QStatusBar {{ background: {window}; color: {muted}; }}
QStatusBar::item {{ border: none; }}
"""
RULES = _CONTROLS + _LISTS + _FRAMES
