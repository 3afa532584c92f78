"""What a plan is made of. Dates are days; date-times are wall-clock in the record's time zone."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

__all__ = [
    "Alternative",
    "Change",
    "DerivationStep",
    "Law",
    "Notice",
    "OverlayNote",
    "PathEntry",
    "Plan",
    "Step",
    "StepAnchor",
    "StepKind",
    "StepRecipient",
    "StepState",
    "Today",
]

StepKind = Literal[
    "prepare",
    "debrief",
    "thank_you",
    "late_thank_you",
    "wait",
    "check_in",
    "second_check_in",
    "call_back",
    "holiday_card",
    "competing_offer_note",
    "rejection_reply",
    "stay_in_touch",
    "offer",
    "closing_note",
    "move_on",
    "closed",
]
StepState = Literal["upcoming", "open", "overdue", "late", "done"]
StepChannel = Literal["email", "phone", "post"]

Moment = dt.date | dt.datetime


@dataclass(frozen=True)
class PathEntry:
    """One question of the walk and the answer found, with the claims behind the question."""

    node: str
    question: str
    answer: str
    label: str
    references: tuple[str, ...]
    reading: str | None


@dataclass(frozen=True)
class Change:
    """A single answer that would lead to another outcome, everything else as it is."""

    node: str
    question: str
    answer: str
    label: str
    outcome: StepKind
    title: str


@dataclass(frozen=True)
class DerivationStep:
    """One step on the way to one bound of a window."""

    bound: Literal["opens", "due", "closes"]
    kind: str
    at: Moment
    text: str
    parameter: str | None


@dataclass(frozen=True)
class StepAnchor:
    """The moment a window is counted from, and whether anybody stated it."""

    event: str
    at: Moment
    basis: Literal["stated", "assumed"]
    label: str


@dataclass(frozen=True)
class Alternative:
    """Another channel that would do, and why."""

    channel: StepChannel
    reason: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class StepRecipient:
    """Whom a step is addressed to, and why that person."""

    contact: str
    name: str
    reason: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """Something to do, with its window and the whole of its explanation.

    `to` holds contact ids; `assumes` what has to happen before, where that is not yet the case;
    `change` is the nearest answer that would lead elsewhere; `reading` is set where a number is our
    reading of the sources; `done_at` when it was done.
    """

    id: str
    kind: StepKind
    title: str
    text: str
    state: StepState
    opens: Moment
    due: Moment
    closes: Moment
    to: tuple[str, ...]
    recipients: tuple[StepRecipient, ...]
    channel: StepChannel | None
    alternatives: tuple[Alternative, ...]
    anchor: StepAnchor
    derivation: tuple[DerivationStep, ...]
    path: tuple[PathEntry, ...]
    references: tuple[str, ...]
    change: Change | None = None
    reading: str | None = None
    assumes: tuple[str, ...] = ()
    done_at: dt.datetime | None = None


@dataclass(frozen=True)
class Today:
    """What to do now, and why; `until` is the day the next thing opens, when there is nothing."""

    title: str
    text: str
    until: dt.date | None
    path: tuple[PathEntry, ...]
    references: tuple[str, ...]
    change: Change | None


@dataclass(frozen=True)
class Notice:
    """Something to know about a plan, with the claims behind it."""

    code: str
    message: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class Law:
    """Where it stands: publisher, title, the place in it, its address, and how it is in force."""

    publisher: str
    title: str
    place: str
    dated: dt.date
    at: str
    status: str


@dataclass(frozen=True)
class OverlayNote:
    """What the law of a place that the person switched on adds; `by` is their last day to do it."""

    id: str
    title: str
    message: str
    by: dt.date | None
    derivation: tuple[DerivationStep, ...]
    law: Law


@dataclass(frozen=True)
class Plan:
    """What to do now (`outcome`, explained in `today`), and every step: done, open and to come.

    `advice` holds what is good to know, `warnings` what limits the plan's certainty, and `overlays`
    what law adds that the person switched on.
    """

    schema: int
    rules_version: str
    as_of: dt.datetime
    record: str
    outcome: StepKind
    today: Today
    steps: tuple[Step, ...]
    advice: tuple[Notice, ...]
    warnings: tuple[Notice, ...]
    overlays: tuple[OverlayNote, ...] = ()
