"""Key names beside texts from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem

from kpidesk.ui.common.labels import command_name
from kpidesk.ui.key_names import key_names
from kpidesk.ui.menu import Menu

_KEYS = "Ctrl+,"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def mirrored(request, qapp: QApplication) -> Iterator[bool]:
    qapp.setLayoutDirection(request.param)
    yield request.param is Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_keys_of_a_menu_are_isolated_from_right_to_left(mirrored: bool) -> None:
    menu = Menu()
    action = menu.addAction("نص")
    action.setShortcut(_KEYS)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    text, keys = option.text.split("\t")
    assert text == "نص"
    assert keys == (f"\u2066{_KEYS}\u2069" if mirrored else _KEYS)
    assert key_names(_KEYS) == keys


def test_what_has_no_keys_stays_as_it_is(mirrored: bool) -> None:
    menu = Menu()
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, menu.addAction("نص"))
    assert option.text == "نص"
    assert key_names("") == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("&Open…", "Open"),
        ("打开(&O)…", "打开"),
        ("保存为邮件草稿（.eml）(&D)", "保存为邮件草稿（.eml）"),
        ("打开(O)", "打开"),
        ("T-shirts && mugs", "T-shirts & mugs"),
    ],
)
def test_a_name_has_no_mnemonic(text: str, name: str) -> None:
    assert command_name(text) == name
