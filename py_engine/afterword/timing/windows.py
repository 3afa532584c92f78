"""The windows of every step: when it opens, is due and closes, as the table of rules says.

`due` is the recommended moment. A date as a bound means the whole day; a date-time the minute.
"""

import dataclasses
import datetime as dt
import functools

from afterword.history import History
from afterword.phrases import phrase
from afterword.record import Interview
from afterword.timing.business_days import day_of, shift
from afterword.timing.derivation import Dated, Note, note
from afterword.timing.parameters import Parameter, parameter
from afterword.timing.promises import Said, first_holiday, promised_date, resume_day
from afterword.timing.window import (
    Anchor,
    Window,
    begin_of,
    continued,
    end_of,
    hours_after,
    not_before,
    sociable,
)

__all__ = ["Windows"]


class Windows:
    """The windows that follow from a history. Each is None where its anchor does not exist."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.calendar = history.calendar
        self.patient = history.record.cadence == "patient"

    # Before and after an interview

    def prepare(self, interview: Interview) -> Window:
        """Prepare for an interview that lies ahead (`plan-first`)."""
        day = interview.ends.date()
        anchor = self._anchor("interview_ahead", interview.ends)
        opens = Dated(min(self.history.today, day), (self._start(anchor),))
        closes = Dated(
            interview.ends, (note("adjust", interview.ends, "until_interview", to=interview.ends),)
        )
        return Window(anchor, opens, Dated(interview.ends), closes)

    def debrief(self, interview: Interview) -> Window:
        """Write down what was said, the same day (`debrief-now`)."""
        anchor = self._anchor("interview_end", interview.ends)
        due, closes = parameter("debrief.due"), parameter("debrief.closes")
        same_day = shift(interview.ends, due, self.calendar)
        return Window(
            anchor,
            Dated(interview.ends, (self._start(anchor),)),
            Dated(same_day.at, (note("offset", same_day.at, "same_day", due, to=same_day.at),)),
            shift(interview.ends, closes, self.calendar),
            (closes,),
        )

    def thank_you(self, interview: Interview) -> Window:
        """Thank them between two hours and a day after the interview (`thanks-24h`)."""
        anchor = self._anchor("interview_end", interview.ends)
        opens, closes = parameter("thank_you.opens"), parameter("thank_you.closes")
        opened = hours_after(interview.ends, opens)
        opened = Dated(opened.at, (self._start(anchor), *opened.notes))
        return Window(
            anchor,
            opened,
            sociable(begin_of(opened.at)),
            hours_after(interview.ends, closes),
            (opens, closes),
        )

    def late_thank_you(self) -> Window:
        """Thank them late rather than never, until the day to move on (`never-too-late`)."""
        now = self.history.now.replace(microsecond=0)
        anchor = Anchor("late", now)
        due = sociable(now)
        last = max(day_of(self.move_on.closes.at), day_of(due.at))
        closes = Dated(last, (note("adjust", last, "moving_on", to=last),))
        return Window(anchor, Dated(now, (note("start", now, "now", at=now),)), due, closes)

    # Waiting and checking in

    @functools.cached_property
    def check_in(self) -> Window:
        """The first check-in: after their promise, else after their last word (`wait-5bd`).

        Right after late thanks it is recommended a little later, so that the two do not arrive
        together (`no-overwhelm`).
        """
        window, rested = self._after_missed_call(), self.rested_after_thanks
        if rested is None or day_of(window.due.at) >= day_of(rested.at):
            return window
        return dataclasses.replace(
            window,
            due=rested,
            closes=not_before(window.closes, rested.at),
            parameters=(*window.parameters, parameter("late_thanks.pause")),
        )

    @functools.cached_property
    def rested_after_thanks(self) -> Dated | None:
        """The end of the pause after late thanks; None when the thanks came in time."""
        history = self.history
        sent = [entry for entry in history.since_last_word if entry.kind == "thank_you_sent"]
        if not sent or not history.held:
            return None
        at, closes = sent[-1].at, self.thank_you(history.held[-1]).closes.at
        if at <= end_of(closes):
            return None
        pause = parameter("late_thanks.pause")
        anchor = self._anchor("late_thanks", at)
        return continued(Dated(at, (self._start(anchor),)), shift(at, pause, self.calendar))

    def _after_missed_call(self) -> Window:
        """The first check-in, the day after an agreed call that reached nobody at the earliest."""
        window, attempt = self._first_check_in(), self.history.agreed_call_attempt
        if attempt is None:
            return window
        pause = parameter("call_back.pause")
        anchor = self._anchor("missed_call", attempt.at)
        start = Dated(attempt.at, (self._start(anchor),))
        earliest = continued(start, shift(attempt.at, pause, self.calendar))
        if earliest.at <= window.opens.at:
            return window
        return Window(
            anchor,
            earliest,
            not_before(window.due, earliest.at),
            not_before(window.closes, earliest.at),
            (*window.parameters, pause),
        )

    def _first_check_in(self) -> Window:
        said = self.history.promise
        if said is None:
            return self._silence("last_word")
        named = promised_date(said, self.calendar)
        if named is not None:
            anchor = self._anchor("promised_date", named.at)
            start = Dated(named.at, (*named.notes, self._start(anchor)))
            return self._prompt(anchor, start, parameter("promised.opens"))
        if said.kind == "after_holidays":
            return self._silence("resume_day")
        anchor = self._anchor("said", said.at)
        start = Dated(said.at, (self._start(anchor),))
        return self._prompt(anchor, start, parameter("few_days.opens"))

    def _silence(self, counted_from: str) -> Window:
        """Five business days to two weeks, counted from their last word or the day work resumes."""
        if counted_from == "resume_day":
            start, assumed = self._resume()
            anchor = Anchor("resume_day", start.at, assumed)
        else:
            word = self.history.last_word
            if word is None:
                raise ValueError("nothing is counted from before the first interview")
            anchor = self._anchor(word.event, word.at)
            start = Dated(word.at)
        opens, closes = parameter("check_in.opens"), parameter("check_in.closes")
        opened = continued(start.then(self._start(anchor)), shift(start.at, opens, self.calendar))
        closed = not_before(shift(start.at, closes, self.calendar), opened.at)
        due = self._recommended(opened, closed)
        return Window(anchor, opened, due, closed, (opens, closes))

    def _resume(self) -> tuple[Dated, bool]:
        """The day work resumes, and whether that is assumed rather than said."""
        said = self.history.promise
        if said is None:
            raise ValueError("no promise is in force")
        return resume_day(said, self.calendar), said.promise.resume is None

    def _prompt(self, anchor: Anchor, start: Dated, opens: Parameter) -> Window:
        """A window that is due at its opening and stays prompt for a few days."""
        closes = parameter("prompt.closes")
        opened = continued(start, shift(start.at, opens, self.calendar))
        closed = shift(opened.at, closes, self.calendar)
        return Window(anchor, opened, Dated(opened.at), closed, (opens, closes))

    @functools.cached_property
    def second_check_in(self) -> Window | None:
        """One or two weeks after the first, never before a promised date (`second-1-2wk`)."""
        if not self.history.unanswered:
            return None
        first = self.history.unanswered[0]
        anchor = self._anchor("first_check_in", first.at)
        opens, closes = parameter("second.opens"), parameter("second.closes")
        start = Dated(first.at, (self._start(anchor),))
        opened = continued(start, shift(first.at, opens, self.calendar))
        closed = not_before(shift(first.at, closes, self.calendar), opened.at)
        if self.history.promise is not None and self.check_in.opens.at > opened.at:
            later = self.check_in.opens
            reason = phrase("reason.promise_first")
            bound = note("adjust", later.at, "not_before", to=later.at, reason=reason)
            opened = opened.then(*later.notes, bound, at=later.at)
            prompt = shift(later.at, parameter("prompt.closes"), self.calendar)
            closed = prompt if prompt.at > closed.at else closed
        due = self._recommended(opened, closed, asked=first.asked_permission)
        return Window(anchor, opened, due, closed, (opens, closes))

    def _recommended(self, opens: Dated, closes: Dated, *, asked: bool = False) -> Dated:
        """The opening; the close for the patient, unless they were told when to expect it."""
        if not self.patient:
            return Dated(opens.at)
        if asked:
            return Dated(opens.at, (note("adjust", opens.at, "permission"),))
        return Dated(closes.at, (note("adjust", closes.at, "patient"),))

    @functools.cached_property
    def call_back(self) -> Window | None:
        """The call back agreed on the phone (`phone-script`)."""
        word = self.history.agreed_call
        if word is None:
            return None
        said = self.history.promise
        decision = said and self._decision_date(said)
        if decision:
            anchor = self._anchor("promised_date", decision.at)
            opens = parameter("call_back.decision_opens")
            closes = parameter("call_back.decision_closes")
            closed = shift(decision.at, closes, self.calendar)
        else:
            decision = Dated(word.at)
            anchor = self._anchor("call", word.at)
            opens = parameter("call_back.unknown_opens")
            closes = parameter("call_back.unknown_closes")
        start = decision.then(self._start(anchor))
        opened = continued(start, shift(decision.at, opens, self.calendar))
        if anchor.event == "call":
            closed = shift(opened.at, closes, self.calendar)
        return Window(anchor, opened, Dated(opened.at), closed, (opens, closes))

    def _decision_date(self, said: Said) -> Dated | None:
        """The date to call back after: the one they named, or the day work resumes."""
        if said.kind == "after_holidays":
            return resume_day(said, self.calendar)
        return promised_date(said, self.calendar)

    # Other situations

    @functools.cached_property
    def holiday_card(self) -> Window | None:
        """A card before the holidays they want to wait for (`holiday-card`); None once past."""
        said = self.history.promise
        if said is None or said.kind != "after_holidays":
            return None
        first = first_holiday(said, self.calendar)
        anchor = Anchor("first_holiday", first.at, said.promise.begin is None)
        opened = day_of(said.at)
        due, closes = parameter("holiday_card.due"), parameter("holiday_card.closes")
        closed = continued(first, shift(first.at, closes, self.calendar))
        if max(opened, self.history.today) > day_of(closed.at):
            return None
        best = continued(first, shift(first.at, due, self.calendar))
        soonest = max(opened, self.history.today)
        if best.at < soonest:
            best = best.then(note("adjust", soonest, "today", day=best.at), at=soonest)
        start = note("start", opened, "start", at=opened, event=phrase("event.said"))
        return Window(anchor, Dated(opened, (start,)), best, closed, (due, closes))

    @functools.cached_property
    def competing_offer_note(self) -> Window | None:
        """Tell them of another offer before deciding on it (`competing-offer`)."""
        offer = self.history.competing_offer
        if offer is None:
            return None
        anchor = self._anchor("competing_offer", offer.at)
        today = self.history.today
        last = max(offer.decide_by or today, today)
        closes = Dated(last, (note("adjust", last, "decide_by", to=last),))
        return Window(anchor, Dated(today, (self._start(anchor),)), Dated(today), closes)

    @functools.cached_property
    def rejection_reply(self) -> Window | None:
        """Thank them for their time after a rejection (`rejection-thanks`)."""
        rejection = self.history.ending
        if rejection is None:
            return None
        due, closes = parameter("rejection_reply.due"), parameter("rejection_reply.closes")
        anchor = self._anchor("rejection", rejection.at)
        opens = Dated(day_of(rejection.at), (self._start(anchor),))
        replied = shift(rejection.at, due, self.calendar)
        closed = shift(rejection.at, closes, self.calendar)
        return Window(anchor, opens, replied, closed, (due, closes))

    @functools.cached_property
    def stay_in_touch(self) -> Window | None:
        """Stay in contact with a company they like (`stay-in-contact`)."""
        rejection = self.history.ending
        if rejection is None:
            return None
        opens, closes = parameter("stay_in_touch.opens"), parameter("stay_in_touch.closes")
        anchor = self._anchor("rejection", rejection.at)
        start = Dated(rejection.at, (self._start(anchor),))
        opened = continued(start, shift(rejection.at, opens, self.calendar))
        closed = shift(rejection.at, closes, self.calendar)
        return Window(anchor, opened, Dated(opened.at), closed, (opens, closes))

    @functools.cached_property
    def offer(self) -> Window | None:
        """Answer their offer by the date they set (`offer-salary-now`)."""
        offer = self.history.ending
        if offer is None:
            return None
        anchor = self._anchor("offer", offer.at)
        day = day_of(offer.at)
        last = max(offer.decide_by or day, day)
        notes = (note("adjust", last, "decide_by", to=last),) if offer.decide_by else ()
        return Window(anchor, Dated(day, (self._start(anchor),)), Dated(last), Dated(last, notes))

    @functools.cached_property
    def move_on(self) -> Window:
        """The day to move on: the latest of all that is still waited for (`month-move-on`)."""
        candidates = list(self._reasons_to_wait())
        latest, _ = max(candidates, key=lambda one: one[0].at)
        notes = [
            note("adjust", dated.at, "candidate", to=dated.at, reason=reason)
            for dated, reason in candidates
        ]
        day = day_of(latest.at)
        dated = Dated(day, (*notes, note("adjust", day, "latest_of", to=day)))
        word = self.history.last_word
        anchor = self._anchor(word.event, word.at) if word else self._anchor("ended", day)
        return Window(anchor, dated, Dated(day), Dated(day), (parameter("move_on.silence"),))

    def _reasons_to_wait(self) -> list[tuple[Dated, str]]:
        history, silence = self.history, parameter("move_on.silence")
        after_second = parameter("move_on.after_second")
        word = history.last_word
        if word is None:
            raise ValueError("nobody moves on before the first interview")
        found = [
            (
                shift(word.at, silence, self.calendar),
                phrase("reason.silence", distance=silence.words),
            )
        ]
        decision = history.promise and self._decision_date(history.promise)
        if history.promise and decision:
            named = "resume" if history.promise.kind == "after_holidays" else "promise"
            reason = phrase(f"reason.{named}", distance=silence.words)
            found.append((shift(decision.at, silence, self.calendar), reason))
        if len(history.unanswered) == 1 and self.second_check_in is not None:
            found.append((self.second_check_in.closes, phrase("reason.second_window")))
        elif len(history.unanswered) > 1:
            reason = phrase("reason.after_second", distance=after_second.words)
            found.append((shift(history.unanswered[1].at, after_second, self.calendar), reason))
        return found

    @functools.cached_property
    def closing_note(self) -> Window:
        """Ask for closure before moving on, where nobody was ever asked (`ask-closure`)."""
        closes = parameter("closing_note.closes")
        day = self.move_on.opens
        anchor = Anchor("move_on", day.at, assumed=False)
        closed = shift(day.at, closes, self.calendar)
        return Window(anchor, day, Dated(day.at), closed, (closes,))

    # Small parts

    def _anchor(self, event: str, at: dt.date) -> Anchor:
        if event in ("interview_end", "interview_ahead") or not self.history.is_assumed(at):
            return Anchor(event, at)
        # The time of day of something that has not happened is nobody's word.
        return Anchor(event, day_of(at), assumed=True)

    def _start(self, anchor: Anchor) -> Note:
        return note("start", anchor.at, "start", at=anchor.at, event=anchor.label)
