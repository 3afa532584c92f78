"""The browser's entrance: JSON text in, JSON text out, whatever comes."""

import json
from pathlib import Path
from typing import Any

import pytest
from afterword.bridge import handle

RECORD = json.loads(
    (Path(__file__).parents[1] / "cases" / "records" / "after_the_holidays.json").read_text(
        encoding="utf-8"
    )
)
NOW = "2026-12-14T10:00"


def ask(**request: Any) -> Any:
    answer = json.loads(handle(json.dumps(request)))
    assert answer["ok"], answer
    return answer["result"]


def refused(request: str) -> dict[str, Any]:
    answer = json.loads(handle(request))
    assert not answer["ok"]
    error: dict[str, Any] = answer["error"]
    assert error["message"]
    return error


def test_a_bad_record_comes_back_with_each_field_that_is_wrong() -> None:
    error = refused(json.dumps({"verb": "plan", "record": RECORD | {"company": ""}, "now": NOW}))
    assert error["code"] == "invalid_record"
    assert error["problems"] == [
        {
            "field": "company",
            "found": '""',
            "expected": "a name, not blank",
            "message": 'company: expected a name, not blank, found ""',
        }
    ]


def test_an_overview_lists_unusable_records_beside_the_others() -> None:
    items = [{"record": RECORD, "now": NOW}, {"record": {}, "now": NOW}]
    result = ask(verb="overview", items=items)
    assert [item["record"] for item in result["items"]] == ["after-the-holidays"]
    assert [one["index"] for one in result["unusable"]] == [1]


def test_asking_gives_a_question_or_an_outcome() -> None:
    assert ask(verb="ask", answers={})["node"]["id"] == "stage"
    end = ask(verb="ask", answers={"stage": "offer"})
    assert end["outcome"]["id"] == "offer"
    assert end["node"] is None
    assert [entry["answer"] for entry in end["path"]] == ["offer"]


def test_a_check_answers_with_findings() -> None:
    result = ask(verb="check", text="What is the salary?", record=RECORD, step="check_in", now=NOW)
    assert "salary_or_benefits" in [finding["code"] for finding in result["findings"]]


@pytest.mark.parametrize(
    ("request_text", "words"),
    [
        ("not json", "Expecting"),
        ("[]", "verb"),
        ("{}", "verb"),
        ('{"verb": "dance"}', "plan"),
        ('{"verb": ["plan"]}', "verb"),
        (json.dumps({"verb": "plan", "record": RECORD}), "now"),
        (json.dumps({"verb": "plan", "record": RECORD, "now": "2026-02-30T10:00"}), "2026-02-30"),
        (json.dumps({"verb": "ask", "answers": {"stage": "maybe"}}), "stage"),
        (json.dumps({"verb": "ask", "answers": []}), "answers"),
        (json.dumps({"verb": "overview", "items": {}}), "items"),
        (json.dumps({"verb": "overview", "items": [1]}), "items[0]"),
        (json.dumps({"verb": "calendar", "table": {}}), "table"),
        (json.dumps({"verb": "check", "text": 7, "now": NOW}), "text"),
        (
            json.dumps(
                {"verb": "draft", "record": RECORD, "step": "check_in", "to": "c1", "now": NOW}
            ),
            "to",
        ),
        (
            json.dumps(
                {"verb": "draft", "record": RECORD, "step": "check_in", "wording": "x", "now": NOW}
            ),
            "wording",
        ),
    ],
)
def test_a_request_that_cannot_be_answered_says_why(request_text: str, words: str) -> None:
    error = refused(request_text)
    assert error["code"] == "bad_request"
    assert words in error["message"]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("step", "dance", "thank_you"),
        ("tone", "shouting", "warm"),
        ("channel", "pigeon", "email"),
        ("to", ["c9"], "c1"),
        ("ask_permission", "yes", "true or false"),
    ],
)
def test_a_draft_that_cannot_be_made_says_what_can(field: str, value: object, words: str) -> None:
    request = {"verb": "draft", "record": RECORD, "step": "check_in", "now": NOW, field: value}
    error = refused(json.dumps(request))
    assert error["code"] == "bad_request"
    assert words in error["message"]


def test_a_company_of_another_application_is_found_in_a_message() -> None:
    found = ask(
        verb="check",
        text="Dear Dana, thank you for telling me so much about Contoso.",
        record=RECORD,
        to=["c1"],
        elsewhere=["Contoso"],
        now=NOW,
    )
    assert "wrong_company" in [finding["code"] for finding in found["findings"]]


def test_unknown_fields_and_strange_text_do_no_harm() -> None:
    strange = RECORD | {"sender": "{{7*7}} <b> \u202e \x00", "future": {"a": [1]}}
    body = ask(verb="draft", record=strange, step="check_in", now=NOW)["body"]
    assert "49" not in body
    assert "{{7*7}}" in body


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        ({"verb": "overview", "items": "none"}, "items: expected a list"),
        ({"verb": "overview", "items": [5]}, "items[0]: expected a record"),
        ({"verb": "ask", "answers": []}, "answers: expected an object"),
        ({"verb": "ask", "flow": "dance"}, "flow: expected one of follow_up"),
        ({"verb": "calendar", "table": {}}, "table: expected a country's calendar"),
    ],
)
def test_a_request_of_the_wrong_kind_is_told_what_was_expected(
    request_: dict[str, Any], words: str
) -> None:
    error = refused(json.dumps(request_))
    assert error["code"] == "bad_request"
    assert error["message"].startswith(words)


def test_a_calendar_is_taken_and_named() -> None:
    table = {
        "country": "QR",
        "name": "Elsewhere",
        "first_year": 2026,
        "last_year": 2026,
        "weekends": [{"from": "2020-01-01", "days": [6]}],
        "holidays": {},
        "subdivisions": {},
    }
    assert ask(verb="calendar", table=table) == {"country": "QR"}


def test_a_table_that_is_no_calendar_harms_nothing_but_its_own_answer() -> None:
    ask(verb="calendar", table={"country": "QX"})
    error = refused(json.dumps({"verb": "plan", "record": RECORD | {"region": "QX"}, "now": NOW}))
    assert error["code"] == "internal"
    assert ask(verb="plan", record=RECORD, now=NOW)["outcome"] == "holiday_card"


def test_the_stems_and_the_versions_are_told() -> None:
    assert ask(verb="stems")
    assert set(ask(verb="about")) == {"version", "rules_version"}
