"""This does not begin with thanks.

Why: A note after an interview begins by thanking the person for their time and what they told you.
Bad: I am very interested in the role and look forward to the next step.
Good: Thank you for your time on Tuesday. I am very interested in the role.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "should"
REFERENCE = "start-with-thanks"

_STEPS = ("thank_you", "late_thank_you", "rejection_reply")
_FIRST = 4
"""Sentences that are still the beginning, the greeting among them (our reading)."""

_THANKS = any_of(
    r"""
    thank(?:s|ful|ing|ed)?|thank-?you|(?:my|many|sincere) thanks|grateful(?:ly)?|gratitude|obliged
    appreciat(?:e|ed|ion|ive)|means a lot|kind of you|cheers
    """
)


def find(message: Message) -> Iterator[Span]:
    """A thank-you, or an answer to a rejection, that does not thank in its first sentences."""
    if message.step not in _STEPS:
        return
    beginning = message.sentences[:_FIRST]
    end = beginning[-1][1] if beginning else 0
    if not _THANKS.search(message.own[:end]):
        yield Span(0, 0)
