"""Fit a tidied note to the sentence it belongs to: as a noun phrase, a clause or a verb phrase."""

import re
from collections.abc import Callable, Iterable, Mapping

from afterword.drafting.grammar import (
    begins_with_verb,
    is_clause,
    is_plural,
    is_pointing,
    may_be_clause,
    named_to_reader,
    person_of,
    said_to_reader,
    spelled_out,
    statement_of,
)
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
_LINK = re.compile(r"(?:and|also|plus|but|so|then|yes|well)[,:]?\s+", re.IGNORECASE)
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
    items = tuple(item for item in items if "?" not in item.rstrip("?"))
    if not items:  # asked in the middle of a thought: no sentence of a message can hold that
        return Unfit(QUESTION)
    fitted = _KINDS[kind](items)
    longest = _HIGHLIGHT if kind == "bring" else LONGEST
    if isinstance(fitted, Fitted) and len(fitted.text.split()) > longest:
        head = _head(items[0]) if kind in _SHORTENED else ""
        return fit(head, kind, keep) if head else Unfit(TOO_LONG)
    return fitted


# Where a long note goes on about what it has named: what stands before says enough by itself.
_GOES_ON = re.compile(
    r",\s+(?:which|who|whose|where|when|and|so|but|because|as|with|although|though|while|since|for"
    r"|especially|including|that)\b|\s*[;:(]|\s+[-–—]\s+|\s+(?:which|because|although|while)\s"
)
_SHORTENED = ("about", "theirs", "noun")
_LEAST_OF_HEAD = 3
"""Words that the beginning of a long note has at least, to say something by itself."""


def _head(note: str) -> str:
    """The beginning of a long note, up to where it goes on about it; empty where there is none."""
    for match in _GOES_ON.finditer(note):
        head = note[: match.start()]
        if len(head.split()) >= _LEAST_OF_HEAD:
            return head if len(head.split()) <= LONGEST else ""
    return ""


_STRAY = re.compile(r"^(?:[?!,;:.…؟]+\s+)+")


def _without_lead(item: str, kind: str) -> str:
    item = _STRAY.sub("", item)
    for pattern in (_LINK, _LEADS[kind], _LEADS[kind]):
        match = pattern.match(item)
        if match is not None and match.end() < len(item):
            item = item[match.end() :]
    return item


def _one(items: tuple[str, ...], *, phrases: bool = True) -> str:
    """A short list as one phrase, else the first item: a sentence has room for one thought."""
    short = all(len(item.split()) <= _SHORT_ITEM and not is_clause(item) for item in items)
    if phrases and short and len(items) > 1 and not any(item.endswith("?") for item in items):
        return listed(items[:_MOST_ITEMS])
    return items[0]


def _about(items: tuple[str, ...]) -> Fitted | Unfit:
    text = _one(items)
    if text.endswith("?"):
        return _stated(text)
    if not is_clause(text):
        owned = named_to_reader(text)
        return Fitted(owned) if owned else Unfit(THIRD_PERSON)
    if is_pointing(text) or person_of(text) in ("there", "it"):
        return Unfit(NO_FIT)
    said = said_to_reader(text)
    return Fitted(f"how {said}") if said else Unfit(THIRD_PERSON)


def _stated(question: str) -> Fitted | Unfit:
    statement = statement_of(question)
    return Fitted(statement) if statement else Unfit(QUESTION)


def _theirs(items: tuple[str, ...]) -> Fitted | Unfit:
    text = _TAIL.sub("", _one(items).removesuffix(";"))
    if text.endswith("?"):
        return _stated(text)
    if is_clause(text):
        said = None if person_of(text) in ("we", "i") else said_to_reader(text)
        return Fitted(said, "clause") if said else Unfit(THIRD_PERSON)
    owned = named_to_reader(text)
    if owned is None:
        return Unfit(THIRD_PERSON)
    if may_be_clause(owned):
        return Fitted(owned, "unclear")
    return Fitted(owned, "plural" if is_plural(owned) else "noun")


def _noun(items: tuple[str, ...]) -> Fitted | Unfit:
    text = _one(items)
    if text.endswith("?"):
        return _stated(text)
    if is_clause(text):
        said = said_to_reader(text)
        return Fitted(f"that {said}", "clause") if said else Unfit(THIRD_PERSON)
    owned = named_to_reader(text)
    if owned is None:
        return Unfit(THIRD_PERSON)
    if owned.split()[0].lower() in word_list("praise"):
        owned = f"your {owned}"
    return Fitted(owned, "unclear" if may_be_clause(owned) else "noun")


def _did(items: tuple[str, ...]) -> Fitted | Unfit:
    done = len(items) > 1 and all(begins_with_verb(item) for item in items)
    text = spelled_out(listed(items[:_MOST_ITEMS]) if done else _one(items, phrases=False))
    if text.endswith("?"):
        return Unfit(QUESTION)
    first = re.match(r"i\s+", text, re.IGNORECASE)
    if first:
        return Fitted(text[first.end() :], "verb")
    if re.match(r"(?:we|my team|our team)\s", text, re.IGNORECASE):
        return Fitted(text, "clause")
    if begins_with_verb(text):
        return Fitted(text, "verb")
    if is_clause(text):
        return Unfit(THIRD_PERSON)
    return Unfit(NO_FIT) if re.search(r"\b(?:i|we|same)\b", text.lower()) else Fitted(text)


_PERSON_WITH = re.compile(
    r"(?:an?\s+)?(?P<what>(?:experienced|qualified|certified|licensed|registered|trained|chartered|"
    r"skilled|bilingual|former)\s+.+)",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"(?P<an>m\.?sc|m\.?a|mba)\b|(?:b\.?sc|b\.?a|ph\.?d|bachelor|master|degree|diploma)\b",
    re.IGNORECASE,
)


def _bring(items: tuple[str, ...]) -> Fitted | Unfit:
    text = spelled_out(_one(items))
    person = _PERSON_WITH.fullmatch(text)
    if text.endswith("?"):
        return Unfit(QUESTION)
    if re.match(r"i\s", text, re.IGNORECASE):
        return Fitted("I" + text[1:], "sentence")
    if person:
        article = "an" if person["what"][0].lower() in "aeiou" else "a"
        return Fitted(f"I am {article} {person['what']}", "sentence")
    return Unfit(THIRD_PERSON) if is_clause(text) else _highlight(text)


def _highlight(text: str) -> Fitted:
    """The highlight of a person by its first word: a degree, something done, doing, or a thing."""
    first, *more = text.lower().split()
    degree = _DEGREE.match(text)
    if degree:
        return Fitted(f"{'an' if degree['an'] else 'a'} {text}")
    if first in word_list("past") or re.search(r"[^e]ed$", first):
        return Fitted(f"I {text}", "sentence")
    if first.endswith("ing") and more and first not in ("training", "nursing"):
        return Fitted(f"experience in {text}")
    return Fitted(text)


def _answer(items: tuple[str, ...]) -> Fitted | Unfit:
    said = tuple(said_to_reader(item) for item in items)
    kept = tuple(item for item in said if item)
    return _colon(kept) if kept else Unfit(THIRD_PERSON)


def _colon(items: tuple[str, ...]) -> Fitted | Unfit:
    stated = tuple(item for item in items if not item.endswith("?"))
    if not stated:
        return Unfit(QUESTION)
    if len(stated) > 1 and not any(is_clause(item) for item in stated):
        return Fitted(_one(stated))
    text = stated[0]
    for item in stated[1:2]:
        if len(f"{text} {item}".split()) <= LONGEST:
            text = f"{text}; {item}"
    # "Led the choir", after a colon, wants its "I"; "trained nurse" is no deed.
    did = text.split()[0].lower() in word_list("past") and not is_clause(text)
    return Fitted(f"I {text}" if did and begins_with_verb(text) else text)


_KINDS: Mapping[str, Callable[[tuple[str, ...]], Fitted | Unfit]] = {
    "about": _about,
    "theirs": _theirs,
    "noun": _noun,
    "did": _did,
    "bring": _bring,
    "answer": _answer,
    "colon": _colon,
}
