"""This does not mention the time they gave.

Why: Naming it gives you a reason to write, and lets them take it up without being blamed.
Bad: I wanted to check in on the ward clerk role. Is there any news?
Good: You mentioned that I might hear by Friday, so I wanted to check in. Is there any news?
For: check_in
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "should"
REFERENCE = "mention-deadline"

_MENTIONED = any_of(
    r"""
    (?:you|dana|they|he|she|your \w+|we|i was|as)(?:'d| had| have|'ve| were|
        \s+kindly)? (?:\w+ ){0,2}?(?:mention\w*|said|told|expect\w*|hop(?:ed|ing)|thought|
            plann\w+|
        indicat\w+|suggest\w*|discuss\w*|estimat\w+|agreed|named|gave|let me know|promised|
        informed|intended|going to)
    (?:on |by |after |as |since |until )?the \d{1,2}(?:st|nd|rd|th)|\d{1,2}[/.-]\d{1,2}|weekend|
        mon(?:day)?|tuesday|wednesday|
        thursday|friday|(?:date|time|day|week|end) (?:that )?(?:you|has|is|had|was)
    time ?(?:line|frame|table|scale)|deadline|target date|by (?:now|then|mon|tues|wednes|thurs|
        fri|the end|last|early|mid|late)\w*|end of (?:the |last |this )?(?:week|month|year)
    last (?:week|month|mon|tues|wednes|thurs|fri)\w*|after the (?:holidays?|break|new year)|
        the holidays|new year|within (?:a|one|two|three|four|\w+) (?:\w+ )?(?:days?|weeks?|
        months?)|few days
    \d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|
        september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)
    (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|
        feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \d{1,2}(?:st|nd|rd|th)?
    (?:one|two|three|four|\d) (?:\w+ )?(?:days|weeks|months)|a (?:week|month|fortnight)
    """
)


def find(message: Message) -> Iterator[Span]:
    """A check-in after a promise that says nothing of it."""
    if message.step != "check_in" or message.history is None:
        return
    said = message.history.promise
    if said is None or said.kind == "none" or message.says(_MENTIONED):
        return
    if not message.promised or message.promised[-1] <= message.now.date():
        yield Span(0, 0)
