"""Business days of a region: which days are weekend or public holiday, and what they are called.

A country's table is JSON made at build time from the `holidays` package. On a computer the tables
come with the package; in the browser the page fetches the one it needs and registers it here.
"""

import dataclasses
import datetime as dt
import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from afterword.data import load_data

__all__ = [
    "Calendar",
    "calendar_for",
    "personal_calendar",
    "plain_calendar",
    "register",
    "time_zone_names",
]

Weekend = frozenset[int]

PLAIN_WEEKEND: Weekend = frozenset({5, 6})
"""Saturday and Sunday, where no region says otherwise (Monday is 0)."""

_registered: dict[str, Mapping[str, Any]] = {}


@dataclass(frozen=True)
class Calendar:
    """The working days of one place, with a person's own changes applied.

    `weekends` holds (first day it applies, weekdays), newest last. `first_year` and `last_year`
    bound what is known about holidays; both are None where no region was given.
    """

    region: str | None
    name: str
    holidays: Mapping[dt.date, str] = field(default_factory=dict)
    weekends: tuple[tuple[dt.date, Weekend], ...] = ((dt.date.min, PLAIN_WEEKEND),)
    first_year: int | None = None
    last_year: int | None = None
    days_off: frozenset[dt.date] = frozenset()
    working_days: frozenset[dt.date] = frozenset()

    def weekend_on(self, day: dt.date) -> Weekend:
        """The weekdays that were weekend in force on `day`."""
        for since, weekend in reversed(self.weekends):
            if since <= day:
                return weekend
        return self.weekends[0][1]

    def is_weekend(self, day: dt.date) -> bool:
        """Whether `day` falls on the region's weekend."""
        return day.weekday() in self.weekend_on(day)

    def holiday_on(self, day: dt.date) -> str | None:
        """The name of the public holiday on `day`."""
        return self.holidays.get(day)

    def is_business_day(self, day: dt.date) -> bool:
        """Neither weekend, nor public holiday, nor the person's own day off."""
        if day in self.working_days:
            return True
        return not (day in self.days_off or day in self.holidays or self.is_weekend(day))

    def knows(self, day: dt.date) -> bool:
        """Whether the table's years reach `day`; always true without a region."""
        if self.first_year is None or self.last_year is None:
            return True
        return self.first_year <= day.year <= self.last_year


def plain_calendar() -> Calendar:
    """Monday to Friday, no public holidays: what is assumed without a region."""
    return Calendar(region=None, name="")


@functools.lru_cache(maxsize=256)
def personal_calendar(
    region: str | None,
    weekend: tuple[int, ...] | None,
    days_off: tuple[dt.date, ...],
    working_days: tuple[dt.date, ...],
) -> Calendar:
    """The region's calendar, plain where there is none, with a person's own changes applied."""
    base = (calendar_for(region) if region else None) or plain_calendar()
    return dataclasses.replace(
        base,
        weekends=base.weekends if weekend is None else ((dt.date.min, frozenset(weekend)),),
        days_off=frozenset(days_off),
        working_days=frozenset(working_days),
    )


def register(table: Mapping[str, Any]) -> None:
    """Make a country's table known, as the page does after fetching it."""
    _registered[table["country"]] = table
    calendar_for.cache_clear()
    personal_calendar.cache_clear()


@functools.cache
def calendar_for(region: str) -> Calendar | None:
    """The calendar of a region such as ``CA`` or ``CA-ON``; None when there is no table for it."""
    country, _, subdivision = region.partition("-")
    table = _registered.get(country) or _packaged(country)
    if table is None or (subdivision and subdivision not in table["subdivisions"]):
        return None
    part = table["subdivisions"].get(subdivision, {})
    removed = set(part.get("removed", ()))
    named = {day: name for day, name in table["holidays"].items() if day not in removed}
    named |= part.get("added", {})
    return Calendar(
        region=region,
        name=part.get("name") or table["name"],
        holidays={dt.date.fromisoformat(day): name for day, name in named.items()},
        weekends=tuple(
            (dt.date.fromisoformat(row["from"]), frozenset(row["days"]))
            for row in part.get("weekends") or table["weekends"]
        ),
        first_year=table["first_year"],
        last_year=table["last_year"],
    )


def _packaged(country: str) -> Mapping[str, Any] | None:
    try:
        table: Mapping[str, Any] = load_data(__name__, f"tables/{country}")
    except FileNotFoundError:
        return None
    return table


@functools.cache
def time_zone_names() -> frozenset[str]:
    """Every IANA time zone name, links included."""
    return frozenset(load_data(__name__, "time_zones"))
