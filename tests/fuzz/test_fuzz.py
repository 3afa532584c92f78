"""A short run of what `make fuzz` does for long, and every input that once failed."""

import random
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

PINNED = sorted((Path(__file__).parent / "pinned").glob("*-*"))
CASES = 300


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_fails_for_any_bytes(name: str) -> None:
    made = random.Random(name)  # noqa: S311 - the same cases each time
    for _ in range(CASES):
        TARGETS[name](made.randbytes(made.randrange(200)))


@pytest.mark.parametrize("file", PINNED, ids=lambda file: file.name)
def test_what_failed_once_does_not_fail_again(file: Path) -> None:
    TARGETS[file.name.partition("-")[0]](file.read_bytes())
