"""The commands about updates: write, send, take back, list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import date

from kpidesk.app.command_files import practice_file, practice_records
from kpidesk.app.start.language import console_in
from kpidesk.domain.catalogue.catalogue import ready_made

Clock = Callable[[], date]


def update_command(args: Namespace, today: Clock) -> int:
    """`update`: writes an update, calls it sent, takes that back, or lists updates."""
    from kpidesk.cli.updates.update_request import UpdateAction, update_request
    from kpidesk.services.series.series_query import SeriesService
    from kpidesk.services.updates.update_query import UpdateQuery

    console, request, catalogue = console_in(args.language), update_request(args), ready_made()
    if request.action in (UpdateAction.SEND, UpdateAction.UNSEND):
        from kpidesk.cli.updates import send_update
        from kpidesk.services.updates.update_service import UpdateService

        with practice_file(args) as practice:
            records = practice.records
            updates = UpdateService(practice, catalogue, today)
            series = SeriesService(records, catalogue, today)
            return send_update.run(request, args, updates, series, records, console)
    with practice_records(args) as records:
        query = UpdateQuery(records, catalogue, today)
        if request.action is UpdateAction.LIST:
            from kpidesk.cli.updates import update_list

            client = request.client_id(records)
            return update_list.run(client, query, records, console, as_json=args.json)
        from kpidesk.cli.updates import update

        series = SeriesService(records, catalogue, today)
        return update.run(request, args, query, series, records, console)
