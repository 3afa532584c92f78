"""Bytes read as choices, so that whatever a fuzzer makes of them is an input with some shape."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from tests.engine.hostile import HOSTILE

__all__ = ["Choices"]

Item = TypeVar("Item")

_WORDS = (
    *HOSTILE[:217],
    "Dear Dana,\n\n",
    "Dear",
    "Dana",
    "Northwind",
    "Thank you",
    "salary",
    "\n\n",
    "",
    " ",
    "2026-11-13",
)


class Choices:
    """Takes choices from bytes until there are none left; then every choice is the first."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def number(self, most: int) -> int:
        """A whole number from 0 to `most`."""
        wanted = (most.bit_length() + 7) // 8
        taken = self._data[self._at : self._at + wanted]
        self._at += wanted
        return int.from_bytes(taken, "little") % (most + 1)

    def one_of(self, items: Sequence[Item]) -> Item:
        return items[self.number(len(items) - 1)]

    def chance(self, of: int) -> bool:
        """Whether one of so many cases is the case."""
        return self.number(of - 1) == of - 1

    def text(self) -> str:
        """Some words, or letters as the bytes have them."""
        if self.chance(3):
            length = self.number(40)
            raw = self._data[self._at : self._at + length]
            self._at += length
            return raw.decode("utf-8", "replace")
        return " ".join(self.one_of(_WORDS) for _ in range(self.number(4)))

    def anything(self, depth: int = 3) -> object:
        """A value of JSON."""
        kinds: list[Callable[[], object]] = [
            self.text,
            lambda: self.number(400) - 200,
            lambda: None,
            lambda: self.chance(2),
            lambda: self.number(10**6) / 7 - 999,
            lambda: 10 ** self.number(30),
        ]
        if depth:
            kinds += [
                lambda: [self.anything(depth - 1) for _ in range(self.number(3))],
                lambda: {self.text(): self.anything(depth - 1) for _ in range(self.number(3))},
            ]
        return self.one_of(kinds)()
