"""The commands about what charts show beside the values: own ladders."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import date

from kpidesk.app.command_files import practice_file, practice_records
from kpidesk.app.start.language import console_in

Clock = Callable[[], date]


def ladder_command(args: Namespace, today: Clock) -> int:
    """`ladder`: shows the benchmarks of a KPI, sets an own one, or resets it."""
    from kpidesk.cli.series import ladder

    console = console_in(args.language)
    ladder.check(args)
    if args.action == "show":
        with practice_records(args) as records:
            return ladder.show(args, records, console)
    with practice_file(args) as practice:
        return ladder.change(args, practice, console)


def note_command(args: Namespace, today: Clock) -> int:
    """`note`: writes, removes and lists notes."""
    from kpidesk.cli import note
    from kpidesk.services.practice.notes import NoteService

    console = console_in(args.language)
    if args.words[0] == note.LIST:
        with practice_records(args) as records:
            return note.show(args, records, console)
    asked = note.request(args, console)
    with practice_file(args) as practice:
        return note.write(args, asked, practice.records, NoteService(practice), console)
