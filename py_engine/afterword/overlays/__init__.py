"""Law of one place beside the advice: dated, off unless the person switched it on.

An overlay adds a note to a plan, and where the law sets a term the last day of it. It never changes
a step, a window or the cap: what employers owe is no reason to write more often.
"""

import datetime as dt
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from afterword.data import load_data
from afterword.planning.model import Law

__all__ = ["OVERLAYS", "Overlay", "Term", "overlays"]

OVERLAYS = ("ca_on_hiring_decision", "eu_pay_transparency")
"""The ids of all overlays; each is the name of a file in this folder."""


@dataclass(frozen=True)
class Term:
    """How long they may take, counted in days from the last interview; `passed` once it is over."""

    days: int
    passed: str


@dataclass(frozen=True)
class Overlay:
    """What the law of one place adds for interviews held from `valid_from` to `valid_to`.

    `regions` says to whom it is offered first; `ends_with` are the kinds of log entries after which
    it says nothing more; `read` is the day the law was last looked up.
    """

    id: str
    title: str
    jurisdiction: str
    regions: tuple[str, ...]
    valid_from: dt.date
    valid_to: dt.date | None
    read: dt.date
    law: Law
    summary: str
    note: str
    ends_with: tuple[str, ...]
    term: Term | None

    def covers(self, day: dt.date) -> bool:
        """Whether an interview on `day` falls under it."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@functools.cache
def overlays() -> Mapping[str, Overlay]:
    """Every overlay by its id, such as ``eu_pay_transparency``."""
    return {name: _read(name, load_data(__name__, name)) for name in OVERLAYS}


def _read(name: str, data: Mapping[str, Any]) -> Overlay:
    law = data["law"]
    return Overlay(
        id=name,
        title=data["title"],
        jurisdiction=data["jurisdiction"],
        regions=tuple(data["regions"]),
        valid_from=_day(data["valid_from"]),
        valid_to=_day(data["valid_to"]) if "valid_to" in data else None,
        read=_day(data["read"]),
        law=Law(**(law | {"dated": _day(law["dated"])})),
        summary=data["summary"],
        note=data["note"],
        ends_with=tuple(data["ends_with"]),
        term=Term(**data["term"]) if "term" in data else None,
    )


def _day(text: str) -> dt.date:
    """Days are written as text, which is the same in TOML and in the JSON made of it."""
    return dt.date.fromisoformat(text)
