"""Writes targets, the user's own ladders, and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.change import Subject
from kpidesk.domain.ladder import DatedLadder
from kpidesk.storage.encoding import OPEN_END, millionths
from kpidesk.storage.records.logged_writes import LoggedWriter
from kpidesk.storage.schema.annotation_tables import LadderRow, NoteRow, TargetRow, ThresholdRow


def write_target(
    writer: LoggedWriter, present: Sequence[Target], target: Target, *, remove: bool = False
) -> None:
    """Set or replace the target of that subject and client that begins on the same day.

    With `remove`, only remove it.
    """
    begins_on = target.valid_from.first_day
    old = next(
        (
            each
            for each in present
            if each.client == target.client and each.valid_from.first_day == begins_on
        ),
        None,
    )
    new = None if remove else _target_fields(target)
    writer.write(
        delete(TargetRow).where(
            col(TargetRow.kpi) == target.subject,
            col(TargetRow.client_id).is_not_distinct_from(target.client),
            col(TargetRow.begins_on) == begins_on.isoformat(),
        )
    )
    if new is not None:
        writer.write(
            insert(TargetRow).values(
                kpi=target.subject,
                client_id=target.client,
                length=target.valid_from.length.value,
                begins_on=begins_on.isoformat(),
                **new,
            )
        )
    key = _dated_key(target.subject, target.client, begins_on.isoformat())
    writer.log(Subject.TARGET, key, None if old is None else _target_fields(old), new)


def write_ladder(
    writer: LoggedWriter,
    present: Sequence[DatedLadder],
    ladder: DatedLadder,
    *,
    remove: bool = False,
) -> None:
    """Set or replace the ladder of that KPI and client that begins on that day.

    With `remove`, only remove it.
    """
    old = next(
        (
            each
            for each in present
            if each.client == ladder.client and each.valid_from == ladder.valid_from
        ),
        None,
    )
    new = None if remove else _ladder_fields(ladder)
    there = (
        col(LadderRow.kpi) == ladder.kpi,
        col(LadderRow.client_id).is_not_distinct_from(ladder.client),
        col(LadderRow.valid_from) == ladder.valid_from.isoformat(),
    )
    replaced = select(col(LadderRow.id)).where(*there)
    writer.write(delete(ThresholdRow).where(col(ThresholdRow.ladder_id).in_(replaced)))
    writer.write(delete(LadderRow).where(*there))
    if not remove:
        _add_ladder(writer, ladder)
    key = _dated_key(ladder.kpi, ladder.client, ladder.valid_from.isoformat())
    writer.log(Subject.LADDER, key, None if old is None else _ladder_fields(old), new)


def _add_ladder(writer: LoggedWriter, ladder: DatedLadder) -> None:
    ladder_id = writer.add(
        insert(LadderRow).values(
            kpi=ladder.kpi,
            client_id=ladder.client,
            valid_from=ladder.valid_from.isoformat(),
            better=ladder.ladder.better.value if ladder.ladder else None,
            source=ladder.ladder.source if ladder.ladder else "",
        )
    )
    for step in ladder.ladder.thresholds if ladder.ladder else ():
        writer.write(
            insert(ThresholdRow).values(
                ladder_id=ladder_id,
                level=step.level.value,
                bound=millionths(step.bound),
                inclusive=int(step.inclusive),
            )
        )


def write_note(writer: LoggedWriter, old: Note | None, note: Note, cell_id: int | None) -> Note:
    """Add the note, change the one of its id, or remove it if its text is empty.

    The log line names the client, so that `erase_client` finds it. It never has the text: words
    that the user deletes must be gone.
    """
    if not note.text.strip():
        if old is not None:
            writer.write(delete(NoteRow).where(col(NoteRow.id) == old.id))
            writer.log_all(Subject.NOTE, [(str(old.id), _note_fields(old), None)])
        return replace(note, id=None)
    fields = {
        "length": note.period.length.value,
        "period": str(note.period),
        "measure": note.measure,
        "cell_id": cell_id,
        "text": note.text,
        "until": OPEN_END if note.ongoing else note.until and str(note.until),
        "shown": int(note.shown),
    }
    row = insert(NoteRow).values(id=note.id, created_at=writer.now(), **fields)
    note_id = writer.add(row.on_conflict_do_update(index_elements=["id"], set_=fields))
    written = replace(note, id=note_id)
    if written != old:
        before = None if old is None else _note_fields(old)
        writer.log_all(Subject.NOTE, [(str(note_id), before, _note_fields(note))])
    return written


def _dated_key(kpi: str, client: int | None, day: str) -> str:
    return f"{kpi}/{'-' if client is None else client}/{day}"


def _target_fields(target: Target) -> dict[str, str | int | None]:
    low, high = (None if each is None else millionths(each) for each in (target.low, target.high))
    return {"period": str(target.valid_from), "low": low, "high": high}


def _ladder_fields(ladder: DatedLadder) -> dict[str, object] | None:
    if ladder.ladder is None:
        return None
    steps = [
        [step.level.value, millionths(step.bound), step.inclusive]
        for step in ladder.ladder.thresholds
    ]
    return {
        "better": ladder.ladder.better.value,
        "thresholds": steps,
        "source": ladder.ladder.source,
    }


def _note_fields(note: Note) -> dict[str, object]:
    return {
        "period": str(note.period),
        "measure": note.measure,
        "client": note.cell.client if note.cell else None,
        "language": note.cell.language if note.cell else None,
    }
