"""Practice cases (``tests/cases/practice``): keys are right, and mistakes are mistakes."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from afterword.practice import ACTIONS, compare, read_decision
from afterword.record import read_record
from afterword.writing import as_json

FILES = sorted((Path(__file__).parents[1] / "cases" / "practice").glob("*.toml"))
CASES = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in FILES}
READ = {"title", "level", "teaches", "now", "story", "record", "key", "mistake"}
LEVELS = ("easy", "middle", "hard")
MISTAKES = [
    pytest.param(case, mistake, id=f"{name}: {mistake['decision']['action']} {index}")
    for name, case in CASES.items()
    for index, mistake in enumerate(case["mistake"], 1)
]


def compared(case: Mapping[str, Any], decision: Mapping[str, Any]) -> dict[str, Any]:
    now = dt.datetime.fromisoformat(case["now"])
    made = compare(read_record(case["record"]), read_decision(decision), now)
    comparison: dict[str, Any] = as_json(made)
    return comparison


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_key_agrees_in_every_part(case: Mapping[str, Any]) -> None:
    assert set(case) == READ, "a case may only say what is looked at"
    made = compared(case, case["key"])
    assert [part for part in made["parts"] if part["verdict"] != "agrees"] == []
    assert made["score"] == 100
    found = [finding for message in made["messages"] for finding in message["findings"]]
    assert found == []


@pytest.mark.parametrize(("case", "mistake"), MISTAKES)
def test_a_mistake_differs_where_it_says(
    case: Mapping[str, Any], mistake: Mapping[str, Any]
) -> None:
    assert set(mistake) == {"decision", "expects", "discuss"}
    made = compared(case, mistake["decision"])
    verdicts = {part["part"]: part["verdict"] for part in made["parts"]}
    assert {part: verdicts.get(part) for part in mistake["expects"]} == mistake["expects"]


def test_there_are_enough_cases_and_they_get_harder() -> None:
    assert len(CASES) >= 15
    levels = [LEVELS.index(case["level"]) for case in CASES.values()]
    assert levels == sorted(levels)
    assert set(levels) == {0, 1, 2}


def test_a_learner_meets_every_action_but_the_note_after_months() -> None:
    met = {case["key"]["action"] for case in CASES.values()}
    met |= {one["decision"]["action"] for case in CASES.values() for one in case["mistake"]}
    assert set(ACTIONS) - met == {"stay_in_touch"}
