"""What can be proved about the flow from its data alone: every path, no cycle, no dead end."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from afterword.flow.walker import Flow, Trace

__all__ = ["FlowProof", "prove"]


@dataclass(frozen=True)
class FlowProof:
    """The counts, and the faults found: an empty tuple is the proof.

    `paths_to` counts the paths that end at each outcome.
    """

    questions: int
    options: int
    outcomes: int
    paths: int
    longest_path: int
    paths_to: dict[str, int]
    faults: tuple[str, ...]


def prove(flow: Flow) -> FlowProof:
    """Follow every path of `flow`, and name whatever is wrong with it."""
    faults = [*_broken_links(flow), *_cycles(flow)]
    # Paths can only be followed to their ends when every link leads on and none leads back.
    paths = [] if faults else list(flow.paths())
    faults += [*_unreached(flow, paths), *_unnamed(flow), *_without_reference(flow)]
    return FlowProof(
        questions=len(flow.nodes),
        options=sum(len(node.options) for node in flow.nodes.values()),
        outcomes=len(flow.outcomes),
        paths=len(paths),
        longest_path=max((len(trace.path) for trace in paths), default=0),
        paths_to=dict(Counter(trace.end.id for trace in paths)),
        faults=tuple(faults),
    )


def _broken_links(flow: Flow) -> Iterator[str]:
    names = {*flow.nodes, *flow.outcomes}
    if flow.start not in flow.nodes:
        yield f"the flow starts at {flow.start}, which is no question"
    for node in flow.nodes.values():
        if not node.options:
            yield f"{node.id} offers no option"
        for option in node.options:
            if option.leads_to not in names:
                yield f"{node.id}: {option.answer} leads to {option.leads_to}, which is nowhere"


def _cycles(flow: Flow) -> Iterator[str]:
    """Questions that lead back to themselves: those left when all that end are taken away."""
    left = dict(flow.nodes)
    while True:
        ending = [
            name
            for name, node in left.items()
            if not any(option.leads_to in left for option in node.options)
        ]
        if not ending:
            break
        for name in ending:
            del left[name]
    for name in left:
        yield f"{name} lies on a way that leads back to itself"


def _unreached(flow: Flow, paths: Iterable[Trace]) -> Iterator[str]:
    reached = {step.node.id for trace in paths for step in trace.path}
    reached |= {trace.end.id for trace in paths}
    for name in (*flow.nodes, *flow.outcomes):
        if name not in reached:
            yield f"no path reaches {name}"


def _unnamed(flow: Flow) -> Iterator[str]:
    for node in flow.nodes.values():
        answers = [option.answer for option in node.options]
        labels = [option.label for option in node.options]
        if len(set(answers)) < len(answers) or len(set(labels)) < len(labels):
            yield f"{node.id} offers the same option twice"
        if not (node.question.strip() and node.why.strip() and all(map(str.strip, labels))):
            yield f"{node.id} has a question, reason or option without words"
    for outcome in flow.outcomes.values():
        if not (outcome.title.strip() and outcome.text.strip()):
            yield f"{outcome.id} has no words"


def _without_reference(flow: Flow) -> Iterator[str]:
    for name in (*flow.nodes, *flow.outcomes):
        if not flow.end(name).references:
            yield f"{name} names no source"
