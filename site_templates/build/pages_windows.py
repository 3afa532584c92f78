"""When a piece of advice is due, in words, for pages that know no date of the reader's."""

import functools
import re
import tomllib
from pathlib import Path

from afterword.flow.walker import Trace
from afterword.timing.parameters import parameter

__all__ = ["window_of", "windows"]

_FILE = Path(__file__).resolve().parents[1] / "pages" / "windows.toml"
_PARAMETER = re.compile(r"\{([a-z_]+\.[a-z_]+)\}")


@functools.cache
def windows() -> dict[str, dict[str, str]]:
    """The words by ``outcome`` and ``question``, each by its id, with the numbers put in."""
    data: dict[str, dict[str, str]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {
        group: {name: _filled(text) for name, text in entries.items()}
        for group, entries in data.items()
    }


def _filled(text: str) -> str:
    return _PARAMETER.sub(lambda match: parameter(match[1]).words, text)


def window_of(trace: Trace) -> str:
    """The words for the advice at the end of a path.

    Raises:
        KeyError: Neither the advice nor a question on the way says when it is due.
    """
    own = windows()["outcome"].get(trace.end.id)
    if own is not None:
        return own
    for step in reversed(trace.path):
        if step.node.id in windows()["question"]:
            return windows()["question"][step.node.id]
    raise KeyError(f"windows.toml: nothing says when {trace.end.id} is due")
