"""Choose among the wordings of a sentence, and put facts into it.

The choice rests on a stable hash of record, step and sentence, moved on by the person's place on
the panel and by the wording asked for. The same input gives the same words on every machine.
"""

import functools
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from afterword.data import load_data
from afterword.drafting.stems import stem_for

__all__ = ["Fact", "Writer", "phrases", "stable_number"]

_BLANK = re.compile(r"\{(?:(stem|stem_plural)\.)?([a-z_]+)\}")
_STOPS = ".!?。！？"


@dataclass(frozen=True)
class Fact:
    """Words for a sentence, and the field of the record they came from."""

    text: str
    field: str = ""
    stem: str = ""
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


@functools.cache
def phrases() -> Mapping[str, Any]:
    """Everything in ``phrases.toml``."""
    data: Mapping[str, Any] = load_data("afterword.drafting", "phrases")
    return data


def stable_number(*parts: str) -> int:
    """A number that depends on the parts alone, the same everywhere."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).digest()
    return int.from_bytes(digest[:8], "big")


@dataclass
class Writer:
    """Writes the sentences of one draft and remembers which facts went into it.

    `place` is the person's place on the panel: two people never get the same wording of a sentence
    while there are wordings left.
    """

    facts: Mapping[str, Fact]
    seed: str
    group: str
    tone: str
    place: int = 0
    wording: int = 0
    used: list[Fact] = field(default_factory=list)

    def has(self, name: str) -> bool:
        """Whether the fact `name` is there."""
        return name in self.facts

    def say(self, slot: str) -> str:
        """One wording of the sentence `slot`, with facts, beginning with a capital letter."""
        text = self.fill(self.choose(slot))
        return text[:1].upper() + text[1:] if not _is_name(text, self.facts) else text

    def fill(self, sentence: str) -> str:
        """Put facts into the blanks of a sentence."""
        parts: list[str] = []
        end = 0
        for match in _BLANK.finditer(sentence):
            parts.append(sentence[end : match.start()])
            end = match.end()
            parts.append(self._put(match[1], match[2], sentence[end : end + 1]))
        return "".join(parts) + sentence[end:]

    def _put(self, kind: str | None, name: str, following: str) -> str:
        fact = self.facts[name]
        self.used.append(fact)
        text = fact.text
        stem = stem_for(fact.stem) if kind else None
        if stem is not None:
            text = stem.filled(
                text.rstrip(".") if stem.after == "." else text, plural=kind == "stem_plural"
            )
        # "Acme Inc." at the end of a sentence brings its own full stop.
        return text[:-1] if following == "." and text.endswith(".") else text

    def choose(self, slot: str) -> str:
        """One of the wordings of `slot`, its blanks still open."""
        data = phrases()
        lists = data.get(self.group, {}).get(slot) or data["shared"][slot]
        wordings: list[str] = lists.get(self.tone) or lists["any"]
        base = stable_number(self.seed, slot)
        # A step of its own for each sentence, so that another wording of one note is not the
        # first wording of its neighbour's.
        step = 1 + (base >> 16) % max(1, len(wordings) - 1)
        return wordings[(base + self.place + self.wording * step) % len(wordings)]


def _is_name(text: str, facts: Mapping[str, Fact]) -> bool:
    """Whether the sentence begins with a name that is written small, such as a company's."""
    company = facts.get("company")
    return company is not None and text.startswith(company.text)
