"""In the place of what installs packages: here all packages are there from the start.

Like the real one it takes hold of an object of JavaScript's: see ``webloop``.
"""

import sys

from pyodide_js import loadedPackages  # type: ignore[import-not-found]

__all__ = ["DSO_DIR", "SITE_PACKAGES", "init_loaded_packages", "loadedPackages"]


class _Folder:
    """A folder's path, which JavaScript asks for by ``__str__`` as it would a real path's."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __str__(self) -> str:
        return self._path


SITE_PACKAGES = _Folder("/lib/python{}.{}/site-packages".format(*sys.version_info))
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages() -> None:
    """Called by Pyodide as it starts; none is installed."""
