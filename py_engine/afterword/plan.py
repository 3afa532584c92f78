"""The first of the engine's four verbs: what to do now, and the dated plan from here."""

import datetime as dt
from collections.abc import Callable

from afterword.history import History
from afterword.planning.alternatives import nearest_change
from afterword.planning.layout import legs, waiting_ends
from afterword.planning.model import OverlayNote, Plan, Step, Today
from afterword.planning.notices import advice_for, warnings_for
from afterword.planning.past import done_steps
from afterword.planning.steps import path_entries
from afterword.record import Record
from afterword.timing.business_days import day_of
from afterword.timing.parameters import rules_version

__all__ = ["PLAN_SCHEMA", "plan"]

PLAN_SCHEMA = 1


def plan(record: Record, now: dt.datetime) -> Plan:
    """Lay out what to do about one application.

    Args:
        record: what the person told us.
        now: wall-clock time in the record's time zone, without a zone of its own.

    Returns:
        What to do now with the path that led there, and every step: those done, those open, and
        those to come if each is done when recommended and nobody answers.
    """
    walked = tuple(legs(record, now))
    first, ahead = walked[0], walked[1:]
    trace, outcome = first.situation.trace, first.outcome
    to_do = sorted((step for leg in walked for step in leg.steps), key=_day_of_doing(now))
    steps = (*done_steps(record, now), *to_do)
    questions = (reference for step in trace.path for reference in step.node.references)
    return Plan(
        schema=PLAN_SCHEMA,
        rules_version=rules_version(),
        as_of=now,
        record=record.id,
        outcome=outcome.id,  # type: ignore[arg-type]  # the flow's outcomes are the step kinds
        today=Today(
            title=outcome.title,
            text=first.steps[0].text if first.steps else outcome.text,
            until=waiting_ends(first, ahead),
            path=path_entries(trace.path),
            references=tuple(dict.fromkeys((*outcome.references, *questions))),
            change=nearest_change(first.situation),
        ),
        steps=steps,
        advice=tuple(advice_for(first.situation.history)),
        warnings=tuple(warnings_for(record, first.situation.history, steps)),
        overlays=_overlays(record, first.situation.history),
    )


def _overlays(record: Record, history: History) -> tuple[OverlayNote, ...]:
    """Imported where one is switched on: most plans have none, and a plan is waited for."""
    if not record.overlays:
        return ()
    from afterword.overlays.notes import overlay_notes  # noqa: PLC0415 - see above

    return tuple(overlay_notes(record, history))


def _day_of_doing(now: dt.datetime) -> Callable[[Step], tuple[bool, dt.date]]:
    """The day a step is done: when due, or today; moving on comes last.

    Steps of one day keep the order of the walk. Two interviews in one evening can cross: the
    thanks for the first wait until morning, while notes on the second are due at once.
    """
    return lambda step: (step.kind == "move_on", max(day_of(step.due), now.date()))
