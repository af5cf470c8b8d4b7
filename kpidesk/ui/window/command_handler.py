"""What the window's commands do, as the window knows it: by name."""

from __future__ import annotations

from typing import Protocol


class Deeds(Protocol):
    """One method for each command that is neither the window's own nor the app's."""

    def new(self) -> None:
        """Ask where a new practice is to lie."""

    def open(self) -> None:
        """Ask which practice to open."""

    def copy_file(self) -> None:
        """Ask where a copy of the practice is to go."""

    def export(self) -> None:
        """Ask where the practice is to go as data."""

    def track(self) -> None:
        """Choose which KPIs are tracked."""

    def clients(self) -> None:
        """Add, rename and archive clients."""

    def count_hours(self, choice: str) -> None:
        """Say how hours to resolve are counted; "" for not said."""

    def mark_hours(self) -> None:
        """Mark the present choice in its menu."""

    def where(self) -> None:
        """Say where her files are."""

    def keys(self) -> None:
        """List the keys."""

    def about(self) -> None:
        """Say what this program is."""

    def copy(self) -> None:
        """Have the page copy what is selected."""

    def paste(self) -> None:
        """Have the page paste."""
