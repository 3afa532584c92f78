"""The windows of every step that follow from a history, each found once, when it is asked for."""

import functools

from afterword.history import History
from afterword.record import Interview
from afterword.timing import around_interview, check_ins, moving_on, other_situations
from afterword.timing.derivation import Dated
from afterword.timing.window import Window

__all__ = ["Windows"]


class Windows:
    """The windows that follow from a history. Each is None where its anchor does not exist.

    Those that count from their last word exist once an interview has been held.
    """

    def __init__(self, history: History) -> None:
        self.history = history

    def prepare(self, interview: Interview) -> Window:
        """Prepare for an interview that lies ahead."""
        return around_interview.prepare(self.history, interview)

    def debrief(self, interview: Interview) -> Window:
        """Write down what was said."""
        return around_interview.debrief(self.history, interview)

    def thank_you(self, interview: Interview) -> Window:
        """Thank them within a day."""
        return around_interview.thank_you(interview)

    def late_thank_you(self) -> Window:
        """Thank them late rather than never."""
        return around_interview.late_thank_you(
            self.history.now.replace(microsecond=0), self.move_on
        )

    @functools.cached_property
    def check_in(self) -> Window:
        """The first check-in."""
        return check_ins.check_in(self.history, self.rested_after_thanks)

    @functools.cached_property
    def rested_after_thanks(self) -> Dated | None:
        """The end of the pause after late thanks; None when the thanks came in time."""
        return check_ins.rested_after_thanks(self.history)

    @functools.cached_property
    def second_check_in(self) -> Window | None:
        """The second check-in, once a first one has been sent."""
        if not self.history.unanswered:
            return None
        return check_ins.second_check_in(self.history, self.history.unanswered[0], self.check_in)

    @functools.cached_property
    def call_back(self) -> Window | None:
        """The call back agreed on the phone."""
        call = self.history.agreed_call
        return None if call is None else check_ins.call_back(self.history, call.at)

    @functools.cached_property
    def holiday_card(self) -> Window | None:
        """A card before the holidays they want to wait for; None once past."""
        said = self.history.promise
        if said is None or said.kind != "after_holidays":
            return None
        return other_situations.holiday_card(self.history, said)

    @functools.cached_property
    def competing_offer_note(self) -> Window | None:
        """Tell them of another offer before deciding on it."""
        offer = self.history.competing_offer
        return None if offer is None else other_situations.competing_offer_note(self.history, offer)

    @functools.cached_property
    def rejection_reply(self) -> Window | None:
        """Thank them for their time after a rejection."""
        ending = self.history.ending
        return None if ending is None else other_situations.rejection_reply(self.history, ending)

    @functools.cached_property
    def stay_in_touch(self) -> Window | None:
        """Stay in contact with a company they like, after its rejection."""
        ending = self.history.ending
        return None if ending is None else other_situations.stay_in_touch(self.history, ending)

    @functools.cached_property
    def offer(self) -> Window | None:
        """Answer their offer by the date they set."""
        ending = self.history.ending
        return None if ending is None else other_situations.offer(self.history, ending)

    @functools.cached_property
    def move_on(self) -> Window:
        """The day to move on."""
        return moving_on.move_on(self.history, self.second_check_in)

    @functools.cached_property
    def closing_note(self) -> Window:
        """Ask for closure before moving on."""
        return moving_on.closing_note(self.history, self.move_on)
