"""The last of the four verbs: the decision tree, question by question, without a record."""

from collections.abc import Mapping

from afterword.flow.walker import Node, Outcome, load_flow

__all__ = ["ask"]


def ask(answers: Mapping[str, str]) -> Node | Outcome:
    """Follow `answers` (option by question id) from the first question of the flow.

    Returns:
        The next question to answer, or the outcome once the answers lead to one.

    Raises:
        UnknownAnswer: for an answer that its question does not offer.
    """
    trace = load_flow().walk(answers)
    return trace.outcome or trace.end
