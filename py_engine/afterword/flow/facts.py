"""Answer the flow's questions from a record: one small function per question.

An answer can be found for any history, also off its own path, so that a walk can be tried with
one answer changed.
"""

from collections.abc import Callable, Iterator, Mapping

from afterword.contacts import thanks_pending
from afterword.history import History
from afterword.timing.business_days import day_of
from afterword.timing.parameters import parameter
from afterword.timing.windows import Window, Windows, begin_of, end_of

__all__ = ["Facts"]

Fact = Callable[[History, Windows], str]


class Facts(Mapping[str, str]):
    """The answer to each question of the flow by node id, found when it is asked for.

    Before the first interview only questions about the application as a whole have an answer.
    """

    def __init__(self, history: History, windows: Windows) -> None:
        self._history = history
        self._windows = windows
        self._found: dict[str, str] = {}

    def __getitem__(self, node: str) -> str:
        if node not in self:
            raise KeyError(node)
        if node not in self._found:
            self._found[node] = _FACTS[node](self._history, self._windows)
        return self._found[node]

    def __contains__(self, node: object) -> bool:
        return node in _FACTS and (bool(self._history.held) or node in _BEFORE_INTERVIEW)

    def __iter__(self) -> Iterator[str]:
        return (node for node in _FACTS if node in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _stage(history: History, windows: Windows) -> str:
    ending = history.ending
    if ending is not None:
        return {"offer_received": "offer"}.get(ending.kind, ending.kind)
    word = history.last_word
    decided = word is not None and word.entry is not None and word.entry.decided
    return "decided" if decided else "running"


def _interview_held(history: History, windows: Windows) -> str:
    return "yes" if history.held else "no"


def _competing_offer(history: History, windows: Windows) -> str:
    return "yes" if history.competing_offer else "no"


def _follow_ups_before_offer(history: History, windows: Windows) -> str:
    return "used_up" if len(history.unanswered) >= parameter("cap.unanswered").value else "room"


def _notes_written(history: History, windows: Windows) -> str:
    interview = history.held[-1]
    if history.notes_written(interview):
        return "yes"
    pending = any(thanks.interview is interview for thanks in thanks_pending(history))
    late = history.now > end_of(windows.thank_you(interview).closes.at)
    return "no" if pending and not late else "past"


def _thanked(history: History, windows: Windows) -> str:
    return "no" if thanks_pending(history) else "yes"


def _time_since_interview(history: History, windows: Windows) -> str:
    times = {
        _thanks_time(history, windows.thank_you(thanks.interview))
        for thanks in thanks_pending(history)
    }
    for time in ("within_a_day", "just_now"):
        if time in times:
            return time
    return "moved_on" if _has_moved_on(history, windows) else "longer"


def _thanks_time(history: History, window: Window) -> str:
    if history.now < begin_of(window.opens.at):
        return "just_now"
    return "within_a_day" if history.now <= end_of(window.closes.at) else "longer"


def _round_ahead(history: History, windows: Windows) -> str:
    return "yes" if history.ahead else "no"


def _call_agreed(history: History, windows: Windows) -> str:
    return "yes" if history.call_back_pending else "no"


def _time_to_call(history: History, windows: Windows) -> str:
    return _time(history, windows, windows.call_back)


def _thanked_late(history: History, windows: Windows) -> str:
    rested = windows.rested_after_thanks
    if rested is None or _has_moved_on(history, windows):
        return "no"
    return "yes" if history.today < day_of(rested.at) else "no"


def _follow_ups(history: History, windows: Windows) -> str:
    names = ("none", "one", "two")
    return names[min(len(history.unanswered), parameter("cap.unanswered").value)]


def _promise(history: History, windows: Windows) -> str:
    said = history.promise
    if said is None:
        return "nothing"
    return said.kind if said.kind in ("few_days", "after_holidays") else "date"


def _time_of_silence(history: History, windows: Windows) -> str:
    return _patient_time(history, windows, windows.check_in)


def _time_after_date(history: History, windows: Windows) -> str:
    return _time(history, windows, windows.check_in)


def _holiday_card_time(history: History, windows: Windows) -> str:
    said = history.promise
    sent = said is not None and any(
        entry.at >= said.at for entry in history.entries("holiday_card_sent")
    )
    return "no" if sent or windows.holiday_card is None else "yes"


def _time_since_first(history: History, windows: Windows) -> str:
    return _patient_time(history, windows, windows.second_check_in)


def _time_since_second(history: History, windows: Windows) -> str:
    return "over" if _has_moved_on(history, windows) else "not_yet"


def _ever_checked_in(history: History, windows: Windows) -> str:
    closed = history.now > end_of(windows.closing_note.closes.at)
    sent = history.entries("closing_note_sent")
    return "yes" if history.ever_followed_up or closed or sent else "no"


def _rejection_answered(history: History, windows: Windows) -> str:
    rejection = history.ending
    if rejection is None:
        return "no"
    answered = any(
        entry.at >= rejection.at for entry in history.entries("rejection_reply_sent")
    )
    return "yes" if answered or _has_moved_on(history, windows) else "no"


def _like_company(history: History, windows: Windows) -> str:
    return history.record.interest.company


def _time_to_stay_in_touch(history: History, windows: Windows) -> str:
    rejection = history.ending
    if rejection is None:
        return "not_yet"
    window = windows.stay_in_touch(rejection)
    if history.now < begin_of(window.opens.at):
        return "not_yet"
    done = any(entry.at > rejection.at for entry in history.entries("stayed_in_touch"))
    return "past" if done or history.now > end_of(window.closes.at) else "time"


def _time(history: History, windows: Windows, window: Window | None) -> str:
    """Where today lies: before a window, in it or late for it, or past the day to move on."""
    if _has_moved_on(history, windows):
        return "over"
    before = window is None or history.now < begin_of(window.opens.at)
    return "not_yet" if before else "time"


def _patient_time(history: History, windows: Windows, window: Window | None) -> str:
    """The same, where a patient person waits for the recommended moment, not the opening."""
    time = _time(history, windows, window)
    if time == "time" and window is not None and history.today < day_of(window.due.at):
        return "patient"
    return time


def _has_moved_on(history: History, windows: Windows) -> bool:
    return history.today >= day_of(windows.move_on.opens.at)


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
    "rejection_answered",
    "like_company",
    "time_to_stay_in_touch",
)
