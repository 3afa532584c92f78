"""The illustrations in `site_templates/theme/pictures/`, to be put into a page as they are.

They take their colours from the page's variables, so they follow its scheme.
"""

import functools
from collections.abc import Mapping
from pathlib import Path

__all__ = ["OF_ADVICE", "picture"]

_FOLDER = Path(__file__).resolve().parents[1] / "theme" / "pictures"

OF_ADVICE: Mapping[str, str] = {
    "prepare": "before",
    "debrief": "debrief",
    "thank_you": "thank-you",
    "late_thank_you": "thank-you",
    "wait": "waiting",
    "check_in": "checking-in",
    "second_check_in": "checking-in",
    "call_back": "call",
    "holiday_card": "holidays",
    "competing_offer_note": "another-offer",
    "rejection_reply": "rejection",
    "stay_in_touch": "channel",
    "offer": "offer",
    "closing_note": "checking-in",
    "move_on": "move-on",
    "closed": "about",
}
"""The picture of each piece of advice, by its id in the flow."""


@functools.cache
def picture(name: str) -> str:
    """The picture as one line of SVG.

    Raises:
        OSError: There is none of this name.
    """
    text = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    return "".join(line.strip() + " " * (not line.endswith(">")) for line in text.splitlines())
