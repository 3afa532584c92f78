"""Load a flow and walk it: from its first question, by answers, to an outcome.

The flow only routes; it knows no dates. The trace of the walk is the explanation of its outcome.
"""

import dataclasses
import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from afterword.data import load_data
from afterword.timing.parameters import parameter

__all__ = [
    "FLOWS",
    "Flow",
    "Node",
    "Option",
    "Outcome",
    "PathStep",
    "Trace",
    "UnknownAnswer",
    "load_flow",
]

_PARAMETER = re.compile(r"\{([a-z_]+\.[a-z_]+)\}")


@dataclass(frozen=True)
class Option:
    """One answer offered to a question, and the node or outcome it leads to.

    `title` and `says` take the place of the outcome's words where this way to it says more.
    `unsure` marks the answer of somebody who does not know.
    """

    answer: str
    label: str
    leads_to: str
    unsure: bool = False
    title: str | None = None
    says: str | None = None


@dataclass(frozen=True)
class Node:
    """A question, why it is asked, its options, and the claims behind it."""

    id: str
    question: str
    why: str
    options: tuple[Option, ...]
    references: tuple[str, ...]
    reading: str | None = None
    part: str | None = None
    """The part of a script that goes with the question, where there is one."""

    def option(self, answer: str) -> Option:
        """The option with this answer.

        Raises:
            UnknownAnswer: when the question offers no such option.
        """
        for option in self.options:
            if option.answer == answer:
                return option
        raise UnknownAnswer(self, answer)


@dataclass(frozen=True)
class Outcome:
    """What to do: the end of a walk; `log` is the log entry it becomes, where it becomes one."""

    id: str
    title: str
    text: str
    references: tuple[str, ...]
    log: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class PathStep:
    """A question and the answer given to it."""

    node: Node
    option: Option


@dataclass(frozen=True)
class Trace:
    """The record of a walk: its path, and where it stands: at an outcome or the next question."""

    path: tuple[PathStep, ...]
    end: Node | Outcome

    @property
    def outcome(self) -> Outcome | None:
        """The outcome, once the walk has reached one, in the words of the way that led to it."""
        if not isinstance(self.end, Outcome) or not self.path:
            return None
        last = self.path[-1].option
        return dataclasses.replace(
            self.end, title=last.title or self.end.title, text=last.says or self.end.text
        )


class UnknownAnswer(ValueError):
    """An answer that its question does not offer."""

    def __init__(self, node: Node, answer: str) -> None:
        self.node = node
        self.answer = answer
        options = ", ".join(option.answer for option in node.options)
        super().__init__(f"{node.id}: expected one of {options}, found {answer!r}")


@dataclass(frozen=True)
class Flow:
    """A decision tree: nodes by id, outcomes by id, and the question it starts with."""

    start: str
    nodes: Mapping[str, Node]
    outcomes: Mapping[str, Outcome]

    def end(self, name: str) -> Node | Outcome:
        """The node or outcome of this name."""
        return self.nodes.get(name) or self.outcomes[name]

    def walk(self, answers: Mapping[str, str]) -> Trace:
        """Follow the answers from the start as far as they reach.

        Raises:
            UnknownAnswer: for an answer that its question does not offer.
        """
        path: list[PathStep] = []
        at = self.end(self.start)
        while isinstance(at, Node) and at.id in answers:
            option = at.option(answers[at.id])
            path.append(PathStep(at, option))
            at = self.end(option.leads_to)
        return Trace(tuple(path), at)

    def paths(self) -> Iterator[Trace]:
        """Every way through the flow, each ending at an outcome, in the order of its options."""
        return self._paths_from(self.end(self.start), ())

    def _paths_from(self, at: Node | Outcome, path: tuple[PathStep, ...]) -> Iterator[Trace]:
        if isinstance(at, Outcome):
            yield Trace(path, at)
            return
        for option in at.options:
            yield from self._paths_from(self.end(option.leads_to), (*path, PathStep(at, option)))


FLOWS = ("follow_up", "phone_call")
"""The flows there are: what to do about an application, and what to ask during a call."""


@functools.cache
def load_flow(name: str = "follow_up") -> Flow:
    """A flow by its name, its parameters filled in.

    Raises:
        ValueError: when there is no such flow.
    """
    if name not in FLOWS:
        raise ValueError(f"flow: expected one of {', '.join(FLOWS)}, found {name!r}")
    data = load_data("afterword.flow", name)
    return Flow(
        start=data["start"],
        nodes={key: _node(key, entry) for key, entry in data["node"].items()},
        outcomes={key: _outcome(key, entry) for key, entry in data["outcome"].items()},
    )


def _node(name: str, entry: Mapping[str, Any]) -> Node:
    options = tuple(Option(**_all_filled(option)) for option in entry["options"])
    others = _all_filled({key: value for key, value in entry.items() if key != "options"})
    return Node(**others | {"id": name, "options": options, "references": _references(entry)})


def _outcome(name: str, entry: Mapping[str, Any]) -> Outcome:
    return Outcome(**_all_filled(entry) | {"id": name, "references": _references(entry)})


def _references(entry: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(entry["references"])


def _all_filled(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: _filled(value) if isinstance(value, str) else value for key, value in entry.items()
    }


def _filled(text: str) -> str:
    return _PARAMETER.sub(lambda match: parameter(match[1]).words, text)
