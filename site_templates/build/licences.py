"""Put the licences of everything that is shipped into the site, below `/licences/`."""

import html
import re
from collections.abc import Sequence
from pathlib import Path

from site_templates.build.shipped import Component, shipped

__all__ = ["add_licences"]

_PLACE = "<p>LICENCES</p>"
"""Where the page, which MkDocs made, has room for the table."""


def add_licences(site: Path) -> None:
    """Write each text as a file beside the page `/licences/`, and the table into the page.

    Raises:
        SystemExit: As :func:`shipped` has it, or the page has no place for the table.
    """
    page = site / "licences" / "index.html"
    content = page.read_text(encoding="utf-8")
    if _PLACE not in content:
        raise SystemExit(f"licences/index.html: expected {_PLACE} where the table goes")
    components = shipped()
    for one in components:
        text = "\n\n----\n\n".join(part.strip() for part in one.texts)
        (page.parent / _file(one)).write_text(f"{text}\n", encoding="utf-8")
    page.write_text(content.replace(_PLACE, _table(components)), encoding="utf-8")


def _file(one: Component) -> str:
    return f"{re.sub('[^a-z0-9]+', '-', one.name.lower()).strip('-')}.txt"


def _table(components: Sequence[Component]) -> str:
    rows = "\n".join(
        f"<tr><td>{_named(one)}<br><span>{html.escape(one.version)}</span></td>"
        f"<td>{html.escape(one.does)}</td>"
        f'<td><a href="{_file(one)}">{html.escape(one.licence)}</a></td></tr>'
        for one in components
    )
    heads = "".join(f"<th>{head}</th>" for head in ("What", "What it does", "Licence"))
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"


def _named(one: Component) -> str:
    name = html.escape(one.name)
    return f'<a href="{html.escape(one.source)}">{name}</a>' if one.source else name
