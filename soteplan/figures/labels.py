"""The words of a figure, given to it from outside: figures hold no language."""

from __future__ import annotations

from typing import Protocol


class FigureLabels(Protocol):
    """Words and values as the reader of a figure writes them. Unknown words raise KeyError."""

    def word(self, key: str, **values: object) -> str:
        """A word or sentence of the figures, with its values filled in."""

    def count(self, key: str, number: int) -> str:
        """A number of things: 3 goals."""

    def choice(self, table: str, field: str, value: str) -> str:
        """The label of a declared choice."""

    def date(self, iso: str) -> str:
        """A day in figures: 15.11.2020."""

    def month(self, iso: str) -> str:
        """A month with its year: marraskuu 2020."""

    def month_name(self, number: int) -> str:
        """A month without its year, short; 1 is January."""

    def money(self, cents: int) -> str:
        """Euros without their sign."""

    def millions(self, cents: int) -> str:
        """Euros with the unit that suits their size: 6,1 M€."""

    def number(self, value: float) -> str:
        """A number with no more decimals than it has."""

    def percent(self, basis_points: int) -> str:
        """A share as a percentage: 10000 is 100 %."""
