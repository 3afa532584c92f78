"""One person's applications on an evening after an interview.

Something due to a panel of three, something overdue, something to wait for, an offer, one ahead,
one over, one archived; and what the pictures need beside them.
"""

from typing import Any

__all__ = ["ALL", "CARD", "CHANGED", "HARBOUR", "MAPLE", "NORTHWIND", "NOW", "WILLOW", "Record"]

Record = dict[str, Any]

NOW = "2026-11-05T19:30:00-05:00"
_ZONE = "America/Toronto"

_DANA = {
    "id": "dana",
    "name": "Dana Reyes",
    "title": "Office manager",
    "email": "dana@example.com",
    "part": "hiring_manager",
}
_OMAR = {
    "id": "omar",
    "name": "Omar Haddad",
    "title": "Finance lead",
    "email": "omar@example.com",
    "part": "interviewer",
}
_PRIYA = {"id": "priya", "name": "Priya Nair", "email": "priya@example.com", "part": "interviewer"}


def _record(key: str, company: str, role: str, ends: str, **more: Any) -> Record:
    interview = {"id": "first", "ends": ends, **more.pop("interview", {})}
    contacts = more.setdefault("contacts", [])
    interview.setdefault("contacts", [contact["id"] for contact in contacts])
    return {
        "schema": 1,
        "id": key,
        "company": company,
        "role": role,
        "time_zone": _ZONE,
        "region": "CA-ON",
        "sender": "Sam Okafor",
        "interviews": [interview],
        "log": [],
        **more,
    }


def _logged(at: str, kind: str, **more: Any) -> Record:
    return {"id": f"{kind}-{at}", "at": at, "kind": kind, **more}


NORTHWIND = _record(
    "northwind",
    "Northwind Traders",
    "Executive assistant",
    "2026-11-05T15:00",
    contacts=[_DANA, _OMAR, _PRIYA],
    experience="ten years of keeping other people's calendars",
    interest={"role": "yes", "company": "yes"},
    interview={
        "medium": "in_person",
        "promise": {"kind": "by_date", "date": "2026-11-13"},
        "debrief": {
            "stood_out": "how calmly the team talked about the busy season",
            "topics": [
                {"contact": "dana", "text": "the move to the new office"},
                {"contact": "omar", "text": "closing the books in three days"},
                {"contact": "priya", "text": "the mentoring lunches"},
            ],
            "challenges": [
                {
                    "theirs": "keeping three calendars in step",
                    "mine": "kept five in step for two years",
                }
            ],
            "went_well": "the question about priorities",
            "went_badly": "I forgot the name of their software",
        },
    },
)
HARBOUR = _record(
    "harbour",
    "Harbour Lines",
    "Dispatcher",
    "2026-10-20T10:00",
    contacts=[{"id": "ada", "name": "Ada Byrne", "email": "ada@example.com"}],
    interview={
        "promise": {"kind": "by_date", "date": "2026-10-30"},
        "debrief": {"stood_out": "the calm of the control room"},
    },
    log=[_logged("2026-10-20T16:00", "thank_you_sent", to=["ada"], channel="email")],
)
WILLOW = _record(
    "willow",
    "Willow Press",
    "Copy editor",
    "2026-11-03T10:00",
    contacts=[{"id": "lin", "name": "Lin Moor", "part": "hiring_manager"}],
    interview={"promise": {"kind": "by_date", "date": "2026-11-20"}},
    log=[_logged("2026-11-03T16:00", "thank_you_sent", to=["lin"], channel="email")],
    planner={"reminded": {"check_in:1": "2026-11-18", "gone:1": "2026-11-04"}},
)
CEDAR = _record(
    "cedar",
    "Cedar Works",
    "Editor",
    "2026-10-28T10:00",
    log=[
        _logged("2026-10-28T16:00", "thank_you_sent", channel="email"),
        _logged("2026-11-04T12:00", "offer_received", decide_by="2026-11-13"),
    ],
)
LUMEN = _record(
    "lumen",
    "Lumen Health Research and Rehabilitation Institute",
    "Senior coordinator for patient communication",
    "2026-11-09T15:00",
)
MAPLE = _record(
    "maple",
    "Maple Street School",
    "Librarian",
    "2026-09-20T10:00",
    log=[_logged("2026-10-02T09:00", "closed")],
)
FERN = _record(
    "fern",
    "Fern Florists",
    "Shop assistant",
    "2026-09-01T10:00",
    planner={"archived": True},
)
CARD = _record(
    "card",
    "Larch Foundation",
    "Programme officer",
    "2026-12-09T15:00",
    contacts=[_DANA],
    experience="ten years of grants",
    interest={"role": "yes", "company": "yes"},
    interview={
        "promise": {"kind": "after_holidays"},
        "debrief": {"stood_out": "the paper stars in the window"},
    },
    log=[_logged("2026-12-09T19:10", "thank_you_sent", to=["dana"], channel="email")],
)
ALL = (NORTHWIND, HARBOUR, WILLOW, CEDAR, LUMEN, MAPLE, FERN)
CHANGED = {**WILLOW, "role": "Senior copy editor", "notes": "They asked about weekends."}
