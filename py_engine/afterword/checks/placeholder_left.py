"""There is still a blank to fill in.

Why: A blank left in a message shows that it came from a template and was not read again.
Bad: Thank you for telling me about the [job title] role at [Company].
Good: Thank you for telling me about the ward clerk role.
"""

import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span

SEVERITY = "must"
REFERENCE = "genuine-not-template"
OF_NOTE = True

_BLANK = re.compile(
    r"\[(?!\d+\])[^\[\]\n]{1,60}\]|\{\{?\s*[A-Za-z][^{}\n]{0,60}\}?\}|<\s*[A-Za-z][\w ,'/-]{1,60}>|_{3,}|…{2,}"
    r"|\b(?:X{2,}|Y{3,}|TBD|TBC|TODO)\b|\bINSERT [A-Z]+|\((?:insert|your|their|name of|company|date|role)\b[^()\n]{0,40}\)"
)


def find(message: Message) -> Iterator[Span]:
    """Brackets, braces and underscores that stand for something."""
    for match in message.matches(_BLANK):
        yield Span(match.start(), match.end())
