"""Patterns written so that people can read them: one way of saying a thing on each line."""

import bisect
import functools
import itertools
import operator
import re
from collections.abc import Iterator, Mapping

from afterword.checks._needed import Words, alternatives, needed, rarest

__all__ = ["Ways", "any_of"]


class Ways:
    """Many ways of saying a thing, looked for in small letters.

    Compiling a pattern costs a thousand times what looking for a word does, so each way is
    compiled when a text first holds a word that the way cannot do without.
    """

    def __init__(self, source: str, parts: Mapping[str, str]) -> None:
        self._source = source
        self._parts = parts

    @functools.cached_property
    def _ways(self) -> tuple[tuple[tuple[Words, ...], str], ...]:
        """Each way, and sets of words: one of each set stands in every text it fits."""
        words: dict[str, Words] = {}
        for name in reversed(list(self._parts)):  # a part may use the parts after it
            words[name] = rarest(self._parts[name], words)
        ways = alternatives(self._source)
        return tuple((needed(way, words), way) for way in ways)

    @functools.cached_property
    def _compiled(self) -> dict[str, re.Pattern[str]]:
        return {}

    def _fitting(self, text: str) -> Iterator[tuple[re.Pattern[str], int, int]]:
        """Each way with the stretches of a text that it may fit."""
        for sets, way in self._ways:
            if not _holds(text, sets):
                continue
            for start, stretch in _around(text, sets[0]) if sets else _stretches(text):
                if len(sets) == 1 or _holds(stretch, sets):
                    if way not in self._compiled:
                        self._compiled[way] = self._compile(way)
                    yield self._compiled[way], start, start + len(stretch)

    def _compile(self, way: str) -> re.Pattern[str]:
        for name, part in self._parts.items():
            way = way.replace(f"<{name}>", f"(?:{part})")
        spaced = way.replace(" ?", r"\s?").replace(" ", r"\s+")
        return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)")

    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """Every way, compiled."""
        return tuple(self._compile(way) for _, way in self._ways)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in a text of small letters where one of the ways stands, way by way."""
        for pattern, start, end in self._fitting(text):
            yield from pattern.finditer(text, start, end)

    def search(self, text: str) -> re.Match[str] | None:
        """A place where one of the ways stands."""
        return next(self.finditer(text.lower()), None)

    def match(self, text: str) -> re.Match[str] | None:
        """A way the text begins with."""
        found = (match for match in self.finditer(text.lower()) if match.start() == 0)
        return next(found, None)


def _holds(text: str, sets: tuple[Words, ...]) -> bool:
    for words in sets:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


def _around(text: str, words: Words) -> list[tuple[int, str]]:
    """The stretches of a text that hold one of the words, in order."""
    stretches = _stretches(text)
    found = set()
    for word in words:
        place = text.find(word)
        while place >= 0:
            index = bisect.bisect_right(stretches, place, key=_start) - 1
            found.add(index)
            start, stretch = stretches[index]
            place = text.find(word, start + len(stretch))
    return [stretches[index] for index in sorted(found)]


_start = operator.itemgetter(0)
_END = re.compile(r"(?<=[.!?])\s+|\n\s*\n")


@functools.lru_cache(maxsize=4)
def _stretches(text: str) -> tuple[tuple[int, str], ...]:
    """What stands between the ends of sentences, with its place: no way goes on past one."""
    ends = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    return tuple((start, text[start:end]) for start, end in itertools.pairwise(ends) if start < end)


def any_of(lines: str, **parts: str) -> Ways:
    """A pattern that finds any line of `lines` as whole words, whatever the case.

    A line that ends with ``|`` goes on in the next. A space stands for any white space, `` ?`` for
    one that may be missing. ``<name>`` stands for one
    of the ways in `parts`, which are written in the same manner; a part may use those after it.
    """
    return Ways(_joined(lines), {name: _joined(part) for name, part in parts.items()})


def _joined(lines: str) -> str:
    ways = (line.strip() for line in re.sub(r"\|\n\s*", "|", lines.strip()).splitlines())
    return "|".join(way for way in ways if way)
