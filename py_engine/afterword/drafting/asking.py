"""What a person could still answer to make a draft theirs, as questions."""

from collections.abc import Iterator

from afterword.checks import band_for, count_words
from afterword.drafting.draft import Missing
from afterword.drafting.notes import Notes, stem_field
from afterword.drafting.occasion import Occasion
from afterword.drafting.stems import stem_for
from afterword.drafting.wording import Fact, phrases

__all__ = ["is_own_fact", "missing"]


def is_own_fact(occasion: Occasion, fact: Fact) -> bool:
    """Whether a fact is of this application and not of any.

    A thank-you needs a note of the interview itself; a later message may rest on what was
    promised, on what was sent, or on the person's highlight.
    """
    if ".debrief." in fact.field:
        return True
    if occasion.step.endswith("thank_you"):
        return False
    return fact.field == "experience" or ".promise" in fact.field or fact.field.startswith("log[")


def missing(occasion: Occasion, notes: Notes, used: list[Fact], body: str) -> tuple[Missing, ...]:
    """Notes that did not fit, then what else would help: first what the draft cannot do without."""
    has_fact = any(is_own_fact(occasion, fact) for fact in used)
    short = count_words(body) < band_for(occasion.step, occasion.channel).least
    wanted = list(_needed(occasion, notes))
    if occasion.channel == "phone":
        wanted = [one for one in wanted if one in ("contacts", "sender")]
    elif not has_fact or short:
        wanted += _of_interview(occasion, notes)
    elif occasion.record.seniority == "executive" and occasion.step.endswith("thank_you"):
        wanted += [one for one in _of_interview(occasion, notes) if ".challenges" in one]
    fields = {one.field for one in notes.asked_back}
    asked = [Missing(field=one, question=_question(one, notes)) for one in wanted]
    return (*notes.asked_back, *(one for one in asked if one.field not in fields))


def _needed(occasion: Occasion, notes: Notes) -> Iterator[str]:
    facts = notes.facts
    if occasion.step == "competing_offer_note" and "decide_by" not in facts:
        yield "log[].decide_by"
    if occasion.step == "second_check_in" and occasion.channel != "phone":
        if "first_on" not in facts:
            yield "log[].at"
        elif "quoted" not in facts and "called" not in facts:
            yield f"{facts['first_on'].field.removesuffix('.at')}.text"
    if not occasion.contacts:
        yield "contacts"
    if "sender" not in facts:
        yield "sender"
    if "experience" not in facts and "interested" in facts and occasion.channel != "phone":
        yield "experience"


def _of_interview(occasion: Occasion, notes: Notes) -> list[str]:
    """Notes of the interview that are not there yet, the most telling ones first."""
    debrief, where, found = occasion.interview.debrief, f"{occasion.at}.debrief", []
    if "topic" not in notes.facts:
        found.append(f"{where}.topics[{len(debrief.topics)}].text")
    if "theirs" not in notes.facts:
        found.append(f"{where}.challenges[{len(debrief.challenges)}].theirs")
    elif "mine" not in notes.facts:
        found.append(notes.facts["theirs"].field.replace(".theirs", ".mine"))
    found += [f"{where}.{name}" for name in ("stood_out", "answers") if name not in notes.facts]
    return found


def _question(field: str, notes: Notes) -> str:
    key = stem_field(field)
    if field.startswith("log["):
        key = f"log[]{field.partition(']')[2]}"
    stem = stem_for(key)
    before, after = (stem.before, stem.after) if stem else ("", "")
    name = str(notes.facts.get("name") or phrases()["ask"]["nobody"])
    question: str = phrases()["ask"][key].format(name=name, before=before, after=after)
    return question
