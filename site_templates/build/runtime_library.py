"""The standard library as the browser's runtime has it, before it is cut: with stand-ins.

Pyodide imports at its start what nothing here ever uses: an event loop, help texts, colours for a
terminal. Stand-ins take those modules' places, so that what only they need is cut as well. See
docs/decisions/0008.
"""

import zipfile
from pathlib import Path

__all__ = ["LEFT_OUT", "STAND_INS", "unpack_library"]

_FOLDER = Path(__file__).parent / "stand_ins"

STAND_INS = tuple(sorted(path.relative_to(_FOLDER).as_posix() for path in _FOLDER.rglob("*.py")))

LEFT_OUT = ("bz2.py", "compression/", "lzma.py")
"""What its importers do without where it does not boot: compression that no zip of ours uses."""


def unpack_library(pyodides_own: Path, folder: Path) -> tuple[str, ...]:
    """Unpack Pyodide's standard library with the stand-ins, and name its modules, sorted.

    Raises:
        SystemExit: a stand-in has nothing to stand in for, as after an update of Pyodide.
    """
    with zipfile.ZipFile(pyodides_own) as archive:
        modules = [name for name in archive.namelist() if name.endswith(".py")]
        archive.extractall(folder, modules)
    for name in STAND_INS:
        if name not in modules:
            raise SystemExit(f"stand_ins/{name}: expected a module of the library, found none")
        (folder / name).write_bytes((_FOLDER / name).read_bytes())
    return tuple(sorted(modules))
