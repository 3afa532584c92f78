"""Whom to write to, and why: people ranked for each step, and who is still to be thanked."""

from dataclasses import dataclass

from afterword.history import WRITTEN_FOLLOW_UPS, History
from afterword.phrases import Reason, reason
from afterword.record import Contact, Interview
from afterword.timing.parameters import parameter
from afterword.timing.window import begin_of, hours_after

__all__ = ["Recipient", "Thanks", "main_contact", "recipients", "thanks_pending"]

NOT_INTERVIEWERS = ("scheduler", "reception", "hr_mailbox")
"""Parts of people who were about, but did not interview anybody."""

RANK = (
    "hiring_manager",
    "interviewer",
    "scheduler",
    "recruiter",
    "executive",
    "reception",
    "hr_mailbox",
)
"""From the best person to write to down to the least useful (`specific-person`, `right-level`)."""

SENIOR_RANK = ("hiring_manager", "executive", *(part for part in RANK if part != "executive"))


@dataclass(frozen=True)
class Recipient:
    """A person to write to, and why that person."""

    contact: Contact
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Thanks:
    """Thanks still owed for an interview; `contact` is None when nobody's name is known."""

    interview: Interview
    contact: Contact | None


def interviewers(history: History, interview: Interview) -> tuple[Contact, ...]:
    """Everyone who interviewed the person in this round (`thank-everyone`), best contact first."""
    named = [c for c in history.record.contacts if c.id in interview.contacts]
    present = named or [c for c in history.record.contacts if c.met]
    spoke = [c for c in present if c.part not in NOT_INTERVIEWERS]
    return tuple(sorted(spoke or named, key=lambda contact: _rank(history, contact)))


def thanks_pending(history: History) -> tuple[Thanks, ...]:
    """Who has not been thanked yet, for the latest round each took part in."""
    pending: list[Thanks] = []
    seen: set[str] = set()
    for interview in reversed(history.held):
        people = interviewers(history, interview)
        if not people and not seen and interview is history.held[-1]:
            if not _thanked(history, interview, None):
                pending.append(Thanks(interview, None))
            continue
        for contact in people:
            if contact.id not in seen and not _thanked(history, interview, contact):
                pending.append(Thanks(interview, contact))
            seen.add(contact.id)
    return tuple(pending)


def _thanked(history: History, interview: Interview, contact: Contact | None) -> bool:
    """Whether thanks went out; a note without a named recipient counts for everyone.

    Once it is late, a follow-up stands in for them: thanks after it would come out of order.
    """
    late = history.now > begin_of(hours_after(interview.ends, parameter("thank_you.closes")).at)
    kinds = ("thank_you_sent", *WRITTEN_FOLLOW_UPS) if late else ("thank_you_sent",)
    return any(
        entry.at >= interview.ends
        and (contact is None or not entry.to or contact.id in entry.to or entry.kind != kinds[0])
        for entry in history.entries(*kinds)
    )


def main_contact(history: History) -> Recipient | None:
    """The one person to follow up with: a person met, at the right level, who can answer."""
    arranged = _arranged_by(history)
    if arranged is not None:
        return Recipient(arranged, (reason("recipient.arranged", name=arranged.name),))
    contacts = sorted(history.record.contacts, key=lambda contact: _rank(history, contact))
    if not contacts:
        return None
    best = contacts[0]
    met = reason("recipient.met" if best.met else "recipient.not_met", name=best.name)
    return Recipient(best, (met, reason(f"recipient.{best.part}")))


def recipients(history: History, kind: str) -> tuple[Recipient, ...]:
    """Whom a step of this kind goes to, with reasons; thank-you notes are addressed one by one."""
    earlier = _addressed_before(history, kind)
    if earlier is not None:
        return (earlier,)
    best = main_contact(history)
    if best is None:
        return ()
    if kind == "holiday_card":
        card = reason("recipient.card", name=best.contact.name)
        return (Recipient(best.contact, (*best.reasons, card)),)
    return (best,)


def _addressed_before(history: History, kind: str) -> Recipient | None:
    """The second message goes to the person who got the first; a call back to the one called."""
    if kind == "second_check_in" and history.unanswered:
        entry, why = history.unanswered[0], "recipient.same_person"
    elif kind == "call_back" and history.agreed_call and history.agreed_call.entry:
        entry, why = history.agreed_call.entry, "recipient.agreed"
    else:
        return None
    contact = next((c for c in history.record.contacts if c.id in entry.to), None)
    if contact is None:
        return None
    return Recipient(contact, (reason(why, name=contact.name),))


def _arranged_by(history: History) -> Contact | None:
    """The recruiter or agency who set up the latest interview: they are to be asked first."""
    rounds = history.held or history.ahead
    wanted = rounds[-1].arranged_by if rounds else None
    contact = next((c for c in history.record.contacts if c.id == wanted), None)
    return contact if contact is not None and contact.part == "recruiter" else None


def _rank(history: History, contact: Contact) -> tuple[bool, int]:
    senior = history.record.seniority == "executive"
    rank = SENIOR_RANK if senior else RANK
    low = contact.part in ("reception", "hr_mailbox")
    return (not contact.met or low, rank.index(contact.part))
