"""Twenty clients over ten years of months against four: what each page and command costs.

Five times the clients may cost five times as much, not more. `python tests/benchmarks/clients.py
FOLDER` says it as JSON.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

from PySide6.QtCore import QCoreApplication  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from timing import Work, medians  # noqa: E402

from kpidesk.domain.catalogue.catalogue import ready_made  # noqa: E402
from kpidesk.domain.cell import Cell  # noqa: E402
from kpidesk.domain.clients.client_card import ClientCard  # noqa: E402
from kpidesk.domain.clients.package import Carry, Package, PackageUnit  # noqa: E402
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind  # noqa: E402
from kpidesk.domain.entry import EntryKey  # noqa: E402
from kpidesk.domain.measure import Unit  # noqa: E402
from kpidesk.domain.period import parse_period  # noqa: E402
from kpidesk.i18n.words import Words  # noqa: E402
from kpidesk.services.container import ServiceContainer  # noqa: E402
from kpidesk.services.practice.contents import practice_contents  # noqa: E402
from kpidesk.services.series.series_query import SeriesQuery  # noqa: E402
from kpidesk.storage.records.writer import open_practice  # noqa: E402
from kpidesk.storage.schema.creation import create_practice  # noqa: E402
from kpidesk.ui.clients.page import ClientsPage  # noqa: E402
from kpidesk.ui.navigation import Destination, PageId  # noqa: E402
from kpidesk.ui.overview.page import OverviewPage  # noqa: E402
from kpidesk.ui.theme.style import apply  # noqa: E402
from kpidesk.ui.theme.theme import LIGHT  # noqa: E402
from kpidesk.ui.workspace import Workspace  # noqa: E402

Line = tuple[str, str, str]
FEW, MANY, MONTHS = 4, 20, 120
LAST = parse_period("2026-10")
TODAY = date(2026, 11, 29)
#: Every so many months one was away, and the months of this year are left open.
AWAY, OPEN = 11, 10
HOUR = Unit.HOURS.steps
PACKAGES = (
    (Package(20 * HOUR, carry=Carry.ONE),),
    (Package(30 * HOUR, carry=Carry.ALL),),
    (Package(6 * HOUR, PackageUnit.WEEK),),
    (Package(900 * HOUR, PackageUnit.BLOCK),),
)


def lines(folder: Path) -> Iterator[Line]:
    """What 20 clients cost against 4, found by a process of its own."""
    ran = subprocess.run(
        [sys.executable, __file__, str(folder)], check=True, capture_output=True, text=True
    )
    for what, (few, many) in json.loads(ran.stdout).items():
        against = f"{FEW} clients (≤ {MANY / FEW:.0f})"
        yield f"{what}, {MANY} clients", against, f"{many / few:.2f} ({many * 1000:.0f} ms)"


def measured(folder: Path) -> dict[str, tuple[float, float]]:
    """Seconds with 4 and with 20 clients, by what is done."""
    with ExitStack() as opened:
        cases: dict[str, Work] = {}
        for clients in (FEW, MANY):
            path = folder / f"{clients}-clients.kpidesk"
            build(path, clients)
            practice = opened.enter_context(open_practice(path))
            services = ServiceContainer(practice, ready_made(), lambda: TODAY)
            workspace = Workspace(services, Words("en"), LIGHT, file=path)
            opened.callback(workspace.undo_stack.clear)
            for what, work in works(workspace).items():
                cases[f"{what} ({clients})"] = work
        found = medians(cases)
        names = [each.removesuffix(f" ({FEW})") for each in cases if each.endswith(f" ({FEW})")]
        return {each: (found[f"{each} ({FEW})"], found[f"{each} ({MANY})"]) for each in names}


def build(path: Path, clients: int) -> None:
    """Fill a new practice: a figure of each measure for each client and month."""
    create_practice(path, "Clients")
    measures = [each for each in ready_made().measures if each.id != "package_hours"]
    with open_practice(path) as practice:
        services = ServiceContainer(practice, ready_made(), lambda: TODAY)
        services.tracking.track([kpi.id for kpi in ready_made().kpis])
        with practice.transaction() as transaction:
            ids = [transaction.add_client(f"Client {n:02}", "fr").id for n in range(clients)]
            for number, client in enumerate(ids):
                packages = PACKAGES[number % len(PACKAGES)]
                transaction.set_client_card(ClientCard(client, packages=packages))
                # The first figure of a cell makes it.
                transaction.put(EntryKey("requests", LAST, Cell(client)), 1)
                for back in range(MONTHS):
                    kind = StatusKind.CLOSED if back >= OPEN else None
                    kind = StatusKind.AWAY if back % AWAY == AWAY - 1 else kind
                    if kind is not None:
                        status = PeriodStatus(kind, LAST.shifted(-back), client)
                        transaction.set_period_status(status, is_set=True)
            transaction.put(EntryKey("clients_new", LAST), 1)
        cells = {cell.client: key for key, cell in practice.records.cells().items()}
    connection = sqlite3.connect(path)
    connection.executemany(
        "INSERT OR REPLACE INTO entry VALUES (?,?,?,?,?)",
        (
            (measure.id, "month", str(LAST.shifted(-back)), cells[client], amount)
            for place, measure in enumerate(measures)
            for back in range(MONTHS)
            if back % AWAY != AWAY - 1
            for client in (ids if measure.split else [None])
            for amount in [(10 + 7 * place % 9 + back % 5) * measure.unit.steps]
        ),
    )
    connection.commit()
    connection.close()


def works(workspace: Workspace) -> dict[str, Work]:
    """What is measured, by what it is called."""
    services = workspace.services
    client = services.records.clients()[2]

    def clients_page() -> None:
        shown(ClientsPage(workspace))

    def overview() -> None:
        page, ready = OverviewPage(workspace), []
        page.ready.connect(lambda: ready.append(True))
        shown(page, ready)

    page = ClientsPage(workspace)
    page.resize(1200, 800)
    page.show()

    def card() -> None:
        page.visit(Destination(PageId.CLIENTS, period=LAST, cell=Cell(client.id)))
        page.grab()

    def close() -> None:
        page.visit(Destination(PageId.CLIENTS, period=LAST, cell=Cell(client.id)))
        page.panel.close_requested.emit()
        workspace.undo_stack.undo()

    return {
        "page Clients, first shown": clients_page,
        "Overview, first shown": overview,
        "one client's card": card,
        "closing a month and undoing it": close,
        "`due`": services.client_due.due,
        "what is missing for a client": lambda: services.client_due.missing(LAST, client.id),
        "`show package_use`": lambda: services.series.read(SeriesQuery("package_use")),
        "everything to export": lambda: practice_contents(services.records, ready_made()),
    }


def shown(page: ClientsPage | OverviewPage, ready: list[bool] | None = None) -> None:
    page.resize(1200, 800)
    page.show()
    while ready == []:
        QCoreApplication.processEvents()
    page.grab()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents()


def main() -> None:
    application = QApplication(["clients", "-style", "fusion"])
    apply(application, LIGHT.colours)
    json.dump(measured(Path(sys.argv[1])), sys.stdout, indent=1)


if __name__ == "__main__":
    main()
