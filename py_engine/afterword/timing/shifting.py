"""Counting days with the reason for each: a date, and every day on the way that does not count."""

import datetime as dt
from collections.abc import Iterator

from afterword.calendars import Calendar
from afterword.phrases import say_month
from afterword.timing.business_days import (
    DAY,
    add_business_days,
    add_months,
    day_of,
    following,
    preceding,
)
from afterword.timing.derivation import Dated, Note, note
from afterword.timing.parameters import Distance

__all__ = ["back_to_business_day", "on_business_day", "shift"]


def shift(anchor: dt.date, distance: Distance, calendar: Calendar) -> Dated:
    """The day a distance from `anchor`, rolled as the distance says."""
    start = day_of(anchor)
    if distance.unit == "business_day":
        end = add_business_days(start, distance.value, calendar)
        offset = _offset(start, end, distance)
        return Dated(end, (offset, *_skipped(start, end, calendar)))
    if distance.unit == "month":
        return _months_on(start, distance)
    end = start + distance.value * (7 * DAY if distance.unit == "week" else DAY)
    dated = Dated(end, (_offset(start, end, distance),))
    if distance.roll is None or calendar.is_business_day(end):
        return dated
    moved = on_business_day(dated, calendar)
    values = {"day": end, "to": moved.at}
    return moved.then(Note("roll", moved.at, "roll_following", values, distance.id))


def on_business_day(dated: Dated, calendar: Calendar) -> Dated:
    """The same day, or the next business day with each day passed over."""
    end = following(day_of(dated.at), calendar)
    return dated.then(*_skipped(day_of(dated.at) - DAY, end, calendar), at=end)


def back_to_business_day(dated: Dated, calendar: Calendar) -> Dated:
    """The same day, or the business day before with each day passed over."""
    end = preceding(day_of(dated.at), calendar)
    return dated.then(*_skipped(day_of(dated.at) + DAY, end, calendar), at=end)


def _months_on(start: dt.date, distance: Distance) -> Dated:
    end = add_months(start, distance.value)
    dated = Dated(end, (_offset(start, end, distance),))
    if end.day == start.day:
        return dated
    values = {"month": say_month(end), "wanted": start.day, "to": end}
    return dated.then(Note("clamp", end, "clamp", values, distance.id))


def _offset(start: dt.date, end: dt.date, distance: Distance) -> Note:
    values = {"from": start, "distance": distance.words, "to": end}
    sentence = "forward" if distance.value >= 0 else "backward"
    return Note("offset", end, sentence, values, distance.id)


def _skipped(start: dt.date, end: dt.date, calendar: Calendar) -> Iterator[Note]:
    """A note for each day strictly between the two, in either direction, that does not count."""
    step = DAY if end > start else -DAY
    day = start + step
    while day != end:
        if not calendar.is_business_day(day):
            yield _skip(day, calendar)
        day += step


def _skip(day: dt.date, calendar: Calendar) -> Note:
    name = calendar.holiday_on(day)
    if name:
        return note("skip", day, "skip_holiday", day=day, name=name)
    if calendar.is_weekend(day):
        return note("skip", day, "skip_weekend", day=day)
    return note("skip", day, "skip_day_off", day=day)
