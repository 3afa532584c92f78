"""The day to move on, and the note that asks for closure before it is too late."""

from collections.abc import Iterator

from afterword.history import History
from afterword.phrases import phrase
from afterword.timing.anchors import anchored, decision_date
from afterword.timing.business_days import day_of
from afterword.timing.derivation import Dated, note
from afterword.timing.parameters import parameter
from afterword.timing.shifting import shift
from afterword.timing.window import Anchor, Window, continued

__all__ = ["closing_note", "move_on"]


def move_on(history: History, second_check_in: Window | None) -> Window:
    """The day to move on: the latest of all that is still waited for (`month-move-on`)."""
    candidates = list(_reasons_to_wait(history, second_check_in))
    latest = max((dated for dated, _ in candidates), key=lambda dated: dated.at)
    day = day_of(latest.at)
    notes = [
        note("adjust", dated.at, "candidate", to=dated.at, reason=reason)
        for dated, reason in candidates
    ]
    dated = Dated(day, (*latest.notes, *notes, note("adjust", day, "latest_of", to=day)))
    word = history.words[-1]
    anchor = anchored(history, word.event, word.at)
    return Window(anchor, dated, Dated(day), Dated(day), (parameter("move_on.silence"),))


def _reasons_to_wait(
    history: History, second_check_in: Window | None
) -> Iterator[tuple[Dated, str]]:
    silence, after_second = parameter("move_on.silence"), parameter("move_on.after_second")
    word, said, calendar = history.words[-1], history.promise, history.calendar
    reason = phrase("reason.silence", distance=silence.words)
    yield shift(word.at, silence, calendar), reason
    decision = decision_date(history)
    if said is not None and decision is not None:
        named = "resume" if said.kind == "after_holidays" else "promise"
        reason = phrase(f"reason.{named}", distance=silence.words)
        yield continued(decision, shift(decision.at, silence, calendar)), reason
    if len(history.unanswered) == 1 and second_check_in is not None:
        yield second_check_in.closes, phrase("reason.second_window")
    elif len(history.unanswered) > 1:
        reason = phrase("reason.after_second", distance=after_second.words)
        yield shift(history.unanswered[1].at, after_second, calendar), reason


def closing_note(history: History, move_on: Window) -> Window:
    """Ask for closure before moving on, where nobody was ever asked (`ask-closure`)."""
    closes = parameter("closing_note.closes")
    day = move_on.opens
    closed = shift(day.at, closes, history.calendar)
    return Window(Anchor("move_on", day.at), day, Dated(day.at), closed, (closes,))
