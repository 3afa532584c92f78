"""Turn an outcome at a moment into the steps it stands for: window, people, channel, reasons."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from afterword.contacts import Recipient, Thanks, recipients, thanks_pending
from afterword.flow.walker import Outcome, PathStep
from afterword.history import History
from afterword.phrases import reason
from afterword.planning.alternatives import nearest_change
from afterword.planning.model import (
    Alternative,
    DerivationStep,
    PathEntry,
    Step,
    StepAnchor,
    StepChannel,
    StepRecipient,
    StepState,
)
from afterword.planning.situation import Situation
from afterword.timing.business_days import add_business_days, day_of
from afterword.timing.derivation import Dated
from afterword.timing.parameters import parameter
from afterword.timing.window import Window, begin_of, end_of
from afterword.timing.windows import Windows

__all__ = ["path_entries", "state_of", "steps_for"]

WITHOUT_WORDS = ("prepare", "debrief", "offer", "move_on")
"""Steps that send nothing to anybody."""

CHANNELS: tuple[StepChannel, ...] = ("email", "post", "phone")

NEVER_OVERDUE = ("move_on", "prepare")


@dataclass(frozen=True)
class Part:
    """One step of an outcome before it is dressed: its id, window and recipients."""

    id: str
    window: Window
    recipients: tuple[Recipient, ...] = ()


def steps_for(situation: Situation, outcome: Outcome, seen_at: dt.datetime) -> Iterator[Step]:
    """The steps an outcome stands for, their states as of `seen_at` (the real now)."""
    for part in _parts(situation, outcome.id):
        yield _step(situation, outcome, part, seen_at)


def _parts(situation: Situation, kind: str) -> Iterator[Part]:
    history, windows = situation.history, situation.windows
    if kind in ("thank_you", "late_thank_you"):
        yield from _thanks_parts(history, windows, kind)
    elif kind == "debrief":
        interview = history.held[-1]
        yield Part(f"debrief:{interview.id}", windows.debrief(interview))
    elif kind == "prepare":
        interview = history.ahead[0]
        yield Part(f"prepare:{interview.id}", windows.prepare(interview))
    else:
        window = _WINDOWS[kind](windows)
        if window is not None:
            people = () if kind in WITHOUT_WORDS else recipients(history, kind)
            yield Part(f"{kind}:{_number(history, kind)}", window, people)


def _number(history: History, kind: str) -> int:
    """What tells steps of one kind apart: each answers another word, or another offer."""
    if kind == "competing_offer_note":
        return len(history.entries("competing_offer"))
    return len(history.words)


def _thanks_parts(history: History, windows: Windows, kind: str) -> Iterator[Part]:
    for thanks in thanks_pending(history):
        window = windows.thank_you(thanks.interview)
        late = history.now > end_of(window.closes.at)
        if late != (kind == "late_thank_you") or history.now < begin_of(window.opens.at):
            continue
        yield Part(
            ":".join(filter(None, (kind, thanks.interview.id, _contact_id(thanks)))),
            windows.late_thank_you() if late else window,
            _thanks_recipients(thanks),
        )


def _contact_id(thanks: Thanks) -> str:
    return thanks.contact.id if thanks.contact else ""


def _thanks_recipients(thanks: Thanks) -> tuple[Recipient, ...]:
    if thanks.contact is None:
        return ()
    why = reason("recipient.interviewed", name=thanks.contact.name)
    return (Recipient(thanks.contact, (why,)),)


WindowOf = Callable[[Windows], Window | None]

_WINDOWS: dict[str, WindowOf] = {
    "check_in": lambda windows: windows.check_in,
    "second_check_in": lambda windows: windows.second_check_in,
    "call_back": lambda windows: windows.call_back,
    "holiday_card": lambda windows: windows.holiday_card,
    "move_on": lambda windows: windows.move_on,
    "closing_note": lambda windows: windows.closing_note,
    "competing_offer_note": lambda windows: windows.competing_offer_note,
    "rejection_reply": lambda windows: windows.rejection_reply,
    "stay_in_touch": lambda windows: windows.stay_in_touch,
    "offer": lambda windows: windows.offer,
    "wait": lambda _: None,
    "closed": lambda _: None,
}


def _step(situation: Situation, outcome: Outcome, part: Part, seen_at: dt.datetime) -> Step:
    window = part.window
    numbers = window.parameters
    references = [*outcome.references, *(ref for one in numbers for ref in one.references)]
    readings = dict.fromkeys(one.reading for one in numbers if one.reading)
    channel, alternatives = _channels(situation, outcome.id, window)
    state, text = state_of(outcome.id, window, seen_at), outcome.text
    if state == "overdue":
        late = reason("state.overdue")
        text, references = f"{text} {late.text}", [*references, *late.references]
    return Step(
        id=part.id,
        kind=outcome.id,  # type: ignore[arg-type]  # the flow's outcomes are the step kinds
        title=outcome.title,
        text=text,
        state=state,
        opens=window.opens.at,
        due=window.due.at,
        closes=window.closes.at,
        to=tuple(one.contact.id for one in part.recipients),
        recipients=tuple(_recipient(one) for one in part.recipients),
        channel=channel,
        alternatives=alternatives,
        anchor=StepAnchor(
            event=window.anchor.event,
            at=window.anchor.at,
            basis="assumed" if window.anchor.assumed else "stated",
            label=window.anchor.label,
        ),
        derivation=tuple(_derivation(window)),
        path=path_entries(situation.trace.path),
        change=nearest_change(situation),
        references=tuple(dict.fromkeys(references)),
        reading=" ".join(readings) or None,
    )


def _recipient(recipient: Recipient) -> StepRecipient:
    return StepRecipient(
        contact=recipient.contact.id,
        name=recipient.contact.name,
        reason=" ".join(one.text for one in recipient.reasons),
        references=tuple(dict.fromkeys(ref for one in recipient.reasons for ref in one.references)),
    )


def state_of(kind: str, window: Window, seen_at: dt.datetime) -> StepState:
    """Upcoming before the opening, open up to the close, then overdue."""
    if seen_at < begin_of(window.opens.at):
        return "upcoming"
    if kind == "late_thank_you":
        return "late"
    if seen_at <= end_of(window.closes.at) or kind in NEVER_OVERDUE:
        return "open"
    return "overdue"


def path_entries(path: tuple[PathStep, ...]) -> tuple[PathEntry, ...]:
    """The walk as the plan shows it."""
    return tuple(
        PathEntry(
            node=step.node.id,
            question=step.node.question,
            answer=step.option.answer,
            label=step.option.label,
            references=step.node.references,
            reading=step.node.reading,
        )
        for step in path
    )


def _derivation(window: Window) -> Iterator[DerivationStep]:
    bounds: dict[str, Dated] = {
        "opens": window.opens,
        "due": window.due,
        "closes": window.closes,
    }
    for bound, dated in bounds.items():
        for one in dated.notes:
            yield DerivationStep(
                bound=bound,  # type: ignore[arg-type]  # the three keys above
                kind=one.kind,
                at=one.at,
                text=one.text,
                parameter=one.parameter,
            )


def _channels(
    situation: Situation, kind: str, window: Window
) -> tuple[StepChannel | None, tuple[Alternative, ...]]:
    """The channel to use, and others that would do."""
    if kind in WITHOUT_WORDS:
        return None, ()
    email, post, phone = (_alternative(one) for one in CHANNELS)
    if kind == "call_back":
        return "phone", ()
    if kind == "holiday_card":
        arrives = _arrives(situation, window, day_of(window.closes.at))
        return ("post", (email,)) if arrives else ("email", ())
    if kind in ("check_in", "second_check_in"):
        return "email", (phone,)
    if kind == "thank_you" and _arrives(situation, window, _decision_may_come(situation)):
        return "email", (post,)
    return "email", ()


def _alternative(channel: StepChannel) -> Alternative:
    why = reason(f"channel.{channel}")
    return Alternative(channel, why.text, why.references)


def _decision_may_come(situation: Situation) -> dt.date:
    """The day from which they may have decided, so that a card after it comes too late."""
    return day_of(situation.windows.check_in.opens.at)


def _arrives(situation: Situation, window: Window, latest: dt.date) -> bool:
    """Whether a card posted when the window opens, or now, arrives in time."""
    history, transit = situation.history, parameter("post.transit")
    posted = max(day_of(window.opens.at), history.today)
    return add_business_days(posted, transit.value, history.calendar) <= latest
