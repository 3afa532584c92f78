"""Make what the browser boots: `build/runtime/`, described by its `runtime.json`.

The standard library is cut to the modules that the engine imports in the runtime itself, and is
bytecode, as is the engine with Jinja2 and MarkupSafe; the engine's data is JSON. The zips are
stored, not deflated: the transport compresses them better, and Python then reads them without
unpacking. Every name holds a hash of the content, so that files of two builds never mix and each
may be cached for ever.
"""

import hashlib
import json
import shutil
import subprocess
import tomllib
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from site_templates.build.app import esbuild, metafile
from site_templates.build.runtime_exports import Needs, compile_exports, find_needs
from site_templates.build.runtime_library import LEFT_OUT, unpack_library
from site_templates.build.runtime_lock import write_lock
from site_templates.build.runtime_node import PYODIDE, REPOSITORY, Runtime
from site_templates.build.runtime_wheels import make_wheels

__all__ = ["NOT_FOR_THE_BROWSER", "ONE_TIME", "main"]

_BUILD = REPOSITORY / "build"
_STEPS = Path(__file__).parent
_WORKER = REPOSITORY / "site_templates" / "app" / "worker" / "worker.ts"
ONE_TIME = (1980, 1, 1, 0, 0, 0)

NOT_FOR_THE_BROWSER = (
    "afterword/__main__.py",
    "afterword/cli.py",
    "afterword/schema.py",
    "afterword/calendars/tables/",
)
"""The command line, the schema generator, and the tables that the page fetches when needed."""

_NEEDS_MORE = "afterword/export/"
"""What the runtime as it boots cannot import, because what it needs is loaded with the first file
for another program: see `runtime_exports`."""


def main() -> None:
    """Make everything, in order; each long step says what it is."""
    work = _BUILD / "runtime-work"
    fresh = _BUILD / "runtime-new"
    for folder in (work, fresh):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    print("runtime: building the wheels", flush=True)
    wheels = make_wheels(REPOSITORY, _BUILD / "wheels")
    print("runtime: finding the standard library modules that the engine imports", flush=True)
    sources = _unpack_wheels(wheels, work / "engine")
    found = _find_modules(work, sources)
    needs = find_needs(work, _runtime(work, _uncut(work)), found["modules"])
    modules = sorted({*found["modules"], *needs.joined})
    print(f"runtime: compiling {len(modules)} of them, and the engine, in the runtime", flush=True)
    names = _write_zips(work, fresh, modules, (*sources, *_prepare(work, found["texts"])))
    print("runtime: compiling what files for other programs are made with", flush=True)
    exports = _write_exports(work, fresh, needs)
    print("runtime: cutting Pyodide, and bundling the worker", flush=True)
    names |= _write_core(fresh)
    names |= _write_worker(fresh, program=names["program"])
    _write_manifest(fresh, names, exports, _write_wheels(wheels, fresh))
    _write_json(fresh / "modules.json", list(modules))

    final = _BUILD / "runtime"
    shutil.rmtree(final, ignore_errors=True)
    fresh.rename(final)
    shutil.rmtree(work)


def _unpack_wheels(wheels: Iterable[Path], folder: Path) -> tuple[str, ...]:
    """Unpack what the browser needs of the wheels, and name the files, sorted.

    Data becomes JSON, which Python reads many times faster than TOML; see ``afterword.data``.
    """
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            wanted = [name for name in archive.namelist() if _is_for_the_browser(name)]
            archive.extractall(folder, wanted)
    for file in folder.rglob("*.toml"):
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        file.with_suffix(".json").write_text(text, encoding="utf-8")
        file.unlink()
    return _files_under(folder)


def _is_for_the_browser(name: str) -> bool:
    return not (
        name.startswith(NOT_FOR_THE_BROWSER)
        or ".dist-info/" in name
        or name.endswith(("/py.typed", ".pyi", ".c", "/"))
    )


def _find_modules(work: Path, sources: Sequence[str]) -> dict[str, list[str]]:
    """Let the engine run in the uncut runtime, and note what it imported and compiled."""
    names = unpack_library(PYODIDE / "python_stdlib.zip", work / "library")
    _write_zip(_uncut(work), work / "library", names)
    _write_zip(work / "engine-sources.zip", work / "engine", sources)
    requests = json.loads((_STEPS / "runtime_requests.json").read_text(encoding="utf-8"))
    engine_modules = [
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in sources
        if name.startswith("afterword/")
        and name.endswith(".py")
        and not name.startswith(_NEEDS_MORE)
    ]
    found: dict[str, list[Any]] = _runtime(work, _uncut(work)).call(
        "runtime_inside", "find_modules", {"modules": engine_modules, "requests": requests}
    )
    for request, answer in zip(requests, found["answers"], strict=True):
        if not answer["ok"] and answer["error"]["code"] == "internal":
            raise SystemExit(
                f"runtime_requests.json: expected every request to be answered, but "
                f"{request['verb']} failed: {answer['error']['message']}"
            )
    found["modules"] = [name for name in found["modules"] if not name.startswith(LEFT_OUT)]
    return found


def _prepare(work: Path, texts: Sequence[str]) -> tuple[str, str]:
    """Compile the texts that are compiled at import, and name the files that make use of it."""
    module, codes = "prepared.py", "prepared.marshal"
    shutil.copyfile(_STEPS / module, work / "engine" / module)
    job = {"texts": texts, "target": f"/work/engine/{codes}"}
    _runtime(work).call("runtime_inside", "compile_texts", job)
    return (module, codes)


def _write_zips(
    work: Path, fresh: Path, modules: Sequence[str], sources: Sequence[str]
) -> dict[str, str]:
    """Write the two zips of bytecode, and return their names by what they are."""
    python = [name for name in sources if name.endswith(".py")]
    # Nothing reads the docstrings of the standard library, and its asserts have been tested.
    compiling = (
        ("library", modules, "/lib/python314.zip", 2),
        ("engine", python, "/engine.zip", 0),
    )
    for folder, files, shown_as, optimize in compiling:
        job = {
            "source": f"/work/{folder}",
            "target": f"/work/{folder}-bytecode",
            "shown_as": shown_as,
            "files": list(files),
            "optimize": optimize,
        }
        _runtime(work).call("runtime_inside", "compile_tree", job)
    for name in sources:
        if not name.endswith(".py"):
            target = work / "engine-bytecode" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(work / "engine" / name, target)
    names = {}
    for folder in ("library", "engine"):
        archive_path = fresh / f"{folder}.zip"
        bytecode = work / f"{folder}-bytecode"
        _write_zip(archive_path, bytecode, _files_under(bytecode))
        names[folder] = _name_by_content(archive_path)
    return names


def _write_exports(work: Path, fresh: Path, needs: Needs) -> str:
    bytecode = compile_exports(work, _runtime(work), needs)
    archive_path = fresh / "exports.zip"
    _write_zip(archive_path, bytecode, _files_under(bytecode))
    return _name_by_content(archive_path)


def _uncut(work: Path) -> Path:
    return work / "library-uncut.zip"


def _runtime(work: Path, library: Path | None = None) -> Runtime:
    mounts = {"/work": work, "/steps": _STEPS}
    return Runtime(work / "engine-sources.zip", library, mounts=mounts, path=("/steps",))


def _write_core(fresh: Path) -> dict[str, str]:
    """Cut Pyodide itself.

    Pyodide finds its WebAssembly by a fixed name beside a folder's address, so here the folder
    carries the hash.
    """
    cut = fresh / "pyodide"
    cut.mkdir()
    subprocess.run(["node", _STEPS / "runtime_core.ts", PYODIDE, cut], check=True)
    names = {"program": "pyodide.asm.js", "assembly": "pyodide.asm.wasm"}
    folder = f"pyodide-{_hash(b''.join((cut / name).read_bytes() for name in names.values()))}"
    cut.rename(fresh / folder)
    return {key: f"{folder}/{name}" for key, name in names.items()}


def _write_worker(fresh: Path, program: str) -> dict[str, str]:
    """Bundle the worker, Pyodide's loader included; it finds ``program`` beside itself."""
    bundle = fresh / "worker.js"
    esbuild(
        str(_WORKER),
        *(f"--external:{name}" for name in ("node:*", "ws", "./pyodide-*")),
        f"--define:PROGRAM={json.dumps(f'./{program}')}",
        f"--outfile={bundle}",
        metafile("worker"),
    )
    return {"worker": _name_by_content(bundle)}


def _write_wheels(wheels: Sequence[Path], fresh: Path) -> Mapping[str, object]:
    """Copy the wheels, and return the lock by which Pyodide loads them by name."""
    folder = fresh / "wheels"
    folder.mkdir()
    copies = tuple(folder / wheel.name for wheel in wheels)
    for wheel, copy in zip(wheels, copies, strict=True):
        shutil.copyfile(wheel, copy)
    lock = folder / "pyodide-lock.json"
    write_lock(PYODIDE / "pyodide-lock.json", copies, lock)
    content: dict[str, object] = json.loads(lock.read_text(encoding="utf-8"))
    return content


def _write_manifest(
    fresh: Path, names: dict[str, str], exports: str, lock: Mapping[str, object]
) -> None:
    """Write `runtime.json`: the files by what they are, their sizes, the lock, the build's id.

    The page's bundle contains it, so a page asks only for files of its own build.
    """

    def described(name: str) -> dict[str, object]:
        return {"path": name, "bytes": (fresh / name).stat().st_size}

    files = {key: described(name) for key, name in sorted(names.items())}
    later = described(exports)
    build = _hash(json.dumps([files, later, lock]).encode())
    content = {"build": build, "files": files, "exports": later, "lock": lock}
    _write_json(fresh / "runtime.json", content)


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def _write_zip(archive_path: Path, folder: Path, names: Iterable[str]) -> None:
    """Write a stored zip whose bytes depend on nothing but the files' names and content."""
    with zipfile.ZipFile(archive_path, "w", zipfile.ZIP_STORED) as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name, ONE_TIME), (folder / name).read_bytes())


def _files_under(folder: Path) -> tuple[str, ...]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(path.relative_to(folder).as_posix() for path in found))


def _name_by_content(path: Path) -> str:
    """Rename a file so that its name holds a hash of its content, and return the new name."""
    named = path.with_stem(f"{path.stem}-{_hash(path.read_bytes())}")
    path.replace(named)
    return named.name


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


if __name__ == "__main__":
    main()
