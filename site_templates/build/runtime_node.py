"""Run a Python function inside Pyodide under Node, as the build and the tests do."""

import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["PYODIDE", "REPOSITORY", "Runtime"]

REPOSITORY = Path(__file__).resolve().parents[2]
PYODIDE = REPOSITORY / "node_modules" / "pyodide"


@dataclass(frozen=True)
class Runtime:
    """What a Pyodide under Node consists of.

    Attributes:
        engine: Zip on Python's path, with what the function under Node is to import.
        library: Standard library zip; without one, Pyodide's own.
        mounts: Folders of this machine, by the folder under which Python sees them.
        path: Further entries for Python's path.
        core: Folder of Pyodide's program and WebAssembly as the build cut them; without one,
            Pyodide's own.
    """

    engine: Path
    library: Path | None = None
    mounts: Mapping[str, Path] = field(default_factory=dict)
    path: Sequence[str] = ()
    core: Path | None = None

    def call(self, module: str, function: str, argument: object) -> Any:
        """Call ``module.function`` with ``argument`` as JSON text, and read its JSON answer.

        Raises:
            subprocess.CalledProcessError: Python or Node failed; its words are on standard error.
        """
        with tempfile.TemporaryDirectory() as folder:
            result = Path(folder, "result.json")
            job = {
                "pyodide": str(PYODIDE),
                "engine": str(self.engine),
                "mounts": {seen: str(host) for seen, host in self.mounts.items()},
                "path": list(self.path),
                "module": module,
                "function": function,
                "argument": json.dumps(argument),
                "result": str(result),
            }
            if self.library is not None:
                job["library"] = str(self.library)
            if self.core is not None:
                job["core"] = str(self.core)
            script = Path(__file__).with_suffix(".ts")
            subprocess.run(["node", script], input=json.dumps(job).encode(), check=True)
            return json.loads(result.read_text(encoding="utf-8"))
