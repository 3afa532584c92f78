"""Word lists that checks look names and subjects up in, read from ``words.toml``."""

import functools
from collections.abc import Mapping
from typing import Any

from afterword.data import load_data

__all__ = ["short_names", "word_list"]


@functools.cache
def _data() -> Mapping[str, Any]:
    words: Mapping[str, Any] = load_data("afterword.checks", "words")
    return words


@functools.cache
def word_list(name: str) -> frozenset[str]:
    """The words of one list, in small letters."""
    return frozenset(_data()[name])


@functools.cache
def short_names() -> Mapping[str, str]:
    """The full name that each short form stands for."""
    names: Mapping[str, list[str]] = _data()["short_names"]
    return {short: name for name, shorts in names.items() for short in shorts}
