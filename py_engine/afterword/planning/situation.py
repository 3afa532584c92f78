"""Where a walk of the flow stands: what it looked at, and the way it took."""

from dataclasses import dataclass

from afterword.flow.walker import Trace
from afterword.history import History
from afterword.timing.windows import Windows

__all__ = ["Situation"]


@dataclass(frozen=True)
class Situation:
    """Where a walk stands: the history it looked at, its windows and its trace."""

    history: History
    windows: Windows
    trace: Trace
