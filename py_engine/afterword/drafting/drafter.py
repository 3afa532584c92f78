"""Draft the message of a step from the person's own notes."""

import datetime as dt

from afterword.checks import Finding, band_for, check, count_words
from afterword.drafting.draft import Draft, FactUsed, Missing
from afterword.drafting.facts import Gathered, Occasion, gather, occasion_for
from afterword.drafting.stems import stem_for
from afterword.drafting.templates import render
from afterword.drafting.wording import Fact, Writer, phrases
from afterword.record import Record

__all__ = ["STEPS", "TONES", "draft"]

TONES = ("warm", "plain", "formal")

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

_USUAL_CHANNEL = {"holiday_card": "post", "call_back": "phone"}

_LEAVE_OUT = ("link_about", "answers", "stood_out", "forgot", "theirs", "topic", "experience")
"""Notes left out, in this order, when a draft would be too long (`concise`)."""


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
        channel: ``email``, ``post`` for a handwritten card, ``phone`` for a script to follow; the
            usual one for the step when None.
        ask_permission: end a check-in by asking whether to get in touch again (`ask-permission`).
        now: wall-clock time in the record's time zone.
        wording: 0 for the first wording, higher for others; the same input gives the same text.

    Raises:
        ValueError: for an unknown step, tone or contact; the message says what was expected.
    """
    _check_arguments(record, step, to, tone)
    channel = channel or _USUAL_CHANNEL.get(step, "email")
    occasion = occasion_for(record, step, to=to, channel=channel, now=now)
    gathered = gather(occasion)
    template = f"{step}_card" if channel == "post" and step == "thank_you" else step
    subject, body, used = _write(occasion, gathered, template, tone, ask_permission, wording)
    found = check(body, record=record, step=step, to=to, channel=channel, now=now)
    missing = _missing(occasion, gathered, used, body)
    return Draft(
        subject=subject,
        body=body,
        to=tuple(contact.id for contact in occasion.contacts),
        channel=channel,
        step=step,
        tone=tone,
        wording=wording,
        facts_used=_facts_used(used),
        missing=missing,
        findings=found,
        ready=_is_ready(occasion, used, body, found),
    )


def _check_arguments(record: Record, step: str, to: tuple[str, ...], tone: str) -> None:
    if step not in STEPS:
        raise ValueError(f"step: expected one of {', '.join(STEPS)}, found {step!r}")
    if tone not in TONES:
        raise ValueError(f"tone: expected one of {', '.join(TONES)}, found {tone!r}")
    known = {contact.id for contact in record.contacts}
    for one in to:
        if one not in known:
            raise ValueError(f"to: expected the id of one of the contacts, found {one!r}")


def _write(
    occasion: Occasion,
    gathered: Gathered,
    template: str,
    tone: str,
    ask_permission: bool,
    wording: int,
) -> tuple[str, str, list[Fact]]:
    """Subject, body and the facts in them; notes are left out until the body is short enough."""
    facts = dict(gathered.facts)
    left = list(_LEAVE_OUT)
    while True:
        writer = Writer(
            facts=_with_next(facts, occasion, tone, wording, template),
            seed=f"{occasion.record.id}|{occasion.step}",
            group=template,
            tone=tone,
            place=occasion.place,
            wording=wording,
        )
        body = render(template, writer, ask_permission=ask_permission)
        too_long = count_words(body) > band_for(occasion.step, occasion.channel).most
        present = next((name for name in left if name in facts), None)
        if not too_long or present is None:
            break
        left.remove(present)
        facts = {name: fact for name, fact in facts.items() if fact.field != facts[present].field}
    subject = "" if occasion.by_post and occasion.step != "holiday_card" else writer.say("subject")
    return subject, body, writer.used


def _with_next(
    facts: dict[str, Fact], occasion: Occasion, tone: str, wording: int, group: str
) -> dict[str, Fact]:
    """The facts, with the phrase for what is looked forward to."""
    seed = f"{occasion.record.id}|{occasion.step}"
    chooser = Writer(facts, seed, group, tone, occasion.place, wording)
    said = chooser.fill(chooser.choose("next_promised" if "ahead" in facts else "next"))
    return facts | {"next": Fact(said, facts["ahead"].field if "ahead" in facts else "")}


def _facts_used(used: list[Fact]) -> tuple[FactUsed, ...]:
    found: dict[tuple[str, str], FactUsed] = {}
    for fact in used:
        for field in (fact.field, *fact.also):
            if field:
                found[field, fact.text] = FactUsed(field=field, text=fact.text)
    return tuple(found.values())


def _is_fact_of_interview(occasion: Occasion, fact: Fact) -> bool:
    """A thank-you needs a note of the interview; later messages may rest on what was said since."""
    if ".debrief." in fact.field:
        return True
    if occasion.step.endswith("thank_you"):
        return False
    return fact.field == "experience" or ".promise" in fact.field or fact.field.startswith("log[")


def _is_ready(occasion: Occasion, used: list[Fact], body: str, found: tuple[Finding, ...]) -> bool:
    has_fact = any(_is_fact_of_interview(occasion, fact) for fact in used)
    band = band_for(occasion.step, occasion.channel)
    fits = band.least <= count_words(body) <= band.most
    return has_fact and fits and not any(one.severity in ("must", "should") for one in found)


def _missing(
    occasion: Occasion, gathered: Gathered, used: list[Fact], body: str
) -> tuple[Missing, ...]:
    """Notes that did not fit, and what else would make this message theirs."""
    asked = list(gathered.asked_back)
    present = {fact.field for fact in used}
    has_fact = any(_is_fact_of_interview(occasion, fact) for fact in used)
    short = count_words(body) < band_for(occasion.step, occasion.channel).least
    for field, question in _open_questions(occasion, gathered):
        about_interview = ".debrief." in field
        wanted = field in ("contacts", "sender", "experience") or not has_fact or short
        if field in present or not wanted or any(one.field == field for one in asked):
            continue
        if about_interview and has_fact and not short:
            continue
        asked.append(Missing(field=field, question=question))
    return tuple(asked)


def _open_questions(occasion: Occasion, gathered: Gathered) -> list[tuple[str, str]]:
    facts = gathered.facts
    found: list[tuple[str, str]] = []
    if occasion.interview is not None and "topic" not in facts:
        index = occasion.record.interviews.index(occasion.interview)
        count = len(occasion.interview.debrief.topics)
        field = f"interviews[{index}].debrief.topics[{count}].text"
        found.append((field, _question("debrief.topics[].text", facts)))
    if "experience" not in facts and occasion.record.interest.role != "no":
        found.append(("experience", _question("experience", facts)))
    if not occasion.contacts:
        found.append(("contacts", _question("contacts", facts)))
    if "sender" not in facts:
        found.append(("sender", _question("sender", facts)))
    if occasion.interview is None:
        return found
    where = f"interviews[{occasion.record.interviews.index(occasion.interview)}]"
    if "theirs" not in facts:
        count = len(occasion.interview.debrief.challenges)
        field = f"{where}.debrief.challenges[{count}].theirs"
        found.append((field, _question("debrief.challenges[].theirs", facts)))
    if "stood_out" not in facts:
        found.append((f"{where}.debrief.stood_out", _question("debrief.stood_out", facts)))
    return found


def _question(key: str, facts: dict[str, Fact]) -> str:
    stem = stem_for(key)
    name = str(facts["name"]) if "name" in facts else "them"
    question: str = phrases()["ask"][key]
    before, after = (stem.before, stem.after) if stem else ("", "")
    return question.format(name=name, before=before, after=after)
