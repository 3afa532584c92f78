"""The part of the runtime build that Pyodide itself has to do; it is imported there, not here.

Only the runtime knows which modules it imports, and only its own compiler writes bytecode that it
loads. Every function takes and returns JSON text, like all that crosses into Python.
"""

import builtins
import dataclasses
import json
import marshal
import sys
from pathlib import Path
from typing import Any

__all__ = ["compile_texts", "compile_tree", "find_modules"]


def find_modules(exercise: str) -> str:
    """Name the modules the engine needs from the standard library, as the runtime imports them.

    Args:
        exercise: ``{"modules": [...], "requests": [...], "packages": …}``: engine modules to
            import, and requests to put to the bridge, because some modules are imported only when
            they are needed; and a folder of packages whose modules are wanted too, if any.

    Returns:
        ``{"modules": [...], "packages": [...], "texts": [...], "answers": [...]}``: the modules of
        the standard library, and of the folder, each by its path in there, such as
        ``json/decoder.py``; and the texts that `dataclasses` compiled for classes.
    """
    work = json.loads(exercise)
    texts = _note_texts()
    packages = work.get("packages", "")
    if packages:
        sys.path.append(packages)
    for name in work["modules"]:
        __import__(name)
    from afterword.bridge import handle  # noqa: PLC0415 - there is no engine outside the runtime

    answers = [json.loads(handle(json.dumps(request))) for request in work["requests"]]
    library = next(entry for entry in sys.path if entry.endswith(".zip") and "/lib/" in entry)
    return json.dumps(
        {
            "modules": _imported_from(library),
            "packages": _imported_from(packages) if packages else [],
            "texts": sorted(texts),
            "answers": answers,
        }
    )


def _imported_from(place: str) -> list[str]:
    """The paths, inside a zip or a folder, of the modules that were imported from it."""
    origins = {
        getattr(getattr(module, "__spec__", None), "origin", None) or ""
        for module in tuple(sys.modules.values())
    }
    return sorted(o.removeprefix(f"{place}/") for o in origins if o.startswith(f"{place}/"))


def _note_texts() -> set[str]:
    """The texts that `dataclasses` will have compiled; its own ``exec`` is put in front of them."""
    texts: set[str] = set()

    def execute(text: str, global_names: dict[str, Any], local_names: dict[str, Any]) -> None:
        texts.add(text)
        builtins.exec(text, global_names, local_names)  # noqa: S102

    dataclasses.exec = execute  # type: ignore[attr-defined]
    return texts


def compile_texts(work: str) -> str:
    """Compile ``texts`` as `exec` would, and write the code of each to the file ``target``.

    Returns:
        The number of texts compiled.
    """
    job = json.loads(work)
    codes = {text: compile(text, "<string>", "exec") for text in job["texts"]}
    Path(job["target"]).write_bytes(marshal.dumps(codes))
    return json.dumps(len(codes))


def compile_tree(work: str) -> str:
    """Compile Python files to bytecode that is never checked against its source.

    Args:
        work: ``{"source", "target", "shown_as", "files", "optimize"}``: ``files`` are paths under
            the folders ``source`` and ``target``; tracebacks show them under ``shown_as``.

    Returns:
        The number of files compiled.
    """
    import py_compile  # noqa: PLC0415 - imported above, it would count as needed by the engine

    job = json.loads(work)
    for name in job["files"]:
        target = Path(job["target"], name).with_suffix(".pyc")
        target.parent.mkdir(parents=True, exist_ok=True)
        py_compile.compile(
            str(Path(job["source"], name)),
            cfile=str(target),
            dfile=f"{job['shown_as']}/{name}",
            doraise=True,
            optimize=job["optimize"],
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
    return json.dumps(len(job["files"]))
