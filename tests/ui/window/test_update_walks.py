"""Walks of a user from a closed month to an update: what each of them takes at most."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.remark import RemarkCode
from kpidesk.domain.updates.update import UpdateState, UpdateStatus
from kpidesk.i18n.languages import offered_languages
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.ports import PracticeFile
from kpidesk.system.preferences import Preferences
from kpidesk.ui.navigation import Destination, PageId
from tests.support.walker import Key, Walker, amounts

OCTOBER = parse_period("2026-10")
#: Clients and their languages: English, French, and one whose language is not there.
CLIENTS = (("Ada", "en"), ("Chloé", "fr"), ("Emre", "tr"))


def clients_with_figures(practice: PracticeFile) -> None:
    """Fills a file with two months of each client."""
    catalogue = ready_made()
    split = tuple(kpi for kpi in catalogue.kpis if catalogue.splits(kpi))
    with practice.transaction() as transaction:
        for client in CLIENTS:
            transaction.add_client(*client)
    entering = EntryService(practice, catalogue, lambda: date(2026, 11, 21))
    for (client, _), month in product(CLIENTS, ("2026-09", "2026-10")):
        figures = [Figure(name, amount) for name, amount in amounts(split).items()]
        entering.record(parse_period(month), figures, client=client)


@pytest.fixture
def closed_month(walk, tmp_path: Path) -> Callable[[str], Walker]:
    """Opens the closed October of a client; files of updates are in `tmp_path`."""

    def open_(name: str) -> Walker:
        Preferences(tmp_path / "preferences.ini", tmp_path / "window.ini").updates_folder = tmp_path
        person = walk(fill=clients_with_figures)
        services = person.window.workspace.services
        (client,) = [each for each in services.records.clients() if each.name == name]
        services.statuses.close(OCTOBER, client.id)
        person.window.go(Destination(PageId.ENTER, period=OCTOBER, cell=Cell(client.id)))
        person.wait(lambda: person.page.ready)
        return person

    return open_


def write_update(person: Walker) -> None:
    """Go from a closed sheet to an update that is saved and sent; look at it twice."""
    person.click(person.page.foot.write_update)
    person.wait(lambda: person.window.page_id is PageId.UPDATES)
    page = person.page
    person.click(page.composer.statuses[UpdateStatus.ON_TRACK])
    person.looks += 2
    person.click(page.head.save_button)
    person.click(page.head.send_button)


@pytest.mark.parametrize(("name", "language"), CLIENTS)
def test_a_closed_month_becomes_an_update_that_is_sent(closed_month, tmp_path, name, language):
    """J4: at most 30 seconds and 4 clicks, in the client's language where it is offered."""
    person = closed_month(name)
    services = person.window.workspace.services
    write_update(person)
    page = person.page
    assert page.key.period == OCTOBER
    names = {each.id: each.name for each in services.records.clients()}
    assert names[page.key.client] == name
    update = services.updates.update(page.key)
    assert (update.state, update.status) == (UpdateState.SENT, UpdateStatus.ON_TRACK)
    (path,) = (tmp_path / name).glob("*.pdf")
    assert path.read_bytes() == services.updates.kept(page.key).pdf
    shown = language if language in offered_languages() else "en"
    assert page.composition.document.language.split("-")[0] == shown
    codes = {each.code for each in services.updates.remarks(page.composition.facts, ("en", "fr"))}
    assert (RemarkCode.LANGUAGE_MISSING in codes) is (shown != language)
    assert person.clicks <= 4
    assert person.seconds <= 30


def test_a_sent_month_is_changed_and_corrected(closed_month):
    """J7 as a whole: from the sent update to the figure, and back to a correction that is sent."""
    person = closed_month("Ada")
    write_update(person)
    services, key = person.window.workspace.services, person.page.key
    kept = services.updates.kept(key)
    person.clicks = person.looks = person.keys = person.digits = 0
    # The sheet is closed: it is opened again, and the figure typed over.
    person.click(person.window.shell.rail._buttons[PageId.ENTER])
    person.wait(lambda: person.page.ready)
    person.click(person.page.foot.reopen)
    row = next(each for each in person.page.rows if each.measure.id == "satisfied_answers")
    person.click(row.field)
    person.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.figure("0")
    assert row.field.text() == "0"
    person.click(person.window.shell.rail._buttons[PageId.UPDATES])
    page = person.page
    assert page.key == key
    # What was sent stays, with what is different today.
    said = f"{page.sent.message.text()} {page.sent.changes.text()}"
    person.looks += 2
    assert "was sent on" in said
    assert "sent with 100%, now 0%" in said
    assert services.updates.kept(key) == kept
    before = person.clicks
    person.click(page.sent.correct)
    assert "Correction" in page.head.version.box.currentText()
    assert "0% (was 100%)" in page.composer.summary.toPlainText()
    person.looks += 1
    person.click(page.head.send_button)
    assert services.updates.update(key).correction == 1
    assert services.updates.kept(key).pdf != kept.pdf
    assert not page.sent.changes.text()
    assert person.clicks - before <= 2
    assert person.clicks <= 6
    assert person.seconds <= 25


def test_the_sheet_says_what_was_sent_otherwise_and_leads_to_a_correction(closed_month):
    """J7 from the month: one click there drafts the correction."""
    person = closed_month("Ada")
    services = person.window.workspace.services
    assert person.page.notices.sent.isHidden()
    write_update(person)
    key = person.page.key
    person.clicks = person.looks = person.keys = person.digits = 0
    person.click(person.window.shell.rail._buttons[PageId.ENTER])
    person.wait(lambda: person.page.ready)
    notices = person.page.notices
    assert notices.sent.isHidden()
    assert notices.correct.isHidden()
    person.click(person.page.foot.reopen)
    row = next(each for each in person.page.rows if each.measure.id == "satisfied_answers")
    person.click(row.field)
    person.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.figure("0")
    assert "The update was sent on" in notices.sent.text()
    assert "sent with 100%, now 0%" in notices.sent.text()
    person.looks += 2
    person.click(notices.correct)
    assert person.window.page_id is PageId.UPDATES
    assert person.page.key == key
    assert "0% (was 100%)" in person.page.composer.summary.toPlainText()
    person.looks += 1
    person.click(person.page.head.send_button)
    assert services.updates.update(key).correction == 1
    person.window.go(Destination(PageId.ENTER, period=OCTOBER, cell=Cell(key.client)))
    assert person.page.notices.sent.isHidden()
    assert person.clicks <= 5
    assert person.seconds <= 25
