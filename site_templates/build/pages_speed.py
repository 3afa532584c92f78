"""The page on speed: the figures that were committed, each beside the most that it should be."""

import json
from pathlib import Path

from site_templates.build.pages_render import render

__all__ = ["speed_page"]


def speed_page(written: Path) -> dict[str, str]:
    """The page by its path below the docs folder, from ``measured.json`` in ``written``."""
    groups = json.loads((written / "measured.json").read_text(encoding="utf-8"))
    for group in groups:
        for row in group["rows"]:
            row["shown"] = f"{row['value']:,}"
            row["share"] = _share(row["value"], row["most"])
    return {"speed.md": render("speed.md.j2", groups=groups)}


def _share(value: float, most: float | None) -> int | None:
    """How much of what it may be a figure is, in percent."""
    return None if not most else round(100 * value / most)
