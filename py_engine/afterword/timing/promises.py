"""What they said about when, turned into a date: the promised date, or the day work resumes."""

import datetime as dt
from dataclasses import dataclass

from afterword.calendars import Calendar
from afterword.phrases import phrase
from afterword.record import Promise
from afterword.timing.business_days import (
    DAY,
    add_business_days,
    add_months,
    day_of,
    following,
    last_business_day_of_month,
    last_business_day_of_week,
)
from afterword.timing.derivation import Dated, Note, note
from afterword.timing.parameters import MonthDay, month_day

__all__ = ["Said", "first_holiday", "promised_date", "resume_day"]


@dataclass(frozen=True)
class Said:
    """A promise, and when it was said."""

    promise: Promise
    at: dt.datetime

    @property
    def kind(self) -> str:
        """The kind of promise, such as ``by_date``."""
        return self.promise.kind


def promised_date(said: Said, calendar: Calendar) -> Dated | None:
    """The date they named (D), counted from the day they said it.

    None for promises that name no date: ``none``, ``few_days`` and ``after_holidays``.
    """
    promise, day = said.promise, day_of(said.at)
    start = note("start", day, "start", at=day, event=phrase("event.said"))
    if promise.kind == "by_date" and promise.date is not None:
        return Dated(promise.date)
    if promise.kind == "within":
        end = _within(promise, day, calendar)
        distance = f"{promise.count} {(promise.unit or '').replace('_', ' ')}"
        distance += "" if promise.count == 1 else "s"
        values = {"from": day, "distance": distance, "to": end}
        return Dated(end, (start, Note("offset", end, "forward", values)))
    if promise.kind in ("this_week", "next_week"):
        end = last_business_day_of_week(day, int(promise.kind == "next_week"), calendar)
        return Dated(end, (start, note("offset", end, "week_end", to=end)))
    if promise.kind == "end_of_month":
        end = last_business_day_of_month(day, calendar)
        return Dated(end, (start, note("offset", end, "month_end", to=end)))
    return None


def _within(promise: Promise, day: dt.date, calendar: Calendar) -> dt.date:
    count = promise.count or 0
    if promise.unit == "business_day":
        return add_business_days(day, count, calendar)
    if promise.unit == "month":
        return add_months(day, count)
    return day + count * (7 if promise.unit == "week" else 1) * DAY


def first_holiday(said: Said, calendar: Calendar) -> Dated:
    """The first day of the year-end holidays (H): as said, else the region's, else assumed."""
    if said.promise.begin is not None:
        day = said.promise.begin
        return Dated(day, (note("start", day, "holidays_as_said", to=day),))
    season, assumed = month_day("holidays.begin"), month_day("holidays.first")
    begin, end = _season_around(day_of(said.at), season, month_day("holidays.end"))
    day = begin
    while day <= end:
        name = calendar.holiday_on(day)
        if name:
            return Dated(day, (note("start", day, "first_holiday", season, to=day, name=name),))
        day += DAY
    day = dt.date(begin.year, assumed.month, assumed.day)
    return Dated(day, (note("start", day, "first_holiday_assumed", assumed, to=day),))


def resume_day(said: Said, calendar: Calendar) -> Dated:
    """The day work resumes (R): as said and then not moved, else the first business day."""
    if said.promise.resume is not None:
        day = said.promise.resume
        return Dated(day, (note("start", day, "resume_as_said", to=day),))
    resume = month_day("holidays.resume")
    day = said.promise.begin or day_of(said.at)
    earliest = _next(day, resume)
    season_end = _next(day, month_day("holidays.end"))
    if season_end < earliest:
        # Said between the two days: the holidays meant are these, not the next ones.
        earliest = season_end + DAY
    day = following(earliest, calendar)
    return Dated(day, (note("start", day, "resume", resume, day=earliest, to=day),))


def _next(day: dt.date, wanted: MonthDay) -> dt.date:
    """The first such day of the year on or after `day`."""
    this_year = dt.date(day.year, wanted.month, wanted.day)
    return this_year if this_year >= day else this_year.replace(year=day.year + 1)


def _season_around(day: dt.date, begin: MonthDay, end: MonthDay) -> tuple[dt.date, dt.date]:
    """The season `day` lies in, else the next one; it spans the turn of the year."""
    last = _next(day, end)
    return dt.date(last.year - 1, begin.month, begin.day), last
