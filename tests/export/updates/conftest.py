"""Makes updates of the clients of the sample."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import Update, UpdateKey
from kpidesk.export.reader import reader_of
from kpidesk.export.updates.update_document import update_document
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer
from kpidesk.services.updates.facts import UpdateFacts
from kpidesk.storage.records.writer import open_practice
from tests.conftest import SAMPLE_DAY

Made = tuple[UpdateFacts, UpdateDocument, Words]


@pytest.fixture(scope="session")
def services(
    sample_practice: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServiceContainer]:
    path = tmp_path_factory.mktemp("updates") / "sample.kpidesk"
    shutil.copy(sample_practice, path)
    with open_practice(path) as practice:
        yield ServiceContainer(practice, ready_made(), lambda: SAMPLE_DAY)


@pytest.fixture
def make_update(services: ServiceContainer) -> Callable[..., Made]:
    def make(
        client: str | None, period: str = "2026-10", language: str = "en", **changes: object
    ) -> Made:
        """Returns facts, document and words; `changes` are of `Update` or of `UpdateFacts`."""
        ids = {each.name: each.id for each in services.records.clients()}
        key = UpdateKey(ids[client] if client else None, parse_period(period))
        own = {name: changes.pop(name) for name in list(changes) if name in Update._fields}
        facts = services.updates.facts(Update(key, **own))  # type: ignore[arg-type]
        facts = replace(facts, **changes)  # type: ignore[arg-type]
        reader = reader_of(facts.client, facts.card, Words("en"), language)
        return facts, update_document(facts, services.series, reader), reader.words

    return make
