"""What the runtime does where a module of the library is a stand-in, or is left out."""

import asyncio
import json
import traceback
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

_LEFT_OUT = {"bz2.py": "bz2", "compression/": "compression", "lzma.py": "lzma"}


def ask_for_more(_: str) -> str:
    """What is said by the loop that is none, by a traceback, and what cannot be found."""
    try:
        asyncio.get_event_loop()
    except RuntimeError as none:
        loop = str(none)
    try:
        divmod(1, 0)
    except ZeroDivisionError:
        text = traceback.format_exc()
    left_out = [file for file, name in _LEFT_OUT.items() if find_spec(name) is None]
    return json.dumps({"loop": loop, "traceback": text, "left_out": left_out})


def new_class(_: str) -> str:
    """A class made after the build's code was put in place."""
    import_module("prepared")

    @dataclass
    class Point:
        x: int
        y: int

    return json.dumps(repr(Point(1, 2)))
