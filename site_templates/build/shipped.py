"""What the site is made of and ships: names, versions, licences and their texts.

Read from the packages themselves and from what esbuild says it has bundled; what no tool can tell
stands in `site_templates/licences/shipped.toml`.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from site_templates.build.app import BUNDLES

__all__ = ["Component", "shipped"]

_REPOSITORY = Path(__file__).resolve().parents[2]
_MODULES = _REPOSITORY / "node_modules"
_LICENCES = _REPOSITORY / "site_templates" / "licences"
_BUNDLED = re.compile(r"(?:^|/)node_modules/((?:@[^/]+/)?[^/]+)/")
_IS_LICENCE = re.compile(r"(licen[cs]e|copying)[^/]*$", re.IGNORECASE)
_NEEDED = ("main.json", "worker.json", "embed.json", "service_worker.json")


@dataclass(frozen=True, kw_only=True)
class Component:
    """One thing that is shipped.

    Attributes:
        kind: Where it comes from: ``pypi``, ``npm``, or ``generic`` for what lies within another.
        licence: An SPDX expression.
        texts: The whole texts of its licence.
        source: Address of its source, where its licence asks for that.
    """

    name: str
    version: str
    kind: str
    licence: str
    does: str
    texts: tuple[str, ...]
    source: str = ""


def shipped() -> tuple[Component, ...]:
    """Everything, by name.

    Raises:
        SystemExit: Something is shipped without a licence or without the text of it.
    """
    table = tomllib.loads((_LICENCES / "shipped.toml").read_text(encoding="utf-8"))
    found = [
        *(_python(row) for row in table["python"]),
        *(_npm(row["name"], row) for row in table["npm"]),
        *(_within(row) for row in table["within"]),
        *(_npm(name, {}) for name in _bundled() - {row["name"] for row in table["npm"]}),
    ]
    for one in found:
        if not one.texts or not one.licence:
            raise SystemExit(
                f"{one.name} {one.version}: expected a licence and its text; add them to "
                f"{(_LICENCES / 'shipped.toml').relative_to(_REPOSITORY)}"
            )
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def _bundled() -> set[str]:
    """The npm packages of which something is in a bundle."""
    names = set()
    for bundle in _NEEDED:
        inputs = json.loads((BUNDLES / bundle).read_text(encoding="utf-8"))["inputs"]
        names |= {found[1] for path in inputs if (found := _BUNDLED.search(path))}
    return names


def _python(row: Mapping[str, str]) -> Component:
    found = distribution(row["name"])
    return Component(
        name=found.metadata["Name"],
        version=found.version,
        kind="pypi",
        licence=row["licence"],
        does=row["does"],
        texts=tuple(_texts_of(found)),
    )


def _texts_of(found: Distribution) -> Iterator[str]:
    for file in sorted(found.files or (), key=str):
        if file.suffix in {"", ".txt", ".rst", ".md", ".unicode"} and _IS_LICENCE.search(str(file)):
            yield file.read_text(encoding="utf-8")


def _npm(name: str, row: Mapping[str, object]) -> Component:
    folder = _MODULES / name
    about = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    own = sorted(one for one in folder.iterdir() if _IS_LICENCE.search(one.name))
    kept = [_LICENCES / str(text) for text in _list(row.get("texts"))]
    return Component(
        name=name,
        version=about["version"],
        kind="npm",
        licence=str(row.get("licence", about["license"])),
        does=str(row.get("does", "is part of the page's code")),
        texts=tuple(path.read_text(encoding="utf-8") for path in (*own, *kept)),
        source=str(row.get("source", "")),
    )


def _within(row: Mapping[str, object]) -> Component:
    holder = _npm(str(row["of"]), {"texts": row["texts"]})
    return Component(
        name=str(row["name"]),
        version=f"as in {holder.name} {holder.version}",
        kind="generic",
        licence=str(row["licence"]),
        does=str(row["does"]),
        texts=holder.texts,
    )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
