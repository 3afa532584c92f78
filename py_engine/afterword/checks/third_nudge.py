"""This would be a third follow-up without an answer.

Why: Two unanswered follow-ups are the most, whatever the channel. A third is read as pushing.
Bad: This is my third message, and I wanted to ask again.
Good: I am following up on my message of last week.
For: second_check_in
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of
from afterword.timing.parameters import parameter

SEVERITY = "must"
REFERENCE = "max-two"

_FOLLOW_UPS = ("check_in", "second_check_in")

_COUNTED = any_of(
    r"""
    (?:my|a|the|this) (?:third|fourth|fifth|sixth|3rd|4th|5th) (?:and (?:last|final) )?(?:e-?mail|
        message|note|follow-?up|attempt|reminder|letter|check-?in|try)
    (?:third|fourth|fifth|3rd|4th|5th) time (?:i(?:'m| am|'ve| have)|that i)
    (?:for|now) (?:a|the) (?:third|fourth|fifth|3rd|4th|5th) time
    """
)


def find(message: Message) -> Iterator[Span]:
    """A check-in after two that nobody answered, or one that counts itself as the third."""
    if message.step not in _FOLLOW_UPS:
        return
    counted = list(message.apart(message.matches(_COUNTED)))
    if counted:
        yield from counted
    elif message.history is not None and len(message.history.unanswered) >= _most():
        yield Span(0, 0)


def _most() -> int:
    return parameter("cap.unanswered").value
