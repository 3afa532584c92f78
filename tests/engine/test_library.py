"""The engine as a library: what it exports, and its small parts where no plan reaches them."""

import datetime as dt
from collections.abc import Callable

import afterword
import pytest
from afterword.data import read_text
from afterword.flow.facts import Facts
from afterword.flow.walker import Trace, load_flow
from afterword.history import History
from afterword.planning import layout
from afterword.planning.situation import Situation
from afterword.timing.derivation import Dated
from afterword.timing.parameters import month_day, parameter, rules_history, rules_version
from afterword.timing.window import Anchor, Window
from afterword.timing.windows import Windows
from afterword.writing import as_json

from tests.engine.applications import application, at


def test_every_name_the_library_lists_is_there_and_no_other() -> None:
    assert dir(afterword) == sorted(afterword.__all__)
    for name in afterword.__all__:
        assert getattr(afterword, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'guess'"):
        getattr(afterword, "guess")  # noqa: B009 - a name that a type checker would refuse


def test_facts_answer_every_question_once_an_interview_was_held() -> None:
    facts = Facts(Windows(History(application(), at("2026-11-05T16:00"))))
    nodes = load_flow().nodes
    assert set(facts) == set(nodes)
    assert len(facts) == len(nodes)
    for node, answer in facts.items():
        assert nodes[node].option(answer).answer == answer


def test_facts_before_an_interview_are_about_the_application_alone() -> None:
    facts = Facts(Windows(History(application(), at("2026-11-02T16:00"))))
    assert facts["interview_held"] == "no"
    assert "thanked" not in facts
    with pytest.raises(KeyError):
        facts["thanked"]


def test_a_flow_that_asks_what_no_record_answers_is_a_fault() -> None:
    history = History(application(), at("2026-11-05T16:00"))
    unanswered = Trace((), load_flow().nodes["thanked"])
    with pytest.raises(RuntimeError, match="no answer is known to thanked"):
        layout._outcome(Situation(history, Windows(history), unanswered))


def test_a_flow_that_never_ends_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "MOST_LEGS", 2)
    with pytest.raises(RuntimeError, match="does not end"):
        list(layout.legs(application(), at("2026-11-05T16:00")))


def test_a_window_that_closes_before_it_opens_is_refused() -> None:
    first, second = Dated(dt.date(2026, 11, 5)), Dated(dt.date(2026, 11, 6))
    with pytest.raises(ValueError, match="in order"):
        Window(Anchor("reply", first.at), second, second, first)


@pytest.mark.parametrize(
    ("read", "name"), [(parameter, "holidays.first"), (month_day, "cap.unanswered")]
)
def test_a_distance_and_a_day_of_the_year_are_not_taken_for_each_other(
    read: Callable[[str], object], name: str
) -> None:
    with pytest.raises(TypeError, match=name):
        read(name)


def test_the_newest_rules_are_those_a_plan_names() -> None:
    assert rules_history()[0].version == rules_version()


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="expected a file nowhere"):
        read_text("afterword", "nowhere.toml")
    with pytest.raises(FileNotFoundError, match="expected a package with files"):
        read_text("sys", "nowhere.toml")


def test_what_is_written_is_plain_data() -> None:
    assert as_json({"on": (dt.date(2026, 11, 5), at("2026-11-05T15:00"), None)}) == {
        "on": ["2026-11-05", "2026-11-05T15:00", None]
    }


def test_unknown_fields_are_written_among_the_others() -> None:
    record = application(mood="hopeful", contacts=[{"name": "Ana Ruiz", "shoe_size": 38}])
    written = as_json(record)
    assert written["mood"] == "hopeful"
    assert written["contacts"][0]["shoe_size"] == 38
