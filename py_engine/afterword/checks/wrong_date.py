"""This date does not agree with your notes, or with the calendar.

Why: A wrong date makes the reader doubt the rest, and may put them right where you were wrong.
Bad: Thank you for meeting me on Thursday 6 November.
Good: Thank you for meeting me on Thursday 5 November.
"""

import datetime as dt
import re
from collections.abc import Iterator

from afterword.checks._message import Message, Span
from afterword.checks._patterns import Late

SEVERITY = "must"
REFERENCE = "mention-deadline"

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = "|".join(f"{month}|{month[:3]}\\.?" for month in _MONTHS) + r"|sept\.?"
_DAY = "|".join(f"{day}|{day[:3]}\\.?" for day in _DAYS) + r"|tues\.?|weds\.?|thur\.?|thurs\.?"
_DATE = Late(
    rf"(?<!\w)(?:(?P<weekday>{_DAY})(?:,\s*|\s+)(?:the\s+)?)?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH})\s+(?:the\s+)?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:,?\s+(?P<year>20\d\d))?(?![\w/:])",
    re.IGNORECASE,
)
_ISO = Late(r"(?<![\w-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")
# Day and month may stand either way round: it is wrong only where neither reading is right.
_NUMERIC = Late(r"(?<![\w/.-])(\d{1,2})([/.])(\d{1,2})\2(20\d\d)(?![\w/.-]\d)")
_MET = Late(
    r"\b(?:met|meet(?:ing)?|spoke|speak(?:ing)?|talk(?:ed|ing)?|interview(?:ed|ing)?|conversation"
    r"|discussion|visit(?:ed)?|your time|the time|call|chat(?:ted)?|discussed|seeing|came in"
    r"|(?:having|inviting|welcoming|receiving) me|hospitality|welcome)\b"
    r"[^.!?;\n]{0,60}$",
    re.IGNORECASE,
)
_SOON = Late(
    r"\b(?:today|yesterday|this\s+(?:morning|afternoon|evening)|last\s+(?:night|week|month))\b",
    re.IGNORECASE,
)
_WEEKDAY = Late(
    rf"\b(?:on|last|this)\s+(?:last\s+|this\s+)?(?P<weekday>{'|'.join(_DAYS)})\b(?!,?\s+(?:the\s+)?\d|,?\s+(?:{_MONTH})\b|\s+(?:mornings|afternoons|evenings|nights)\b)",
    re.IGNORECASE,
)
_PROMISED = Late(
    r"\b(?:you|your|they|was|were|i)\b[^.!?\n]{0,60}\b(?:mention\w*|said|told|expect\w*|hop\w+|thought|plan\w*|indicat\w+|hear|decision|decide|news|timeline|deadline|promis\w+)\b[^.!?\n]{0,60}\b(?:by|until|before|on|was)\s+(?:the\s+)?$"
    r"|\byou\b[^.!?\n]{0,20}\b(?:mentioned|said|named|gave me)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ASKED = Late(r"\b(?:whether|if|could|can|do|will|would)\s+(?:you|there|i|we)\b", re.IGNORECASE)
_AHEAD = Late(
    r"\b(?:(?-i:will)|hope|would|next|(?<!thank you )(?<!thanks )again|forward|could"
    r"|can|hear|may|might|shall)\b",
    re.IGNORECASE,
)
_ORDINAL = Late(
    rf"\b(?:on|by|until|before|mentioned|said|named|gave\s+me)\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b"
    rf"(?!\s+(?:of\s+)?(?:{_MONTH})|\s+(?:floor|time|street|of\s+(?:each|every)))",
    re.IGNORECASE,
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SINCE = Late(
    rf"\b(?P<count>\d{{1,2}}|an?|{'|'.join(_NUMBERS)})\s+(?P<unit>days?|weeks?|months?)(?:\s+now)?\s+"
    r"(?:(?P<ago>ago)\b|(?:since|after)\s+(?:we\s+(?:met|spoke|talked)|our\s+(?:\w+\s+)?(?:interview|conversation|meeting"
    r"|talk|call|chat)|the\s+interview|you\s+(?:met|interviewed|saw)|i\s+(?:met|came|interviewed|spoke|talked)))",
    re.IGNORECASE,
)
_LENGTHS = {"day": 1, "week": 7, "month": 30}
_OTHERS = Late(
    r"\b(?:paid\s+a\s+visit|(?:with|to)\s+(?:my|an?|our|one|some|his|her|their))\b", re.IGNORECASE
)
_RECENT = 13
_OFF = 0.4
"""Part of a stretch of time by which people are out when they say how long ago it was."""


def find(message: Message) -> Iterator[Span]:
    """Dates with the wrong weekday, and dates of the interview or promise that are not recorded."""
    for match in (*message.matches(_DATE), *message.matches(_ISO)):
        yield from _dated(message, match)
    for match in message.matches(_NUMERIC):
        yield from _numeric(message, match)
    for match in message.matches(_ORDINAL):
        yield from _ordinal(message, match)
    if message.record is not None and message.step.endswith(("thank_you", "check_in")):
        yield from _spoken(message)


def _dated(message: Message, match: re.Match[str]) -> Iterator[Span]:
    day = _read(match, message.now.date())
    if day is None:
        yield Span(match.start(), match.end(), "There is no such day.")
        return
    weekday = match.groupdict().get("weekday")
    named = _weekday(weekday) if weekday else None
    if named is not None and named != day.weekday():
        right = _DAYS[day.weekday()].capitalize()
        start, end = match.span("weekday")
        yield Span(start, end, f"{match.group().strip()} is a {right}.", right)
        return
    expected = _expected(message, message.own[: match.start()])
    if expected and day not in expected:
        said = f"Your notes say {' or '.join(_said(one) for one in expected)}."
        yield Span(match.start(), match.end(), said)


def _numeric(message: Message, match: re.Match[str]) -> Iterator[Span]:
    """``11/04/2026``: the fourth of November or the eleventh of April."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    days = {_day(year, first, second), _day(year, second, first)} - {None}
    expected = _expected(message, message.own[: match.start()])
    if expected and not days & set(expected):
        said = f"Your notes say {' or '.join(_said(one) for one in expected)}."
        yield Span(match.start(), match.end(), said)


def _ordinal(message: Message, match: re.Match[str]) -> Iterator[Span]:
    """``on the 15th``, of whatever month."""
    expected = _expected(message, message.own[: match.start("day")])
    if expected and int(match["day"]) not in {one.day for one in expected}:
        said = f"Your notes say {' or '.join(_said(one) for one in expected)}."
        yield Span(match.start("day"), match.end(), said)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _read(match: re.Match[str], today: dt.date) -> dt.date | None:
    """The date that is meant; without a year, the nearest one."""
    parts = match.groupdict()
    number = int(parts["day"] or parts.get("day2") or 0)
    name = (parts["month"] or parts.get("month2") or "").lower()
    month = (
        int(name)
        if name.isdigit()
        else 1 + next(i for i, one in enumerate(_MONTHS) if one.startswith(name.rstrip(".")[:3]))
    )
    years = (
        [int(parts["year"])] if parts.get("year") else [today.year - 1, today.year, today.year + 1]
    )
    days = [day for year in years if (day := _day(year, month, number)) is not None]
    return min(days, key=lambda day: abs((day - today).days)) if days else None


def _weekday(name: str) -> int:
    return next(i for i, day in enumerate(_DAYS) if day.startswith(name.lower().rstrip(".")[:3]))


def _expected(message: Message, before: str) -> list[dt.date]:
    """The dates that may stand after these words; empty where any may."""
    if message.record is None:
        return []
    start = max(before.rfind(mark) for mark in ".!?\n") + 1
    led = before[start:]
    promised = list(message.promised)
    if promised and _PROMISED.search(led) and not _ASKED.search(led):
        return [*promised, *(one.ends.date() for one in message.record.interviews)]
    if _leads_to_meeting(led) and not led.rstrip().endswith("by"):
        said = [entry.at.date() for entry in message.record.log]
        return [one.ends.date() for one in message.record.interviews] + said + promised
    return []


def _said(day: dt.date) -> str:
    return f"{_DAYS[day.weekday()].capitalize()} {day.day} {_MONTHS[day.month - 1].capitalize()}"


def _spoken(message: Message) -> Iterator[Span]:
    """Bare weekdays, "today" and "yesterday", said of the interview."""
    record = message.record
    held = [
        one.ends.date() for one in (record.interviews if record else ()) if one.ends <= message.now
    ]
    if not held:
        return
    days = (message.now.date() - held[-1]).days
    for match in message.matches(_SOON):
        word = match.group().lower()
        if word.endswith("month"):
            right = held[-1].month != message.now.month
        elif word.endswith("week"):
            right = 0 < days <= _RECENT
        else:
            right = days == (1 if word in ("yesterday", "last night") else 0)
        if not right and _leads(message, match):
            weekday = _DAYS[held[-1].weekday()].capitalize()
            said = f"The interview was on {_said(held[-1])}."
            yield Span(match.start(), match.end(), said, f"on {weekday}")
    yield from _since(message, days)
    heard = [entry.at.date() for entry in (record.log if record else ())]
    recent = [day for day in (*held, *heard) if (message.now.date() - day).days <= _RECENT]
    for match in message.matches(_WEEKDAY):
        named = _weekday(match["weekday"])
        if recent and _leads(message, match) and named not in {day.weekday() for day in recent}:
            start, end = match.span("weekday")
            right_day = _DAYS[held[-1].weekday()].capitalize()
            yield Span(start, end, f"The interview was on {_said(held[-1])}.", right_day)


def _since(message: Message, days: int) -> Iterator[Span]:
    """How long ago the interview is said to be, where it is off by half or more."""
    for match in message.matches(_SINCE):
        if match["ago"] and not _leads(message, match):
            continue
        word = match["count"].lower()
        count = int(word) if word.isdigit() else 1
        if word in _NUMBERS:
            count += _NUMBERS.index(word)
        length = _LENGTHS[match["unit"].lower().removesuffix("s")]
        if abs(count * length - days) > max(1, length / 2, days * _OFF):
            yield Span(match.start(), match.end(), f"The interview was {days} days ago.")


def _leads(message: Message, match: re.Match[str]) -> bool:
    start = max(message.own.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
    led = message.own[start : match.start()]
    return _leads_to_meeting(led)


def _leads_to_meeting(led: str) -> bool:
    """Whether these words speak of a meeting with the reader that has been."""
    return bool(_MET.search(led)) and not _AHEAD.search(led) and not _OTHERS.search(led)
