"""Nothing in this comes from your interview.

Why: Particular subjects of the conversation show that you listened, and that nobody else could
    have sent this.
Bad: Thank you for your time. I enjoyed learning about the role and look forward to the next step.
Good: Thank you for your time. I enjoyed talking about your move to the new warehouse.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._words import word_list

SEVERITY = "should"
REFERENCE = "specific-topics"

_STEPS = ("thank_you", "late_thank_you")

_WORD = re.compile(r"[^\W\d_]{4,}|\d[\d.,]*\d|[\u3040-\u9fff\uac00-\ud7af]{2,}")
_COMMON = word_list("common")
_STEM = 5


def find(message: Message) -> Iterator[Span]:
    """None of the words of the notes; only where there are notes to compare with."""
    if message.step not in _STEPS or message.record is None:
        return
    notes = _stems(" ".join(_notes(message))) - _stems(
        f"{message.record.company} {message.record.role}"
    )
    if notes and not notes & _stems(message.own):
        yield Span(0, 0)


def _notes(message: Message) -> Iterator[str]:
    rounds = message.record.interviews if message.record else ()
    for interview in rounds:
        debrief = interview.debrief
        yield from (topic.text for topic in debrief.topics)
        for pair in debrief.challenges:
            yield from (pair.theirs, pair.mine)
        yield from (debrief.stood_out, debrief.answers, debrief.forgot)


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning, so that "schedules" meets "scheduling"."""
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(word[:_STEM] for word in words if word not in _COMMON)
