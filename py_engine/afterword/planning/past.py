"""Steps already done, replayed from the log, so that each shows the window it had at its time."""

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping

from afterword.flow.walker import load_flow
from afterword.history import History, is_written
from afterword.planning.layout import ENTRY_OF, situation_at
from afterword.planning.model import Step, StepChannel
from afterword.planning.situation import Situation
from afterword.planning.steps import steps_for
from afterword.record import Interview, LogEntry, Record
from afterword.timing.window import end_of

__all__ = ["done_steps"]


def done_steps(record: Record, now: dt.datetime) -> tuple[Step, ...]:
    """Every step that notes or log show as done up to `now`, in the order they came up."""
    dated = [
        *((interview.ends, _debriefs(record, interview)) for interview in record.interviews),
        *((entry.at, _logged(record, index)) for index, entry in enumerate(record.log)),
    ]
    found: dict[str, Step] = {}
    for at, steps in sorted(dated, key=lambda one: one[0]):
        if at <= now:
            for step in steps:
                found.setdefault(step.id, step)
    return tuple(found.values())


def _debriefs(record: Record, interview: Interview) -> Iterator[Step]:
    """The notes of an interview, once they are written; when that was is nowhere said."""
    if not is_written(interview.debrief):
        return
    rounds = tuple(one for one in record.interviews if one.ends < interview.ends)
    earlier = tuple(entry for entry in record.log if entry.at < interview.ends)
    before = dataclasses.replace(record, interviews=(*rounds, interview), log=earlier)
    then = History(before, interview.ends)
    for step in steps_for(situation_at(then), load_flow().outcomes["debrief"], interview.ends):
        yield dataclasses.replace(step, state="done")


def _logged(record: Record, index: int) -> Iterator[Step]:
    entry = record.log[index]
    before = dataclasses.replace(record, log=record.log[:index])
    yield from _steps_of(entry, situation_at(History(before, entry.at)))


def _steps_of(entry: LogEntry, situation: Situation) -> Iterator[Step]:
    kind = _kind(entry, situation.history)
    if kind is None or situation.history.last_word is None:
        return
    outcome = load_flow().outcomes[kind]
    for step in steps_for(situation, outcome, entry.at):
        if entry.to and kind.endswith("thank_you") and not set(step.to) & set(entry.to):
            continue
        yield dataclasses.replace(
            step,
            state="done",
            done_at=entry.at,
            to=step.to if kind.endswith("thank_you") else entry.to or step.to,
            channel=_channel(entry, step),
        )


_CHANNELS: Mapping[str | None, StepChannel] = {"email": "email", "phone": "phone", "post": "post"}


def _channel(entry: LogEntry, step: Step) -> StepChannel | None:
    """How it was really sent, where that is a channel the plan knows; a call is made by phone."""
    if entry.kind == "called":
        return "phone"
    return _CHANNELS.get(entry.channel, step.channel)


def _kind(entry: LogEntry, history: History) -> str | None:
    """The kind of step an entry was, as the flow would have named it then."""
    if entry.kind == "thank_you_sent" and history.held:
        closes = situation_at(history).windows.thank_you(history.held[-1]).closes.at
        return "late_thank_you" if entry.at > end_of(closes) else "thank_you"
    if entry.kind == "called":
        if history.call_back_pending:
            return "call_back"
        return "second_check_in" if history.unanswered else "check_in"
    if entry.kind == "check_in_sent":
        return "second_check_in" if history.unanswered else "check_in"
    return next((step for step, kind in ENTRY_OF.items() if kind == entry.kind), None)
