"""Assemble what MkDocs reads in `build/docs/`: the written pages, and those generated from data.

The guide's pages are Markdown with a few calls in double braces, see `pages_guide.py`. The flow,
the sources, the proof, the reference and the practice cases are generated whole, from the same data
the engine runs on.
"""

import json
import shutil
from pathlib import Path

from afterword.guidance.coverage import faults, places

from site_templates.build.pages_ask import flow_data
from site_templates.build.pages_cards import cards
from site_templates.build.pages_data import data_page
from site_templates.build.pages_flow import flow_pages
from site_templates.build.pages_guide import GuidePage, guide_pages, start_page
from site_templates.build.pages_practice import practice_data, practice_pages
from site_templates.build.pages_reference import reference_pages
from site_templates.build.pages_sources import source_pages
from site_templates.build.pages_speed import speed_page

__all__ = ["main", "pages_of_claims"]

_REPOSITORY = Path(__file__).resolve().parents[2]
_WRITTEN = _REPOSITORY / "docs"
_TARGET = _REPOSITORY / "build" / "docs"
_DATA = _REPOSITORY / "build" / "pages"


def main() -> None:
    """Write every page anew.

    Raises:
        SystemExit: A claim acts nowhere, or something names a claim that is none.
    """
    print("pages: generating the guide, the flow, the sources and the reference", flush=True)
    guide = guide_pages(_WRITTEN)
    found = places(pages_of_claims(guide))
    if wrong := faults(found):
        raise SystemExit("pages: " + "; ".join(wrong))
    generated = (
        {"index.md": start_page(_WRITTEN)}
        | {page.path: page.text for page in guide}
        | flow_pages(guide)
        | source_pages(found)
        | reference_pages()
        | data_page()
        | speed_page(_WRITTEN)
        | practice_pages()
    )
    shutil.rmtree(_TARGET, ignore_errors=True)
    shutil.copytree(_WRITTEN, _TARGET, ignore=shutil.ignore_patterns("examples", "decisions"))
    for path, text in generated.items():
        _write(_TARGET / path, text)
    made = {"flow": flow_data(guide), "practice": practice_data(), "cards": cards(_TARGET)}
    for name, data in made.items():
        _write(_DATA / f"{name}.json", json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def pages_of_claims(guide: tuple[GuidePage, ...]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Title and claims of each page by its path, as the engine's coverage takes them."""
    return {page.path: (page.title, page.claims) for page in guide}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
