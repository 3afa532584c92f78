"""Whom to write to, and why."""

from typing import Any

import pytest
from afterword.plan import plan
from afterword.planning.model import Step

from tests.engine.applications import INTERVIEW, application, at, person

THANKED = {"at": "2026-11-05T19:00", "kind": "thank_you_sent"}


def step(kind: str, now: str, **fields: Any) -> Step:
    made = plan(application(**fields), at(now))
    return next(one for one in made.steps if one.kind == kind and one.state != "done")


def check_in(*contacts: dict[str, Any], **fields: Any) -> Step:
    log = [THANKED, *fields.pop("log", [])]
    return step("check_in", "2026-11-12T09:00", contacts=list(contacts), log=log, **fields)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("hiring_manager", "interviewer"),
        ("interviewer", "executive"),
        ("scheduler", "executive"),
        ("recruiter", "executive"),
        ("executive", "reception"),
        ("scheduler", "hr_mailbox"),
        ("reception", "hr_mailbox"),
    ],
)
def test_a_check_in_goes_to_the_right_level(better: str, worse: str) -> None:
    found = check_in(person("a", worse), person("b", better))
    assert found.to == ("b",)
    assert {"specific-person", "right-level"} & set(found.recipients[0].references)
    assert "Person B" in found.recipients[0].reason


def test_somebody_met_comes_before_somebody_better_placed_who_was_not() -> None:
    found = check_in(person("a", "hiring_manager", met=False), person("b", "interviewer"))
    assert found.to == ("b",)


def test_at_executive_level_a_senior_person_is_at_the_right_level() -> None:
    people = (person("a", "executive"), person("b", "interviewer"))
    assert check_in(*people).to == ("b",)
    assert check_in(*people, seniority="executive").to == ("a",)


def test_a_recruiter_who_arranged_the_interview_is_asked_first() -> None:
    people = (person("a", "recruiter"), person("b", "hiring_manager"))
    rounds = [{"ends": INTERVIEW, "contacts": ["b"], "arranged_by": "a"}]
    found = check_in(*people, interviews=rounds)
    assert found.to == ("a",)
    assert "arranged the interview" in found.recipients[0].reason


def test_the_second_check_in_goes_to_the_same_person() -> None:
    found = step(
        "second_check_in",
        "2026-11-20T09:00",
        contacts=[person("a", "hiring_manager"), person("b")],
        log=[THANKED, {"at": "2026-11-12T09:00", "kind": "check_in_sent", "to": ["b"]}],
    )
    assert found.to == ("b",)
    assert found.recipients[0].references == ("same-person",)


def test_the_holiday_card_goes_to_the_main_contact() -> None:
    found = step(
        "holiday_card",
        "2026-12-01T09:00",
        contacts=[person("a"), person("b", "hiring_manager")],
        interviews=[{"ends": "2026-11-30T15:00", "promise": {"kind": "after_holidays"}}],
        log=[{"at": "2026-11-30T19:00", "kind": "thank_you_sent"}],
    )
    assert found.to == ("b",)
    assert "main-contact-card" in found.recipients[0].references


def test_everyone_who_interviewed_is_thanked_each_with_a_note_of_their_own() -> None:
    people = [person("a"), person("b", "hiring_manager"), person("c"), person("d", "reception")]
    debrief = {"stood_out": "the calm"}
    rounds = [{"ends": INTERVIEW, "contacts": ["a", "b", "c", "d"], "debrief": debrief}]
    made = plan(application(contacts=people, interviews=rounds), at("2026-11-05T19:00"))
    notes = [one for one in made.steps if one.kind == "thank_you"]
    assert [one.to for one in notes] == [("b",), ("a",), ("c",)]
    assert all(one.recipients[0].references == ("thank-everyone",) for one in notes)


def test_without_a_name_a_note_is_still_due() -> None:
    found = step("thank_you", "2026-11-05T18:00")
    assert found.to == ()
    assert found.recipients == ()


@pytest.mark.parametrize(
    ("promise", "offered"),
    [
        ({"kind": "none"}, True),
        ({"kind": "within", "count": 2, "unit": "day"}, False),
        ({"kind": "by_date", "date": "2026-11-20"}, True),
    ],
)
def test_a_handwritten_card_is_offered_only_while_it_would_arrive_in_time(
    promise: dict[str, Any],
    *,
    offered: bool,
) -> None:
    found = step(
        "thank_you", "2026-11-05T18:00", interviews=[{"ends": INTERVIEW, "promise": promise}]
    )
    assert found.channel == "email"
    cards = [one for one in found.alternatives if one.channel == "post"]
    assert bool(cards) is offered
    assert all(one.references == ("handwritten-stands-out",) for one in cards)


def test_a_call_is_offered_at_the_first_check_in() -> None:
    found = check_in(person("a"))
    assert [one.channel for one in found.alternatives] == ["phone"]
    assert found.alternatives[0].references == ("call-in-a-week",)
