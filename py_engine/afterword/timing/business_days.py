"""Counting days: business days, months, and moving off a day nobody works.

A business day is a day that is neither weekend, nor public holiday, nor the person's day off.
"""

import calendar as months
import datetime as dt

from afterword.calendars import Calendar
from afterword.timing.derivation import Dated, Note, note
from afterword.timing.parameters import Parameter

__all__ = [
    "add_business_days",
    "add_months",
    "day_of",
    "following",
    "last_business_day_of_month",
    "last_business_day_of_week",
    "preceding",
    "shift",
]

DAY = dt.timedelta(days=1)
SUNDAY = 6


def day_of(moment: dt.date) -> dt.date:
    """The calendar day of a date or a date-time."""
    return moment.date() if isinstance(moment, dt.datetime) else moment


def add_business_days(day: dt.date, count: int, calendar: Calendar) -> dt.date:
    """The `count`-th business day strictly after `day`; before it when `count` is negative.

    Thursday + 5 is the following Thursday (`wait-5bd`).
    """
    step = DAY if count > 0 else -DAY
    for _ in range(abs(count)):
        day += step
        while not calendar.is_business_day(day):
            day += step
    return day


def following(day: dt.date, calendar: Calendar) -> dt.date:
    """`day` itself when it is a business day, else the next one."""
    while not calendar.is_business_day(day):
        day += DAY
    return day


def preceding(day: dt.date, calendar: Calendar) -> dt.date:
    """`day` itself when it is a business day, else the one before."""
    while not calendar.is_business_day(day):
        day -= DAY
    return day


def add_months(day: dt.date, count: int) -> dt.date:
    """The same day `count` months on, clamped to the month's end: 31 January + 1 is 28 February."""
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    return day.replace(year=year, month=month, day=min(day.day, months.monthrange(year, month)[1]))


def last_business_day_of_week(day: dt.date, weeks_on: int, calendar: Calendar) -> dt.date:
    """The last business day of the week `day` is in, or of the week `weeks_on` later.

    A week ends with the region's weekend; said on a weekend, the week is the one about to begin.
    A week without any business day gives the last one before it.
    """
    weekend = calendar.weekend_on(day)
    while day.weekday() in weekend:
        day += DAY
    # Somebody who works every day still has weeks; they end on Sunday.
    ends = {(first_off - 1) % 7 for first_off in weekend} - weekend or {SUNDAY}
    while day.weekday() not in ends:
        day += DAY
    return preceding(day + 7 * weeks_on * DAY, calendar)


def last_business_day_of_month(day: dt.date, calendar: Calendar) -> dt.date:
    """The last business day of the month `day` is in."""
    return preceding(day.replace(day=months.monthrange(day.year, day.month)[1]), calendar)


def shift(anchor: dt.date, parameter: Parameter, calendar: Calendar) -> Dated:
    """The day a parameter's distance from `anchor`, rolled as the parameter says."""
    start = day_of(anchor)
    if parameter.unit == "business_day":
        return _shift_business_days(start, parameter, calendar)
    if parameter.unit == "month":
        end = add_months(start, parameter.value)
    else:
        end = start + parameter.value * DAY
    dated = Dated(end, (_offset(start, end, parameter),))
    if end.day != start.day and parameter.unit == "month":
        clamp = note(
            "clamp", end, "clamp", parameter, month=f"{end:%m/%Y}", wanted=start.day, to=end
        )
        dated = dated.then(clamp)
    return _rolled(dated, parameter, calendar)


def _shift_business_days(start: dt.date, parameter: Parameter, calendar: Calendar) -> Dated:
    end = add_business_days(start, parameter.value, calendar)
    step = DAY if parameter.value > 0 else -DAY
    skipped = []
    day = start + step
    while day != end:
        if not calendar.is_business_day(day):
            skipped.append(_skip(day, calendar))
        day += step
    return Dated(end, (_offset(start, end, parameter), *skipped))


def _offset(start: dt.date, end: dt.date, parameter: Parameter) -> Note:
    values = {"from": start, "distance": parameter.words, "to": end}
    sentence = "forward" if parameter.value >= 0 else "backward"
    return Note("offset", end, sentence, values, parameter.id)


def _skip(day: dt.date, calendar: Calendar) -> Note:
    name = calendar.holiday_on(day)
    if name:
        return note("skip", day, "skip_holiday", day=day, name=name)
    if calendar.is_weekend(day):
        return note("skip", day, "skip_weekend", day=day)
    return note("skip", day, "skip_day_off", day=day)


def _rolled(dated: Dated, parameter: Parameter, calendar: Calendar) -> Dated:
    day = dated.at
    if parameter.roll is None or calendar.is_business_day(day):
        return dated
    move, step = (following, DAY) if parameter.roll == "following" else (preceding, -DAY)
    target = move(day, calendar)
    skipped = []
    while day != target:
        skipped.append(_skip(day, calendar))
        day += step
    roll = note("roll", target, f"roll_{parameter.roll}", parameter, day=dated.at, to=target)
    return dated.then(*skipped, roll, at=target)
