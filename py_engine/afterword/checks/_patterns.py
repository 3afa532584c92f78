"""Patterns written so that people can read them: one way of saying a thing on each line."""

import functools
import re
from collections.abc import Iterator

__all__ = ["Ways", "any_of"]


class Ways:
    """A pattern over small letters: far faster than one that ignores case.

    It is compiled when it is first used, because compiling costs more than searching, and most
    sessions begin without a text to check.
    """

    def __init__(self, source: str) -> None:
        self._source = source

    @functools.cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._source)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in a text of small letters where one of the ways stands."""
        return self._pattern.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where one of the ways stands."""
        return self._pattern.search(text.lower())

    def match(self, text: str) -> re.Match[str] | None:
        """The way the text begins with."""
        return self._pattern.match(text.lower())


def any_of(lines: str, **parts: str) -> Ways:
    """A pattern that finds any line of `lines` as whole words, whatever the case.

    A line that ends with ``|`` goes on in the next. A space stands for any white space, `` ?`` for
    one that may be missing. ``<name>`` stands for one
    of the ways in `parts`, which are written in the same manner.
    """
    text = lines
    for name, part in parts.items():  # a part may itself use the parts after it
        text = text.replace(f"<{name}>", f"(?:{_joined(part)})")
    return Ways(rf"(?<!\w)(?:{_joined(text)})(?!\w)")


def _joined(lines: str) -> str:
    whole = re.sub(r"\|\n\s*", "|", lines.strip())
    ways = (line.strip() for line in whole.splitlines())
    return "|".join(way.replace(" ?", r"\s?").replace(" ", r"\s+") for way in ways if way)
