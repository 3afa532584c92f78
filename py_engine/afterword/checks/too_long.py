"""This is longer than such a message should be.

Why: They deal with many applicants, and a brief, clear message shows how you communicate.
Bad: (the same paragraph three times over)
Good: Thank you for your time on Tuesday.
"""

from collections.abc import Iterator

from afterword.checks._lengths import band_for, count_words
from afterword.checks._message import Message, Span

SEVERITY = "should"
REFERENCE = "concise"


def find(message: Message) -> Iterator[Span]:
    """The words beyond the band of this step."""
    band = band_for(message.step, message.channel)
    count = count_words(message.text)
    if count > band.most:
        end = len(message.own.rstrip())
        said = f"{count} words; at most {band.most} read well here."
        yield Span(0, end, said)
