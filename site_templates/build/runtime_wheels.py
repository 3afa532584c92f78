"""Make the wheels the browser's engine consists of: Afterword, Jinja2 and MarkupSafe, and others.

MarkupSafe is published only with compiled speed-ups for machines that no browser is. Without a
C compiler its own build falls back to pure Python, which runs everywhere.
"""

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

__all__ = ["make_wheels", "published_wheels", "unpack_for_pyodide"]

_PUBLISHED = ("jinja2", "markupsafe")
_NO_COMPILER = {"CC": "/bin/false"}


def make_wheels(repository: Path, folder: Path) -> tuple[Path, ...]:
    """Build the three wheels into ``folder`` and return their paths, sorted by name.

    Versions and hashes of what is published are those of the repository's ``requirements.txt``.
    A wheel that is already there is kept, but Afterword's own is always made anew.
    """
    published_wheels(repository, folder, _PUBLISHED)
    _remove(folder, "afterword")
    _pip_wheel(folder, "--no-build-isolation", str(repository / "py_engine"))
    return tuple(sorted(folder.glob("*-py3-none-any.whl")))


def published_wheels(repository: Path, folder: Path, names: Sequence[str]) -> tuple[Path, ...]:
    """Bring these packages' wheels into ``folder``, as ``requirements.txt`` locks them."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = (repository / "requirements.txt").read_text(encoding="utf-8")
    for name in names:
        pinned = _pin(lock, name)
        version = pinned.split()[0].partition("==")[2]
        if not list(folder.glob(f"{_file_name(name)}-{version}-*-none-any.whl")):
            _remove(folder, _file_name(name))
            _published_wheel(pinned, folder)
    return tuple(next(folder.glob(f"{_file_name(name)}-*.whl")) for name in names)


def _file_name(package: str) -> str:
    return package.replace("-", "_")


def unpack_for_pyodide(repository: Path, name: str, folder: Path) -> Path:
    """Unpack the wheel of ``name`` that was compiled for Pyodide, and return where it lies.

    The locked version and hashes are those of ``requirements.txt``, as for this machine's wheel.
    """
    pinned = _pin((repository / "requirements.txt").read_text(encoding="utf-8"), name)
    unpacked = folder / pinned.split()[0].replace("==", "-")
    if not unpacked.exists():
        platform = ("--platform=pyemscripten_2026_0_wasm32", "--python-version=3.14")
        with tempfile.TemporaryDirectory() as downloads:
            requirement = Path(downloads, "requirement.txt")
            requirement.write_text(pinned + "\n", encoding="utf-8")
            hashed = ("--require-hashes", "--requirement", str(requirement))
            _pip("download", "--only-binary=:all:", *platform, "--dest", downloads, *hashed)
            with zipfile.ZipFile(next(Path(downloads).glob("*.whl"))) as wheel:
                wheel.extractall(unpacked)
    return unpacked


def _pin(lock: str, name: str) -> str:
    """The lines of the lock file that pin ``name``: version and hashes."""
    found = re.search(rf"^{name}==(?:.*\\\n)*.*", lock, re.MULTILINE)
    if found is None:
        raise SystemExit(f"requirements.txt: expected a line {name}==<version>, found none")
    return found.group()


def _published_wheel(pinned: str, folder: Path) -> None:
    requirement = folder / "requirement.txt"
    requirement.write_text(pinned + "\n", encoding="utf-8")
    is_compiled = pinned.startswith("markupsafe")
    source = ("--no-binary=markupsafe", "--no-build-isolation") if is_compiled else ()
    _pip_wheel(folder, *source, "--require-hashes", "--requirement", str(requirement))
    requirement.unlink()


def _pip_wheel(folder: Path, *arguments: str) -> None:
    _pip("wheel", "--no-cache-dir", "--wheel-dir", str(folder), *arguments)


def _pip(command: str, *arguments: str) -> None:
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "--disable-pip-version-check", command),
            *("--quiet", "--no-deps", *arguments),
        ],
        check=True,
        env={"SOURCE_DATE_EPOCH": "1767225600", **os.environ, **_NO_COMPILER},
    )


def _remove(folder: Path, name: str) -> None:
    for outdated in folder.glob(f"{name}-*.whl"):
        outdated.unlink()
