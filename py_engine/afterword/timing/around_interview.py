"""Windows around an interview: prepare for it, write down what was said, and say thank you."""

import datetime as dt

from afterword.history import History
from afterword.record import Interview
from afterword.timing.business_days import day_of
from afterword.timing.derivation import Dated, note
from afterword.timing.parameters import parameter
from afterword.timing.shifting import shift
from afterword.timing.window import Anchor, Window, begin_of, continued, hours_after, sociable

__all__ = ["debrief", "late_thank_you", "prepare", "thank_you"]


def prepare(history: History, interview: Interview) -> Window:
    """Prepare for an interview that lies ahead (`plan-first`)."""
    ends = interview.ends
    anchor = Anchor("interview_ahead", ends)
    closes = Dated(ends, (note("adjust", ends, "until_interview", to=ends),))
    return Window(anchor, Dated(history.today, (anchor.start,)), Dated(ends), closes)


def debrief(history: History, interview: Interview) -> Window:
    """Write down what was said, the same day (`debrief-now`)."""
    anchor = Anchor("interview_end", interview.ends)
    due, closes = parameter("debrief.due"), parameter("debrief.closes")
    same_day = shift(interview.ends, due, history.calendar).at
    return Window(
        anchor,
        anchor.dated,
        Dated(same_day, (note("offset", same_day, "same_day", due, to=same_day),)),
        shift(interview.ends, closes, history.calendar),
        (closes,),
    )


def thank_you(interview: Interview) -> Window:
    """Thank them between two hours and a day after the interview (`thanks-24h`)."""
    anchor = Anchor("interview_end", interview.ends)
    opens, closes = parameter("thank_you.opens"), parameter("thank_you.closes")
    opened = continued(anchor.dated, hours_after(interview.ends, opens))
    closed = hours_after(interview.ends, closes)
    return Window(anchor, opened, sociable(begin_of(opened.at)), closed, (opens, closes))


def late_thank_you(now: dt.datetime, move_on: Window) -> Window:
    """Thank them late rather than never, until the day to move on (`never-too-late`)."""
    anchor = Anchor("late", now)
    due = sociable(now)
    last = max(day_of(move_on.closes.at), day_of(due.at))
    closes = Dated(last, (note("adjust", last, "moving_on", to=last),))
    return Window(anchor, Dated(now, (note("start", now, "now", at=now),)), due, closes)
