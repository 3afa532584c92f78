"""The table of faults, and that each has a test which bears its id."""

import re
import tomllib
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
FAULTS = tomllib.loads((TESTS / "cases" / "faults.toml").read_text(encoding="utf-8"))


def ids_in_names() -> set[str]:
    """The ids of `test_s4_s5_a_flipped_bit…` are S4 and S5."""
    sources = (path.read_text(encoding="utf-8") for path in TESTS.rglob("test_*.py"))
    names = (
        name for text in sources for name in re.findall(r"^def test_(\w+)", text, re.MULTILINE)
    )
    leading = (re.match(r"(?:[a-z]\d{1,2}_)+", name) for name in names)
    return {one.upper() for found in leading if found for one in found[0].split("_") if one}


@pytest.mark.parametrize("fault", [one for one in FAULTS if one[0] in "STVPID"])
def test_every_fault_has_a_test(fault: str) -> None:
    assert fault in ids_in_names(), f"no test is named test_{fault.lower()}_…"


def test_every_id_in_a_tests_name_is_a_fault_of_the_table() -> None:
    assert ids_in_names() <= set(FAULTS)
