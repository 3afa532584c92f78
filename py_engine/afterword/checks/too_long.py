"""This is longer than such a message should be.

Why: They deal with many applicants, and a brief, clear message shows how you communicate.
Bad: I am following up on my message of last Thursday about the role, in which I asked whether
    there was any news, and I hope it is not a bother that I write again. As I said then, I greatly
    enjoyed our conversation, and I have thought a good deal about the move since, about the shelves
    and the rota and the first weeks, and about what I would do first. I am still very interested,
    more so by the day, and could come in for another conversation whenever it suits you. Is there
    any news yet?
Good: I am following up on my message of last Thursday. Is there any news?
For: second_check_in
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
