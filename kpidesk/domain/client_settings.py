"""Settings that contain figures of a client."""

from __future__ import annotations

#: Begins the setting of one figure, followed by measure, period, client's id and language: a JSON
#: list of its amount and of [client's id, language] of each cell whose work it does not hold.
APART = "apart"
BETWEEN = "/"
