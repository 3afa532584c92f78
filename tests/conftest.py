"""Settings for every test."""

import pytest
from hypothesis import settings

# Speed is measured by `make bench`; no test fails for being slow. The same examples run each time,
# so that a failure is seen again; `make proof` looks further, with examples of its own.
settings.register_profile("test", deadline=None, derandomize=True, max_examples=200)
settings.register_profile("few", deadline=None, derandomize=True, max_examples=20)
settings.register_profile("proof", deadline=None, max_examples=10_000)
settings.load_profile("test")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--kills", type=int, default=4, help="how often the browser is killed (default: 4)"
    )
    parser.addoption(
        "--deploys", type=int, default=2, help="how many builds follow one another (default: 2)"
    )
