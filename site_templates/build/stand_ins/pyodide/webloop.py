"""In the place of Pyodide's event loop, which it starts with and nothing here uses.

Like the real one it takes hold of a function of JavaScript's: a snapshot of the memory is made only
where the first things that Python holds are those that Pyodide expects.
"""

from pyodide_js._api import scheduleCallback  # type: ignore[import-not-found]

__all__ = ["PyodideFuture", "PyodideTask", "WebLoop", "scheduleCallback"]


class WebLoop:
    """Known by name only."""


class PyodideFuture:
    """Known by name only."""


class PyodideTask:
    """Known by name only."""


def _initialize_event_loop() -> None:
    """Called by Pyodide as it starts."""
