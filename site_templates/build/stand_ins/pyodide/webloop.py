"""In the place of Pyodide's event loop, which it starts with and nothing here uses."""

__all__ = ["PyodideFuture", "PyodideTask", "WebLoop"]


class WebLoop:
    """Known by name only."""


class PyodideFuture:
    """Known by name only."""


class PyodideTask:
    """Known by name only."""


def _initialize_event_loop() -> None:
    """Called by Pyodide as it starts."""
