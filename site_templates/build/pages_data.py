"""Draw where words go: what is typed, where it lies, what leaves the device and by whose tap."""

import html
import textwrap
from dataclasses import dataclass

from site_templates.build.pages_render import render

__all__ = ["data_page"]

_WIDTH = 360
_LEFT = 16
_LINE = 17
_LETTERS = 40


@dataclass(frozen=True)
class _Box:
    """A place that words come to: its name, what it holds, and the way into it."""

    name: str
    holds: str
    way: str
    inside: bool = True


_BOXES = (
    _Box("You", "What you type, paste, tick or import.", ""),
    _Box(
        "The page",
        "Shows it, and keeps what you type while you type it.",
        "at every letter",
    ),
    _Box(
        "This browser's storage",
        "Your applications, your edits of drafts, settings: in localStorage, with a second copy in"
        " IndexedDB. Nothing computed.",
        "when you pause",
    ),
    _Box(
        "The engine, in a worker",
        "Makes plan, drafts and findings anew each time. The page's policy keeps it from any other"
        " site.",
        "as JSON, and back",
    ),
    _Box(
        "A file, a message, a print",
        "A backup, a calendar, a draft in your mail program, a contact, a transcript to hand in.",
        "only when you tap",
        inside=False,
    ),
)


def data_page() -> dict[str, str]:
    """The page on data by its path below the docs folder."""
    return {"data.md": render("data.md.j2", drawing=_drawing())}


def _drawing() -> str:
    """One column of boxes, the arrow into each with its words; those on the device in a frame."""
    parts: list[str] = []
    y, framed = 46, 0
    for box in _BOXES:
        if box.way:
            parts.append(_arrow(y, box.way))
            y += 40
        lines = textwrap.wrap(box.holds, _LETTERS)
        height = 36 + _LINE * len(lines)
        parts.append(_box(y, height, box.name, lines))
        y += height
        framed = y + 12 if box.inside else framed
    label = "From you to the page, this browser's storage and the engine; a file only when you tap."
    return (
        f'<svg class="aw-data" viewBox="0 0 {_WIDTH} {y + 8}" role="img" aria-label="{label}">'
        f'<rect class="aw-data__device" x="2" y="2" width="{_WIDTH - 4}"'
        f' height="{framed}" rx="10"/>'
        f'<text class="aw-data__where" x="{_LEFT}" y="26">On your device</text>'
        f"{''.join(parts)}</svg>"
    )


def _box(y: int, height: int, name: str, lines: list[str]) -> str:
    words = "".join(
        f'<text x="{_LEFT + 12}" y="{y + 42 + _LINE * number}">{html.escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    return (
        f'<rect class="aw-data__box" x="{_LEFT}" y="{y}" width="{_WIDTH - 2 * _LEFT}"'
        f' height="{height}" rx="6"/>'
        f'<text class="aw-data__name" x="{_LEFT + 12}" y="{y + 22}">{html.escape(name)}</text>'
        f"{words}"
    )


def _arrow(y: int, way: str) -> str:
    middle = _WIDTH // 4
    return (
        f'<path class="aw-data__way" d="M{middle} {y + 4}V{y + 34}m-5-7 5 7 5-7"/>'
        f'<text x="{middle + 14}" y="{y + 24}">{html.escape(way)}</text>'
    )
