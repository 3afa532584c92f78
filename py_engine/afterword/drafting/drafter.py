"""Draft the message of a step from the person's own notes."""

import datetime as dt
from dataclasses import dataclass

from afterword.checks import Finding, band_for, check, count_words
from afterword.drafting.asking import is_own_fact, missing
from afterword.drafting.draft import Draft, FactUsed
from afterword.drafting.facts import gather
from afterword.drafting.logged import quoted, reply_subject
from afterword.drafting.notes import Notes
from afterword.drafting.occasion import Occasion, occasion_for
from afterword.drafting.templates import render
from afterword.drafting.wording import Fact, Writer
from afterword.record import Record

__all__ = ["CHANNELS", "STEPS", "TONES", "draft"]

TONES = ("warm", "plain", "formal")
CHANNELS = ("email", "post", "phone")
STEPS = (
    "thank_you",
    "late_thank_you",
    "check_in",
    "second_check_in",
    "call_back",
    "competing_offer_note",
    "holiday_card",
    "rejection_reply",
    "stay_in_touch",
    "closing_note",
)
"""Steps that need words."""

_USUAL_CHANNEL = {"holiday_card": "post"}
_ON_A_CARD = ("thank_you", "late_thank_you")
_ON_THE_PHONE = ("check_in", "second_check_in")

_LAST = "the last note of the interview"
_LEAVE_OUT = (
    "link_about",
    "answers",
    "stood_out",
    "forgot",
    "mine",
    "theirs",
    "topic",
    "experience",
)
"""Notes left out, in this order, when a draft would be too long (`concise`). The last
one of the interview goes after all others, and is asked back.
"""


@dataclass(frozen=True)
class _Style:
    """How it is to be said."""

    tone: str
    wording: int
    ask_permission: bool


def draft(
    record: Record,
    step: str,
    *,
    to: tuple[str, ...] = (),
    tone: str = "warm",
    channel: str | None = None,
    ask_permission: bool = False,
    now: dt.datetime,
    wording: int = 0,
) -> Draft:
    """Write the message of `step` for `record`, from its own facts only.

    Args:
        record: the application.
        step: one of `STEPS`.
        to: ids of the contacts it goes to; without any, the best one for this step.
        tone: one of `TONES`.
        channel: one of `CHANNELS`: ``post`` gives a card to write by hand, ``phone`` a script to
            follow; the usual one for the step when None.
        ask_permission: end a check-in by asking whether to get in touch again (`ask-permission`).
        now: wall-clock time in the record's time zone.
        wording: 0 for the first wording, higher for others; the same input gives the same text.

    Raises:
        ValueError: for an unknown step, tone, channel or contact; it says what was expected.
    """
    channel = "phone" if step == "call_back" else channel or _USUAL_CHANNEL.get(step, "email")
    _expect("step", step, STEPS)
    _expect("tone", tone, TONES)
    _expect("channel", channel, CHANNELS)
    for one in to:
        _expect("to", one, tuple(contact.id for contact in record.contacts))
    occasion = occasion_for(record, step, to=to, channel=channel, now=now)
    return _written(occasion, _Style(tone, wording, ask_permission))


def _expect(name: str, found: str, expected: tuple[str, ...]) -> None:
    if found not in expected:
        known = ", ".join(expected) or "no contact, as the record has none"
        raise ValueError(f"{name}: expected one of {known}; found {found!r}")


def _written(occasion: Occasion, style: _Style) -> Draft:
    notes = gather(occasion)
    writer, body = _short_enough(occasion, style, notes)
    subject = _subject(occasion, style, writer)
    to = tuple(contact.id for contact in occasion.contacts)
    found = check(
        body,
        record=occasion.record,
        step=occasion.step,
        to=to,
        channel=occasion.channel,
        now=occasion.history.now,
    )
    return Draft(
        subject=subject,
        body=body,
        to=to,
        channel=occasion.channel,
        step=occasion.step,
        tone=style.tone,
        wording=style.wording,
        facts_used=_facts_used(writer.used),
        missing=missing(occasion, notes, writer.used, body),
        findings=found,
        ready=_is_ready(occasion, writer.used, body, found),
    )


def _short_enough(occasion: Occasion, style: _Style, notes: Notes) -> tuple[Writer, str]:
    """The body and its writer; notes are left out until the body is short enough."""
    most = band_for(occasion.step, occasion.channel).most
    facts = dict(notes.facts)
    for name in ("", *_LEAVE_OUT, _LAST):
        if name == _LAST:
            facts = notes.without_last(facts)
        elif name:
            facts = _without(facts, name)
        writer = _writer(occasion, style, facts)
        body = _body(occasion, style, writer)
        if count_words(body) <= most:
            break
    return writer, body


def _without(facts: dict[str, Fact], name: str) -> dict[str, Fact]:
    """The facts without a note, and without what was made of it; never without any note."""
    if name not in facts:
        return facts
    pair = facts[name].field.removesuffix(".theirs")
    left = {key: one for key, one in facts.items() if not one.field.startswith(pair)}
    had_note = any(".debrief." in one.field for one in facts.values())
    return left if any(".debrief." in one.field for one in left.values()) or not had_note else facts


def _template(occasion: Occasion) -> str:
    step, channel = occasion.step, occasion.channel
    if channel == "post" and step in _ON_A_CARD:
        return f"{step}_card"
    return f"{step}_phone" if channel == "phone" and step in _ON_THE_PHONE else step


def _writer(occasion: Occasion, style: _Style, facts: dict[str, Fact]) -> Writer:
    """A writer whose facts include the phrase for what is looked forward to."""
    writer = Writer(
        facts=facts,
        seed=f"{occasion.record.id}|{occasion.step}",
        group=_template(occasion),
        tone=style.tone,
        place=occasion.place,
        wording=style.wording,
    )
    ahead = facts.get("ahead")
    said = writer.fill(writer.choose("next_promised" if ahead else "next"))
    writer.used.clear()
    writer.facts = facts | {"next": Fact(said, ahead.field if ahead else "")}
    return writer


def _body(occasion: Occasion, style: _Style, writer: Writer) -> str:
    opening = "opening_undated"
    if writer.has("first_on"):
        opening = "opening_quoted" if writer.has("quoted") else "opening"
        opening = "opening_called" if writer.has("called") else opening
    body = render(
        _template(occasion),
        writer,
        ask_permission=style.ask_permission,
        executive=occasion.record.seniority == "executive",
        opening=opening,
    )
    below = quoted(occasion, dict(writer.facts))
    if below and occasion.channel != "phone":
        writer.used.append(writer.facts["quoted"])
        return f"{body}\n\n{below}"
    return body


def _subject(occasion: Occasion, style: _Style, writer: Writer) -> str:
    """The subject line; a card has none, unless it may also go by e-mail."""
    if occasion.channel == "post" and occasion.step != "holiday_card":
        return ""
    if occasion.step != "second_check_in" or occasion.channel == "phone":
        return writer.say("subject")
    first = Writer(
        facts=writer.facts,
        seed=f"{occasion.record.id}|check_in",
        group="check_in",
        tone=style.tone,
        place=occasion.place,
        used=writer.used,
    )
    return reply_subject(occasion, first.say("subject"))


def _facts_used(used: list[Fact]) -> tuple[FactUsed, ...]:
    found: dict[tuple[str, str], FactUsed] = {}
    for fact in used:
        for field in (fact.field, *fact.also):
            if field:
                found[field, fact.text] = FactUsed(field=field, text=fact.text)
    return tuple(found.values())


def _is_ready(occasion: Occasion, used: list[Fact], body: str, found: tuple[Finding, ...]) -> bool:
    """Whether it can go out as a start: own facts, the right length, nothing a check objects to."""
    band = band_for(occasion.step, occasion.channel)
    fits = band.least <= count_words(body) <= band.most
    own = any(is_own_fact(occasion, fact) for fact in used) or occasion.channel == "phone"
    return own and fits and not any(one.severity in ("must", "should") for one in found)
