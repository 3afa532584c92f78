"""The flow as a Mermaid diagram, for anyone who wants to paste it into a document."""

from collections.abc import Iterator

from afterword.flow.walker import Flow

__all__ = ["mermaid"]


def mermaid(flow: Flow) -> str:
    """A top-down flowchart: questions as boxes, outcomes rounded, options on the edges."""
    return "\n".join(["flowchart TD", *_nodes(flow), *_edges(flow)]) + "\n"


def _nodes(flow: Flow) -> Iterator[str]:
    for node in flow.nodes.values():
        yield f"  {node.id}[{_quoted(node.question)}]"
    for outcome in flow.outcomes.values():
        yield f"  {outcome.id}([{_quoted(outcome.title)}])"


def _edges(flow: Flow) -> Iterator[str]:
    for node in flow.nodes.values():
        for option in node.options:
            yield f"  {node.id} -->|{_quoted(option.label)}| {option.leads_to}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "#quot;") + '"'
