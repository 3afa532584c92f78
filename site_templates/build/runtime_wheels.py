"""Make the wheels the browser's engine consists of: Afterword, Jinja2 and MarkupSafe.

MarkupSafe is published only with compiled speed-ups for machines that no browser is. Without a
C compiler its own build falls back to pure Python, which runs everywhere.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

__all__ = ["make_wheels"]

_PUBLISHED = ("jinja2", "markupsafe")
_NO_COMPILER = {"CC": "/bin/false"}


def make_wheels(repository: Path, folder: Path) -> tuple[Path, ...]:
    """Build the three wheels into ``folder`` and return their paths, sorted by name.

    Versions and hashes of what is published are those of the repository's ``requirements.txt``.
    A wheel that is already there is kept, but Afterword's own is always made anew.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = (repository / "requirements.txt").read_text(encoding="utf-8")
    for name in _PUBLISHED:
        pinned = _pin(lock, name)
        version = pinned.split()[0].partition("==")[2]
        if not (folder / f"{name}-{version}-py3-none-any.whl").exists():
            _remove(folder, name)
            _published_wheel(pinned, folder)
    _remove(folder, "afterword")
    _pip_wheel(folder, "--no-build-isolation", str(repository / "py_engine"))
    return tuple(sorted(folder.glob("*-py3-none-any.whl")))


def _pin(lock: str, name: str) -> str:
    """The lines of the lock file that pin ``name``: version and hashes."""
    found = re.search(rf"^{name}==(?:.*\\\n)*.*", lock, re.MULTILINE)
    if found is None:
        raise SystemExit(f"requirements.txt: expected a line {name}==<version>, found none")
    return found.group()


def _published_wheel(pinned: str, folder: Path) -> None:
    requirement = folder / "requirement.txt"
    requirement.write_text(pinned + "\n", encoding="utf-8")
    source = ("--no-binary=markupsafe",) if pinned.startswith("markupsafe") else ()
    isolation = ("--no-build-isolation",) if source else ()
    _pip_wheel(folder, *source, *isolation, "--require-hashes", "--requirement", str(requirement))
    requirement.unlink()


def _pip_wheel(folder: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet"]
    subprocess.run(
        [*command, "--no-deps", "--no-cache-dir", "--wheel-dir", str(folder), *arguments],
        check=True,
        env={"SOURCE_DATE_EPOCH": "1767225600", **os.environ, **_NO_COMPILER},
    )


def _remove(folder: Path, name: str) -> None:
    for outdated in folder.glob(f"{name}-*.whl"):
        outdated.unlink()
