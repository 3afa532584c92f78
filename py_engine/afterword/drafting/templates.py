"""Render a step's template: the template orders the parts, the phrases say them."""

import functools
import re
from collections.abc import Sequence
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from afterword.data import read_text
from afterword.drafting.wording import Writer, phrases

__all__ = ["render"]


_FORMS = ("clause", "unclear")
"""Forms of a note that have sentences of their own."""


def _source(name: str) -> str:
    return read_text("afterword.drafting", f"templates/{name}")


@functools.cache
def _environment() -> ImmutableSandboxedEnvironment:
    # Plain text for a letter: escaping for HTML would corrupt it. The page shows it as text.
    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, writer: Writer, **values: Any) -> str:
    """The text of `template`, its parts written by `writer`."""
    parts = _Parts(writer)
    text = (
        _environment()
        .get_template(f"{template}.j2")
        .render(
            say=writer.say,
            has=writer.has,
            greeting=parts.greeting,
            signoff=parts.signoff,
            together=parts.together,
            in_turn=parts.in_turn,
            label=phrases()["script"].__getitem__,
            **values,
        )
    )
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Parts:
    """What templates call besides ``say``: parts that depend on which facts there are."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def greeting(self) -> str:
        return self._writer.say("greeting" if self._writer.has("name") else "greeting_nobody")

    def signoff(self) -> str:
        name = self._writer.fill("{sender}") if self._writer.has("sender") else ""
        return f"{self._writer.say('signoff')}\n{name}".strip()

    def in_turn(self, *names: str) -> Sequence[str]:
        """The notes there are, beginning with another one for each person of a panel."""
        there = [name for name in names if self._sentence(name)]
        start = self._writer.place % len(there) if there else 0
        return there[start:] + there[:start]

    def together(self, names: Sequence[str]) -> str:
        """The sentences of these notes as one paragraph; a note that is not there gives none."""
        sentences = (self._sentence(name) for name in names)
        return " ".join(self._writer.say(slot) for slot in sentences if slot)

    def _sentence(self, name: str) -> str:
        """The sentence a note asks for, by the form the note has; empty without the note."""
        has = self._writer.has
        if name in ("fit", "remind_fit"):
            if not has("experience"):
                return "" if name == "remind_fit" else "fit_general"
            return f"{name}_sentence" if has("experience_sentence") else name
        if name == "challenge":
            return self._challenge()
        if name == "link":
            return "link" if has("link_about") else ""
        if not has(name):
            return ""
        return next((f"{name}_{form}" for form in _FORMS if has(f"{name}_{form}")), name)

    def _challenge(self) -> str:
        has = self._writer.has
        if not has("theirs"):
            return ""
        alone = "" if has("mine") else "_alone"
        for form in _FORMS:
            if has(f"theirs_{form}"):
                return f"challenge{alone}_{form}"
        return "challenge_plural" if has("theirs_plural") and not alone else f"challenge{alone}"
