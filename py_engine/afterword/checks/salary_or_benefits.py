"""This speaks of pay or benefits before there is an offer.

Why: Pay and benefits belong to the moment of an actual offer; earlier they take attention away
    from why you are right for the job.
Bad: I would be looking for around 60,000 a year plus dental cover.
Good: I look forward to hearing about the next step.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span

SEVERITY = "must"
REFERENCE = "no-salary"
OF_NOTE = True

_PAY = re.compile(
    r"\b(?:salary|salaries|compensation|remuneration|wages?|pay\s+(?:rate|range|rise|scale))\b",
    re.IGNORECASE,
)


def find(message: Message) -> Iterator[Span]:
    """Pay and benefits."""
    if message.logged("offer_received", "hired"):
        return
    for match in message.matches(_PAY):
        yield Span(match.start(), match.end())
