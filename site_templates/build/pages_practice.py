"""The practice cases: as data for `/practice/`, listed for those without scripts, and the key.

The cases are those of `tests/cases/practice/`, to which the engine's tests hold the engine.
"""

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from afterword.phrases import say_moment
from afterword.practice import Comparison, Decision, compare, read_decision
from afterword.record import Record, read_record

from site_templates.build.pages_render import render

__all__ = ["PracticeCase", "Verdict", "practice_cases", "practice_data", "practice_pages"]

_CASES = Path(__file__).resolve().parents[2] / "tests" / "cases" / "practice"


@dataclass(frozen=True)
class Verdict:
    """A decision about a case, and what the plan says to it; `discuss` is for the teacher."""

    decision: Decision
    comparison: Comparison
    discuss: str

    @property
    def objections(self) -> tuple[str, ...]:
        """What the checks say to its messages."""
        return tuple(
            finding.message for message in self.comparison.messages for finding in message.findings
        )


@dataclass(frozen=True)
class PracticeCase:
    """A case as its file tells it, read, with its key and its usual mistakes."""

    id: str
    data: Mapping[str, Any]
    record: Record
    key: Verdict
    mistakes: tuple[Verdict, ...]

    @property
    def clock(self) -> str:
        """The moment the case stands still at, in words."""
        return say_moment(dt.datetime.fromisoformat(self.data["now"]))

    def names(self, contacts: tuple[str, ...]) -> str:
        """The names of some of its people."""
        return ", ".join(one.name for one in self.record.contacts if one.id in contacts)


def practice_cases() -> tuple[PracticeCase, ...]:
    """Every case, easy ones first."""
    return tuple(_read(file) for file in sorted(_CASES.glob("*.toml")))


def _read(file: Path) -> PracticeCase:
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    record = read_record(data["record"])
    now = dt.datetime.fromisoformat(data["now"])

    def verdict(decision: object, discuss: str) -> Verdict:
        read = read_decision(decision)
        return Verdict(read, compare(record, read, now), discuss)

    return PracticeCase(
        id=file.stem.partition("-")[2],
        data=data,
        record=record,
        key=verdict(data["key"], data["teaches"]),
        mistakes=tuple(verdict(one["decision"], one["discuss"]) for one in data["mistake"]),
    )


def practice_data() -> dict[str, Any]:
    """What the page needs of the cases: never their keys."""
    shown = ("title", "level", "now", "story", "record")
    return {
        "cases": [
            {"id": case.id, **{name: case.data[name] for name in shown}}
            for case in practice_cases()
        ]
    }


def practice_pages() -> dict[str, str]:
    """The practice page and the teacher's key, by path below the docs folder."""
    cases = practice_cases()
    return {
        "practice/index.md": render("practice.md.j2", cases=cases),
        "practice/key.md": render("practice_key.md.j2", cases=cases),
    }
