"""This greets somebody else.

Why: A wrong name, or a misspelled one, is the first thing the reader sees.
Bad: Dear Sarah, thank you for your time on Thursday.
Good: Dear Dana, thank you for your time on Thursday.
"""

import re
import unicodedata
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import Late
from afterword.checks._words import distance, short_names, word_list
from afterword.record import Contact

SEVERITY = "must"
REFERENCE = "genuine-not-template"

_GREETED = Late(
    r"\s*(?:(?:(?:dear|hello|hi|hey|hiya|ciao|hola|bonjour|hallo|guten\s+tag|servus|respected|good\s+(?:morning|afternoon|evening|day)|greetings)\s+)"
    r"(?P<names>[^\n,:!.;?()–—-]{1,80}(?:\.\s?[^\n,:!;?()–—-]{1,40})?)"
    r"|(?:hello|hi|good\s+(?:morning|afternoon|evening|day)),[ \t]+"
    r"(?P<after>(?-i:[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?))"
    r"(?=[ \t]*(?:[,!.]|\n|$))"
    r"|(?P<bare>[A-Z][\w'-]+(?:\s(?:and\s)?[A-Z][\w'-]+){0,3})(?=,[ \t]*\n))",
    re.IGNORECASE,
)
_ADDRESSED = Late(
    r"\b(?:[Tt]hank\s+you|[Tt]hanks|time|again|(?:very|so)\s+much|today|yesterday|morning|afternoon|soon"
    r"|(?:meet|meeting|talk|speak|talking|speaking|hear|hearing)\s+(?:with\s+|to\s+|from\s+)?you(?:\s+\w+)?"
    r"|conversation|insights?|kindness|help|consideration|patience|advice|everything)"
    r",[ \t]+(?P<names>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
    r"(?=\s*[.!;]|\s*$|\s+(?:and|for)\b|,\s+(?:and|for|I|it|you)\b)"
)
_TITLE = Late(
    r"^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam|ma'am|rev|hon|judge|captain|capt)\.?$"
)
_FORMAL = Late(r"^(?:mr|mrs|ms|mx|miss)\.?$")
_NOBODY = word_list("nobody")
# Short forms that share no beginning with the full name.
_CLOSE = 2
"""Letters by which a misspelled name differs at most."""
_LONGEST_NAME = 5
"""Words of a greeting that may still be a name."""
_INITIALS = 2


def find(message: Message) -> Iterator[Span]:
    """The name in the greeting, and names the reader is addressed by later on."""
    people = message.contacts or (message.record.contacts if message.record else ())
    if not people or message.record is None:
        return
    greeted = _GREETED.match(message.own)
    if greeted is not None and not _is_blank(greeted.group()):
        yield from _strangers(message, people, greeted)
    for match in message.matches(_ADDRESSED):
        yield from _strangers(message, people, match)


def _is_blank(greeting: str) -> bool:
    """Whether a blank stands for the name, or a thanks for the greeting."""
    words = greeting.lower().split()
    return any(one in greeting for one in "[]{}<>_#") or words[0] in ("thank", "thanks", "many")


def _strangers(
    message: Message, people: tuple[Contact, ...], match: re.Match[str]
) -> Iterator[Span]:
    named = match.groupdict()
    group = next(one for one in ("bare", "after", "names") if named.get(one))
    position = match.start(group)
    for part in re.split(r"(\s+and\s+|\s*&\s*|\s*/\s*)", match[group]):
        span = _stranger(message, people, part, position)
        if span is not None:
            yield span
        position += len(part)


def _stranger(
    message: Message, people: tuple[Contact, ...], part: str, position: int
) -> Span | None:
    words = re.findall(r"[^\W\d_][\w'.-]*", part)
    names = [
        word
        for word in words
        if not _TITLE.match(word.lower()) and word.lower().rstrip(".") not in _NOBODY
    ]
    if not names or len(words) > _LONGEST_NAME or message.company_has(names):
        return None
    text = part.strip()
    start = position + part.index(text)
    if any(_is(names, contact.name) for contact in people):
        return _half_named(people, words, names, Span(start, start + len(text)))
    best = people[0].name
    first = _fold(best).split()[0] if _fold(best).split() else ""
    others = message.record.contacts if message.record else ()
    other = next((one.name for one in others if _is(names, one.name)), None)
    said = f"“{text}” is not the person this goes to, {best}."
    if other is not None:
        said = f"This greets {other}, but it goes to {best}."
    elif first and distance(_fold(names[0]), first) <= _CLOSE:
        said = f"Is the name spelled right? In your notes it is {best}."
    return Span(start, start + len(text), said, _fix(words, names, best))


def _half_named(
    people: tuple[Contact, ...], words: list[str], names: list[str], place: Span
) -> Span | None:
    """A title before a given name alone, where the family name is known."""
    formal = len(words) == len(names) + 1 and _FORMAL.match(words[0].lower())
    if not formal or len(names) > 1 or not _is_given(_fold(names[0])):
        return None
    for contact in people:
        *given, family = contact.name.split() or [""]
        if given and _is(names, given[0]) and not _is(names, family):
            fix = _fix(words, names, contact.name)
            said = f"A title goes with the family name: {fix}."
            return Span(place.start, place.end, said, fix)
    return None


def _is_given(name: str) -> bool:
    names = short_names()
    return name in word_list("given_names") or name in names or name in names.values()


def _fix(words: list[str], names: list[str], name: str) -> str:
    """The right name in the same manner: with a title, in full, or the first name."""
    parts = name.split()
    if len(words) > len(names) and parts:
        return f"{words[0]} {parts[-1]}"
    return name if len(names) > 1 or not parts else parts[0]


def _fold(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).casefold()
    return "".join(one for one in plain if one.isalnum() or one in " '-").strip()


def _is(names: list[str], known: str) -> bool:
    """Whether every name used is one of the person's, or a short form of it."""
    theirs = [part for word in _fold(known).split() for part in {word, *word.split("-")} if part]
    initials = "".join(word[0] for word in theirs)
    for name in names:
        folded = _fold(name)
        if (
            folded in theirs
            or folded.replace("'", "") in {one.replace("'", "") for one in theirs}
            or (len(folded) <= _INITIALS and folded[:1] in initials)
            or folded in _fold(known).split("-")
        ):
            continue
        same = any(
            (
                len(folded) > _INITIALS
                and (word.startswith(folded) or (folded.startswith(word) and len(word) > _INITIALS))
            )
            or short_names().get(folded) == word
            or short_names().get(word) == folded
            or (
                short_names().get(folded) is not None
                and short_names().get(folded) == short_names().get(word)
            )
            for word in theirs
        )
        if not same:
            return False
    return True
