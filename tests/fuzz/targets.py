"""What is fuzzed, and what has to hold for any bytes."""

import copy
import json
from collections.abc import Callable, Mapping
from typing import Any, get_args

from afterword.bridge import handle
from afterword.record import LogKind, PromiseKind

from tests.engine.hostile import application_of
from tests.fuzz.choices import Choices

__all__ = ["TARGETS"]

NOW = "2026-11-06T09:00"
DEEPEST = 32
"""The page refuses what is nested deeper, before the engine sees it."""
KINDS = (*get_args(PromiseKind), "soon", "", None, 7)
UNITS = ("day", "business_day", "week", "month", "year", None)
DAYS = ("2026-11-13", "2026-02-30", "2028-02-29", "9999-12-31", "2026-W47-1", "20261113", "", None)
LOGGED = (*get_args(LogKind), "danced", None)
STEPS = ("thank_you", "check_in", "holiday_card", "closing_note", "competing_offer_note", "dance")
MOMENTS = (
    "2026-11-05T15:00",
    "2026-11-01T01:30",
    "2026-03-08T02:30",
    "2099-12-31T23:59",
    "x",
    None,
)


def answered(**request: Any) -> dict[str, Any]:
    """The engine's answer; whatever is wrong with a request is said in words."""
    answer: dict[str, Any] = json.loads(handle(json.dumps(request)))
    if not answer["ok"]:
        error = answer["error"]
        assert error["code"] in {"bad_request", "invalid_record"}, (error, request)
        assert error["message"]
    return answer


def any_request(data: bytes) -> None:
    """Any text at all is answered."""
    text = data.decode("utf-8", "replace")
    if sum(text.count(one) for one in "[{") > DEEPEST:
        return
    answer = json.loads(handle(text))
    assert answer["ok"] or answer["error"]["code"] != "internal", answer


def record(data: bytes) -> None:
    """A record with anything anywhere is refused in words, or planned."""
    choices = Choices(data)
    made = application_of(choices.text(), {"company": "Northwind"})
    for _ in range(choices.number(6)):
        _change(made, choices)
    problems = answered(verb="validate", record=made, now=NOW)["result"]["problems"]
    planned = answered(verb="plan", record=made, now=NOW)
    assert planned["ok"] == (problems == []), (planned, problems)
    if planned["ok"]:
        answered(verb="draft", record=made, step=choices.one_of(STEPS), now=NOW)


def _change(made: dict[str, Any], choices: Choices) -> None:
    """Put anything in the place of one field, however deep it lies."""
    inside: Any = made
    while True:
        keys = list(inside) if isinstance(inside, dict) else list(range(len(inside)))
        if not keys:
            return
        key = choices.one_of(keys)
        if isinstance(inside[key], dict | list) and inside[key] and not choices.chance(4):
            inside = inside[key]
            continue
        inside[key] = choices.anything()
        return


def promise(data: bytes) -> None:
    """Whatever they said about when, and whatever happened: there is a plan, or the reason."""
    choices = Choices(data)
    made = application_of("x", {"company": "Northwind"})
    said: dict[str, Any] = {"kind": choices.one_of(KINDS)}
    for name in ("date", "begin", "resume"):
        if choices.chance(2):
            said[name] = choices.one_of(DAYS)
    if choices.chance(2):
        said |= {"count": choices.number(500) - 50, "unit": choices.one_of(UNITS)}
    made["interviews"][0] |= {"ends": choices.one_of(MOMENTS), "promise": said}
    for _ in range(choices.number(3)):
        entry = {"kind": choices.one_of(LOGGED), "at": choices.one_of(MOMENTS)}
        if choices.chance(2):
            entry["promise"] = copy.copy(said)
        made["log"].append(entry)
    answer = answered(verb="plan", record=made, now=choices.one_of(MOMENTS))
    if answer["ok"]:
        for step in answer["result"]["steps"]:
            assert step["opens"][:10] <= step["due"][:10], step


def checks(data: bytes) -> None:
    """Any message is checked, and what is found lies within it."""
    choices = Choices(data)
    text = "\n".join(choices.text() for _ in range(1 + choices.number(8)))
    made = application_of(choices.text(), {"company": "Northwind", "role": "Analyst"})
    answer = answered(verb="check", text=text, record=made, step=choices.one_of(STEPS), now=NOW)
    if answer["ok"]:
        for finding in answer["result"]["findings"]:
            assert 0 <= finding["start"] <= finding["end"] <= len(text), (finding, text)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "any_request": any_request,
    "record": record,
    "promise": promise,
    "checks": checks,
}
"""By name: a function that takes any bytes, and fails where something does not hold."""
