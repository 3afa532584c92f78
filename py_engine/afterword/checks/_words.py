"""Word lists that checks look names and subjects up in, read from ``words.toml``."""

import functools
from collections.abc import Mapping
from typing import Any

from afterword.data import load_data

__all__ = ["distance", "misspelled", "read_as", "short_names", "word_list"]


@functools.cache
def _data() -> Mapping[str, Any]:
    words: Mapping[str, Any] = load_data("afterword.checks", "words")
    return words


@functools.cache
def word_list(name: str) -> frozenset[str]:
    """The words of one list, in small letters."""
    return frozenset(_data()[name])


@functools.cache
def short_names() -> Mapping[str, str]:
    """The full name that each short form stands for."""
    names: Mapping[str, list[str]] = _data()["short_names"]
    return {short: name for name, shorts in names.items() for short in shorts}


@functools.cache
def read_as() -> Mapping[str, str]:
    """What short and quick spellings are read as; fillers as nothing."""
    spelled: Mapping[str, str] = _data()["read_as"]
    return {**dict.fromkeys(word_list("fillers"), ""), **spelled}


def misspelled(word: str) -> str | None:
    """The word that this one is, but for one letter too many, too few, wrong or out of place."""
    if word in _misspellings().get(word, ()):
        return None
    near = {one for key in _without_one(word) for one in _misspellings().get(key, ())}
    ends = word[0], word[-1]  # another last letter is another form of the word
    return next((w for w in sorted(near) if (w[0], w[-1]) == ends and _one_slip(word, w)), None)


@functools.cache
def _misspellings() -> Mapping[str, tuple[str, ...]]:
    """Words that are often misspelled, by what is left of them without one letter."""
    found: dict[str, tuple[str, ...]] = {}
    for word in word_list("often_misspelled"):
        for key in _without_one(word):
            found[key] = (*found.get(key, ()), word)
    return found


def _without_one(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _one_slip(word: str, meant: str) -> bool:
    if len(word) != len(meant):
        return word in _without_one(meant) or meant in _without_one(word)
    wrong = [i for i, (a, b) in enumerate(zip(word, meant, strict=True)) if a != b]
    if len(wrong) <= 1:
        return True
    first, last = wrong[0], wrong[-1]
    swapped = (
        meant[:first] + meant[last] + meant[first + 1 : last] + meant[first] + meant[last + 1 :]
    )
    return word == swapped


_LONGEST_WORD = 60


def distance(one: str, other: str) -> int:
    """How many letters to change, add or leave out to get from one word to the other.

    Of what is longer than any word, only whether it is the same.
    """
    longest = max(len(one), len(other))
    if longest > _LONGEST_WORD:
        return 0 if one == other else longest
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]
