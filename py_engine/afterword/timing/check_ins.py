"""Windows of what asks how things stand: the first check-in, the second, and a call agreed on."""

import dataclasses
import datetime as dt

from afterword.history import History
from afterword.record import LogEntry
from afterword.timing.anchors import anchored, decision_date
from afterword.timing.around_interview import thank_you
from afterword.timing.business_days import day_of
from afterword.timing.derivation import Dated, note
from afterword.timing.parameters import Parameter, parameter
from afterword.timing.promises import promised_date, resume_day
from afterword.timing.shifting import shift
from afterword.timing.window import Anchor, Window, continued, end_of, not_before

__all__ = ["call_back", "check_in", "rested_after_thanks", "second_check_in"]


def check_in(history: History, rested: Dated | None) -> Window:
    """The first check-in: after their promise, else after their last word (`wait-5bd`).

    `rested` is the end of the pause after late thanks: the check-in is then recommended a little
    later, so that the two do not arrive together (`no-overwhelm`).
    """
    window = _after_missed_call(history, _first_check_in(history))
    if rested is None or day_of(window.due.at) >= day_of(rested.at):
        return window
    return dataclasses.replace(
        window,
        due=rested,
        closes=not_before(window.closes, rested.at, "due_first"),
        parameters=(*window.parameters, parameter("late_thanks.pause")),
    )


def rested_after_thanks(history: History) -> Dated | None:
    """The end of the pause after late thanks; None when the thanks came in time."""
    sent = [entry for entry in history.since_last_word if entry.kind == "thank_you_sent"]
    if not sent or not history.held:
        return None
    at = sent[-1].at
    if at <= end_of(thank_you(history.held[-1]).closes.at):
        return None
    anchor = anchored(history, "late_thanks", at)
    return continued(anchor.dated, shift(at, parameter("late_thanks.pause"), history.calendar))


def _after_missed_call(history: History, window: Window) -> Window:
    """The first check-in, the day after an agreed call that reached nobody at the earliest."""
    attempt = history.agreed_call_attempt
    if attempt is None:
        return window
    pause = parameter("call_back.pause")
    anchor = anchored(history, "missed_call", attempt.at)
    earliest = continued(anchor.dated, shift(attempt.at, pause, history.calendar))
    if earliest.at <= window.opens.at:
        return window
    return Window(
        anchor,
        earliest,
        not_before(window.due, earliest.at, "opens_first"),
        not_before(window.closes, earliest.at, "due_first"),
        (*window.parameters, pause),
    )


def _first_check_in(history: History) -> Window:
    said = history.promise
    if said is None:
        word = history.words[-1]
        return _after_silence(history, anchored(history, word.event, word.at), Dated(word.at))
    if said.kind == "after_holidays":
        resumed = resume_day(said, history.calendar)
        anchor = Anchor("resume_day", resumed.at, said.promise.resume is None)
        return _after_silence(history, anchor, resumed)
    named = promised_date(said, history.calendar)
    if named is not None:
        anchor = anchored(history, "promised_date", named.at)
        return _prompt(history, anchor, named, parameter("promised.opens"))
    anchor = anchored(history, "said", said.at)
    return _prompt(history, anchor, Dated(said.at), parameter("few_days.opens"))


def _after_silence(history: History, anchor: Anchor, start: Dated) -> Window:
    """Five business days to two weeks, counted from their last word or the day work resumes."""
    opens, closes = parameter("check_in.opens"), parameter("check_in.closes")
    opened = continued(start.then(anchor.start), shift(start.at, opens, history.calendar))
    closed = not_before(shift(start.at, closes, history.calendar), opened.at, "due_first")
    return Window(anchor, opened, _recommended(history, opened, closed), closed, (opens, closes))


def _prompt(history: History, anchor: Anchor, start: Dated, opens: Parameter) -> Window:
    """A window that is due at its opening and stays prompt for a few days."""
    closes = parameter("prompt.closes")
    opened = continued(start.then(anchor.start), shift(start.at, opens, history.calendar))
    closed = shift(opened.at, closes, history.calendar)
    return Window(anchor, opened, Dated(opened.at), closed, (opens, closes))


def second_check_in(history: History, first: LogEntry, check_in: Window) -> Window:
    """One or two weeks after the first, never before a promised date (`second-1-2wk`)."""
    anchor = anchored(history, "first_check_in", first.at)
    opens, closes = parameter("second.opens"), parameter("second.closes")
    opened = continued(anchor.dated, shift(first.at, opens, history.calendar))
    closed = shift(first.at, closes, history.calendar)
    if history.promise is not None and check_in.opens.at > opened.at:
        promised = check_in.opens
        opened = not_before(opened.then(*promised.notes), promised.at, "promise_first")
        prompt = shift(promised.at, parameter("prompt.closes"), history.calendar)
        closed = prompt if prompt.at > closed.at else closed
    closed = not_before(closed, opened.at, "due_first")
    due = _recommended(history, opened, closed, asked=first.asked_permission)
    return Window(anchor, opened, due, closed, (opens, closes))


def _recommended(history: History, opens: Dated, closes: Dated, *, asked: bool = False) -> Dated:
    """The opening; the close for the patient, unless they were told when to expect it."""
    if history.record.cadence != "patient":
        return Dated(opens.at)
    if asked:
        return Dated(opens.at, (note("adjust", opens.at, "permission"),))
    return Dated(closes.at, (note("adjust", closes.at, "patient"),))


def call_back(history: History, called: dt.datetime) -> Window:
    """The call back agreed at `called`: after the date they named, else a week (`phone-script`).

    On the phone any date is a decision date, everything else is "don't know".
    """
    decision = decision_date(history)
    if decision is not None:
        anchor = anchored(history, "promised_date", decision.at)
        opens, closes = (
            parameter("call_back.decision_opens"),
            parameter("call_back.decision_closes"),
        )
        start = decision.then(anchor.start)
    else:
        anchor = anchored(history, "call", called)
        opens, closes = (
            parameter("call_back.unknown_opens"),
            parameter("call_back.unknown_closes"),
        )
        start = anchor.dated
    opened = continued(start, shift(start.at, opens, history.calendar))
    closes_from = opened.at if decision is None else decision.at
    closed = shift(closes_from, closes, history.calendar)
    return Window(anchor, opened, Dated(opened.at), closed, (opens, closes))
