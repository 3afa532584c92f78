"""The guide's pages: Markdown in `docs/guide/` in which calls in double braces are filled in.

- ``says("thanks-24h")`` marks a statement with its claim.
- ``parameter("check_in.opens")`` is a number in words.
- ``draft("thanked", "check_in", now="2026-11-16T09:00")`` is a draft that the engine makes of a
  record in `docs/examples/`.
- ``question(id)`` and ``advice(id)`` link to pages of the flow.
- ``ask(label, node="option")`` links to `/ask/` with these answers given.
- ``plan("fresh", now="2026-11-05T15:30", caption="…")`` is the plan of such a record.
- ``card("thank-you", "when, and in which words")`` links to a page of the guide, with its picture.

A name that does not exist stops the build.
"""

import datetime as dt
import html
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import jinja2
from afterword.drafting import Draft, draft
from afterword.flow.walker import load_flow
from afterword.guidance import claims
from afterword.record import Record, read_record
from afterword.timing.parameters import parameter
from mkdocs.utils.meta import get_data

from site_templates.build.pages_pictures import picture
from site_templates.build.pages_plan import example_plan
from site_templates.build.pages_render import render, source_names

__all__ = ["GuidePage", "guide_pages", "pages_about", "start_page"]


# Who searches for a word of the guide wants its page, before a question that has the word in it.
_FIRST_IN_SEARCH = "---\nsearch:\n  boost: 4\n"


@dataclass(frozen=True)
class GuidePage:
    """A page as MkDocs reads it, the claims it rests on and the outcomes it is about."""

    path: str
    title: str
    text: str
    claims: tuple[str, ...]
    outcomes: tuple[str, ...]


def guide_pages(docs: Path) -> tuple[GuidePage, ...]:
    """Every page of the guide below `docs`, filled in."""
    return tuple(_page(docs, file) for file in sorted((docs / "guide").glob("*.md")))


def pages_about(guide: tuple[GuidePage, ...], outcome: str) -> list[GuidePage]:
    """The pages on a piece of advice, those first that are about it most."""
    found = [page for page in guide if outcome in page.outcomes]
    return sorted(found, key=lambda page: page.outcomes.index(outcome))


def start_page(docs: Path) -> str:
    """The start page, filled in like a page of the guide."""
    return _filled(docs, docs / "index.md", _Calls(docs))


def _page(docs: Path, file: Path) -> GuidePage:
    path = file.relative_to(docs).as_posix()
    _, meta = get_data(file.read_text(encoding="utf-8"))
    calls = _Calls(docs)
    text = _filled(docs, file, calls)
    try:
        outcomes = tuple(load_flow().outcomes[name].id for name in meta.get("outcomes", ()))
        picture(meta["picture"])
    except (LookupError, OSError) as fault:
        raise SystemExit(f"docs/{path}: {fault}") from fault
    who = render("guide_end.md.j2", said=calls.said, home=file.stem == "index")
    text = text.replace("---\n", _FIRST_IN_SEARCH, 1)
    return GuidePage(path, str(meta["title"]), text + who, tuple(calls.said), outcomes)


def _filled(docs: Path, file: Path, calls: "_Calls") -> str:
    """The text of a page with its calls filled in."""
    environment = jinja2.Environment(
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 (what is written here is Markdown of our own)
        keep_trailing_newline=True,
    )
    try:
        source = environment.from_string(file.read_text(encoding="utf-8"))
        return source.render(calls.by_name())
    except (jinja2.TemplateError, LookupError, ValueError, OSError) as fault:
        raise SystemExit(f"docs/{file.relative_to(docs).as_posix()}: {fault}") from fault


class _Calls:
    """What a page may call; it notes the claims that were named."""

    def __init__(self, docs: Path) -> None:
        self._docs = docs
        self.said: list[str] = []

    def by_name(self) -> dict[str, Any]:
        return {
            "says": self.says,
            "parameter": lambda name: parameter(name).words,
            "draft": self.draft,
            "question": _question,
            "advice": _advice,
            "ask": _ask,
            "plan": self.plan,
            "card": self.card,
        }

    def says(self, *names: str) -> str:
        """Small numbers that link to the claims, counted as the page names them."""
        return "".join(self._mark(name) for name in names)

    def _mark(self, name: str) -> str:
        if name not in claims():
            raise ValueError(f"says: found {name}, which is no claim")
        if name not in self.said:
            self.said.append(name)
        number = self.said.index(name) + 1
        label = f"Source {number}: {source_names(name)}"
        return f'[{number}](../sources.md#{name}){{ .aw-cite aria-label="{label}" }}'

    def draft(self, example: str, step: str, *, now: str, caption: str = "", **how: Any) -> str:
        """A draft of the engine, as a figure; what comes from the notes is marked in it."""
        how["to"] = tuple(how.get("to", ()))
        made = draft(self._record(example), step, now=dt.datetime.fromisoformat(now), **how)
        return render(
            "letter.html.j2",
            made=made,
            caption=caption,
            paragraphs=[_paragraph(part, made) for part in made.body.split("\n\n")],
        ).strip()

    def plan(self, example: str, *, now: str, caption: str) -> str:
        """The plan that the engine lays out for a record, as a figure."""
        return example_plan(self._record(example), dt.datetime.fromisoformat(now), caption)

    def card(self, name: str, about: str) -> str:
        """An entry of a list of the guide's pages: picture, title and a few words."""
        _, meta = get_data((self._docs / "guide" / f"{name}.md").read_text(encoding="utf-8"))
        title = html.escape(str(meta["title"]), quote=False)
        return (
            f'<li><a href="{name}/">{picture(meta["picture"])}<span><strong>{title}</strong>'
            f"<span>{html.escape(about, quote=False)}</span></span></a></li>"
        )

    def _record(self, example: str) -> Record:
        file = self._docs / "examples" / f"{example}.json"
        return read_record(json.loads(file.read_text(encoding="utf-8")))


def _paragraph(text: str, made: Draft) -> str:
    """A paragraph as HTML; in a script for the phone its first line says what it is for."""
    if made.channel != "phone":
        return _marked(text, made)
    heading, _, words = text.partition("\n")
    return f"<strong>{html.escape(heading, quote=False)}</strong><br>{_marked(words, made)}"


def _marked(paragraph: str, made: Draft) -> str:
    """A paragraph as HTML, with the person's own words marked."""
    own = [fact.text for fact in made.facts_used if ".debrief." in fact.field]
    own += [fact.text for fact in made.facts_used if fact.field == "experience"]
    spans = list(_spans(paragraph, own))
    parts: list[str] = []
    at = 0
    for start, end in spans:
        parts += [html.escape(paragraph[at:start], quote=False), "<mark>"]
        parts += [html.escape(paragraph[start:end], quote=False), "</mark>"]
        at = end
    parts.append(html.escape(paragraph[at:], quote=False))
    return "".join(parts).replace("\n", "<br>")


def _spans(paragraph: str, own: Iterable[str]) -> Iterable[tuple[int, int]]:
    """Where the words stand, in order, none within another."""
    found = sorted(
        (paragraph.find(text), paragraph.find(text) + len(text))
        for text in set(own)
        if text in paragraph
    )
    reached = 0
    for start, end in found:
        if start >= reached:
            yield start, end
            reached = end


def _question(name: str) -> str:
    return f"[{load_flow().nodes[name].question}](../flow/{name}.md)"


def _advice(name: str, label: str = "") -> str:
    return f"[{label or load_flow().outcomes[name].title}](../flow/{name}.md)"


def _ask(label: str, **answers: str) -> str:
    """A link to `/ask/` that stands where these answers lead.

    Raises:
        ValueError: The answers lead nowhere, or one of them is not asked on the way.
    """
    trace = load_flow().walk(answers)
    asked = [step.node.id for step in trace.path]
    if left := set(answers) - set(asked):
        raise ValueError(f"ask: {', '.join(sorted(left))} is not asked on this way")
    return f"[{label}](../ask.md#{urlencode(answers)})"
