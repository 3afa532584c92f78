"""The published JSON Schemas: what is read and written is as they say."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from afterword.bridge import handle
from afterword.schema import schemas
from jsonschema import Draft202012Validator

RECORD = json.loads(
    (Path(__file__).parents[1] / "cases" / "records" / "after_the_holidays.json").read_text(
        encoding="utf-8"
    )
)
NOW = "2026-12-14T10:00"
DECISION = {"action": "holiday_card", "on": "2026-12-18", "messages": [{"text": "Dear Dana"}]}


def ask(**request: Any) -> Any:
    return json.loads(handle(json.dumps(request)))["result"]


def test_every_result_is_as_its_published_schema_says() -> None:
    results = {
        "plan": ask(verb="plan", record=RECORD, now=NOW),
        "draft": ask(verb="draft", record=RECORD, step="holiday_card", now=NOW),
        "overview": ask(verb="overview", items=[{"record": RECORD, "now": NOW}]),
        "comparison": ask(verb="compare", record=RECORD, decision=DECISION, now=NOW),
    }
    published = schemas()
    del results["overview"]["unusable"]
    for name, result in results.items():
        Draft202012Validator(published[name]).validate(result)
    Draft202012Validator(published["record"]).validate(RECORD)
    Draft202012Validator(published["decision"]).validate(DECISION)


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    validator = Draft202012Validator(schemas()["record"])
    unusable: tuple[dict[str, Any], ...] = (
        {},
        RECORD | {"company": "  "},
        RECORD | {"schema": 2},
        RECORD | {"log": {}},
    )
    for bad in unusable:
        assert not validator.is_valid(bad)
        assert ask(verb="validate", record=bad)["problems"]


def test_every_published_schema_is_one() -> None:
    for schema in schemas().values():
        Draft202012Validator.check_schema(schema)


def test_the_schemas_are_printed_by_name() -> None:
    command = [sys.executable, "-m", "afterword.schema"]
    printed = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert json.loads(printed) == schemas()
