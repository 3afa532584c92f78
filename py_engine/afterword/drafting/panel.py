"""Deal the notes of one interview out among the people who were there.

Each person gets topics of their own and, as far as notes reach, other notes than the others, so
that notes to one panel differ (`thank-everyone`, `genuine-not-template`).
"""

from dataclasses import dataclass

from afterword.drafting.tidy import is_nothing
from afterword.record import Contact, Debrief

__all__ = ["Share", "share_for"]

_SHARED = ("stood_out", "answers")
_SHORT = 12
"""Words of a note that two people may both read without the letters being alike (our reading)."""


@dataclass(frozen=True)
class Share:
    """Which notes of a debrief one person's message may use: list positions and field names."""

    topics: tuple[int, ...] = ()
    challenges: tuple[int, ...] = ()
    texts: frozenset[str] = frozenset()


def share_for(debrief: Debrief, people: tuple[Contact, ...], place: int) -> Share:
    """The notes for the person at `place` among `people`; all of them where it is one person."""
    ids = [person.id for person in people]
    topics: list[list[int]] = [[] for _ in ids]
    loose: list[int] = []
    for index, topic in enumerate(debrief.topics):
        if is_nothing(topic.text):
            continue
        if topic.contact in ids:
            topics[ids.index(topic.contact)].append(index)
        elif not topic.contact:
            loose.append(index)
    for index in loose:
        min(topics, key=len).append(index)
    others = _other_notes(debrief)
    hands: list[list[str]] = [[] for _ in ids]
    for note in others:
        least = min(range(len(ids)), key=lambda one: len(hands[one]) + len(topics[one]))
        hands[least].append(note)
    hand = hands[place]
    again = [one for one in others if _may_be_shared(debrief, one)]
    if not hand and not topics[place] and again:
        hand = [again[place % len(again)]]
    return Share(
        topics=tuple(topics[place]),
        challenges=tuple(int(note[1:]) for note in hand if note.startswith("#")),
        texts=frozenset(note for note in hand if not note.startswith("#")),
    )


def _may_be_shared(debrief: Debrief, note: str) -> bool:
    """Whether a note may stand in two letters: only a short one, and no pair and no address."""
    return note in _SHARED and len(getattr(debrief, note).split()) <= _SHORT


def _other_notes(debrief: Debrief) -> list[str]:
    """Notes that belong to nobody in particular; challenges as ``#0``, ``#1`` and so on."""
    notes = [
        f"#{index}" for index, pair in enumerate(debrief.challenges) if not is_nothing(pair.theirs)
    ]
    texts = ("stood_out", "answers", "forgot")
    notes += [name for name in texts if not is_nothing(getattr(debrief, name))]
    if debrief.link is not None and not is_nothing(debrief.link.about):
        notes.append("link")
    return notes
