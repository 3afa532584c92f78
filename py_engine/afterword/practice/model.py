"""What a learner decides about a case, and what comes back. Days are in the record's time zone."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from afterword.checks import Finding
from afterword.planning.model import Step, StepChannel, StepKind, Today
from afterword.reading import Reader
from afterword.record import InvalidRecord

__all__ = [
    "ACTIONS",
    "Comparison",
    "Decision",
    "Message",
    "MessageFindings",
    "Part",
    "Verdict",
    "action_of",
    "read_decision",
]

_SAME: Mapping[StepKind, StepKind] = {"late_thank_you": "thank_you", "closed": "move_on"}

ACTIONS: tuple[StepKind, ...] = tuple(
    dict.fromkeys(_SAME.get(kind, kind) for kind in get_args(StepKind))
)
"""What a learner can choose to do."""

Verdict = Literal["agrees", "close", "differs"]

Extra = Mapping[str, Any]


def action_of(kind: StepKind) -> StepKind:
    """The action that a step or outcome stands for: a late thank-you is a thank-you too."""
    return _SAME.get(kind, kind)


@dataclass(frozen=True, kw_only=True)
class Message:
    """What the learner would write, and to whom (contact ids)."""

    text: str
    to: tuple[str, ...] = ()
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What the learner would do, on which day, to whom (contact ids), how, and in which words.

    `because` is theirs alone: it is handed on, not judged.
    """

    action: StepKind
    on: dt.date | None = None
    to: tuple[str, ...] = ()
    channel: StepChannel | None = None
    messages: tuple[Message, ...] = ()
    because: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """One part of a decision beside the plan, with the claims behind what the plan says."""

    part: Literal["action", "day", "people", "channel", "words"]
    verdict: Verdict
    message: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class MessageFindings:
    """What the checks say about one of the learner's messages."""

    to: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Comparison:
    """Where a decision and the plan agree, and where they differ.

    `score` counts 0 to 100: an agreeing part counts whole, a close one half. `today` is what the
    plan says to do now; `steps` are the steps it means, now or, where today is for waiting, next.
    """

    rules_version: str
    outcome: StepKind
    today: Today
    steps: tuple[Step, ...]
    parts: tuple[Part, ...]
    messages: tuple[MessageFindings, ...]
    score: int


def read_decision(data: object) -> Decision:
    """Read a decision from parsed JSON.

    Raises:
        InvalidRecord: with every problem found.
    """
    reader = Reader()
    decision = reader.model(Decision, data)
    if decision is None or reader.problems:
        raise InvalidRecord(reader.problems)
    return decision
