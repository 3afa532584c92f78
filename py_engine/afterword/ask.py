"""The last of the four verbs: the decision tree, question by question, without a record."""

from collections.abc import Mapping

from afterword.flow.walker import Node, Outcome, load_flow

__all__ = ["ask"]


def ask(answers: Mapping[str, str], flow: str = "follow_up") -> Node | Outcome:
    """Follow `answers` (option by question id) from the first question of a flow.

    Args:
        answers: the answer given to each question, by its id.
        flow: ``follow_up``, what to do about an application, or ``phone_call``, what to ask during
            a call (`phone-script`), whose outcomes hold the log entry they become.

    Returns:
        The next question to answer, or the outcome once the answers lead to one.

    Raises:
        UnknownAnswer: for an answer that its question does not offer.
        ValueError: when there is no such flow.
    """
    trace = load_flow(flow).walk(answers)
    return trace.outcome or trace.end
