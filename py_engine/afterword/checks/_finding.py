"""What a check finds: where, how grave, why it matters, and a fix where one is possible."""

from dataclasses import dataclass
from typing import Literal

__all__ = ["Finding", "Fix", "Severity"]

Severity = Literal["must", "should", "consider"]
"""must: do not send it like this; should: better with a change; consider: your call."""


@dataclass(frozen=True, kw_only=True)
class Fix:
    """Text to put in the place of `start` to `end`, counted in Unicode code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One remark on a text.

    `start` and `end` count Unicode code points; both are 0 where the
    remark is about something that is not there. `reference` is the id of a claim.
    """

    code: str
    severity: Severity
    start: int
    end: int
    message: str
    why: str
    reference: str
    fix: Fix | None = None
