"""The list of updates: what is due, and the last one of each client."""

from __future__ import annotations

from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.sent_update import KeptUpdate
from kpidesk.domain.updates.update import UpdateKey, UpdateState
from kpidesk.services.updates.update_list import due_updates, last_updates
from tests.services.updates.conftest import TODAY


def test_due_are_ended_periods_from_the_first_closing_on(services, acme):
    assert services.updates.listing() == ()
    services.statuses.close(parse_period("2026-02"), acme)
    services.statuses.leave(parse_period("2026-03"), acme)
    due = [str(each.key.period) for each in services.updates.listing() if each.due]
    assert due == ["2026-04", "2026-02"]
    february = services.updates.update(UpdateKey(acme, parse_period("2026-02")))
    services.updates.send(february, KeptUpdate(b"%PDF", "", "", {}), (), "en")
    services.updates.mark_ready(UpdateKey(acme, parse_period("2026-04")))
    found = services.updates.listing(acme)
    assert [(each.state, each.due) for each in found] == [
        (UpdateState.READY, True),
        (UpdateState.SENT, False),
    ]
    services.updates.mark_ready(UpdateKey(None, parse_period("2026-03")))
    assert len(services.updates.listing()) == 3
    # Of those that are due the open sheets come first: April is not closed.
    assert due_updates(services.records, TODAY) == {}
    services.statuses.close(parse_period("2026-04"), acme)
    (client,) = [each for each in services.records.clients() if each.id == acme]
    assert due_updates(services.records, TODAY) == {parse_period("2026-04"): (client,)}
    last = last_updates(services.records)
    assert last[acme].key.period == parse_period("2026-04")
    assert last[None].key.period == parse_period("2026-03")


def test_updates_of_a_period_are_in_the_order_of_their_clients(services):
    names = ["éditions", "Garage", "Zoé"]
    april = parse_period("2026-04")
    for name in reversed(names):
        services.updates.mark_ready(UpdateKey(services.clients.add(name).new.id, april))
    clients = {each.id: each.name for each in services.records.clients()}
    listed = services.updates.listing()
    assert [clients[each.key.client] for each in listed if each.key.period == april] == names
