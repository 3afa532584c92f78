"""What somebody might write so that it does something, from `tests/cases/hostile.toml`."""

import tomllib
from pathlib import Path
from typing import Any

__all__ = ["HOSTILE", "application_of"]

_TABLE = tomllib.loads(
    (Path(__file__).parent / "cases" / "hostile.toml").read_text(encoding="utf-8")
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
