"""What has happened so far, read off a record: their last word, the promise in force, the count.

A *word* is anything that came from them: an interview, an answer, a call that reached somebody.
It resets the clock and the count of unanswered follow-ups (`take-cues`, `max-two`).
"""

import datetime as dt
import functools
import itertools
from dataclasses import dataclass

from afterword.calendars import Calendar, personal_calendar
from afterword.record import Debrief, Interview, LogEntry, Record
from afterword.timing.business_days import day_of
from afterword.timing.parameters import parameter
from afterword.timing.promises import Said, promised_date, resume_day
from afterword.timing.shifting import shift

__all__ = ["ENDINGS", "WRITTEN_FOLLOW_UPS", "History", "Word", "is_written"]

WRITTEN_FOLLOW_UPS = ("check_in_sent", "competing_offer_note_sent")
"""Log kinds that count towards the cap; so does a call that reached nobody."""

ENDINGS = ("offer_received", "rejected", "withdrew", "hired", "closed")
"""Log kinds after which nothing is waited for any more."""


@dataclass(frozen=True)
class Word:
    """Something they said: when, in what way, and with which promise."""

    at: dt.datetime
    event: str
    said: Said | None
    entry: LogEntry | None = None

    @property
    def settles(self) -> bool:
        """Whether they told their decision with it, which nothing promised earlier outlives."""
        entry = self.entry
        return entry is not None and (entry.decided or entry.kind in ("rejected", "offer_received"))


@dataclass(frozen=True)
class History:
    """A record seen at one moment. Interviews and entries after `now` have not happened yet.

    `debriefed` names interviews whose notes are taken as written while a plan is laid out.
    """

    record: Record
    now: dt.datetime
    debriefed: frozenset[str] = frozenset()
    known_until: dt.datetime | None = None
    """While a plan is laid out: the real now; whatever lies after it is assumed."""

    def is_assumed(self, at: dt.date) -> bool:
        """Whether something at this moment is assumed, because it has not happened yet."""
        if self.known_until is None or not isinstance(at, dt.datetime):
            return False
        return at > self.known_until

    @functools.cached_property
    def calendar(self) -> Calendar:
        """The business days that count, with the person's own changes."""
        own = self.record.calendar
        return personal_calendar(self.record.region, own.weekend, own.days_off, own.working_days)

    @functools.cached_property
    def today(self) -> dt.date:
        """The calendar day of `now`."""
        return self.now.date()

    @functools.cached_property
    def held(self) -> tuple[Interview, ...]:
        """Interviews that are over, oldest first."""
        return tuple(one for one in self.record.interviews if one.ends <= self.now)

    @functools.cached_property
    def ahead(self) -> tuple[Interview, ...]:
        """Interviews in the diary, soonest first."""
        return tuple(one for one in self.record.interviews if one.ends > self.now)

    @functools.cached_property
    def log(self) -> tuple[LogEntry, ...]:
        """What has happened, oldest first."""
        return tuple(entry for entry in self.record.log if entry.at <= self.now)

    def entries(self, *kinds: str) -> tuple[LogEntry, ...]:
        """The entries of these kinds, oldest first."""
        return tuple(entry for entry in self.log if entry.kind in kinds)

    @functools.cached_property
    def ending(self) -> LogEntry | None:
        """The entry that ended the application, unless a later interview opened it again."""
        endings = self.entries(*ENDINGS)
        if not endings:
            return None
        last = endings[-1]
        reopened = any(one.ends > last.at for one in self.record.interviews)
        return None if reopened else last

    @functools.cached_property
    def words(self) -> tuple[Word, ...]:
        """Every word from them, oldest first."""
        heard = [Word(one.ends, "interview_end", Said(one.promise, one.ends)) for one in self.held]
        for entry in self.log:
            said = Said(entry.promise, entry.at) if entry.promise else None
            if entry.kind in ("reply_received", "rejected", "offer_received"):
                heard.append(Word(entry.at, "reply", said, entry))
            elif entry.kind == "called" and entry.reached:
                heard.append(Word(entry.at, "call", said, entry))
        return tuple(sorted(heard, key=lambda word: word.at))

    @functools.cached_property
    def last_word(self) -> Word | None:
        """Their last word; None before the first interview."""
        return self.words[-1] if self.words else None

    @functools.cached_property
    def promise(self) -> Said | None:
        """The promise in force: the last word's, or an older one still to come when it was said."""
        if self.last_word is None:
            return None
        last_day = day_of(self.last_word.at)
        for word in reversed(self.words):
            if word.said is not None and self._names_a_time_to_come(word.said):
                stands = word is self.last_word or self._falls_due(word.said) > last_day
                return word.said if stands else None
            if word.settles:
                return None
        return None

    def _names_a_time_to_come(self, said: Said) -> bool:
        """A date that was past when it was said, most likely mistyped, promises nothing."""
        return said.kind != "none" and self._falls_due(said) >= day_of(said.at)

    def _falls_due(self, said: Said) -> dt.date:
        """The day a promise runs out."""
        named = promised_date(said, self.calendar)
        if named is not None:
            return named.at
        if said.kind == "after_holidays":
            return resume_day(said, self.calendar).at
        return shift(said.at, parameter("few_days.opens"), self.calendar).at

    @functools.cached_property
    def since_last_word(self) -> tuple[LogEntry, ...]:
        """What happened after their last word; within one minute the order of the log counts."""
        word = self.last_word
        if word is None:
            return ()
        if word.entry is None:
            return tuple(entry for entry in self.log if entry.at >= word.at)
        _, *after = itertools.dropwhile(lambda entry: entry is not word.entry, self.log)
        return tuple(after)

    @functools.cached_property
    def unanswered(self) -> tuple[LogEntry, ...]:
        """Follow-ups since their last word, oldest first (`max-two` caps them)."""
        agreed = self.agreed_call_attempt
        return tuple(
            entry for entry in self.since_last_word if _is_follow_up(entry) and entry is not agreed
        )

    @functools.cached_property
    def ever_followed_up(self) -> bool:
        """Whether any check-in was ever sent, answered or not."""
        return any(_is_follow_up(entry) for entry in self.log)

    @functools.cached_property
    def agreed_call(self) -> Word | None:
        """The call at which a call back was agreed: their last word, and nothing decided yet."""
        word = self.last_word
        if word is None or word.event != "call" or word.entry is None or word.entry.decided:
            return None
        return word

    @functools.cached_property
    def agreed_call_attempt(self) -> LogEntry | None:
        """The first call after a call back was agreed, when it reached nobody; it does not count.

        A follow-up of another kind in between takes the agreement's place.
        """
        if self.agreed_call is None:
            return None
        first = next((entry for entry in self.since_last_word if _is_follow_up(entry)), None)
        return first if first is not None and first.kind == "called" else None

    @functools.cached_property
    def call_back_pending(self) -> bool:
        """Whether an agreed call back is still to be made."""
        return self.agreed_call is not None and not any(
            _is_follow_up(entry) for entry in self.since_last_word
        )

    @functools.cached_property
    def competing_offer(self) -> LogEntry | None:
        """Another employer's offer they have not been told of, still open to decide on."""
        offers = self.entries("competing_offer")
        if not offers:
            return None
        offer = offers[-1]
        told = any(note.at >= offer.at for note in self.entries("competing_offer_note_sent"))
        lapsed = offer.decide_by is not None and offer.decide_by < self.today
        return None if told or lapsed else offer

    def notes_written(self, interview: Interview) -> bool:
        """Whether the notes of an interview are written, or taken as written."""
        return interview.id in self.debriefed or is_written(interview.debrief)


def is_written(debrief: Debrief) -> bool:
    """Whether a debrief holds any note at all."""
    texts = (
        debrief.went_well,
        debrief.went_badly,
        debrief.stood_out,
        debrief.forgot,
        debrief.answers,
    )
    return bool(any(text.strip() for text in texts) or debrief.topics or debrief.challenges)


def _is_follow_up(entry: LogEntry) -> bool:
    return entry.kind in WRITTEN_FOLLOW_UPS or (entry.kind == "called" and not entry.reached)
