"""What stands on the card that other sites show beside a link to a page: one for every page."""

from pathlib import Path

from mkdocs.utils.meta import get_data

__all__ = ["cards"]

_START = "What to do after a job interview"
_PICTURE = "about"


def cards(docs: Path) -> list[dict[str, str]]:
    """Title, picture and file of the card of each page in a folder that MkDocs reads.

    The picture is the page's own; one that shows none may name a `card` in its front matter.
    """
    return [_card(docs, file) for file in sorted(docs.rglob("*.md"))]


def _card(docs: Path, file: Path) -> dict[str, str]:
    path = file.relative_to(docs)
    _, meta = get_data(file.read_text(encoding="utf-8"))
    return {
        "file": path.with_suffix(".png").as_posix(),
        "title": str(meta.get("title") or _START),
        "picture": str(meta.get("picture") or meta.get("card") or _PICTURE),
    }
