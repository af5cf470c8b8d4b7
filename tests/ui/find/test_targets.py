"""What a few typed letters find."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.period import parse_period
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.ui.find import texts
from kpidesk.ui.find.targets import FindTarget, all_targets, matching
from kpidesk.ui.navigation import Destination, PageId


def clients(*names: str) -> Callable:
    def fill(practice) -> None:
        with practice.transaction() as transaction:
            for name in names:
                transaction.add_client(name, "fr")
            transaction.set_note(Note(parse_period("2026-05"), "Fair,\nserver down"))

    return fill


@pytest.fixture
def find(make_workspace: Callable, qtbot) -> Callable[..., list[FindTarget]]:
    """Finds in a practice with two clients; `went` of the function collects destinations."""
    went: list[Destination] = []

    def find(
        typed: str, words: Words | None = None, menus: tuple[QMenu, ...] = ()
    ) -> list[FindTarget]:
        workspace = make_workspace(fill=clients("Café Zoë", "Muñoz & Söhne"), words=words)
        pages = {page_id: page_id.value for page_id in PageId}
        return matching(
            all_targets(workspace, pages, menus, went.append, {"Zoo": "animals"}), typed
        )

    find.went = went
    return find


@pytest.mark.parametrize("typed", ["Café", "cafe z", "zoe cafe", "  CAF "])
def test_a_client_is_found_without_accents_and_in_any_order(find, typed: str):
    (found,) = (each for each in find(typed) if each.group is texts.CLIENTS)
    assert found.name == "Café Zoë"
    found.go()
    assert find.went == [Destination(PageId.ENTER, client="Café Zoë")]


@pytest.mark.parametrize("typed", ["cafe mar 2025", "march 2025 zoe"])
def test_a_month_of_a_client_is_found_by_words_of_both(find, typed: str):
    (found,) = find(typed)
    found.go()
    march = parse_period("2025-03")
    assert find.went == [Destination(PageId.ENTER, client="Café Zoë", period=march)]


def test_a_chart_of_a_client_is_found_by_words_of_both(find):
    (found,) = find("zoe customer sat")
    found.go()
    ((page, kpi, _, cell, *_),) = find.went
    assert (page, kpi, cell.client is not None) == (PageId.CHARTS, "csat", True)


def test_a_note_is_found_by_its_words(find):
    (found,) = find("server fair")
    assert (found.group, found.name, found.detail) == (texts.NOTES, "Fair, server down", "May 2026")
    found.go()
    may = parse_period("2026-05")
    assert find.went == [Destination(PageId.ENTER, period=may, cell=NOT_ASSIGNED)]


@pytest.mark.parametrize("language", offered_languages())
def test_a_period_is_found_by_its_name_in_the_window_s_language(find, language: str):
    words, period = Words(language), parse_period("2025-03")
    found = find(period_name(words, period), words)
    assert [each.name for each in found] == [period_name(words, period)]
    found[0].go()
    assert find.went == [Destination(PageId.ENTER, period=period)]


@pytest.mark.parametrize("typed", ["2025-03", "2026-W07", "2026-Q1", "2024"])
def test_a_period_is_found_as_it_is_written_in_files(find, typed: str):
    find(typed)[0].go()
    assert find.went == [Destination(PageId.ENTER, period=parse_period(typed))]


def test_a_kpi_is_found_by_its_id_and_its_figures_by_their_names(find):
    first = find("csat")[0]
    first.go()
    assert find.went == [Destination(PageId.CHARTS, kpi="csat")]
    (figure,) = (each for each in find("survey ans") if each.group is texts.FIGURES)
    figure.go()
    assert find.went[-1].page is PageId.ENTER


@pytest.mark.parametrize("typed", ["tasks completed", "multilingual task", "Tasks per hour"])
def test_a_figure_is_found_by_its_short_name_its_long_one_and_its_kpi(find, typed: str):
    names = [each.name for each in find(typed) if each.group is texts.FIGURES]
    assert "Tasks completed (Tasks per hour)" in names


def test_only_tracked_kpis_are_found(make_workspace):
    workspace = make_workspace(track=["csat"])
    pages = {page_id: page_id.value for page_id in PageId}
    found = all_targets(workspace, pages, (), lambda _: None, {})
    assert len([each for each in found if each.group is texts.KPIS]) == 1


def test_a_command_is_found_with_its_key_where_it_can_be_used(find, qapp):
    done, menu, inner = [], QMenu("&Edit"), QMenu("&Inner")
    for name, enabled in (("&Zebra…", True), ("Z&ero", False)):
        action = QAction(name, menu, shortcut="Ctrl+9")
        action.setEnabled(enabled)
        action.triggered.connect(lambda _=False, name=name: done.append(name))
        menu.addAction(action)
    menu.addMenu(inner)
    inner.addAction("Zoo")
    found = [each for each in find("z", menus=(menu,)) if each.group is texts.COMMANDS]
    # Qt writes keys in its own language.
    keys = QKeySequence("Ctrl+9").toString(QKeySequence.SequenceFormat.NativeText)
    assert [(each.name, each.detail) for each in found] == [("Zebra", keys), ("Zoo", "Inner")]
    found[0].go()
    assert done == ["&Zebra…"]
    assert [each.name for each in find("anim", menus=(menu,))] == ["Zoo"]


@pytest.mark.parametrize("page", texts.PAGE_WORDS)
def test_a_page_is_found_by_each_of_its_everyday_words(find, qapp, page: PageId):
    menu, words = QMenu("&View"), Words("fr")
    menu.addAction(page.value)
    for word in words(texts.PAGE_WORDS[page]).split():
        assert page.value in [each.name for each in find(word, words, (menu,))]


def test_a_command_that_a_menu_adds_when_it_opens_is_found(find, qapp):
    menu, inner = QMenu("&View"), QMenu("&Language")
    menu.addMenu(inner)
    inner.aboutToShow.connect(lambda: inner.addAction("Zulu"))
    assert [each.name for each in find("zulu", menus=(menu,))] == ["Zulu"]


def test_names_that_begin_so_come_first():
    names = ["Multi ticket", "Ticket time", "Time ticket"]
    targets = [FindTarget(texts.KPIS, name, "", lambda: None) for name in names]
    assert matching(targets, "ti")[0].name == "Ticket time"
    assert matching(targets, "nothing") == []
    assert len(matching(targets * 9, "")) < len(targets) * 9
