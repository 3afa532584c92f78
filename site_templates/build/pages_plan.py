"""A plan as the planner lays it out, for a page that shows what the product does."""

import datetime as dt
from dataclasses import dataclass

from afterword.plan import plan
from afterword.planning.model import Step
from afterword.record import Record

from site_templates.build.pages_pictures import OF_ADVICE, picture
from site_templates.build.pages_render import render

__all__ = ["example_plan"]


@dataclass(frozen=True)
class _Line:
    """Steps of one kind, which differ in the person alone."""

    title: str
    picture: str
    opens: str
    closes: str
    to: str
    kind: str


def example_plan(record: Record, now: dt.datetime, caption: str) -> str:
    """The steps of a record's plan as a figure, each with its days and the people it goes to."""
    kinds: dict[str, list[Step]] = {}
    for step in plan(record, now).steps:
        kinds.setdefault(step.kind, []).append(step)
    lines = [_line(steps) for steps in kinds.values()]
    figure = render("plan.html.j2", lines=lines, caption=caption)
    # On one line, Markdown takes it for one piece wherever it stands.
    return "".join(line.strip() for line in figure.splitlines())


def _line(steps: list[Step]) -> _Line:
    first = steps[0]
    people = [recipient.name for step in steps for recipient in step.recipients]
    return _Line(
        title=first.title,
        picture=picture(OF_ADVICE[first.kind]),
        opens=_day(first.opens),
        closes=_day(first.closes),
        to=" and ".join(people),
        kind=first.kind,
    )


def _day(moment: dt.date) -> str:
    """The day without its year; the caption says when all this is."""
    return f"{moment:%a} {moment.day} {moment:%b}"
