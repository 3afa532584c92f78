"""The reading level of the guide's own sentences, page by page."""

import html
import re
from pathlib import Path

GUIDE = Path(__file__).resolve().parents[2] / "site" / "guide"
PAGES = sorted(path.parent.name for path in GUIDE.glob("*/index.html"))
# Examples are the drafts' own words, and the claims at the end are the sources'.
_OTHERS = re.compile(
    r'<figure.*?</figure>|<a class="aw-cite".*?</a>|<h2 class="aw-who".*', re.DOTALL
)
_BLOCK = re.compile(r"<(p|li|td)\b[^>]*>(.*?)</\1>", re.DOTALL)


def syllables(word: str) -> int:
    """Vowel groups, without a silent e at the end or in -ed: near enough for an average."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    count = len(re.findall(r"[aeiouy]+", letters))
    silent = re.search(r"(?<![l])e$|(?<![td])ed$", letters) and not letters.endswith("ee")
    return max(1, count - bool(silent and count > 1))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: years of school that a text asks for."""
    words = re.findall(r"[\w’'-]+", text)
    sentences = len(re.findall(r"[.!?:]+(?:\s|$)", text)) or 1
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * spoken / len(words) - 15.59


def own_text(page: str) -> str:
    source = (GUIDE / page / "index.html").read_text(encoding="utf-8")
    article = source[source.index("<article") : source.index("</article>")]
    blocks = [block for _, block in _BLOCK.findall(_OTHERS.sub("", article))]
    texts = [html.unescape(re.sub(r"<[^>]+>", "", block)).strip() for block in blocks]
    return " ".join(text if text[-1] in ".!?:" else f"{text}." for text in texts if text)
