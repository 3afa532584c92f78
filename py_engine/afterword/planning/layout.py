"""Walk the flow now, then forward in time, assuming each step is done and nobody answers."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from afterword.flow.facts import Facts
from afterword.flow.walker import Outcome, load_flow
from afterword.history import History
from afterword.phrases import phrase
from afterword.planning.model import Step
from afterword.planning.situation import Situation
from afterword.planning.steps import steps_for
from afterword.record import LogEntry, Record
from afterword.timing.window import begin_of, end_of
from afterword.timing.windows import Windows

__all__ = ["ENTRY_OF", "Leg", "legs", "situation_at", "waiting_ends"]

ENTRY_OF = {
    "thank_you": "thank_you_sent",
    "late_thank_you": "thank_you_sent",
    "check_in": "check_in_sent",
    "second_check_in": "check_in_sent",
    "holiday_card": "holiday_card_sent",
    "competing_offer_note": "competing_offer_note_sent",
    "rejection_reply": "rejection_reply_sent",
    "stay_in_touch": "stayed_in_touch",
    "closing_note": "closing_note_sent",
}
"""The log entry that doing a step writes."""

LAST = ("move_on", "closed", "offer")
"""Outcomes with nothing after them, as long as nobody answers."""

MOST_LEGS = 60
"""A plan has a dozen steps at the very most; a longer walk is a fault in the flow."""

AN_INSTANT = dt.timedelta(microseconds=1)


@dataclass(frozen=True)
class Leg:
    """One stretch of a plan: what the flow says at one moment, and the steps it stands for."""

    situation: Situation
    outcome: Outcome
    steps: tuple[Step, ...]


def situation_at(history: History) -> Situation:
    """The walk of the flow for a history."""
    windows = Windows(history)
    return Situation(history, windows, load_flow().walk(Facts(windows)))


def legs(record: Record, now: dt.datetime) -> Iterator[Leg]:
    """What the flow says from `now` on, leg by leg, the first without any assumption.

    Waiting is a leg without steps; the leg after it begins when something may change. Steps of
    later legs name what they assume. Entries of the log that lie ahead are left out: nothing is
    assumed of what others will do.
    """
    known = tuple(entry for entry in record.log if entry.at <= now)
    situation = situation_at(History(dataclasses.replace(record, log=known), now))
    assumed: tuple[str, ...] = ()
    for _ in range(MOST_LEGS):
        outcome = _outcome(situation)
        steps = tuple(
            dataclasses.replace(step, assumes=assumed)
            for step in steps_for(situation, outcome, now)
        )
        yield Leg(situation, outcome, steps)
        if outcome.id in LAST:
            return
        if outcome.id == "wait":
            moment = _next_boundary(situation)
            if moment is None:
                return
            situation = _at(situation, moment, now)
            assumed = _and_silence(assumed)
        else:
            situation, assumption = _done(situation, steps, now)
            assumed = (*(one for one in assumed if one != _silence()), assumption)
    raise RuntimeError("the flow does not end for this record")


def _silence() -> str:
    return phrase("assumes.silence")


def _and_silence(assumed: tuple[str, ...]) -> tuple[str, ...]:
    """Silence matters once something has been done that could be answered."""
    return assumed if not assumed or _silence() in assumed else (*assumed, _silence())


def waiting_ends(first: Leg, ahead: Iterable[Leg]) -> dt.date | None:
    """The day something is to be done again; None when there is something now, or nothing ever."""
    if first.outcome.id != "wait":
        return None
    acting = (leg for leg in ahead if leg.outcome.id != "wait")
    return next((leg.situation.history.today for leg in acting), None)


def _outcome(situation: Situation) -> Outcome:
    outcome = situation.trace.outcome
    if outcome is None:
        raise RuntimeError(f"no answer is known to {situation.trace.end.id}")
    return outcome


def _at(situation: Situation, moment: dt.datetime, real_now: dt.datetime) -> Situation:
    history = situation.history
    return situation_at(
        History(history.record, moment, history.debriefed, history.known_until or real_now)
    )


def _done(
    situation: Situation, steps: tuple[Step, ...], real_now: dt.datetime
) -> tuple[Situation, str]:
    """The situation once the steps of one outcome are done, and that assumption in words."""
    history = situation.history
    kind, due = steps[0].kind, begin_of(steps[0].due)
    at = max(due, history.now + AN_INSTANT)
    said = phrase("assumes.done", step=steps[0].title, day=at.date())
    record, debriefed = history.record, history.debriefed
    if kind == "prepare":
        at = max(history.ahead[0].ends, at)
        said = phrase("assumes.held", day=at)
    elif kind == "debrief":
        at = history.now + AN_INSTANT
        debriefed = debriefed | {history.held[-1].id}
    else:
        if kind == "call_back":
            said = phrase("assumes.call", step=steps[0].title, day=at.date())
        record = _with_entries(record, [_entry(step, at) for step in steps])
    then = History(record, at, debriefed, history.known_until or real_now)
    return situation_at(then), said


def _entry(step: Step, at: dt.datetime) -> LogEntry:
    if step.kind == "call_back":
        return LogEntry(at=at, kind="called", to=step.to, channel="phone", reached=False)
    kind = ENTRY_OF[step.kind]
    return LogEntry(at=at, kind=kind, to=step.to, channel=step.channel)  # type: ignore[arg-type]


def _with_entries(record: Record, entries: list[LogEntry]) -> Record:
    log = sorted((*record.log, *entries), key=lambda entry: entry.at)
    return dataclasses.replace(record, log=tuple(log))


def _next_boundary(situation: Situation) -> dt.datetime | None:
    """The next moment at which an answer may change while nothing happens."""
    after = situation.history.now
    return min((moment for moment in _boundaries(situation) if moment > after), default=None)


def _boundaries(situation: Situation) -> Iterator[dt.datetime]:
    history, windows = situation.history, situation.windows
    if windows.stay_in_touch is not None:
        yield begin_of(windows.stay_in_touch.opens.at)
        return
    if history.last_word and history.last_word.entry and history.last_word.entry.decided:
        return
    yield from (interview.ends for interview in history.ahead)
    for interview in history.held:
        yield begin_of(windows.thank_you(interview).opens.at)
    if windows.rested_after_thanks is not None:
        yield begin_of(windows.rested_after_thanks.at)
    for window in (windows.check_in, windows.second_check_in, windows.call_back):
        if window is not None:
            yield begin_of(window.opens.at)
            yield begin_of(window.due.at)
    card = windows.holiday_card
    if card is not None:
        yield end_of(card.closes.at) + AN_INSTANT
    yield begin_of(windows.move_on.opens.at)
