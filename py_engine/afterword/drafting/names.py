"""Names of people, companies and jobs as a letter writes them."""

import re

from afterword.drafting.tidy import clean

__all__ = ["display_name", "greeting_name"]

_ACRONYM = 3
"""Letters of a word in capitals that may be meant so, such as HR or CRM."""

_HONORIFIC = re.compile(
    r"(?:dr|prof|professor|rev|sir|dame|judge|capt|captain|col|sgt|mr|mrs|ms|mx|miss)\.?$",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:team|department|dept|office|reception|human resources|hr|recruiting|recruitment|careers|"
    r"jobs|hiring|desk|group|staff|panel|inbox|mailbox)\b",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r",?\s+(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|cpa|rn|esq|obe|mbe)\.?$", re.IGNORECASE
)
_ROLE_NOUN = re.compile(r"\s+(?:role|position|job|post)$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?)\s+(?=\w)", re.IGNORECASE)


def display_name(name: str, *, role: bool = False) -> str:
    """A name without stray marks and shouting; a role without "the" and "position" around it."""
    text = " ".join(clean(name).split()).strip(' ,;:"“”')
    if role:
        text = _ROLE_NOUN.sub("", _ARTICLE.sub("", text)).rstrip(".") or text
    words = text.split()
    shouted = len(words) > 1 and text.isupper() and text.isascii()
    if shouted:
        text = " ".join(word.capitalize() if len(word) > _ACRONYM else word for word in words)
        text = text if role else " ".join(word.capitalize() for word in words)
    return text


def greeting_name(name: str) -> str:
    """How a letter greets them: the first name, "Dr Reyes" with a title, a team by its name.

    Empty where there is no name to use, such as an e-mail address.
    """
    text = display_name(name)
    if not text or "@" in text or not any(one.isalpha() for one in text):
        return ""
    text = re.sub(r"\s*\(.*?\)", "", text).strip() or text
    text = _SUFFIX.sub("", text)
    if _TEAM.search(text):
        return text
    if "," in text:
        last, _, first = text.partition(",")
        text = f"{first.strip()} {last.strip()}".strip()
    words = text.split()
    if _HONORIFIC.match(words[0]) and len(words) > 1:
        return f"{words[0]} {words[-1]}"
    family_first = words[0][0] >= "\u2e80"  # Chinese, Japanese, Korean: nobody is greeted by half
    is_initial = len(words[0].rstrip(".")) == 1
    return text if is_initial or family_first else words[0]
