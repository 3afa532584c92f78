"""The facts of a record that one draft may use, each fitted to its sentence.

Only what is written here can reach a draft. The private notes (`went_badly`, `went_well`, the
record's `notes`) are not read at all, and a note that a check objects to is left out.
"""

import dataclasses
import datetime as dt

from afterword.drafting.dates import say_promise, say_when
from afterword.drafting.logged import logged_facts
from afterword.drafting.names import display_name, greeting_name
from afterword.drafting.notes import Notes
from afterword.drafting.occasion import Occasion
from afterword.drafting.panel import Share, share_for
from afterword.drafting.stems import stem_for
from afterword.drafting.tidy import Fitted, clean, is_nothing
from afterword.drafting.wording import Fact, phrases
from afterword.record import Contact, Interview, Link, Record

__all__ = ["gather"]


def gather(occasion: Occasion) -> Notes:
    """Everything of the record that may stand in this draft, and the notes to ask back."""
    notes = Notes(occasion.record, occasion.history.now)
    notes.facts |= _application(occasion.record)
    notes.facts |= _people(occasion)
    notes.facts |= _moments(occasion)
    notes.take("experience", "bring", "experience", occasion.record.experience)
    _debrief(occasion, occasion.interview, notes)
    notes.facts |= logged_facts(occasion)
    return notes


def _application(record: Record) -> dict[str, Fact]:
    facts = {
        "company": Fact(display_name(record.company), "company"),
        "role": Fact(display_name(record.role, role=True), "role"),
    }
    if record.interest.role != "no":
        said = phrases()["interested"][record.interest.role]
        facts["interested"] = Fact(said, "interest.role")
    if record.interest.company != "no":
        facts["likes_company"] = Fact("", "interest.company")
    return facts


def _people(occasion: Occasion) -> dict[str, Fact]:
    record = occasion.record
    facts: dict[str, Fact] = {}
    if not is_nothing(record.sender):
        facts["sender"] = Fact(display_name(record.sender), "sender")
    people = occasion.contacts
    greeted = [greeting_name(contact.name) for contact in people]
    if people and all(greeted):
        where = [f"contacts[{record.contacts.index(contact)}].name" for contact in people]
        full = [display_name(contact.name) for contact in people]
        facts["name"] = Fact(_and(greeted), where[0], also=tuple(where[1:]))
        facts["full_name"] = Fact(_and(full), where[0], also=tuple(where[1:]))
    return facts


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _moments(occasion: Occasion) -> dict[str, Fact]:
    """When the interview was, and what they said about when."""
    interview, today, region = occasion.interview, occasion.history.today, occasion.record.region
    day, where = interview.ends.date(), f"{occasion.at}.ends"
    return {
        "when": Fact(say_when(day, today, region, arrives_later=occasion.by_post), where),
        "on": Fact(say_when(day, today, region, arrives_later=True), where),
        **_promise(occasion),
    }


def _promise(occasion: Occasion) -> dict[str, Fact]:
    """The promise in force, looked back on, and looked forward to while it is to come."""
    said = occasion.history.promise
    if said is None or said.kind == "none":
        return {}
    record, region, today = occasion.record, occasion.record.region, occasion.history.today
    where, day = _field_of_promise(record, said.at), said.at.date()
    facts = {
        "said": Fact(say_promise(said.promise, day, region, ahead=False), where),
        "said_on": Fact(say_when(day, day, region, arrives_later=True), where),
    }
    dated = said.promise.date is not None and said.promise.date > today
    # "Next week" is only right on the day it was said; a date is right until it has come.
    if dated or (today == day and said.promise.date is None) or said.kind == "after_holidays":
        facts["ahead"] = Fact(say_promise(said.promise, day, region, ahead=True), where)
    return facts


def _field_of_promise(record: Record, at: dt.datetime) -> str:
    for index, entry in enumerate(record.log):
        if entry.at == at and entry.promise is not None:
            return f"log[{index}].promise"
    index = next(i for i, one in enumerate(record.interviews) if one.ends == at)
    return f"interviews[{index}].promise"


def _debrief(occasion: Occasion, interview: Interview, notes: Notes) -> None:
    where, debrief = f"{occasion.at}.debrief", interview.debrief
    share = _share(occasion, interview)
    for one in share.topics:
        notes.take("topic", "about", f"{where}.topics[{one}].text", debrief.topics[one].text)
    if not occasion.step.endswith("thank_you"):
        # Later messages are short: a subject, or what stood out, is all they have room for.
        if "topic" not in notes.facts and "stood_out" in share.texts:
            notes.take("stood_out", "noun", f"{where}.stood_out", debrief.stood_out)
        return
    for one in share.challenges:
        if "theirs" not in notes.facts:
            _challenge(interview, f"{where}.challenges[{one}]", one, notes)
    for name, kind in (("stood_out", "noun"), ("answers", "answer"), ("forgot", "colon")):
        if name in share.texts:
            notes.take(name, kind, f"{where}.{name}", getattr(debrief, name))
    if debrief.link is not None and "link" in share.texts:
        _link(debrief.link, f"{where}.link", notes)


def _share(occasion: Occasion, interview: Interview) -> Share:
    if occasion.panel:
        return share_for(interview.debrief, occasion.panel, occasion.place % len(occasion.panel))
    nobody = Contact(name="-", id="-")
    return share_for(interview.debrief, (nobody,), 0)


def _challenge(interview: Interview, where: str, one: int, notes: Notes) -> None:
    """A challenge with what the person did about a similar one (`address-challenges`)."""
    pair = interview.debrief.challenges[one]
    if notes.take("theirs", "theirs", f"{where}.theirs", pair.theirs) is None:
        return
    mine = notes.take("mine", "did", f"{where}.mine", pair.mine)
    stem = stem_for("debrief.challenges[].mine")
    if mine is None or stem is None:
        return
    fact, words = notes.facts["mine"], phrases()["mine"]
    said = words[mine.form].format_map({"mine": mine.text})
    at_work = {
        "verb": f"{stem.before} {mine.text}",
        "clause": words["at_work_clause"].format_map({"mine": mine.text}),
    }.get(mine.form, said)
    notes.facts["mine_said"] = dataclasses.replace(fact, text=said)
    notes.facts["mine_at_work"] = dataclasses.replace(fact, text=at_work)


def _link(link: Link, where: str, notes: Notes) -> None:
    fitted = notes.take("link_about", "colon", f"{where}.about", link.about)
    address = "".join(clean(link.url).split())
    if isinstance(fitted, Fitted) and address:
        fact = notes.facts["link_about"]
        shown = f"{fact.text} ({address})"
        notes.facts["link_about"] = dataclasses.replace(fact, text=shown, also=(f"{where}.url",))
