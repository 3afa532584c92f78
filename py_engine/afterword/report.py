"""A plan, a draft, findings and the flow as text for a terminal."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from textwrap import wrap

from afterword.checks import Finding
from afterword.drafting import Draft
from afterword.flow.walker import Flow, Node, Outcome
from afterword.overlays import Overlay
from afterword.phrases import phrase, say_moment
from afterword.planning.model import Change, OverlayNote, PathEntry, Plan, Step
from afterword.record import Record
from afterword.timing.business_days import day_of
from afterword.timing.window import begin_of

__all__ = ["draft_text", "end_text", "findings_text", "flow_text", "overlays_text", "plan_text"]

WIDTH = 92
MARKS = {"done": "✓", "open": "●", "late": "●", "overdue": "!", "upcoming": "○"}


def plan_text(plan: Plan, record: Record) -> str:
    """The whole plan, each step with its window, derivation, references and its own way there.

    The way to what is to be done now is told in full, that to a later step from where it parts.
    """
    lines = [
        phrase("report.heading", role=record.role, company=record.company),
        phrase("report.as_of", at=plan.as_of, version=plan.rules_version),
        "",
        phrase("report.now", title=plan.today.title),
        *_indented(plan.today.text),
        *_indented(_when(plan)),
        *_path(plan.today.path),
        *_change(plan.today.change),
        *_references(plan.today.references),
        "",
    ]
    for step in plan.steps:
        lines += [*(_done_lines(step) if step.state == "done" else _step_lines(step, plan)), ""]
    for heading, notices in (("advice", plan.advice), ("warnings", plan.warnings)):
        if notices:
            lines.append(phrase(f"report.{heading}"))
            lines += [line for notice in notices for line in _indented(notice.message, "- ")]
    lines += _overlay_lines(plan.overlays)
    return "\n".join(lines).rstrip() + "\n"


def _overlay_lines(notes: Sequence[OverlayNote]) -> Iterator[str]:
    """What law adds, how its day came about, and where it stands."""
    if notes:
        yield phrase("report.overlays")
    for one in notes:
        yield from _indented(one.message, "- ")
        for entry in one.derivation:
            yield from _indented(entry.text, "  · ")
        law = dataclasses.asdict(one.law)
        yield from _indented(phrase("report.law", **law), "  ")


def _when(plan: Plan) -> str:
    """Whether it is to be done today, or when the next thing comes."""
    to_do = [step for step in plan.steps if step.state != "done"]
    now = [step for step in to_do if step.kind == plan.outcome]
    if now:
        due, closes = now[0].due, now[0].closes
        if begin_of(due) > plan.as_of:
            return phrase("report.best", due=due, closes=closes)
        return (
            phrase("report.today", closes=closes)
            if _is_ahead(closes, plan)
            else phrase("report.at_once")
        )
    if plan.today.until is None or not to_do:
        return ""
    return phrase("report.next", title=to_do[0].title, due=to_do[0].due)


def _is_ahead(closes: dt.date, plan: Plan) -> bool:
    return day_of(closes) > plan.as_of.date()


def _done_lines(step: Step) -> Iterator[str]:
    yield f"{MARKS[step.state]} {step.title} ({step.state})"
    names = ", ".join(recipient.name for recipient in step.recipients)
    if names:
        yield "  " + phrase("report.done_to", names=names)
    if step.done_at is not None:
        yield "  " + phrase("report.done_at", at=step.done_at)


def _step_lines(step: Step, plan: Plan) -> Iterator[str]:
    # What comes only after something else is not yet to be done, though its window be open.
    mark = MARKS["upcoming" if step.assumes else step.state]
    yield f"{mark} {step.title} ({step.state})"
    window = {name: say_moment(getattr(step, name)) for name in ("opens", "due", "closes")}
    yield "  " + phrase("report.window", **window)
    if step.channel is not None:
        others = ", ".join(one.channel for one in step.alternatives)
        also = phrase("report.or_by", channels=others) if others else ""
        yield "  " + phrase("report.channel", channel=step.channel) + also
    for recipient in step.recipients:
        yield from _indented(phrase("report.to", name=recipient.name, reason=recipient.reason))
    yield "  " + phrase(
        "report.anchor", label=step.anchor.label, at=step.anchor.at, basis=step.anchor.basis
    )
    for entry in step.derivation:
        yield from _indented(f"{entry.bound}: {entry.text}", "· ")
    if step.reading is not None:
        yield from _indented(phrase("report.reading", text=step.reading))
    if step.assumes:
        yield from _indented(phrase("report.assumes", text="; ".join(step.assumes)))
    yield from _path(_parting(step.path, plan.today.path))
    yield from _references(step.references)


def _parting(path: Sequence[PathEntry], from_path: Sequence[PathEntry]) -> Sequence[PathEntry]:
    """The part of a path from the first answer that is not the other path's."""
    same = (one == other for one, other in zip(path, from_path, strict=False))
    return path[sum(takewhile(bool, same)) :]


def _change(change: Change | None) -> list[str]:
    if change is None:
        return []
    told = phrase("report.change", question=change.question, label=change.label, title=change.title)
    return _indented(told)


def _path(path: Sequence[PathEntry]) -> Iterator[str]:
    if path:
        yield "  " + phrase("report.path")
    for entry in path:
        yield from _indented(f"{entry.question} {entry.label}", "- ")


def _references(references: Iterable[str]) -> list[str]:
    return _indented(phrase("report.references", ids=", ".join(references)))


def draft_text(draft: Draft) -> str:
    """The message as it would be sent, and below it what is still missing."""
    lines = [phrase("report.subject", text=draft.subject), ""] if draft.subject else []
    lines.append(draft.body)
    if draft.missing:
        lines += ["", phrase("report.missing")]
        lines += [line for one in draft.missing for line in _indented(one.question, "- ")]
    return "\n".join(lines).rstrip() + "\n"


def findings_text(findings: Iterable[Finding], text: str) -> str:
    """One paragraph per finding: severity, the words meant, what is wrong, why, and the fix."""
    lines: list[str] = []
    for finding in findings:
        words = " ".join(text[finding.start : finding.end].split())
        lines.append(
            f"{finding.severity.upper()} {finding.code}" + (f": “{words}”" if words else "")
        )
        lines += [*_indented(finding.message), *_indented(finding.why)]
        if finding.fix is not None:
            lines += _indented(phrase("report.fix", text=finding.fix.text))
        lines.append("")
    return "\n".join(lines) if lines else phrase("report.no_findings") + "\n"


def end_text(end: Node | Outcome) -> str:
    """The next question with its options, or the outcome."""
    if isinstance(end, Outcome):
        return "\n".join([end.title, *_indented(end.text), ""])
    options = [f"  {end.id}={option.answer}  {option.label}" for option in end.options]
    return "\n".join([end.question, *_indented(end.why), *options, ""])


def flow_text(flow: Flow) -> str:
    """Every question with where each answer leads, then every outcome."""
    lines: list[str] = []
    for node in flow.nodes.values():
        lines.append(f"{node.id}: {node.question}")
        lines += [f"  {one.answer} → {one.leads_to}: {one.label}" for one in node.options]
    lines.append("")
    lines += [f"{outcome.id}: {outcome.title}" for outcome in flow.outcomes.values()]
    return "\n".join(lines) + "\n"


def overlays_text(known: Iterable[Overlay]) -> str:
    """Each overlay by its id: what it says, for which interviews, and where it stands."""
    lines: list[str] = []
    for one in known:
        since = phrase("report.valid_from", day=one.valid_from)
        law = phrase("report.law", **dataclasses.asdict(one.law))
        lines.append(f"{one.id}: {one.title}")
        lines += [*_indented(one.summary), *_indented(since), *_indented(law), ""]
    return "\n".join(lines)


def _indented(text: str, mark: str = "") -> list[str]:
    return wrap(
        mark + text,
        WIDTH,
        initial_indent="  ",
        subsequent_indent="  " + " " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )
