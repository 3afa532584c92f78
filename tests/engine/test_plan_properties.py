"""What holds for every plan, whatever the record, the log, the region and the clock."""

import dataclasses
import datetime as dt
import json
from typing import Any

from afterword.history import History
from afterword.plan import plan
from afterword.planning.model import Plan, Step
from afterword.record import LogEntry, Record
from afterword.timing.business_days import day_of
from afterword.timing.parameters import parameter
from afterword.timing.promises import promised_date
from afterword.timing.window import begin_of, end_of
from afterword.writing import as_json
from hypothesis import given

from tests.engine.strategies import WHILE_RUNNING, asked

Asked = tuple[Record, dt.datetime]

FOLLOW_UPS = ("check_in", "second_check_in")
ENDED = ("rejected", "offer_received", "withdrew", "hired", "closed")
FROM_NOW = ("late_thank_you", "prepare", "competing_offer_note", "holiday_card", "offer")
"""Steps with a bound at now or today."""


def to_do(made: Plan) -> list[Step]:
    return [step for step in made.steps if step.state != "done"]


@given(asked())
def test_a_plan_ends_and_can_be_written(ask: Asked) -> None:
    written = json.loads(json.dumps(as_json(plan(*ask))))
    assert written["rules_version"]
    assert written["today"]["path"]


@given(asked())
def test_a_plan_is_the_same_for_the_same_input(ask: Asked) -> None:
    assert plan(*ask) == plan(*ask)


@given(asked())
def test_every_window_opens_is_due_and_closes_in_order(ask: Asked) -> None:
    for step in plan(*ask).steps:
        assert begin_of(step.opens) <= end_of(step.due) <= end_of(step.closes)
        assert begin_of(step.opens) <= begin_of(step.due) or day_of(step.due) == day_of(step.opens)


@given(asked())
def test_steps_to_do_come_in_the_order_they_are_done(ask: Asked) -> None:
    record, now = ask
    times = [
        max(day_of(step.due), now.date())
        for step in to_do(plan(record, now))
        if step.kind != "move_on"
    ]
    assert times == sorted(times)


@given(asked(WHILE_RUNNING))
def test_never_more_than_two_unanswered_follow_ups(ask: Asked) -> None:
    record, now = ask
    planned = [step for step in to_do(plan(record, now)) if step.kind in FOLLOW_UPS]
    history = History(record, now)
    already = 0 if history.ahead else len(history.unanswered)
    assert already + len(planned) <= max(parameter("cap.unanswered").value, already)


@given(asked(WHILE_RUNNING))
def test_nothing_is_asked_before_a_promised_date_has_passed(ask: Asked) -> None:
    record, now = ask
    history = History(record, now)
    said = history.promise
    promised = promised_date(said, history.calendar) if said else None
    if promised is None or history.ahead:
        return
    for step in to_do(plan(record, now)):
        if step.kind in (*FOLLOW_UPS, "call_back"):
            assert day_of(step.opens) > day_of(promised.at)


@given(asked(WHILE_RUNNING))
def test_no_check_in_while_an_interview_is_in_the_diary(ask: Asked) -> None:
    record, now = ask
    made = plan(record, now)
    if History(record, now).ahead:
        assert made.outcome not in (*FOLLOW_UPS, "call_back", "closing_note", "move_on")


@given(asked(WHILE_RUNNING))
def test_a_check_in_and_a_call_back_are_never_open_together(ask: Asked) -> None:
    kinds = [step.kind for step in to_do(plan(*ask)) if step.state in ("open", "overdue")]
    assert not ("call_back" in kinds and set(FOLLOW_UPS) & set(kinds))


@given(asked())
def test_no_two_steps_of_a_kind_are_open_for_the_same_person(ask: Asked) -> None:
    shown = [
        (step.kind, step.to)
        for step in to_do(plan(*ask))
        if step.channel and step.state in ("open", "overdue", "late")
    ]
    assert len(shown) == len(set(shown))


@given(asked())
def test_step_ids_are_used_once(ask: Asked) -> None:
    ids = [step.id for step in plan(*ask).steps]
    assert len(ids) == len(set(ids))


@given(asked())
def test_an_ended_application_asks_for_no_follow_up(ask: Asked) -> None:
    record, now = ask
    ending = History(record, now).ending
    if ending is not None:
        kinds = {step.kind for step in to_do(plan(record, now))}
        assert not kinds & {*FOLLOW_UPS, "call_back", "holiday_card", "move_on", "closing_note"}


@given(asked(WHILE_RUNNING))
def test_a_reply_never_makes_a_follow_up_earlier_than_that_reply(ask: Asked) -> None:
    record, now = ask
    reply = LogEntry(at=now, kind="reply_received")
    answered = dataclasses.replace(record, log=tuple(sorted((*record.log, reply), key=_at)))
    for step in to_do(plan(answered, now)):
        if step.kind in (*FOLLOW_UPS, "call_back", "closing_note"):
            assert begin_of(step.opens) > now


def _at(entry: LogEntry) -> dt.datetime:
    return entry.at


@given(asked())
def test_a_minute_later_the_plan_differs_only_where_a_boundary_was_crossed(ask: Asked) -> None:
    record, now = ask
    later = now + dt.timedelta(minutes=1)
    before, after = plan(record, now), plan(record, later)
    if _crossed(before, record, now, later):
        return
    assert _without_now(before) == _without_now(after)


def _crossed(made: Plan, record: Record, now: dt.datetime, later: dt.datetime) -> bool:
    bounds = [one.ends for one in record.interviews] + [entry.at for entry in record.log]
    for step in made.steps:
        bounds += [begin_of(step.opens), begin_of(step.due), end_of(step.closes)]
    bounds.append(dt.datetime.combine(later.date(), dt.time.min))
    return any(now <= bound <= later for bound in bounds)


def _without_now(made: Plan) -> dict[str, Any]:
    """The plan as written, without the moments that are counted from now itself."""
    written: dict[str, Any] = as_json(made)
    del written["as_of"]
    for step in written["steps"]:
        if step["kind"] in FROM_NOW:
            for name in ("opens", "due", "closes", "anchor", "derivation"):
                del step[name]
    return written
