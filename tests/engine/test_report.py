"""Plans, drafts, findings and questions as text, for people at a terminal."""

import dataclasses
from typing import Any

import pytest
from afterword.ask import ask
from afterword.checks import check
from afterword.drafting import draft
from afterword.flow.walker import load_flow
from afterword.plan import plan
from afterword.report import draft_text, end_text, findings_text, flow_text, plan_text

from tests.engine.applications import INTERVIEW, application, at, person

THANKED = {"at": "2026-11-05T19:00", "kind": "thank_you_sent", "to": ["a"]}
NOTED = {"ends": INTERVIEW, "contacts": ["a"], "debrief": {"stood_out": "the calm"}}


def told(now: str, **fields: Any) -> str:
    record = application(**{"contacts": [person("a")], "interviews": [NOTED]} | fields)
    return plan_text(plan(record, at(now)), record)


@pytest.mark.parametrize(
    ("now", "fields", "when"),
    [
        ("2026-11-12T09:00", {"log": [THANKED]}, "Do it today; Thu 19 Nov 2026 is the latest."),
        ("2026-11-19T09:00", {"log": [THANKED]}, "  Do it today.\n"),
        (
            "2026-11-10T09:00",
            {"log": [THANKED]},
            "Next: Check in, briefly, best on Thu 12 Nov 2026.",
        ),
        (
            "2026-11-19T22:15",
            {},
            "Best on Fri 20 Nov 2026, 08:00; Sat 5 Dec 2026 is the latest.",
        ),
        (
            "2026-11-05T19:40",
            {"interviews": [NOTED | {"ends": "2026-11-05T19:20"}]},
            "Next: Send a thank-you note, best on Fri 6 Nov 2026, 08:00.",
        ),
    ],
)
def test_a_plan_says_when_to_do_it(now: str, fields: dict[str, Any], when: str) -> None:
    assert when in told(now, **fields)


def test_what_is_late_is_still_to_be_done_and_says_why() -> None:
    text = told("2026-11-25T09:00", log=[THANKED])
    assert "! Check in, briefly (overdue)" in text
    assert "The best time has passed. Do it today all the same" in " ".join(text.split())
    assert "  Do it today.\n" in text


def test_a_later_step_tells_its_way_from_where_it_parts() -> None:
    text = told("2026-11-12T09:00", log=[THANKED])
    assert text.count("- Has an interview taken place? Yes") == 1
    assert "- How often have you followed up since you last heard from them? Once" in text


def test_a_step_that_waits_for_another_is_not_marked_as_open() -> None:
    text = told("2026-11-19T22:15")
    assert "● Send your thanks late rather than never (late)" in text
    assert "○ Check in, briefly (open)" in text


def test_what_is_done_says_to_whom_and_when() -> None:
    text = told("2026-11-12T09:00", log=[THANKED])
    assert "✓ Send a thank-you note (done)\n  to Person A\n  done Thu 5 Nov 2026, 19:00\n" in text
    assert "✓ Write down what was said (done)\n\n" in text


def test_nothing_left_to_do_is_said_without_a_day() -> None:
    text = told("2026-11-12T09:00", log=[{"at": "2026-11-10T09:00", "kind": "withdrew"}])
    assert "Now: This application is closed" in text
    assert "Next:" not in text


def test_a_draft_ends_with_what_is_missing() -> None:
    record = application(contacts=[person("a")])
    made = draft(record, "thank_you", to=("a",), now=at("2026-11-05T18:00"))
    assert made.missing
    text = draft_text(made)
    assert text.startswith("Subject: ")
    assert f"Before you send it:\n  - {made.missing[0].question}"[:60] in text


def test_findings_name_the_words_and_the_fix() -> None:
    message = "Dear Dana,\n\nThank you for your time. What is the salary?\n\nBest,\nAna [name]"
    text = findings_text(check(message, step="thank_you", now=at("2026-11-05T18:00")), message)
    assert "MUST salary_or_benefits: “" in text
    assert findings_text([], message) == "Nothing to object to.\n"


def test_a_question_and_an_outcome_are_told_with_their_options() -> None:
    assert "  stage=running  Nothing is decided yet" in end_text(ask({}))
    assert end_text(ask({"stage": "hired"})).startswith("This application is closed\n")


def test_the_flow_is_told_with_where_each_answer_leads() -> None:
    text = flow_text(load_flow())
    assert "  no → prepare: No, it lies ahead" in text
    assert "closed: This application is closed" in text


def test_nothing_to_know_is_left_unsaid() -> None:
    hired = [{"at": "2026-11-10T09:00", "kind": "hired"}]
    assert "Good to know" not in told("2026-11-12T09:00", region="US", log=hired)


def test_a_fix_is_told_after_its_finding() -> None:
    message = "Dear Dana,\n\nThank you for for your time.\n\nBest,\nAna"
    found = check(message, step="thank_you", now=at("2026-11-05T18:00"))
    assert "  Fix: for\n" in findings_text(found, message)


def test_where_no_single_answer_changes_anything_nothing_is_said_of_it() -> None:
    record = application()
    made = plan(record, at("2026-11-12T09:00"))
    fixed = dataclasses.replace(made, today=dataclasses.replace(made.today, change=None))
    assert "What would change this" in plan_text(made, record)
    assert "What would change this" not in plan_text(fixed, record)
