"""The command line, run as a command: what it prints, its exit codes, its one-line errors."""

import json
import subprocess
import sys
import zoneinfo
from pathlib import Path
from typing import Any

import pytest
from afterword.cli import main

RECORD = Path(__file__).parents[1] / "cases" / "records" / "after_the_holidays.json"
NOW = ("--now", "2026-12-14T10:00")


def run(*arguments: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "afterword", *arguments],
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def changed(**fields: Any) -> str:
    return json.dumps(json.loads(RECORD.read_text(encoding="utf-8")) | fields)


def refused(result: subprocess.CompletedProcess[str], *words: str) -> None:
    assert result.returncode == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


def test_plan_says_what_to_do_now_and_every_later_step_with_its_reasons() -> None:
    result = run("plan", str(RECORD), *NOW)
    assert result.returncode == 0
    assert "Now: Send a holiday card" in result.stdout
    assert "opens Mon 11 Jan 2027" in result.stdout
    assert "Martin Luther King Jr. Day" in result.stdout
    assert "References: holiday-card" in result.stdout


def test_plan_in_json_is_the_published_plan_and_nothing_else() -> None:
    made = json.loads(run("plan", str(RECORD), *NOW, "--format", "json").stdout)
    assert made["outcome"] == "holiday_card"
    assert [step["kind"] for step in made["steps"]] == [
        "debrief",
        "thank_you",
        "thank_you",
        "holiday_card",
        "check_in",
        "second_check_in",
        "move_on",
    ]
    for step in made["steps"]:
        assert step["anchor"]["at"]
        assert step["derivation"]
        assert step["path"]
        assert step["references"]


def test_the_holiday_card_uses_the_experience_and_nothing_private() -> None:
    result = run("draft", str(RECORD), "--step", "holiday_card", *NOW)
    assert result.returncode == 0
    assert "ten years as an executive assistant" in result.stdout
    for private in ("lay-off", "laid off", "temp", "unhappy", "eliminated", "medical"):
        assert private not in result.stdout.lower()


def test_a_record_can_come_from_standard_input() -> None:
    result = run("plan", "-", *NOW, "--format", "json", given=changed())
    assert json.loads(result.stdout)["record"] == "after-the-holidays"


def test_without_now_the_clock_is_read_in_the_records_time_zone() -> None:
    made = json.loads(run("plan", str(RECORD), "--format", "json").stdout)
    assert made["as_of"] > "2026"


def test_ask_gives_the_first_question_and_follows_answers_to_an_outcome() -> None:
    assert "How do things stand" in run("ask").stdout
    answers = ("--answer", "stage=offer")
    assert json.loads(run("ask", *answers, "--format", "json").stdout)["id"] == "offer"


def test_flow_prints_every_node_in_each_form() -> None:
    assert "time_of_silence" in run("flow").stdout
    assert run("flow", "--format", "mermaid").stdout.startswith("flowchart TD")
    assert "check_in" in json.loads(run("flow", "--format", "json").stdout)["outcomes"]


def test_validate_accepts_a_good_record_and_lists_every_problem_of_a_bad_one() -> None:
    assert run("validate", str(RECORD)).returncode == 0
    result = run("validate", "-", given=changed(company=" ", role=None))
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 2


def interview(ends: object = "2026-11-30T15:00", **fields: Any) -> list[dict[str, Any]]:
    return [{"ends": ends, **fields}]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"company": ""}, ("company", "a name")),
        ({"company": None}, ("company", "a name", "null")),
        ({"interviews": interview("2026-02-30T10:00")}, ("interviews[0].ends", "2026-02-30")),
        ({"interviews": interview("2026-W47-1")}, ("interviews[0].ends", "2026-W47-1")),
        ({"interviews": interview("20261122T1000")}, ("interviews[0].ends", "20261122")),
        ({"interviews": interview("9999-12-31T10:00")}, ("interviews[0].ends", "to 2100")),
        ({"interviews": []}, ("interviews", "at least one")),
        (
            {"interviews": interview(promise={"kind": "someday"})},
            ("interviews[0].promise.kind", "by_date", "someday"),
        ),
        (
            {"interviews": interview(promise={"kind": "by_date"})},
            ("interviews[0].promise.date", "the date they named"),
        ),
        (
            {"interviews": interview(promise={"kind": "by_date", "date": "2026-02-30"})},
            ("interviews[0].promise.date", "a real date", "2026-02-30"),
        ),
        ({"time_zone": "Mars/Olympus"}, ("time_zone", "America/Toronto", "Mars")),
        ({"region": "Ontario"}, ("region", "CA-ON", "Ontario")),
        ({"schema": 99}, ("schema", "99")),
        ({"log": [{"at": "2026-11-30T15:00", "kind": "competing_offer"}]}, ("decide_by",)),
        ({"log": [{"at": "2026-11-30T15:00", "kind": "hired", "to": ["cX"]}]}, ("log[0].to",)),
    ],
)
def test_a_bad_field_is_named_with_what_was_found_and_expected(
    fields: dict[str, Any], words: tuple[str, ...]
) -> None:
    refused(run("plan", "-", *NOW, given=changed(**fields)), "-:", "expected", "found", *words)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("[]", ("an object",)),
        ('"text"', ("an object",)),
        ("{", ("JSON", "line 1")),
        ("", ("JSON",)),
        ("[" * 100_000, ("-:",)),
    ],
)
def test_what_is_no_record_is_refused_in_one_line(given: str, words: tuple[str, ...]) -> None:
    refused(run("plan", "-", *NOW, given=given), *words)


def test_a_file_that_is_not_there_is_named() -> None:
    refused(run("plan", "nowhere.json"), "nowhere.json", "no such file")
    refused(run("check", "nowhere.txt"), "nowhere.txt", "no such file")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "picture.json"
    path.write_bytes(b"\xff\xfe\x00\x01")
    refused(run("plan", str(path)), "picture.json", "UTF-8")


def test_an_unusable_moment_contact_or_answer_is_refused() -> None:
    refused(run("plan", str(RECORD), "--now", "tomorrow"), "--now", "tomorrow")
    refused(run("draft", str(RECORD), "--step", "check_in", "--to", "c9"), "--to", "c9")
    refused(run("ask", "--answer", "stage"), "node=option")
    refused(run("ask", "--answer", "stage=maybe"), "stage", "running", "maybe")


def test_text_that_no_file_can_hold_gets_a_visible_marker() -> None:
    given = changed(sender="A\ud800B")
    result = run("draft", "-", "--step", "check_in", *NOW, given=given)
    assert result.returncode == 0
    assert "A\N{REPLACEMENT CHARACTER}B" in result.stdout


def test_a_check_says_what_is_wrong_and_fails_where_something_must_change(tmp_path: Path) -> None:
    message = tmp_path / "message.txt"
    message.write_text("Dear Dana,\n\nThank you. What is the salary?\n", encoding="utf-8")
    result = run("check", str(message), "--record", str(RECORD), "--step", "thank_you", *NOW)
    assert result.returncode == 1
    assert "MUST salary_or_benefits" in result.stdout
    result = run("check", str(message), "--record", str(RECORD), "--to", "c9", *NOW)
    refused(result, "--to", "expected one of", "c9")


def test_a_message_is_checked_without_a_record_by_this_computers_clock() -> None:
    result = run("check", "-", "--step", "check_in", "--format", "json", given="Hello")
    assert {finding["code"] for finding in json.loads(result.stdout)["findings"]}


def test_reminders_without_their_package_say_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "afterword.export.ics", None)
    assert main(["plan", str(RECORD), *NOW, "--format", "ics"]) == 2
    assert "install afterword[calendar]" in capsys.readouterr().err


def test_a_computer_without_clock_rules_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(key: str) -> None:
        raise zoneinfo.ZoneInfoNotFoundError(key)

    monkeypatch.setattr(zoneinfo, "ZoneInfo", missing)
    assert main(["plan", str(RECORD)]) == 2
    assert "install the package tzdata" in capsys.readouterr().err


def test_a_contact_cannot_be_named_where_none_is_recorded() -> None:
    given = changed(contacts=[], interviews=interview(), log=[])
    result = run("draft", "-", "--step", "check_in", "--to", "c1", *NOW, given=given)
    refused(result, "no contact, as none is recorded")


def test_a_draft_goes_to_whom_it_is_asked_for() -> None:
    result = run("draft", str(RECORD), "--step", "check_in", "--to", "c1", *NOW)
    assert result.returncode == 0
    assert "Dana" in result.stdout


def test_the_law_of_a_place_is_switched_on_by_its_id() -> None:
    on = ("--overlay", "ca_on_hiring_decision")
    plain = run("plan", str(RECORD), *NOW)
    made = run("plan", str(RECORD), *NOW, *on)
    assert made.stdout.startswith(plain.stdout)
    assert "Government of Ontario: Employment Standards Act, 2000" in made.stdout
    assert json.loads(run("plan", str(RECORD), *NOW, *on, "--format", "json").stdout)["overlays"]
    assert run("plan", str(RECORD), *NOW, "--overlay", "atlantis").returncode == 2


def test_overlays_lists_the_law_that_can_be_switched_on() -> None:
    told = run("overlays").stdout
    assert "eu_pay_transparency: " in told
    assert "For interviews from Sun 7 Jun 2026 on." in told
    listed = json.loads(run("overlays", "--format", "json").stdout)
    assert [one["id"] for one in listed] == ["ca_on_hiring_decision", "eu_pay_transparency"]
