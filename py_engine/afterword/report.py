"""A plan, a draft, findings and the flow as text for a terminal."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from afterword.checks import Finding
from afterword.drafting import Draft
from afterword.flow.walker import Flow, Node, Outcome
from afterword.phrases import phrase, say_moment
from afterword.planning.model import Change, PathEntry, Plan, Step
from afterword.record import Record

__all__ = ["draft_text", "end_text", "findings_text", "flow_text", "plan_text"]

WIDTH = 92
MARKS = {"done": "✓", "open": "●", "late": "●", "overdue": "!", "upcoming": "○"}


def plan_text(plan: Plan, record: Record) -> str:
    """The whole plan, each step with its window, derivation, path and references."""
    lines = [
        phrase("report.heading", role=record.role, company=record.company),
        phrase("report.as_of", at=plan.as_of, version=plan.rules_version),
        "",
        phrase("report.now", title=plan.today.title),
        *_indented(plan.today.text),
    ]
    if plan.today.until is not None:
        lines.append("  " + phrase("report.until", day=plan.today.until))
    lines += _path(plan.today.path)
    lines += _change(plan.today.change)
    lines += ["  " + phrase("report.references", ids=", ".join(plan.today.references)), ""]
    for step in plan.steps:
        lines += [*_step_lines(step), ""]
    for heading, notices in (("advice", plan.advice), ("warnings", plan.warnings)):
        if notices:
            lines.append(phrase(f"report.{heading}"))
            lines += [line for notice in notices for line in _indented(notice.message, "- ")]
    return "\n".join(lines).rstrip() + "\n"


def _step_lines(step: Step) -> Iterator[str]:
    yield f"{MARKS[step.state]} {step.title} ({step.state})"
    if step.done_at is not None:
        yield "  " + phrase("report.done_at", at=step.done_at)
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
    yield from _path(step.path)
    yield "  " + phrase("report.references", ids=", ".join(step.references))


def _change(change: Change | None) -> list[str]:
    if change is None:
        return []
    told = phrase("report.change", question=change.question, label=change.label, title=change.title)
    return _indented(told)


def _path(path: Iterable[PathEntry]) -> list[str]:
    told = "; ".join(f"{entry.question} {entry.label}" for entry in path)
    return list(_indented(phrase("report.path", text=told)))


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


def _indented(text: str, mark: str = "") -> list[str]:
    return wrap(
        mark + text,
        WIDTH,
        initial_indent="  ",
        subsequent_indent="  " + " " * len(mark),
        break_long_words=False,
    )
