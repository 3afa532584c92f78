"""Render the templates of generated pages in `site_templates/pages/`."""

import functools
import html
import re
from pathlib import Path
from typing import Any

import jinja2
from afterword.guidance import claims, sources

__all__ = ["render", "sentence", "source_names"]

_TEMPLATES = Path(__file__).resolve().parents[1] / "pages"


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        # What is rendered is Markdown of our own texts; the `e` filter escapes where it is HTML.
        autoescape=False,  # noqa: S701
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"plain": _plain, "sentence": sentence}
    environment.globals |= {"claims": claims(), "sources": sources(), "source_names": source_names}
    return environment


def render(template: str, **values: Any) -> str:
    """The text of a template; a name it does not know is an error."""
    return _environment().get_template(template).render(values)


def source_names(claim: str) -> str:
    """Who says so, in few words: the names of a claim's sources."""
    return ", ".join(sources()[key].by.partition(", with")[0] for key in claims()[claim].sources)


def sentence(name: str) -> str:
    """A name such as ``check_in_phone`` or ``test_a_week_ends`` as words."""
    words = re.sub(r"^test_", "", name).replace("_", " ").replace(".", ": ")
    return words[:1].upper() + words[1:]


def _plain(text: str) -> str:
    """One line that is safe in a page's front matter, between double quotes."""
    return html.unescape(" ".join(text.split())).replace("\\", "\\\\").replace('"', "”")
