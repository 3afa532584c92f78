"""This names another company.

Why: A note that names somebody else's company shows that it was copied, and hurts more than none.
Bad: I would be delighted to join the team at Contoso.
Good: I would be delighted to join the team at Northwind Traders.
"""

import re
import unicodedata
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import any_of
from afterword.checks._words import word_list

SEVERITY = "must"
REFERENCE = "genuine-not-template"

_NAME = r"[A-Z][\w&'.-]*(?:\s+(?:(?:of|and|the|&)\s+)?[A-Z][\w&'.-]*){0,4}"

# What comes before the name of the company that is written to.
_BEFORE = re.compile(
    r"(?:\b(?:[Jj]oin(?:ing)?|[Cc]ontribut(?:e|ing) to|[Bb]ecom(?:e|ing) (?:a )?part of)"
    r"(?:\s+(?:you|everyone|the\s+(?:\w+\s+)?(?:team|staff|people|family|company|group)))?"
    r"(?:\s+(?:at|of|here at))?"
    r"|\b(?:role|position|job|post|opening|opportunity|vacancy|interview|team|career|future|everyone"
    r"|colleagues|people|culture|work(?:ing)?|employment|conversation|visit|values|mission|staff"
    r"|place|internship)\s+(?:at|with|for)"
    r"|\b(?:[Ii]nterest(?:ed)?|[Ee]xcited|[Ee]nthus\w+|[Pp]assion\w*|[Kk]een)\s+(?:in|about|on|for)"
    r"(?:\s+(?:joining|working\s+(?:at|for|with)|the\s+work\s+(?:at|of)))?"
    r"|\b(?:[Ll]earn(?:ing)?|[Hh]ear(?:ing)?|[Kk]now|[Tt]ell(?:ing)?\s+me|[Tt]old\s+me|[Ii]nsights?"
    r"|[Uu]nderstanding)\s+(?:more\s+|so much\s+|a lot\s+)?(?:about|into|of)"
    r"|\b(?:[Hh]ere|[Tt]hings|[Ll]ife|[Ee]veryone|[Aa]ll(?:\s+of\s+you)?|[Yy]ou(?:r\s+\w+)?)\s+at"
    r"|\b(?:[Ww]ork(?:ing)?|[Ss]tart(?:ing)?|[Ii]nterview(?:ed|ing)?)\s+(?:for|with|at)"
    r"|\b[Aa]dmired?|\bbring\s+to|\basset\s+to|\bvalue\s+to|\bfit\s+(?:for|at|with))"
    rf"\s+(?:the\s+)?(?P<name>{_NAME})"
)
# A wish for the future, and where it is to come true.
_WISHED = re.compile(
    r"\b(?:would|'d|will|hope|want|wish|like|love|eager|keen|excited|forward|myself)\b[^.!?\n]{0,60}?"
    r"\b(?:be(?:ing|com\w+)?\s+(?:the|an?|part|your|one)\b|do(?:ing)?\s+well|thriv\w+|grow\w*|succe\w+"
    r"|flourish\w*|settl\w+|career|fit\s+in|develop|contribute)\b[^.!?\n]{0,40}?"
    rf"\sat\s+(?P<name>[A-Z][\w&'.-]*\s+{_NAME})"
    r"(?!\s+(?:office|branch|site|depot|campus|team|plant|ward|school|store|shop)\b)"
)
_INVITED = re.compile(
    rf"\b(?:invit\w+|welcom\w+)\s+me\s+(?:in)?to\s+(?:the\s+)?(?P<name>{_NAME}\s+(?:Bank|Group"
    r"|Ltd|Inc|LLC|Logistics|Insurance|Foods|Partners|Solutions|Systems|Industries|Consulting"
    r"|Holdings|Corp|Company|Associates|Traders|Trading|Services|Software|Labs|Technologies"
    r"|Energy|Airlines|Motors|Media|Capital|Financial|Toys|Importers)\b)"
)
_ELSEWHERE = any_of(
    r"""
    my (?:\w+ ){0,3}?(?:role|position|job|post|work|career|time|years?|team|colleagues|employer|
        internship|experience|interview|boss|manager|degree|training)
    (?:previous|former|last|current|present|past|old|earlier|ex) (?:\w+ )?(?:role|position|job|
        employer|company|work|team|colleagues)
    i (?:was|am) (?:an?|the|in|with|at|trained|employed)|i (?:\w+ )?(?:worked|work|spent|held|led|
        managed|ran|built|studied|trained|volunteer(?:ed)?|interned|started|left|served|taught|
        joined|learned|learnt|did|gained|graduated)
    i've (?:\w+ )?(?:worked|been|spent|held|led|managed|run|built)|years (?:at|with|as)|
        experience (?:at|with|as)|as an? [\w ]{3,30} (?:at|with|for)|offer from|studied at|where i
    """
)
_NO_COMPANY = word_list("no_company")


_LINKS = frozenset({"and", "of", "the"})


def find(message: Message) -> Iterator[Span]:
    """Companies named where the employer's name would stand, and names from other applications."""
    if message.record is None:
        return
    ours = _letters(message.record.company)
    found: list[Span] = []
    named = (match for way in (_BEFORE, _WISHED, _INVITED) for match in message.matches(way))
    for match in named:
        start, name = match.start("name"), match["name"].rstrip(".").removesuffix("'s")
        if _is_other(message, name, ours) and not _ELSEWHERE.search(_before(message, start)):
            found.append(Span(start, start + len(name), fix=message.record.company))
    for name in message.elsewhere:
        pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
        if _is_other(message, name, ours):
            found += [
                Span(m.start(), m.end(), fix=message.record.company)
                for m in message.matches(pattern)
            ]
    reached = 0
    for span in sorted(found, key=lambda one: (one.start, -one.end)):
        if span.start >= reached:
            yield span
            reached = span.end


def _before(message: Message, position: int) -> str:
    """What leads up to a name, from the beginning of its sentence."""
    for start, end in message.sentences:
        if start <= position < end:
            return message.own[start:position]
    return ""


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(one for one in plain if one.isalnum() or one == " ")


def _is_other(message: Message, name: str, ours: str) -> bool:
    """Whether a name belongs neither to this company, nor to people or subjects of the record."""
    words = _letters(name).split()
    if not words or all(word in _NO_COMPANY | _LINKS for word in words):
        return False
    known = set(ours.split()) - {"the", "of", "and", "group", "inc", "ltd", "company", "co"}
    initials = "".join(word[0] for word in ours.split())
    squeezed = ours.replace(" ", "")
    together = "".join(words)
    ours_too = words[0] in known or set(words) <= known | _LINKS
    if ours_too or together == initials or together in squeezed or squeezed in together:
        return False
    if any(word in message.known_names for word in words):
        return False
    return not any(word in message.about_words for word in words)
