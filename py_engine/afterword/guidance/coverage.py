"""Where each claim acts: collected from the data of the product itself, never listed by hand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from afterword.checks import bands, checks
from afterword.data import load_data
from afterword.flow.walker import FLOWS, load_flow
from afterword.guidance import claims
from afterword.phrases import reasons
from afterword.timing.parameters import parameters

__all__ = ["Kind", "Place", "draft_references", "faults", "places", "places_of"]

Kind = Literal["question", "outcome", "parameter", "reason", "check", "length", "draft", "page"]


@dataclass(frozen=True)
class Place:
    """A part of the product, by its kind and id there, and the claims it rests on."""

    kind: Kind
    id: str
    label: str
    references: tuple[str, ...]


_MUST_REST_ON_A_CLAIM: tuple[Kind, ...] = ("question", "outcome", "parameter", "check", "draft")


def draft_references() -> Mapping[str, tuple[str, ...]]:
    """The claims that each draft follows, by the name of its template."""
    data = load_data("afterword.drafting", "references")
    return {name: tuple(references) for name, references in data.items()}


def places(pages: Mapping[str, tuple[str, tuple[str, ...]]] | None = None) -> tuple[Place, ...]:
    """Every part of the product that rests on claims.

    Args:
        pages: title and claims of each page of the guide by its address; the package holds none.
    """
    return (
        *_flow(),
        *(Place("parameter", p.id, p.label, p.references) for p in parameters().values()),
        *(Place("reason", name, _said(name), found) for name, found in reasons().items()),
        *(Place("check", c.code, c.summary, (c.reference,)) for c in checks().values()),
        *(Place("length", name, _said(name), band.references) for name, band in bands().items()),
        *(Place("draft", name, _said(name), found) for name, found in draft_references().items()),
        *(Place("page", at, title, found) for at, (title, found) in (pages or {}).items()),
    )


def _flow() -> Iterator[Place]:
    for name in FLOWS:
        flow = load_flow(name)
        # The first flow is the one that advice is about; ids of others carry their name.
        prefix = "" if name == FLOWS[0] else f"{name}."
        for node in flow.nodes.values():
            yield Place("question", prefix + node.id, node.question, node.references)
        for outcome in flow.outcomes.values():
            yield Place("outcome", prefix + outcome.id, outcome.title, outcome.references)


def _said(name: str) -> str:
    return name.replace("_", " ").replace(".", ": ")


def places_of(claim: str, found: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those of the places that rest on `claim`."""
    return tuple(place for place in found if claim in place.references)


def faults(found: tuple[Place, ...]) -> tuple[str, ...]:
    """What is wrong: a claim that acts nowhere, a part without a claim, a claim that is none."""
    return tuple(_faults(found))


def _faults(found: tuple[Place, ...]) -> Iterator[str]:
    carried = {claim for place in found for claim in place.references}
    for claim in claims():
        if claim not in carried:
            yield f"{claim} acts nowhere"
    for place in found:
        if not place.references and place.kind in _MUST_REST_ON_A_CLAIM:
            yield f"{place.kind} {place.id} rests on no claim"
        for claim in place.references:
            if claim not in claims():
                yield f"{place.kind} {place.id} names {claim}, which is no claim"
