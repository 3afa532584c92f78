"""E-mail links, read back by Python's own parser of addresses."""

import json
import re
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.hostile import HOSTILE

REPOSITORY = Path(__file__).resolve().parents[2]
LONGEST = 1_900
TO = "dana@example.com"

Message = tuple[str, str, str]

texts = st.text(st.characters(exclude_categories=()), max_size=120)
messages = st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=150)


def links(wanted: list[Message]) -> list[str | None]:
    made: list[str | None] = json.loads(
        subprocess.run(
            ["node", REPOSITORY / "tests" / "site" / "write_mailto.ts"],
            input=json.dumps(wanted),
            capture_output=True,
            text=True,
            check=True,
            cwd=REPOSITORY,
        ).stdout
    )
    return made


def whole(text: str) -> str:
    """The text with a mark in place of halves of characters, as nothing else can be sent."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def assert_read_back(message: Message, link: str | None) -> None:
    """One recipient, one subject and one body are in it, as they were written, and nothing more."""
    if link is None:
        return
    to, subject, body = message
    assert len(link) <= LONGEST
    assert link.isascii()
    read = urlsplit(link)
    assert (read.scheme, read.netloc, read.fragment) == ("mailto", "", "")
    assert unquote(read.path) == whole(to)
    fields = [field.split("=") for field in read.query.split("&")]
    assert [field[0] for field in fields] == ["subject", "body"]
    (_, subject_read), (_, body_read) = fields
    assert unquote(subject_read) == re.sub(r"[\r\n]+", " ", whole(subject))
    assert unquote(body_read) == re.sub(r"\r\n|\r|\n", "\r\n", whole(body))


@given(messages)
@settings(max_examples=8)
def test_a_link_is_read_back_as_it_was_written(wanted: list[Message]) -> None:
    for message, link in zip(wanted, links(wanted), strict=True):
        assert_read_back(message, link)


def test_o4_nothing_that_is_written_adds_to_a_link() -> None:
    wanted = [
        *((TO, text, text) for text in HOSTILE),
        *((text, "Thank you", "Dear Dana") for text in (*HOSTILE, "half \ud83d", "\ude00 half")),
    ]
    made = links(wanted)
    for message, link in zip(wanted, made, strict=True):
        assert_read_back(message, link)
    assert made.count(None) < 20


def test_o5_a_message_that_is_too_long_for_a_link_gets_none() -> None:
    assert links([(TO, "Thank you", "x" * LONGEST)]) == [None]
