"""Facts from the log: the first message, the call agreed on, the other offer, the quoted text."""

import datetime as dt

from afterword.drafting.dates import say_day, say_when
from afterword.drafting.occasion import Occasion
from afterword.drafting.tidy import is_nothing
from afterword.drafting.wording import Fact, phrases
from afterword.record import LogEntry, Record

__all__ = ["first_message", "logged_facts", "quoted", "reply_subject"]


def logged_facts(occasion: Occasion) -> dict[str, Fact]:
    """What the log adds to this step's facts, by the names its sentences use."""
    facts: dict[str, Fact] = {}
    record, region = occasion.record, occasion.record.region
    if occasion.step == "second_check_in" and (first := first_message(occasion)):
        said = say_when(first.at.date(), occasion.history.today, region, arrives_later=True)
        facts["first_on"] = Fact(said, f"{_field(record, first)}.at")
        if first.kind == "called":
            facts["called"] = facts["first_on"]
        elif not is_nothing(first.text):
            facts["quoted"] = Fact(first.text, f"{_field(record, first)}.text")
    call = occasion.history.agreed_call
    if occasion.step == "call_back" and call is not None and call.entry is not None:
        said = say_when(call.at.date(), occasion.history.today, region, arrives_later=True)
        facts["last_on"] = Fact(said, f"{_field(record, call.entry)}.at")
    offers = [one for one in occasion.history.entries("competing_offer") if one.decide_by]
    if occasion.step == "competing_offer_note" and offers:
        by = offers[-1].decide_by or dt.date.max
        facts["decide_by"] = Fact(say_day(by, region), f"{_field(record, offers[-1])}.decide_by")
    return facts


def first_message(occasion: Occasion) -> LogEntry | None:
    """The follow-up that this one comes after: the first unanswered, else the last one sent."""
    history = occasion.history
    if history.unanswered:
        return history.unanswered[0]
    sent = history.entries("check_in_sent")
    return sent[-1] if sent else None


def _field(record: Record, entry: LogEntry) -> str:
    return f"log[{record.log.index(entry)}]"


def quoted(occasion: Occasion, facts: dict[str, Fact]) -> str:
    """The first message as it stands below a reply (`reply-below`); empty where it is not known."""
    first = first_message(occasion)
    if "quoted" not in facts or first is None:
        return ""
    day = say_day(first.at.date(), occasion.record.region, year=True)
    words = phrases()["quote"]
    sender = facts.get("sender")
    form = words["wrote" if sender else "wrote_self"]
    head = form.format_map({"day": day, "sender": str(sender)})
    lines = first.text.strip().splitlines()
    return "\n".join([head, *(f"> {line}".rstrip() for line in lines)])


def reply_subject(occasion: Occasion, usual: str) -> str:
    """``Re:`` and the subject of the first message, else the one its draft would have."""
    first = first_message(occasion)
    subject = " ".join(first.subject.split()) if first else ""
    subject = subject or usual
    if subject.lower().startswith("re:"):
        return subject
    reply: str = phrases()["quote"]["reply"].format(subject=subject)
    return reply
