"""The page of a notice: its choices are shown whole, however many there are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kpidesk.ui.window.notice_page import NoticeChoice, NoticePage, PageNotice

TEXTS = ("Restore a Backup…", "Try Again", "Create File", "Open Another…", "Show My Backups")


@pytest.mark.parametrize("width", [1100, 600])
def test_no_choice_is_narrower_than_its_text(qtbot, width: int) -> None:
    choices = tuple(NoticeChoice(each, lambda: None) for each in TEXTS * 2)
    page = NoticePage(PageNotice("It is gone", "Was it moved or renamed?", choices))
    qtbot.addWidget(page)
    page.resize(width, 500)
    page.show()
    qtbot.waitExposed(page)
    places = []
    for button in page.buttons:
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= button.sizeHint().height()
        places.append(QRect(button.mapTo(page, button.rect().topLeft()), button.size()))
    assert all(page.rect().contains(each) for each in places)
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])
