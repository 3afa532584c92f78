"""What a note is: a thing, a statement, a question, about whom. English as people jot it down."""

import itertools
import re

from afterword.drafting.tidy import word_list

__all__ = [
    "begins_with_verb",
    "is_clause",
    "is_plural",
    "is_pointing",
    "may_be_clause",
    "named_to_reader",
    "person_of",
    "said_to_reader",
    "spelled_out",
    "statement_of",
]

_PERSON = re.compile(
    r"(?P<who>they|he|she|it|we|you|i|there|everyone|everybody|nobody|no\s+one)"
    r"(?:['’](?:s|re|ve|d|ll|m))?\s+\w",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"(?:this|that|these|those)\s+(?:is|was|are|were|will|can|has)\b", re.IGNORECASE
)
_WH = re.compile(r"(?:how|what|why|when|where|which|who|whether)\b", re.IGNORECASE)
_INVERTED = re.compile(
    r"(?P<wh>(?:how|what|why|when|where|which|who)"
    r"(?:\s+(?:many|much|often|long|soon|far)(?:\s+\w+)?)?)"
    r"\s+(?P<aux>do|can|could|will|would|should|are|have|might)"
    r"\s+(?P<who>you|we|they|i)\s+(?P<rest>.+)",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\w+(?:\s+(?:many|much|often|long|soon|far))?(?:\s+\w+)?\s+"
    r"(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|might|may)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"(?P<whose>their|his|her)\s+(?=\w)", re.IGNORECASE)
_WORD = re.compile(r"[\w'’-]+")
_SHORTENED = {"m": "am", "ve": "have", "d": "would", "ll": "will"}
_NEAR = 9
"""Words into a note by which a statement shows its verb."""


def person_of(text: str) -> str:
    """The pronoun a statement begins with, in small letters; empty without one."""
    match = _PERSON.match(text)
    return " ".join(match["who"].lower().split()) if match else ""


def is_pointing(text: str) -> bool:
    """Whether it begins like "this is", which says nothing by itself."""
    return _POINTING.match(text) is not None


def is_clause(text: str) -> bool:
    """Whether the note is a whole statement: a subject with its verb."""
    if person_of(text) or is_pointing(text):
        return True
    words = _WORD.findall(text.lower())
    if not words or _WH.match(text) or words[0].endswith("ing"):
        return False
    for index, word in enumerate(words[:_NEAR]):
        if word in word_list("relative"):
            return False
        if index and word.replace("’", "'") in word_list("finite"):
            return True
    return False


def may_be_clause(text: str) -> bool:
    """Whether a verb may hide in it ("the phones ring all day"): then only a colon fits."""
    words = re.findall(r"[\w'’-]+|[,;:]", text.lower())
    if not words or words[0] == "to" or words[0].endswith("ing") or _WH.match(text):
        return False
    pairs = itertools.pairwise(words[:5])
    return any(
        re.search(r"[^siu]s$", one) and following.isalpha() and following not in word_list("joins")
        for one, following in pairs
    )


def said_to_reader(text: str) -> str | None:
    """A statement about "they", said to them: "they lose nurses" → "you lose nurses".

    None where nobody but the writer knows who is meant.
    """
    who = person_of(text)
    if who in ("he", "she"):
        return None
    if who == "they":
        said = text[len(who) :]
        others = re.search(r"\b(?:they|them|theirs?)\b", said, re.IGNORECASE)
        return None if others else f"you{said}"
    return text


def named_to_reader(text: str) -> str | None:
    """A thing of theirs, named to them: "their rota" → "your rota"; None for "her garden"."""
    match = _THEIRS.match(text)
    if match is None:
        return text
    return f"your {text[match.end() :]}" if match["whose"].lower() == "their" else None


def statement_of(question: str) -> str | None:
    """A question in the order of a statement: "how do you train staff?" → "how you train staff".

    None where the order cannot be turned round without changing the verb.
    """
    text = question.rstrip("?")
    match = _INVERTED.fullmatch(text)
    if match is None:
        return text if _WH.match(text) and not _ASKED.match(text) else None
    who = "you" if match["who"].lower() == "they" else match["who"]
    helper = "" if match["aux"].lower() == "do" else f"{match['aux']} "
    return f"{match['wh']} {who} {helper}{match['rest']}"


def is_plural(text: str) -> bool:
    """Whether "are" follows: several things, or a plural; doing something is one thing."""
    words = _WORD.findall(text.lower())
    if not words or words[0].endswith("ing") or _WH.match(text) or words[0] == "to":
        return False
    if re.search(r"\w,? and \w", text) and not re.search(r"\b(?:between|both)\b", text):
        return True
    before = r"\b(?:of|in|for|with|to|from|at|on|between|across|that|who|which)\b"
    head = _WORD.findall(re.split(before, text.lower())[0]) or words
    return head[-1] in ("people", "children", "men", "women") or bool(
        re.search(r"[^siu]s$", head[-1])
    )


def begins_with_verb(text: str) -> bool:
    """Whether it begins with what somebody did or does, adverbs aside: "quickly rebuilt the…"."""
    words = [word.lower() for word in _WORD.findall(text)]
    while len(words) > 1 and (words[0] in word_list("adverbs") or words[0].endswith("ly")):
        words = words[1:]
    verbs = word_list("past") | word_list("present")
    return bool(words) and (words[0] in verbs or bool(re.search(r"[^e]ed$", words[0])))


def spelled_out(text: str) -> str:
    """Write out a short form: "I've run" → "I have run" at the beginning of a note."""
    match = re.match(r"i['’](m|ve|d|ll)\b", text, re.IGNORECASE)
    return f"I {_SHORTENED[match[1].lower()]}{text[match.end() :]}" if match else text
