"""Begin a part that is made of several files: `python -m site_templates.build.new check its_name`.

What is written works at once and says too little; CONTRIBUTING.md says what to do with it.
"""

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

__all__ = ["KINDS", "new_check", "new_overlay"]

_REPOSITORY = Path(__file__).resolve().parents[2]

_CHECK = '''\
"""This says something that should be said otherwise.

Why: Say here, to the person who wrote the message, what a reader makes of it.
Bad: Thank you for your time. Replace these words.
Good: Thank you for your time. I look forward to the next step.
"""

from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of

SEVERITY = "consider"
REFERENCE = "concise"

_WAYS = any_of(
    r"""
    replace these words
    """
)


def find(message: Message) -> Iterator[Span]:
    """Every place where it is said."""
    yield from message.apart(message.worded(_WAYS))
'''

_CHECK_CASES = """\
# What must not be objected to, and what must. `finds` is the place that is marked.

pass = [
  { text = "Dear Dana,\\n\\nThank you for your time today." },
]

fail = [
  { text = "Dear Dana,\\n\\nThank you. Replace these words.", finds = "Replace these words" },
]
"""

_OVERLAY = """\
title = "Place: what it is about"
jurisdiction = "Place, Country"
regions = ["CA"]
valid_from = "2026-01-01"
read = "2026-01-01"
summary = "What the law says, for whom, and where it ends."
note = "What it means for this person now. With a [term], {by} is its last day."
ends_with = ["rejected", "withdrew", "hired", "closed"]

[law]
publisher = "Who publishes the law"
title = "Its title"
place = "the place in it"
dated = "2026-01-01"
at = "https://example.com/"
status = "In force since 1 January 2026."
"""


def main() -> None:
    """Write the files of one part, and say what to do next.

    Raises:
        SystemExit: the kind or the name is none, or the name is taken.
    """
    kind, name = [*sys.argv[1:], "", ""][:2]
    if kind not in KINDS:
        raise SystemExit(f"new: expected one of {', '.join(KINDS)}, found {kind!r}")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise SystemExit(f"new: expected NAME=words_with_underscores, found {name!r}")
    for file in KINDS[kind](_REPOSITORY, name):
        print(f"new: {file.relative_to(_REPOSITORY)}")
    print(f"new: CONTRIBUTING.md, “Add a{'n' if kind[0] in 'aeiou' else ''} {kind}”, goes on here")


def new_check(root: Path, name: str) -> tuple[Path, ...]:
    """Write a check, its cases, and its place among the others; the files, in that order."""
    module = root / "py_engine" / "afterword" / "checks" / f"{name}.py"
    cases = root / "tests" / "cases" / "checks" / f"{name}.toml"
    registry = module.with_name("_registry.py")
    _write(module, _CHECK)
    _write(cases, _CHECK_CASES)
    text = registry.read_text(encoding="utf-8")
    begin = text.index("from afterword.checks import (\n")
    end = text.index(")\n", begin)
    listed = sorted([*text[begin:end].split("\n")[1:-1], f"    {name},"])
    text = text[: text.index("\n", begin) + 1] + "\n".join(listed) + "\n" + text[end:]
    last = text.index("\n)\n", text.index("_MODULES"))
    registry.write_text(f"{text[:last]}\n    {name},{text[last:]}", encoding="utf-8")
    return module, cases, registry


def new_overlay(root: Path, name: str) -> tuple[Path, ...]:
    """Write an overlay, and its place among the others; the files, in that order."""
    file = root / "py_engine" / "afterword" / "overlays" / f"{name}.toml"
    listing = file.with_name("__init__.py")
    _write(file, _OVERLAY)
    text = listing.read_text(encoding="utf-8")
    changed = re.sub(r"^(OVERLAYS = \(.*)\)$", rf'\1, "{name}")', text, flags=re.MULTILINE)
    listing.write_text(changed, encoding="utf-8")
    return file, listing


def _write(file: Path, text: str) -> None:
    if file.exists():
        raise SystemExit(f"new: {file.name} is there already")
    file.write_text(text, encoding="utf-8")


KINDS: Mapping[str, Callable[[Path, str], tuple[Path, ...]]] = {
    "check": new_check,
    "overlay": new_overlay,
}

if __name__ == "__main__":
    main()
