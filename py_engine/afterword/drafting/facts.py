"""The facts of a record that one draft may use, each fitted to its sentence.

Only what is written here can reach a draft. The private notes (`went_badly`, `went_well`, the
record's `notes`) are not read at all, and a note that a check objects to is left out.
"""

import dataclasses
import datetime as dt
from dataclasses import dataclass, field

from afterword.checks import objection
from afterword.contacts import interviewers, recipients
from afterword.drafting.dates import say_promise, say_when
from afterword.drafting.draft import Missing
from afterword.drafting.fitting import fit
from afterword.drafting.names import display_name, greeting_name
from afterword.drafting.panel import Share, share_for
from afterword.drafting.stems import stem_for
from afterword.drafting.tidy import Fitted, clean, is_nothing
from afterword.drafting.wording import Fact, phrases, stable_number
from afterword.history import History
from afterword.record import Contact, Interview, Record

__all__ = ["Gathered", "Occasion", "gather", "occasion_for"]


@dataclass(frozen=True)
class Occasion:
    """What a draft is written for: the step, to whom, about which interview, by which channel."""

    history: History
    step: str
    channel: str
    contacts: tuple[Contact, ...]
    interview: Interview | None
    panel: tuple[Contact, ...]
    place: int

    @property
    def record(self) -> Record:
        """The record it is about."""
        return self.history.record

    @property
    def by_post(self) -> bool:
        """Whether it is written on a card, to be read days later."""
        return self.channel == "post"


@dataclass
class Gathered:
    """Facts by the name their sentence uses, and the notes that have to be asked back."""

    facts: dict[str, Fact] = field(default_factory=dict)
    asked_back: list[Missing] = field(default_factory=list)


def occasion_for(
    record: Record, step: str, *, to: tuple[str, ...], channel: str, now: dt.datetime
) -> Occasion:
    """Find the people and the interview a draft is about; without `to`, the best contact."""
    history = History(record, now)
    contacts = tuple(one for one in record.contacts if one.id in to)
    if not contacts:
        contacts = _default_contacts(history, step)
    interview = _interview_with(history, contacts)
    panel = interviewers(history, interview) if interview else ()
    first = contacts[0] if contacts else None
    if first is not None and first not in panel:
        panel, place = (first,), stable_number(first.id) % 97
    else:
        place = panel.index(first) if first is not None else 0
    return Occasion(history, step, channel, contacts, interview, panel, place)


def _default_contacts(history: History, step: str) -> tuple[Contact, ...]:
    if step.endswith("thank_you") and history.held:
        people = interviewers(history, history.held[-1])
        if people:
            return people[:1]
    return tuple(one.contact for one in recipients(history, step))


def _interview_with(history: History, contacts: tuple[Contact, ...]) -> Interview | None:
    """The latest interview with one of them, else the latest one held, else the first."""
    ids = {contact.id for contact in contacts}
    rounds = history.held or history.record.interviews
    with_them = [one for one in rounds if ids & set(one.contacts)]
    found = with_them or rounds
    return found[-1] if found else None


def gather(occasion: Occasion) -> Gathered:
    """Everything of the record that may stand in this draft."""
    gathered = Gathered()
    _application(occasion, gathered)
    _people(occasion, gathered)
    _moments(occasion, gathered)
    record = occasion.record
    _note(gathered, occasion, "experience", "bring", "experience", record.experience)
    if occasion.interview is not None:
        _debrief(occasion, occasion.interview, gathered)
    return gathered


def _application(occasion: Occasion, gathered: Gathered) -> None:
    record, facts = occasion.record, gathered.facts
    facts["company"] = Fact(display_name(record.company), "company")
    facts["role"] = Fact(display_name(record.role, role=True), "role")
    if record.interest.role != "no":
        words = phrases()["interested"]
        facts["interested"] = Fact(words[record.interest.role], "interest.role")


def _people(occasion: Occasion, gathered: Gathered) -> None:
    record, facts = occasion.record, gathered.facts
    if not is_nothing(record.sender):
        facts["sender"] = Fact(display_name(record.sender), "sender")
    names = [contact for contact in occasion.contacts if greeting_name(contact.name)]
    if names and len(names) == len(occasion.contacts):
        where = f"contacts[{record.contacts.index(names[0])}].name"
        first = [greeting_name(contact.name) for contact in names]
        facts["name"] = Fact(_and(first), where)
        facts["full_name"] = Fact(_and([display_name(contact.name) for contact in names]), where)


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _moments(occasion: Occasion, gathered: Gathered) -> None:
    history, interview = occasion.history, occasion.interview
    if interview is None:
        return
    region, facts = history.record.region, gathered.facts
    index = history.record.interviews.index(interview)
    day, today = interview.ends.date(), history.today
    where = f"interviews[{index}].ends"
    facts["when"] = Fact(say_when(day, today, region, arrives_later=occasion.by_post), where)
    facts["on"] = Fact(say_when(day, today, region, arrives_later=True), where)
    _promise(occasion, gathered)


def _promise(occasion: Occasion, gathered: Gathered) -> None:
    """What they said about when: looked back on, and looked forward to while it is to come."""
    history, said = occasion.history, occasion.history.promise
    if said is None or said.kind == "none":
        return
    record, region, facts = history.record, history.record.region, gathered.facts
    where = _field_of_promise(record, said.at)
    day = said.at.date()
    facts["said"] = Fact(say_promise(said.promise, day, region, ahead=False), where)
    facts["said_on"] = Fact(say_when(day, day, region, arrives_later=True), where)
    if history.today == day or said.kind in ("by_date", "after_holidays", "end_of_month"):
        date = said.promise.date
        if date is None or date > history.today:
            facts["ahead"] = Fact(say_promise(said.promise, day, region, ahead=True), where)


def _field_of_promise(record: Record, at: dt.datetime) -> str:
    for index, entry in enumerate(record.log):
        if entry.at == at and entry.promise is not None:
            return f"log[{index}].promise"
    index = next(i for i, one in enumerate(record.interviews) if one.ends == at)
    return f"interviews[{index}].promise"


def _debrief(occasion: Occasion, interview: Interview, gathered: Gathered) -> None:
    index = occasion.record.interviews.index(interview)
    where, debrief = f"interviews[{index}].debrief", interview.debrief
    place = occasion.place if occasion.place < len(occasion.panel) else 0
    share = share_for(debrief, occasion.panel, place) if occasion.panel else _all_of(interview)
    for one in share.topics:
        _note(
            gathered,
            occasion,
            "topic",
            "about",
            f"{where}.topics[{one}].text",
            debrief.topics[one].text,
        )
    for one in share.challenges:
        if "theirs" not in gathered.facts:
            _challenge(gathered, occasion, interview, one)
    for name, kind in (("stood_out", "noun"), ("answers", "answer"), ("forgot", "colon")):
        if name in share.texts:
            _note(gathered, occasion, name, kind, f"{where}.{name}", getattr(debrief, name))
    if "link" in share.texts:
        _link(gathered, occasion, interview)


def _all_of(interview: Interview) -> Share:
    nobody = Contact(name="-", id="-")
    return share_for(interview.debrief, (nobody,), 0)


def _note(
    gathered: Gathered, occasion: Occasion, name: str, kind: str, where: str, note: str
) -> Fitted | None:
    """Take a note in under `name`, or ask it back; the first that fits is the one used."""
    if name in gathered.facts:
        return None
    record = occasion.record
    keep = (record.company, record.role, *(contact.name for contact in record.contacts))
    fitted = fit(note, kind, keep)
    because = objection(note, record, now=occasion.history.now) if not is_nothing(note) else ""
    if because:
        _ask_back(gathered, where, note, "withheld", because)
        return None
    if not isinstance(fitted, Fitted):
        if fitted.reason:
            _ask_back(gathered, where, note, fitted.reason)
        return None
    fact = Fact(fitted.text, where, _stem_field(where))
    gathered.facts[name] = fact
    if fitted.form not in ("noun", "verb"):
        gathered.facts[f"{name}_{fitted.form}"] = fact
    return fitted


def _stem_field(where: str) -> str:
    """``interviews[0].debrief.topics[1].text`` → ``debrief.topics[].text``, as stems are named."""
    path = where.partition("]." if where.startswith("interviews[") else "\0")[2] or where
    head, bracket, rest = path.partition("[")
    return f"{head}[]{rest.partition(']')[2]}" if bracket else path


def _ask_back(gathered: Gathered, where: str, note: str, reason: str, because: str = "") -> None:
    words = " ".join(clean(note).split())
    shown = words if len(words) <= 80 else words[:79].rstrip() + "…"
    question = phrases()["ask_why"][reason].format_map({"note": shown, "because": because})
    gathered.asked_back.append(Missing(field=where, question=question))


def _challenge(gathered: Gathered, occasion: Occasion, interview: Interview, one: int) -> None:
    index = occasion.record.interviews.index(interview)
    where, pair = (
        f"interviews[{index}].debrief.challenges[{one}]",
        interview.debrief.challenges[one],
    )
    theirs = _note(gathered, occasion, "theirs", "theirs", f"{where}.theirs", pair.theirs)
    if theirs is None:
        return
    mine = _note(gathered, occasion, "mine", "did", f"{where}.mine", pair.mine)
    if mine is None:
        return
    fact, words = gathered.facts["mine"], phrases()["mine"]
    said = words[mine.form].format_map({"mine": mine.text})
    at_work = words["noun"].format_map({"mine": mine.text})
    stem = stem_for("debrief.challenges[].mine")
    if mine.form == "verb" and stem is not None:
        at_work = f"{stem.before} {mine.text}"
    elif mine.form == "clause":
        at_work = words["at_work_clause"].format_map({"mine": mine.text})
    gathered.facts["mine_said"] = dataclasses.replace(fact, text=said)
    gathered.facts["mine_at_work"] = dataclasses.replace(fact, text=at_work)


def _link(gathered: Gathered, occasion: Occasion, interview: Interview) -> None:
    link, index = interview.debrief.link, occasion.record.interviews.index(interview)
    if link is None:
        return
    where = f"interviews[{index}].debrief.link"
    fitted = _note(gathered, occasion, "link_about", "colon", f"{where}.about", link.about)
    if fitted is not None and link.url.strip():
        fact = gathered.facts["link_about"]
        shown = f"{fact.text} ({''.join(clean(link.url).split())})"
        gathered.facts["link_about"] = dataclasses.replace(fact, text=shown, also=(f"{where}.url",))
