"""Reference pages: numbers, checks, drafts, command line, schemas, rule versions and the proof."""

import ast
import contextlib
import io
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from unittest import mock

from afterword.checks import bands, checks
from afterword.cli import main as command
from afterword.drafting import stems
from afterword.flow.proof import prove
from afterword.flow.walker import load_flow
from afterword.guidance.coverage import draft_references
from afterword.overlays import overlays
from afterword.phrases import say_date
from afterword.schema import schemas
from afterword.timing.parameters import MonthDay, Parameter, parameters, rules_history

from site_templates.build.pages_render import render, sentence
from site_templates.build.pages_sources import anchor

__all__ = ["command_help", "help_parts", "reference_pages"]

_TESTS = Path(__file__).resolve().parents[2] / "tests" / "engine"
_PROPERTIES = {
    "The flow": ("test_flow.py",),
    "Plans, over random applications": ("invariants.py", "test_plan_properties.py"),
    "Where the advice comes from": ("test_coverage.py",),
}


def reference_pages() -> dict[str, str]:
    """Every page of the reference, and the proof, by its path below the docs folder."""
    versions = rules_history()
    models = schemas()
    pages = {
        "reference/index.md": render("reference.md.j2", models=models),
        "reference/parameters.md": render(
            "parameters.md.j2", parameters=parameters(), value=_value, anchor=anchor
        ),
        "reference/checks.md": render("checks.md.j2", checks=checks(), anchor=anchor),
        "reference/drafts.md": render(
            "drafts.md.j2",
            drafts=draft_references(),
            bands=bands(),
            stems=stems(),
            anchor=anchor,
        ),
        "reference/command-line.md": render(
            "command_line.md.j2",
            commands={name: help_parts(text) for name, text in command_help().items()},
        ),
        "reference/overlays.md": render("overlays.md.j2", overlays=overlays(), say_date=say_date),
        "reference/changes.md": render("changes.md.j2", versions=versions),
        "proof.md": render(
            "proof.md.j2", proof=prove(load_flow()), flow=load_flow(), properties=_properties()
        ),
    }
    files = {
        f"reference/schema/{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in models.items()
    }
    return pages | files


def _value(parameter: Parameter | MonthDay) -> str:
    """The number as people say it."""
    if isinstance(parameter, MonthDay):
        months = "January February March April May June July August September October November"
        return f"{parameter.day} {[*months.split(), 'December'][parameter.month - 1]}"
    return parameter.words + (" before" if parameter.value < 0 else "")


def command_help() -> Mapping[str, str]:
    """The help text of the command and of each of its commands, by the words that print it."""
    top = _help()
    names = re.findall(r"^    (\w+)\s", top, re.MULTILINE)
    return {"afterword": top} | {f"afterword {name}": _help(name) for name in names}


def help_parts(text: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """A help text in its paragraphs: the words that lead each, and the arguments it explains.

    A page that is read on a phone has no room for two columns of text.
    """
    parts: list[tuple[str, list[tuple[str, str]]]] = []
    for paragraph in text.split("\n\n"):
        first, *lines = paragraph.splitlines()
        arguments: list[tuple[str, str]] = []
        for line in lines:
            name, _, about = re.sub(r" {2,}", "\t", line.strip()).partition("\t")
            if line.startswith(" " * 10):
                arguments[-1] = (arguments[-1][0], name)
            else:
                arguments.append((name, about))
        parts.append((first, arguments))
    return parts


def _help(*words: str) -> str:
    out = io.StringIO()
    # Help is laid out for the terminal it is asked in. Here it is one line each, for the page.
    plain = mock.patch.dict(os.environ, {"COLUMNS": "1000", "NO_COLOR": "1"})
    with plain, contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
        command([*words, "--help"])
    return out.getvalue().strip()


def _properties() -> dict[str, list[str]]:
    """What the tests hold, read from the names of the tests themselves."""
    return {
        heading: [one for name in names for one in _sentences(_TESTS / name)]
        for heading, names in _PROPERTIES.items()
    }


def _sentences(file: Path) -> list[str]:
    """The names of a file's tests, and of what counts itself among the invariants."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    return [
        sentence(one.name)
        for one in functions
        if one.name.startswith("test_")
        or any(ast.unparse(mark) == "invariant" for mark in one.decorator_list)
    ]
