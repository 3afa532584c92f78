"""The flow as data for `/ask/`, which walks it in the browser before the engine has started."""

from typing import Any

from afterword.flow.walker import Node, Outcome, load_flow
from afterword.guidance import claims

from site_templates.build.pages_guide import GuidePage, pages_about
from site_templates.build.pages_pictures import OF_ADVICE, picture
from site_templates.build.pages_render import source_names
from site_templates.build.pages_windows import windows

__all__ = ["flow_data"]


def flow_data(guide: tuple[GuidePage, ...]) -> dict[str, Any]:
    """Questions, outcomes, the claims they name, when something is due, and pages to read on."""
    flow = load_flow()
    named = {claim for end in (*flow.nodes, *flow.outcomes) for claim in flow.end(end).references}
    return {
        "start": flow.start,
        "nodes": {name: _node(node) for name, node in flow.nodes.items()},
        "outcomes": {name: _outcome(outcome) for name, outcome in flow.outcomes.items()},
        "claims": {
            claim: {"statement": claims()[claim].statement, "by": source_names(claim)}
            for claim in claims()
            if claim in named
        },
        "windows": windows(),
        "pages": {
            name: [
                {"title": page.title, "address": page.path.removesuffix(".md") + "/"}
                for page in pages_about(guide, name)
            ]
            for name in flow.outcomes
        },
    }


def _node(node: Node) -> dict[str, Any]:
    return {
        "question": node.question,
        "why": node.why,
        "reading": node.reading,
        "references": node.references,
        "options": [
            {
                "answer": option.answer,
                "label": option.label,
                "leads_to": option.leads_to,
                "unsure": option.unsure,
                "title": option.title,
                "says": option.says,
            }
            for option in node.options
        ],
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "title": outcome.title,
        "text": outcome.text,
        "references": outcome.references,
        "picture": picture(OF_ADVICE[outcome.id]),
    }
