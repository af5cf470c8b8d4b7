"""The first start: what a file without KPIs offers."""

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.welcome import Welcome


def test_the_first_start_offers_the_sets_and_the_sample(make_workspace, show, qtbot):
    workspace = make_workspace(track=[])
    page = show(workspace)
    buttons = welcome_of(page).buttons
    assert [each.text() for each in buttons] == [
        "Multilingual services",
        "Remote agency",
        "Both",
        "Look at a sample",
    ]
    with qtbot.waitSignal(page.sample_requested):
        buttons[3].click()
    languages = welcome_of(page).languages
    assert languages.currentData() == workspace.words.language
    with qtbot.waitSignal(page.language_chosen) as heard:
        languages.setCurrentIndex(languages.findData("fr"))
        languages.activated.emit(languages.currentIndex())
    assert heard.args == ["fr"]
    with qtbot.waitSignal(page.ready), qtbot.waitSignal(page.go) as heard:
        buttons[0].click()
    there = Destination(PageId.ENTER, period=parse_period("2026-10"), cell=NOT_ASSIGNED)
    assert heard.args == [there]
    assert [kpi.id for kpi in workspace.services.tracking.tracked()][:2] == ["csat", "resolution"]
    assert len(page.board.tiles) == 7


def welcome_of(page):
    return page.findChild(Welcome)


def test_one_who_only_looks_cannot_choose(make_workspace, show):
    page = show(make_workspace(track=[], read_only=True))
    assert [each.isEnabled() for each in welcome_of(page).buttons] == [False, False, False, True]


def test_packages_without_kpis_are_shown_in_place_of_the_welcome(make_workspace, show):
    workspace = make_workspace(track=[])
    card = ClientCard(0, packages=(Package(20 * Unit.HOURS.steps),))
    workspace.services.cards.add("Ada", None, card)
    page = show(workspace)
    assert welcome_of(page) is None
    assert set(page.board.tiles) == {kpi.id for kpi in workspace.services.tracking.shown()}
