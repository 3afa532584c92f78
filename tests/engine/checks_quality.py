"""How well the checks tell good texts from bad ones.

Over the cases in tests/cases/checks and its folder `wider`, which the ways of saying a thing were
written for, and over those in `held_out`, which nobody may write one for: only these tell what a
check does with a text it has never met.
"""

import datetime as dt
import itertools
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


WIDER = "wider"
HELD_OUT = "held_out"


def cases(folder: str = "") -> Iterator[Case]:
    """Every case of every file of a folder, in order of the checks."""
    base = tomllib.loads((CASES / "record.toml").read_text(encoding="utf-8"))
    for one in checks().values():
        file = CASES / folder / f"{one.code}.toml"
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


def quality(*folders: str) -> tuple[Quality, ...]:
    """Precision and recall of every check over its cases in these folders, and of all together."""
    results: dict[str, list[tuple[bool, bool]]] = {code: [] for code in checks()}
    for case in itertools.chain.from_iterable(map(cases, folders)):
        raised = any(one.code == case.code for one in case.findings())
        results[case.code].append((case.bad, raised))
    each = [_quality(code, code, pairs) for code, pairs in results.items() if pairs]
    grave = [
        pair for code in results if checks()[code].severity == "must" for pair in results[code]
    ]
    other = [
        pair for code in results if checks()[code].severity != "must" for pair in results[code]
    ]
    return (*each, _quality("every must", "", grave), _quality("every other", "", other))


def _quality(name: str, code: str, pairs: list[tuple[bool, bool]]) -> Quality:
    right = sum(bad and raised for bad, raised in pairs)
    raised = sum(raised for _, raised in pairs)
    failing = sum(bad for bad, _ in pairs)
    return Quality(
        code=name,
        severity=checks()[code].severity if code else "",
        passing=len(pairs) - failing,
        failing=failing,
        precision=right / raised if raised else 1.0,
        recall=right / failing if failing else 1.0,
    )
