"""What windows are counted from: an event of the history, or the date they named."""

import datetime as dt

from afterword.history import History
from afterword.timing.business_days import day_of
from afterword.timing.derivation import Dated
from afterword.timing.promises import promised_date, resume_day
from afterword.timing.window import Anchor

__all__ = ["anchored", "decision_date"]


def anchored(history: History, event: str, at: dt.date) -> Anchor:
    """An anchor at `at`, assumed where it has not happened yet."""
    if event == "interview_end" or not history.is_assumed(at):
        return Anchor(event, at)
    # The time of day of something that has not happened is nobody's word.
    return Anchor(event, day_of(at), assumed=True)


def decision_date(history: History) -> Dated | None:
    """The date named by the promise in force, or the day work resumes; None without one."""
    said = history.promise
    if said is None:
        return None
    if said.kind == "after_holidays":
        return resume_day(said, history.calendar)
    return promised_date(said, history.calendar)
