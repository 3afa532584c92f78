"""Counting days: business days, weeks, months, and moving off a day nobody works.

A business day is a day that is neither weekend, nor public holiday, nor the person's day off.
"""

import calendar as months
import datetime as dt

from afterword.calendars import Calendar

__all__ = [
    "add_business_days",
    "add_months",
    "day_of",
    "end_of_month",
    "end_of_week",
    "following",
    "preceding",
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


def end_of_week(day: dt.date, weeks_on: int, calendar: Calendar) -> dt.date:
    """The last weekday of the week `day` is in, or of the week `weeks_on` later; maybe a holiday.

    A week ends with the region's weekend; said on a weekend, the week is the one about to begin.
    """
    weekend = calendar.weekend_on(day)
    while day.weekday() in weekend:
        day += DAY
    # Somebody who works every day still has weeks; they end on Sunday.
    ends = {(first_off - 1) % 7 for first_off in weekend} - weekend or {SUNDAY}
    while day.weekday() not in ends:
        day += DAY
    return day + 7 * weeks_on * DAY


def end_of_month(day: dt.date) -> dt.date:
    """The last day of the month `day` is in."""
    return day.replace(day=months.monthrange(day.year, day.month)[1])
