from __future__ import annotations

import gc
import weakref
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import parse_period
from kpidesk.domain.settings.double_counting import DoubleCounting
from kpidesk.services.clients.cards import CardService
from kpidesk.services.clients.clients import ClientService
from kpidesk.services.entry.due import DueService
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.common.double_counting import answer_double_counting
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.page import OverviewPage
from kpidesk.ui.theme.theme import DARK

CSAT = {"2026-09": {"survey_answers": 100, "satisfied_answers": 70}}
BETTER = {"2026-10": {"survey_answers": 100, "satisfied_answers": 80}}


def test_a_tile_says_value_level_and_change(make_workspace, figures, show):
    page = show(make_workspace(track=["csat"], fill=figures(CSAT | BETTER)))
    said = page.board.tiles["csat"].content
    assert (said.title, said.period, said.value) == ("CSAT", "October 2026", "80%")
    assert (said.level, said.level_text) == (Level.TYPICAL, "Typical")
    assert said.counted == "80 of 100"
    assert said.change == "", "two months are no evidence"
    name = page.board.tiles["csat"].accessibleName()
    for part in ("CSAT", "80%", "typical", "October 2026", "80 of 100"):
        assert part in name


def test_a_tile_without_figures_says_what_to_enter(make_workspace, show):
    page = show(make_workspace(track=["csat"]))
    said = page.board.tiles["csat"].content
    assert said.level_text == "No figures yet"
    assert said.short_change == "To enter: positive answers and survey answers"
    assert "No figures yet" in page.board.tiles["csat"].accessibleName()


def test_a_warning_stands_on_the_tile(make_workspace, figures, show):
    odd = {"2026-10": {"tasks_completed": 12, "tasks_assigned": 10}}
    page = show(make_workspace(track=["tcr"], fill=figures(odd)))
    said = page.board.tiles["tcr"].content
    assert said.remarks == ("More tasks completed than assigned (carried over from before?)",)
    assert "carried over" in page.board.tiles["tcr"].accessibleName()


def test_a_high_rate_is_cautioned(make_workspace, figures, show):
    busy = {"2026-10": {"productive_hours": 95, "available_hours": 100}}
    page = show(make_workspace(track=["aur"], fill=figures(busy)))
    assert "burnout" in page.board.tiles["aur"].content.remarks[0]


def test_what_is_still_due_stands_on_its_tile(make_workspace, figures, show):
    fill = figures(CSAT | {"2026-10": {"survey_answers": 10}})
    page = show(make_workspace(track=["csat", "nps"], fill=fill))
    said = page.board.tiles["csat"].content
    assert said.period == "September 2026"
    assert said.hints == ("Still due for October 2026: positive answers",)
    assert "positive answers, promoters, detractors, and passives" in page.attention_card.text


def test_where_nothing_can_be_read_it_does_not_say_that_nothing_is_due(
    make_workspace, show, monkeypatch
):
    def damaged(*_):
        raise NotDone("file_damaged", file="mine.kpidesk")

    monkeypatch.setattr(DueService, "due", damaged)
    page = show(make_workspace(track=["csat"]))
    assert page.attention_card.text == ""


def test_the_button_opens_the_period_that_is_due(make_workspace, show, qtbot):
    page = show(make_workspace(track=["csat"]))
    assert page.attention_card.text == "October 2026 is due: nothing has been entered yet."
    (enter,) = page.attention_card.findChildren(QPushButton)
    assert enter.text() == "Enter October 2026"
    with qtbot.waitSignal(page.go) as heard:
        qtbot.keyClick(enter, Qt.Key.Key_Return)
    period = parse_period("2026-10")
    assert heard.args == [Destination(PageId.ENTER, period=period, cell=NOT_ASSIGNED)]


def test_what_is_held_is_named_and_led_to(make_workspace, show, qtbot):
    workspace = make_workspace(track=["csat"])
    october = parse_period("2026-10")
    both = [Figure("survey_answers", 10, "10"), Figure("satisfied_answers", 12, "12")]
    workspace.services.entries.record(october, both, hold=True)
    page = show(workspace)
    assert page.attention_card.text.splitlines()[0] == (
        "Not saved in October 2026: 2 figures to check."
    )
    see = page.attention_card.findChildren(QPushButton)[0]
    with qtbot.waitSignal(page.go) as heard:
        see.click()
    assert heard.args == [Destination(PageId.ENTER, period=october, cell=NOT_ASSIGNED)]
    workspace.drafts[EntryKey("requests", october)] = "abc"
    qtbot.waitUntil(lambda: "October 2026: 3 figures" in page.attention_card.text)
    del workspace.drafts[EntryKey("requests", october)]
    fits = [Figure("satisfied_answers", 8, "8")]
    workspace.done("enter", workspace.services.entries.record(october, fits).changes)
    qtbot.waitUntil(lambda: "Not saved" not in page.attention_card.text)


def test_what_may_count_twice_is_said_until_it_is_answered(make_workspace, show, qtbot):
    def fill(practice):
        casa = ClientService(practice).add("Casa").new
        with practice.transaction() as transaction:
            for cell, satisfied in ((Cell(casa.id), 8), (Cell(language="es"), 5)):
                october = parse_period("2026-10")
                transaction.put(EntryKey("satisfied_answers", october, cell), satisfied)
                transaction.put(EntryKey("survey_answers", october, cell), 10)

    workspace = make_workspace(fill=fill, track=["csat"])
    page = show(workspace)
    tile = page.board.tiles["csat"]
    assert "may be the same work" in tile.accessibleName()
    assert "65%" in tile.accessibleName()
    with qtbot.waitSignal(page.ready):
        answer_double_counting(workspace, DoubleCounting.TWO_VIEWS)
    assert "may be the same work" not in tile.accessibleName()
    assert "80%" in tile.accessibleName()
    with qtbot.waitSignal(page.ready):
        workspace.undo_stack.undo()
    assert "may be the same work" in tile.accessibleName()


def test_a_client_without_figures_is_named_as_plain_text(make_workspace, figures, show):
    def fill(practice):
        ClientService(practice).add("<b>Casa</b>")
        figures(CSAT, client="<b>Casa</b>")(practice)
        figures(BETTER)(practice)

    page = show(make_workspace(track=["csat"], fill=fill))
    assert "not closed for 1 client (<b>Casa</b>)" in page.attention_card.text


def test_enter_opens_the_chart_of_the_tile(make_workspace, show, qtbot):
    page = show(make_workspace(track=["csat", "nps"]))
    with qtbot.waitSignal(page.go) as heard:
        qtbot.keyClick(page.board.tiles["nps"], Qt.Key.Key_Return)
    assert heard.args == [Destination(PageId.CHARTS, kpi="nps", cell=NOT_ASSIGNED)]
    with qtbot.waitSignal(page.go) as heard:
        qtbot.mouseClick(page.board.tiles["csat"], Qt.MouseButton.LeftButton)
    assert heard.args == [Destination(PageId.CHARTS, kpi="csat", cell=NOT_ASSIGNED)]


def test_the_arrows_go_from_tile_to_tile(workspace, show, qtbot):
    page = show(workspace)
    tiles = list(page.board.tiles.values())
    columns = len([each for each in tiles if each.y() == tiles[0].y()])
    assert columns >= 2
    walk = [("Right", 1), ("Down", columns + 1), ("Left", columns), ("Up", 0)]
    at = 0
    for key, wanted in [*walk, ("Up", 0), ("Left", 0), ("End", len(tiles) - 1), ("Home", 0)]:
        qtbot.keyClick(tiles[at], getattr(Qt.Key, f"Key_{key}"))
        doors = [tile for tile in tiles if tile.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert doors == [tiles[wanted]]
        at = wanted


def test_columns_follow_the_width_and_nothing_overlaps(sample, show):
    page = show(sample())
    least = page.board.minimumSizeHint().width() + page.width() - page.board.width()
    for width in (least, 700, 1024, 1500, 2400):
        page.resize(max(width, least), 640)
        tiles = list(page.board.tiles.values())
        row = [each for each in tiles if each.y() == tiles[0].y()]
        assert 1 <= len(row) <= 5
        for tile in tiles:
            assert tile.height() >= tile.sizeHint().height()
            assert page.board.rect().contains(tile.geometry())
            assert not [o for o in tiles if o is not tile and o.geometry() & tile.geometry()]


def test_a_saved_figure_renews_its_tiles_and_no_others(make_workspace, figures, show, qtbot):
    workspace = make_workspace(track=["csat", "crr", "ncar"], fill=figures(CSAT))
    page = show(workspace)
    seen = []
    inner = page.board.fill
    page.board.fill = lambda kpi, said: (seen.append(kpi), inner(kpi, said))
    entering = workspace.services.entries
    with qtbot.waitSignal(page.ready):
        new = [Figure("clients_new", 3), Figure("leads", 20)]
        workspace.done("x", entering.record(parse_period("2026-10"), new).changes)
    assert seen == ["crr", "ncar"]
    assert page.board.tiles["ncar"].content.value == "15%"
    with qtbot.waitSignal(page.ready):
        workspace.undo_stack.undo()
    assert page.board.tiles["ncar"].content.level_text == "No figures yet"


def test_a_hidden_page_reads_on_when_it_is_seen_again(make_workspace, figures, qtbot):
    page = OverviewPage(make_workspace(track=["csat"], fill=figures(CSAT)))
    qtbot.addWidget(page)
    page.show()
    page.hide()
    with qtbot.assertNotEmitted(page.ready, wait=30):
        pass
    with qtbot.waitSignal(page.ready):
        page.show()
    assert page.board.tiles["csat"].content.value == "70%"


def test_untracking_takes_tiles_away(make_workspace, show, qtbot):
    workspace = make_workspace(track=["csat", "nps"])
    page = show(workspace)
    with qtbot.waitSignal(page.ready):
        workspace.do("x", lambda: workspace.services.tracking.track(["nps"]))
    assert list(page.board.tiles) == ["nps"]
    with qtbot.waitSignal(page.ready):
        workspace.undo_stack.undo()
    assert list(page.board.tiles) == ["csat", "nps"]


def test_every_control_has_a_name(sample, show):
    page = show(sample(theme=DARK))
    for tile in page.board.tiles.values():
        assert tile.content.title in tile.accessibleName()
        assert tile.filled
    assert not page.grab().isNull()


def test_words_that_are_longer_fit_too(sample, show, stretched):
    page = show(sample(words=stretched("ar", 1.4)), width=860)
    for tile in page.board.tiles.values():
        assert tile.height() >= tile.sizeHint().height()
    assert not page.grab().isNull()


def test_a_closed_page_reads_no_more_and_is_freed(make_workspace, qtbot, figures):
    workspace = make_workspace(fill=figures(CSAT))
    page = OverviewPage(workspace)
    with qtbot.waitSignal(page.ready):
        page.show()
    alive = weakref.ref(page)
    page.deleteLater()
    del page
    qtbot.waitUntil(lambda: gc.collect() >= 0 and alive() is None)
    new = [Figure("satisfied_answers", 71)]
    entered = workspace.services.entries.record(parse_period("2026-09"), new)
    workspace.done("x", entered.changes)


def test_packages_have_a_tile_where_a_client_has_one(make_workspace, show, qtbot):
    def fill(practice):
        with practice.transaction() as transaction:
            ada = transaction.add_client("Ada", None)
            key = EntryKey("productive_hours", parse_period("2026-10"), Cell(ada.id))
            transaction.put(key, 22 * 3_600_000)

    workspace = make_workspace(fill=fill, track=["csat"])
    page = show(workspace)
    assert "package_use" not in page.board.tiles
    package = Package(20 * 3_600_000, first=date(2026, 1, 1))
    cards = CardService(workspace.services.practice, workspace.catalogue)
    (client,) = workspace.services.records.clients()
    with qtbot.waitSignal(page.ready):
        workspace.do("card", lambda: cards.change(ClientCard(client.id, packages=(package,))))
    content = page.board.tiles["package_use"].content
    assert (content.value, content.level_text) == ("110%", "")
    assert content.short_pooled == "22 h of 20 h used, 2 h over"
    assert content.attention == "Package use · Ada: 22 h of 20 h used, 2 h over."
    assert content.remarks == ("Ada: 2 h over",)


def test_a_closed_or_absent_month_is_not_due(make_workspace, figures, show, qtbot):
    workspace = make_workspace(track=["csat"], fill=figures(CSAT))
    page = show(workspace)
    assert "October 2026" in page.attention_card.text
    october, statuses = parse_period("2026-10"), workspace.services.statuses
    for change, back in (
        (statuses.close, statuses.reopen),
        (statuses.leave, statuses.come_back),
    ):
        with qtbot.waitSignal(page.ready):
            workspace.done("change", change(october))
        assert "October 2026" not in page.attention_card.text
        with qtbot.waitSignal(page.ready):
            workspace.done("change", back(october))
        assert "October 2026" in page.attention_card.text
