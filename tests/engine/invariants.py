"""What holds for every plan by itself. The name of each function is its sentence."""

import datetime as dt
import json
from collections.abc import Callable

from afterword.history import History
from afterword.planning.model import Plan, Step
from afterword.record import Record
from afterword.timing.business_days import day_of
from afterword.timing.parameters import parameter
from afterword.timing.promises import promised_date, resume_day
from afterword.timing.window import begin_of, end_of
from afterword.writing import as_json

Invariant = Callable[[Record, dt.datetime, Plan], None]

CHECK_INS = ("check_in", "second_check_in")
ASKING = (*CHECK_INS, "call_back")
THANKS = ("thank_you", "late_thank_you")
WORDLESS = ("prepare", "debrief", "offer", "move_on")

INVARIANTS: list[Invariant] = []


def invariant(holds: Invariant) -> Invariant:
    """Count a function among the invariants."""
    INVARIANTS.append(holds)
    return holds


def to_do(made: Plan, *kinds: str) -> list[Step]:
    """The steps not done yet, those of some kinds only where any are named."""
    return [
        step for step in made.steps if step.state != "done" and (not kinds or step.kind in kinds)
    ]


@invariant
def every_reason_of_a_date_says_of_what_kind_it_is_and_which_day_it_is_about(
    _record: Record, _now: dt.datetime, made: Plan
) -> None:
    kinds = {"start", "offset", "skip", "roll", "clamp", "hours", "adjust"}
    for step in made.steps:
        assert isinstance(step.anchor.at, dt.date), step.id
        for entry in step.derivation:
            assert entry.kind in kinds, step.id
            assert isinstance(entry.at, dt.date), (step.id, entry.text)
            assert "None" not in entry.text, (step.id, entry.text)


@invariant
def a_plan_can_be_written_and_says_its_rules_and_its_way(
    _record: Record, _now: dt.datetime, made: Plan
) -> None:
    written = json.loads(json.dumps(as_json(made)))
    assert written["rules_version"]
    assert written["today"]["path"]


@invariant
def every_window_opens_is_due_and_closes_in_order(
    _record: Record, _now: dt.datetime, made: Plan
) -> None:
    for step in made.steps:
        assert begin_of(step.opens) <= end_of(step.due) <= end_of(step.closes), step.id
        assert day_of(step.opens) <= day_of(step.due) <= day_of(step.closes), step.id


@invariant
def a_state_says_where_now_lies_in_the_window(
    _record: Record, now: dt.datetime, made: Plan
) -> None:
    for step in to_do(made):
        assert (step.state == "upcoming") == (now < begin_of(step.opens)), step.id
        assert (step.state == "late") <= (step.kind == "late_thank_you"), step.id
        assert (step.state == "overdue") <= (now > end_of(step.closes)), step.id


@invariant
def steps_to_do_come_in_the_order_they_are_done(
    _record: Record, now: dt.datetime, made: Plan
) -> None:
    times = [max(day_of(step.due), now.date()) for step in to_do(made) if step.kind != "move_on"]
    assert times == sorted(times)


@invariant
def step_ids_are_used_once(_record: Record, _now: dt.datetime, made: Plan) -> None:
    ids = [step.id for step in made.steps]
    assert len(ids) == len(set(ids))


@invariant
def what_is_done_was_done_by_now(_record: Record, now: dt.datetime, made: Plan) -> None:
    for step in made.steps:
        assert step.done_at is None or (step.state == "done" and step.done_at <= now), step.id


@invariant
def a_check_in_a_call_and_a_reply_fall_on_business_days(
    record: Record, now: dt.datetime, made: Plan
) -> None:
    calendar = History(record, now).calendar
    for step in to_do(made, *ASKING):
        for day in (step.opens, step.due, step.closes):
            assert calendar.is_business_day(day_of(day)), step.id
    for step in to_do(made, "rejection_reply"):
        assert calendar.is_business_day(day_of(step.due)), step.id


@invariant
def thanks_are_due_at_an_hour_when_people_send_messages(
    _record: Record, _now: dt.datetime, made: Plan
) -> None:
    earliest, latest = parameter("sociable.from").value, parameter("sociable.until").value
    for step in to_do(made, *THANKS):
        assert isinstance(step.due, dt.datetime)
        assert dt.time(earliest) <= step.due.time() <= dt.time(latest), step.id


@invariant
def never_more_than_two_unanswered_follow_ups(record: Record, now: dt.datetime, made: Plan) -> None:
    most, history = parameter("cap.unanswered").value, History(record, now)
    assert len(to_do(made, "check_in")) <= 1
    assert len(to_do(made, "second_check_in")) <= 1
    if history.ahead:
        return  # an interview to come starts the count anew
    planned = len(to_do(made, *CHECK_INS, "competing_offer_note"))
    # Only the note about another offer goes beyond, and it goes out once.
    beyond = len(history.unanswered) + len(to_do(made, "competing_offer_note"))
    assert len(history.unanswered) + planned <= max(most, beyond)


@invariant
def nothing_is_asked_before_a_promised_date_has_passed(
    record: Record, now: dt.datetime, made: Plan
) -> None:
    history = History(record, now)
    said = history.promise
    if said is None or history.ahead:
        return
    named = promised_date(said, history.calendar)
    if said.kind == "after_holidays":
        named = resume_day(said, history.calendar)
    last = day_of(said.at) + dt.timedelta(days=6) if named is None else day_of(named.at)
    for step in to_do(made, *ASKING):
        assert day_of(step.opens) > last, step.id


@invariant
def no_check_in_while_an_interview_is_in_the_diary(
    record: Record, now: dt.datetime, made: Plan
) -> None:
    ahead = History(record, now).ahead
    if not ahead:
        return
    assert made.outcome not in (*ASKING, "closing_note", "move_on")
    for step in to_do(made, *ASKING):
        assert begin_of(step.opens) > ahead[-1].ends, step.id


@invariant
def a_check_in_and_a_call_back_are_never_to_be_done_together(
    _record: Record, _now: dt.datetime, made: Plan
) -> None:
    for call in to_do(made, "call_back"):
        for step in to_do(made, *CHECK_INS):
            assert step.assumes, step.id
            assert day_of(step.opens) > day_of(call.opens), step.id


@invariant
def no_two_steps_of_a_kind_are_open_for_the_same_person(
    _record: Record, _now: dt.datetime, made: Plan
) -> None:
    shown = [
        (step.kind, step.to)
        for step in to_do(made)
        if step.kind not in WORDLESS and step.state in ("open", "overdue", "late")
    ]
    assert len(shown) == len(set(shown))


@invariant
def an_ended_application_asks_for_no_follow_up(
    record: Record, now: dt.datetime, made: Plan
) -> None:
    if History(record, now).ending is not None:
        assert not to_do(made, *ASKING, *THANKS, "holiday_card", "move_on", "closing_note")


@invariant
def what_would_change_it_leads_elsewhere(_record: Record, _now: dt.datetime, made: Plan) -> None:
    assert made.today.change is not None
    assert made.today.change.outcome != made.outcome
    for step in to_do(made):
        assert step.change is None or step.change.outcome != step.kind, step.id


@invariant
def beyond_the_known_holidays_the_plan_warns(record: Record, now: dt.datetime, made: Plan) -> None:
    calendar = History(record, now).calendar
    days = [now.date(), *(day_of(step.closes) for step in made.steps)]
    warned = any(notice.code == "beyond_calendar" for notice in made.warnings)
    assert warned == (not all(calendar.knows(day) for day in days))
