"""A text as it is read for its meaning: short forms written out, fillers left out, typos mended.

A way of saying a thing is then written once: "i am", "i'm" and "im" read the same, and so do
"I need" and "I really, really need". Every place of the reading leads back to the text.
"""

import bisect
import functools
import re
from dataclasses import dataclass

from afterword.checks._words import misspelled, read_as

__all__ = ["Reading", "read"]

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?(?:'[a-z]+)?")
_ENDINGS = (
    ("n't", " not"),
    ("'ll", " will"),
    ("'ve", " have"),
    ("'re", " are"),
    ("'m", " am"),
    ("'d", " would"),
)
_IS = frozenset({"it", "that", "this", "what", "there", "here", "how", "where", "who", "he", "she"})
_LEAST_MISSPELLED = 5
"""Letters a word has at least before it is taken for another one with a slip."""


@dataclass(frozen=True)
class Reading:
    """Small letters to look for ways of saying things in; `place` leads back to the text."""

    text: str
    _changes: tuple[tuple[int, int, int, int], ...]
    """Start and end of each changed word, here and in the text."""

    @functools.cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(change[0] for change in self._changes)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text that a place of the reading stands for."""
        return self._back(start, end=False), self._back(end, end=True)

    def _back(self, position: int, *, end: bool) -> int:
        look = bisect.bisect_left if end else bisect.bisect_right
        index = look(self._starts, position) - 1
        if index < 0:
            return position
        _, here, start, there = self._changes[index]
        if position < here:
            return there if end else start
        return position - here + there


def read(small: str) -> Reading:
    """The reading of a text in small letters, its apostrophes plain."""
    pieces: list[str] = []
    changes: list[tuple[int, int, int, int]] = []
    done = length = 0
    for match in _WORD.finditer(small):
        word = match.group()
        said = _said(word)
        if said == word or match.start() < done:
            continue
        start, end = match.span()
        if not said:
            end += small[end : end + 1] in (" ", ",")
            end += small[end : end + 1] == " "
        pieces += (small[done:start], said)
        length += start - done
        changes.append((length, length + len(said), start, end))
        length += len(said)
        done = end
    pieces.append(small[done:])
    return Reading("".join(pieces), tuple(changes))


@functools.lru_cache(maxsize=4096)
def _said(word: str) -> str:
    """What a word is read as; empty for a filler."""
    known = read_as().get(word)
    if known is not None:
        return known
    if "'" in word:
        for ending, meaning in _ENDINGS:
            if word.endswith(ending):
                return word.removesuffix(ending) + meaning
        if word.endswith("'s") and word.removesuffix("'s") in _IS:
            return word.removesuffix("'s") + " is"
    elif len(word) >= _LEAST_MISSPELLED:
        return misspelled(word) or word
    return word
