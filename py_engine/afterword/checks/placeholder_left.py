"""There is still a blank to fill in.

Why: A blank left in a message shows that it came from a template and was not read again.
Bad: Thank you for telling me about the [job title] position on [day].
Good: Thank you for telling me about the ward clerk position on Tuesday.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import Late
from afterword.checks._words import word_list

SEVERITY = "must"
REFERENCE = "genuine-not-template"
OF_NOTE = True

_STANDS_FOR = "|".join(sorted(word_list("stands_for")))
_BLANK = Late(
    rf"\[{{1,2}}(?=[^\]\n]*\b(?:{_STANDS_FOR}|x+)\b)[^\[\]\n]{{1,60}}\]{{1,2}}(?!\()"
    r"|\{\{\s*[A-Za-z][^{}\n]{0,60}\}\}|<<[^<>\n]{1,40}>>|«[^»\n]{1,40}»"
    rf"|\{{(?=[^{{}}\n]*(?:\b(?:{_STANDS_FOR})\b|[_.]))[A-Za-z][^{{}}\n,]{{0,60}}\}}"
    rf"|<\s*(?=[^>\n]*\b(?:{_STANDS_FOR})\b)[A-Za-z][\w ,'/.-]{{1,60}}>"
    r"|%[A-Za-z_]{3,}%|\$[A-Z_]{3,}\b|\$\{\w+\}|_{3,}|\.{6,}"
    r"|\[\s*(?:x+|\.{2,}|…)\s*\]|(?<=\s)\[\s{1,9}\]|\(x{3,}\)|\(\s*\)"
    rf"|([#*~@|])(?:{_STANDS_FOR})\1"
    r"|\[(?:sentence|paragraph|line|two|three|one|some|give|say|why|how|what|relevant|another|closing"
    r"|opening|personal|strengths?|optional|any|current|previous|new|adjust|edit|change|name|who)\b"
    r"[^\[\]\n]{0,60}\](?!\()|\[(?:(?:an?\s)?(?:short|brief|specific|relevant|recent|particular)|the)\s[^\[\]\n]{2,60}\](?!\()|\?{4,}|\b\d+x{2,}\b"
    r"|[([](?:insert|fill in|mention|add|describe|include|specify|e\.?g\.? your|choose"
    r"|pick|delete)\b"
    r"[^()\n]{1,60}[)\]]"
    rf"|\((?:(?:a|an|the|your|specific|relevant|my)\s)?(?:{_STANDS_FOR})(?:'s)?"
    rf"(?:\s(?:of|{_STANDS_FOR}))*\)"
    r"|\b(?:your|company|recipient|field|job|person's|interviewer)(?:'s)?\s(?:\w+\s)?(?:name|title|role)"
    r"\s(?:goes\s)?here\b"
    r"|\binsert\s(?:the\s|your\s)?(?:company|name|role|date|topic|job|position|skill|detail|reason|text)s?\b"
    r"|(?<!lease\s)\binsert\s(?:an?\s|some\s|one\s|relevant\s)*\w+\s(?:here|below)\b|\b_{2}\b|(?<=\s)_{2}(?=\s)"
    r"|\b(?:lorem ipsum|blah,?\s+blah|yada,?\s+yada)\b|\b(?:dd|mm)/(?:mm|dd)(?:/yy(?:yy)?)?\b"
    r"|\bMrs?\.?\s?/\s?M(?:r|s|rs)\b\.?"
    r"|\b(?:in|with|of|for|at)\s+x\s+(?:years|months|weeks|people|days|employees)\b"
    r"|\bx\s+(?:years|months)\s+(?:of|in|at)\b",
    re.IGNORECASE,
)
_STAND_IN = Late(
    r"\[[A-Z ]{2,40}\]|\bX{2,}\b(?!\s[A-Z])|\b(?:XYZ|ABC\s+(?:Company|Corp(?:oration)?|Inc)"
    r"|Company\s+Name"
    r"|(?:Job|Position|Role)\s+Title|(?:Interviewer|Manager|Recruiter)(?:'s)?\s+Name|(?:[Dd]ear|Hi|Hello)\s+Name"
    r"|Your\s+(?:Full\s+)?Name(?!\s+[A-Z])|First\s+Name|Last\s+Name|INSERT(?:\s+[A-Z]+)+"
    r"|[A-Z]{3,}(?:\s[A-Z]{2,})*\sHERE|(?:FIRST|LAST|FULL|COMPANY|JOB)[_ ]?(?:NAME|TITLE)"
    r"|FILL\s+IN|FIXME"
    r"|First\s?[Nn]ame\s+Last\s?[Nn]ame|SOMETHING(?:\s+[A-Z]+)+"
    r"|TODO(?!\s+(?:lists?|items?|apps?|boards?)\b):?|TB[DCA](?=[.,;:!]|$|\s*\n))\b"
    r"|(?<![A-Z]\s)\b(?:COMPANY(?:\sNAME)?|INTERVIEWER(?:'S\sNAME)?|(?:FIRST\s|LAST\s)?NAME|JOB\sTITLE|TOPIC|ROLE"
    r"|POSITION|SKILLS?|DATE|DAY|PROJECT|INDUSTRY|EMPLOYER|TITLE|EXPERIENCE|NUMBER|CITY|FIELD)\b(?!\s[A-Z]{2})"
)
_NUMERAL = Late(
    r"\b(?:chapter|bowl|size|part|volume|act|section|page|appendix|grade|century)\s+$",
    re.IGNORECASE,
)
_ABOUT_BLANKS = Late(r"\b(?:placeholders?|templates?|variables?|syntax|fields?)\b")
_SHOUTED = Late(r"[a-z]{2}")


def find(message: Message) -> Iterator[Span]:
    """Brackets, braces, underscores and stand-in names, unless the record has that very name."""
    known = f"{message.about} {' '.join(message.known_names)}"
    found = [*message.matches(_BLANK), *message.matches(_STAND_IN)]
    yield from message.apart(
        Span(match.start(), match.end())
        for match in found
        if match.group().lower() not in known and not _is_subject(message, match)
    )


def _is_subject(message: Message, match: re.Match[str]) -> bool:
    """Whether it is meant: the sentence is about blanks, or the letters are a number or a size."""
    sentence = message.sentence_at(match.start())
    if match.group().strip("X") == "":
        return _NUMERAL.search(message.own[: match.start()]) is not None
    if match.group().isupper() and match.group().isalpha():
        return _SHOUTED.search(sentence) is None  # all of it is in capitals
    return match.group()[0] in "{<" and bool(_ABOUT_BLANKS.search(sentence))
