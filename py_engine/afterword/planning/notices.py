"""What a plan says beside its steps: advice that always holds, and limits of its certainty."""

import datetime as dt
from collections.abc import Iterable, Iterator

from afterword.contacts import thanks_pending
from afterword.history import History
from afterword.phrases import phrase
from afterword.planning.model import Notice, Step
from afterword.timing.business_days import day_of
from afterword.timing.parameters import parameter

__all__ = ["advice_for", "warnings_for"]


def advice_for(history: History) -> Iterator[Notice]:
    """What is good to know in this situation."""
    hired = history.ending is not None and history.ending.kind == "hired"
    if not hired:
        yield Notice("no_social", phrase("warning.no_social"), ("no-social-connect",))
    went_badly = any(interview.debrief.went_badly.strip() for interview in history.held[-1:])
    if went_badly and thanks_pending(history):
        yield Notice("low_odds", phrase("warning.low_odds"), ("differentiates-only",))


def warnings_for(history: History, steps: Iterable[Step]) -> Iterator[Notice]:
    """What the plan could not know, or what it stretches."""
    yield from _calendar_warnings(history, steps)
    word = history.last_word
    if history.ending is None and word and word.entry and word.entry.decided:
        yield Notice("decision_to_log", phrase("warning.decision_to_log"), ("phone-script",))
    if history.competing_offer and len(history.unanswered) >= parameter("cap.unanswered").value:
        message = phrase("warning.beyond_cap", count=len(history.unanswered))
        yield Notice("beyond_cap", message, ("competing-offer", "max-two"))
    if len(history.log) < len(history.record.log):
        yield Notice("log_ahead", phrase("warning.log_ahead"), ())


def _calendar_warnings(history: History, steps: Iterable[Step]) -> Iterator[Notice]:
    calendar, region = history.calendar, history.record.region
    if calendar.region is None:
        code = "no_calendar" if region else "no_region"
        yield Notice(code, phrase(f"warning.{code}", region=region), ())
        return
    last = max((day_of(step.closes) for step in steps), default=history.today)
    if not (_known(history, last) and _known(history, history.today)):
        message = phrase(
            "warning.beyond_calendar",
            name=calendar.name,
            first=calendar.first_year,
            last=calendar.last_year,
        )
        yield Notice("beyond_calendar", message, ())


def _known(history: History, day: dt.date) -> bool:
    return history.calendar.knows(day)
