"""This is too much like a note to another person of the panel.

Why: People on a panel show each other their notes. Give each one a subject of their own.
Beside: Thank you for your time. I enjoyed hearing about the move and look forward to the next
    step.
Bad: Thank you for your time. I enjoyed hearing about the rota and look forward to the next step.
Good: Your account of the night shifts was new to me, and I am grateful that you made room for it.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._quoting import without_quoted

__all__ = ["similarity"]

SEVERITY = "should"
REFERENCE = "thank-everyone"

_STEPS = ("thank_you", "late_thank_you")
_RUN = 3
_ALIKE = 1 / 3
"""Share of the shorter note's runs of three words that the other may have too (our reading)."""

_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*")
_ENDS = re.compile(r"\A[^\n]{0,80}[,:!]\s*\n|\n\s*[^\n]{0,60},\s*\n[^\n]*\s*\Z")


def find(message: Message) -> Iterator[Span]:
    """More than a third of the runs of three words in common, greeting and sign-off aside."""
    if message.step not in _STEPS:
        return
    for other in message.beside:
        share = similarity(message.text, other)
        if share > _ALIKE:
            said = f"{share:.0%} of it also stands in another note to this panel."
            yield Span(0, len(message.own.rstrip()), said)
            return


def similarity(one: str, other: str) -> float:
    """The part of the shorter text's runs of three words that the other has too, from 0 to 1."""
    runs, others = _runs(one), _runs(other)
    if not runs or not others:
        return 0.0
    return len(runs & others) / min(len(runs), len(others))


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    body = _ENDS.sub("\n", without_quoted(text).strip())
    words = [word.lower() for word in _WORD.findall(body)]
    return frozenset(zip(*(words[offset:] for offset in range(_RUN)), strict=False))
