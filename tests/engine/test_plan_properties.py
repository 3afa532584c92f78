"""What holds for every plan, whatever the record, the log, the region and the clock."""

import dataclasses
import datetime as dt
from typing import Any

from afterword.plan import plan
from afterword.planning.model import Plan
from afterword.record import LogEntry, Record
from afterword.timing.window import begin_of, end_of
from afterword.writing import as_json
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.invariants import ASKING, INVARIANTS, to_do
from tests.engine.strategies import WHILE_RUNNING, ZONES, asked

Asked = tuple[Record, dt.datetime]

FROM_NOW = ("late_thank_you", "prepare", "competing_offer_note", "holiday_card", "offer")
"""Steps with a bound at now or today."""


@given(asked())
def test_every_plan_keeps_every_invariant(ask: Asked) -> None:
    made = plan(*ask)
    for holds in INVARIANTS:
        holds(*ask, made)


@given(asked(WHILE_RUNNING))
def test_every_plan_of_an_open_application_keeps_every_invariant(ask: Asked) -> None:
    made = plan(*ask)
    for holds in INVARIANTS:
        holds(*ask, made)


@given(asked(), st.sampled_from(ZONES))
def test_a_plan_is_the_same_again_and_on_the_clock_of_any_time_zone(
    ask: Asked, zone: str | None
) -> None:
    record, now = ask
    made = plan(record, now)
    assert made == plan(record, now)
    assert made == plan(dataclasses.replace(record, time_zone=zone), now)


@given(asked(WHILE_RUNNING), st.integers(min_value=0, max_value=20 * 24 * 60))
def test_a_reply_never_makes_a_follow_up_earlier_than_that_reply(ask: Asked, ago: int) -> None:
    record, now = ask
    reply = LogEntry(at=now - dt.timedelta(minutes=ago), kind="reply_received")
    log = tuple(sorted((*record.log, reply), key=lambda entry: entry.at))
    answered = plan(dataclasses.replace(record, log=log), now)
    for step in to_do(answered, *ASKING, "closing_note", "move_on"):
        assert begin_of(step.opens) > reply.at, step.id


@given(asked())
def test_a_minute_later_the_plan_differs_only_where_a_boundary_was_crossed(ask: Asked) -> None:
    record, now = ask
    later = now + dt.timedelta(minutes=1)
    before, after = plan(record, now), plan(record, later)
    if not _crossed(before, record, now, later):
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
