"""A person met at an interview, as a contact file (vCard 3.0, RFC 2426) for an address book.

Content lines of vCards and calendars are written alike, so the `icalendar` library folds and
escapes them. Only what an address book has a place for is written, and nothing of what was noted
about the person.
"""

from typing import ClassVar

from icalendar import Component, vText
from icalendar.prop import vInline

from afterword.record import Contact, Record

__all__ = ["contact_file"]

_ELSEWHERE = ("recruiter",)
"""Who may well work for an agency: the company of the application is not written as theirs."""


class _Card(Component):
    name: ClassVar[str] = "VCARD"


def contact_file(record: Record, contact: Contact) -> str:
    """The contact as one vCard; its UID stays the same for every file made of it."""
    card = _Card()
    card.add("version", "3.0")
    card.add("uid", f"{contact.id}.{record.id}@afterword")
    name = _line(contact.name)
    card.add("fn", vText(name))
    # Which part of a name is the family's, nobody has said: the whole stands as the given name.
    card.add("n", vInline(f";{vText(name).to_ical().decode()};;;"))
    if contact.part not in _ELSEWHERE:
        card.add("org", vText(_line(record.company)))
    for field, value in (("title", contact.title), ("email", contact.email)):
        if value.strip():
            card.add(field, vText(_line(value)))
    written: bytes = card.to_ical(sorted=False)  # programs expect the version first
    return written.decode("utf-8")


def _line(text: str) -> str:
    return " ".join(text.split())
