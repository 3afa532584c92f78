"""How a date came about: the notes collected while it is computed, put into words on demand."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from afterword.phrases import phrase
from afterword.timing.parameters import MonthDay, Parameter

__all__ = ["Dated", "Note", "note"]

Moment = dt.date
"""A calendar day, or (as the subclass `datetime`) a wall-clock time, in the record's time zone."""


@dataclass(frozen=True)
class Note:
    """One step on the way to a date: what kind, the day it is about, and the sentence that says it.

    `kind` is start, offset, skip, roll, clamp, hours or adjust; `parameter` the number used.
    """

    kind: str
    at: Moment
    sentence: str
    values: Mapping[str, Any] = field(default_factory=dict)
    parameter: str | None = None

    @property
    def text(self) -> str:
        """The note in words."""
        return phrase(f"derivation.{self.sentence}", **self.values)


@dataclass(frozen=True)
class Dated:
    """A moment, and the notes that say how it came about."""

    at: Moment
    notes: tuple[Note, ...] = ()

    def then(self, *notes: Note, at: Moment | None = None) -> "Dated":
        """The same derivation gone on with, at another moment where one is given."""
        return Dated(self.at if at is None else at, (*self.notes, *notes))


def note(
    kind: str,
    at: Moment,
    sentence: str,
    parameter: Parameter | MonthDay | None = None,
    /,
    **values: Any,
) -> Note:
    """A note about `at`; `values` fill the sentence."""
    return Note(kind, at, sentence, values, parameter.id if parameter else None)
