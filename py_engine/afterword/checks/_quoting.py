"""Find the quoted part of a reply, which is somebody's earlier text and is not checked."""

import re

__all__ = ["without_quoted"]

_BELOW = re.compile(
    r"^[ \t]*(?:-{2,}\s*(?:original message|forwarded message)\s*-{2,}"
    r"|on\b[^\n]{3,120}(?:\n[^\n]{0,80})?\bwrote:[ \t]*$"
    r"|from:[^\n]+\n(?:[ \t]*(?:sent|date|to|cc|subject):[^\n]*\n?){1,5}"
    r"|_{10,}[ \t]*$)",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_VISIBLE = re.compile(r"\S")


def without_quoted(text: str) -> str:
    """The text with everything quoted blanked out, so that positions stay the same."""
    below = _BELOW.search(text)
    if below is not None:
        text = text[: below.start()] + _VISIBLE.sub(" ", text[below.start() :])
    return _QUOTED_LINE.sub(lambda match: _VISIBLE.sub(" ", match.group()), text)
