"""Turn a note, as jotted down, into words that fit a sentence, or say why they do not.

Nothing is added and no meaning is changed: capitals, stops, quotes, bullets and emoji are put
right, a repeated stem is taken off, and a note that still does not fit is asked back.
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from afterword.data import load_data

__all__ = [
    "LONGEST",
    "Fitted",
    "Unfit",
    "clean",
    "decapitalise",
    "is_nothing",
    "listed",
    "tidy",
    "word_list",
]

LONGEST = 28
"""Words of one note that still read as part of a sentence (`concise`, our reading)."""

_EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\U000e0020-\U000e007f]"
_EMOJI_RUN = re.compile(f"(?:{_EMOJI}[\ufe0e\ufe0f\u20e3]?\u200d?)+")
_EMOTICON = re.compile(r"(?<![\w/])(?:[:;=8][-']?[)(DPpOo/|*]+|<3|\^\^|xD)(?!\w)")
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0f\u00ad]")
_BULLET = re.compile(
    r"^\s*(?:(?:[-*+•‣◦·▪●○–—>]+|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s)|\[[ x]?\])\s*)+"
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]?\s+(?=[\"“‘(]?[^\W\d_a-z]|\d|i\b)|(?<=[。！？])\s*")
_ABBREVIATION = re.compile(
    r"(?:\b(?:dr|mr|mrs|ms|prof|st|no|vs|inc|ltd|co|corp|dept|approx|e\.g|i\.e|etc|a\.m|p\.m|u\.s|u\.k)"
    r"|\b[A-Z])\.$",
    re.IGNORECASE,
)
_TRAILING = " \t.…!,;:*-–—。！、，；"
_PAIRS = {
    '"': '"',
    "“": "”",
    "‘": "’",
    "«": "»",
    "„": "“",
    "「": "」",
    "'": "'",
    "`": "`",
    "*": "*",
    "_": "_",
}
_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*", re.UNICODE)


@dataclass(frozen=True)
class Fitted:
    """A note that fits: its text, and whether it is a noun phrase, a clause and so on."""

    text: str
    form: str = "noun"


@dataclass(frozen=True)
class Unfit:
    """A note that does not fit. `reason` is empty where there simply is none."""

    reason: str = ""


@functools.cache
def _words() -> Mapping[str, frozenset[str]]:
    data = load_data("afterword.drafting", "words")
    return {name: frozenset(words) for name, words in data.items()}


_FEW_LETTERS = 5
_MOSTLY = 0.8
"""Share of capitals from which a note is taken as shouted, when it has more than a few letters."""


def word_list(name: str) -> frozenset[str]:
    """One of the lists in ``words.toml``."""
    return _words()[name]


@functools.cache
def _in_capitals() -> Mapping[str, str]:
    """How words are written that ALL CAPS and lower case get wrong."""
    words = _words()
    return {word.casefold(): word for word in words["capitals"] | words["proper"]}


def clean(note: str) -> str:
    """The note without emoji, control characters and stray spaces; lines are kept."""
    text = unicodedata.normalize("NFC", note)
    text = _EMOJI_RUN.sub(" ", text)
    text = _EMOTICON.sub(" ", _INVISIBLE.sub("", text))
    text = "".join(
        " " if unicodedata.category(one) in ("Cc", "Co", "Cn") and one != "\n" else one
        for one in text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    )
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def is_nothing(note: str) -> bool:
    """Whether a note is blank, or says that there is nothing to say."""
    text = clean(note).casefold().strip(_TRAILING + "\n()[]")
    return not any(one.isalnum() for one in text) or text in _words()["nothing"]


def tidy(note: str, keep: Iterable[str] = ()) -> tuple[str, ...]:
    """The note's items, one or several, in clean sentence-inner form.

    A pasted list gives its items, a paragraph its sentences. `keep` holds names that are written
    as given, whatever the note's own capitals.
    """
    names = tuple(keep)
    items: list[str] = []
    for line in clean(note).split("\n"):
        rest = _BULLET.sub("", line)
        parts = re.split(r"\s*[•‣●▪]\s*|\s*;\s+", rest)
        items += [sentence for part in parts for sentence in _sentences(part)]
    finished = (_finish(item, names) for item in items)
    return tuple(item for item in finished if item and not is_nothing(item))


def _sentences(text: str) -> list[str]:
    found: list[str] = []
    for piece in _SENTENCE_END.split(text):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return found


def _finish(item: str, names: tuple[str, ...]) -> str:
    text = _unquote(item.strip())
    question = text.rstrip(' "”’').endswith(("?", "？"))
    text = _unquote(text.strip(_TRAILING).rstrip("?？ " + _TRAILING))
    if _is_shouted(text):
        text = _unshout(text, names)
    text = re.sub(r"\s+([,;:.!?])", r"\1", text)
    text = re.sub(r"([!?])[!?]+|\.{4,}", r"\1", text)
    text = re.sub(r"\bi(?=\b(?:['’](?:m|ve|d|ll))?(?:\s|$))", "I", text)
    text = decapitalise(text, names)
    return f"{text}?" if question and text else text


def _unquote(text: str) -> str:
    """Take off quotes around the whole, and quotes that were never closed."""
    while len(text) > 1 and _PAIRS.get(text[0]) == text[-1] and text[0] not in text[1:-1]:
        text = text[1:-1].strip()
    for mark in ('"', "`"):
        if text.count(mark) % 2:
            text = text.replace(mark, "")
    if text.count("“") != text.count("”"):
        text = text.replace("“", "").replace("”", "")
    if text.count("(") != text.count(")"):
        text = text.replace("(", "").replace(")", "")
    return text.strip()


def _is_shouted(text: str) -> bool:
    letters = [one for one in text if one.isalpha() and one.lower() != one.upper()]
    upper = sum(one.isupper() for one in letters)
    return len(letters) > _FEW_LETTERS and upper / len(letters) > _MOSTLY


def _unshout(text: str, names: tuple[str, ...]) -> str:
    known = dict(_in_capitals())
    for name in names:
        known |= {word.casefold(): word for word in _WORD.findall(name) if not word.islower()}

    def lowered(match: re.Match[str]) -> str:
        word = match.group()
        return known.get(word.casefold(), word.lower())

    return _WORD.sub(lowered, text)


def decapitalise(text: str, names: Iterable[str] = ()) -> str:
    """Begin with a small letter where the capital only marks the beginning of the note."""
    match = _WORD.search(text)
    if match is None or match.start() > 1 or _keeps_capital(match.group(), text, tuple(names)):
        return text
    return text[: match.start()] + match.group().lower() + text[match.end() :]


def _keeps_capital(word: str, text: str, names: tuple[str, ...]) -> bool:
    """Whether a first word is written with a capital inside a sentence too, or may well be."""
    is_plain = word[0].isupper() and (word == word.capitalize() or "-" in word)
    if not is_plain or word == "I" or word.startswith(("I'", "I’")):
        return True
    begins = text.lstrip('"“‘(').casefold()
    if any(word in name.split() or (name and begins.startswith(name.casefold())) for name in names):
        return True
    lists, small = _words(), word.lower()
    if word in lists["proper"] or small in lists["names"]:
        return True
    ordinary = lists["starters"] | lists["present"] | lists["past"] | lists["adverbs"]
    return small not in ordinary and not small.endswith(tuple(lists["ending"]))


def listed(items: Iterable[str]) -> str:
    """``a, b and c``: a pasted list as one phrase; items with commas get semicolons."""
    parts = [item.rstrip("?") for item in items]
    *first, last = parts or [""]
    if not first:
        return last
    if any("," in part for part in parts):
        return "; ".join(first) + "; and " + last
    return ", ".join(first) + (", and " if any(" and " in one for one in parts) else " and ") + last
