"""Set a learner's decision beside the plan, part by part.

The plan is the only judge: nothing here knows when or to whom to write.
"""

import dataclasses
import datetime as dt
from collections.abc import Iterator, Sequence

from afterword.checks import check
from afterword.drafting import STEPS
from afterword.phrases import phrase, reason
from afterword.plan import plan
from afterword.planning.model import Plan, Step
from afterword.practice.model import (
    Comparison,
    Decision,
    MessageFindings,
    Part,
    Verdict,
    action_of,
)
from afterword.record import Record
from afterword.timing.business_days import day_of

__all__ = ["compare"]

_POINTS: dict[Verdict, float] = {"agrees": 1, "close": 0.5, "differs": 0}
_READ_AT = dt.time(9)
"""Messages are read through as they stand on the morning of the day chosen."""


def compare(record: Record, decision: Decision, now: dt.datetime) -> Comparison:
    """What the plan says about a learner's decision.

    Args:
        record: the case.
        decision: what the learner would do.
        now: the moment the case stands still at, wall-clock time in the record's time zone.

    Returns:
        Agreement or difference of each part that applies. Where the action itself differs, the
        other parts are not looked at: there is nothing to set them beside.
    """
    decision = dataclasses.replace(decision, action=action_of(decision.action))
    made = plan(record, now)
    meant = _meant(made, decision)
    action = _action(made, decision, meant)
    parts = [action]
    messages: tuple[MessageFindings, ...] = ()
    if action.verdict != "differs":
        messages = _findings(record, decision, meant, now)
        parts += _others(made, decision, meant, messages)
    points = sum(_POINTS[part.verdict] for part in parts)
    return Comparison(
        rules_version=made.rules_version,
        outcome=made.outcome,
        today=made.today,
        steps=meant or _due(made),
        parts=tuple(parts),
        messages=messages,
        score=round(100 * points / len(parts)),
    )


def _to_do(made: Plan) -> tuple[Step, ...]:
    return tuple(step for step in made.steps if step.state != "done")


def _due(made: Plan) -> tuple[Step, ...]:
    """The steps to do now; where today is for waiting, those that come next."""
    to_do = _to_do(made)
    now = tuple(step for step in to_do if step.kind == made.outcome)
    return now or tuple(step for step in to_do if step.kind == to_do[0].kind)


def _meant(made: Plan, decision: Decision) -> tuple[Step, ...]:
    """The steps of the plan that the decision is about; a learner may wait for the next one."""
    if decision.action == "wait":
        return _due(made)
    due = tuple(step for step in _due(made) if action_of(step.kind) == decision.action)
    return due or tuple(
        step
        for step in _to_do(made)
        if action_of(step.kind) == decision.action and step.state != "upcoming"
    )


def _action(made: Plan, decision: Decision, meant: Sequence[Step]) -> Part:
    action, today = decision.action, made.today
    if action == action_of(made.outcome):
        return Part("action", "agrees", phrase("practice.agrees", title=today.title), _why(made))
    if made.outcome == "wait" and meant and action != "wait":
        words = phrase("practice.next", title=meant[0].title, opens=meant[0].opens)
        return Part("action", "agrees", words, meant[0].references)
    if meant and action != "wait":
        words = phrase("practice.also", title=today.title, also=meant[0].title)
        return Part("action", "close", words, _why(made))
    later = next((step for step in _to_do(made) if action_of(step.kind) == action), None)
    if later is not None:
        words = phrase("practice.later", title=today.title, opens=later.opens, later=later.title)
    else:
        words = phrase("practice.differs", title=today.title)
    return Part("action", "differs", words, _why(made))


def _why(made: Plan) -> tuple[str, ...]:
    """The claims behind what to do now: the advice's own, and those of its last question."""
    own = made.today.references[:3]
    last = made.today.path[-1].references if made.today.path else ()
    return tuple(dict.fromkeys((*own, *last)))


def _others(
    made: Plan, decision: Decision, meant: Sequence[Step], messages: Sequence[MessageFindings]
) -> Iterator[Part]:
    if decision.action == "wait":
        yield from _waiting(made, decision)
        return
    if not meant:
        return
    yield _day(made.as_of.date(), decision.on, meant[0])
    yield from _people(decision, meant)
    yield from _channel(decision, meant[0])
    if meant[0].kind in STEPS and decision.channel != "phone" and meant[0].channel != "phone":
        yield _words(messages)


def _waiting(made: Plan, decision: Decision) -> Iterator[Part]:
    until = made.today.until
    if until is None:
        return
    if decision.on is None:
        verdict: Verdict = "close"
        words = phrase("practice.wait_unsaid", until=until)
    elif decision.on == until:
        verdict, words = "agrees", phrase("practice.wait_agrees", until=until)
    elif decision.on < until:
        verdict, words = "close", phrase("practice.wait_short", until=until)
    else:
        verdict, words = "differs", phrase("practice.wait_long", until=until)
    yield Part("day", verdict, words, _due(made)[0].references)


def _day(today: dt.date, on: dt.date | None, step: Step) -> Part:
    opens, due, closes = (day_of(bound) for bound in (step.opens, step.due, step.closes))
    bounds = {"opens": step.opens, "due": step.due, "closes": step.closes}
    verdict: Verdict
    if on is None:
        verdict, words = "differs", "day_unsaid"
    elif on < today:
        verdict, words = "differs", "day_past"
    elif on < opens:
        verdict, words = "differs", "day_early"
    elif step.state in ("late", "overdue"):
        verdict, words = ("agrees", "day_at_once") if on == today else ("close", "day_sooner")
    elif on > closes:
        verdict, words = "differs", "day_late"
    else:
        verdict, words = "agrees", "day_due" if on == due else "day_in_window"
    return Part("day", verdict, phrase(f"practice.{words}", **bounds), step.references)


def _people(decision: Decision, meant: Sequence[Step]) -> Iterator[Part]:
    wanted = {
        recipient.contact: recipient
        for step in meant
        if step.kind == meant[0].kind
        for recipient in step.recipients
    }
    if not wanted:
        return
    missing = [one for key, one in wanted.items() if key not in decision.to]
    extra = set(decision.to) - set(wanted)
    why = " ".join(dict.fromkeys(one.reason for one in missing or wanted.values()))
    names = ", ".join(one.name for one in wanted.values())
    if not missing and not extra:
        verdict, words = "agrees", phrase("practice.people_agree", why=why)
    elif len(missing) == len(wanted):
        verdict, words = "differs", phrase("practice.people_differ", names=names, why=why)
    elif missing:
        absent = ", ".join(one.name for one in missing)
        verdict, words = "close", phrase("practice.people_missing", names=absent, why=why)
    else:
        verdict, words = "close", phrase("practice.people_extra", names=names, why=why)
    found = (reference for one in wanted.values() for reference in one.references)
    yield Part("people", _verdict(verdict), words, tuple(dict.fromkeys(found)))


def _verdict(word: str) -> Verdict:
    verdicts: dict[str, Verdict] = {one: one for one in _POINTS}
    return verdicts[word]


def _channel(decision: Decision, step: Step) -> Iterator[Part]:
    if step.channel is None:
        return
    usual = reason(f"channel.{step.channel}")
    other = next((one for one in step.alternatives if one.channel == decision.channel), None)
    if decision.channel == step.channel:
        yield Part("channel", "agrees", usual.text, usual.references)
    elif other is not None:
        yield Part("channel", "agrees", other.reason, other.references)
    else:
        words = phrase(f"practice.channel_{step.channel}")
        yield Part("channel", "differs", words, usual.references)


def _findings(
    record: Record, decision: Decision, meant: Sequence[Step], now: dt.datetime
) -> tuple[MessageFindings, ...]:
    if decision.action == "wait" or not meant or meant[0].kind not in STEPS:
        return ()
    read_at = max(now, dt.datetime.combine(decision.on or now.date(), _READ_AT))
    return tuple(
        MessageFindings(
            message.to,
            check(
                message.text,
                record=record,
                step=meant[0].kind,
                to=message.to or decision.to,
                beside=tuple(other.text for other in decision.messages if other is not message),
                channel=decision.channel or "email",
                now=read_at,
            ),
        )
        for message in decision.messages
        if message.text.strip()
    )


def _words(messages: Sequence[MessageFindings]) -> Part:
    found = [finding for message in messages for finding in message.findings]
    severities = {finding.severity for finding in found}
    verdict: Verdict
    if not messages:
        verdict, words = "differs", "words_missing"
    elif "must" in severities:
        verdict, words = "differs", "words_must"
    elif "should" in severities:
        verdict, words = "close", "words_should"
    else:
        verdict, words = "agrees", "words_consider" if severities else "words_agree"
    references = tuple(dict.fromkeys(finding.reference for finding in found))
    return Part("words", verdict, phrase(f"practice.{words}"), references)
