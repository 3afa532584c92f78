"""What a plan says beside its steps: advice that always holds, and limits of its certainty."""

import datetime as dt
from collections.abc import Iterable, Iterator

from afterword.contacts import thanks_pending
from afterword.history import History
from afterword.phrases import reason
from afterword.planning.model import Notice, Step
from afterword.record import Record
from afterword.timing.business_days import day_of
from afterword.timing.parameters import parameter
from afterword.timing.promises import resume_day

__all__ = ["advice_for", "notice", "warnings_for"]


def advice_for(history: History) -> Iterator[Notice]:
    """What is good to know in this situation."""
    hired = history.ending is not None and history.ending.kind == "hired"
    if not hired:
        yield notice("no_social")
    went_badly = any(interview.debrief.went_badly.strip() for interview in history.held[-1:])
    if went_badly and thanks_pending(history):
        yield notice("low_odds")


def warnings_for(record: Record, history: History, steps: Iterable[Step]) -> Iterator[Notice]:
    """What the plan could not know, or what it stretches; `record` may hold what lies ahead."""
    yield from _calendar_warnings(history, steps)
    yield from _assumed_holidays(history)
    word = history.last_word
    if history.ending is None and word and word.entry and word.entry.decided:
        yield notice("decision_to_log")
    if history.competing_offer and len(history.unanswered) >= parameter("cap.unanswered").value:
        yield notice("beyond_cap", count=len(history.unanswered))
    if any(entry.at > history.now for entry in record.log):
        yield notice("log_ahead")
    yield from _unknown_overlays(record)


def _unknown_overlays(record: Record) -> Iterator[Notice]:
    if record.overlays:
        # Imported where one is switched on, as in `afterword.plan`.
        from afterword.overlays.notes import unknown_overlays  # noqa: PLC0415

        for one in unknown_overlays(record):
            yield notice("unknown_overlay", id=one)


def _calendar_warnings(history: History, steps: Iterable[Step]) -> Iterator[Notice]:
    calendar, region = history.calendar, history.record.region
    if calendar.region is None:
        code = "no_calendar" if region else "no_region"
        yield notice(code, region=region)
        return
    last = max((day_of(step.closes) for step in steps), default=history.today)
    if not (_known(history, last) and _known(history, history.today)):
        yield notice(
            "beyond_calendar",
            name=calendar.name,
            first=calendar.first_year,
            last=calendar.last_year,
        )


def _assumed_holidays(history: History) -> Iterator[Notice]:
    said = history.promise
    if history.ending is not None or said is None or said.kind != "after_holidays":
        return
    if said.promise.resume is None:
        yield notice("holidays_assumed", day=resume_day(said, history.calendar).at)


def _known(history: History, day: dt.date) -> bool:
    return history.calendar.knows(day)


def notice(code: str, **values: object) -> Notice:
    """The notice `code`, with `values` put into its sentence."""
    why = reason(f"notice.{code}", **values)
    return Notice(code, why.text, why.references)
