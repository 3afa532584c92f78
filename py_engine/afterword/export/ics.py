"""Reminders as an iCalendar file (RFC 5545), through the `icalendar` library.

A reminder keeps its UID as long as the step it is about, so that a newer file moves the older
event instead of adding one, and a cancel file takes it out again. Times are wall-clock times, as in
the plan. Nothing private is written: the step, the company, and the general advice.
"""

import datetime as dt
from collections.abc import Collection, Iterable

from icalendar import Alarm, Calendar, Event

from afterword.phrases import phrase, say_moment
from afterword.planning.model import Plan, Step
from afterword.record import Record
from afterword.timing.business_days import DAY
from afterword.timing.parameters import parameter
from afterword.timing.window import end_of
from afterword.version import VERSION

__all__ = ["cancel_file", "reminded", "reminder_file", "reminder_uid"]

MOMENT = dt.timedelta(minutes=15)
"""How long a reminder with a time of day is shown."""

FIRST_SEQUENCE = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)

NO_REMINDER = ("prepare", "offer", "move_on")
"""Steps that are not something to send or do on a day of ours."""


def reminder_uid(record_id: str, step_id: str) -> str:
    """The UID of a step's reminder: the same for every file made of it."""
    return f"{step_id}.{record_id}@afterword"


def reminded(made: Plan, only: Collection[str] = ()) -> tuple[Step, ...]:
    """The steps still to be done that get a reminder; of those named in `only`, if any are."""
    steps = (step for step in made.steps if step.state != "done")
    if only:
        return tuple(step for step in steps if step.id in only)
    return tuple(step for step in steps if step.kind not in NO_REMINDER)


def reminder_file(
    items: Iterable[tuple[Record, Plan]],
    stamp: dt.datetime,
    only: Collection[str] = (),
) -> str:
    """An iCalendar file with one event for each step still to be done.

    Args:
        items: each record with its plan.
        stamp: when the file is made, in UTC; a later file takes the place of an earlier one.
        only: ids of the steps wanted; every step when empty.
    """
    calendar = _calendar("PUBLISH")
    for record, made in items:
        for step in reminded(made, only):
            calendar.add_component(_event(record, step, made.as_of, stamp))
    return _text(calendar)


def cancel_file(record: Record, step_ids: Iterable[str], stamp: dt.datetime) -> str:
    """An iCalendar file that takes the reminders of these steps out of a calendar again."""
    calendar = _calendar("CANCEL")
    for step_id in step_ids:
        event = _base(record, step_id, stamp)
        event.add("status", "CANCELLED")
        event.add("summary", phrase("reminder.cancelled", company=record.company))
        event.add("dtstart", stamp.date())
        calendar.add_component(event)
    return _text(calendar)


def _calendar(method: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", f"-//Afterword//Afterword {VERSION}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    return calendar


def _base(record: Record, step_id: str, stamp: dt.datetime) -> Event:
    event = Event()
    event.add("uid", reminder_uid(record.id, step_id))
    event.add("dtstamp", stamp)
    event.add("sequence", _sequence(stamp))
    return event


def _sequence(stamp: dt.datetime) -> int:
    """A whole number that only grows, without anything to remember between two files.

    Calendars hold it in 32 bits, so the seconds are counted from a day that is not long past.
    """
    return int((stamp - FIRST_SEQUENCE).total_seconds())


def _event(record: Record, step: Step, now: dt.datetime, stamp: dt.datetime) -> Event:
    event = _base(record, step.id, stamp)
    event.add("summary", phrase("reminder.summary", title=step.title, company=record.company))
    event.add("description", _description(step))
    event.add("transp", "TRANSPARENT")
    starts, lasts, sounds = _when(step, now)
    event.add("dtstart", starts)
    event.add("dtend", starts + lasts)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", step.title)
    alarm.add("trigger", sounds)
    event.add_component(alarm)
    return event


def _when(step: Step, now: dt.datetime) -> tuple[dt.date, dt.timedelta, dt.timedelta]:
    """When a reminder starts, how long it lasts, and when in it the alarm sounds.

    What was due already is a matter for the whole of today. A whole day's alarm sounds at the
    earliest hour to send.
    """
    morning = dt.timedelta(hours=parameter("sociable.from").value)
    if end_of(step.due) < now:
        return now.date(), DAY, morning
    if isinstance(step.due, dt.datetime):
        return step.due, MOMENT, dt.timedelta(0)
    return step.due, DAY, morning


def _description(step: Step) -> str:
    window = {name: say_moment(getattr(step, name)) for name in ("opens", "due", "closes")}
    return "\n".join([step.text, phrase("reminder.window", **window)])


def _text(calendar: Calendar) -> str:
    written: bytes = calendar.to_ical()
    return written.decode("utf-8")
