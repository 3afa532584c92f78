"""Write the lock file by which Pyodide loads our wheels by name, through pyodide-lock's own API."""

import json
from collections.abc import Sequence
from pathlib import Path

from pyodide_lock import PyodideLockSpec
from pyodide_lock.utils import add_wheels_to_spec

__all__ = ["write_lock"]


def write_lock(pyodides_own: Path, wheels: Sequence[Path], lock: Path) -> None:
    """Lock the wheels for the runtime that ``pyodides_own`` describes; they lie beside ``lock``.

    The lock names no package of Pyodide's own distribution, since none of them is on the site.
    """
    info = json.loads(pyodides_own.read_text(encoding="utf-8"))["info"]
    # Releases of pyodide-lock for older Pythons demand a field that newer ones leave out.
    empty = {"info": {"version": "0.0.0", **info}, "packages": {}}
    lock.write_text(json.dumps(empty), encoding="utf-8")
    spec = add_wheels_to_spec(PyodideLockSpec.from_json(lock), list(wheels), base_path=lock.parent)
    spec.to_json(lock, indent=2)
