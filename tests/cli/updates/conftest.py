"""A practice with two clients who share nothing."""

from __future__ import annotations

import pytest

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateWords
from kpidesk.storage.records.writer import open_practice
from tests.cli.conftest import Kpidesk

OURS, THEIRS = "Quokkabakery", "Zyzzyvagarage"
MARCH = parse_period("2026-03")


@pytest.fixture
def two_clients(kpidesk: Kpidesk, practice) -> Kpidesk:
    """Figures, cards, notes and words of two clients, which would be known again anywhere."""
    for name, good in ((OURS, 17), (THEIRS, 19)):
        mail = f"{name.lower()}@example.org"
        card = ["--contact", f"contact-{name}", "--remark", f"remark-{name}", "--mail", mail]
        card += ["--salutation", f"salutation-{name}", "--package", "20/month"]
        assert kpidesk(["client", "add", name, *card]).status == 0
        for month in ("2026-01", "2026-02", "2026-03"):
            figures = [f"satisfied_answers={good}", "survey_answers=20", "package_hours=18"]
            assert kpidesk(["set", month, *figures, "--client", name]).status == 0
    with open_practice(practice) as opened, opened.transaction() as transaction:
        transaction.set_note(Note(MARCH, "note-of-the-business"))
        for client in transaction.clients():
            cell = Cell(client.id, None)
            transaction.set_note(Note(MARCH, f"note-{client.name}", "survey_answers", cell))
            whole = Note(MARCH, f"private-{client.name}", None, Cell(client.id), ongoing=True)
            transaction.set_note(whole)
            shown = Note(MARCH, f"shown-{client.name}", None, Cell(client.id), shown=True)
            transaction.set_note(shown)
            done = UpdateWords(done=f"done-{client.name}")
            transaction.set_update(Update(UpdateKey(client.id, MARCH), words=done))
    return kpidesk
