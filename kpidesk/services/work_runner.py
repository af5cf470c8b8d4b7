"""Runs the work of a service; the window passes a runner that does not block it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

_Result = TypeVar("_Result")


class WorkRunner(Protocol):
    """Runs a piece of work and returns its result, or raises what it raises."""

    def __call__(self, work: Callable[[], _Result], /) -> _Result:
        """Run the work to its end."""


def run_here(work: Callable[[], _Result]) -> _Result:
    """Run the work in the caller's thread."""
    return work()
