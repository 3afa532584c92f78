"""A text as checks see it: what is its own, who and what it is about, and what has happened."""

import datetime as dt
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.checks._quoting import without_quoted
from afterword.record import Contact, Record

__all__ = ["Message", "Span"]

_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "\u00a0": " ", "‑": "-"})
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?!\s|$|[\"')\]])[^.!?\n]*)*[.!?]*[\"')\]]*")
_WORD = re.compile(r"[^\W_]+(?:['&.-][^\W_]+)*")
_GREETING = re.compile(
    r"\s*(?P<word>dear|hello|hi|hey|good\s+(?:morning|afternoon|evening)|greetings|to)\b"
    r"[^\n]{0,60}?(?:[,:!.]|(?=\n))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Span:
    """A place in a text; `message` replaces the check's own, `fix` is text to put there."""

    start: int
    end: int
    message: str = ""
    fix: str | None = None


@dataclass(frozen=True)
class Message:
    """A text to check, for one step of one record. Without a record, nothing is known about it."""

    text: str
    step: str
    now: dt.datetime
    record: Record | None = None
    to: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    channel: str = "email"
    note: bool = field(default=False)
    """Whether it is a single note of the debrief and not a whole message."""

    @functools.cached_property
    def own(self) -> str:
        """The text without what is quoted below it, quotes and apostrophes made plain; positions
        are those of `text`.
        """
        return without_quoted(self.text).translate(_PLAIN)

    @functools.cached_property
    def words(self) -> frozenset[str]:
        """The words of the text in small letters, for a quick look before a closer one."""
        return frozenset(word.lower() for word in _WORD.findall(self.own))

    @functools.cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each sentence."""
        return tuple(
            (match.start() + len(match.group()) - len(match.group().lstrip()), match.end())
            for match in _SENTENCE.finditer(self.own)
            if match.group().strip()
        )

    def sentence_at(self, position: int) -> str:
        """The sentence around a position."""
        for start, end in self.sentences:
            if start <= position < end:
                return self.own[start:end]
        return ""

    @functools.cached_property
    def greeting(self) -> re.Match[str] | None:
        """The salutation, if the text begins with one."""
        return _GREETING.match(self.own)

    @functools.cached_property
    def contacts(self) -> tuple[Contact, ...]:
        """The people it goes to, as far as they are known."""
        if self.record is None:
            return ()
        return tuple(one for one in self.record.contacts if one.id in self.to)

    def logged(self, *kinds: str) -> bool:
        """Whether something of these kinds has happened by now."""
        if self.record is None:
            return False
        return any(one.kind in kinds and one.at <= self.now for one in self.record.log)

    @functools.cached_property
    def about(self) -> str:
        """What the record says the job is about, in small letters: role, company, subjects."""
        if self.record is None:
            return ""
        record = self.record
        parts = [record.company, record.role, record.experience]
        parts += [contact.title for contact in record.contacts]
        for interview in record.interviews:
            debrief = interview.debrief
            parts += [topic.text for topic in debrief.topics]
            parts += [pair.theirs for pair in debrief.challenges]
        return " ".join(parts).translate(_PLAIN).lower()

    @functools.cached_property
    def known_names(self) -> frozenset[str]:
        """Words of the names in the record: company, role and people."""
        if self.record is None:
            return frozenset()
        record = self.record
        names = [record.company, record.role, record.sender]
        names += [contact.name for contact in record.contacts]
        return frozenset(
            word.lower() for name in names for word in _WORD.findall(name.translate(_PLAIN))
        )

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Where `pattern` occurs in the person's own text."""
        return pattern.finditer(self.own)
