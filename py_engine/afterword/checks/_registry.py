"""All checks: read from their files, run over a text, and described for people."""

import datetime as dt
import functools
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import ModuleType

from afterword.checks import (
    arguing_with_rejection,
    badgering_or_blame,
    dashed_off,
    desperation,
    form_letter,
    negativity,
    no_fact_of_interview,
    no_fit,
    no_interest,
    no_look_ahead,
    no_thanks,
    over_familiar,
    panel_notes_alike,
    personal_issues,
    placeholder_left,
    promised_date_missing,
    salary_or_benefits,
    several_requests,
    social_media_invitation,
    third_nudge,
    to_whom_it_may_concern,
    too_long,
    ultimatum,
    wrong_company,
    wrong_date,
    wrong_name,
)
from afterword.checks._finding import Finding, Fix, Severity
from afterword.checks._message import Message, Span
from afterword.record import Record

__all__ = ["Check", "check", "checks", "objection"]

_MODULES: tuple[ModuleType, ...] = (
    placeholder_left,
    wrong_name,
    wrong_company,
    wrong_date,
    salary_or_benefits,
    social_media_invitation,
    desperation,
    badgering_or_blame,
    negativity,
    ultimatum,
    arguing_with_rejection,
    third_nudge,
    personal_issues,
    no_thanks,
    no_interest,
    no_fit,
    no_look_ahead,
    no_fact_of_interview,
    promised_date_missing,
    several_requests,
    too_long,
    panel_notes_alike,
    to_whom_it_may_concern,
    over_familiar,
    form_letter,
    dashed_off,
)

_PART = re.compile(r"^(Why|Bad|Good|For|Beside):[ \t]*(.*(?:\n(?!\w+:|\n).*)*)", re.MULTILINE)


@dataclass(frozen=True)
class Check:
    """One check: its code, what it says, why (claim `reference`), and an example of each kind.

    `step` is the step its examples are written for, `beside` a note to another person. `of_note`
    tells whether a note of the debrief that it objects to is left out of drafts.
    """

    code: str
    severity: Severity
    reference: str
    summary: str
    why: str
    bad: str
    good: str
    step: str
    beside: str
    of_note: bool
    find: Callable[[Message], Iterable[Span]]


@functools.cache
def checks() -> Mapping[str, Check]:
    """Every check by its code, in the order findings are most useful."""
    found = (_read(module) for module in _MODULES)
    return {check.code: check for check in found}


def _read(module: ModuleType) -> Check:
    text = inspect.cleandoc(module.__doc__ or "")
    summary = " ".join(text.partition("\n\n")[0].split())
    parts = {name: " ".join(body.split()) for name, body in _PART.findall(text)}
    return Check(
        code=module.__name__.rpartition(".")[2],
        severity=module.SEVERITY,
        reference=module.REFERENCE,
        summary=summary,
        why=parts["Why"],
        bad=parts["Bad"],
        good=parts["Good"],
        step=parts.get("For", "thank_you"),
        beside=parts.get("Beside", ""),
        of_note=getattr(module, "OF_NOTE", False),
        find=module.find,
    )


def check(
    text: str,
    *,
    record: Record | None = None,
    step: str = "thank_you",
    to: tuple[str, ...] = (),
    beside: tuple[str, ...] = (),
    elsewhere: tuple[str, ...] = (),
    channel: str = "email",
    now: dt.datetime,
) -> tuple[Finding, ...]:
    """What to change in a message before it is sent, in order of place.

    Args:
        text: the message as it stands; text quoted below a reply is not looked at.
        record: the application it belongs to; without it, names and dates cannot be checked.
        step: what the message is for, such as ``thank_you``.
        to: ids of the contacts it goes to.
        beside: messages to other people of the same panel.
        elsewhere: names of companies of other applications, which must not stand in this one.
        channel: ``email``, or ``post`` for a card.
        now: wall-clock time in the record's time zone.
    """
    message = Message(
        text=text,
        step=step,
        now=now,
        record=record,
        to=to,
        beside=beside,
        elsewhere=elsewhere,
        channel=channel,
    )
    if channel == "phone":
        return ()
    found = [_finding(one, span) for one in checks().values() for span in one.find(message)]
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.end)))


def _finding(check: Check, span: Span) -> Finding:
    return Finding(
        code=check.code,
        severity=check.severity,
        start=span.start,
        end=span.end,
        message=span.message or check.summary,
        why=check.why,
        reference=check.reference,
        fix=None if span.fix is None else Fix(start=span.start, end=span.end, text=span.fix),
    )


def objection(note: str, record: Record, *, now: dt.datetime) -> str:
    """Why a note of the debrief may not stand in a message; empty where nothing speaks against it.

    Stricter than `check`: what a person may write themselves is not written for them.
    """
    message = Message(text=note, step="thank_you", now=now, record=record, note=True)
    for one in checks().values():
        if one.of_note and any(True for _ in one.find(message)):
            return one.summary
    return ""
