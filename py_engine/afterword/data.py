"""The engine's data files: numbers, sentences, lists and flows, each beside the code that reads it.

They are written in TOML, which people read well and Python reads slowly. The build for the browser
turns each into JSON of the same name, and such a file is taken where there is one.
"""

import json
import pkgutil
from typing import Any

__all__ = ["load_data", "read_text"]


def load_data(package: str, name: str) -> Any:
    """The content of the file ``name`` in ``package``, named without its ending.

    Raises:
        FileNotFoundError: there is no such file, neither as JSON nor as TOML.
    """
    try:
        return json.loads(read_text(package, f"{name}.json"))
    except FileNotFoundError:
        text = read_text(package, f"{name}.toml")
    # Not there, and not needed, where every file is JSON.
    import tomllib  # noqa: PLC0415

    return tomllib.loads(text)


def read_text(package: str, name: str) -> str:
    """The text of the file ``name``, with its ending, in ``package``.

    Raises:
        FileNotFoundError: there is no such file.
    """
    try:
        content = pkgutil.get_data(package, name)
    except OSError as missing:  # a zip says no more than that
        raise FileNotFoundError(f"{package}: expected a file {name}, found none") from missing
    if content is None:
        raise FileNotFoundError(f"{package}: expected a package with files, found none")
    return content.decode("utf-8")
