"""Add `/embed/` to the site: a page outside the theme, for frames, and a script for their pages."""

import json
import shutil
from pathlib import Path
from typing import Any

import jinja2
from afterword.flow.walker import load_flow

from site_templates.build.app import esbuild, metafile
from site_templates.build.pages_flow import ask_address, way_to

__all__ = ["EMBEDDABLE", "add_embed", "oembed", "sandbox_tokens"]

_EMBED = Path(__file__).resolve().parents[1] / "app" / "embed"

EMBEDDABLE = {"ask/": "view=ask", "planner/": "view=plan", "practice/": "view=case"}
"""Pages that a frame can show, with the choices that show them."""

_WIDTH, _HEIGHT = 640, 720
"""Pixels a page gives the frame that has not heard its height."""


def add_embed(site: Path, app: str, address: str | None) -> None:
    """Write the page, its scripts and its style.

    Args:
        site: Folder of the site being built.
        app: The entry of the app's bundle, below that folder.
        address: The site's own address, with a slash at its end, where it is known.
    """
    folder = site / "embed"
    folder.mkdir()
    shutil.copy(_EMBED / "embed.css", folder)
    common = ("--format=iife", f"--outdir={folder}")
    esbuild(str(_EMBED / "embed.ts"), "--entry-names=[name]-[hash]", metafile("embed"), *common)
    # Other people's pages name this one: its address may never change.
    esbuild(str(_EMBED / "frame.ts"), *common)
    (script,) = folder.glob("embed-*.js")
    (folder / "index.html").write_text(_page(script.name, app, address), encoding="utf-8")
    if address is not None:
        for page, choices in {"embed/": "view=ask", **EMBEDDABLE}.items():
            text = json.dumps(oembed(address, choices), indent=1) + "\n"
            (site / page / "oembed.json").write_text(text, encoding="utf-8")


def _page(script: str, app: str, address: str | None) -> str:
    flow = load_flow()
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_EMBED),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 (our own texts; the `e` filter escapes them)
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    ways = {
        name: ask_address(way_to(flow, name)).removeprefix("#")
        for name in (*flow.nodes, *flow.outcomes)
    }
    return environment.get_template("embed.html.j2").render(
        outcomes=flow.outcomes.values(),
        ways=json.dumps(ways).replace("<", "\\u003c"),
        script=script,
        app=app,
        address=address,
    )


def oembed(address: str, choices: str) -> dict[str, Any]:
    """What a page that asks by oEmbed is told, as the format's version 1.0 has it."""
    source = f"{address}embed/?{choices}"
    return {
        "version": "1.0",
        "type": "rich",
        "provider_name": "Afterword",
        "provider_url": address,
        "title": "Afterword: what to do after a job interview",
        "width": _WIDTH,
        "height": _HEIGHT,
        "html": (
            f'<iframe src="{source}" width="{_WIDTH}" height="{_HEIGHT}" loading="lazy"'
            f' title="Afterword: what to do after a job interview" style="border:0"'
            f' sandbox="{sandbox_tokens()}"></iframe>'
        ),
    }


def sandbox_tokens() -> str:
    """What a frame of ours needs, from its one home in the browser's code."""
    text = (_EMBED / "tokens.ts").read_text(encoding="utf-8")
    return text.split('SANDBOX =\n  "')[1].partition('"')[0]
