"""The flow's pages: the map with its text version, and one page per question and outcome."""

from collections import deque
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from afterword.flow.walker import Flow, Node, Option, Trace, load_flow

from site_templates.build.pages_guide import GuidePage, pages_about
from site_templates.build.pages_map import draw_map
from site_templates.build.pages_pictures import OF_ADVICE
from site_templates.build.pages_render import render, sentence
from site_templates.build.pages_sources import anchor
from site_templates.build.pages_windows import window_of

__all__ = ["ask_address", "flow_pages", "way_to"]


def flow_pages(guide: tuple[GuidePage, ...]) -> dict[str, str]:
    """Map, its file, and a page for everything on it, by path below the docs folder."""
    flow = load_flow()
    pages = {
        "flow/index.md": render(
            "flow.md.j2",
            flow=flow,
            call=load_flow("phone_call"),
            drawing=draw_map(flow, alone=False),
            anchor=anchor,
        ),
        "flow/map.svg": draw_map(flow, alone=True),
    }
    for name, node in flow.nodes.items():
        pages[f"flow/{name}.md"] = render(
            "node.md.j2", node=node, title=_title(flow, node), **_around(flow, name)
        )
    due = _windows(flow)
    for name, outcome in flow.outcomes.items():
        pages[f"flow/{name}.md"] = render(
            "outcome.md.j2",
            outcome=outcome,
            picture=OF_ADVICE[name],
            windows=due[name],
            pages=pages_about(guide, name),
            **_around(flow, name),
        )
    return pages


def _title(flow: Flow, node: Node) -> str:
    """The question; where two questions read alike, with the place this one has in the flow."""
    alike = [one for one in flow.nodes.values() if one.question == node.question]
    return node.question if len(alike) == 1 else f"{node.question} ({sentence(node.id)})"


def _around(flow: Flow, name: str) -> dict[str, Any]:
    """What leads here, and the address of `/ask/` that stands here."""
    here: list[tuple[Node, Option]] = [
        (node, option)
        for node in flow.nodes.values()
        for option in node.options
        if option.leads_to == name
    ]
    return {"flow": flow, "leading": here, "ask": ask_address(way_to(flow, name))}


def way_to(flow: Flow, name: str) -> Mapping[str, str]:
    """The answers of a shortest path from the start to a question or outcome."""
    waiting: deque[tuple[str, dict[str, str]]] = deque([(flow.start, {})])
    while waiting:
        at, answers = waiting.popleft()
        if at == name:
            return answers
        for option in flow.nodes[at].options if at in flow.nodes else ():
            waiting.append((option.leads_to, answers | {at: option.answer}))
    raise KeyError(f"no path reaches {name}")


def ask_address(answers: Mapping[str, str]) -> str:
    """The fragment of `/ask/` with these answers given."""
    return f"#{urlencode(answers)}" if answers else ""


def _windows(flow: Flow) -> dict[str, list[str]]:
    """When each outcome is due: every wording that one of its paths ends with, once."""
    found: dict[str, dict[str, Trace]] = {}
    for trace in flow.paths():
        found.setdefault(trace.end.id, {}).setdefault(window_of(trace), trace)
    return {name: list(words) for name, words in found.items()}
