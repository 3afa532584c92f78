"""The debrief's sentence stems, which are also the sentences of drafts."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from afterword.data import load_data

__all__ = ["Stem", "stem_for", "stems"]


@dataclass(frozen=True, kw_only=True)
class Stem:
    """A sentence with a blank for one field of the record.

    `field` is a path such as ``debrief.topics[].text``; the blank stands between `before` and
    `after` (`after_plural` where the blank holds several things). `draft` is false for notes that
    are the person's own and never reach a draft.
    """

    field: str
    before: str
    after: str
    hint: str
    draft: bool
    after_plural: str = ""

    def filled(self, text: str, *, plural: bool = False) -> str:
        """The sentence with `text` in its blank."""
        after = self.after_plural if plural else self.after
        gap = "" if after[:1] in ".,;:" else " "
        return f"{self.before} {text}{gap}{after}"


@functools.cache
def stems() -> tuple[Stem, ...]:
    """Every stem, in the order the debrief asks them."""
    data = load_data("afterword.drafting", "stems")
    return tuple(Stem(**entry) for entry in data["stem"])


@functools.cache
def _by_field() -> Mapping[str, Stem]:
    return {stem.field: stem for stem in stems()}


def stem_for(field: str) -> Stem | None:
    """The stem of a field, given with or without list numbers and the interview before it."""
    return _by_field().get(field)
