"""The browser's only entrance: one JSON text in, one JSON text out.

What a plan does not need is imported by the verb that needs it: a plan is what people wait for.

A request names its verb; the answer is ``{"ok": true, "result": …}`` or ``{"ok": false, "error":
{"code", "message", "problems"}}``. Nothing raised in here reaches the caller as an exception.
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from typing import Any

from afterword.calendars import register
from afterword.flow.walker import FLOWS, Node, UnknownAnswer, load_flow
from afterword.plan import plan
from afterword.planning.steps import path_entries
from afterword.reading import Reader
from afterword.record import InvalidRecord, Record, find_problems, read_record
from afterword.timing.parameters import rules_version
from afterword.version import VERSION
from afterword.writing import as_json

__all__ = ["BadRequest", "answer", "handle"]

Request = Mapping[str, Any]


class BadRequest(ValueError):
    """A request that is no request; the message says what was expected."""


def handle(request: str) -> str:
    """Answer one request, both as JSON text."""
    return json.dumps(_handled(request), ensure_ascii=False)


def _handled(request: str) -> dict[str, Any]:
    try:
        return {"ok": True, "result": answer(json.loads(request))}
    except InvalidRecord as invalid:
        problems = [problem.as_json() for problem in invalid.problems]
        return _error("invalid_record", str(invalid), problems)
    except (BadRequest, UnknownAnswer, json.JSONDecodeError) as bad:
        return _error("bad_request", str(bad))
    except Exception as fault:  # noqa: BLE001 - the worker survives whatever goes wrong in here
        return _error("internal", f"{type(fault).__name__}: {fault}")


def _error(code: str, message: str, problems: list[dict[str, str]] | None = None) -> dict[str, Any]:
    return {"ok": False, "error": {"code": code, "message": message, "problems": problems or []}}


def answer(request: object) -> Any:
    """The result of a request, as JSON data.

    Raises:
        BadRequest: for an unknown verb, or a field of the request that cannot be used.
        InvalidRecord: when the record in it cannot be used.
        UnknownAnswer: when an answer is not offered by its question.
    """
    if not isinstance(request, Mapping):
        raise BadRequest("the request: expected an object with a verb")
    verb = request.get("verb")
    if not isinstance(verb, str) or verb not in _VERBS:
        raise BadRequest(f"verb: expected one of {', '.join(_VERBS)}, found {verb!r}")
    return as_json(_VERBS[verb](request))


def _plan(request: Request) -> Any:
    return plan(_record(request), _now(request))


def _overview(request: Request) -> Any:
    """Records that cannot be used are listed beside the others, not in their way."""
    from afterword.planning.overview import overview  # noqa: PLC0415 - see the module's docstring

    items = request.get("items")
    if not isinstance(items, list):
        raise BadRequest("items: expected a list of records, each with its now")
    readable, unusable = [], []
    for index, item in enumerate(items):
        if not isinstance(item, dict):
            raise BadRequest(f"items[{index}]: expected a record with its now")
        try:
            readable.append((_record(item), _now(item)))
        except InvalidRecord as invalid:
            problems = [problem.as_json() for problem in invalid.problems]
            unusable.append({"index": index, "problems": problems})
    return as_json(overview(readable)) | {"unusable": unusable}


def _draft(request: Request) -> Any:
    from afterword import drafting  # noqa: PLC0415 - see the module's docstring

    record, now = _record(request), _now(request)
    wanted: dict[str, Any] = {
        "to": _texts(request, "to"),
        "tone": _text(request, "tone", "warm"),
        "channel": request.get("channel"),
        "ask_permission": _flag(request, "ask_permission"),
        "wording": _number(request, "wording"),
    }
    try:
        return drafting.draft(record, _text(request, "step"), now=now, **wanted)
    except ValueError as unknown:
        raise BadRequest(str(unknown)) from unknown


def _check(request: Request) -> Any:
    from afterword import checks  # noqa: PLC0415 - see the module's docstring

    findings = checks.check(
        _text(request, "text"),
        record=_record(request) if request.get("record") is not None else None,
        step=_text(request, "step", "thank_you"),
        to=_texts(request, "to"),
        beside=_texts(request, "beside"),
        elsewhere=_texts(request, "elsewhere"),
        channel=_text(request, "channel", "email"),
        now=_now(request),
    )
    return {"findings": findings}


def _ask(request: Request) -> Any:
    answers = request.get("answers", {})
    if not isinstance(answers, dict):
        raise BadRequest("answers: expected an object of question and answer")
    name = _text(request, "flow", "follow_up")
    if name not in FLOWS:
        raise BadRequest(f"flow: expected one of {', '.join(FLOWS)}, found {name!r}")
    trace = load_flow(name).walk(answers)
    return {
        "node": trace.end if isinstance(trace.end, Node) else None,
        "outcome": trace.outcome,
        "path": path_entries(trace.path),
    }


def _compare(request: Request) -> Any:
    from afterword import practice  # noqa: PLC0415 - see the module's docstring

    decision = practice.read_decision(request.get("decision"))
    return practice.compare(_record(request), decision, _now(request))


def _validate(request: Request) -> Any:
    problems = find_problems(request.get("record"))
    return {"problems": [problem.as_json() for problem in problems]}


def _calendar(request: Request) -> Any:
    table = request.get("table")
    if not isinstance(table, dict) or "country" not in table:
        raise BadRequest("table: expected a country's calendar")
    register(table)
    return {"country": table["country"]}


def _stems(_request: Request) -> Any:
    from afterword import drafting  # noqa: PLC0415 - see the module's docstring

    return drafting.stems()


def _reminders(request: Request) -> Any:
    """A calendar file of the plans of some records, and when each step in it is due, by its id."""
    from afterword.export.ics import reminded, reminder_file  # noqa: PLC0415 - see the docstring

    only = _texts(request, "only")
    items = [(record, plan(record, now)) for record, now in _items(request)]
    return {
        "file": reminder_file(items, _stamp(request), only),
        "steps": [{step.id: step.due for step in reminded(made, only)} for _, made in items],
    }


def _cancellation(request: Request) -> Any:
    from afterword.export.ics import cancel_file  # noqa: PLC0415 - see the docstring

    return {"file": cancel_file(_record(request), _texts(request, "steps"), _stamp(request))}


def _message(request: Request) -> Any:
    from afterword.export.eml import message_file  # noqa: PLC0415 - see the docstring

    to = _texts(request, "to")
    contacts = [contact for contact in _record(request).contacts if contact.id in to]
    return {"file": message_file(_text(request, "subject"), _text(request, "body"), contacts)}


def _contact(request: Request) -> Any:
    from afterword.export.vcf import contact_file  # noqa: PLC0415 - see the docstring

    record, wanted = _record(request), _text(request, "contact")
    found = [contact for contact in record.contacts if contact.id == wanted]
    if not found:
        raise BadRequest(f"contact: expected the id of a person of the record, found {wanted!r}")
    return {"file": contact_file(record, found[0])}


def _overlays(_request: Request) -> Any:
    from afterword.overlays import overlays  # noqa: PLC0415 - see the module's docstring

    return tuple(overlays().values())


def _about(_request: Request) -> Any:
    return {"version": VERSION, "rules_version": rules_version()}


_VERBS: Mapping[str, Callable[[Request], Any]] = {
    "plan": _plan,
    "overview": _overview,
    "draft": _draft,
    "check": _check,
    "ask": _ask,
    "compare": _compare,
    "validate": _validate,
    "calendar": _calendar,
    "stems": _stems,
    "reminders": _reminders,
    "cancellation": _cancellation,
    "message": _message,
    "contact": _contact,
    "overlays": _overlays,
    "about": _about,
}


def _record(request: Request) -> Record:
    return read_record(request.get("record"))


def _items(request: Request) -> list[tuple[Record, dt.datetime]]:
    """Records that have to be usable, each with its now."""
    items = request.get("items")
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise BadRequest("items: expected a list of records, each with its now")
    return [(_record(item), _now(item)) for item in items]


def _now(request: Request, name: str = "now") -> dt.datetime:
    reader = Reader()
    now = reader.value(dt.datetime, request.get(name), name)
    if reader.problems:
        raise BadRequest(reader.problems[0].message)
    moment: dt.datetime = now
    return moment


def _stamp(request: Request) -> dt.datetime:
    """When a file is made, in UTC."""
    return _now(request, "stamp").replace(tzinfo=dt.UTC)


def _text(request: Request, name: str, default: str | None = None) -> str:
    value = request.get(name, default)
    if not isinstance(value, str):
        raise BadRequest(f"{name}: expected text, found {value!r}")
    return value


def _texts(request: Request, name: str) -> tuple[str, ...]:
    value = request.get(name) or ()
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise BadRequest(f"{name}: expected a list of texts, found {value!r}")
    return tuple(value)


def _flag(request: Request, name: str) -> bool:
    value = request.get(name, False)
    if not isinstance(value, bool):
        raise BadRequest(f"{name}: expected true or false, found {value!r}")
    return value


def _number(request: Request, name: str) -> int:
    value = request.get(name, 0)
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadRequest(f"{name}: expected a whole number, found {value!r}")
    return value
