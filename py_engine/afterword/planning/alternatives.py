"""What would change this: the nearest single answer that leads to another outcome."""

from collections import ChainMap
from collections.abc import Mapping

from afterword.flow.facts import Facts
from afterword.flow.walker import Option, Outcome, PathStep, load_flow
from afterword.planning.model import Change
from afterword.planning.situation import Situation

__all__ = ["nearest_change"]


def nearest_change(situation: Situation) -> Change | None:
    """The answer nearest to the outcome that would lead elsewhere, everything else as it is.

    Questions are tried from the last one asked back to the first. None when no single answer
    changes anything.
    """
    flow, facts = load_flow(), Facts(situation.windows)
    here = situation.trace.end.id
    ways = (
        (step, option) for step in reversed(situation.trace.path) for option in step.node.options
    )
    return next(
        (
            _change(step, option, outcome)
            for step, option in ways
            if (outcome := flow.walk(_with(facts, step, option)).outcome) and outcome.id != here
        ),
        None,
    )


def _with(facts: Facts, step: PathStep, option: Option) -> Mapping[str, str]:
    """The answers of the record, one of them another."""
    return ChainMap({step.node.id: option.answer}, facts)  # type: ignore[arg-type]


def _change(step: PathStep, option: Option, outcome: Outcome) -> Change:
    return Change(
        node=step.node.id,
        question=step.node.question,
        answer=option.answer,
        label=option.label,
        outcome=outcome.id,  # type: ignore[arg-type]  # outcomes are the step kinds
        title=outcome.title,
    )
