"""What would change this: the nearest single answer that leads to another outcome."""

from collections import ChainMap
from collections.abc import Iterator

from afterword.flow.facts import Facts
from afterword.flow.walker import load_flow
from afterword.planning.model import Change
from afterword.planning.situation import Situation

__all__ = ["nearest_change"]


def nearest_change(situation: Situation) -> Change | None:
    """The answer nearest to the outcome that would lead elsewhere, everything else as it is.

    Questions are tried from the last one asked back to the first. None when no single answer
    changes anything.
    """
    return next(_changes(situation), None)


def _changes(situation: Situation) -> Iterator[Change]:
    flow, facts = load_flow(), Facts(situation.windows)
    here = situation.trace.end.id
    for step in reversed(situation.trace.path):
        for option in step.node.options:
            answers = ChainMap({step.node.id: option.answer}, facts)  # type: ignore[arg-type]
            outcome = flow.walk(answers).outcome
            if outcome is not None and outcome.id != here:
                yield Change(
                    node=step.node.id,
                    question=step.node.question,
                    answer=option.answer,
                    label=option.label,
                    outcome=outcome.id,  # type: ignore[arg-type]  # outcomes are the step kinds
                    title=outcome.title,
                )
