"""The guidance behind every rule: who said what, in our own words, and where sources disagree.

The files beside this one are the only home of the claims. Rules, nodes, templates, checks and pages
name a claim by its id and are held to it by tests.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from afterword.data import load_data

__all__ = [
    "KINDS",
    "Claim",
    "Disagreement",
    "Position",
    "Source",
    "claims",
    "disagreements",
    "sources",
]

KINDS: Mapping[str, str] = {
    "T": "timing",
    "C": "content",
    "W": "who",
    "H": "channel",
    "L": "limit",
    "S": "situation",
    "M": "mindset",
    "P": "preparation",
}
"""What the letter of a claim's kind stands for."""


@dataclass(frozen=True)
class Source:
    """An article the advice comes from: who wrote it, under which licence, and how it is used."""

    key: str
    title: str
    by: str
    licence: str
    used: str


@dataclass(frozen=True)
class Claim:
    """One statement of advice in our own words; `acts` says where the product follows it."""

    id: str
    kinds: tuple[str, ...]
    sources: tuple[str, ...]
    statement: str
    acts: str


@dataclass(frozen=True)
class Position:
    """What some of the sources say about a question on which they are not of one mind."""

    sources: tuple[str, ...]
    says: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Disagreement:
    """A question, the positions on it, and our reading: the answer this product works with."""

    question: str
    positions: tuple[Position, ...]
    reading: str


def _entries(name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = load_data(__name__, f"{name}s")[name]
    return entries


def _frozen(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


@functools.cache
def sources() -> Mapping[str, Source]:
    """Every source by its key, such as ``primer``."""
    return {entry["key"]: Source(**entry) for entry in _entries("source")}


@functools.cache
def claims() -> Mapping[str, Claim]:
    """Every claim by its id, such as ``thanks-24h``, in order of use."""
    return {entry["id"]: Claim(**_frozen(entry)) for entry in _entries("claim")}


@functools.cache
def disagreements() -> tuple[Disagreement, ...]:
    """Every question on which the sources differ, with our reading."""
    return tuple(
        Disagreement(
            question=entry["question"],
            positions=tuple(Position(**_frozen(position)) for position in entry["positions"]),
            reading=entry["reading"],
        )
        for entry in _entries("disagreement")
    )
