"""What drafting gives back: the message, the facts in it, and what is still missing."""

from dataclasses import dataclass

from afterword.checks import Finding

__all__ = ["Draft", "FactUsed", "Missing"]


@dataclass(frozen=True, kw_only=True)
class FactUsed:
    """A fact that stands in the draft: the record's field it came from, and its words there."""

    field: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Missing:
    """Something the person could still answer: the record's field, and the question."""

    field: str
    question: str


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A message for one step, made of the record alone.

    `to` holds contact ids. `wording` is the wording that was asked for. `ready` is true when the
    draft holds a fact of this application, has the length its step asks for and no check objects
    (`genuine-not-template`). Nothing is ever sent: the person edits it first (`choose-words`).
    """

    subject: str
    body: str
    to: tuple[str, ...]
    channel: str
    step: str
    tone: str
    wording: int
    facts_used: tuple[FactUsed, ...]
    missing: tuple[Missing, ...]
    findings: tuple[Finding, ...]
    ready: bool
