"""A learner's decision beside the plan: each part, and what cannot be read."""

import datetime as dt
import json
from typing import Any

import pytest
from afterword.bridge import handle
from afterword.flow.walker import load_flow
from afterword.planning.model import StepKind
from afterword.practice import ACTIONS, compare, read_decision
from afterword.practice.model import action_of
from afterword.record import Record, read_record
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.strategies import asked

RECORD = {
    "company": "Northwind Traders",
    "role": "Analyst",
    "contacts": [
        {"id": "ana", "name": "Ana Ruiz", "part": "hiring_manager"},
        {"id": "ben", "name": "Ben Okafor", "part": "interviewer"},
    ],
    "interviews": [{"ends": "2026-11-05T15:00", "debrief": {"stood_out": "the calm"}}],
    "log": [{"at": "2026-11-05T19:00", "kind": "thank_you_sent"}],
}
NOW = "2026-11-12T09:00"
"""The day on which a check-in to Ana opens; it closes on the 19th."""


def parts(now: str = NOW, record: dict[str, Any] | None = None, **decision: Any) -> dict[str, str]:
    made = compare(
        read_record(record or RECORD), read_decision(decision), dt.datetime.fromisoformat(now)
    )
    return {part.part: part.verdict for part in made.parts}


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (None, "differs"),
        ("2026-11-11", "differs"),
        ("2026-11-12", "agrees"),
        ("2026-11-17", "agrees"),
        ("2026-11-20", "differs"),
    ],
)
def test_a_day_agrees_within_the_window(on: str | None, verdict: str) -> None:
    assert parts(action="check_in", on=on)["day"] == verdict


def test_a_day_before_the_window_is_too_early_though_the_action_comes_next() -> None:
    early = parts("2026-11-10T09:00", action="check_in", on="2026-11-10")
    assert (early["action"], early["day"]) == ("agrees", "differs")
    later = parts("2026-11-10T09:00", action="check_in", on="2026-11-12")
    assert (later["action"], later["day"]) == ("agrees", "agrees")


def test_what_comes_after_the_next_step_differs() -> None:
    assert parts("2026-11-10T09:00", action="second_check_in") == {"action": "differs"}


@pytest.mark.parametrize(
    ("to", "verdict"),
    [([], "differs"), (["ben"], "differs"), (["ana"], "agrees"), (["ana", "ben"], "close")],
)
def test_people_agree_when_they_are_those_of_the_plan(to: list[str], verdict: str) -> None:
    assert parts(action="check_in", on="2026-11-12", to=to)["people"] == verdict


@pytest.mark.parametrize(
    ("channel", "verdict"),
    [(None, "differs"), ("email", "agrees"), ("phone", "agrees"), ("post", "differs")],
)
def test_another_channel_agrees_where_the_plan_offers_it(channel: str | None, verdict: str) -> None:
    assert parts(action="check_in", on="2026-11-12", channel=channel)["channel"] == verdict


def test_words_are_asked_for_in_writing_and_not_on_the_phone() -> None:
    written = parts(action="check_in", on="2026-11-12", channel="email")
    assert written["words"] == "differs"
    assert "words" not in parts(action="check_in", on="2026-11-12", channel="phone")


def test_waiting_is_measured_by_the_day_something_opens() -> None:
    before = "2026-11-10T09:00"
    for on, verdict in (
        ("2026-11-12", "agrees"),
        ("2026-11-11", "close"),
        ("2026-11-13", "differs"),
        (None, "close"),
    ):
        assert parts(before, action="wait", on=on) == {"action": "agrees", "day": verdict}
    assert parts(action="wait", on="2026-11-20") == {"action": "differs"}


def test_an_action_that_the_plan_has_no_step_for_differs_and_says_no_more() -> None:
    assert parts(action="holiday_card") == {"action": "differs"}


def test_once_hired_there_is_no_day_to_wait_for() -> None:
    hired = {**RECORD, "log": [{"at": "2026-11-10T09:00", "kind": "hired"}]}
    assert parts(record=hired, action="wait") == {"action": "differs"}
    assert parts(record=hired, action="closed") == {"action": "agrees"}


def test_what_is_open_as_well_is_close() -> None:
    unwritten = {**RECORD, "interviews": [{"ends": "2026-11-05T15:00"}], "log": []}
    at = "2026-11-05T18:00"
    assert parts(at, unwritten, action="debrief")["action"] == "agrees"
    assert parts(at, unwritten, action="thank_you")["action"] in {"close", "differs"}


def test_a_score_counts_agreeing_parts_whole_and_close_ones_half() -> None:
    decision = {"action": "check_in", "on": "2026-11-12", "to": ["ana", "ben"], "channel": "post"}
    made = compare(read_record(RECORD), read_decision(decision), dt.datetime.fromisoformat(NOW))
    assert [part.verdict for part in made.parts] == [
        "agrees",
        "agrees",
        "close",
        "differs",
        "differs",
    ]
    assert made.score == 50


def test_every_outcome_of_the_flow_is_an_action() -> None:
    kinds: list[StepKind] = list(load_flow().outcomes)  # type: ignore[arg-type]
    assert {action_of(kind) for kind in kinds} == set(ACTIONS)


DAYS = st.dates(dt.date(2025, 1, 1), dt.date(2035, 1, 1))


@settings(max_examples=50)
@given(asked(), st.sampled_from(ACTIONS), DAYS)
def test_any_decision_about_any_record_gets_an_answer(
    case: tuple[Record, dt.datetime], action: str, on: dt.date
) -> None:
    record, now = case
    decision = {"action": action, "on": on.isoformat(), "channel": "email"}
    made = compare(record, read_decision(decision), now)
    assert 0 <= made.score <= 100
    assert (made.parts[0].verdict == "agrees") >= (action == action_of(made.outcome))


@pytest.mark.parametrize(
    "decision",
    [
        None,
        {},
        {"action": "dance"},
        {"action": "wait", "on": "tomorrow"},
        {"action": "wait", "to": 1},
    ],
)
def test_a_decision_that_is_none_is_refused_with_its_fields(decision: object) -> None:
    request = {"verb": "compare", "record": RECORD, "decision": decision, "now": NOW}
    answer = json.loads(handle(json.dumps(request)))
    assert answer["error"]["code"] == "invalid_record"
    assert answer["error"]["problems"]
