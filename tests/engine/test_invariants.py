"""Every invariant can fail: each is shown a plan made wrong in the one way it forbids."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from afterword.plan import plan
from afterword.planning.model import Plan, Step
from afterword.record import Record

from tests.engine import invariants
from tests.engine.applications import INTERVIEW, application, at, person

NOW = at("2026-11-06T09:00")
PROMISED = {"kind": "by_date", "date": "2026-11-13"}
THANKED = {"at": "2026-11-05T19:00", "kind": "thank_you_sent"}
CALLED = {"at": "2026-11-05T20:00", "kind": "called", "reached": True}
REJECTED = {"at": "2026-11-05T20:00", "kind": "rejected"}
LATER = "2026-11-10T15:00"

Wrong = Callable[[Plan], Plan]


def every(kind: str, /, **wrong: Any) -> Wrong:
    """The plan with the same wrong fields in each of its steps of a kind."""

    def change(step: Step) -> Step:
        return dataclasses.replace(step, **wrong) if step.kind == kind else step

    return lambda made: dataclasses.replace(made, steps=tuple(map(change, made.steps)))


def twice(kind: str, /, **fields: Any) -> Wrong:
    """The plan with each step of a kind a second time."""

    def again(made: Plan) -> Plan:
        more = [dataclasses.replace(one, **fields) for one in made.steps if one.kind == kind]
        return dataclasses.replace(made, steps=(*made.steps, *more))

    return again


def told(**wrong: Any) -> Wrong:
    """The plan with wrong fields of its own."""
    return lambda made: dataclasses.replace(made, **wrong)


def without_way(made: Plan) -> Plan:
    return dataclasses.replace(made, today=dataclasses.replace(made.today, path=()))


def changing_nothing(made: Plan) -> Plan:
    assert made.today.change is not None
    same = dataclasses.replace(made.today.change, outcome=made.outcome)
    return dataclasses.replace(made, today=dataclasses.replace(made.today, change=same))


def backwards(made: Plan) -> Plan:
    return dataclasses.replace(made, steps=made.steps[::-1])


def reasoned(**wrong: Any) -> Wrong:
    """The plan with the same wrong fields in every reason of a check-in's dates."""

    def change(step: Step) -> Step:
        told = tuple(dataclasses.replace(one, **wrong) for one in step.derivation)
        return dataclasses.replace(step, derivation=told) if step.kind == "check_in" else step

    return lambda made: dataclasses.replace(made, steps=tuple(map(change, made.steps)))


RUNNING = application(contacts=[person("a")], log=[THANKED])
CHECK_IN: Mapping[str, Any] = {"opens": dt.date(2026, 11, 12), "due": dt.date(2026, 11, 12)}

WRONG: list[tuple[invariants.Invariant, Record, Wrong]] = [
    (
        invariants.every_reason_of_a_date_says_of_what_kind_it_is_and_which_day_it_is_about,
        RUNNING,
        reasoned(kind="guess"),
    ),
    (
        invariants.every_reason_of_a_date_says_of_what_kind_it_is_and_which_day_it_is_about,
        RUNNING,
        reasoned(at=None),
    ),
    (
        invariants.every_reason_of_a_date_says_of_what_kind_it_is_and_which_day_it_is_about,
        RUNNING,
        reasoned(text="None after None"),
    ),
    (
        invariants.a_plan_can_be_written_and_says_its_rules_and_its_way,
        RUNNING,
        told(rules_version=""),
    ),
    (invariants.a_plan_can_be_written_and_says_its_rules_and_its_way, RUNNING, without_way),
    (
        invariants.every_window_opens_is_due_and_closes_in_order,
        RUNNING,
        every("check_in", due=dt.date(2026, 11, 11)),
    ),
    (
        invariants.every_window_opens_is_due_and_closes_in_order,
        RUNNING,
        every("check_in", closes=dt.date(2026, 11, 11)),
    ),
    (
        invariants.a_state_says_where_now_lies_in_the_window,
        RUNNING,
        every("check_in", state="open"),
    ),
    (invariants.a_state_says_where_now_lies_in_the_window, RUNNING, every("move_on", state="late")),
    (
        invariants.a_state_says_where_now_lies_in_the_window,
        application(),
        every("thank_you", state="overdue"),
    ),
    (invariants.steps_to_do_come_in_the_order_they_are_done, RUNNING, backwards),
    (invariants.step_ids_are_used_once, RUNNING, twice("check_in")),
    (
        invariants.what_is_done_was_done_by_now,
        RUNNING,
        every("thank_you", done_at=at("2026-11-07T09:00")),
    ),
    (
        invariants.a_check_in_a_call_and_a_reply_fall_on_business_days,
        RUNNING,
        every("check_in", opens=dt.date(2026, 11, 8)),
    ),
    (
        invariants.a_check_in_a_call_and_a_reply_fall_on_business_days,
        application(log=[THANKED, REJECTED]),
        every("rejection_reply", due=dt.date(2026, 11, 8)),
    ),
    (
        invariants.thanks_are_due_at_an_hour_when_people_send_messages,
        application(),
        every("thank_you", due=at("2026-11-06T07:59")),
    ),
    (
        invariants.never_more_than_two_unanswered_follow_ups,
        RUNNING,
        twice("second_check_in"),
    ),
    (
        invariants.nothing_is_asked_before_a_promised_date_has_passed,
        application(interviews=[{"ends": INTERVIEW, "promise": PROMISED}], log=[THANKED]),
        every("check_in", **CHECK_IN),
    ),
    (
        invariants.no_check_in_while_an_interview_is_in_the_diary,
        application(interviews=[{"ends": INTERVIEW}, {"ends": LATER}], log=[THANKED]),
        every("check_in", opens=dt.date(2026, 11, 9)),
    ),
    (
        invariants.no_check_in_while_an_interview_is_in_the_diary,
        application(interviews=[{"ends": INTERVIEW}, {"ends": LATER}], log=[THANKED]),
        told(outcome="check_in"),
    ),
    (
        invariants.a_check_in_and_a_call_back_are_never_to_be_done_together,
        application(log=[THANKED, CALLED]),
        every("check_in", assumes=()),
    ),
    (
        invariants.no_two_steps_of_a_kind_are_open_for_the_same_person,
        application(contacts=[person("a")], interviews=[{"ends": INTERVIEW, "contacts": ["a"]}]),
        twice("thank_you"),
    ),
    (
        invariants.an_ended_application_asks_for_no_follow_up,
        application(log=[THANKED, REJECTED]),
        every("rejection_reply", kind="check_in"),
    ),
    (invariants.what_would_change_it_leads_elsewhere, RUNNING, changing_nothing),
    (
        invariants.beyond_the_known_holidays_the_plan_warns,
        application(region="US", log=[THANKED]),
        every("move_on", closes=dt.date(2041, 1, 1)),
    ),
]


@pytest.mark.parametrize(
    ("holds", "record", "wrong"),
    [pytest.param(*row, id=f"{number}-{row[0].__name__}") for number, row in enumerate(WRONG)],
)
def test_an_invariant_fails_for_a_plan_that_breaks_it(
    holds: invariants.Invariant, record: Record, wrong: Wrong
) -> None:
    made = plan(record, NOW)
    holds(record, NOW, made)
    with pytest.raises(AssertionError):
        holds(record, NOW, wrong(made))


def test_every_invariant_has_been_shown_to_fail() -> None:
    assert {row[0] for row in WRONG} == set(invariants.INVARIANTS)
