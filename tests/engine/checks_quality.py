"""How well the checks tell good texts from bad ones, over the cases in tests/cases/checks."""

import datetime as dt
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from afterword.checks import Finding, check, checks
from afterword.record import read_record

CASES = Path(__file__).parents[1] / "cases" / "checks"


@dataclass(frozen=True)
class Case:
    """One text for one check: `bad` where the check has to object, `finds` the exact place."""

    code: str
    text: str
    bad: bool
    step: str
    now: dt.datetime
    record: dict[str, Any]
    to: tuple[str, ...]
    beside: tuple[str, ...]
    elsewhere: tuple[str, ...]
    finds: str | None

    def findings(self) -> tuple[Finding, ...]:
        """Everything the checks say about the text."""
        return check(
            self.text,
            record=read_record(self.record),
            step=self.step,
            to=self.to,
            beside=self.beside,
            elsewhere=self.elsewhere,
            now=self.now,
        )


@dataclass(frozen=True)
class Quality:
    """What a check got right: `precision` and `recall` are between 0 and 1."""

    code: str
    severity: str
    passing: int
    failing: int
    precision: float
    recall: float


def cases() -> Iterator[Case]:
    """Every case of every file, in order."""
    base = tomllib.loads((CASES / "record.toml").read_text(encoding="utf-8"))
    for one in checks().values():
        file = CASES / f"{one.code}.toml"
        data = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
        for name in ("pass", "fail"):
            for entry in data.get(name, ()):
                yield Case(
                    code=one.code,
                    text=entry["text"],
                    bad=name == "fail",
                    step=entry.get("step", one.step),
                    now=entry.get("now", base["now"]),
                    record=base["record"] | entry.get("record", {}),
                    to=tuple(entry.get("to", ())),
                    beside=tuple(entry.get("beside", ())),
                    elsewhere=tuple(entry.get("elsewhere", ())),
                    finds=entry.get("finds"),
                )


def quality() -> tuple[Quality, ...]:
    """Precision and recall of every check over its own cases."""
    results: dict[str, list[tuple[bool, bool]]] = {code: [] for code in checks()}
    for case in cases():
        raised = any(one.code == case.code for one in case.findings())
        results[case.code].append((case.bad, raised))
    return tuple(_quality(code, pairs) for code, pairs in results.items() if pairs)


def _quality(code: str, pairs: list[tuple[bool, bool]]) -> Quality:
    right = sum(bad and raised for bad, raised in pairs)
    raised = sum(raised for _, raised in pairs)
    failing = sum(bad for bad, _ in pairs)
    return Quality(
        code=code,
        severity=checks()[code].severity,
        passing=len(pairs) - failing,
        failing=failing,
        precision=right / raised if raised else 1.0,
        recall=right / failing if failing else 1.0,
    )
