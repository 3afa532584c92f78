"""This greets nobody, though you know a name.

Why: A message to a particular person gets an answer; one to everybody is easy to pass over.
Bad: To whom it may concern, thank you for the interview.
Good: Dear Dana, thank you for the interview.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import Late

SEVERITY = "should"
REFERENCE = "specific-person"

_ANYBODY = Late(
    r"\s*(?P<greeting>to\s+whom(?:soever)?\s+it\s+(?:may|might)\s+concern"
    r"|(?:dear|hello|hi|good\s+(?:morning|afternoon|day)|greetings|respected),?\s+(?:(?:sirs?|madams?|ma'am|gentlem[ae]n|ladies)(?:\s*(?:or|and|/)\s*(?:sirs?|madams?|ma'am|gentlemen))?"
    r"|(?:the\s+)?(?:hiring|recruit\w+|hr|human\s+resources|talent|selection|interview|search)(?:\s+(?:manager|team|department|committee|panel|board|staff|acquisition(?:\s+team)?))?"
    r"|recruiter|employer|interviewer|team|manager|company|all|everyone))(?=\s*(?:[,:.!\n]|$))",
    re.IGNORECASE,
)


def find(message: Message) -> Iterator[Span]:
    """A greeting for anybody, where a contact with a name is known."""
    if message.record is None:
        return
    people = message.contacts or message.record.contacts
    named = [one for one in people if one.part != "hr_mailbox" and "@" not in one.name]
    match = _ANYBODY.match(message.own)
    if (
        match is None
        or not named
        or (len(message.contacts) > 1 and "all" in match["greeting"].lower())
    ):
        return
    start, end = match.span("greeting")
    greeted = match["greeting"].split(maxsplit=1)[-1].lower()
    if any(greeted in one.name.lower() for one in people):
        return  # the contact is a team, and is greeted by its name
    yield Span(start, end, f"You know a name: {named[0].name}.", f"Dear {named[0].name}")
