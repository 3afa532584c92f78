"""Afterword: what to do after a job interview, and why.

The engine is pure: nothing here reads a clock, a file of yours or a network. Four verbs make up
its public face, and each takes the moment it is asked about:

- `plan(record, now)`: what to do now, and every dated step from here;
- `draft(record, step, …, now)`: the words of a message, made of the person's own notes;
- `check(text, …, now)`: what a careful reader would object to in a message;
- `ask(answers)`: the decision tree, question by question, without a record.

`now` is always the wall-clock time in the record's own time zone, as a `datetime` without a zone.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from afterword.ask import ask
from afterword.plan import plan
from afterword.planning.model import Plan, Step
from afterword.record import InvalidRecord, Record, find_problems, read_record
from afterword.version import VERSION

if TYPE_CHECKING:
    from afterword.checks import Finding, check
    from afterword.drafting import Draft, draft

__all__ = [
    "Draft",
    "Finding",
    "InvalidRecord",
    "Plan",
    "Record",
    "Step",
    "__version__",
    "ask",
    "check",
    "draft",
    "find_problems",
    "plan",
    "read_record",
]

__version__ = VERSION

# What is about words is imported when it is first asked for: a plan does not need it, and in a
# browser it would take as long as all the rest.
_WHEN_NEEDED = {
    "Draft": "afterword.drafting",
    "Finding": "afterword.checks",
    "check": "afterword.checks",
    "draft": "afterword.drafting",
}


def __getattr__(name: str) -> object:
    if name not in _WHEN_NEEDED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_WHEN_NEEDED[name]), name)


def __dir__() -> list[str]:
    return __all__
