"""What somebody might write so that it does something, from `tests/cases/hostile.toml`."""

import json
import tomllib
from pathlib import Path
from typing import Any

from afterword.bridge import handle

__all__ = ["HOSTILE", "NOW", "PLAIN", "answered", "application_of", "record_of"]

_TABLE = tomllib.loads(
    (Path(__file__).parents[1] / "cases" / "hostile.toml").read_text(encoding="utf-8")
)

CANARY = "window.ran=1"
"""The program in the texts that hold one; what it sets is looked at afterwards."""

HOSTILE: tuple[str, ...] = (
    *(
        text.replace("CANARY", CANARY)
        for kind, texts in _TABLE.items()
        if kind != "long"
        for text in texts
    ),
    *(one["text"] * one["times"] for one in _TABLE["long"]),
)

_NAMES = {"company", "role"}


def application_of(text: str, plain: dict[str, str] | None = None) -> dict[str, Any]:
    """An application that has the text in every field that takes one.

    Args:
        text: For every field.
        plain: Other texts for some fields, by name.
    """
    said = dict.fromkeys(("company", "role", "name", "title", "sender"), text) | (plain or {})
    return {
        "schema": 1,
        "id": "hostile",
        "company": said["company"],
        "role": said["role"],
        "sender": said["sender"],
        "experience": text,
        "notes": text,
        "time_zone": "America/Toronto",
        "interest": {"role": "yes", "company": "yes"},
        "contacts": [
            {
                "id": "c1",
                "name": said["name"],
                "title": said["title"],
                "email": "dana@example.com",
                "part": "hiring_manager",
            }
        ],
        "interviews": [
            {
                "id": "i1",
                "ends": "2026-11-05T15:00",
                "contacts": ["c1"],
                "debrief": {
                    "stood_out": text,
                    "went_well": text,
                    "went_badly": text,
                    "forgot": text,
                    "answers": text,
                    "topics": [{"contact": "c1", "text": text}],
                    "challenges": [{"theirs": text, "mine": text}],
                    "link": {"url": text, "about": text},
                },
            }
        ],
        "log": [],
    }


NOW = "2026-11-05T19:00"
STAMP = "2026-11-05T23:00"
PLAIN = {"company": "Northwind Traders", "role": "Analyst", "name": "Dana Reyes"}


def answered(**request: Any) -> Any:
    """The result, or None where the request was refused in words."""
    answer = json.loads(handle(json.dumps({"now": NOW, "stamp": STAMP, **request})))
    if not answer["ok"]:
        assert answer["error"]["code"] in {"bad_request", "invalid_record"}, answer
        return None
    return answer["result"]


def record_of(text: str) -> dict[str, Any]:
    """The text in every field that takes it, and something plain in those that refuse it."""
    record = application_of(text)
    problems = answered(verb="validate", record=record)["problems"]
    wrong = {one["field"].rpartition(".")[2] for one in problems}
    return application_of(text, {name: PLAIN[name] for name in wrong})
