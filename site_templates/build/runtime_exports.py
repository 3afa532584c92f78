"""What files for other programs are made with; it is loaded with the first of them.

That is `icalendar` with its needs, and the modules of the standard library that the engine boots
without, each cut to what the requests in `runtime_exports.json` import in the runtime itself.
"""

import gzip
import json
import shutil
import tarfile
import zipfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from site_templates.build.runtime_node import PYODIDE, REPOSITORY, Runtime
from site_templates.build.runtime_wheels import published_wheels

__all__ = ["REQUESTS", "Needs", "compile_exports", "find_needs"]

REQUESTS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_suffix(".json").read_text(encoding="utf-8")
)
"""One request for each kind of file."""

_PACKAGES = ("icalendar", "python-dateutil", "six", "tzdata")
_UTC = "tzdata/zoneinfo/UTC"
"""The one zone that is looked up: reminders are wall-clock times, and only their stamp is UTC."""
_NO_ZONES = "dateutil/zoneinfo/dateutil-zoneinfo.tar.gz"
"""What dateutil opens to look UTC up, which it knows by itself: empty will do."""


@dataclass(frozen=True)
class Needs:
    """What the requests import beyond what boots.

    Attributes:
        modules: Of the standard library.
        joined: The same, of packages that boot: Python finds all of a package in one place, so
            these have to boot, too.
        packages: Of icalendar and its needs.
    """

    modules: tuple[str, ...]
    joined: tuple[str, ...]
    packages: tuple[str, ...]


def find_needs(work: Path, runtime: Runtime, booted: Collection[str]) -> Needs:
    """Let the requests be answered in the uncut runtime, which sees ``work`` as `/work`."""
    for wheel in published_wheels(REPOSITORY, REPOSITORY / "build" / "wheels-later", _PACKAGES):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(work / "exports-packages")  # noqa: S202 - a zip
    # As a zip, because reading one has needs of its own.
    shutil.make_archive(str(work / "exports-packages"), "zip", work / "exports-packages")
    exercise = {"modules": [], "requests": REQUESTS, "packages": "/work/exports-packages.zip"}
    found = runtime.call("runtime_inside", "find_modules", exercise)
    for request, answer in zip(REQUESTS, found["answers"], strict=True):
        if not answer["ok"]:
            raise SystemExit(
                f"runtime_exports.json: expected every request to be answered, but "
                f"{request['verb']} failed: {answer['error']['message']}"
            )
    more = sorted(set(found["modules"]) - set(booted))
    joined = tuple(name for name in more if f"{name.split('/')[0]}/__init__.py" in booted)
    modules = tuple(name for name in more if name not in joined)
    return Needs(modules=modules, joined=joined, packages=tuple(found["packages"]))


def compile_exports(work: Path, runtime: Runtime, needs: Needs) -> Path:
    """Compile it all but what is joined to other packages, and return the folder of bytecode."""
    sources, bytecode = work / "exports", work / "exports-bytecode"
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as archive:
        archive.extractall(sources, needs.modules)  # noqa: S202 - a zip
    _copy(work / "exports-packages", sources, needs.packages)
    job = {
        "source": "/work/exports",
        "target": "/work/exports-bytecode",
        "shown_as": "/exports.zip",
        "files": [*needs.modules, *needs.packages],
        "optimize": 2,  # nothing reads the docstrings, and the asserts have been tested
    }
    runtime.call("runtime_inside", "compile_tree", job)
    _copy(work / "exports-packages", bytecode, [_UTC])
    (bytecode / _NO_ZONES).write_bytes(gzip.compress(bytes(2 * tarfile.BLOCKSIZE), mtime=0))
    return bytecode


def _copy(source: Path, target: Path, names: Iterable[str]) -> None:
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, target / name)
