"""What is read is cached until anybody saves."""

from __future__ import annotations

from dataclasses import replace

from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.period import parse_period
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
            card = replace(records.client_card(client), remark=f"By {writer is other}")
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
