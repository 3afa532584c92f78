"""Answer the flow's questions from a record: one small function per question.

An answer can be found for any history, also off its own path, so that a walk can be tried with
one answer changed.
"""

from collections.abc import Callable, Iterator, Mapping

from afterword.contacts import thanks_pending
from afterword.timing.business_days import day_of
from afterword.timing.parameters import parameter
from afterword.timing.window import Window, begin_of, end_of
from afterword.timing.windows import Windows

__all__ = ["Facts"]

Fact = Callable[[Windows], str]


class Facts(Mapping[str, str]):
    """The answer to each question of the flow by node id, found when it is asked for.

    Before the first interview only questions about the application as a whole have an answer.
    """

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._found: dict[str, str] = {}

    def __getitem__(self, node: str) -> str:
        if node not in self:
            raise KeyError(node)
        if node not in self._found:
            self._found[node] = _FACTS[node](self._windows)
        return self._found[node]

    def __contains__(self, node: object) -> bool:
        return node in _FACTS and (bool(self._windows.history.held) or node in _BEFORE_INTERVIEW)

    def __iter__(self) -> Iterator[str]:
        return (node for node in _FACTS if node in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _stage(windows: Windows) -> str:
    ending = windows.history.ending
    if ending is not None:
        return {"offer_received": "offer"}.get(ending.kind, ending.kind)
    word = windows.history.last_word
    decided = word is not None and word.entry is not None and word.entry.decided
    return "decided" if decided else "running"


def _interview_held(windows: Windows) -> str:
    return "yes" if windows.history.held else "no"


def _competing_offer(windows: Windows) -> str:
    return "yes" if windows.history.competing_offer else "no"


def _follow_ups_before_offer(windows: Windows) -> str:
    return (
        "used_up"
        if len(windows.history.unanswered) >= parameter("cap.unanswered").value
        else "room"
    )


def _notes_written(windows: Windows) -> str:
    if not windows.history.held:
        return "no"
    interview = windows.history.held[-1]
    if windows.history.notes_written(interview):
        return "yes"
    pending = any(thanks.interview is interview for thanks in thanks_pending(windows.history))
    late = windows.history.now > end_of(windows.debrief(interview).closes.at)
    return "no" if pending and not late else "past"


def _thanked(windows: Windows) -> str:
    return "no" if thanks_pending(windows.history) else "yes"


def _time_since_interview(windows: Windows) -> str:
    times = {
        _thanks_time(windows, windows.thank_you(thanks.interview))
        for thanks in thanks_pending(windows.history)
    }
    for time in ("within_a_day", "just_now"):
        if time in times:
            return time
    return "moved_on" if _has_moved_on(windows) else "longer"


def _thanks_time(windows: Windows, window: Window) -> str:
    if windows.history.now < begin_of(window.opens.at):
        return "just_now"
    return "within_a_day" if windows.history.now <= end_of(window.closes.at) else "longer"


def _round_ahead(windows: Windows) -> str:
    return "yes" if windows.history.ahead else "no"


def _call_agreed(windows: Windows) -> str:
    return "yes" if windows.history.call_back_pending else "no"


def _time_to_call(windows: Windows) -> str:
    return _time(windows, windows.call_back)


def _thanked_late(windows: Windows) -> str:
    rested = windows.rested_after_thanks
    if rested is None or _has_moved_on(windows):
        return "no"
    return "yes" if windows.history.today < day_of(rested.at) else "no"


def _follow_ups(windows: Windows) -> str:
    names = ("none", "one", "two")
    return names[min(len(windows.history.unanswered), parameter("cap.unanswered").value)]


def _promise(windows: Windows) -> str:
    said = windows.history.promise
    if said is None:
        return "nothing"
    return said.kind if said.kind in ("few_days", "after_holidays") else "date"


def _time_of_silence(windows: Windows) -> str:
    return _patient_time(windows, windows.check_in)


def _time_after_date(windows: Windows) -> str:
    return _time(windows, windows.check_in)


def _holiday_card_time(windows: Windows) -> str:
    said = windows.history.promise
    sent = said is not None and any(
        entry.at >= said.at for entry in windows.history.entries("holiday_card_sent")
    )
    return "no" if sent or windows.holiday_card is None else "yes"


def _time_since_first(windows: Windows) -> str:
    return _patient_time(windows, windows.second_check_in)


def _time_since_second(windows: Windows) -> str:
    return "over" if _has_moved_on(windows) else "not_yet"


def _ever_checked_in(windows: Windows) -> str:
    closed = windows.history.now > end_of(windows.closing_note.closes.at)
    sent = windows.history.entries("closing_note_sent")
    return "yes" if windows.history.ever_followed_up or closed or sent else "no"


def _rejection_answered(windows: Windows) -> str:
    rejection = windows.history.ending
    if rejection is None:
        return "no"
    answered = any(
        entry.at >= rejection.at for entry in windows.history.entries("rejection_reply_sent")
    )
    return "yes" if answered or _has_moved_on(windows) else "no"


def _like_company(windows: Windows) -> str:
    return windows.history.record.interest.company


def _time_to_stay_in_touch(windows: Windows) -> str:
    window = windows.stay_in_touch
    if window is None or windows.history.now < begin_of(window.opens.at):
        return "not_yet"
    done = any(
        entry.at > begin_of(window.anchor.at)
        for entry in windows.history.entries("stayed_in_touch")
    )
    return "past" if done or windows.history.now > end_of(window.closes.at) else "time"


def _time(windows: Windows, window: Window | None) -> str:
    """Where today lies: before a window, in it or late for it, or past the day to move on."""
    if _has_moved_on(windows):
        return "over"
    before = window is None or windows.history.now < begin_of(window.opens.at)
    return "not_yet" if before else "time"


def _patient_time(windows: Windows, window: Window | None) -> str:
    """The same, where a patient person waits for the recommended moment, not the opening."""
    time = _time(windows, window)
    if time == "time" and window is not None and windows.history.today < day_of(window.due.at):
        return "patient"
    return time


def _has_moved_on(windows: Windows) -> bool:
    return windows.history.today >= day_of(windows.move_on.opens.at)


_FACTS: Mapping[str, Fact] = {
    "stage": _stage,
    "interview_held": _interview_held,
    "competing_offer": _competing_offer,
    "follow_ups_before_offer": _follow_ups_before_offer,
    "notes_written": _notes_written,
    "thanked": _thanked,
    "time_since_interview": _time_since_interview,
    "round_ahead": _round_ahead,
    "call_agreed": _call_agreed,
    "time_to_call": _time_to_call,
    "card_before_call": _holiday_card_time,
    "thanked_late": _thanked_late,
    "follow_ups": _follow_ups,
    "promise": _promise,
    "time_of_silence": _time_of_silence,
    "time_after_date": _time_after_date,
    "time_after_few_days": _time_after_date,
    "holiday_card_time": _holiday_card_time,
    "time_after_holidays": _time_of_silence,
    "time_since_first": _time_since_first,
    "time_since_second": _time_since_second,
    "ever_checked_in": _ever_checked_in,
    "rejection_answered": _rejection_answered,
    "like_company": _like_company,
    "time_to_stay_in_touch": _time_to_stay_in_touch,
}

_BEFORE_INTERVIEW = (
    "stage",
    "interview_held",
    "competing_offer",
    "notes_written",
    "rejection_answered",
    "like_company",
    "time_to_stay_in_touch",
)
