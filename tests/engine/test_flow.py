"""The flow: proved from its data, and walked."""

import dataclasses

import pytest
from afterword.ask import ask
from afterword.flow.diagram import mermaid
from afterword.flow.proof import prove
from afterword.flow.walker import FLOWS, Flow, Node, Option, Outcome, UnknownAnswer, load_flow

from tests.engine.applications import application

FLOW = load_flow()

THANKFUL = {
    "thank_you",
    "late_thank_you",
    "rejection_reply",
    "competing_offer_note",
    "closing_note",
    "offer",
    "closed",
    "prepare",
    "debrief",
}
"""Outcomes that themselves say thanks, or come before there is anybody to thank."""


@pytest.mark.parametrize("name", FLOWS)
def test_no_flow_has_a_fault(name: str) -> None:
    assert prove(load_flow(name)).faults == ()


def test_every_end_of_a_call_becomes_a_log_entry_that_a_record_takes() -> None:
    for outcome in load_flow("phone_call").outcomes.values():
        assert outcome.log is not None
        promise = {"date": "2026-11-20", **outcome.log.get("promise", {})}
        entry = {"at": "2026-11-12T10:00", **outcome.log}
        application(log=[entry | ({"promise": promise} if "promise" in outcome.log else {})])


@pytest.mark.parametrize(
    ("answers", "log"),
    [
        ({"reached": "no"}, {"kind": "called", "reached": False}),
        ({"reached": "yes", "decided": "yes"}, {"kind": "called", "decided": True}),
        (
            {"reached": "yes", "decided": "no", "still_considered": "no"},
            {"kind": "rejected"},
        ),
        (
            {"reached": "yes", "decided": "no", "still_considered": "yes", "when": "date"},
            {"kind": "called", "reached": True, "promise": {"kind": "by_date"}},
        ),
        (
            {"reached": "yes", "decided": "no", "still_considered": "unsure", "when": "unknown"},
            {"kind": "called", "reached": True, "decided": False},
        ),
    ],
)
def test_the_answers_of_a_call_become_a_log_entry(
    answers: dict[str, str], log: dict[str, object]
) -> None:
    end = ask(answers, "phone_call")
    assert isinstance(end, Outcome)
    assert end.log is not None
    assert log.items() <= end.log.items()


def test_a_flow_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="follow_up, phone_call"):
        ask({}, "dance")


def test_every_path_is_counted_and_every_outcome_has_one() -> None:
    proof = prove(FLOW)
    assert proof.paths == len(list(FLOW.paths())) == sum(proof.paths_to.values())
    assert set(proof.paths_to) == set(FLOW.outcomes)


def test_no_path_of_an_interview_held_ends_without_thanks() -> None:
    for trace in FLOW.paths():
        answers = {step.node.id: step.option.answer for step in trace.path}
        if trace.end.id in THANKFUL or answers.get("stage") != "running":
            continue
        waiting_for_it = answers.get("time_since_interview") == "just_now"
        too_late = answers.get("time_since_interview") == "moved_on"
        assert answers["thanked"] == "yes" or waiting_for_it or too_late, trace


def test_at_most_two_follow_ups_on_any_path() -> None:
    for trace in FLOW.paths():
        answers = {step.node.id: step.option.answer for step in trace.path}
        if answers.get("follow_ups") == "two":
            assert trace.end.id in ("wait", "move_on")


def test_a_check_in_and_a_call_back_exclude_each_other() -> None:
    for trace in FLOW.paths():
        answers = {step.node.id: step.option.answer for step in trace.path}
        if trace.end.id in ("check_in", "second_check_in"):
            assert answers["call_agreed"] == "no"
            assert answers["round_ahead"] == "no"


def _small(**changes: object) -> Flow:
    end = Outcome("end", "End", "The end.", ("a",))
    first = Node("first", "First?", "Because.", (Option("yes", "Yes", "end"),), ("a",))
    return dataclasses.replace(Flow("first", {"first": first}, {"end": end}), **changes)  # type: ignore[arg-type]


def _node(name: str, *leads_to: str) -> Node:
    options = tuple(Option(f"o{n}", f"Option {n}", end) for n, end in enumerate(leads_to))
    return Node(name, "Question?", "Because.", options, ("a",))


def test_a_good_small_flow_has_no_fault() -> None:
    assert prove(_small()).faults == ()


@pytest.mark.parametrize(
    ("nodes", "words"),
    [
        ({"first": _node("first", "first", "end")}, "leads back to itself"),
        (
            {"first": _node("first", "then"), "then": _node("then", "first", "end")},
            "leads back to itself",
        ),
        ({"first": _node("first", "nowhere")}, "which is nowhere"),
        ({"first": _node("first")}, "offers no option"),
        ({"first": _node("first", "end"), "lost": _node("lost", "end")}, "no path reaches lost"),
        (
            {"first": dataclasses.replace(_node("first", "end"), references=())},
            "first names no source",
        ),
        ({"first": dataclasses.replace(_node("first", "end"), why=" ")}, "without words"),
        (
            {
                "first": dataclasses.replace(
                    _node("first", "end"),
                    options=(Option("a", "A", "end"), Option("a", "B", "end")),
                )
            },
            "the same option twice",
        ),
    ],
)
def test_a_fault_in_a_flow_is_named(nodes: dict[str, Node], words: str) -> None:
    assert any(words in fault for fault in prove(_small(nodes=nodes)).faults)


def test_an_outcome_without_words_or_path_is_named() -> None:
    silent = Outcome("end", " ", "", ("a",))
    assert any("no words" in fault for fault in prove(_small(outcomes={"end": silent})).faults)
    assert any("starts at" in fault for fault in prove(_small(start="end")).faults)


def test_asking_stops_at_the_first_question_without_an_answer() -> None:
    assert ask({}) == FLOW.nodes["stage"]
    assert ask({"stage": "running"}) == FLOW.nodes["interview_held"]
    assert ask({"stage": "withdrew"}) == FLOW.outcomes["closed"]


def test_an_answer_not_offered_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownAnswer, match=r"stage: expected one of running, .*found 'perhaps'"):
        ask({"stage": "perhaps"})


def test_numbers_in_the_flow_come_from_the_parameters() -> None:
    labels = [option.label for option in FLOW.nodes["time_since_interview"].options]
    assert "Between 2 hours and 24 hours ago" in labels
    assert not any("{" in option.label for node in FLOW.nodes.values() for option in node.options)


def test_the_diagram_shows_every_option() -> None:
    drawn = mermaid(FLOW)
    for node in FLOW.nodes.values():
        for option in node.options:
            assert f"{node.id} -->" in drawn
            assert f"| {option.leads_to}" in drawn
