"""How long a message may be: the bands of ``lengths.toml``, and how words are counted."""

import functools
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from afterword.checks._quoting import without_quoted
from afterword.data import load_data

__all__ = ["Band", "band_for", "bands", "count_words"]

_WORD = re.compile(r"\S*\w\S*")


@dataclass(frozen=True)
class Band:
    """Fewest and most words of a message, and the claims behind it."""

    least: int
    most: int
    references: tuple[str, ...]


@functools.cache
def bands() -> Mapping[str, Band]:
    """Every band by its name: a step, or ``card`` for a thank-you written by hand."""
    data = load_data("afterword.checks", "lengths")["bands"]
    return {
        name: Band(entry["least"], entry["most"], tuple(entry["references"]))
        for name, entry in data.items()
    }


_ANY_LENGTH = Band(0, sys.maxsize, ())


def band_for(step: str, channel: str = "email") -> Band:
    """The band of a step; a thank-you by post is a card. A script for the phone has any length."""
    if channel == "phone":
        return _ANY_LENGTH
    is_card = channel == "post" and step.endswith("thank_you")
    return bands().get("card" if is_card else step, _ANY_LENGTH)


def count_words(text: str) -> int:
    """Words in a message, greeting and sign-off included, quoted text below a reply not."""
    return len(_WORD.findall(without_quoted(text)))
