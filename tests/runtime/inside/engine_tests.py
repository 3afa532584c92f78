"""Run the engine's own tests inside Pyodide, with the engine confined to the cut library.

pytest and Hypothesis need more of the standard library than the engine may: the rest of it is on
the path for them, but an import that the engine causes is refused unless the cut library has it.
"""

import builtins
import json
import os
import sys
from collections.abc import Iterable, Mapping
from importlib.machinery import FrozenImporter
from types import FrameType
from typing import Any

_SHIPPED = ("afterword", "jinja2", "markupsafe")


class Confinement:
    """An `__import__` that knows what the browser's runtime would find."""

    def __init__(self, library: Iterable[str], not_shipped: Iterable[str]) -> None:
        # What the runtime starts with is there under every name it has, such as collections.abc.
        self._library = frozenset(library) | frozenset(sys.modules)
        self._not_shipped = frozenset(not_shipped)
        self._import = builtins.__import__
        self.refused: set[str] = set()

    def __call__(
        self,
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - the names Python calls it with
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Iterable[str] | None = (),
        level: int = 0,
    ) -> Any:
        if level == 0 and not self._is_there(name) and self._is_for_engine(sys._getframe(1)):
            self.refused.add(name)
            raise ModuleNotFoundError(f"{name} is not in the cut standard library", name=name)
        return self._import(name, globals, locals, tuple(fromlist or ()), level)

    def _is_there(self, name: str) -> bool:
        return (
            name in self._library
            or name.partition(".")[0] in _SHIPPED
            or name in sys.builtin_module_names
            or FrozenImporter.find_spec(name) is not None
        )

    def _is_for_engine(self, frame: FrameType | None) -> bool:
        while frame is not None:
            module = str(frame.f_globals.get("__name__"))
            if module in self._not_shipped:
                return False
            if module.partition(".")[0] in _SHIPPED:
                return True
            frame = frame.f_back
        return False


class Tally:
    """A pytest plugin that counts outcomes."""

    def __init__(self) -> None:
        self.outcomes = {"passed": 0, "failed": 0, "skipped": 0}

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.when == "call" or report.outcome != "passed":
            self.outcomes[report.outcome] += 1

    def pytest_collectreport(self, report: Any) -> None:
        if report.failed:
            self.outcomes["failed"] += 1


def run(job: str) -> str:
    """Run pytest; the job names its arguments and what the browser's runtime holds."""
    work = json.loads(job)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.path.extend(work["harness"])
    os.chdir(work["root"])
    confinement = Confinement(work["library"], work["not_shipped"])
    # Found only on the path set above, and not part of the runtime.
    import pytest  # noqa: PLC0415
    from hypothesis import HealthCheck, settings  # noqa: PLC0415

    # Python runs several times slower here, and the full search is made outside.
    slower = [HealthCheck.too_slow]
    settings.register_profile(
        "pyodide", deadline=None, derandomize=True, max_examples=10, suppress_health_check=slower
    )
    settings.load_profile("pyodide")

    builtins.__import__ = confinement
    tally = Tally()
    code = pytest.main(work["arguments"], plugins=[tally])
    return json.dumps({"exit": int(code), "refused": sorted(confinement.refused), **tally.outcomes})
