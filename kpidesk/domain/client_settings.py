"""Settings that contain figures of a client, and how to remove the client from them."""

from __future__ import annotations

import json

#: Drafts, typed but not saved: a JSON list of [measure, period, client's id, language, text].
DRAFTS = "drafts"
#: Begins the setting of one figure, followed by measure, period, client's id and language: a JSON
#: list of its amount and of [client's id, language] of each cell whose work it does not hold.
APART = "apart"
BETWEEN = "/"


def without_client(key: str, value: str, client: int) -> str | None:
    """Returns the setting's value without one client's part; None where nothing is left.

    The value is returned unchanged where it has no such part or cannot be read.
    """
    kind, *rest = key.split(BETWEEN)
    if kind == APART and len(rest) > 2 and rest[2] == str(client):
        return None
    if kind not in (DRAFTS, APART):
        return value
    try:
        said = json.loads(value)
        if kind == DRAFTS:
            kept = [line for line in said if line[2] != client]
            changed = kept != said
        else:
            cells = [cell for cell in said[1] if cell[0] != client]
            kept, changed = [said[0], cells] if cells else [], cells != said[1]
    except (ValueError, TypeError, LookupError, RecursionError):
        return value
    if not changed:
        return value
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")) if kept else None
