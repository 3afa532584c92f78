"""A text as checks see it: what is its own, who and what it is about, and what has happened."""

import datetime as dt
import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from afterword.checks._patterns import Late, Ways
from afterword.checks._quoting import without_quoted
from afterword.checks._reading import Reading, read
from afterword.checks._sentence import Sentence
from afterword.history import History
from afterword.record import Contact, Record
from afterword.timing.promises import Said, promised_date

__all__ = ["Message", "Place", "Span"]

_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "\u00a0": " ", "‑": "-"})
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?!\s|$|[\"')\]])[^.!?\n]*)*[.!?]*[\"')\]]*")
_WORD = re.compile(r"[^\W_]+(?:['&.-][^\W_]+)*")


@dataclass(frozen=True)
class Span:
    """A place in a text; `message` replaces the check's own, `fix` is text to put there."""

    start: int
    end: int
    message: str = ""
    fix: str | None = None


@dataclass(frozen=True)
class Place:
    """Where something is said: `text` as it is read, within a sentence."""

    start: int
    end: int
    text: str
    sentence: Sentence


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
    elsewhere: tuple[str, ...] = ()
    """Names of companies of other applications."""
    note: bool = False
    """Whether it is a single note of the debrief and not a whole message."""

    @functools.cached_property
    def own(self) -> str:
        """The text without what is quoted below it, quotes and apostrophes made plain.

        Positions are those of `text`.
        """
        return without_quoted(self.text).translate(_PLAIN)

    @functools.cached_property
    def small(self) -> str:
        """`own` in small letters, letter for letter."""
        low = self.own.lower()
        if len(low) == len(self.own):
            return low
        return "".join(one.lower() if len(one.lower()) == 1 else one for one in self.own)

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
        around = (one for one in self.sentences if one[0] <= position < one[1])
        start, end = next(around, (0, 0))
        return self.own[start:end]

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

    @functools.cached_property
    def history(self) -> History | None:
        """What has happened by now."""
        return None if self.record is None else History(self.record, self.now)

    @functools.cached_property
    def promised(self) -> tuple[dt.date, ...]:
        """Every date they named for news, and the date to answer another offer by."""
        if self.history is None or self.record is None:
            return ()
        said = [Said(one.promise, one.ends) for one in self.record.interviews]
        said += [Said(one.promise, one.at) for one in self.record.log if one.promise]
        dated = [promised_date(one, self.history.calendar) for one in said]
        answers = [one.decide_by for one in self.record.log if one.decide_by]
        return (*(one.at for one in dated if one is not None), *answers)

    @functools.cached_property
    def about_words(self) -> frozenset[str]:
        """The words of `about`."""
        return frozenset(word.lower() for word in _WORD.findall(self.about))

    def company_has(self, words: list[str]) -> bool:
        """Whether all these words are part of the company's name."""
        company = self.record.company.lower() if self.record else ""
        return all(word.lower() in company for word in words)

    @functools.cached_property
    def reading(self) -> Reading:
        """The person's own text as it is read for its meaning."""
        return read(self.small)

    def matches(self, pattern: re.Pattern[str] | Late) -> Iterator[re.Match[str]]:
        """Where `pattern` occurs in the person's own text."""
        return pattern.finditer(self.own)

    def said(self, ways: Ways) -> Iterator[Place]:
        """Where one of the ways of saying a thing stands in the person's own text."""
        text = self.reading.text
        for first, last, sentence in ways.found(text):
            start, end = self.reading.place(first, last)
            yield Place(start, end, text[first:last], Sentence(sentence))

    def said_with(self, ways: Ways, others: Ways) -> Iterator[Place]:
        """Where one of the ways stands in a sentence that says one of the others too."""
        for place in self.said(ways):
            if others.search(place.sentence.text) is not None:
                yield place

    def worded(self, ways: Ways) -> Iterator[Place]:
        """Where one of the ways stands word for word, as `said` without reading for the meaning."""
        for start, end, sentence in ways.found(self.small):
            yield Place(start, end, self.small[start:end], Sentence(sentence))

    def apart(self, places: Iterable[Place | Span]) -> Iterator[Span]:
        """The places, in order, without those inside another."""
        reached = 0
        for place in sorted(places, key=lambda one: (one.start, -one.end)):
            if place.start >= reached:
                yield place if isinstance(place, Span) else Span(place.start, place.end)
                reached = place.end

    def says(self, ways: Ways) -> bool:
        """Whether one of the ways of saying a thing stands in the person's own text."""
        return any(True for _ in ways.found(self.reading.text))

    def said_apart(self, ways: Ways) -> Iterator[Span]:
        """The places where one of the ways stands, without those inside another."""
        return self.apart(self.said(ways))
