"""What they said about when, turned into a date: the promised date, or the day work resumes."""

import datetime as dt
from dataclasses import dataclass

from afterword.calendars import Calendar
from afterword.phrases import phrase
from afterword.record import Promise
from afterword.timing.business_days import DAY, day_of, end_of_month, end_of_week
from afterword.timing.derivation import Dated, note
from afterword.timing.parameters import Distance, MonthDay, month_day
from afterword.timing.shifting import back_to_business_day, on_business_day, shift

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
    start = Dated(day, (note("start", day, "start", at=day, event=phrase("event.said")),))
    if promise.kind == "by_date" and promise.date is not None:
        return Dated(promise.date)
    if promise.kind == "within" and promise.count is not None and promise.unit is not None:
        within = shift(day, Distance(value=promise.count, unit=promise.unit), calendar)
        return start.then(*within.notes, at=within.at)
    if promise.kind in ("this_week", "next_week"):
        end = end_of_week(day, int(promise.kind == "next_week"), calendar)
        return _last_business_day(start.then(at=end), "week_end", calendar)
    if promise.kind == "end_of_month":
        return _last_business_day(start.then(at=end_of_month(day)), "month_end", calendar)
    return None


def _last_business_day(end: Dated, sentence: str, calendar: Calendar) -> Dated:
    """The business day a week or month ends with; where it has none, the last one before it."""
    last = back_to_business_day(end, calendar)
    return last.then(note("offset", last.at, sentence, to=last.at))


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
    earliest = _next(day + DAY, resume)
    season_end = _next(day, month_day("holidays.end"))
    if season_end < earliest:
        # Said when work may have resumed: the holidays meant are these, not the next ones.
        earliest = season_end + DAY
    first = on_business_day(Dated(earliest), calendar)
    return first.then(note("start", first.at, "resume", resume, day=earliest, to=first.at))


def _next(day: dt.date, wanted: MonthDay) -> dt.date:
    """The first such day of the year on or after `day`."""
    this_year = dt.date(day.year, wanted.month, wanted.day)
    return this_year if this_year >= day else this_year.replace(year=day.year + 1)


def _season_around(day: dt.date, begin: MonthDay, end: MonthDay) -> tuple[dt.date, dt.date]:
    """The season `day` lies in, else the next one; it spans the turn of the year."""
    last = _next(day, end)
    return dt.date(last.year - 1, begin.month, begin.day), last
