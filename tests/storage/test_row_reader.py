"""What is read is cached until anybody saves."""

from __future__ import annotations

import pytest

from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

MARCH = parse_period("2026-03")


def test_cards_and_statuses_are_cached_until_anybody_saves(tmp_path):
    path = tmp_path / "p.kpidesk"
    create_practice(path, "P")
    with open_practice(path) as practice, open_practice(path) as other:
        records = practice.records
        with other.transaction() as transaction:
            client = transaction.add_client("Ada", None).id
        assert records.client_cards() is records.client_cards()
        status = PeriodStatus(StatusKind.AWAY, MARCH, client)
        for writer in (practice, other):
            card = records.client_card(client)._replace(remark=f"By {writer is other}")
            with writer.transaction() as transaction:
                transaction.set_client_card(card)
                assert transaction.client_card(client) == card, "read inside the transaction"
                changed = transaction.set_period_status(status, is_set=writer is practice)
                assert changed
                assert transaction.period_statuses(StatusKind.AWAY) == (
                    (status,) if writer is practice else ()
                )
            assert records.client_card(client) == card
            assert bool(records.period_statuses(StatusKind.AWAY)) is (writer is practice)
            assert records.period_statuses(StatusKind.CLOSED) == ()
        assert records.period_statuses(StatusKind.AWAY) is records.period_statuses(StatusKind.AWAY)


def test_a_snapshot_shows_one_state_of_the_file(tmp_path):
    path = tmp_path / "p.kpidesk"
    create_practice(path, "P")
    with open_practice(path) as practice, open_reader(path) as reader:
        with practice.transaction() as transaction:
            transaction.set_setting("key", "old")
        with reader.snapshot():
            assert reader.setting("key") == "old"
            with pytest.raises(NotDone), practice.transaction() as transaction:
                transaction.set_setting("key", "new")
            with reader.snapshot():
                assert reader.settings() is reader.settings(), "cached within one snapshot"
        with practice.transaction() as transaction:
            transaction.set_setting("key", "new")
        with reader.snapshot():
            assert reader.setting("key") == "new"
        assert reader.data_version() is not None
