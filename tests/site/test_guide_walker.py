"""`/ask/` walks the flow exactly as the engine does, on every path and wherever it may stop."""

import itertools
import json
import subprocess
from pathlib import Path
from typing import Any

from afterword.flow.walker import Trace, load_flow

from site_templates.build.pages_windows import window_of

WALKS = Path(__file__).with_name("walks.ts")
FLOW = load_flow()
PATHS = list(FLOW.paths())


def answers_of(trace: Trace) -> dict[str, str]:
    return {step.node.id: step.option.answer for step in trace.path}


def walked(answers: list[dict[str, str]]) -> list[dict[str, Any]]:
    """What the page's own code makes of each set of answers."""
    done = subprocess.run(
        ["node", WALKS], input=json.dumps(answers), capture_output=True, text=True, check=True
    )
    walks: list[dict[str, Any]] = json.loads(done.stdout)
    return walks


def expected(trace: Trace) -> dict[str, Any]:
    outcome = trace.outcome
    return {
        "path": [[step.node.id, step.option.answer] for step in trace.path],
        "end": trace.end.id,
        "title": outcome.title if outcome else None,
        "text": outcome.text if outcome else None,
        "window": window_of(trace) if outcome else None,
        "unknown": None,
    }


def test_every_path_leads_the_page_where_it_leads_the_engine() -> None:
    assert len(PATHS) > 100
    assert walked([answers_of(trace) for trace in PATHS]) == [expected(trace) for trace in PATHS]


def test_every_stretch_of_a_path_stops_at_the_same_question() -> None:
    stretches = {
        tuple(itertools.islice(answers_of(trace).items(), count))
        for trace in PATHS
        for count in range(len(trace.path))
    }
    answers = [dict(stretch) for stretch in sorted(stretches)]
    assert walked(answers) == [expected(FLOW.walk(one)) for one in answers]


def test_answers_off_the_way_change_nothing() -> None:
    merged = [answers_of(other) | answers_of(trace) for trace in PATHS for other in PATHS[::20]]
    assert walked(merged) == [expected(FLOW.walk(one)) for one in merged]


def test_an_answer_that_is_not_offered_stops_at_its_question() -> None:
    (walk,) = walked([{"stage": "running", "interview_held": "perhaps"}])
    assert walk["unknown"] == walk["end"] == "interview_held"
    assert walk["path"] == [["stage", "running"]]
