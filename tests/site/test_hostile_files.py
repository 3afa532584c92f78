"""Text stays text: no file for another program does what somebody wrote in a field."""

import email
import email.policy
import json
import subprocess
from typing import Any

import pytest

from site_templates.build.runtime_node import REPOSITORY
from tests.engine.hostile import HOSTILE, NOW, answered, record_of


def read_by_another_program(files: list[str]) -> list[dict[str, Any]]:
    """What Mozilla's parser makes of calendar and contact files."""
    read: list[dict[str, Any]] = json.loads(
        subprocess.run(
            ["node", REPOSITORY / "tests" / "site" / "read_file.ts", "--several"],
            input=json.dumps(files),
            capture_output=True,
            text=True,
            check=True,
            cwd=REPOSITORY,
        ).stdout
    )
    return read


def names(component: dict[str, Any]) -> Any:
    """The names in a file, without what they hold."""
    return [component["name"], sorted(component["values"]), list(map(names, component["inside"]))]


def without(component: dict[str, Any], left_out: set[str]) -> dict[str, Any]:
    kept = {name: one for name, one in component["values"].items() if name not in left_out}
    return {**component, "values": kept}


def calendar_of(text: str) -> str:
    items = [{"record": record_of(text), "now": NOW}]
    return str(answered(verb="reminders", items=items)["file"])


def card_of(text: str) -> str:
    return str(answered(verb="contact", record=record_of(text), contact="c1")["file"])


@pytest.mark.parametrize("made", [calendar_of, card_of])
def test_o1_o3_what_is_written_adds_nothing_to_a_calendar_or_a_contact(made: Any) -> None:
    plain, *hostile = read_by_another_program([made(text) for text in ("x", *HOSTILE)])
    assert len(hostile) == len(HOSTILE) > 200
    for text, read in zip(HOSTILE, hostile, strict=True):
        blank = {"title"} if not text.strip() else set()
        assert names(read) == names(without(plain, blank)), text


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_o4_what_is_written_adds_no_header_to_a_message(text: str) -> None:
    fields = {"subject": text, "body": text, "to": ["c1"]}
    answer = answered(verb="message", record=record_of(text), **fields)
    read = email.message_from_string(answer["file"], policy=email.policy.default)
    plain = answered(verb="message", record=record_of("x"), subject="x", body="x", to=["c1"])
    expected = email.message_from_string(plain["file"], policy=email.policy.default)
    assert set(read.keys()) == set(expected.keys())
    assert [one.addr_spec for one in read["To"].addresses] == ["dana@example.com"]
    assert read.defects == []
