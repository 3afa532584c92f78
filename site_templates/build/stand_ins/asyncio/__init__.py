"""In the place of `asyncio`, which Pyodide imports at its start: nothing here awaits anything.

The real one brings sockets, processes, threads and logging with it.
"""

__all__ = ["get_event_loop"]


def get_event_loop() -> None:
    """There is none.

    Raises:
        RuntimeError: always; the engine answers every request at once.
    """
    raise RuntimeError("asyncio: expected code that does not wait, found one that asks for a loop")
