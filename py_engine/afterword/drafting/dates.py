"""Dates and promises in the words of a letter, in the order of day and month the region uses."""

import datetime as dt

from afterword.drafting.wording import phrases
from afterword.record import Promise

__all__ = ["say_day", "say_promise", "say_when"]


def say_day(day: dt.date, region: str | None, *, year: bool = False) -> str:
    """``Thursday 12 November``, or ``Thursday, November 12`` in the regions that write it so."""
    words = phrases()["date"]
    country = (region or "").partition("-")[0]
    form = "month_first" if country in words["month_first_in"] else "day_first"
    said: str = words[f"{form}_year" if year else form].format(
        weekday=words["weekdays"][day.weekday()],
        month=words["months"][day.month - 1],
        day=day.day,
        year=day.year,
    )
    return said


def say_when(
    day: dt.date, today: dt.date, region: str | None, *, arrives_later: bool = False
) -> str:
    """``today``, ``yesterday`` or ``on Thursday 5 November``; the last one in a letter by post."""
    words = phrases()["date"]
    days = (today - day).days
    if days in (0, 1) and not arrives_later:
        said: str = words["yesterday" if days else "today"]
        return said
    return str(words["on"].format(day=say_day(day, region)))


def say_promise(promise: Promise, said_on: dt.date, region: str | None, *, ahead: bool) -> str:
    """What they said about when, as part of a sentence.

    With `ahead` it is still to come ("next week"), otherwise it is looked back on ("in the week
    after"). Empty where nothing was promised.
    """
    form: str = phrases()["promise"]["ahead" if ahead else "said"].get(promise.kind, "")
    month = phrases()["date"]["months"][said_on.month - 1]
    date = say_day(promise.date, region) if promise.date else ""
    return form.format(date=date, distance=_distance(promise), month=month)


def _distance(promise: Promise) -> str:
    count = promise.count or 0
    numbers = phrases()["promise"]["numbers"]
    number = numbers[count] if 0 < count < len(numbers) else str(count)
    unit = (promise.unit or "").replace("_", " ")
    return f"{number} {unit}{'' if count == 1 else 's'}"
