"""Rules for input that concern one figure alone."""

from __future__ import annotations

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, is_language
from kpidesk.domain.entry import LARGEST, EntryKey
from kpidesk.domain.errors import WrongRequest


def check_key(catalogue: Catalogue, key: EntryKey) -> None:
    """Checks that the measure can be entered under the key.

    Raises WrongRequest `measure_unknown`, `measure_not_split` for a client or language where the
    measure is for the whole practice, `measure_by_client` where it is for one client, and
    `not_for_language` for an excluded service language.
    """
    measure = catalogue.measure(key.measure)
    cell: Cell = key.cell
    if not measure.fits(cell) and measure.nature.client_only:
        raise WrongRequest("measure_by_client", measure=measure.id)
    if not measure.fits(cell):
        raise WrongRequest("measure_not_split", measure=measure.id)
    excluded = catalogue.excluded_language(measure.id)
    if excluded is not None and is_language(cell.language, excluded):
        raise WrongRequest("not_for_language", measure=measure.id, language=excluded)


def check_amount(measure: str, amount: int) -> None:
    """Checks an amount of a measure. Raises WrongRequest `negative` or `too_large`."""
    if amount < 0:
        raise WrongRequest("negative", measure=measure)
    if amount > LARGEST:
        raise WrongRequest("too_large", measure=measure)
