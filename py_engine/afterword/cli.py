"""The command line: the four verbs over files. Exit 0 done, 1 findings, 2 unusable input.

Unusable input gets one line on standard error that names the file, the field and what was
expected; never a traceback. In JSON mode standard output holds JSON only.
"""

import argparse
import contextlib
import dataclasses
import datetime as dt
import json
import sys
import zoneinfo
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import afterword
from afterword.ask import ask
from afterword.checks import check
from afterword.drafting import CHANNELS, STEPS, TONES, draft
from afterword.export.eml import message_file
from afterword.flow.diagram import mermaid
from afterword.flow.proof import prove
from afterword.flow.walker import FLOWS, UnknownAnswer, load_flow
from afterword.overlays import OVERLAYS, overlays
from afterword.plan import plan
from afterword.planning.model import Plan
from afterword.reading import Reader
from afterword.record import InvalidRecord, Record, find_problems, read_record
from afterword.report import (
    draft_text,
    end_text,
    findings_text,
    flow_text,
    overlays_text,
    plan_text,
)
from afterword.writing import as_json

__all__ = ["main"]


class Unusable(Exception):
    """Input that cannot be used; the message is the one line the person sees."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        # Names and holidays are written as they are, whatever the terminal's encoding.
        with contextlib.suppress(AttributeError):  # a stream that somebody put in its place
            # Line ends are written as they are, too: those of a calendar file are its own.
            stream.reconfigure(encoding="utf-8", errors="replace", newline="")  # type: ignore[union-attr]
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except Unusable as unusable:
        print(f"afterword: {unusable}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="afterword", description="What to do after a job interview, and why."
    )
    parser.add_argument("--version", action="version", version=f"afterword {afterword.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    one = commands.add_parser("plan", help="what to do now, and every dated step from here")
    _record_argument(one)
    _now_option(one)
    _format_option(one, "text", "json", "ics")
    one.add_argument(
        "--overlay",
        action="append",
        default=[],
        choices=OVERLAYS,
        help="switch on the law of a place; may be repeated",
    )
    one.set_defaults(run=_plan)

    one = commands.add_parser("draft", help="the words of a message, made of your own notes")
    _record_argument(one)
    one.add_argument("--step", required=True, choices=STEPS, help="what the message is for")
    one.add_argument("--to", action="append", default=[], help="a contact's id; may be repeated")
    one.add_argument("--tone", choices=TONES, default=TONES[0], help="how it should sound")
    one.add_argument("--channel", choices=CHANNELS, help="a card by post, a script for the phone")
    one.add_argument(
        "--ask-permission", action="store_true", help="ask whether you may get in touch again"
    )
    one.add_argument("--wording", type=int, default=0, help="another wording: 1, 2, …")
    _now_option(one)
    _format_option(one, "text", "json", "eml")
    one.set_defaults(run=_draft)

    one = commands.add_parser("check", help="what a careful reader would object to in a message")
    one.add_argument("message", metavar="MESSAGE.txt", help="the message, or - for standard input")
    one.add_argument("--record", help="the application it is about")
    one.add_argument("--step", choices=STEPS, default="thank_you", help="what it is for")
    one.add_argument("--to", action="append", default=[], help="a contact's id; may be repeated")
    one.add_argument("--beside", action="append", default=[], help="a note to another panel member")
    one.add_argument(
        "--elsewhere", action="append", default=[], help="the company of another application"
    )
    one.add_argument("--channel", choices=CHANNELS, default=CHANNELS[0], help="how it is sent")
    _now_option(one)
    _format_option(one, "text", "json")
    one.set_defaults(run=_check)

    one = commands.add_parser("ask", help="the decision tree, one question at a time")
    one.add_argument(
        "--answer", action="append", default=[], metavar="NODE=OPTION", help="an answer given"
    )
    _flow_option(one)
    _format_option(one, "text", "json")
    one.set_defaults(run=_ask)

    one = commands.add_parser("flow", help="the whole decision tree")
    _flow_option(one)
    _format_option(one, "text", "json", "mermaid")
    one.set_defaults(run=_flow)

    one = commands.add_parser("overlays", help="the law of places that can be switched on")
    _format_option(one, "text", "json")
    one.set_defaults(run=_overlays)

    one = commands.add_parser("validate", help="whether a record can be used, and if not, why")
    _record_argument(one)
    one.set_defaults(run=_validate)
    return parser


def _record_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("record", metavar="RECORD.json", help="the record, or - for standard input")


def _now_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--now", metavar="2026-11-12T09:00", help="the moment to ask about; otherwise the clock"
    )


def _flow_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--flow", choices=FLOWS, default=FLOWS[0], help="which tree: follow_up, or phone_call"
    )


def _format_option(parser: argparse.ArgumentParser, *formats: str) -> None:
    parser.add_argument("--format", choices=formats, default=formats[0], help="how to print it")


def _plan(options: argparse.Namespace) -> int:
    record = _read_record(options.record)
    record = dataclasses.replace(record, overlays=(*record.overlays, *options.overlay))
    now = _now(options.now, record)
    made = plan(record, now)
    if options.format == "ics":
        sys.stdout.write(_reminders(record, made, now))
        return 0
    _print(made, options.format, lambda: plan_text(made, record))
    return 0


def _draft(options: argparse.Namespace) -> int:
    record = _read_record(options.record)
    _known_contacts(options.to, record)
    made = draft(
        record,
        options.step,
        to=tuple(options.to),
        tone=options.tone,
        channel=options.channel,
        ask_permission=options.ask_permission,
        now=_now(options.now, record),
        wording=options.wording,
    )
    if options.format == "eml":
        contacts = [contact for contact in record.contacts if contact.id in made.to]
        sys.stdout.write(message_file(made.subject, made.body, contacts))
        return 0
    _print(made, options.format, lambda: draft_text(made))
    return 0


def _reminders(record: Record, made: Plan, now: dt.datetime) -> str:
    try:
        from afterword.export.ics import reminder_file  # noqa: PLC0415 - an optional dependency
    except ImportError:
        raise Unusable(
            "--format ics: expected the package icalendar; install afterword[calendar]"
        ) from None
    return reminder_file([(record, made)], _utc(now, record))


def _utc(now: dt.datetime, record: Record) -> dt.datetime:
    return now.replace(tzinfo=_zone(record)).astimezone(dt.UTC)


def _check(options: argparse.Namespace) -> int:
    record = _read_record(options.record) if options.record else None
    if record is not None:
        _known_contacts(options.to, record)
    text = _read(options.message)
    findings = check(
        text,
        record=record,
        step=options.step,
        to=tuple(options.to),
        beside=tuple(_read(name) for name in options.beside),
        elsewhere=tuple(options.elsewhere),
        channel=options.channel,
        now=_now(options.now, record),
    )
    _print({"findings": findings}, options.format, lambda: findings_text(findings, text))
    return int(any(finding.severity == "must" for finding in findings))


def _ask(options: argparse.Namespace) -> int:
    answers = {}
    for one in options.answer:
        node, separator, option = one.partition("=")
        if not separator:
            raise Unusable(f"--answer: expected node=option, found {one!r}")
        answers[node] = option
    try:
        end = ask(answers, options.flow)
    except UnknownAnswer as unknown:
        raise Unusable(f"--answer: {unknown}") from unknown
    _print(end, options.format, lambda: end_text(end))
    return 0


def _flow(options: argparse.Namespace) -> int:
    flow = load_flow(options.flow)
    if options.format == "mermaid":
        print(mermaid(flow), end="")
        return 0
    _print(as_json(flow) | {"proof": prove(flow)}, options.format, lambda: flow_text(flow))
    return 0


def _overlays(options: argparse.Namespace) -> int:
    known = tuple(overlays().values())
    _print(known, options.format, lambda: overlays_text(known))
    return 0


def _validate(options: argparse.Namespace) -> int:
    problems = find_problems(_read_json(options.record))
    for problem in problems:
        print(f"afterword: {options.record}: {problem.message}", file=sys.stderr)
    return int(bool(problems))


def _print(value: Any, form: str, text: Callable[[], str]) -> None:
    if form == "json":
        print(json.dumps(as_json(value), indent=2, ensure_ascii=False))
    else:
        print(text(), end="")


def _read(name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable(f"{name}: expected text in UTF-8, found other bytes") from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise Unusable(f"{name}: expected a file that can be read, found {reason}") from None


def _read_json(name: str) -> Any:
    text = _read(name)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise Unusable(
            f"{name}: expected JSON, found a fault in line {error.lineno},"
            f" column {error.colno}: {error.msg}"
        ) from None
    except RecursionError:
        raise Unusable(f"{name}: expected a record, found nesting too deep to read") from None


def _read_record(name: str) -> Record:
    try:
        return read_record(_read_json(name))
    except InvalidRecord as invalid:
        first, *others = invalid.problems
        more = f" (and {len(others)} more: afterword validate lists them)" if others else ""
        raise Unusable(f"{name}: {first.message}{more}") from None


def _known_contacts(ids: Sequence[str], record: Record) -> None:
    known = [contact.id for contact in record.contacts]
    for one in ids:
        if one not in known:
            expected = f"one of {', '.join(known)}" if known else "no contact, as none is recorded"
            raise Unusable(f"--to: expected {expected}, found {one!r}")


def _now(text: str | None, record: Record | None) -> dt.datetime:
    """The moment asked about, else the clock's, in the record's time zone."""
    if text is not None:
        reader = Reader()
        moment = reader.value(dt.datetime, text, "--now")
        if reader.problems:
            raise Unusable(reader.problems[0].message)
        asked: dt.datetime = moment
        return asked
    clock = dt.datetime.now(_zone(record))
    return clock.replace(tzinfo=None, second=0, microsecond=0)


def _zone(record: Record | None) -> dt.tzinfo | None:
    """The record's time zone; None, this computer's own, where it names none."""
    if record is None or record.time_zone is None:
        return None
    try:
        return zoneinfo.ZoneInfo(record.time_zone)
    except zoneinfo.ZoneInfoNotFoundError:
        raise Unusable(
            f"--now: expected, as this computer has no clock rules for {record.time_zone};"
            " install the package tzdata, or name the moment"
        ) from None
