"""Standard output and standard error, which may be full, closed or gone."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from kpidesk.domain.errors import NotDone


def put(text: str) -> None:
    """Print what was asked for. Raises NotDone `output_failed`, BrokenPipeError."""
    with _told():
        print(text)


def put_aside(text: str) -> None:
    """Print beside it. Where that cannot be done, there is nobody left to tell."""
    try:
        print(text, file=sys.stderr)
    except OSError:
        abandon(sys.stderr)


def finish() -> None:
    """See what was printed out of the door. Raises NotDone `output_failed`, BrokenPipeError."""
    if sys.stdout is not None:
        with _told():
            sys.stdout.flush()


def abandon(stream: TextIO) -> None:
    """Send the rest nowhere: the interpreter flushes at its exit, and would fail once more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        # Whoever read our output has enough of it.
        raise
    except OSError as error:
        abandon(sys.stdout)
        raise NotDone("output_failed") from error
