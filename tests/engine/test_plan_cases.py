"""Plans against cases that a non-programmer can read and add to (``tests/cases/plan``)."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from afterword.plan import plan
from afterword.record import read_record
from afterword.writing import as_json

CASES = Path(__file__).parents[1] / "cases" / "plan"
READ = {
    "name",
    "now",
    "record",
    "outcome",
    "title",
    "until",
    "change",
    "steps",
    "absent",
    "warnings",
    "says",
    "overlays",
}


def _cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{path.stem}: {case['name']}")
        for path in sorted(CASES.glob("*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    ]


def _planned(case: Mapping[str, Any]) -> dict[str, Any]:
    record = read_record({"company": "Northwind Traders", "role": "Analyst", **case["record"]})
    made: dict[str, Any] = as_json(plan(record, dt.datetime.fromisoformat(case["now"])))
    return made


def _change(made: Mapping[str, Any]) -> str | None:
    """The nearest change as a case writes it: ``question=answer → outcome``."""
    change = made["today"]["change"]
    return change and f"{change['node']}={change['answer']} → {change['outcome']}"


def _overlay(made: Mapping[str, Any], name: str) -> str:
    """What an overlay says, as a case writes it: its day, ``said`` without one, ``silent``."""
    found = [one for one in made["overlays"] if one["id"] == name]
    return str(found[0]["by"] or "said") if found else "silent"


def _step(made: Mapping[str, Any], kind: str) -> dict[str, Any]:
    steps = [step for step in made["steps"] if step["kind"] == kind]
    assert steps, f"the plan has no {kind}"
    to_do = [step for step in steps if step["state"] != "done"]
    found: dict[str, Any] = (to_do or steps)[-1]
    return found


@pytest.mark.parametrize("case", _cases())
def test_the_plan_says_what_the_case_says(case: Mapping[str, Any]) -> None:
    assert set(case) <= READ, "a case may only say what is looked at"
    made = _planned(case)
    assert made["outcome"] == case.get("outcome", made["outcome"])
    assert made["today"]["title"] == case.get("title", made["today"]["title"])
    assert made["today"]["until"] == case.get("until", made["today"]["until"])
    assert _change(made) == case.get("change", _change(made))
    for kind, expected in case.get("steps", {}).items():
        step = _step(made, kind)
        assert {name: step[name] for name in expected} == expected, kind
    to_do = {step["kind"] for step in made["steps"] if step["state"] != "done"}
    assert not to_do & set(case.get("absent", ()))
    assert set(case.get("warnings", ())) <= {notice["code"] for notice in made["warnings"]}
    for name, expected in case.get("overlays", {}).items():
        assert _overlay(made, name) == expected
    derived = [*made["steps"], *made["overlays"]]
    told = " ".join(entry["text"] for one in derived for entry in one["derivation"])
    for words in case.get("says", ()):
        assert words in told
