"""Imported in the browser before the engine, to spare it work that the build has done.

`dataclasses` writes the methods of each class as text and compiles it at import, which is most of
what the engine's import costs in WebAssembly. The build compiled the same texts; a text that it has
not seen is compiled as ever.
"""

import builtins
import dataclasses
import marshal
import pkgutil
from types import CodeType
from typing import Any


def _execute(text: str, global_names: dict[str, Any], local_names: dict[str, Any]) -> None:
    builtins.exec(_codes.get(text, text), global_names, local_names)  # noqa: S102


_compiled = pkgutil.get_data(__name__, "prepared.marshal") or marshal.dumps({})
_codes: dict[str, CodeType] = marshal.loads(_compiled)  # noqa: S302 - from our own build
dataclasses.exec = _execute  # type: ignore[attr-defined]
