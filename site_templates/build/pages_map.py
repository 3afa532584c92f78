"""Draw the flow as an SVG of linked cards, one for each question, laid out with dagre."""

import itertools
import json
import subprocess
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from afterword.flow.walker import Flow, Node, Option

from site_templates.build.pages_render import render

__all__ = ["draw_map"]

_STEP = Path(__file__).with_suffix(".ts")
_WIDTH = 300
_PADDING = 14
# Letters that fit a line: no font is known here, so these are on the safe side.
_HEADING_LETTERS = 32
_LABEL_LETTERS = 34
_HEADING_LINE = 19
_LINE = 17
_GAP = 9


@dataclass(frozen=True)
class _Row:
    """One option: its lines, where it leads, and its place below the card's top."""

    lines: tuple[str, ...]
    target: str
    name: tuple[str, ...]
    kind: str
    top: int
    height: int


@dataclass(frozen=True)
class _Card:
    """One question, its number on the map, and its options as rows."""

    id: str
    number: int
    heading: tuple[str, ...]
    rows: tuple[_Row, ...]
    height: int


def draw_map(flow: Flow, *, alone: bool) -> str:
    """The map; `alone` gives a file of its own, with its colours and with links that fit it."""
    numbers = {name: number for number, name in enumerate(flow.nodes, start=1)}
    cards = [_card(flow, node, numbers) for node in flow.nodes.values()]
    laid = _laid_out(flow, cards)
    svg = render(
        "map.svg.j2",
        cards=cards,
        laid=laid,
        alone=alone,
        width=_WIDTH,
        padding=_PADDING,
        heading_line=_HEADING_LINE,
        line=_LINE,
        gap=_GAP,
        flow=flow,
    )
    return "\n".join(line for line in svg.splitlines() if line.strip()) + "\n"


def _wrapped(text: str, letters: int) -> list[str]:
    return textwrap.wrap(text, letters, break_on_hyphens=False)


def _card(flow: Flow, node: Node, numbers: dict[str, int]) -> _Card:
    number = numbers[node.id]
    heading = tuple(_wrapped(f"{number}. {node.question}", _HEADING_LETTERS))
    top = _PADDING + len(heading) * _HEADING_LINE + _GAP
    rows: list[_Row] = []
    for option in node.options:
        row = _row(flow, option, numbers, top)
        rows.append(row)
        top += row.height
    return _Card(node.id, number, heading, tuple(rows), top + _GAP // 2)


def _row(flow: Flow, option: Option, numbers: dict[str, int], top: int) -> _Row:
    goal = flow.end(option.leads_to)
    if isinstance(goal, Node):
        name, kind = [f"→ {numbers[goal.id]}"], "on"
    else:
        name = _wrapped(f"→ {option.title or goal.title}", _LABEL_LETTERS)
        kind = "wait" if goal.id == "wait" else "do"
    lines = tuple(_wrapped(option.label, _LABEL_LETTERS))
    # Where a row leads to a question, its number stands at the end of the first line.
    height = (len(lines) + (len(name) if kind != "on" else 0)) * _LINE + _GAP
    return _Row(lines, goal.id, tuple(name), kind, top, height)


def _laid_out(flow: Flow, cards: list[_Card]) -> dict[str, Any]:
    """Where dagre places the cards, and the links between questions."""
    links = {
        (node.id, option.leads_to): None
        for node in flow.nodes.values()
        for option in node.options
        if option.leads_to in flow.nodes
    }
    graph = {
        "cards": [{"id": card.id, "width": _WIDTH, "height": card.height} for card in cards],
        "links": list(links),
    }
    done = subprocess.run(
        ["node", _STEP],
        check=True,
        input=json.dumps(graph),
        stdout=subprocess.PIPE,
        text=True,
    )
    laid: dict[str, Any] = json.loads(done.stdout)
    for link in laid["links"]:
        link["path"] = _path(link["bends"])
    return laid


def _path(bends: list[dict[str, float]]) -> str:
    """A smooth line through the bends: curves between the middles of its stretches."""
    points = [(round(bend["x"]), round(bend["y"])) for bend in bends]
    middles = [((a[0] + b[0]) // 2, (a[1] + b[1]) // 2) for a, b in itertools.pairwise(points)]
    parts = [f"M{points[0][0]} {points[0][1]}", f"L{middles[0][0]} {middles[0][1]}"]
    for bend, middle in zip(points[1:-1], middles[1:], strict=True):
        parts.append(f"Q{bend[0]} {bend[1]} {middle[0]} {middle[1]}")
    return " ".join([*parts, f"L{points[-1][0]} {points[-1][1]}"])
