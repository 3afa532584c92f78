"""There is still a blank to fill in.

Why: A blank left in a message shows that it came from a template and was not read again.
Bad: Thank you for telling me about the [job title] position on [day].
Good: Thank you for telling me about the ward clerk position on Tuesday.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._words import word_list

SEVERITY = "must"
REFERENCE = "genuine-not-template"
OF_NOTE = True

_STANDS_FOR = "|".join(sorted(word_list("stands_for")))
_BLANK = re.compile(
    rf"\[(?=[^\]\n]*\b(?:{_STANDS_FOR})\b)[^\[\]\n]{{1,60}}\](?!\()"
    r"|\{\{?\s*[A-Za-z][^{}\n]{0,60}\}?\}"
    rf"|<\s*(?=[^>\n]*\b(?:{_STANDS_FOR})\b)[A-Za-z][\w ,'/.-]{{1,60}}>"
    r"|«[^»\n]{1,40}»|%[A-Z_]{3,}%|_{3,}|\.{6,}"
    r"|\((?:date|name|company|role|position|job title|title|topic|skill|day|time|employer)\)"
    r"|\((?:insert|fill in)\b[^()\n]{1,50}\)|\[(?:x+|\.{2,}|…|\s+)\]|\(x{3,}\)|\bTODO\b:?|\bFIXME\b"
    r"|\((?:insert|your|company|recipient|interviewer|hiring manager|job|position|role|first|last)"
    r"(?:'s)?(?:\s+(?:of\s+)?(?:the\s+)?(?:name|title|here|company|position|role|date|interview))+\)",
    re.IGNORECASE,
)
_STAND_IN = re.compile(
    r"\[[A-Z ]{2,40}\]|\b(?:X{2,}|XYZ|ABC\s+(?:Company|Corp(?:oration)?|Inc)|Company\s+Name"
    r"|(?:Job|Position|Role)\s+Title|(?:Interviewer|Manager|Recruiter)(?:'s)?\s+Name"
    r"|Your\s+(?:Full\s+)?Name(?!\s+[A-Z])|First\s+Name|Last\s+Name|Lorem\s+ipsum|INSERT(?:\s+[A-Z]+)+"
    r"|FILL\s+IN)\b"
    r"|(?<![A-Z]\s)\b(?:COMPANY(?:\sNAME)?|INTERVIEWER(?:'S\sNAME)?|NAME|JOB\sTITLE)\b"
    r"(?!\s[A-Z]{2})"
)
_ABOUT_BLANKS = re.compile(r"\b(?:placeholders?|templates?|variables?|syntax|fields?)\b")


def find(message: Message) -> Iterator[Span]:
    """Brackets, braces, underscores and stand-in names, unless the record has that very name."""
    known = f"{message.about} {' '.join(message.known_names)}"
    found = [*message.matches(_BLANK), *message.matches(_STAND_IN)]
    yield from message.apart(
        match
        for match in found
        if match.group().lower() not in known and not _is_subject(message, match)
    )


def _is_subject(message: Message, match: re.Match[str]) -> bool:
    """Whether the sentence is about blanks, as a developer's may be."""
    sentence = message.sentence_at(match.start())
    return match.group()[0] in "{<" and bool(_ABOUT_BLANKS.search(sentence))
