"""The page of the sources: every claim, who says so, where it acts, and where they disagree."""

from afterword.guidance import KINDS, claims, disagreements, sources
from afterword.guidance.coverage import Place, places_of
from afterword.guidance.outside import surveys

from site_templates.build.pages_outside import comparisons
from site_templates.build.pages_render import render

__all__ = ["anchor", "place_link", "source_pages"]

_HEADINGS = {
    "question": "Questions",
    "outcome": "Advice",
    "parameter": "Numbers",
    "reason": "Reasons given in a plan",
    "check": "Checks of a message",
    "length": "Lengths of a message",
    "draft": "Drafts",
    "page": "Guide",
}


def source_pages(found: tuple[Place, ...]) -> dict[str, str]:
    """The sources' page by its path below the docs folder."""
    grouped = {
        letter: [claim for claim in claims().values() if claim.kinds[0] == letter]
        for letter in KINDS
    }
    return {
        "sources.md": render(
            "sources.md.j2",
            kinds=KINDS,
            grouped={letter: group for letter, group in grouped.items() if group},
            acts={claim: _acts(claim, found) for claim in claims()},
            articles=sources(),
            disagreements=disagreements(),
            comparisons=comparisons(),
            surveys=surveys(),
        )
    }


def _acts(claim: str, found: tuple[Place, ...]) -> dict[str, list[str]]:
    """Links to the places where a claim acts, by the heading they stand under."""
    acts: dict[str, list[str]] = {}
    for place in places_of(claim, found):
        acts.setdefault(_HEADINGS[place.kind], []).append(place_link(place))
    return acts


def place_link(place: Place) -> str:
    """A Markdown link from a page at the top to the place, or its name where it has no page."""
    target = {
        "question": _flow_page(place.id),
        "outcome": _flow_page(place.id),
        "parameter": f"reference/parameters.md#{anchor(place.id)}",
        "check": f"reference/checks.md#{anchor(place.id)}",
        "length": f"reference/drafts.md#{anchor(_template(place.id))}",
        "draft": f"reference/drafts.md#{anchor(place.id)}",
        "page": place.id,
    }.get(place.kind)
    return f"[{place.label}]({target})" if target else place.label


def _flow_page(name: str) -> str:
    """The page of a question or outcome; the phone script stands on the map's own page."""
    return f"flow/index.md#{anchor(name)}" if "." in name else f"flow/{name}.md"


def _template(band: str) -> str:
    """The template that a length is about: `card` is the thank-you written by hand."""
    return "thank_you_card" if band == "card" else band


def anchor(name: str) -> str:
    """The id of a part on its reference page."""
    return name.replace(".", "-").replace("_", "-")
