"""Patterns written so that people can read them: one way of saying a thing on each line."""

import bisect
import functools
import inspect
import itertools
import operator
import re
from collections.abc import Iterator, Mapping

from afterword.checks._needed import Words, alternatives, needed, rarest

__all__ = ["Late", "Ways", "any_of"]


_KEPT = 128
"""Sentences whose places are kept: more than a message has."""


class Ways:
    """Many ways of saying a thing, looked for in small letters.

    Compiling a pattern costs a thousand times what looking for a word does, so each way is
    compiled when a text first holds a word that the way cannot do without.
    """

    def __init__(self, lines: str, parts: Mapping[str, str]) -> None:
        self._lines = lines
        self._raw_parts = parts

    @functools.cached_property
    def _source(self) -> str:
        return _joined(self._lines)

    @functools.cached_property
    def _parts(self) -> Mapping[str, str]:
        return {name: _joined(part) for name, part in self._raw_parts.items()}

    @functools.cached_property
    def _ways(self) -> tuple[tuple[tuple[Words, ...], tuple[Words, ...], str], ...]:
        """Each way, and sets of words: one of each set stands in every text it fits.

        With them their first letters, by which most ways are ruled out at once.
        """
        words: dict[str, Words] = {}
        for name in reversed(list(self._parts)):  # a part may use the parts after it
            words[name] = rarest(self._parts[name], words)
        found = ((way, needed(way, words)) for way in alternatives(self._source))
        return tuple((sets, tuple(map(_heads, sets)), way) for way, sets in found)

    @functools.cached_property
    def _compiled(self) -> dict[str, re.Pattern[str]]:
        return {}

    def _fitting(self, text: str) -> Iterator[tuple[re.Pattern[str], int, int]]:
        """Each way with the stretches of a text that it may fit."""
        runs = _runs(text)
        for number in self._candidates(runs):
            sets, heads, way = self._ways[number]
            if any(map(runs.isdisjoint, heads)) or not _holds(text, sets):
                continue
            for start, stretch in _around(text, sets[0]) if sets else _stretches(text):
                if len(sets) == 1 or _holds(stretch, sets):
                    if way not in self._compiled:
                        self._compiled[way] = self._compile(way)
                    yield self._compiled[way], start, start + len(stretch)

    @functools.cached_property
    def _by_head(self) -> Mapping[str, list[int]]:
        """The ways by the first letters of the first set of words they need; "" is for no need."""
        found: dict[str, list[int]] = {"": []}
        for number, (_, heads, _) in enumerate(self._ways):
            for head in heads[0] if heads else ("",):
                found.setdefault(head, []).append(number)
        return found

    @functools.cached_property
    def _heads(self) -> frozenset[str]:
        return frozenset(self._by_head)

    def _candidates(self, runs: Words) -> list[int]:
        """The ways whose first words a text with these runs may hold, in their order."""
        heads = self._heads & runs
        if not heads:
            return self._by_head[""]
        return sorted({*self._by_head[""], *(way for head in heads for way in self._by_head[head])})

    def _compile(self, way: str) -> re.Pattern[str]:
        for name, part in self._parts.items():
            way = way.replace(f"<{name}>", f"(?:{part})")
        spaced = way.replace(" ?", r"\s?").replace(" ", r"\s+")
        return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)")

    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """Every way, compiled."""
        return tuple(self._compile(way) for _, _, way in self._ways)

    @functools.cached_property
    def _seen(self) -> dict[str, tuple[tuple[int, int], ...]]:
        return {}

    def found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Every place in a text of small letters where one of the ways stands, with its sentence.

        A sentence is what stands between two ends of sentences. What is found in one is kept:
        while somebody types, one sentence changes and the others stay.
        """
        for start, sentence in _stretches(text):
            spans = self._seen.get(sentence)
            if spans is None:
                if len(self._seen) >= _KEPT:
                    self._seen.clear()
                ways = (way for way, _, _ in self._fitting(sentence))
                spans = tuple(match.span() for way in ways for match in way.finditer(sentence))
                self._seen[sentence] = spans
            for first, last in spans:
                yield start + first, start + last, sentence

    def search(self, text: str) -> re.Match[str] | None:
        """A place where one of the ways stands."""
        return next(self._matches(text.lower()), None)

    def match(self, text: str) -> re.Match[str] | None:
        """A way the text begins with."""
        return next((one for one in self._matches(text.lower()) if one.start() == 0), None)

    def _matches(self, text: str) -> Iterator[re.Match[str]]:
        for pattern, start, end in self._fitting(text):
            yield from pattern.finditer(text, start, end)


class Late:
    """A pattern that is compiled when it is first looked for: most texts need few of them."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._args = pattern, flags

    @functools.cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(*self._args)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self._pattern.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self._pattern.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self._pattern.match(text)


_RUN = 4


def _heads(words: Words) -> Words:
    return Words(word[:_RUN] for word in words)


@functools.lru_cache(maxsize=_KEPT)
def _runs(text: str) -> Words:
    """Every run of up to four characters in a text; every check asks for those of each sentence."""
    return Words(text[i : i + size] for size in range(1, _RUN + 1) for i in range(len(text)))


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


@functools.lru_cache(maxsize=_KEPT)
def _stretches(text: str) -> tuple[tuple[int, str], ...]:
    """What stands between the ends of sentences, with its place: no way goes on past one."""
    ends = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    return tuple((start, text[start:end]) for start, end in itertools.pairwise(ends) if start < end)


_NO_SPACE_AFTER = re.compile(r"(?:[|(]| \)[?*]?(?:\{[\d,]+\})?\??)$")
_NO_SPACE_BEFORE = ("(?=", "(?!", "(?: ", "(?:[", "[", "|", ")", "?", "\\")


def any_of(lines: str, **parts: str) -> Ways:
    """A pattern that finds any line of `lines` as whole words, whatever the case.

    A line that is indented, or that follows a ``|``, goes on from the one before, with
    a space between words and groups. A space stands for
    any white space, `` ?`` for one that may be missing. ``<name>`` stands for one of the ways in
    `parts`, which are written in the same manner; a part may use those after it.
    """
    return Ways(lines, parts)


def _joined(lines: str) -> str:
    ways: list[str] = []
    for line in inspect.cleandoc(lines).splitlines():
        goes_on = ways and (line.startswith(" ") or ways[-1].endswith("|"))
        if not goes_on:
            ways.append(line.strip())
        elif _NO_SPACE_AFTER.search(ways[-1]) or line.strip().startswith(_NO_SPACE_BEFORE):
            ways[-1] += line.strip()
        else:
            ways[-1] += " " + line.strip()
    return "|".join(way for way in ways if way)
