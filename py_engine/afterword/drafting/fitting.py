"""Fit a tidied note to the sentence it belongs to: as a noun phrase, a clause or a verb phrase."""

import re
from collections.abc import Callable, Iterable, Mapping

from afterword.drafting.tidy import LONGEST, Fitted, Unfit, is_nothing, listed, tidy, word_list

__all__ = ["NO_FIT", "QUESTION", "THIRD_PERSON", "TOO_LONG", "fit"]

TOO_LONG = "too_long"
THIRD_PERSON = "third_person"
QUESTION = "question"
NO_FIT = "no_fit"

_HIGHLIGHT = 20
"""Words of the highlight, which stands in every letter to a panel: a quick one (`two-musts`)."""

_SHORT_ITEM = 6
_MOST_ITEMS = 4
"""Items of a pasted list that one sentence takes; more read as a list again."""

_PERSON = re.compile(
    r"(?P<who>they|he|she|it|we|you|i|there|everyone|everybody|nobody)"
    r"(?:['’](?:s|re|ve|d|ll|m))?\s+\w",
    re.IGNORECASE,
)
_DEMONSTRATIVE = re.compile(
    r"(?:this|that|these|those)\s+(?:is|was|are|were|will|can|has)\b", re.IGNORECASE
)
_WH = re.compile(r"(?:how|what|why|when|where|which|who|whether)\b", re.IGNORECASE)
_RELATIVE = frozenset(
    [
        "that",
        "which",
        "who",
        "how",
        "what",
        "why",
        "where",
        "when",
        "whether",
        "if",
        "as",
        "because",
        "so",
        "than",
    ]
)
_INVERTED = re.compile(
    r"(?P<wh>(?:how|what|why|when|where|which|who)(?:\s+(?:many|much|often|long|soon|far)(?:\s+\w+)?)?)"
    r"\s+(?P<aux>do|can|could|will|would|should|are|have|might)"
    r"\s+(?P<who>you|we|they|i)\s+(?P<rest>.+)",
    re.IGNORECASE,
)
_SAID = r"(?:(?:they|he|she|you|i|we|[A-Z]\w+)\s+(?:also\s+|just\s+|both\s+)?)"
_LEADS: Mapping[str, re.Pattern[str]] = {
    "about": re.compile(
        r"(?:i\s+(?:really\s+|especially\s+|particularly\s+)?(?:enjoyed|liked|loved)\s+)?"
        r"(?:talking|hearing|speaking|learning|chatting)(?:\s+(?:with|from|to)\s+\w+)?\s+about\s+"
        rf"|{_SAID}?(?:talked|spoke|chatted)(?:\s+(?:a\s+(?:lot|bit)|at\s+length))?"
        r"(?:\s+with\s+\w+)?\s+(?:about|on)\s+"
        rf"|{_SAID}?(?:discussed|went\s+over|went\s+through|touched\s+on|mentioned)\s+(?!that\b)"
        rf"|{_SAID}(?:told\s+me|asked(?:\s+me)?)\s+about\s+"
        r"|(?:discussion|conversation|chat|talk)\s+(?:of|about|on)\s+"
        r"|(?:enjoyed|liked|loved|about|re:|regarding)\s+",
        re.IGNORECASE,
    ),
    "theirs": re.compile(
        rf"{_SAID}(?:said|mentioned|told\s+me|explained)\s+(?:that\s+)?|that\s+|(?:the\s+)?"
        r"(?:main\s+|biggest\s+|big\s+)?challenge(?:\s+is|:)\s+",
        re.IGNORECASE,
    ),
    "noun": re.compile(
        r"what\s+stood\s+out(?:\s+to\s+me|\s+for\s+me)?\s+(?:was|is)\s+"
        r"|i\s+(?:really\s+)?(?:liked|loved|noticed|was\s+struck\s+by|was\s+impressed\s+by)\s+",
        re.IGNORECASE,
    ),
    "did": re.compile(
        r"(?:and\s+)?(?:in|at)\s+my\s+(?:own\s+|last\s+|previous\s+|old\s+)?(?:work|job|role)[,\s]+",
        re.IGNORECASE,
    ),
    "bring": re.compile(
        r"(?:i\s+(?:would\s+|can\s+|will\s+)?(?:bring|offer)|i['’]ve\s+got|i\s+have(?:\s+got)?)"
        r"\s+(?=(?:a|an|the|my|over|more|\d|[a-z]+\s+(?:years|months))\b)|i\s+bring\s+",
        re.IGNORECASE,
    ),
    "answer": re.compile(
        rf"{_SAID}(?:said|mentioned|told\s+me|explained|answered)\s+(?:that\s+)?|that\s+",
        re.IGNORECASE,
    ),
    "colon": re.compile(
        r"(?:i\s+)?(?:forgot|did\s+not\s+mention|didn['’]t\s+(?:get\s+to\s+)?mention)"
        r"(?:\s+to\s+(?:say|mention|add|tell\s+them))?(?:\s+that)?\s+|that\s+",
        re.IGNORECASE,
    ),
}
_TAIL = re.compile(
    r"\s+(?:is|are|was|were)\s+(?:a\s+)?(?:big\s+|real\s+|huge\s+)?(?:challenge|challenging)s?$"
)


def fit(note: str, kind: str, keep: Iterable[str] = ()) -> Fitted | Unfit:
    """Fit `note` to a sentence of `kind`.

    Kinds: ``about`` (after a preposition), ``theirs`` (subject of "is a challenge"), ``noun``
    (after "was"), ``did`` (after "I"), ``bring`` (object, or a sentence of its own), ``answer`` and
    ``colon`` (after a colon). `keep` holds names that stay as they are written.
    """
    if is_nothing(note):
        return Unfit()
    keep = tuple(keep)
    items = tuple(" ".join(_without_lead(item, kind).split()) for item in tidy(note, keep))
    items = tuple(item for item in items if not is_nothing(item))
    if not items:
        return Unfit()
    fitted = _KINDS[kind](items)
    longest = _HIGHLIGHT if kind == "bring" else LONGEST
    if isinstance(fitted, Fitted) and len(fitted.text.split()) > longest:
        return Unfit(TOO_LONG)
    return fitted


def _without_lead(item: str, kind: str) -> str:
    match = _LEADS[kind].match(item)
    if match is None or match.end() == len(item):
        return item
    return item[match.end() :]


def _one(items: tuple[str, ...], *, phrases: bool = True) -> str:
    """A short list as one phrase, else the first item: a sentence has room for one thought."""
    short = all(len(item.split()) <= _SHORT_ITEM and not _is_clause(item) for item in items)
    if phrases and short and len(items) > 1 and not any(item.endswith("?") for item in items):
        return listed(items[:_MOST_ITEMS])
    return items[0]


def _is_clause(text: str) -> bool:
    """Whether the note is a whole statement: a subject with its verb."""
    if _PERSON.match(text) or _DEMONSTRATIVE.match(text):
        return True
    if _WH.match(text):
        return False
    words = re.findall(r"[\w'’-]+", text.lower())
    for index, word in enumerate(words[:9]):
        if word in _RELATIVE:
            return False
        if index and word.replace("’", "'") in word_list("finite"):
            return not words[0].endswith("ing")
    return False


def _to_reader(text: str) -> str | None:
    """A statement about "they", said to them: "they lose nurses" → "you lose nurses"."""
    match = _PERSON.match(text)
    who = match["who"].lower() if match else ""
    if who in ("he", "she", "it"):
        return None
    if who == "they":
        for pattern, word in (
            ("they", "you"),
            ("them", "you"),
            ("their", "your"),
            ("theirs", "yours"),
        ):
            text = re.sub(rf"\b{pattern}\b", word, text, flags=re.IGNORECASE)
    return text


def _statement(question: str) -> str | None:
    """A question in the order of a statement: "how do you train staff?" → "how you train staff"."""
    text = question.rstrip("?")
    match = _INVERTED.fullmatch(text)
    if match is None:
        follows = re.match(r"\w+(?:\s+\w+)?\s+(?:you|we|they|the|your|to)\b", text)
        is_plain = (
            _WH.match(text) and follows and not re.search(r"^\w+\s+(?:is|are|was|did|does)\b", text)
        )
        return text if is_plain else None
    who = "you" if match["who"].lower() == "they" else match["who"]
    helper = "" if match["aux"].lower() == "do" else f"{match['aux']} "
    return f"{match['wh']} {who} {helper}{match['rest']}"


def _about(items: tuple[str, ...]) -> Fitted | Unfit:
    text = _one(items)
    if text.endswith("?"):
        statement = _statement(text)
        return Fitted(statement) if statement else Unfit(QUESTION)
    if not _is_clause(text):
        return Fitted(text)
    person = _PERSON.match(text)
    if _DEMONSTRATIVE.match(text) or (person and person["who"].lower() == "there"):
        return Unfit(NO_FIT)
    said = _to_reader(text)
    return Fitted(f"how {said}") if said else Unfit(THIRD_PERSON)


def _theirs(items: tuple[str, ...]) -> Fitted | Unfit:
    text = _TAIL.sub("", _one(items).removesuffix(";"))
    if text.endswith("?"):
        statement = _statement(text)
        return Fitted(statement) if statement else Unfit(QUESTION)
    if not _is_clause(text):
        return Fitted(text, "plural" if _is_plural(text) else "noun")
    person = _PERSON.match(text)
    if person and person["who"].lower() in ("we", "i"):
        return Unfit(THIRD_PERSON)
    said = _to_reader(text)
    return Fitted(said, "clause") if said else Unfit(THIRD_PERSON)


def _is_plural(text: str) -> bool:
    """Whether "are" follows: several things, or a plural; doing something is one thing."""
    words = re.findall(r"[\w'’-]+", text.lower())
    if words[0].endswith("ing") or _WH.match(text) or words[0] == "to":
        return False
    head = re.split(
        r"\b(?:of|in|for|with|to|from|at|on|between|across|that|who|which)\b", text.lower()
    )[0]
    last = (re.findall(r"[\w'’-]+", head) or words)[-1]
    if re.search(r"\w,? and \w", text) and not re.search(r"\b(?:between|both)\b", text):
        return True
    return last in ("people", "children", "men", "women") or bool(re.search(r"[^siu]s$", last))


def _noun(items: tuple[str, ...]) -> Fitted | Unfit:
    text = _one(items)
    if text.endswith("?"):
        statement = _statement(text)
        return Fitted(statement) if statement else Unfit(QUESTION)
    if not _is_clause(text):
        return Fitted(text)
    said = _to_reader(text)
    return Fitted(f"that {said}", "clause") if said else Unfit(THIRD_PERSON)


def _did(items: tuple[str, ...]) -> Fitted | Unfit:
    text = _one(items, phrases=False)
    if text.endswith("?"):
        return Unfit(QUESTION)
    if re.match(r"i['’]", text, re.IGNORECASE):
        text = _spelled_out(text)
    first = re.match(r"i\s+", text, re.IGNORECASE)
    if first:
        return Fitted(text[first.end() :], "verb")
    if re.match(r"(?:we|my team|our team)\s", text, re.IGNORECASE):
        return Fitted(text, "clause")
    if _is_clause(text):
        return Unfit(THIRD_PERSON)
    return Fitted(text, "verb" if _begins_with_verb(text) else "noun")


def _begins_with_verb(text: str) -> bool:
    words = [word.lower() for word in re.findall(r"[\w'’-]+", text)]
    while len(words) > 1 and (words[0] in word_list("adverbs") or words[0].endswith("ly")):
        words = words[1:]
    verbs = word_list("past") | word_list("present")
    return words[0] in verbs or bool(re.search(r"[^e]ed$", words[0]))


def _spelled_out(text: str) -> str:
    for short, full in (("m", "am"), ("ve", "have"), ("d", "would"), ("ll", "will")):
        text = re.sub(rf"^i['’]{short}\b", f"I {full}", text, flags=re.IGNORECASE)
    return text


_PERSON_WITH = re.compile(
    r"(?:an?\s+)?(?P<what>(?:experienced|qualified|certified|licensed|registered|trained|chartered|"
    r"skilled|bilingual|former)\s+.+)",
    re.IGNORECASE,
)


def _bring(items: tuple[str, ...]) -> Fitted | Unfit:
    text = _one(items)
    if re.match(r"i['’]", text, re.IGNORECASE):
        text = _spelled_out(text)
    person = _PERSON_WITH.fullmatch(text)
    if text.endswith("?"):
        return Unfit(QUESTION)
    if re.match(r"i\s", text, re.IGNORECASE):
        return Fitted("I" + text[1:], "sentence")
    if person:
        article = "an" if person["what"][0].lower() in "aeiou" else "a"
        return Fitted(f"I am {article} {person['what']}", "sentence")
    return Unfit(THIRD_PERSON) if _is_clause(text) else _highlight(text)


def _highlight(text: str) -> Fitted:
    """The highlight of a person by its first word: done, doing, or a thing."""
    first = text.split(maxsplit=1)[0].lower()
    if first in word_list("past") or re.search(r"[^e]ed$", first):
        return Fitted(f"I {text}", "sentence")
    if first.endswith("ing") and len(text.split()) > 1 and first not in ("training", "nursing"):
        return Fitted(f"experience in {text}")
    return Fitted(text)


def _answer(items: tuple[str, ...]) -> Fitted | Unfit:
    said = tuple(_to_reader(item) for item in items)
    kept = tuple(item for item in said if item)
    return _colon(kept) if kept else Unfit(THIRD_PERSON)


def _colon(items: tuple[str, ...]) -> Fitted | Unfit:
    stated = tuple(item for item in items if not item.endswith("?"))
    if not stated:
        return Unfit(QUESTION)
    if len(stated) > 1 and not any(_is_clause(item) for item in stated):
        return Fitted(_one(stated))
    text = stated[0]
    for item in stated[1:2]:
        if len(f"{text} {item}".split()) <= LONGEST:
            text = f"{text}; {item}"
    return Fitted(text)


_KINDS: Mapping[str, Callable[[tuple[str, ...]], Fitted | Unfit]] = {
    "about": _about,
    "theirs": _theirs,
    "noun": _noun,
    "did": _did,
    "bring": _bring,
    "answer": _answer,
    "colon": _colon,
}
