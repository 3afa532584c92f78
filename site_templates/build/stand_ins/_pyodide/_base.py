"""In the place of what runs Python code given as text: Pyodide runs a few lines so as it starts.

The real one parses a text, to return the value of its last expression, and compiles what it made of
it; parser and compiler take longer to get going than all that is asked of them here.
"""

import sys
from typing import Any

__all__ = [
    "CodeRunner",
    "eval_code",
    "eval_code_async",
    "find_imports",
    "pyimport_impl",
    "should_quiet",
]


def eval_code(source: str, variables: dict[str, Any] | None = None) -> Any:
    """Run statements, and return the value of the expression after the last semicolon."""
    variables = {} if variables is None else variables
    statements, _, expression = source.rpartition(";")
    exec(statements, variables)  # noqa: S102 - Pyodide's own lines
    return eval(expression.strip(), variables)  # noqa: S307


def pyimport_impl(path: str) -> Any:
    """Import the module of that full name."""
    __import__(path)
    return sys.modules[path]


class CodeRunner:
    """Known by name only."""


def eval_code_async() -> None:
    """Known by name only."""


def find_imports() -> None:
    """Known by name only."""


def should_quiet() -> None:
    """Known by name only."""
