"""What the build left in `build/`, as the tests look at it."""

import json
from pathlib import Path

from site_templates.build.runtime_node import REPOSITORY

__all__ = ["INSIDE", "Built"]

INSIDE = Path(__file__).parent / "inside"
"""Python modules that the tests run inside Pyodide."""


class Built:
    """The runtime as the build left it in `build/`."""

    def __init__(self) -> None:
        self.folder = REPOSITORY / "build" / "runtime"
        self.wheels = sorted((REPOSITORY / "build" / "wheels").glob("*.whl"))
        self.manifest = json.loads((self.folder / "runtime.json").read_text(encoding="utf-8"))
        self.modules = json.loads((self.folder / "modules.json").read_text(encoding="utf-8"))

    def path(self, key: str) -> Path:
        name: str = self.manifest["files"][key]["path"]
        return self.folder / name

    @property
    def core(self) -> Path:
        """The folder of Pyodide's own program and WebAssembly."""
        return self.path("assembly").parent

    def wheel(self, name: str) -> Path:
        return next(wheel for wheel in self.wheels if wheel.name.startswith(f"{name}-"))
